"""Repetitions whose verdict can be told by hand."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from vision.lunge.judging import RepetitionSeries, RepetitionVerdict, _filled, judge

FPS = 30.0


def lunge(fps: float = FPS, top_deg: float = 40.0, rise_s: float = 1.2, hold_s: float = 0.8) -> RepetitionSeries:
    """Straight up from 10 degrees, held, straight down; heel on the floor, everything seen."""
    time_s = np.arange(0, 2 * rise_s + hold_s + 1e-9, 1 / fps)
    level = np.interp(time_s, [0, rise_s, rise_s + hold_s, 2 * rise_s + hold_s], [10, top_deg, top_deg, 10])
    n = len(time_s)
    return RepetitionSeries(time_s, level, np.zeros(n), np.ones(n, bool), np.zeros(n), np.full(n, 250.0),
                            np.ones(n, bool), np.zeros(n, bool))


def codes(verdict: RepetitionVerdict) -> set[str]:
    return {n.code for n in verdict.notices}


def lift_above(rep: RepetitionSeries, deg: float, mm: float) -> RepetitionSeries:
    """The heel rises by `mm` whenever the shin leans further than `deg`."""
    return replace(rep, heel_lift_mm=np.where(rep.inclination_deg > deg, mm, 0.0))


def test_a_clean_lunge_counts_and_says_nothing():
    verdict = judge(lunge())
    assert verdict.valid and verdict.heel_down and not verdict.notices
    assert lunge().inclination_deg[verdict.best] == pytest.approx(40)


@pytest.mark.parametrize(("mm", "down", "code"), [
    (0.0, True, None), (2.9, True, None), (3.1, True, "heel-nearly-lifted"), (4.9, True, "heel-nearly-lifted"),
    (5.1, False, "heel-lifted"), (27.0, False, "heel-lifted"),
])
def test_heel_lift_limits(mm, down, code):
    verdict = judge(lift_above(lunge(), 35, mm))
    assert verdict.heel_down is down
    assert codes(verdict) == ({code} if code else set())
    assert verdict.max_heel_lift_mm == pytest.approx(mm)


def test_a_late_lift_keeps_the_largest_heel_down_inclination_and_tells_where_it_began():
    rep = lift_above(lunge(), 35, 20)
    verdict = judge(rep)
    assert verdict.valid and not verdict.heel_down
    assert rep.inclination_deg[verdict.best] == pytest.approx(35, abs=1)
    assert verdict.heel_lift_onset_deg == pytest.approx(35, abs=1)
    assert verdict.heel_lift_onset_s == pytest.approx(1.0, abs=0.05)


def test_an_early_lift_invalidates():
    verdict = judge(lift_above(lunge(), 18, 20))
    assert not verdict.valid and {n.code for n in verdict.reasons} == {"heel-lifted"}


def test_a_heel_up_from_the_first_frame_leaves_no_moment():
    rep = lunge()
    verdict = judge(replace(rep, heel_lift_mm=np.full(len(rep.time_s), 30.0)))
    assert not verdict.valid and verdict.best is None and verdict.heel_down is False


@pytest.mark.parametrize("frames", [1, 2])
def test_single_wild_frames_lift_no_heel(frames):
    rep = lunge()
    lift = rep.heel_lift_mm.copy()
    lift[40 : 40 + frames // 2 + 1] = 40
    verdict = judge(replace(rep, heel_lift_mm=lift))
    assert verdict.heel_down and verdict.max_heel_lift_mm < 3


@pytest.mark.parametrize("fps", [24, 30, 60, 120])
def test_the_same_lift_is_judged_alike_at_any_frame_rate(fps):
    assert judge(lift_above(lunge(fps), 39, 8)).heel_down is False


def test_noise_of_one_millimetre_never_flags_a_standing_heel():
    rng = np.random.default_rng(3)
    rep = lunge()
    for _ in range(200):
        noisy = replace(rep, heel_lift_mm=rng.normal(0, 1.0, len(rep.time_s)))
        assert judge(noisy).heel_down


def test_an_unseen_heel_is_said_and_not_taken_for_down():
    rep = lunge()
    verdict = judge(replace(rep, heel_lift_mm=np.full(len(rep.time_s), np.nan)))
    assert verdict.heel_down is None and math.isnan(verdict.max_heel_lift_mm)
    assert codes(verdict) == {"heel-not-seen"} and verdict.best is not None


@pytest.mark.parametrize(("sigma", "mm", "down", "code"), [
    (0.5, 6.0, False, "heel-lifted"), (5.0, 8.0, None, "heel-doubtful"), (5.0, 20.0, False, "heel-lifted"),
    (5.0, 0.8, True, None), (5.0, 2.0, None, "heel-doubtful"), (1.5, 2.4, None, "heel-doubtful"),
    (1.5, 1.5, True, None), (5.0, 4.0, None, "heel-doubtful"), (0.5, 4.0, True, "heel-nearly-lifted"),
])
def test_an_unsteady_picture_leaves_a_small_lift_in_doubt(sigma, mm, down, code):
    rep = lift_above(lunge(), 35, mm)
    verdict = judge(replace(rep, heel_sigma_mm=np.full(len(rep.time_s), sigma)))
    assert verdict.heel_down is down and codes(verdict) == ({code} if code else set())


def test_frames_without_a_heel_between_lifted_ones_do_not_count_as_down():
    rep = lift_above(lunge(), 30, 20)
    hidden = rep.heel_lift_mm.copy()
    hidden[rep.inclination_deg > 38] = np.nan
    verdict = judge(replace(rep, heel_lift_mm=hidden))
    assert rep.inclination_deg[verdict.best] < 32


@pytest.mark.parametrize("from_deg", [30.0, 15.0])
def test_a_heel_that_looks_otherwise_is_not_told_and_the_deepest_moment_counts_in_doubt(from_deg: float):
    rep = lunge()
    unlike = rep.inclination_deg > from_deg
    verdict = judge(replace(rep, heel_unlike=unlike, heel_lift_mm=np.where(unlike, np.nan, rep.heel_lift_mm)))
    assert verdict.heel_down is None and verdict.valid and not verdict.ends_with_heel
    assert codes(verdict) >= {"heel-not-seen"} and verdict.best is not None
    assert rep.inclination_deg[verdict.best] > np.max(rep.inclination_deg) - 1


def test_a_heel_that_looks_otherwise_and_is_seen_up_later_counts_up_to_there():
    rep = lift_above(lunge(), 38, 20)
    unlike = (rep.inclination_deg > 30) & (rep.inclination_deg < 38)
    verdict = judge(replace(rep, heel_unlike=unlike, heel_lift_mm=np.where(unlike, np.nan, rep.heel_lift_mm)))
    assert verdict.heel_down is False and verdict.best is not None
    assert 27 < rep.inclination_deg[verdict.best] <= 30


def test_one_look_at_a_heel_that_looks_otherwise_changes_nothing():
    rep = lunge()
    once = np.arange(len(rep.time_s)) == len(rep.time_s) // 2
    assert judge(replace(rep, heel_unlike=once)).heel_down is True


@pytest.mark.parametrize(("hidden_s", "down"), [(0.2, True), (0.7, None)])
def test_a_heel_out_of_sight_at_the_top_is_not_taken_for_down(hidden_s, down):
    rep = lunge(hold_s=1.0)
    lift = np.where(np.abs(rep.time_s - 1.6) < hidden_s / 2, np.nan, 0.0)
    verdict = judge(replace(rep, heel_lift_mm=lift))
    assert verdict.heel_down is down and verdict.valid
    assert codes(verdict) == (set() if down else {"heel-not-seen"})


@pytest.mark.parametrize(("leap_mm", "down"), [(0.3, False), (4.0, None)])
def test_a_lift_among_frames_that_leap_is_in_doubt(leap_mm, down):
    rep = lift_above(lunge(), 35, 7.0)
    leaps = leap_mm * np.resize([1.0, -1.0, 0.0, -1.0, 1.0], len(rep.time_s))
    n = len(rep.time_s)
    verdict = judge(replace(rep, heel_lift_mm=rep.heel_lift_mm + leaps, heel_sigma_mm=np.full(n, 0.4)))
    assert verdict.heel_down is down and ("heel-doubtful" in codes(verdict)) is (down is None)


def test_a_heel_seen_only_once_and_up_is_judged_all_the_same():
    rep = lunge()
    lift = np.full(len(rep.time_s), np.nan)
    lift[20] = 15.0
    assert judge(replace(rep, heel_lift_mm=lift)).heel_down is False


@pytest.mark.parametrize(("hidden_s", "told"), [(0.2, False), (0.7, True)])
def test_a_heel_that_came_up_out_of_sight_is_said(hidden_s, told):
    rep = lift_above(lunge(), 35, 20)
    onset_s = float(rep.time_s[np.argmax(rep.heel_lift_mm > 0)])
    lift = np.where(np.abs(rep.time_s - onset_s) < hidden_s / 2, np.nan, rep.heel_lift_mm)
    verdict = judge(replace(rep, heel_lift_mm=lift))
    assert verdict.heel_down is False and ("heel-not-seen" in codes(verdict)) is told


def test_a_heel_that_goes_out_of_sight_while_it_comes_up_was_up_from_there():
    rep = lunge(hold_s=1.0)
    lift = np.where(rep.time_s > 1.0, 12.0, 0.0)
    hidden = (rep.time_s > 1.05) & (rep.time_s < 1.6)
    verdict = judge(replace(rep, heel_lift_mm=np.where(hidden, np.nan, lift)))
    assert rep.time_s[verdict.best] == pytest.approx(1.0, abs=0.04) and verdict.heel_down is False


@pytest.mark.parametrize(("hidden_s", "told"), [(0.2, False), (0.7, True)])
def test_a_shin_out_of_sight_when_the_heel_came_up_is_said(hidden_s, told):
    rep = lift_above(lunge(), 35, 20)
    onset_s = float(rep.time_s[np.argmax(rep.heel_lift_mm > 0)])
    hidden = np.abs(rep.time_s - onset_s) < hidden_s / 2
    verdict = judge(replace(rep, inclination_deg=np.where(hidden, np.nan, rep.inclination_deg), trusted=~hidden))
    assert ("shin-not-seen" in codes(verdict)) is told


@pytest.mark.parametrize(("column", "code"), [("foot_slid_mm", "foot-slid"), ("foot_span_mm", "foot-turned")])
@pytest.mark.parametrize(("mm", "flagged"), [(4.0, False), (25.0, True)])
def test_a_foot_that_moves(column, code, mm, flagged):
    rep = lunge()
    values = getattr(rep, column) + mm * (rep.time_s > 1.5)
    verdict = judge(replace(rep, **{column: values}))
    assert (code in codes(verdict)) is flagged and verdict.valid is not flagged


def test_a_lifted_heel_does_not_look_like_a_turned_foot():
    rep = lift_above(lunge(), 35, 20)
    span = np.where(rep.heel_lift_mm > 0, 225.0, 250.0)
    assert "foot-turned" not in codes(judge(replace(rep, foot_span_mm=span)))


def test_a_knee_out_of_the_picture_at_the_deepest_moment():
    rep = lunge()
    assert "knee-left-frame" in codes(judge(replace(rep, knee_in_frame=rep.inclination_deg < 38)))
    assert judge(replace(rep, knee_in_frame=rep.inclination_deg > 12)).valid


def test_an_outline_lost_at_the_top():
    rep = lunge()
    hidden = (rep.time_s > 1.22) & (rep.time_s < 1.95)
    assert "outline-lost" in codes(judge(replace(rep, trusted=~hidden)))
    nothing = judge(replace(rep, trusted=np.zeros(len(rep.time_s), bool)))
    assert not nothing.valid and nothing.best is None


def test_a_whole_top_that_was_hidden_is_not_replaced_by_what_was_seen_beside_it():
    rep = lunge()
    hidden = rep.inclination_deg > 30
    assert "outline-lost" in codes(judge(replace(rep, trusted=~hidden)))


def test_a_frame_whose_own_lift_is_still_small_is_down_though_the_median_knows_better():
    rep = lunge()
    up = int(np.flatnonzero(rep.inclination_deg > 35)[0])
    lift = np.where(np.arange(len(rep.time_s)) >= up, 20.0, 0.0)
    lift[up - 1] = 4.0
    verdict = judge(replace(rep, heel_lift_mm=lift))
    assert verdict.heel_down is False and verdict.best == up - 1


def test_an_untrusted_frame_is_never_the_best():
    rep = lunge()
    wild = rep.inclination_deg.copy()
    wild[50:56] = 80
    trusted = np.ones(len(wild), bool)
    trusted[50:56] = False
    verdict = judge(replace(rep, inclination_deg=wild, trusted=trusted))
    assert verdict.best is not None and wild[verdict.best] == pytest.approx(40)


def test_tempo():
    assert "too-fast" in codes(judge(lunge(rise_s=0.35)))
    assert "too-fast" not in codes(judge(lunge(rise_s=0.8)))
    assert "not-held" in codes(judge(lunge(hold_s=0.0)))
    assert judge(lunge(hold_s=0.0)).valid


def test_a_moved_camera_invalidates():
    rep = lunge()
    assert "camera-moved-in-repetition" in codes(judge(replace(rep, camera_moved=rep.time_s > 1.5)))


def test_columns_of_different_lengths_are_refused():
    rep = lunge()
    with pytest.raises(ValueError, match="heel_lift_mm"):
        replace(rep, heel_lift_mm=np.zeros(3))


def test_an_unseen_heel_rises_from_rest() -> None:
    """A third of the way from 0 to 18 mm it has risen 2 mm, two thirds of the way 8 mm; the same coming down."""
    time_s = np.arange(7) / 30
    lift = np.array([0.0, np.nan, np.nan, 18.0, np.nan, np.nan, 0.0])
    np.testing.assert_allclose(_filled(time_s, lift), [0, 2, 8, 18, 8, 2, 0], atol=1e-9)
