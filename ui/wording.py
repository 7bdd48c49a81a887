"""Numbers and verdicts in plain words, in the person's unit of length."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, get_args

from foundation.estimate import Estimate
from foundation.texts.catalogue import number, sentence
from history.compare import SideVerdict
from history.evidence import Quantity, declared
from history.records import AffectedSide, WhereFelt
from history.trend import Direction
from vision.trial import HEEL_DOWN_MM, HEEL_WARN_MM, AskedSide, Repetition, Side, Trial, View

Unit = Literal["cm", "inches"]

CM_PER_INCH = 2.54


class Said(Mapping[str, str]):
    """What each of a known set of words is called in the language in force."""

    def __init__(self, kind: str, words: Iterable[str]) -> None:
        self._kind, self._words = kind, tuple(words)

    def __getitem__(self, word: str) -> str:
        if word not in self._words:
            raise KeyError(word)
        return sentence(f"{self._kind}-{re.sub('[^a-z0-9_]+', '-', word)}")

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


SIDE_NAMES = Said("name-of-side", get_args(Side))
ASKED_SIDES = Said("name-of-side", get_args(AskedSide))
ANKLES = Said("ankle", get_args(Side))
STANCES = Said("name-of-stance", ("standing", "half-kneeling"))
KNEES = Said("name-of-knee", ("bent", "straight"))
VIEWS = Said("name-of-view", get_args(View))
FOOTWEAR = Said("name-of-footwear", ("barefoot", "socks", "shoes"))
WHERE_FELT = Said("felt", get_args(WhereFelt))
HURT = Said("hurt", get_args(AffectedSide))
METHODS = Said("method", ("sheet", "clicked", "foot-length", "level-only", "none", "picture"))
SIDE_VERDICTS = Said("side-verdict", get_args(SideVerdict))
CHANGE_VERDICTS = Said("change-verdict", ("real change", "within measurement error"))
DIRECTIONS = Said("direction", get_args(Direction))

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|>~$:<&])")


def as_written(text: str) -> str:
    """What a person typed, for a place that reads Markdown: shown as it is, no picture, link or formula made of it."""
    return _MARKDOWN.sub(r"\\\1", text)


def other(side: Side) -> Side:
    """The other leg."""
    return "left" if side == "right" else "right"


def to_unit(value_cm: float, unit: Unit) -> float:
    """A length in the person's unit."""
    return value_cm if unit == "cm" else value_cm / CM_PER_INCH


def short_unit(unit: Unit) -> str:
    """The unit's abbreviation."""
    return "cm" if unit == "cm" else "in"


def length(value_cm: float | None, unit: Unit) -> str:
    """A length, such as "10.4 cm" or "4.1 in"."""
    return sentence("not-measured") if value_cm is None else f"{number(to_unit(value_cm, unit), 1)} {short_unit(unit)}"


def degrees(value: float | None) -> str:
    """An angle, such as "38.2\N{DEGREE SIGN}"."""
    return sentence("not-measured") if value is None else f"{number(value, 1)}\N{DEGREE SIGN}"


def quantity(name: Quantity, value: float | None, unit: Unit) -> str:
    """A value of any quantity, a length in the person's unit."""
    return length(value, unit) if declared(name).unit == "cm" else degrees(value)


def quantity_between(name: Quantity, estimate: Estimate, unit: Unit) -> str:
    """The interval of any quantity."""
    return length_between(estimate, unit) if declared(name).unit == "cm" else degrees_between(estimate)


def title(name: Quantity) -> str:
    """What a quantity is called over its number."""
    return sentence(f"title-{name}")


def explained(name: Quantity) -> str:
    """What a quantity is, in a sentence."""
    return sentence(f"explained-{name}")


def degrees_between(estimate: Estimate) -> str:
    """The interval of an angle, such as "37.6 to 38.8\N{DEGREE SIGN}"."""
    return sentence("between", low=number(estimate.low, 1), high=number(estimate.high, 1), unit="\N{DEGREE SIGN}")


def length_between(estimate: Estimate, unit: Unit) -> str:
    """The interval of a length."""
    low, high = (number(to_unit(bound, unit), 1) for bound in (estimate.low, estimate.high))
    return sentence("between", low=low, high=high, unit=f" {short_unit(unit)}")


def heel(rep: Repetition) -> str:
    """What the heel did in a repetition."""
    lift = rep.heel_lift_mm
    if rep.heel_down is None:
        return sentence("heel-unseen")
    if not rep.heel_down:
        return sentence("heel-came-up", lift_mm="unknown" if lift is None else lift.value)
    if lift is not None and lift.value >= HEEL_WARN_MM:
        return sentence("heel-rose-a-little", lift_mm=lift.value)
    return sentence("heel-stayed-down")


def rep_verdict(rep: Repetition) -> str:
    """Whether a repetition counts, and if not, why, in a word or two."""
    if rep.excluded:
        return sentence("rep-practice") if rep.practice else sentence("rep-left-out")
    if rep.valid:
        return sentence("rep-short") if rep.to_the_end is False else sentence("rep-counts")
    return sentence("rep-counts-not")


def verdict(trial: Trial) -> str:
    """One sentence on how the test went, and one on the heel."""
    total, used, full = len(trial.reps), len(trial.counted), len(trial.full)
    came_up = sum(r.heel_down is False for r in trial.reps)
    if used == 0:
        return sentence("verdict-none", total=total, why="heel" if came_up == total and total else "below")
    heel_words = sentence("verdict-heel-up", times=came_up) if came_up else sentence("verdict-heel-down")
    if any(r.heel_down is None for r in trial.counted):
        heel_words = sentence("verdict-heel-unseen")
    if trial.still:
        return f"{sentence('verdict-photo')} {heel_words}"
    if full == total:
        return f"{sentence('verdict-all', total=total)} {heel_words}"
    return f"{sentence('verdict-some', used=full, total=total, short=used - full)} {heel_words}"


def heel_explained() -> str:
    """From which lift on a heel counts as up."""
    return sentence("heel-explained", limit_mm=HEEL_DOWN_MM)
