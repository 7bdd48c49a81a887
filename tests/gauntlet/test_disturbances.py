"""Each disturbance does what it says, and nothing else."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.gauntlet import intruders, light, motion, optics
from tests.gauntlet.disturbances import NONE, TABLE, named
from tests.gauntlet.moment import CutOut, Moment, still_moment

FPS = 30.0
AT_REST = Moment(0, 0.0, seed=5)
LEG = {"hip": (330.0, 200.0), "knee": (360.0, 330.0), "ankle": (340.0, 460.0), "ball": (375.0, 470.0),
       "heel": (320.0, 480.0), "toe": (410.0, 480.0)}


@pytest.fixture(scope="module")
def picture() -> np.ndarray:
    """Smooth colours with a sharp square."""
    rng = np.random.default_rng(1)
    small = rng.uniform(60, 190, (9, 6, 3)).astype(np.float32)
    image = cv2.resize(small, (450, 640), interpolation=cv2.INTER_CUBIC)
    cv2.rectangle(image, (200, 250), (280, 400), (30, 60, 200), -1)
    return np.clip(image, 0, 255).astype(np.uint8)


def generator() -> np.random.Generator:
    return np.random.default_rng(7)


def test_the_table_names_each_disturbance_once() -> None:
    names = [d.name for d in (NONE, *TABLE)]
    assert len(set(names)) == len(names)
    assert all(named(name).name == name for name in names)
    with pytest.raises(KeyError, match="no disturbance"):
        named("earthquake")


@pytest.mark.parametrize("disturbance", [d for d in TABLE if d.picture and not d.people], ids=lambda d: d.name)
def test_a_frame_is_disturbed_alike_every_time_and_every_strength_shows(disturbance, picture) -> None:
    moment = Moment(31, 31 / FPS, 3, (0.1, 3.1), LEG, np.roll(picture, 4, axis=1))
    assert disturbance.picture is not None
    for strength in disturbance.strengths:
        before = picture.copy()
        once, again = (disturbance.picture(picture, moment, strength) for _ in range(2))
        assert once.dtype == np.uint8
        assert np.array_equal(once, again)
        assert np.array_equal(picture, before)
        identity = disturbance.name == "turned" and strength == 0
        assert identity == np.array_equal(once, picture)


@pytest.mark.parametrize(("change", "strength", "level", "expected"), [
    (light.exposed, -1.0, 200, 146),  # 200 / 2 ** (1 / 2.2)
    (light.exposed, 1.0, 200, 255),
    (light.contrasted, 0.5, 200, 164),
    (light.contrasted, 0.5, 56, 92),
    (light.bent, 2.0, 128, 64),
    (light.burnt, 200.0, 200, 255),
    (light.burnt, 200.0, 100, 128),
])
def test_levels(change, strength, level, expected) -> None:
    out = change(np.full((4, 4, 3), level, np.uint8), AT_REST, strength)
    assert np.all(np.abs(out.astype(int) - expected) <= 1)


def test_a_warm_cast_lifts_red_and_lowers_blue() -> None:
    grey = np.full((2, 2, 3), 100, np.uint8)
    assert light.cast(grey, AT_REST, 0.25)[0, 0].tolist() == [80, 100, 125]
    assert light.cast(grey, AT_REST, -0.25)[0, 0].tolist() == [125, 100, 80]


def test_noise_has_the_strength_it_says_and_is_new_in_every_frame() -> None:
    grey = np.full((200, 200, 3), 128, np.uint8)
    first, second = (light.noisy(grey, Moment(k, k / FPS, 1), 10.0).astype(float) for k in (0, 1))
    assert np.std(first) == pytest.approx(10, rel=0.05)
    assert abs(np.corrcoef(first.ravel(), second.ravel())[0, 1]) < 0.02


def test_light_of_100_hz_beats_with_30_frames_and_that_of_120_hz_drifts() -> None:
    grey = np.full((600, 2, 3), 100, np.uint8)

    def bands(k: int, hertz: float) -> np.ndarray:
        return light.flickering(grey, Moment(k, k / FPS), 0.2, hertz)[:, 0, 0].astype(float)

    assert np.ptp(bands(0, 100.0)) == pytest.approx(40, abs=2)
    # 100 Hz comes back after three frames, 120 Hz after one; both nearly, as 29.97 is not 30.
    assert np.abs(bands(3, 100.0) - bands(0, 100.0)).max() <= 2
    assert np.abs(bands(1, 100.0) - bands(0, 100.0)).max() > 20
    assert np.abs(bands(1, 120.0) - bands(0, 120.0)).max() <= 2
    assert np.abs(bands(100, 120.0) - bands(0, 120.0)).max() > 10


@pytest.mark.parametrize("short", [360, 480, 720, 1080, 2160])
def test_resolution_gives_the_size(short) -> None:
    out = optics.resized(np.zeros((1280, 720, 3), np.uint8), AT_REST, short)
    height, width = out.shape[:2]
    assert width == short
    assert height % 2 == 0
    assert height / width == pytest.approx(1280 / 720, rel=0.003)


def test_defocus_spreads_a_point_over_its_disc() -> None:
    image = np.zeros((501, 501, 3), np.uint8)
    image[250, 250] = 255
    lit = np.argwhere(optics.defocused(image, AT_REST, 0.01)[..., 0] > 0)
    assert np.linalg.norm(lit - 250, axis=1).max() == pytest.approx(0.01 * 501, abs=1)


def test_a_barrel_lens_moves_points_as_its_formula_says() -> None:
    """A dot that a straight lens shows at radius r appears at r (1 + k1 r^2), once the zoom is taken out."""
    size, k1 = 1001, -0.2
    focal = size / (2 * np.tan(np.radians(optics.FOV_DEG / 2)))
    radii = []
    for at in (500 + 120, 500 + 300):
        image = np.zeros((size, size, 3), np.uint8)
        cv2.circle(image, (at, 500), 3, (255, 255, 255), -1)
        seen = optics.barrelled(image, AT_REST, k1)[..., 0].astype(float)
        radii.append((seen.sum(axis=0) * np.arange(size)).sum() / seen.sum() - 500)
    zoomed = []
    for r in (120 / focal, 300 / focal):
        # The zoom enlarges the straight picture first: find it from the corner, which stays.
        corner = np.hypot(500, 500) / focal
        straight = corner
        for _ in range(60):
            straight = corner / (1 + k1 * straight**2)
        enlarged = r * straight / corner
        zoomed.append(focal * enlarged * (1 + k1 * enlarged**2))
    assert radii == pytest.approx(zoomed, abs=0.3)


def test_an_open_shutter_smears_what_moves_and_nothing_else(picture) -> None:
    wall = np.full_like(picture, 120)
    here, there = wall.copy(), wall.copy()
    cv2.rectangle(here, (100, 100), (199, 299), (40, 90, 200), -1)
    cv2.rectangle(there, (110, 100), (209, 299), (40, 90, 200), -1)
    out = optics.smeared(here, Moment(0, 0.0, following=there), 1.0)
    assert np.array_equal(out[400:], here[400:])
    # The left edge has swept over 100 to 110: half wall, half box in the middle of the way.
    assert out[200, 105, 2] == pytest.approx(160, abs=16)
    assert np.array_equal(optics.smeared(here, Moment(0, 0.0, following=here), 1.0), here)


def test_halfway_between_two_frames_a_box_is_halfway() -> None:
    wall = np.random.default_rng(0).integers(110, 130, (300, 400, 3), np.uint8)
    here, there = wall.copy(), wall.copy()
    cv2.rectangle(here, (100, 100), (199, 199), (40, 90, 200), -1)
    cv2.rectangle(there, (112, 100), (211, 199), (40, 90, 200), -1)
    (middle,) = optics.between(here, there, np.array([0.5]))
    red = np.clip((middle[110:190, :, 2].mean(axis=0) - 120) / 80, 0, 1)
    red[red < 0.1] = 0
    assert red.sum() == pytest.approx(100, abs=3)
    assert (red * np.arange(400)).sum() / red.sum() == pytest.approx((106 + 205) / 2, abs=1)


def test_dropped_frames_leave_the_times_of_the_others_alone() -> None:
    timing = motion.dropped(1000, FPS, 0.3, generator())
    assert np.array_equal(timing.source, np.arange(1000))
    assert timing.kept[0]
    assert np.mean(timing.kept) == pytest.approx(0.7, abs=0.05)


def test_repeated_frames_show_an_earlier_moment_at_every_time() -> None:
    timing = motion.repeated(1000, FPS, 0.3, generator())
    again = np.diff(timing.source) == 0
    assert timing.kept.all()
    assert np.mean(again) == pytest.approx(0.3, abs=0.05)
    # What is not a repeat is the frame of its own time: the clip never lags.
    assert np.array_equal(timing.source[1:][~again], np.arange(1, 1000)[~again])


@pytest.mark.parametrize("fps", [10.0, 24.0, 60.0])
def test_another_frame_rate_keeps_the_clock(fps) -> None:
    timing = motion.at_rate(91, FPS, fps, generator())
    assert np.allclose(timing.source / FPS, np.arange(len(timing.source)) / fps)
    assert len(timing.source) / fps == pytest.approx(3.0, abs=2 / fps)


def test_a_mirror_held_to_a_mirror_shows_the_picture(picture) -> None:
    once = motion.mirrored(picture, AT_REST, 1)
    assert not np.array_equal(once, picture)
    assert np.array_equal(motion.mirrored(once, AT_REST, 1), picture)


def test_four_quarter_turns_are_none(picture) -> None:
    out = picture
    for _ in range(4):
        out = motion.turned(out, AT_REST, 90)
    assert np.array_equal(out, picture)
    assert np.array_equal(motion.turned(picture, AT_REST, 90), cv2.rotate(picture, cv2.ROTATE_90_CLOCKWISE))


def test_a_hand_shakes_smoothly_and_within_its_bounds() -> None:
    dot = np.zeros((640, 480, 3), np.uint8)
    cv2.circle(dot, (240, 320), 4, (255, 255, 255), -1)
    places = []
    for k in range(0, 150, 3):
        seen = motion.shaken(dot, Moment(k, k / FPS, 4), 0.02)[..., 0].astype(float)
        y, x = np.mgrid[:640, :480]
        places.append(((seen * x).sum() / seen.sum(), (seen * y).sum() / seen.sum()))
    away = np.array(places) - (239.5, 319.5)
    assert 2 < np.abs(away).max() < 0.02 * 640 + 1
    assert np.linalg.norm(np.diff(away, axis=0), axis=1).max() < 6
    other = motion.shaken(dot, Moment(0, 0.0, 9), 0.02)
    assert not np.array_equal(other, motion.shaken(dot, Moment(0, 0.0, 4), 0.02))


@pytest.mark.parametrize("change", [motion.shaken, motion.cropped])
def test_a_camera_that_wanders_shows_no_empty_border(change) -> None:
    """The view is enlarged by what it may wander: a frame drawn round the picture never comes into it."""
    image = np.full((640, 480, 3), 200, np.uint8)
    image[[0, -1]] = image[:, [0, -1]] = 0
    for moment in (*(Moment(k, k / FPS, 2) for k in range(0, 180, 20)), still_moment(2)):
        assert change(image, moment, 0.03)[40:-40, 40:-40].min() > 150


def test_the_occluder_hides_the_foot_for_exactly_half_a_second() -> None:
    image = np.full((640, 480, 3), 120, np.uint8)
    joints = [(round(LEG[n][0]), round(LEG[n][1])) for n in ("heel", "ball", "toe")]
    hidden = np.array([
        [tuple(intruders.foot_hidden(image, Moment(k, k / FPS, 0, (0.8, 3.9), LEG), 1.0)[y, x]) != (120, 120, 120)
         for x, y in joints] for k in range(140)])
    assert np.array_equal(hidden.all(axis=1), hidden.any(axis=1))
    at = np.flatnonzero(hidden.all(axis=1))
    assert len(at) == round(intruders.HIDDEN_S * FPS) == 15
    assert np.array_equal(at, np.arange(at[0], at[0] + 15))
    assert at[0] / FPS == pytest.approx(0.8 + intruders.HIDDEN_FROM_S, abs=1e-9)


def test_the_knee_is_hidden_and_the_foot_is_not() -> None:
    image = np.full((640, 480, 3), 120, np.uint8)
    out = intruders.knee_hidden(image, Moment(60, 2.0, 0, (0.8, 3.9), LEG), 1.0)
    assert out[330, 360].tolist() != [120, 120, 120]
    assert out[480, 320].tolist() == [120, 120, 120]


def test_the_passer_by_stays_behind_and_comes_from_the_open_side() -> None:
    who = CutOut(np.full((200, 80, 3), 250, np.uint8), np.ones((200, 80), np.float32), (40.0, 195.0), 100.0, 1)
    front = np.zeros((640, 480), np.float32)
    front[150:500, 300:420] = 1
    image = np.full((640, 480, 3), 100, np.uint8)

    def seen(time_s: float) -> np.ndarray:
        moment = Moment(0, time_s, 0, (1.0, 3.0), LEG, person=front, passer_by=who)
        return np.asarray(intruders.passed_by(image, moment, 0.9)[..., 0] != 100)

    assert not seen(0.5).any()
    assert not seen(2.0)[front > 0].any()
    # Facing right, the wall is to the right and the open side to the left.
    early, late = np.flatnonzero(seen(1.4).any(axis=0)), np.flatnonzero(seen(2.0).any(axis=0))
    assert early.max() < 300 < late.max()


def test_only_who_is_in_front_hides_the_sheet() -> None:
    """A picture without a sheet has nothing that stands before a passer-by."""
    assert not intruders.sheet_area(np.full((320, 240, 3), 90, np.uint8)).any()
