"""The rules as a table: for each, facts under which it holds, facts just beside them, and what it does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foundation.estimate import Estimate
from plan.exercise import exercise
from plan.facts import Findings, Intake
from plan.rules import RULES, Facts, applied
from plan.safety import SafetyAnswers


def cm(value: float) -> Estimate:
    return Estimate(value, value - 0.5, value + 0.5)


def deg(value: float, half: float = 0.7) -> Estimate:
    return Estimate(value, value - half, value + half)


ME = Intake("right")
HOLDS: list[tuple[str, Facts, Facts]] = [
    ("felt-in-front", Facts(replace(ME, where_felt="front-of-ankle")), Facts(replace(ME, where_felt="back-of-ankle"))),
    ("sore-tendon", Facts(replace(ME, where_felt="back-of-ankle")), Facts(ME)),
    ("sore-tendon", Facts(replace(ME, injury="tendon", weeks_since=20)), Facts(replace(ME, injury="sprain"))),
    ("sore-where-tendon-meets-bone", Facts(replace(ME, injury="tendon", tendon_spot="at-the-heel-bone")),
     Facts(replace(ME, tendon_spot="at-the-heel-bone"))),
    ("felt-in-calf", Facts(replace(ME, where_felt="back-of-calf")),
     Facts(replace(ME, where_felt="back-of-calf", tingles=True))),
    ("calf-tingles", Facts(replace(ME, tingles=True)), Facts(ME)),
    ("felt-nowhere-special", Facts(ME), Facts(replace(ME, where_felt="front-of-ankle"))),
    # The interval, not the value, must lie beyond what is usual: 16.9 +- 1.0 reaches back to 15.9.
    ("straight-knee-holds-back", Facts(ME, Findings(bent_deg=deg(40), straight_deg=deg(22))),
     Facts(ME, Findings(bent_deg=deg(40), straight_deg=deg(23.1)))),
    ("bent-knee-holds-back", Facts(ME, Findings(bent_deg=deg(32), straight_deg=deg(24))),
     Facts(ME, Findings(bent_deg=deg(33.5), straight_deg=deg(24)))),
    ("only-straight-measured", Facts(ME, Findings(straight_deg=deg(24))),
     Facts(ME, Findings(straight_deg=deg(24), bent_deg=deg(38)))),
    ("sides-differ", Facts(ME, Findings(side_difference_beyond=True)),
     Facts(replace(ME, side="both"), Findings(side_difference_beyond=True))),
    ("wall-not-reached", Facts(ME, Findings(cm(-0.6))), Facts(ME, Findings(cm(0.6)))),
    ("reach-is-short", Facts(ME, Findings(cm(9.9))), Facts(ME, Findings(cm(10.0)))),
    ("reach-is-good", Facts(ME, Findings(cm(10.0))), Facts(replace(ME, activity="dance"), Findings(cm(10.0)))),
    ("nothing-measured", Facts(ME), Facts(ME, Findings(straight_deg=deg(24)))),
    ("much-pain", Facts(replace(ME, pain=6)), Facts(replace(ME, pain=5))),
    ("some-pain", Facts(replace(ME, pain=4)), Facts(replace(ME, pain=3))),
    ("fresh-injury", Facts(replace(ME, injury="sprain", weeks_since=5)),
     Facts(replace(ME, injury="sprain", weeks_since=6))),
    ("injury-without-date", Facts(replace(ME, injury="other")), Facts(replace(ME, injury="other", weeks_since=30))),
    ("after-fracture", Facts(replace(ME, injury="fracture")), Facts(replace(ME, injury="sprain"))),
    ("after-sprain", Facts(replace(ME, injury="sprain", weeks_since=10)),
     Facts(replace(ME, injury="sprain", weeks_since=2))),
    ("with-whoever-treats", Facts(replace(ME, safety=SafetyAnswers(treated=frozenset({"child"}), agreed=True))),
     Facts(ME)),
    ("big-toe-stiff", Facts(replace(ME, big_toe_stiff=True)), Facts(ME)),
    ("high-arch", Facts(replace(ME, high_arch=True)), Facts(ME)),
    ("runner", Facts(replace(ME, activity="running")), Facts(ME)),
    ("dancer", Facts(replace(ME, activity="dance")), Facts(ME)),
    ("have-it-looked-at", Facts(ME, Findings(weeks_without_change=12)), Facts(ME, Findings(weeks_without_change=11))),
]
DOES: list[tuple[Facts, str, bool]] = [
    (Facts(replace(ME, where_felt="front-of-ankle")), "bent-knee-stretch", False),
    (Facts(replace(ME, where_felt="front-of-ankle")), "deep-sit", False),
    (Facts(replace(ME, where_felt="front-of-ankle")), "step-rock", True),
    (Facts(replace(ME, where_felt="back-of-ankle")), "straight-knee-stretch", False),
    (Facts(replace(ME, where_felt="back-of-ankle")), "heel-hold", True),
    (Facts(replace(ME, where_felt="back-of-ankle", tendon_spot="at-the-heel-bone")), "heel-drop", False),
    (Facts(replace(ME, where_felt="back-of-ankle")), "heel-drop", True),
    (Facts(replace(ME, tingles=True)), "straight-knee-stretch", False),
    (Facts(replace(ME, tingles=True)), "nerve-glide", True),
    (Facts(replace(ME, pain=7)), "heel-raise", False),
    (Facts(replace(ME, pain=7)), "seated-heel-slide", True),
    (Facts(replace(ME, injury="fracture", weeks_since=4)), "single-leg-stand", False),
    (Facts(ME, Findings(cm(-1.0))), "deep-sit", False),
    (Facts(ME), "banded-glide", False),
    (Facts(replace(ME, equipment=frozenset({"band"}))), "banded-glide", True),
]


@pytest.mark.parametrize(("rule", "facts", "beside"), HOLDS, ids=[f"{i}-{row[0]}" for i, row in enumerate(HOLDS)])
def test_rule_holds_here_and_not_beside(rule: str, facts: Facts, beside: Facts) -> None:
    assert rule in {r.id for r in applied(facts).rules}
    assert rule not in {r.id for r in applied(beside).rules}
    (found,) = (r for r in RULES if r.id == rule)
    assert found.why(facts).message


def test_every_rule_stands_in_the_table() -> None:
    assert {r.id for r in RULES} == {row[0] for row in HOLDS}
    assert len({r.id for r in RULES}) == len(RULES)


@pytest.mark.parametrize(("facts", "identifier", "allowed"), DOES)
def test_what_is_ruled_out_and_what_is_not(facts: Facts, identifier: str, allowed: bool) -> None:
    assert applied(facts).allowed(exercise(identifier)) is allowed


def test_start_and_lightness() -> None:
    assert applied(Facts(ME)).start == "mobility" and not applied(Facts(ME)).lighter
    assert applied(Facts(replace(ME, where_felt="back-of-ankle"))).start == "strength"
    assert applied(Facts(replace(ME, pain=5))).lighter


def test_every_name_in_a_rule_is_known() -> None:
    from typing import get_args

    from plan.exercise import Kind, Target, exercises

    known = {*exercises(), *get_args(Kind), *get_args(Target)}
    assert {name for r in RULES for name in r.prefer} <= known
