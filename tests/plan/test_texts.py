"""The families of texts whose codes are put together from a name: each has exactly the members that are used."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from plan.effects import EffectVerdict
from plan.exercise import Caution, Kind
from plan.goals import GoalKind
from plan.plan import PHASES, Level, Phase
from plan.rules import RULES
from plan.safety import RedFlag, Treated, Urgency
from tests.foundation.test_catalogue import whole_text

TEXTS = whole_text("en")
FAMILIES = {
    "why": {r.id for r in RULES}, "part": set(get_args(Kind)), "flag": set(get_args(RedFlag)),
    "question": {*get_args(RedFlag), *get_args(Treated)}, "treated": set(get_args(Treated)),
    "caution": set(get_args(Caution)), "see-someone": set(get_args(Urgency)),
    "no-plan": {*get_args(Urgency), "together", "yet"}, "phase": set(get_args(Phase)), "level": set(get_args(Level)),
    "effect": {v.replace(" ", "-") for v in get_args(EffectVerdict)}, "goal": {*get_args(GoalKind), "out-of-range"},
    "outlook": {"reached", "told", "not-before", "cannot-be-told"}, "move-to": set(PHASES[1:]),
}


@pytest.mark.parametrize("family", FAMILIES)
def test_family_has_exactly_its_members(family: str) -> None:
    assert set(re.findall(rf"^{family}-([\w-]+) =", TEXTS, re.MULTILINE)) == FAMILIES[family]
