"""A calibration given by the user: turned as the film is, and refused before the film is watched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from calibration.errors import CalibrationError, RulerError, SheetMirroredError
from calibration.store import save_plane
from sample_videos import RIGHT
from tests.calibration.scene import make_scene
from tests.short_clips import cut, right_clip  # noqa: F401
from vision.leg.by_hand import ByHand
from vision.lunge.measurement import Measurement
from vision.lunge.plane_choice import load_calibration
from vision.measure import measure


def picture(folder: Path, image: np.ndarray) -> Path:
    path = folder / "sheet.png"
    cv2.imwrite(str(path), image)
    return path


def test_a_picture_of_the_sheet_is_turned_by_hand_as_the_film_is(tmp_path: Path) -> None:
    upright = make_scene().render()
    lying = picture(tmp_path, cv2.flip(cv2.rotate(upright, cv2.ROTATE_90_COUNTERCLOCKWISE), 0))
    with pytest.raises(SheetMirroredError):
        load_calibration(lying)
    given = load_calibration(lying, ByHand(turn_deg=90, mirrored=True))
    assert given.sheet is not None and given.sheet.count == 1
    assert given.picture is not None and given.picture.shape == upright.shape
    np.testing.assert_array_equal(given.picture, upright)


def test_a_saved_calibration_cannot_be_turned(tmp_path: Path) -> None:
    given = load_calibration(picture(tmp_path, make_scene().render()))
    assert given.sheet is not None
    saved = save_plane(given.sheet.plane(), tmp_path / "plane.json")
    assert load_calibration(saved).plane is not None
    with pytest.raises(CalibrationError):
        load_calibration(saved, ByHand(mirrored=True))


def test_a_picture_of_another_size_is_refused_before_the_film_is_watched(tmp_path: Path) -> None:
    told: list[str] = []
    with pytest.raises(CalibrationError, match=r"720x1280.*1080x1920"):
        measure(RIGHT.clip, "right", calibration=picture(tmp_path, make_scene().render()),
                progress=lambda words, share: told.append(words))
    assert not told


def test_a_print_that_is_too_small_is_put_right_by_the_ruler_in_the_film_itself(
    right_clip: Path,  # noqa: F811
    measured: Callable[..., Measurement],
) -> None:
    """The film's sheet is printed rightly: told that its line measures 97 mm, every length is 3 % shorter."""
    plain, small = measured(right_clip, "right"), measured(right_clip, "right", ruler_mm=97.0)
    lengths = [m.trial.foot_length_cm for m in (plain, small)]
    assert lengths[0] is not None and lengths[1] == pytest.approx(0.97 * lengths[0], rel=0.004)
    assert small.trial.calibration["px_per_cm"] == pytest.approx(plain.trial.calibration["px_per_cm"] / 0.97, rel=0.002)
    leans = [m.trial.tibial_inclination_deg for m in (plain, small)]
    assert leans[0] is not None and leans[1] is not None and leans[1].value == pytest.approx(leans[0].value, abs=0.1)
    assert "print-scaled" in {n.code for n in small.trial.warnings}
    kept = small.trial.calibration["details"]
    assert (kept["ruler_mm"], kept["ruler_half_width_mm"]) == (97.0, pytest.approx(0.291))


def test_a_ruler_is_refused_where_it_cannot_be_or_counts_twice(
    tmp_path: Path, right_clip: Path  # noqa: F811
) -> None:
    with pytest.raises(RulerError):
        measure(right_clip, "right", ruler_mm=9.7)
    given = load_calibration(picture(tmp_path, make_scene().render()), ruler_mm=97.0)
    assert given.sheet is not None and given.ruler_mm == 97.0
    saved = save_plane(given.sheet.plane(), tmp_path / "plane.json")
    with pytest.raises(CalibrationError, match="ruler"):
        load_calibration(saved, ruler_mm=97.0)
