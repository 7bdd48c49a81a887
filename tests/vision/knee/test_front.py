"""The foremost point of a drawn knee, with a shadow on the wall close behind it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from calibration.camera_motion import CameraMotion
from calibration.ladder import none
from vision.knee.front import trace_knee
from vision.knee.front_track import KneeFrontObserver
from vision.leg.landmarks import LegLandmarks
from vision.leg.leg_picture import LegPicture

SIZE, OVER = 360, 4
SKIN, WALL, TROUSERS, NAVY_WALL = (120, 155, 205), (190, 195, 198), (60, 55, 52), (110, 90, 80)


def draw_knee(lean_deg: float = 35.0, leg=SKIN, wall=WALL, shadow: float = 1.0, forward: int = 1, seed: int = 0):
    """A bent leg whose knee is a disc, its shadow beside it, and the true foremost x.

    Returns:
        image, landmarks that are a little off, and the x of the knee's foremost point in px.
    """
    rng = np.random.default_rng(seed)
    scene = np.full((SIZE * OVER, SIZE * OVER, 3), wall, np.float32)
    knee, radius, shin = np.array([185.0, 165.0]), 26.0, 160.0
    turn = np.radians(lean_deg)
    ankle = knee + shin * np.array([-np.sin(turn), np.cos(turn)])
    hip = knee + 150 * np.array([-np.cos(turn), -np.sin(turn) * 0.9])

    def shape(colour, offset: float) -> None:
        for end, width in ((ankle, 2 * radius - 8), (hip, 2 * radius)):
            a, b = ((p + np.array([offset, 0])) * OVER for p in (knee, end))
            cv2.line(scene, a.astype(int).tolist(), b.astype(int).tolist(), colour, int(width * OVER))
        cv2.circle(scene, ((knee + np.array([offset, 0])) * OVER).astype(int).tolist(), int(radius * OVER), colour, -1)

    if shadow < 1:
        shape([c * shadow for c in wall], 16)
    shape(list(leg), 0)
    small = cv2.resize(cv2.GaussianBlur(scene, (0, 0), 0.7 * OVER), None, fx=1 / OVER, fy=1 / OVER,
                       interpolation=cv2.INTER_AREA)
    image = np.clip(small + rng.normal(0, 3, small.shape), 0, 255).astype(np.uint8)
    front = knee[0] + radius
    joints = (hip, knee, ankle, ankle + np.array([-20, 12]), ankle + np.array([40, 14]))
    points = [p + rng.normal(0, 3, 2) for p in joints]
    if forward < 0:
        image, front = np.ascontiguousarray(image[:, ::-1]), SIZE - 1 - front
        points = [np.array([SIZE - 1 - p[0], p[1]]) for p in points]
    return image, LegLandmarks(*points, forward), front


def foremost(image: np.ndarray, leg: LegLandmarks) -> float:
    observer = KneeFrontObserver()
    seen = observer.see(LegPicture(0, 0.0, image, leg))
    return float(observer.finish([seen], none((SIZE, SIZE)).facing(leg.forward)).knee_front_px[0, 0])


@pytest.mark.parametrize("forward", [1, -1])
@pytest.mark.parametrize("lean_deg", [5.0, 20.0, 40.0, 50.0])
def test_the_foremost_point_within_two_pixels(lean_deg: float, forward: int):
    image, leg, front = draw_knee(lean_deg, forward=forward, seed=int(lean_deg))
    assert foremost(image, leg) == pytest.approx(front, abs=2)


@pytest.mark.parametrize("shadow", [0.75, 0.5, 0.3])
def test_the_knees_own_shadow_on_the_wall_is_wall(shadow: float):
    for seed in range(4):
        image, leg, front = draw_knee(35.0, shadow=shadow, seed=seed)
        assert foremost(image, leg) == pytest.approx(front, abs=2.5)


def test_dark_trousers_before_a_dim_wall():
    image, leg, front = draw_knee(35.0, leg=TROUSERS, wall=NAVY_WALL)
    assert foremost(image, leg) == pytest.approx(front, abs=2.5)


def test_a_knee_at_the_pictures_edge_is_not_guessed():
    image, leg, _ = draw_knee(35.0)
    assert trace_knee(np.ascontiguousarray(image[:, :205]), leg) is None


def test_frames_without_a_leg_stay_empty():
    observer = KneeFrontObserver()
    image, leg, _ = draw_knee()
    seen = [observer.see(LegPicture(k, k / 30, image, of)) for k, of in enumerate((None, leg))]
    track = observer.finish(seen, none((SIZE, SIZE)))
    assert np.isnan(track.knee_x[0]) and np.isfinite(track.knee_x[1]) and track.contrast[0] == 0


def test_a_known_camera_shift_moves_the_point_in_the_frame_but_not_in_the_plane():
    image, leg, _ = draw_knee()
    moved = np.roll(image, 9, axis=1)
    joints = (leg.hip, leg.knee, leg.ankle, leg.heel, leg.toe)
    ahead = LegLandmarks(*(p + np.array([9, 0]) for p in joints), leg.forward)
    observer = KneeFrontObserver()
    motion = CameraMotion(np.array([[1, 0, -9.0], [0, 1, 0]]))
    seen = [observer.see(LegPicture(0, 0.0, image, leg)), observer.see(LegPicture(1, 0.1, moved, ahead, motion=motion))]
    track = observer.finish(seen, none((SIZE, SIZE)))
    assert track.knee_x[1] == pytest.approx(track.knee_x[0], abs=0.5)
    assert track.knee_front_px[1, 0] - track.knee_front_px[0, 0] == pytest.approx(9, abs=0.5)
