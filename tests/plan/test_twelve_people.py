"""Twelve people as they ask under such programmes: what each one's plan must hold, must not hold, and must say."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from foundation.estimate import Estimate
from plan.errors import NoPlanError
from plan.facts import Findings, Intake
from plan.plan import make_plan
from plan.rules import Facts
from plan.safety import SafetyAnswers

EVERYTHING: Any = frozenset({"wall", "step", "band", "roller"})
CHILD: Any = frozenset({"child"})


def cm(value: float) -> Estimate:
    return Estimate(value, value - 0.5, value + 0.5)


def deg(value: float) -> Estimate:
    return Estimate(value, value - 0.7, value + 0.7)


PEOPLE: dict[str, tuple[Facts, str, set[str], set[str], set[str]]] = {
    # who: facts, phase, must hold, must not hold, must be told
    "a cast after a fracture, 3 cm against 10": (
        Facts(Intake("right", where_felt="front-of-ankle", injury="fracture", weeks_since=8, pain=3),
              Findings(cm(3), side_difference_cm=cm(-7), side_difference_beyond=True)),
        "mobility", {"seated-heel-raise"}, {"deep-sit", "bent-knee-stretch", "step-down"},
        {"why-after-fracture", "why-sides-differ"}),
    "high arches": (
        Facts(Intake("both", where_felt="back-of-calf", high_arch=True, equipment=EVERYTHING, minutes_a_day=20),
              Findings(cm(7))), "mobility", {"sole-roller"}, set(), {"why-high-arch"}),
    "a pinch in front": (
        Facts(Intake("left", where_felt="front-of-ankle", pain=3, equipment=EVERYTHING), Findings(cm(6))),
        "mobility", {"banded-glide"}, {"bent-knee-stretch", "deep-sit", "weight-on-knee"}, {"why-felt-in-front"}),
    "Achilles": (
        Facts(Intake("right", where_felt="back-of-ankle", injury="tendon", weeks_since=20, pain=4), Findings(cm(9))),
        "strength", {"heel-hold", "heel-raise"}, {"straight-knee-stretch", "bent-knee-stretch", "deep-sit"},
        {"why-sore-tendon"}),
    "Achilles at the heel bone": (
        Facts(Intake("right", injury="tendon", weeks_since=20, tendon_spot="at-the-heel-bone", equipment=EVERYTHING),
              Findings(cm(9))),
        "strength", {"heel-hold"}, {"heel-drop", "half-kneeling-rock", "banded-glide"},
        {"why-sore-where-tendon-meets-bone"}),
    "both sides 5 cm": (
        Facts(Intake("both", where_felt="back-of-calf"), Findings(cm(5))),
        "mobility", {"bent-knee-stretch", "heel-raise"}, set(), {"why-felt-in-calf", "why-reach-is-short"}),
    "straight knee only": (
        Facts(Intake("right", where_felt="back-of-calf"), Findings(straight_deg=deg(24))),
        "mobility", {"straight-knee-stretch"}, set(), {"why-only-straight-measured"}),
    "the wall is not reached": (
        Facts(Intake("left", equipment=frozenset({"wall"})), Findings(cm(-1))),
        "mobility", {"half-kneeling-rock", "seated-heel-slide"}, {"deep-sit", "step-down", "tendon-strokes"},
        {"why-wall-not-reached"}),
    "no change in three months": (
        Facts(Intake("right", where_felt="front-of-ankle", equipment=EVERYTHING),
              Findings(cm(6), weeks_without_change=13)), "mobility", set(), set(), {"why-have-it-looked-at"}),
    "a dancer at 7.5 who needs 10": (
        Facts(Intake("both", activity="dance", equipment=EVERYTHING, minutes_a_day=30), Findings(cm(7.5))),
        "mobility", {"heel-raise", "heel-to-toe-walk"}, set(), {"why-dancer"}),
    "a runner": (
        Facts(Intake("left", activity="running", where_felt="back-of-calf", equipment=EVERYTHING, minutes_a_day=20),
              Findings(cm(8))), "mobility", {"heel-raise", "straight-knee-stretch"}, set(), {"why-runner"}),
    "a child, agreed with whoever treats it": (
        Facts(Intake("both", safety=SafetyAnswers(treated=CHILD, agreed=True)), Findings(cm(5))),
        "mobility", set(), {"deep-sit", "heel-drop"}, {"why-with-whoever-treats"}),
}


@pytest.mark.parametrize("who", PEOPLE)
def test_plan_of(who: str) -> None:
    facts, phase, holds, never, told = PEOPLE[who]
    made = make_plan(facts, date(2026, 1, 5))
    keys = {line.key for line in made.lines}
    assert made.phase == phase and holds <= keys and not never & keys, keys
    assert told <= {r.code for r in made.advice}
    assert len(made.lines) >= 3


def test_what_has_to_be_looked_at_is_told_first() -> None:
    assert make_plan(PEOPLE["no change in three months"][0], date(2026, 1, 5)).advice[0].code == "why-have-it-looked-at"


@pytest.mark.parametrize("safety", [SafetyAnswers(frozenset({"tender-ankle-bone", "cannot-take-four-steps"})),
                                    SafetyAnswers(treated=CHILD)])
def test_red_flags_and_a_child_alone_get_no_plan(safety: SafetyAnswers) -> None:
    with pytest.raises(NoPlanError):
        make_plan(Facts(Intake("right", safety=safety)), date(2026, 1, 5))
