"""The heel's lift and the foot's ends on drawn feet, whose truth is the drawing."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import replace

import cv2
import numpy as np
import pytest

from calibration.camera_motion import STANDING, CameraMotion
from calibration.ladder import none
from tests.vision.foot.drawn_foot import (
    BAREFOOT,
    DARK_SHOE,
    FOOT_CM,
    LIGHT_ON_LIGHT,
    WHITE_SOCK,
    DrawnFoot,
)
from vision.foot.observer import FootObserver, FootSighting
from vision.foot.track import FootTrack, foot_track
from vision.leg.landmarks import LegLandmarks
from vision.leg.leg_picture import LegPicture
from vision.lunge.judging import RepetitionSeries, judge

FPS = 30.0


class Watched:
    """A foot observer and what it saw, frame after frame."""

    def __init__(self, executor: Executor | None = None) -> None:
        self.observer = FootObserver(executor)
        self.sightings: list[FootSighting | None] = []
        self.size = (0, 0)

    def see(self, image: np.ndarray, leg: LegLandmarks | None, motion: CameraMotion = STANDING) -> None:
        index = len(self.sightings)
        self.size = (image.shape[1], image.shape[0])
        self.sightings.append(self.observer.see(LegPicture(index, index / FPS, image, leg, motion=motion)))

    def track(self, rest: np.ndarray | None = None) -> FootTrack:
        return self.observer.finish(self.sightings, none(self.size), rest)


def watch(foot: DrawnFoot, lifts_mm: Sequence[float], **frame: Sequence) -> FootTrack:
    watched = Watched()
    for i, lift in enumerate(lifts_mm):
        watched.see(foot.image(lift, **{name: values[i] for name, values in frame.items()}), foot.leg())
    return watched.track(np.asarray(lifts_mm) <= 0)


def lift_mm(track: FootTrack) -> np.ndarray:
    return track.heel_lift_fraction * FOOT_CM * 10


def sigma_mm(track: FootTrack) -> np.ndarray:
    return track.heel_lift_sigma_fraction * FOOT_CM * 10


def rise_and_fall(top_mm: float) -> np.ndarray:
    return np.interp(np.arange(24), [3, 8, 16, 20], [0, top_mm, top_mm, 0])


def heel_down(track: FootTrack) -> bool | None:
    n = len(track.outline_number)
    level = np.interp(np.arange(n), [0, n / 2, n], [10, 40, 10])
    return judge(RepetitionSeries(np.arange(n) / FPS, level, lift_mm(track), np.ones(n, bool))).heel_down


SWEEP = [(look, scale) for look in ("barefoot", "light on light") for scale in (4.0, 7.0, 10.0)]
SWEEP += [("dark shoe", 6.0), ("white sock", 6.0)]
LOOKS = {"barefoot": BAREFOOT, "light on light": LIGHT_ON_LIGHT, "dark shoe": DARK_SHOE, "white sock": WHITE_SOCK}

LIFTS_MM = (0.0, 2.0, 4.0, 6.0, 8.0, 15.0)
# The finer the picture, the easier: there the lifts next to the limit, and the ends, say it all.
FINE_LIFTS_MM = (0.0, 4.0, 6.0, 15.0)


@pytest.mark.parametrize(("look", "px_per_cm", "true_mm"), [
    (*foot, mm) for foot in SWEEP for mm in (LIFTS_MM if foot[1] < 7 else FINE_LIFTS_MM)])
def test_a_lift_of_six_millimetres_is_always_flagged_and_one_of_four_never(look: str, px_per_cm: float, true_mm: float):
    track = watch(DrawnFoot(px_per_cm, LOOKS[look], seed=int(true_mm)), rise_and_fall(true_mm))
    assert heel_down(track) is (true_mm < 5)
    near_px_mm = 6 / px_per_cm
    assert np.median(lift_mm(track)[9:15]) == pytest.approx(true_mm, abs=max(1.0, near_px_mm, 0.25 * true_mm))


@pytest.mark.parametrize("look", list(LOOKS))
def test_a_standing_heel_under_a_shadow_that_comes_and_goes_stays_down(look: str):
    shade = np.interp(np.arange(30), [6, 12, 18, 24], [1.0, 0.55, 0.55, 1.0])
    track = watch(DrawnFoot(6.0, LOOKS[look]), np.zeros(30), shade=shade)
    assert np.nanmax(np.abs(lift_mm(track))) < 3
    assert not track.heel_unlike.any()


def test_a_lift_that_the_heels_own_shadow_hides_is_not_taken_for_none():
    """Where the heel stood its edge stays on the floor as the edge of its shadow."""
    foot, watched, lifts = DrawnFoot(6.0, seed=3), Watched(), rise_and_fall(18.0)
    rest = foot.image(0.0)
    for lift in lifts:
        watched.see(foot.over_its_shadow(float(lift), rest), foot.leg())
    track = watched.track(lifts <= 0)
    assert (track.heel_unlike[8:16] | (lift_mm(track)[8:16] + 2 * sigma_mm(track)[8:16] > 10)).all()
    assert not track.heel_unlike[:3].any() and np.nanmax(np.abs(lift_mm(track)[:3])) < 1


def test_a_heel_that_rises_while_a_shadow_falls_on_it_is_flagged():
    shade = np.interp(np.arange(24), [3, 8, 16, 20], [1.0, 0.6, 0.6, 1.0])
    assert heel_down(watch(DrawnFoot(6.0), rise_and_fall(15.0), shade=shade)) is False


@pytest.mark.parametrize("known", [True, False])
def test_a_shaking_camera_lifts_no_heel_and_hides_no_lift(known: bool):
    phase = np.arange(24)[:, None] / [5.0, 7.0]
    slides = 5 * np.sin(phase) + np.random.default_rng(1).normal(0, 0.7, (24, 2))
    for top, down in ((0.0, True), (8.0, False)):
        foot, lifts, observer = DrawnFoot(7.0, seed=2), rise_and_fall(top), Watched()
        for i, lift in enumerate(lifts):
            image = foot.image(lift, tuple(slides[i]))
            leg = foot.leg()
            moved = CameraMotion(np.column_stack([np.eye(2), -slides[i]]))
            observer.see(image, leg, moved if known else STANDING)
        track = observer.track(lifts <= 0)
        assert heel_down(track) is down
        standing = track.heel_baseline_px - slides
        assert np.nanstd(standing[:, 1]) < 0.7


def test_a_heel_that_stood_up_at_first_is_measured_from_the_floor():
    lifts = np.interp(np.arange(40), [10, 14, 30, 34], [12.0, 0.0, 0.0, 12.0])
    track = watch(DrawnFoot(8.0), lifts)
    assert np.median(lift_mm(track)[:8]) > 8
    assert np.median(lift_mm(track)[18:28]) == pytest.approx(0, abs=1)
    # Or its shadow drew it down from the floor in the middle: by half of the way to both, either may be.
    assert np.median(sigma_mm(track)[:8]) == pytest.approx(6, abs=1.5)


def test_a_heel_that_stays_where_it_stood_at_first_leaves_no_doubt():
    track = watch(DrawnFoot(8.0), np.zeros(40))
    assert np.nanmax(sigma_mm(track)) < 1.5


def test_the_foots_ends_and_length():
    foot = DrawnFoot(8.0)
    track = watch(foot, np.zeros(8))
    assert track.foot_length / 8 == pytest.approx(FOOT_CM, abs=0.4)
    assert np.linalg.norm(np.nanmedian(track.toe_px, axis=0) - foot.toe_px) < 0.4 * 8
    assert np.nanmax(np.abs(track.foot_slid_fraction)) * FOOT_CM * 10 < 1


def test_one_cut_that_runs_on_into_a_shadow_is_outvoted_and_leaves_a_doubt():
    foot = DrawnFoot(8.0)
    watched = Watched()
    for i in range(30):
        image = foot.image(0.0)
        if i < 5:
            # A bar of the foot's own colour beyond the toes, as a shadow of a dark shoe's colour would be.
            x, y = (int(v) for v in foot.toe_px)
            skin = image[y - 8, x - 24].tolist()
            cv2.rectangle(image, (x - 6, y - 12), (x + 34, y + 2), skin, -1)
        watched.see(image, foot.leg())
    track = watched.track()
    assert np.linalg.norm(np.nanmedian(track.toe_px, axis=0) - foot.toe_px) < 0.4 * 8
    alone = watch(DrawnFoot(8.0), np.zeros(30))
    assert np.nanmax(alone.toe_sigma) < 0.02 * FOOT_CM * 8


def test_the_tip_of_small_toes_that_are_not_quite_sharp_is_not_found_short() -> None:
    drawn = DrawnFoot(3.0)
    watched = Watched()
    watched.see(cv2.GaussianBlur(drawn.image(0.0), (0, 0), 1.0), drawn.leg())
    tip, _ = watched.observer._feet[0].toe_tip()
    # The edge of a blurred round end lies 0.7 px within it.
    assert abs(tip[0] - drawn.toe_px[0]) < 0.4


@pytest.mark.parametrize(("elsewhere", "doubted"), [(3, False), (9, True)])
def test_a_tip_that_the_landmark_chose_against_most_cuts_is_in_doubt(elsewhere: int, doubted: bool):
    drawn = DrawnFoot(6.0)
    watched = Watched()
    watched.see(drawn.image(0.0), drawn.leg())
    foot = watched.observer._feet[0]
    foot._tips.clear()
    for _ in range(6):
        foot.add_tip(foot.outline.toe_px, 0.08, shade_is_floor=False)
    for i in range(elsewhere):
        # Each ends somewhere else, and further from where the landmark promises the tip.
        beyond = 0.2 + 0.02 * i
        foot.add_tip(foot.outline.toe_px + np.array([beyond * foot.outline.length_px, 0.0]), 0.08 + beyond,
                     shade_is_floor=False)
    tip, sigma = foot.toe_tip()
    assert np.linalg.norm(tip - foot.outline.toe_px) < 1.0
    assert (sigma > 0.2 * foot.outline.length_px) is doubted


@pytest.mark.parametrize(("spread", "believed"), [(0.0, True), (0.05, False)])
def test_a_tile_before_the_toes_is_told_by_the_cuts_that_leave_shade_to_the_floor(spread: float, believed: bool):
    drawn = DrawnFoot(6.0)
    watched = Watched()
    watched.see(drawn.image(0.0), drawn.leg())
    foot = watched.observer._feet[0]
    foot._tips.clear()
    along = np.array([foot.outline.length_px, 0.0])
    for i in range(7):
        # The landmark lies where the tile ends, not where the toes do.
        foot.add_tip(foot.outline.toe_px + (0.12 + 0.005 * (i % 2)) * along, 0.08, shade_is_floor=False)
        foot.add_tip(foot.outline.toe_px - spread * i * along, 0.08 - 0.12 - spread * i, shade_is_floor=True)
    tip, sigma = foot.toe_tip()
    assert bool(np.linalg.norm(tip - foot.outline.toe_px) < 0.03 * foot.outline.length_px) is believed
    if believed:
        assert sigma > 0.03 * foot.outline.length_px, "what the others say is the doubt"


def test_cuts_beside_the_rest_tell_what_cuts_in_its_course_tell():
    track = []
    with ThreadPoolExecutor(1) as executor:
        for watched in (Watched(), Watched(executor)):
            foot = DrawnFoot(6.0)
            for _ in range(60):
                watched.see(foot.image(0.0), foot.leg())
            track.append(watched.track())
            assert watched.observer._feet[0].tips > 4
    np.testing.assert_array_equal(track[0].toe_px, track[1].toe_px)
    np.testing.assert_array_equal(track[0].toe_sigma, track[1].toe_sigma)


def test_a_foot_put_elsewhere_is_cut_out_anew():
    foot = DrawnFoot(6.0)
    slides = [(0.0, 0.0)] * 15 + [(45.0, -6.0)] * 30
    observer = Watched()
    for slide in slides:
        leg = foot.leg(0.1)
        moved = type(leg)(*(p + slide for p in (leg.hip, leg.knee, leg.ankle, leg.heel, leg.toe)), leg.forward)
        image = foot.image(0.0, slide)
        observer.see(image, moved)
    track = observer.track()
    assert set(track.outline_number.tolist()) == {0, 1, -1}
    assert np.nanmax(np.abs(lift_mm(track))) < 2


def test_a_heel_found_again_while_it_is_up_does_not_stand_on_the_floor():
    foot = DrawnFoot(7.0)
    lifts = [0.0] * 10 + [15.0] * 22 + [0.0] * 10
    observer = Watched()
    for i, lift in enumerate(lifts):
        image = foot.image(lift)
        hidden = 10 <= i < 16 or 26 <= i < 34
        observer.see(np.full_like(image, 60) if hidden else image, foot.leg())
    track = observer.track(np.arange(42) // 10 % 4 == 0)
    up = lift_mm(track)[18:26]
    assert np.isfinite(up).any() and np.nanmin(up) > 8
    assert np.nanmax(np.abs(lift_mm(track)[:10])) < 1


def test_a_foot_uncovered_where_it_stood_stands_there_still():
    foot = DrawnFoot(7.0)
    observer = Watched()
    for i in range(30):
        image = foot.image(0.0)
        observer.see(np.full_like(image, 60) if 10 <= i < 20 else image, foot.leg())
    track = observer.track()
    assert track.outline_number[:10].tolist() == [0] * 10 and track.outline_number[20:].tolist() == [0] * 10
    assert np.ptp(track.heel_x[np.isfinite(track.heel_x)]) < 0.01 * FOOT_CM


def test_a_thing_before_the_foot_in_mid_lunge_is_not_its_new_stance():
    foot, thing = DrawnFoot(7.0), DrawnFoot(7.0, DARK_SHOE)
    smaller = np.array([[0.72, 0, 0.28 * foot.leg().heel[0]], [0, 0.72, 0.28 * foot.leg().heel[1] - 20]])
    observer = Watched()
    for i in range(40):
        image = foot.image(0.0)
        leg = foot.leg()
        if 10 <= i < 30:
            image = cv2.warpAffine(thing.image(0.0), smaller, image.shape[1::-1], borderMode=cv2.BORDER_REPLICATE)
            leg = replace(leg, **{name: smaller[:, :2] @ getattr(leg, name) + smaller[:, 2]
                                  for name in ("heel", "toe", "ankle")})
        observer.see(image, leg)
    track = observer.track((np.arange(40) < 5) | (np.arange(40) >= 35))
    assert len(observer.observer._feet) == 2
    assert np.isnan(track.heel_lift_fraction[14:30]).all()
    assert np.nanmax(np.abs(lift_mm(track))) < 1


@pytest.mark.parametrize(("stands_mm", "believed"), [(0.0, True), (25.0, False)])
def test_a_foot_found_in_mid_lunge_stands_as_high_as_before_or_was_not_followed_right(stands_mm: float, believed: bool):
    foot, before, after = DrawnFoot(7.0), Watched(), Watched()
    for _ in range(12):
        before.see(foot.image(0.0), foot.leg())
        after.see(foot.image(stands_mm), foot.leg())
    feet = [watched.observer._feet[0] for watched in (before, after)]
    followed = [(number, seen.place, STANDING) for number, watched in enumerate((before, after))
                for seen in watched.sightings if seen is not None]
    rest = np.isin(np.arange(len(followed)) % 12, range(6)) ^ (np.arange(len(followed)) >= 12)
    lift = lift_mm(foot_track(feet, followed, none(before.size), rest))
    assert np.abs(lift[:12]).max() < 1
    assert np.isfinite(lift[12:]).all() if believed else np.isnan(lift[12:]).all()


def test_a_foot_behind_something_is_not_seen():
    foot = DrawnFoot(7.0)
    observer = Watched()
    for i in range(24):
        image = foot.image(0.0)
        if 10 <= i < 15:
            image[:, int(foot.toe_px[0] - 2 * 7) :] = 90
        observer.see(image, foot.leg())
    lift = lift_mm(observer.track())
    assert np.isnan(lift[10:15]).all() and np.isfinite(lift[:10]).all()


def test_without_a_leg_nothing_is_seen():
    observer = Watched()
    for _ in range(3):
        observer.see(np.full((200, 300, 3), 128, np.uint8), None)
    track = observer.track()
    assert np.isnan(track.heel_lift_fraction).all() and np.isnan(track.foot_length)


def test_memory_per_frame_is_small():
    import pickle

    foot, observer = DrawnFoot(5.0), Watched()
    for _ in range(3):
        observer.see(foot.image(), foot.leg())
    before = len(pickle.dumps(observer))
    for _ in range(3, 13):
        observer.see(foot.image(), foot.leg())
    assert (len(pickle.dumps(observer)) - before) / 10 < 2048
