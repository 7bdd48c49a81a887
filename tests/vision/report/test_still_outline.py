"""The outline goes with the still, says the truth in centimetres, and nothing in a file can make it lie or crash."""

from __future__ import annotations

import io
import math

import numpy as np
import pytest
from PIL import Image

from history.file_pictures import check_picture
from history.records import Still
from sample_videos import LEFT
from tests.vision.rendered import true_measurement, without_scale
from vision.report.still_outline import LegOutline, leg_alone, leg_outline, leg_place, outline_in, with_outline


def png(width: int = 40, height: int = 30) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), (10, 200, 30)).save(out, "PNG")
    return out.getvalue()


LEG = LegOutline(((-6.0, 8.0), (-1.5, 20.0), (3.0, 32.0)), (-24.5, 0.1), (6.2, 41.0))


def test_it_comes_back_out_of_the_picture_unchanged() -> None:
    still = with_outline(png(), LEG)
    assert outline_in(still) == LEG
    with Image.open(io.BytesIO(still)) as picture:
        assert picture.size == (40, 30) and picture.convert("RGB").getpixel((3, 3)) == (10, 200, 30)
    check_picture(Still("image/png", still))
    assert with_outline(png(), None) == png() and outline_in(png()) is None


@pytest.mark.parametrize("told", [
    "null", "{", "[]", '{"unit": "px", "shin": [[0, 0], [1, 1]]}', '{"unit": "cm", "shin": [[0, 0]]}',
    '{"unit": "cm", "shin": [[0, 0], [1, 1e9]]}', '{"unit": "cm", "shin": [[0, 0], [1, "x"]]}',
    '{"unit": "cm", "shin": [[0, 0], [1, NaN]]}', '{"unit": "cm", "shin": [[0, 0], [1, 1]], "heel": 3}'])
def test_what_is_no_outline_is_none(told: str) -> None:
    from PIL import PngImagePlugin

    notes, out = PngImagePlugin.PngInfo(), io.BytesIO()
    notes.add_text("kneewall-outline", told)
    Image.new("L", (2, 2)).save(out, "PNG", pnginfo=notes)
    assert outline_in(out.getvalue()) is None and outline_in(b"no picture at all") is None


def test_a_point_where_no_leg_can_be_is_refused() -> None:
    with pytest.raises(ValueError, match="200 cm"):
        LegOutline(((0.0, 0.0), (0.0, 201.0)))


def test_the_outline_of_a_measured_leg_is_the_one_that_was_measured() -> None:
    """Its knee lies ahead of the toe by the true wall distance, its shin leans as it truly does."""
    measurement = true_measurement(LEFT)
    outline, rep = leg_outline(measurement, 0), measurement.trial.reps[0]
    assert outline is not None and outline.knee is not None and outline.heel is not None
    assert rep.wall_distance_cm is not None and rep.tibial_inclination_deg is not None
    assert outline.knee[0] == pytest.approx(rep.wall_distance_cm.value, abs=0.5)
    (x0, y0), (x1, y1) = outline.shin[0], outline.shin[-1]
    assert math.degrees(math.atan2(x1 - x0, y1 - y0)) == pytest.approx(rep.tibial_inclination_deg.value, abs=3.0)
    assert -32 < outline.heel[0] < -18 and abs(outline.heel[1]) < 3.5
    assert leg_outline(without_scale(measurement), 0) is None


def test_the_leg_alone_is_cut_out_of_the_picture() -> None:
    """The whole lower leg and the foot are in it, and most of the room is not."""
    measurement = true_measurement(LEFT)
    place = leg_place(measurement, 0)
    assert place is not None and place == leg_place(without_scale(measurement), 0)
    width, height = measurement.trial.clip.width_px, measurement.trial.clip.height_px
    left, top, right, bottom = place
    frame = np.argmin(np.abs(measurement.frames.time_s - measurement.trial.reps[0].peak_s))
    seen = [measurement.frames.outline_px[frame], measurement.frames.toe_px[frame][None],
            measurement.frames.heel_px[frame][None], measurement.frames.knee_front_px[frame][None]]
    x, y = np.concatenate(seen).T
    assert left < np.nanmin(x) and np.nanmax(x) < right and top < np.nanmin(y) and np.nanmax(y) < bottom
    alone = leg_alone(with_outline(png(width, height), None, place))
    assert alone.size == (min(right, width) - left, min(bottom, height) - top)
    assert alone.width * alone.height < 0.5 * width * height


@pytest.mark.parametrize("place", [(5, 5, 3, 9), (-4, 0, 9, 9), (50, 5, 70, 9)])
def test_a_place_outside_the_picture_leaves_it_whole(place: tuple[int, int, int, int]) -> None:
    assert leg_alone(with_outline(png(), None, place)).size == (40, 30) == leg_alone(png()).size
