"""Numbers and verdicts in plain words, in the person's unit of length."""

from __future__ import annotations

import re
from typing import Literal

from foundation.estimate import Estimate
from foundation.texts.catalogue import sentence
from history.evidence import Quantity, declared
from vision.trial import HEEL_DOWN_MM, HEEL_WARN_MM, Repetition, Side, Trial

Unit = Literal["cm", "inches"]

CM_PER_INCH = 2.54
SIDE_NAMES: dict[Side, str] = {"left": "Left", "right": "Right"}
STANCES = {"standing": "Standing", "half-kneeling": "Kneeling on the other knee"}
KNEES = {"bent": "Knee bent", "straight": "Knee straight"}
FOOTWEAR = {"barefoot": "Barefoot", "socks": "Socks", "shoes": "Shoes"}
WHERE_FELT = {
    "front-of-ankle": "Front of the ankle",
    "back-of-ankle": "Back of the ankle",
    "back-of-calf": "Back of the calf",
    "elsewhere": "Somewhere else",
    "nowhere": "Nowhere",
}


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
    return "not measured" if value_cm is None else f"{to_unit(value_cm, unit):.1f} {short_unit(unit)}"


def degrees(value: float | None) -> str:
    """An angle, such as "38.2\N{DEGREE SIGN}"."""
    return "not measured" if value is None else f"{value:.1f}\N{DEGREE SIGN}"


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
    return f"{estimate.low:.1f} to {estimate.high:.1f}\N{DEGREE SIGN}"


def length_between(estimate: Estimate, unit: Unit) -> str:
    """The interval of a length."""
    return f"{to_unit(estimate.low, unit):.1f} to {to_unit(estimate.high, unit):.1f} {short_unit(unit)}"


def heel(rep: Repetition) -> str:
    """What the heel did in a repetition."""
    lift = rep.heel_lift_mm
    if rep.heel_down is None:
        return "heel not seen"
    height = "" if lift is None else f" ({lift.value:.0f} mm)"
    if not rep.heel_down:
        return f"heel came up{height}"
    if lift is not None and lift.value >= HEEL_WARN_MM:
        return f"heel rose a little{height}"
    return "heel stayed down"


def rep_verdict(rep: Repetition) -> str:
    """Whether a repetition counts, and if not, why, in a word or two."""
    if rep.excluded:
        return "practice" if rep.practice else "left out by you"
    if rep.valid:
        return "not to the end" if rep.to_the_end is False else "counts"
    return "does not count"


def verdict(trial: Trial) -> str:
    """One sentence on how the test went."""
    total, used, full = len(trial.reps), len(trial.counted), len(trial.full)
    came_up = sum(r.heel_down is False for r in trial.reps)
    if used == 0:
        why = "because the heel came up" if came_up == total and total else "see below why"
        return (
            f"None of the {total} repetitions counts, {why}."
            if total != 1
            else f"The repetition does not count, {why}."
        )
    times = {1: "once", 2: "twice"}.get(came_up, f"{came_up} times")
    heel_words = (
        "The heel stayed down." if came_up == 0 else (f"The heel came up {times}; only what was reached before counts.")
    )
    if any(r.heel_down is None for r in trial.counted):
        heel_words = "Whether the heel stayed down could not be seen: watch it yourself in the film."
    if trial.still:
        return f"Measured from one photo. {heel_words}"
    short = "" if full == used else f", {used - full} did not go to the end"
    if full == total:
        return f"{'The one repetition counts' if total == 1 else f'All {total} repetitions count'}. {heel_words}"
    return f"{full} of {total} repetitions count{short}. {heel_words}"


HEEL_EXPLAINED = f"A heel that rises {HEEL_DOWN_MM:.0f} mm or more ends the part that counts."
