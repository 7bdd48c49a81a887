"""Saved calibrations and clicked points that no camera and no hand can have made."""

from __future__ import annotations

import contextlib
import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calibration.camera import PINHOLE
from calibration.detect import detect_sheet
from calibration.errors import CalibrationFileError, CornersError
from calibration.ladder import OBJECT_CM, plane_from_corners
from calibration.plane_json import plane_json
from calibration.sheet_plane import plane_from_sighting
from calibration.store import load_plane
from sample_videos import RIGHT
from tests.hostile import seeds
from tests.hostile.conftest import Ended, time_limit
from vision.errors import ClickedLegError
from vision.film.video import open_frames
from vision.leg.by_hand import ClickedLeg

Kneewall = Callable[..., Ended]


def _text(change: Callable[[dict[str, Any]], object]) -> bytes:
    data = json.loads(seeds.calibrations()[0])
    change(data)
    return json.dumps(data).encode()


def _parameter(name: str, value: float) -> Callable[[], bytes]:
    return lambda: _text(lambda d: d["parameters"].update({name: value}))


def _raw(old: str, new: str) -> bytes:
    text = json.dumps(json.loads(seeds.calibrations()[0]))
    assert old in text
    return text.replace(old, new, 1).encode()


HUGE = "1" + "0" * 5000
BAD: dict[str, Callable[[], bytes]] = {
    **{f"{name}-{value}": _parameter(name, value) for name in PINHOLE for value in (1e308, -1e308)},
    "log_focal-700": _parameter("log_focal", 700.0),
    "log_focal-minus-800": _parameter("log_focal", -800.0),
    "log_scale-minus-1000": _parameter("log_scale", -1000.0),
    "yaw-beyond-a-right-angle": _parameter("yaw", 1.6),
    "k1-that-divides-by-nothing": _parameter("k1", -1e6),
    "variance-1e308": lambda: _text(lambda d: d["covariance"][0].__setitem__(0, 1e308)),
    "covariance-beyond-the-variances": lambda: _text(
        lambda d: (d["covariance"][2].__setitem__(3, 9.0), d["covariance"][3].__setitem__(2, 9.0))),
    "angles-not-known-at-all": lambda: _text(lambda d: d["covariance"][2].__setitem__(2, 50.0)),
    "size-of-1e9": lambda: _text(lambda d: d.update(image_size=[10**9, 10**9])),
    "size-with-a-fraction": lambda: _text(lambda d: d.update(image_size=[720.5, 1280])),
    "size-as-text": lambda: _text(lambda d: d.update(image_size=["720", "1280"])),
    "wall-known-as-text": lambda: _text(lambda d: d.update(wall_known="false")),
    "residual-negative": lambda: _text(lambda d: d.update(residual_px=-1.0)),
    "place-1e308": lambda: _text(lambda d: d.update(reference_px=[1e308, 1e308])),
    "warning-without-words": lambda: _text(lambda d: d.update(warnings=[{"code": "x", "message": 5}])),
    "details-400-deep": lambda: _raw('"details": {', '"details": {"a": ' + "[" * 400 + "]" * 400 + ", "),
    "100000-deep": lambda: b'{"schema": ' + b"[" * 100_000,
    "number-of-5000-digits": lambda: _raw('"residual_px": 0', f'"residual_px": {HUGE}'),
    "1e999": lambda: _raw('"residual_px": 0', '"residual_px": 1e999'),
    "not-a-number": lambda: _raw('"residual_px": 0', '"residual_px": NaN, "x": 0'),
    "infinity": lambda: _raw('"wall_known": ', '"x": -Infinity, "wall_known": '),
    "100-megabytes": lambda: b" " * 100_000_000,
    "utf-16": lambda: seeds.calibrations()[0].decode().encode("utf-16"),
    "half-a-character": lambda: b'{"schema": "\xed\xa0\x80"}',
    "a-film": lambda: seeds.film("h264.mp4"),
}


@pytest.mark.parametrize("name", BAD)
def test_an_impossible_calibration_is_refused_by_name(name: str, tmp_path: Path) -> None:
    path = tmp_path / "calibration.json"
    path.write_bytes(BAD[name]())
    with time_limit(5), pytest.raises(CalibrationFileError, match="kneewall calibrate") as caught:
        load_plane(path)
    assert len(str(caught.value)) < 400


def test_every_good_calibration_is_taken(tmp_path: Path) -> None:
    """The control of the test above, with the mark that some editors put before a text."""
    for number, text in enumerate(seeds.calibrations()):
        path = tmp_path / f"{number}.json"
        path.write_bytes(b"\xef\xbb\xbf" + text)
        assert plane_json(load_plane(path)) == json.loads(text)


