"""A saved calibration comes back as it was, and a broken one is refused by name."""

from __future__ import annotations

import json

import numpy as np
import pytest

from calibration.detect import detect_sheet
from calibration.errors import CalibrationFileError
from calibration.plane_json import plane_json
from calibration.sheet_plane import plane_from_sighting
from calibration.store import MAX_BYTES, load_plane, save_plane
from tests.calibration.scene import make_scene


@pytest.fixture(scope="module")
def plane():
    return plane_from_sighting(detect_sheet(make_scene(yaw=4).render(np.random.default_rng(0))))


def test_round_trip(plane, tmp_path):
    assert load_plane(save_plane(plane, tmp_path / "c.json")) == plane


@pytest.mark.parametrize(
    "spoil",
    [
        lambda d: d.pop("parameters"),
        lambda d: d.update(schema="kneewall-calibration/99"),
        lambda d: d["parameters"].update(roll="steep"),
        lambda d: d["parameters"].update(roll=1e999),
        lambda d: d.update(covariance=[[1.0]]),
        lambda d: d.update(image_size=[0, 0]),
        lambda d: d.update(image_size=None),
        lambda d: d.update(towards_wall=3),
        lambda d: d.update(warnings=[{"code": "x"}]),
        lambda d: d.update(parameters=[]),
    ],
)
def test_broken_files_are_refused(plane, tmp_path, spoil):
    data = plane_json(plane)
    spoil(data)
    path = tmp_path / "c.json"
    path.write_text(json.dumps(data))
    with pytest.raises(CalibrationFileError, match="kneewall calibrate"):
        load_plane(path)


@pytest.mark.parametrize("text", ["", "not json", "[]", "null", "{}", "[" * 5000, '{"schema": NaN}'])
def test_what_is_no_calibration_is_refused(tmp_path, text):
    path = tmp_path / "c.json"
    path.write_text(text)
    with pytest.raises(CalibrationFileError):
        load_plane(path)


def test_missing_binary_and_huge_files_are_refused(tmp_path):
    with pytest.raises(CalibrationFileError):
        load_plane(tmp_path / "none.json")
    (tmp_path / "b.json").write_bytes(b"\xff\xfe\x00\x80")
    (tmp_path / "h.json").write_bytes(b" " * (MAX_BYTES + 1))
    for name in ("b.json", "h.json"):
        with pytest.raises(CalibrationFileError):
            load_plane(tmp_path / name)
