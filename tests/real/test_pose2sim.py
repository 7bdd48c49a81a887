"""A real shin in space, by four cameras."""

from __future__ import annotations

import numpy as np
import pytest

from foundation.errors import KneewallError
from tests.real.pose2sim import read_cameras, read_marks, settle, true_lean
from vision.quantities import TIBIAL_INCLINATION

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def marks():
    return read_marks()


@pytest.fixture(scope="module")
def scene(shared, marks):
    return settle(read_cameras(shared / "real" / "pose2sim_demo" / "Calib.qca.txt"), marks)


def test_the_cameras_agree_on_the_marks(scene):
    # The reprojection error: marks were read to about half a pixel.
    assert scene.miss_px < 1.0
    bolts = np.array([scene.points[name] for name in ("y-x+", "y-x-", "y+x+", "y+x-")])
    assert np.ptp(bolts[:, 2]) < 15


def test_the_front_of_the_shin_passes_the_tuberosity(scene, marks):
    true = true_lean(scene, marks)
    assert true.miss_mm < 3
    # The marker on the tuberosity took no part in where the front lies; it stands out by about its own radius.
    assert abs(true.ahead_of_front_mm(scene.points["tuberosity"])) < 15


@pytest.mark.parametrize("camera", ["cam01", "cam02", "cam03", "cam04"])
def test_no_slanting_camera_gives_a_wrong_lean_silently(shared, measured, scene, marks, camera):
    true = true_lean(scene, marks)
    assert true.off_side_deg[camera] > 30
    try:
        found = measured(shared / "real" / "pose2sim_demo" / f"{camera}.mp4", "left")
    except KneewallError:
        return
    told = any(notice.code == "camera-turned" for notice in found.trial.warnings)
    assert told or TIBIAL_INCLINATION.name not in found.trial.result
