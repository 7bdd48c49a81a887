"""Finding the sheet in rendered pictures, and naming what is wrong with it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from calibration.camera_motion import CameraMotion
from calibration.detect import detect_sheet
from calibration.errors import (
    ForeignMarkersError,
    RulerError,
    SheetBentError,
    SheetHiddenError,
    SheetMirroredError,
    SheetNotFoundError,
    SheetTooObliqueError,
    SheetTooSmallError,
    SheetTurnedError,
    TwoSheetsError,
)
from calibration.fit import Tolerance
from calibration.sheet import A4
from calibration.sheet_collector import SheetCollector
from calibration.sheet_plane import plane_from_sighting
from tests.calibration.scene import PX_PER_MM, make_scene, random_picture, random_scene, sheet_texture

SCENE = make_scene(yaw=6, pitch=-4, roll=2)


@pytest.fixture
def rng():
    return np.random.default_rng(7)


@pytest.fixture
def picture(rng):
    return SCENE.render(rng, quality=85)


def codes(notices):
    return {n.code for n in notices}


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_corners_are_found_far_below_a_pixel_and_the_paper_is_told(paper, rng):
    scene = make_scene(yaw=6, pitch=-4, roll=2, paper=paper)
    sighting = detect_sheet(scene.render(rng, blur=0.6, quality=85))
    assert sighting.paper == paper
    assert len(sighting.ids) == 6
    truth = scene.to_image(np.concatenate([sighting.sheet.marker_corners_cm(i) for i in sighting.ids]))
    # Bright paper bleeds over the ink on all sides alike: the middle of a marker is free of it.
    middles = sighting.corners_px.mean(axis=1) - truth.reshape(-1, 4, 2).mean(axis=1)
    assert np.abs(middles).max() < 0.1


def test_random_cameras_are_recovered():
    rng = np.random.default_rng(2024)
    points, leans, held = [], [], []
    for k in range(15):
        scene = random_scene(rng)
        plane = plane_from_sighting(detect_sheet(random_picture(scene, rng)), tolerance=Tolerance(0, 0, 0))
        width = 29.7 if scene.paper == "a4" else 27.94
        grid = np.stack(np.meshgrid(np.arange(0, 61, 10.0), np.arange(0, 61, 10.0)), axis=-1).reshape(-1, 2)
        px = scene.to_image(grid)
        inside = np.all((px >= 0) & (px < scene.image_size), axis=1)
        points.append(np.linalg.norm(plane.to_plane(px[inside]) + np.array([width, 0]) - grid[inside], axis=1))
        lower, upper = scene.to_image(np.array([[45.0, 10]])), scene.to_image(np.array([[68.0, 40]]))
        truth = np.degrees(np.arctan2(23, 30))
        leans.append(abs(plane.inclination_deg(lower, upper)[0] - truth))
        low, high = np.percentile([p.inclination_deg(lower, upper)[0] for p in plane.perturbed(150, k)], [1, 99])
        held.append(low <= truth <= high)
    assert np.percentile(np.concatenate(points), 95) < 0.4
    assert np.percentile(leans, 95) < 0.5
    assert np.mean(held) >= 0.8


@pytest.mark.parametrize("kept", [(0, 5), (2, 3), (0, 1, 4)])
def test_two_markers_are_enough(kept, rng):
    image = SCENE.render(rng, sheet_texture(ids=[i if i in kept else None for i in range(6)]))
    sighting = detect_sheet(image)
    assert sighting.ids == kept
    assert "sheet-partly-hidden" in codes(sighting.notices)
    plane = plane_from_sighting(sighting)
    assert np.abs(plane.to_plane(SCENE.to_image(np.array([[45.0, 40]]))) + np.array([29.7, 0]) - [45, 40]).max() < 2.0


def test_averaging_frames_beats_one(rng):
    frames = [SCENE.render(rng, noise=8) for _ in range(10)]
    sheet = SheetCollector()
    singles = [sheet.add(f).corners_px for f in frames]
    spread = np.std(singles, axis=0).mean()
    truth = np.mean([detect_sheet(SCENE.render(rng, noise=0)).corners_px], axis=0)
    assert np.abs(sheet.averaged().corners_px - truth).mean() < spread


def test_a_sheet_that_moved_is_noticed_and_the_longer_stay_counts(rng):
    other = make_scene(yaw=6, pitch=-4, roll=2, at=(0.48, 0.72))
    sheet = SheetCollector()
    for scene in [SCENE] * 6 + [other] * 2:
        sheet.add(scene.render(rng))
    averaged = sheet.averaged()
    assert "camera-moved" in codes(averaged.notices)
    assert np.abs(averaged.corners_px - detect_sheet(SCENE.render(rng)).corners_px).max() < 0.3


def test_a_sheet_is_found_again_where_it_was_exactly_as_by_looking_everywhere(rng):
    sheet = SheetCollector()
    frames = [SCENE.render(rng, noise=2) for _ in range(4)]
    found = [sheet.add(frame) for frame in frames]
    for frame, sighting in zip(frames, found, strict=True):
        assert np.abs(sighting.corners_px - detect_sheet(frame).corners_px).max() < 0.02


def test_a_sheet_seen_by_a_moving_camera_is_read_where_the_reference_shows_it(rng):
    sheet = SheetCollector()
    picture = SCENE.render(rng, noise=0)
    for step in range(5):
        moved = np.roll(picture, (3 * step, -7 * step), (0, 1))
        sheet.add(moved, CameraMotion(np.array([[1.0, 0, 7 * step], [0, 1, -3 * step]])))
    averaged = sheet.averaged()
    assert "camera-moved" not in codes(averaged.notices)
    assert np.abs(averaged.corners_px - detect_sheet(picture).corners_px).max() < 0.1


def test_a_hand_over_a_marker_in_one_frame_does_no_harm(rng):
    sheet = SheetCollector()
    for _ in range(4):
        sheet.add(SCENE.render(rng))
    hidden = SCENE.render(rng, sheet_texture(ids=[0, 1, 2, None, None, 5]))
    sheet.add(hidden)
    assert len(sheet.averaged().ids) == 6


def foreign(dictionary):
    texture = sheet_texture()
    for i in A4.ids:
        x, y = A4.marker_origin_mm(i)
        side = 80 * PX_PER_MM
        marker = cv2.aruco.getPredefinedDictionary(dictionary).generateImageMarker(i + 1, side) / 255
        top, left = round((210 - y - 80) * PX_PER_MM), round(x * PX_PER_MM)
        texture[top : top + side, left : left + side] = 0.04 + 0.86 * marker
    return texture


def test_what_is_wrong_is_named(picture, rng):
    with pytest.raises(SheetMirroredError):
        detect_sheet(np.ascontiguousarray(picture[:, ::-1]))
    for turn in (cv2.ROTATE_180, cv2.ROTATE_90_CLOCKWISE):
        with pytest.raises(SheetTurnedError):
            detect_sheet(cv2.rotate(picture, turn))
    with pytest.raises(SheetTooSmallError):
        detect_sheet(make_scene(distance_m=6.8).render(rng))
    with pytest.raises(SheetTooObliqueError):
        plane_from_sighting(detect_sheet(make_scene(yaw=50).render(rng)))
    with pytest.raises(SheetNotFoundError):
        SheetCollector().averaged()


def test_two_stray_squares_are_no_sheet_in_a_mirror():
    stray = np.full((480, 640), 200, np.uint8)
    markers = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)
    for marker, (x, y), side in ((1, (60, 60), 48), (2, (420, 300), 96)):
        stray[y : y + side, x : x + side] = cv2.aruco.generateImageMarker(markers, marker, side)
    assert detect_sheet(cv2.cvtColor(np.ascontiguousarray(stray[:, ::-1]), cv2.COLOR_GRAY2BGR)) is None


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_two_sheets_are_refused(picture, paper, rng):
    picture[:600] = make_scene(at=(0.45, 0.3), paper=paper).render(rng)[:600]
    with pytest.raises(TwoSheetsError):
        detect_sheet(picture)


@pytest.mark.parametrize("kind", [cv2.aruco.DICT_5X5_50, cv2.aruco.DICT_APRILTAG_36H11])
def test_markers_of_another_dictionary_are_refused(kind, rng):
    with pytest.raises(ForeignMarkersError):
        detect_sheet(SCENE.render(rng, foreign(kind)))


def test_other_ids_are_refused_and_a_single_one_left_out(rng):
    with pytest.raises(ForeignMarkersError):
        detect_sheet(SCENE.render(rng, sheet_texture(ids=range(20, 26))))
    sighting = detect_sheet(SCENE.render(rng, sheet_texture(ids=[0, 1, 2, 3, 4, 30])))
    assert sighting.ids == (0, 1, 2, 3, 4)
    assert "foreign-marker" in codes(sighting.notices)


def test_a_bent_sheet_is_named(rng):
    flat = plane_from_sighting(detect_sheet(SCENE.render(rng)))
    assert "sheet-bent" not in codes(flat.warnings)
    bent = plane_from_sighting(detect_sheet(SCENE.render(rng, bend_cm=1.2)))
    assert "sheet-bent" in codes(bent.warnings)
    with pytest.raises(SheetBentError):
        plane_from_sighting(detect_sheet(SCENE.render(rng, sheet_texture(ids=[1, 0, 2, 3, 5, 4]))))


def test_one_marker_alone_is_no_sheet_but_is_said(rng):
    image = SCENE.render(rng, sheet_texture(ids=[0, None, None, None, None, None]))
    sheet = SheetCollector()
    assert sheet.add(image) is None
    with pytest.raises(SheetHiddenError):
        sheet.averaged()


def test_an_empty_room_holds_no_sheet():
    assert detect_sheet(np.full((640, 480, 3), 120, np.uint8)) is None


def test_a_print_at_97_percent_is_caught_by_the_ruler(rng):
    image = SCENE.render(rng, sheet_texture(scale=0.97))
    px = SCENE.to_image(np.array([[40.0, 0], [40, 50]]))
    blind = plane_from_sighting(detect_sheet(image)).to_plane(px)
    plane = plane_from_sighting(detect_sheet(image), ruler_mm=97)
    assert "print-scaled" in codes(plane.warnings)
    assert np.abs(plane.to_plane(px) + np.array([29.7, 0]) - [[40, 0], [40, 50]]).max() < 0.4
    assert np.ptp(blind[:, 1]) > 51
    with pytest.raises(RulerError):
        plane_from_sighting(detect_sheet(image), ruler_mm=9.7)


def covered(image, sheet_scene, low_cm, high_cm, grey=110):
    """The picture with a thing of one grey before the part of the sheet from `low_cm` to `high_cm` (x, y)."""
    (x0, y0), (x1, y1) = low_cm, high_cm
    outline = sheet_scene.to_image(np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], float))
    return cv2.fillPoly(image.copy(), [np.round(outline).astype(np.int32)], (grey, grey, grey))


@pytest.mark.filterwarnings("error")
def test_three_markers_hidden_in_an_l_leave_a_plane_that_knows_what_it_is_worth(picture):
    # The lower left marker and the two right ones of the upper row; the covers touch what is left.
    hidden = covered(covered(picture, SCENE, (-1, -1), (9.9, 10.5)), SCENE, (9.7, 11), (31, 22))
    collector = SheetCollector()
    for _ in range(4):
        collector.add(hidden)
    plane, whole = collector.plane(), plane_from_sighting(detect_sheet(picture))
    assert "sheet-partly-hidden" in codes(plane.warnings)
    ends = SCENE.to_image(np.array([[20.0, 5], [45.0, 40]]))
    truth = np.degrees(np.arctan2(25, 35))
    spread = [np.std([p.inclination_deg(ends[:1], ends[1:])[0] for p in one.perturbed(200)]) for one in (whole, plane)]
    assert np.isfinite(spread).all() and spread[1] > spread[0]
    assert abs(plane.inclination_deg(ends[:1], ends[1:])[0] - truth) < 3 * spread[1]


@pytest.mark.parametrize(("low", "high"), [((-1, 14), (31, 22)), ((12, -1), (20, 22)), ((24, -1), (31, 22))])
def test_a_leg_before_the_sheet_hides_it_and_does_not_bend_it(picture, low, high):
    plane = plane_from_sighting(detect_sheet(covered(picture, SCENE, low, high)))
    assert "sheet-partly-hidden" in codes(plane.warnings) and "sheet-bent" not in codes(plane.warnings)
    ends = SCENE.to_image(np.array([[20.0, 5], [45.0, 40]]))
    assert plane.inclination_deg(ends[:1], ends[1:])[0] == pytest.approx(np.degrees(np.arctan2(25, 35)), abs=1.0)
