"""An answer in words, in the language and the unit of length in force: its sentence, what it means, its sources."""

from __future__ import annotations

from datetime import date

from foundation.estimate import Estimate
from foundation.texts.catalogue import day_as, sentence
from history.answer import Answer, Since
from history.change import detectable
from history.evidence import UNIT, declared
from history.reference import SOURCES, usual_words
from vision.quantities import WALL_DISTANCE

MONTHS_ALONE = 11
"""A month needs no year where it lies fewer than so many months back."""


def answer_sentence(answer: Answer) -> str:
    """The one sentence: "Right ankle: 11.8 cm, 7.0 cm more than in September, now equal to the left."."""
    code = "answer-lead-distance" if answer.quantity == WALL_DISTANCE.name else "answer-lead-lean"
    parts = [sentence(code, side=answer.side, now=answer.now.value)]
    if answer.first is not None:
        parts.append(_moved(answer, answer.first))
    if answer.beside is not None:
        parts.append(_stands(answer))
    return f"{', '.join(parts)}."


def meaning(answer: Answer, target: float | None = None, *, brief: bool = False) -> list[str]:
    """What stands below the sentence: how sure it is, the other ankle, last time, the goal, the usual range.

    Args:
        answer: what was answered.
        target: the goal of this ankle, in the quantity's unit; None where there is none.
        brief: below the other ankle's answer, which has told the rest.
    """
    unit = UNIT[answer.quantity]
    told = [sentence("answer-sure", low=answer.now.low, high=answer.now.high, unit=unit)]
    if answer.beside is not None and not brief:
        other = answer.beside.other
        told.append(sentence("answer-other", side=answer.beside.side, now=other.value, low=other.low, high=other.high,
                             unit=unit))
    # With two sessions the first is the last one too: the sentence has said it, not what it was.
    last = answer.last or answer.first
    if last is not None:
        told.append(sentence("answer-last", moved=last.moved, when=whole_day(last.day, answer.day), unit=unit,
                             then=last.then.value, size=abs(last.apart.value), band=last.band))
    if target is not None:
        told.append(goal_words(answer.now, target, unit))
    return told if brief else [*told, _usual(answer)]


def goal_words(now: Estimate, target: float, unit: str) -> str:
    """How far a goal is, as far as the interval tells."""
    state = "reached" if now.low >= target else "about" if now.high >= target else "to-go"
    return sentence("answer-goal", state=state, target=target, size=target - now.value, unit=unit)


def sources(answer: Answer) -> list[str]:
    """What counts as a difference and what is usual, and where that is from: the small print."""
    usual = [sentence("answer-source-usual", sources="; ".join(SOURCES))] if _has_usual(answer) else []
    return [*limits(answer), *usual]


def limits(answer: Answer) -> list[str]:
    """What counts as a difference, and where that is from."""
    unit, told = UNIT[answer.quantity], []
    known = detectable(answer.quantity, answer.side)
    if answer.first is not None and known.value:
        told.append(sentence("answer-source-change", band=known.value, unit=unit, source=known.source))
    sides = declared(answer.quantity).sides
    if answer.beside is not None and sides is not None:
        told.append(sentence("answer-source-sides", repeat_from=sides.repeat_from, beyond=sides.beyond, unit=unit,
                             source=sides.source))
    return told


def whole_day(day: date, today: date) -> str:
    """A day in a sentence: 3 November, and with its year where that is not today's."""
    return day_as(day, "pattern-of-day-and-month" if day.year == today.year else "pattern-of-whole-day")


def _moved(answer: Answer, since: Since) -> str:
    months = 12 * (answer.day.year - since.day.year) + answer.day.month - since.day.month
    if months == 0:
        kind, when = "day", whole_day(since.day, answer.day)
    else:
        pattern = "pattern-of-month" if months < MONTHS_ALONE else "pattern-of-month-and-year"
        kind, when = "month", day_as(since.day, pattern)
    return sentence("answer-moved", moved=since.moved, size=abs(since.apart.value), unit=UNIT[answer.quantity],
                    kind=kind, when=when)


def _stands(answer: Answer) -> str:
    beside = answer.beside
    assert beside is not None
    return sentence("answer-stands", stands=beside.stands, lately=beside.lately, size=abs(beside.apart.value),
                    unit=UNIT[answer.quantity], other=beside.side)


def _has_usual(answer: Answer) -> bool:
    """Whether studies tell a usual range of this test: of the distance, standing, the knee bent."""
    how = answer.condition.protocol
    return answer.quantity == WALL_DISTANCE.name and how.stance == "standing" and how.knee == "bent"


def _usual(answer: Answer) -> str:
    return usual_words(answer.now) if _has_usual(answer) else sentence("answer-no-usual")
