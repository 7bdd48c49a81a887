"""The plane of the sheet against the rendered clips, whose joints are known in px and in the world."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest

from calibration.ladder import level_only
from calibration.sheet_collector import SheetCollector
from calibration.sheet_placement import with_wall_from_picture
from calibration.stability import CameraWatch
from calibration.vertical import VerticalCollector

BEHIND = ("left_far_leg_sheet_behind", "right_barefoot_sheet_behind", "right_heavier_letter_sheet_dim")
WALL = ("left_barefoot_sheet_wall_heel_lift", "right_convex_shin_sheet_wall")
BARE = "right_trousers_shoes_no_sheet_roll"
pytestmark = pytest.mark.shared


def truth_of(folder, name):
    truth = json.loads((folder / f"{name}.json").read_text())
    px = {k: np.array([f["px"][k] for f in truth["frames"]]) for k in ("knee", "ankle", "toe", "heel")}
    return truth, px, 1 if px["toe"][0, 0] > px["heel"][0, 0] else -1


def frames_of(folder, name, every=40, most=4):
    clip = cv2.VideoCapture(str(folder / f"{name}.mp4"))
    for k in range(every * most):
        image = clip.read()[1]
        if k % every == 0:
            yield image


def plane_of(folder, name, facing):
    sheet = SheetCollector()
    if name in WALL:
        image = cv2.imread(str(folder / f"{name}_calibration.png"))
        sheet.add(image)
        return sheet.plane("against-wall-right" if facing == 1 else "against-wall-left"), image
    images = list(frames_of(folder, name))
    for image in images:
        sheet.add(image)
    return sheet.plane().facing(facing), images[0]


@pytest.mark.parametrize("name", BEHIND + WALL)
def test_joints_give_the_true_angle(ground_truth, name):
    truth, px, facing = truth_of(ground_truth, name)
    plane, _ = plane_of(ground_truth, name, facing)
    angle = plane.inclination_deg(px["ankle"], px["knee"])
    assert np.abs(angle - [f["tibia_joint_deg"] for f in truth["frames"]]).max() < 0.3
    assert plane.roll_deg == pytest.approx(truth["camera"].get("roll", 0.0), abs=0.2)
    foot = np.linalg.norm(plane.to_plane(px["toe"][:1]) - plane.to_plane(px["heel"][:1]))
    assert foot == pytest.approx(truth["foot_length_cm"], abs=0.35)


@pytest.mark.parametrize("name", WALL)
def test_the_toe_is_as_far_from_the_wall_as_it_is(ground_truth, name):
    truth, px, facing = truth_of(ground_truth, name)
    plane, _ = plane_of(ground_truth, name, facing)
    away = -plane.to_plane(px["toe"])[:, 0]
    assert np.abs(away - [f["toe_to_wall_cm"] for f in truth["frames"]]).mean() < 0.3


@pytest.mark.parametrize("name", WALL)
def test_a_sheet_against_the_wall_is_recognised(ground_truth, name):
    _, _, facing = truth_of(ground_truth, name)
    image = cv2.imread(str(ground_truth / f"{name}_calibration.png"))
    sheet = SheetCollector()
    sheet.add(image)
    plane = with_wall_from_picture(sheet.plane(), image)
    assert plane.wall_known
    assert plane.towards_wall == facing
    assert plane.details["placement"] == ("against-wall-right" if facing == 1 else "against-wall-left")


@pytest.mark.parametrize("name", BEHIND)
def test_the_wall_is_found_where_it_is_or_not_at_all(ground_truth, name):
    truth, px, facing = truth_of(ground_truth, name)
    plane, image = plane_of(ground_truth, name, facing)
    walled = with_wall_from_picture(plane, image, facing=facing)
    if not walled.wall_known:
        assert "wall-not-found" in {w.code for w in walled.warnings}
        return
    assert walled.details["placement"] == "behind-heel"
    away = -walled.to_plane(px["toe"][:1])[0, 0]
    assert away == pytest.approx(truth["frames"][0]["toe_to_wall_cm"], abs=1.0)


@pytest.mark.parametrize("name", [BARE, *BEHIND])
def test_roll_is_found_from_the_room_alone(ground_truth, name):
    truth, px, facing = truth_of(ground_truth, name)
    lines = VerticalCollector()
    for image in frames_of(ground_truth, name):
        lines.add(image)
    vertical = lines.vertical()
    assert vertical.evidence
    assert vertical.roll_deg == pytest.approx(truth["camera"].get("roll", 0.0), abs=min(1.0, 2 * vertical.sigma_deg))
    plane = level_only(tuple(truth["size"]), vertical).facing(facing)
    angle = plane.inclination_deg(px["ankle"], px["knee"])
    assert np.abs(angle - [f["tibia_joint_deg"] for f in truth["frames"]]).max() < 1.0


def test_a_camera_on_its_legs_is_not_called_moved_and_shake_is_undone(ground_truth):
    images = list(frames_of(ground_truth, BARE))
    watch = CameraWatch(images[0])
    for image in images:
        watch.motion(image)
    assert watch.notices() == ()
    turn, shift = np.radians(0.5), np.array([7.0, -4.0])
    matrix = np.array([[np.cos(turn), -np.sin(turn), shift[0]], [np.sin(turn), np.cos(turn), shift[1]]])
    shaken = cv2.warpAffine(images[0], matrix, images[0].shape[1::-1], borderMode=cv2.BORDER_REPLICATE)
    motion = watch.motion(shaken)
    points = np.array([[400.0, 900.0], [430, 700]])
    assert np.abs(motion.to_reference(points @ matrix[:, :2].T + matrix[:, 2]) - points).max() < 0.5
    assert motion.roll_deg == pytest.approx(0.5, abs=0.1)
