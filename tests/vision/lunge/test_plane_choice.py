"""A calibration given by the user: turned as the film is, and refused before the film is watched."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from calibration.errors import CalibrationError, SheetMirroredError
from calibration.store import save_plane
from sample_videos import RIGHT
from tests.calibration.scene import make_scene
from vision.leg.by_hand import ByHand
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
