"""The safety gate: any yes stops, urgency is the most urgent sign's, and nothing is ever cleared."""

from __future__ import annotations

from typing import get_args

import pytest

from foundation.texts.catalogue import sentence
from plan.errors import PlanRefusedError
from plan.safety import OTTAWA, RedFlag, SafetyAnswers, Treated, ask_again, judge


@pytest.mark.parametrize("flag", get_args(RedFlag))
def test_any_sign_stops_and_is_named(flag: RedFlag) -> None:
    verdict = judge(SafetyAnswers(flags=frozenset({flag})))
    assert verdict.stop and verdict.urgency is not None
    assert [n.code for n in verdict.notices] == [f"see-someone-{verdict.urgency}", f"flag-{flag}"]
    assert all(n.message for n in verdict.notices) and sentence(f"question-{flag}").endswith("?")


def test_ottawa_signs_are_asked_and_four_steps_are_urgent() -> None:
    assert set(OTTAWA) <= set(get_args(RedFlag))
    assert judge(SafetyAnswers(flags=frozenset({"tender-navicular"}))).urgency == "soon"
    both = judge(SafetyAnswers(flags=frozenset({"tender-navicular", "cannot-take-four-steps"})))
    assert both.urgency == "now" and both.notices[1].code == "flag-cannot-take-four-steps"


def test_nobody_is_cleared() -> None:
    verdict = judge(SafetyAnswers())
    assert not verdict.stop and [n.code for n in verdict.notices] == ["not-cleared"]
    assert "cannot tell that all is well" in verdict.notices[0].message


@pytest.mark.parametrize("who", get_args(Treated))
def test_whoever_is_treated_goes_on_only_together(who: Treated) -> None:
    assert judge(SafetyAnswers(treated=frozenset({who}))).stop
    agreed = judge(SafetyAnswers(treated=frozenset({who}), agreed=True))
    assert not agreed.stop and f"treated-{who}" in {n.code for n in agreed.notices}
    assert judge(SafetyAnswers(frozenset({"numb-or-cold"}), frozenset({who}), agreed=True)).stop


def test_unknown_sign_is_refused() -> None:
    with pytest.raises(PlanRefusedError, match="flags must be one of"):
        SafetyAnswers(flags=frozenset({"bored"}))  # type: ignore[arg-type]


@pytest.mark.parametrize(("pain", "before", "asked"), [
    (None, None, False), (6, None, False), (7, None, True), (5, 2, False), (6, 2, True), (3, 3, False)])
def test_much_or_sudden_pain_asks_again(pain: int | None, before: int | None, asked: bool) -> None:
    assert bool(ask_again(pain, before)) is asked
