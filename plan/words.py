"""What the lines of a plan are called in words, in the language in force."""

from __future__ import annotations

from foundation.texts.catalogue import day, sentence
from plan.exercise import Dose
from plan.plan import Plan, PlanLine


def dose_words(dose: Dose, *, rest: bool = False) -> str:
    """How much of an exercise, such as "3 × 30 s" or "3 × 12", and with `rest` how long to rest between."""
    told = sentence("dose", sets=dose.sets, repetitions=dose.repetitions, hold_s=dose.hold_s)
    return f"{told}, {sentence('dose-rest', rest_s=dose.rest_s)}" if rest and dose.rest_s else told


def plan_words(plan: Plan) -> str:
    """For which ankle, in which phase, how long a day, and since when."""
    side, phase = sentence(f"handover-side-{plan.side}"), sentence(f"phase-{plan.phase}")
    return sentence("plan-in-words", side=side, phase=phase, minutes=round(plan.minutes), day=day(plan.made_on))


def line_words(line: PlanLine) -> str:
    """The dose, the days and the form of a line of a plan."""
    days, form = sentence("plan-days", days=line.days_a_week), sentence(f"level-{line.level}")
    return f"{dose_words(line.dose)}, {days}, {form}"