@pytest.fixture(scope="module")
def lunge(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """A photo of a lunge with the sheet in view, and the calibration that belongs to it."""
    folder = tmp_path_factory.mktemp("lunge")
    with open_frames(RIGHT.clip) as frames:
        image = next(f.image for f in frames if f.time_s > 1.9)
    cv2.imwrite(str(folder / "lunge.png"), image)
    return folder / "lunge.png", plane_json(plane_from_sighting(detect_sheet(image)))


@pytest.mark.parametrize(("what", "fits"), [
    ({}, True), ({"log_scale": 1.1}, False), ({"log_scale": -1.1}, False),
    ({"anchor_y_cm": 80.0}, False), ({"anchor_y_cm": -60.0}, False), ({"origin_cm": 1500.0}, False),
])
def test_a_calibration_that_is_possible_but_not_of_this_leg(
    what: dict[str, float], fits: bool, lunge: tuple[Path, dict[str, Any]], tmp_path: Path, kneewall: Kneewall
) -> None:
    """Three times the scale, a floor at the knee, a wall in the next house: nothing that a plane alone would show."""
    photo, data = lunge
    data = json.loads(json.dumps(data)) | {"wall_known": "origin_cm" in what}
    for name, change in what.items():
        data["parameters"][name] += change
    (tmp_path / "c.json").write_text(json.dumps(data))
    done = kneewall("measure", photo, "--side", "right", "--calibration", tmp_path / "c.json")
    if fits:
        assert done.status == 0, done.err
    else:
        said = done.refused()
        assert "does not fit the leg" in said or "impossible values" in said


@pytest.mark.parametrize("name", ["100-megabytes", "100000-deep", "log_scale-minus-1000"])
def test_the_command_line_says_so_in_one_line(name: str, tmp_path: Path, kneewall: Kneewall) -> None:
    (tmp_path / "film.mp4").write_bytes(seeds.film("h264.mp4"))
    (tmp_path / "c.json").write_bytes(BAD[name]())
    done = kneewall("measure", tmp_path / "film.mp4", "--side", "left", "--calibration", tmp_path / "c.json")
    assert "c.json" in done.refused()


_COORDINATES = st.one_of(st.floats(-10, 1400), st.floats(), st.sampled_from([0.0, 719.0, 720.0, 1e308, -1e308, 5e-324]))
_POINTS = st.lists(st.tuples(_COORDINATES, _COORDINATES), min_size=4, max_size=4)
_IN_THE_PICTURE = st.lists(st.tuples(st.floats(0, 719), st.floats(0, 1279)), min_size=4, max_size=4)


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(points=st.one_of(_POINTS, _IN_THE_PICTURE), thing=st.sampled_from(sorted(OBJECT_CM)))
def test_any_four_points_are_a_sheet_or_are_refused(points: list[tuple[float, float]], thing: str) -> None:
    try:
        plane = plane_from_corners(points, thing, (720, 1280))
    except CornersError as error:
        assert error.problem and error.remedy and "\n" not in str(error)
        return
    assert math.isfinite(plane.px_per_cm) and np.all(np.isfinite(plane.to_plane(points)))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(points=st.one_of(_POINTS, _IN_THE_PICTURE))
def test_any_four_points_are_a_leg_or_are_refused(points: list[tuple[float, float]]) -> None:
    try:
        ClickedLeg(0.0, *points)
    except ClickedLegError as error:
        assert "Click knee, ankle, heel and toe again" in str(error)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(texts=st.lists(st.text(alphabet="0123456789.,-+einfa x_١é\0", max_size=12), min_size=4, max_size=4))
def test_any_text_is_a_pair_or_a_wrong_command(texts: list[str]) -> None:
    import typer

    from commands.calibrate import parse_corners

    try:
        points = parse_corners(tuple(texts))
    except typer.BadParameter:
        return
    # What can be a sheet is taken; what cannot is refused by name.
    expected = contextlib.suppress(CornersError) if np.all(np.isfinite(points)) else pytest.raises(CornersError)
    with expected:
        plane_from_corners(points, "a4", (720, 1280))


@pytest.mark.parametrize("corners", [
    ("nan,nan", "1,1", "2,2", "3,3"), ("1e400,0", "1,1", "2,2", "3,3"), ("-1e308,1e308", "1,1", "2,2", "3,3"),
    ("0,0", "0,0", "0,0", "0,0"), ("1,1", "2,2", "3,3", "4,4"),
])
def test_typed_corners_that_cannot_be(corners: tuple[str, ...], tmp_path: Path, kneewall: Kneewall) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(seeds.film("h264.mp4"))
    assert kneewall("measure", film, "--side", "left", "--corners", *corners).refused()
    assert kneewall("calibrate", film, "-o", tmp_path / "c.json", "--corners", *corners).refused()
    assert not (tmp_path / "c.json").exists()


@pytest.mark.parametrize("length", ["nan", "inf", "-inf", "1e308", "-25", "0"])
def test_a_foot_length_that_cannot_be(length: str, tmp_path: Path, kneewall: Kneewall) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(seeds.film("h264.mp4"))
    assert "foot length" in kneewall("measure", film, "--side", "left", "--foot-length-cm", length).refused()


@pytest.mark.parametrize("ruler", ["nan", "inf", "0", "1e308", "-100"])
def test_a_ruler_that_cannot_be(ruler: str, tmp_path: Path, kneewall: Kneewall) -> None:
    from PIL import Image

    photo = tmp_path / "photo.png"
    Image.fromarray(seeds.sheet_picture()[:, :, ::-1]).save(photo)
    assert "ruler" in kneewall("calibrate", photo, "-o", tmp_path / "c.json", "--ruler-mm", ruler).refused()
