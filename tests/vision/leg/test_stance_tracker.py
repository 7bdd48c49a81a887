"""Which foot is planted when, on walks and lunges whose landmarks are made up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from vision.leg.landmarks import LegLandmarks
from vision.leg.pose import Pose
from vision.leg.stance_tracker import SIDES, Chosen, StanceTracker
from vision.trial import Side

SHIN = 100.0
STEP_S = 0.125
Place = Callable[[float], tuple[float, float]]
"""Time in s to the ankle's x in px and the shin's lean in deg."""


def leg(ankle_x: float, lean_deg: float, facing: int) -> LegLandmarks:
    ankle, lean = np.array([ankle_x, 400.0]), np.radians(lean_deg)
    knee = ankle + SHIN * np.array([facing * np.sin(lean), -np.cos(lean)])
    hip = knee + np.array([0.0, -SHIN])
    heel, toe = (ankle + np.array([x * facing, 15.0]) for x in (-15.0, 40.0))
    return LegLandmarks(hip, knee, ankle, heel, toe, facing)


def pose(left: tuple[float, float], right: tuple[float, float], facing: int = 1) -> Pose:
    head, shoulders, mask = np.zeros((3, 2)), np.zeros((2, 2)), np.zeros((4, 4), np.float32)
    return Pose(leg(*left, facing), leg(*right, facing), head, shoulders, 1.0, mask, 1.0)


def run(tracker: StanceTracker, seconds: float, left: Place, right: Place, begin_s: float = 0.0,
        facing: int = 1) -> list[Chosen | None]:
    times = begin_s + np.arange(0, seconds, STEP_S)
    return [tracker.choose(pose(left(t), right(t), facing), float(t)) for t in times]


def lunging(x: float) -> Place:
    return lambda t: (x, 20 - 20 * np.cos(2 * np.pi * t / 3))


def standing(x: float) -> Place:
    return lambda t: (x, 3.0)


def walking(phase: float) -> Place:
    """Half a metre (1.25 shins) a step of half a second: each foot stands for a step, then passes the other."""
    def at(t: float) -> tuple[float, float]:
        steps = t / 0.5 + phase
        whole, part = divmod(steps, 2)
        return 250 * (whole + max(0.0, part - 1)) - 125 * phase, 10.0
    return at


@pytest.mark.parametrize("side", ["auto", "right"])
def test_a_lunge_is_one_stance_of_the_leg_nearer_the_wall(side: str) -> None:
    tracker = StanceTracker(side)
    chosen = run(tracker, 6, standing(200), lunging(300))
    assert all(c is not None and c.label == "right" and c.stance == 0 for c in chosen)
    assert len(tracker.stances) == 1 and tracker.stances[0].likely_side == "right"
    assert tracker.stances[0].share("right") == 1 and np.isinf(tracker.stances[0].ended_s)


def test_the_rear_leg_is_tested_where_that_is_asked_for() -> None:
    chosen = run(StanceTracker(rear=True), 3, lunging(200), standing(300))
    assert {c.label for c in chosen if c} == {"left"}


def test_the_tested_leg_is_kept_whatever_the_model_calls_it() -> None:
    tracker = StanceTracker()
    for step in range(40):
        ends = [(200.0, 3.0), lunging(300)(step * STEP_S)]
        chosen = tracker.choose(pose(*(ends[::-1] if step % 3 == 2 else ends)), step * STEP_S)
        assert chosen is not None and chosen.leg.ankle[0] == 300 and chosen.stance == 0
    assert 0.6 < tracker.stances[0].share("right") < 0.7


def test_somebody_who_walks_has_no_stance_that_lasts() -> None:
    tracker = StanceTracker()
    run(tracker, 6, walking(0), walking(1))
    assert all(min(s.ended_s, 6.0) - s.begun_s < 1.0 for s in tracker.stances)


def test_after_walking_in_the_planted_foot_is_a_stance_of_its_own() -> None:
    tracker = StanceTracker()
    run(tracker, 3, lambda t: (300 * t, 10.0), lambda t: (300 * t + 120, 10.0))
    chosen = run(tracker, 6, standing(900), lunging(1020), begin_s=3.0)
    last = tracker.stances[-1]
    assert last.begun_s < 4 and all(c is not None and c.stance == last.number for c in chosen[8:])


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_other_leg_put_forward_is_another_stance(mirrored: bool) -> None:
    def order(a: Place, b: Place) -> tuple[Place, Place]:
        return (b, a) if mirrored else (a, b)

    tracker = StanceTracker()
    run(tracker, 4, *order(lunging(300), standing(200)))
    run(tracker, 1, *order(lambda t: (300 - 220 * (t - 4), 5.0), lambda t: (200 + 90 * (t - 4), 5.0)), begin_s=4)
    run(tracker, 4, *order(standing(80), lunging(290)), begin_s=5)
    long = [s for s in tracker.stances if min(s.ended_s, 9.0) - s.begun_s > 2]
    first: Side = SIDES[1] if mirrored else SIDES[0]
    assert [s.likely_side == first for s in long] == [True, False]


def test_a_person_who_turns_round_ends_the_stance() -> None:
    tracker = StanceTracker()
    run(tracker, 4, standing(200), lunging(300))
    run(tracker, 4, lunging(200), standing(300), begin_s=4, facing=-1)
    assert tracker.stances[0].forward == 1 and tracker.stances[-1].forward == -1
    assert tracker.stances[0].ended_s < 4.3
    assert tracker.stances[-1].likely_side == "left"


def test_a_foot_out_of_sight_for_a_moment_is_the_same_stance() -> None:
    tracker = StanceTracker()
    run(tracker, 2, standing(200), lunging(300))
    run(tracker, 0.4, standing(200), lambda t: (420.0, 10.0), begin_s=2)
    run(tracker, 2, standing(200), lunging(300), begin_s=2.4)
    assert len(tracker.stances) == 1


@pytest.mark.parametrize("facing", [1, -1])
@pytest.mark.parametrize(("lower_px", "alone", "near"), [(20, True, True), (-20, True, False), (20, False, None),
                                                         (4, True, None)])
def test_legs_alone_are_told_apart_by_which_foot_stands_lower_whatever_the_model_calls_them(
    facing: int, lower_px: float, alone: bool, near: bool | None,
) -> None:
    """`near` None: as the model called the leg ahead, here left."""
    tracker, down = StanceTracker(), np.array([0.0, lower_px])
    for k in range(20):
        seen = pose((300.0 + 60 * facing, 3.0), (300.0 - 60 * facing, 3.0), facing)
        moved = {part: getattr(seen.left, part) + down for part in ("ankle", "heel", "toe", "knee")}
        tracker.choose(replace(seen, left=replace(seen.left, **moved), legs_only=alone), k * STEP_S)
    expected = "left" if near is None else "right" if near == (facing > 0) else "left"
    assert tracker.stances[0].likely_side == expected and tracker.stances[0].share(expected) == 1.0
    assert tracker.stances[0].called_otherwise == (expected == "right")
