"""What is written about a measurement, checked against one built from the truth of a sample clip."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from foundation.saving import replacing
from sample_videos import LEFT
from tests.vision.rendered import true_measurement, without_scale
from vision.errors import CancelledError, OutputError
from vision.film.video import open_frames, read_still
from vision.lunge.measurement import Measurement
from vision.report.chart import chart_figure
from vision.report.files import write_report
from vision.report.frames_csv import COLUMNS, write_frames_csv
from vision.report.marked_film import CLIP_LONG_SIDE_PX, peak_still, write_annotated_clip
from vision.report.overlay import draw_frame, nearest_frame
from vision.trial_json import read_trial, trial_json


@pytest.fixture(scope="module")
def measurement() -> Measurement:
    return true_measurement(LEFT)


def first_frames(path: Path, count: int) -> Iterator[np.ndarray]:
    with open_frames(path) as frames:
        for frame, _ in zip(frames, range(count), strict=False):
            yield frame.image


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_table_has_a_row_per_frame_with_units_in_its_names(tmp_path: Path, measurement: Measurement) -> None:
    rows = rows_of(write_frames_csv(tmp_path / "frames.csv", [measurement]))
    assert tuple(rows[0]) == COLUMNS
    assert COLUMNS[:8] == ("frame", "time_s", "tibial_inclination_deg", "landmark_inclination_deg", "heel_lift_mm",
                           "toe_to_wall_cm", "knee_x_cm", "rep")
    assert [int(r["frame"]) for r in rows] == list(range(240))
    for name in ("time_s", "tibial_inclination_deg", "heel_lift_mm", "toe_to_wall_cm"):
        np.testing.assert_allclose([float(r[name]) for r in rows], getattr(measurement.frames, name), atol=0.006)
    assert {r["rep"] for r in rows} == {"", "1", "2"} and {r["trusted"] for r in rows} == {"1"}


def test_table_is_empty_where_nothing_was_measured(tmp_path: Path, measurement: Measurement) -> None:
    bare = without_scale(measurement)
    lean = bare.frames.tibial_inclination_deg.copy()
    lean[7] = np.nan
    trusted = np.arange(240) != 7
    bare = replace(bare, frames=replace(bare.frames, tibial_inclination_deg=lean, trusted=trusted))
    rows = rows_of(write_frames_csv(tmp_path / "frames.csv", [bare]))
    assert {r["heel_lift_mm"] for r in rows} == {""} and {r["knee_x_cm"] for r in rows} == {""}
    assert rows[7]["tibial_inclination_deg"] == "" and rows[7]["trusted"] == "0" and rows[8]["trusted"] == "1"


def test_marked_film_plays_as_long_as_the_film(tmp_path: Path, measurement: Measurement) -> None:
    shares: list[float] = []
    out = write_annotated_clip(LEFT.clip, [measurement], tmp_path / "marked.webm",
                               lambda _, share: shares.append(share))
    assert out.read_bytes()[:4] == b"\x1aE\xdf\xa3" and b"V_VP8" in out.read_bytes()[:4096]
    with open_frames(out) as frames:
        last = [(f.time_s, f.image.shape) for f in frames][-1]
    assert last[0] == pytest.approx(measurement.frames.time_s[-1], abs=0.05)
    assert max(last[1]) == CLIP_LONG_SIDE_PX and last[1][0] > last[1][1]
    assert shares[-1] == 1.0 and shares == sorted(shares)
    assert [p.name for p in tmp_path.iterdir()] == ["marked.webm"]


def test_opencv_remarks_stay_off_the_terminal(
    tmp_path: Path, measurement: Measurement, capfd: pytest.CaptureFixture[str]
) -> None:
    write_annotated_clip(LEFT.clip, [_first(measurement, 3)], tmp_path / "marked.webm")
    assert capfd.readouterr() == ("", "")


def _first(measurement: Measurement, count: int) -> Measurement:
    frames = measurement.frames
    cut = {name: value if name == "wall_px" else value[:count] for name, value in vars(frames).items()}
    return replace(measurement, frames=replace(frames, **cut))


def test_uneven_frames_keep_their_own_time(
    tmp_path: Path, measurement: Measurement, encode: Callable[..., Path]
) -> None:
    """A film with a gap of 1.3 s comes out as long as it was, not faster."""
    kept = [*range(10), *range(50, 60)]
    gap = encode(tmp_path / "gap.mp4", "-i", LEFT.clip, "-vf", "select='lt(n,10)+gte(n,50)*lt(n,60)'",
                 "-fps_mode", "vfr", "-preset", "ultrafast")
    frames = measurement.frames
    table = {name: value if name == "wall_px" else value[kept] for name, value in vars(frames).items()}
    out = write_annotated_clip(gap, [replace(measurement, frames=replace(frames, **table))], tmp_path / "gap.webm")
    with open_frames(out) as written:
        assert [f.time_s for f in written][-1] == pytest.approx(frames.time_s[59], abs=0.05)


def test_stopping_leaves_nothing_behind(tmp_path: Path, measurement: Measurement) -> None:
    asked = iter([False] * 5 + [True])
    with pytest.raises(CancelledError):
        write_annotated_clip(LEFT.clip, [measurement], tmp_path / "marked.webm", cancelled=lambda: next(asked))
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_to(tmp_path: Path, measurement: Measurement) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError):
        write_annotated_clip(LEFT.clip, [measurement], tmp_path / "nowhere" / "marked.webm")
    with pytest.raises(OutputError):
        write_report(LEFT.clip, [measurement], tmp_path / "file")


def changed(before: np.ndarray, after: np.ndarray, at: np.ndarray, reach: int = 6) -> bool:
    x, y = np.rint(at).astype(int)
    window = np.s_[max(y - reach, 0) : y + reach + 1, max(x - reach, 0) : x + reach + 1]
    return bool(np.any(before[window] != after[window]))


def test_the_signs_lie_where_the_measurement_says(measurement: Measurement) -> None:
    image = next(first_frames(LEFT.clip, 1))
    drawn = draw_frame(image, measurement, 0)
    frames = measurement.frames
    assert drawn.shape == image.shape and drawn is not image
    for at in (*frames.shin_line_px[0], frames.toe_px[0], frames.heel_px[0], *frames.wall_px):
        assert changed(image, drawn, at)
    height, width = image.shape[:2]
    # The person's head, far from every sign, is left alone.
    assert not changed(image, drawn, np.array([0.42 * width, 0.31 * height]), 20)


def test_a_lifted_heel_shows_and_hides_the_wall_distance(measurement: Measurement) -> None:
    top = int(np.argmax(measurement.frames.heel_lift_mm))
    image = np.zeros((1280, 720, 3), np.uint8)
    knee = measurement.frames.knee_front_px[top]
    assert not changed(image, draw_frame(image, _unwalled(measurement), top), knee, 12)
    down = measurement.frames.heel_lift_mm.copy()
    down[:] = 0
    flat = replace(_unwalled(measurement), frames=replace(_unwalled(measurement).frames, heel_lift_mm=down))
    assert changed(image, draw_frame(image, flat, top), knee, 12)


def _unwalled(measurement: Measurement) -> Measurement:
    return replace(measurement, frames=replace(measurement.frames, wall_px=np.full((2, 2), np.nan)))


def test_frames_without_any_measurement_can_be_drawn(measurement: Measurement) -> None:
    nothing = {
        name: np.full_like(value, np.nan)
        for name, value in vars(measurement.frames).items()
        if value.dtype.kind == "f" and name != "time_s"
    }
    blank = replace(measurement, frames=replace(measurement.frames, **nothing, trusted=np.zeros(240, bool)))
    image = np.full((1280, 720, 3), 90, np.uint8)
    drawn = draw_frame(image, blank, 0)
    # Only the words at the top and the timeline at the bottom.
    assert np.all(drawn[300:1200] == 90) and np.any(drawn[:300] != 90) and np.any(drawn[1200:] != 90)


@pytest.mark.parametrize("size", [(64, 48), (300, 2000), (2160, 3840)])
def test_any_picture_size_can_be_drawn_on(measurement: Measurement, size: tuple[int, int]) -> None:
    image = np.zeros((*size, 3), np.uint8)
    assert draw_frame(image, measurement, 0).shape == image.shape


def test_peak_still_is_the_deepest_frame(measurement: Measurement) -> None:
    still = peak_still(LEFT.clip, measurement, 1)
    index = nearest_frame(measurement, measurement.trial.reps[1].peak_s)
    with open_frames(LEFT.clip) as frames:
        image = next(f.image for f in frames if f.index == index)
    np.testing.assert_array_equal(still, draw_frame(image, measurement, index))
    with pytest.raises(IndexError):
        peak_still(LEFT.clip, measurement, 2)


def test_chart_shows_the_curves_and_every_repetition(measurement: Measurement) -> None:
    lean, heel = chart_figure(measurement).axes
    np.testing.assert_array_equal(lean.lines[0].get_ydata(), measurement.frames.tibial_inclination_deg)
    np.testing.assert_array_equal(heel.lines[0].get_ydata(), measurement.frames.heel_lift_mm)
    assert lean.get_ylabel().endswith("(°)") and heel.get_ylabel().endswith("(mm)")
    assert heel.get_xlabel() == "Time (s)"
    texts = [t.get_text().strip() for t in lean.texts]
    assert {"36.5°", "41.6°", "1", "2"} <= set(texts)


def test_chart_without_a_scale_says_so_in_its_label(measurement: Measurement) -> None:
    assert "% of the foot" in chart_figure(without_scale(measurement)).axes[1].get_ylabel()


def test_report_of_a_film(tmp_path: Path, measurement: Measurement) -> None:
    short = _first(measurement, 70)
    short = replace(short, trial=replace(short.trial, reps=short.trial.reps[:1]))
    folder = tmp_path / "deep" / "out"
    folder.mkdir(parents=True)
    (folder / "peak-9.png").touch()
    (folder / "notes.txt").write_text("mine")
    written = write_report(LEFT.clip, [short], folder)
    names = [p.name for p in written]
    assert names == ["measurement.json", "frames.csv", "peak-1.png", "chart.png", "annotated.webm"]
    assert sorted(p.name for p in folder.iterdir()) == sorted([*names, "notes.txt"])
    data = json.loads((folder / "measurement.json").read_text(encoding="utf-8"))
    assert data == trial_json(short.trial) == trial_json(read_trial(data))
    assert read_still(folder / "peak-1.png").shape == (1280, 720, 3)
    with Image.open(folder / "chart.png") as chart:
        assert min(chart.size) > 500


def test_report_of_a_photo(tmp_path: Path, measurement: Measurement) -> None:
    photo = tmp_path / "photo.png"
    cv2.imwrite(str(photo), next(first_frames(LEFT.clip, 1)))
    one = _first(measurement, 1)
    rep = replace(one.trial.reps[0], start_s=0.0, peak_s=0.0, end_s=0.0, quantities={}, heel_down=None)
    one = replace(one, trial=replace(one.trial, reps=(rep,), still=True))
    names = [p.name for p in write_report(photo, [one], tmp_path / "out")]
    assert names == ["measurement.json", "frames.csv", "peak-1.png"]


def test_the_earlier_results_stay_until_the_new_ones_are_there(tmp_path: Path, measurement: Measurement) -> None:
    photo, out = tmp_path / "photo.png", tmp_path / "out"
    cv2.imwrite(str(photo), next(first_frames(LEFT.clip, 1)))
    one = _first(measurement, 1)
    rep = replace(one.trial.reps[0], start_s=0.0, peak_s=0.0, end_s=0.0, quantities={}, heel_down=None)
    one = replace(one, trial=replace(one.trial, reps=(rep,), still=True))
    out.mkdir()
    (out / "peak-2.png").write_text("earlier")
    (out / "frames.csv").mkdir()
    with pytest.raises(OutputError):
        write_report(photo, [one], out)
    assert (out / "peak-2.png").read_text() == "earlier"
    (out / "frames.csv").rmdir()
    write_report(photo, [one], out)
    assert sorted(p.name for p in out.iterdir()) == ["frames.csv", "measurement.json", "peak-1.png"]


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "result.json"
    target.write_text("old")
    with pytest.raises(KeyboardInterrupt), replacing(target) as temporary:
        temporary.write_text("half")
        raise KeyboardInterrupt
    assert target.read_text() == "old" and [p.name for p in tmp_path.iterdir()] == ["result.json"]
    with replacing(target) as temporary:
        assert temporary.suffix == ".json" and temporary.parent == tmp_path
        temporary.write_text("new")
    assert target.read_text() == "new" and [p.name for p in tmp_path.iterdir()] == ["result.json"]


def test_the_words_on_a_picture_are_the_languages_own_and_can_be_drawn(measurement: Measurement) -> None:
    from foundation.texts.language import speaking
    from vision.report.overlay import _mask

    blank = np.full((1280, 720, 3), 90, np.uint8)
    drawn = draw_frame(blank, measurement, 5)
    with speaking("de"):
        assert not np.array_equal(draw_frame(blank, measurement, 5), drawn)
        labels = {axes.get_ylabel() for axes in chart_figure(measurement).axes}
    assert labels == {"Neigung des Unterschenkels (°)", "Anheben der Ferse (mm)"}
    # A typeface draws the same box for every letter that it does not have.
    assert not np.array_equal(_mask("\u00e4", 40), _mask("\u00df", 40))
