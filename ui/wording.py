"""Numbers and verdicts in plain words, in the person's unit of length."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

from foundation.estimate import Estimate
from foundation.texts import units
from foundation.texts.catalogue import between, measured, sentence, unit_sign
from foundation.texts.units import CM_PER_INCH
from history.compare import SideVerdict
from history.evidence import Quantity, declared
from history.records import AffectedSide, WhereFelt
from vision.trial import HEEL_DOWN_MM, HEEL_WARN_MM, AskedSide, Repetition, Side, Trial, View

Unit = units.LengthUnit


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
    with units.measuring_in(unit):
        return unit_sign("cm")


def quantity(name: Quantity, value: float | None, unit: Unit) -> str:
    """A value of any quantity, a length in the person's unit: "10.4 cm", "38.2\N{DEGREE SIGN}"."""
    if value is None:
        return sentence("not-measured")
    with units.measuring_in(unit):
        return measured(value, declared(name).unit)


def quantity_between(name: Quantity, estimate: Estimate, unit: Unit) -> str:
    """The interval of any quantity: "10.0 to 10.8 cm"."""
    with units.measuring_in(unit):
        return between(estimate.low, estimate.high, declared(name).unit)


def title(name: Quantity) -> str:
    """What a quantity is called over its number."""
    return sentence(f"title-{name}")


def explained(name: Quantity) -> str:
    """What a quantity is, in a sentence."""
    return sentence(f"explained-{name}")


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
