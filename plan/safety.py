"""The safety questions before a plan: they send people on to somebody who can look, and never clear anyone.

The Ottawa ankle rules need a hand that feels; as questions to a person at home a "yes" sends on and a "no" proves
nothing (sensitivity 0.91, specificity 0.25 in 15 studies of adults, doi 10.1186/s12891-022-05831-7). The further signs
are those that public health services name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal, get_args

from foundation.json_marks import InOrder
from foundation.notice import Notice
from plan.errors import PlanRefusedError

RedFlag = Literal[
    "cannot-take-four-steps", "tender-ankle-bone", "tender-fifth-metatarsal", "tender-navicular", "heard-a-crack",
    "misshapen", "broken-skin", "numb-or-cold", "kick-in-tendon", "hot-with-fever", "calf-swollen-painful",
]
Treated = Literal["child", "operation", "stroke", "neurological"]
"""Who needs the plan agreed with whoever treats them."""
Urgency = Literal["now", "soon"]

OTTAWA: tuple[RedFlag, ...] = (
    "cannot-take-four-steps", "tender-ankle-bone", "tender-fifth-metatarsal", "tender-navicular")
URGENCY: dict[RedFlag, Urgency] = {
    "cannot-take-four-steps": "now", "tender-ankle-bone": "soon", "tender-fifth-metatarsal": "soon",
    "tender-navicular": "soon", "heard-a-crack": "now", "misshapen": "now", "broken-skin": "now", "numb-or-cold": "now",
    "kick-in-tendon": "now", "hot-with-fever": "now", "calf-swollen-painful": "now",
}
"""How soon to be seen: at once, or in the next days. The rank is ours, on the careful side."""
# The first four are the Ottawa ankle rules (doi 10.1186/s12891-022-05831-7); the others as public health services name
# them.
ASK_AGAIN_PAIN, ASK_AGAIN_RISE = 7, 4
"""Pain of 0 to 10, and its rise over one session, from which the safety questions are asked again. Ours."""


@dataclass(frozen=True)
class SafetyAnswers:
    """What a person said to the safety questions.

    `flags` are the questions answered with yes; `treated` what makes the plan a matter for two; `agreed` says that
    whoever treats the person knows of the plan and agrees.

    Raises:
        PlanRefusedError: a flag or condition is not one of those asked about.
    """

    flags: Annotated[frozenset[RedFlag], InOrder()] = frozenset()
    treated: Annotated[frozenset[Treated], InOrder()] = frozenset()
    agreed: bool = False

    def __post_init__(self) -> None:
        for name, kind in (("flags", RedFlag), ("treated", Treated)):
            for item in getattr(self, name):
                if item not in get_args(kind):
                    raise PlanRefusedError("choice-odd", {"name": name, "given": str(item),
                                                          "choices": ", ".join(get_args(kind))})


@dataclass(frozen=True)
class SafetyVerdict:
    """Whether a plan may be made: `stop` says that it may not; `notices` say what to do, the most urgent first."""

    stop: bool
    urgency: Urgency | None
    notices: tuple[Notice, ...]


def judge(answers: SafetyAnswers) -> SafetyVerdict:
    """What the answers mean. None ever says that all is well: without a flag, it says what cannot be told."""
    notices: list[Notice] = []
    ranked = sorted(answers.flags, key=lambda f: (URGENCY[f] != "now", get_args(RedFlag).index(f)))
    for flag in ranked:
        notices.append(Notice(f"flag-{flag}"))
    urgency: Urgency | None = None
    if ranked:
        urgency = "now" if any(URGENCY[f] == "now" for f in ranked) else "soon"
        notices.insert(0, Notice(f"see-someone-{urgency}"))
    together = bool(answers.treated) and not answers.agreed
    if answers.treated:
        notices += [Notice(f"treated-{t}") for t in get_args(Treated) if t in answers.treated]
        notices.append(Notice("ask-first" if together else "keep-them-informed"))
    if not ranked:
        notices.append(Notice("not-cleared"))
    return SafetyVerdict(bool(ranked) or together, urgency, tuple(notices))


def ask_again(pain: int | None, pain_before: int | None = None) -> tuple[Notice, ...]:
    """Whether a diary entry, or the pain after a session, asks for the safety questions again; pain from 0 to 10."""
    if pain is None:
        return ()
    if pain >= ASK_AGAIN_PAIN or (pain_before is not None and pain - pain_before >= ASK_AGAIN_RISE):
        return (Notice("ask-safety-again", {"pain": pain}),)
    return ()
