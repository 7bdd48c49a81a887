"""Plans keep the time, the rules and the reasons; edits are checked; forms come back exactly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foundation.estimate import Estimate
from foundation.json_form import FormError, from_json, to_json
from history.records import WhereFelt
from plan.errors import NoPlanError, PlanRefusedError
from plan.exercise import Equipment, exercise
from plan.facts import Activity, Findings, Injury, Intake
from plan.plan import (
    PHASES,
    Plan,
    add,
    alternatives,
    at_level,
    leave_out,
    make_plan,
    own_line,
    plan_dict,
    swap,
)
from plan.rules import Facts, applied
from plan.safety import SafetyAnswers

DAY = date(2026, 1, 5)
INTAKES = st.builds(
    Intake, side=st.sampled_from(["left", "right", "both"]), where_felt=st.sampled_from([None, *get_args(WhereFelt)]),
    tingles=st.booleans(), tendon_spot=st.sampled_from([None, "above-the-heel", "at-the-heel-bone"]),
    injury=st.sampled_from(get_args(Injury)), weeks_since=st.none() | st.integers(0, 200),
    pain=st.none() | st.integers(0, 10), big_toe_stiff=st.booleans(), high_arch=st.booleans(),
    activity=st.sampled_from(get_args(Activity)), equipment=st.frozensets(st.sampled_from(get_args(Equipment))),
    minutes_a_day=st.integers(5, 60))
FINDINGS = st.builds(
    Findings, wall_distance_cm=st.none() | st.floats(-5, 20).map(lambda v: Estimate(v, v - 0.5, v + 0.5)),
    weeks_without_change=st.none() | st.integers(0, 30), side_difference_beyond=st.booleans())


@settings(deadline=None)
@given(says=INTAKES, measured=FINDINGS, phase=st.sampled_from([None, *PHASES]))
def test_every_plan_obeys_its_rules(says: Intake, measured: Findings, phase: Any) -> None:
    facts = Facts(says, measured)
    made = make_plan(facts, DAY, phase)
    rules = applied(facts)
    chosen = [exercise(line.key) for line in made.lines]
    assert all(rules.allowed(e) for e in chosen) and len({e.id for e in chosen}) == len(chosen)
    assert made.minutes <= says.minutes_a_day or len(chosen) <= 2
    assert all(line.why and all(r.sentence for r in line.why) for line in made.lines)
    assert len(chosen) >= 2 and chosen[0].kind == "warm-up"
    assert not (rules.lighter and any(line.level != "easier" for line in made.lines))
    assert from_json(Plan, to_json(made)) == made and from_json(Intake, to_json(says)) == says
    assert all(told["message"] for told in plan_dict(made)["advice"])


def test_more_time_never_gives_less() -> None:
    lengths = [len(make_plan(Facts(Intake("right", minutes_a_day=m)), DAY).lines) for m in (5, 10, 15, 20, 30)]
    assert lengths == sorted(lengths) and lengths[0] < lengths[-1]


def test_place_decides_what_comes_first() -> None:
    """Joint before calf where it is felt in front; no stretch at all for a tendon; a glide where it tingles."""
    kinds = {place: [exercise(line.key).kind for line in make_plan(Facts(Intake(
        "right", where_felt=place, minutes_a_day=20)), DAY).lines] for place in get_args(WhereFelt)}  # type: ignore[arg-type]
    assert "joint" in kinds["front-of-ankle"] and "stretch" not in kinds["front-of-ankle"]
    assert "stretch" not in kinds["back-of-ankle"] and kinds["back-of-ankle"].count("strength") == 2
    assert "stretch" in kinds["back-of-calf"]
    tingling = make_plan(Facts(Intake("right", where_felt="back-of-calf", tingles=True)), DAY)
    assert "nerve-glide" in {line.key for line in tingling.lines}


def test_red_flag_means_no_plan() -> None:
    with pytest.raises(NoPlanError, match="looked at today"):
        make_plan(Facts(Intake("right", safety=SafetyAnswers(frozenset({"kick-in-tendon"})))), DAY)


def test_edits() -> None:
    facts = Facts(Intake("right", where_felt="front-of-ankle"))
    made = make_plan(facts, DAY)
    key = made.lines[1].key
    other = alternatives(key, facts, [line.key for line in made.lines])[0]
    swapped = swap(made, key, other.id, facts)
    assert [line.key for line in swapped.lines] == [other.id if line.key == key else line.key for line in made.lines]
    assert swapped.by == "person"
    with pytest.raises(PlanRefusedError, match="front of the ankle"):
        swap(made, key, "bent-knee-stretch", facts)
    with pytest.raises(PlanRefusedError, match="has no exercise"):
        leave_out(made, "bent-knee-stretch")
    own = add(made, own_line("Towel pull", "Pull a towel with the toes"))
    assert own.lines[-1].name == "Towel pull" and from_json(Plan, to_json(own)) == own
    with pytest.raises(PlanRefusedError, match="twice"):
        add(own, own_line("Towel pull"))
    assert at_level(made, key, "harder").lines[1].level == "harder"
    alone = replace(made, lines=made.lines[:1])
    with pytest.raises(PlanRefusedError, match="lines"):
        leave_out(alone, alone.lines[0].key)


def test_exercise_that_did_not_help_does_not_come_again() -> None:
    facts = Facts(Intake("right"))
    first = {line.key for line in make_plan(facts, DAY).lines}
    gone = "half-kneeling-rock"
    assert gone in first
    assert gone not in {line.key for line in make_plan(facts, DAY, set_aside=[gone]).lines}


@pytest.mark.parametrize(("change", "words"), [
    ({"phase": "rest"}, "phase"), ({"lines": []}, "lines"), ({"extra": 1}, "extra: unknown field"),
    ({"made_on": "2026-13-01"}, "made_on"), ({"minutes_a_day": "15"}, "minutes_a_day"), ({"side": None}, "side")])
def test_damaged_form_is_refused_naming_the_place(change: dict[str, Any], words: str) -> None:
    good = to_json(make_plan(Facts(Intake("right")), DAY))
    with pytest.raises(FormError, match=words):
        from_json(Plan, {**good, **change})
