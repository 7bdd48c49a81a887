"""The exercises of `exercises.toml`, each checked as it is read: a fault in the file is named, never met later.

What a person reads of one is the text `doing-ID` in `foundation/texts`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

import toml

from foundation.texts.catalogue import sentence, sentence_part
from plan.errors import ExerciseFileError, UnknownExerciseError
from plan.figure import Figure, figure_of

Kind = Literal["warm-up", "release", "stretch", "joint", "strength", "control", "nerve", "toe"]
Target = Literal["joint", "tendon", "muscle", "nerve", "big-toe", "control", "general"]
Caution = Literal["sore-tendon", "sore-insertion", "front-pinch", "nerve-signs", "much-pain", "fresh-injury",
                  "wall-out-of-reach"]
Equipment = Literal["wall", "step", "band", "roller"]
ShowsIn = Literal["bent", "straight", "none"]
_FILE = Path(__file__).with_name("exercises.toml")
_SECONDS_TO_CHANGE = 15
"""Time to get from one exercise into the next."""


@dataclass(frozen=True)
class Dose:
    """How much of an exercise: `sets` of `repetitions`, each moved for `seconds_each` s and held for `hold_s` s.

    `rest_s` is the rest after each set but the last, in seconds.

    Raises:
        ValueError: a number is outside what a person can be asked for.
    """

    sets: int
    repetitions: int
    hold_s: int
    rest_s: int
    seconds_each: int

    def __post_init__(self) -> None:
        limits = {"sets": (1, 10), "repetitions": (1, 100), "hold_s": (0, 300), "rest_s": (0, 300),
                  "seconds_each": (0, 30)}
        for name, (least, most) in limits.items():
            number = getattr(self, name)
            if type(number) is not int or not least <= number <= most:
                raise ValueError(f"{name} must be a whole number from {least} to {most}, got {number!r}")
        if self.hold_s + self.seconds_each == 0:
            raise ValueError("an exercise must last: both hold_s and seconds_each are 0")

    @property
    def set_s(self) -> int:
        """How long one set takes, in seconds."""
        return self.repetitions * (self.hold_s + self.seconds_each)

    @property
    def seconds(self) -> int:
        """How long all sets take for one ankle, rests included, in seconds."""
        return self.sets * self.set_s + (self.sets - 1) * self.rest_s


@dataclass(frozen=True)
class Words:
    """What a person reads of an exercise; `source` says where a claim was read, empty where nothing is claimed."""

    name: str
    purpose: str
    steps: tuple[str, ...]
    easier: str
    harder: str
    not_when: str
    feel: str
    source: str


@dataclass(frozen=True)
class Exercise:
    """One exercise: what it is for, what rules it out, what it needs, how much, in which lunge its effect shows."""

    id: str
    kind: Kind
    good_for: tuple[Target, ...]
    not_with: tuple[Caution, ...]
    needs: tuple[Equipment, ...]
    both_at_once: bool
    shows_in: ShowsIn
    dose: Dose
    figure: Figure

    def __post_init__(self) -> None:
        if self.kind not in get_args(Kind):
            raise ValueError(f"kind must be one of {get_args(Kind)}, got {self.kind!r}")
        if self.shows_in not in get_args(ShowsIn):
            raise ValueError(f"shows_in must be one of {get_args(ShowsIn)}, got {self.shows_in!r}")
        for name, kind in (("good_for", Target), ("not_with", Caution), ("needs", Equipment)):
            for item in getattr(self, name):
                if item not in get_args(kind):
                    raise ValueError(f"{name} must hold only {get_args(kind)}, got {item!r}")
        if not isinstance(self.both_at_once, bool):
            raise ValueError(f"both_at_once must be true or false, got {self.both_at_once!r}")
        if not self.good_for:
            raise ValueError("good_for is empty")

    def text(self) -> Words:
        """The words, in the language in force."""
        code = f"doing-{self.id}"
        return Words(
            name=sentence(code), purpose=sentence_part(code, "purpose"),
            steps=tuple(sentence_part(code, "steps").splitlines()), easier=sentence_part(code, "easier"),
            harder=sentence_part(code, "harder"), not_when=sentence_part(code, "not-when"),
            feel=sentence_part(code, "feel"), source=sentence_part(code, "source"))

    def minutes(self, sides: int = 1) -> float:
        """How long it takes for so many ankles, getting ready included."""
        return (self.dose.seconds * (1 if self.both_at_once else sides) + _SECONDS_TO_CHANGE) / 60

    def to_dict(self) -> dict[str, Any]:
        """The JSON form, in the language in force; the figure is an SVG text."""
        words = self.text()
        return {"id": self.id, "name": words.name, "kind": self.kind, "good_for": list(self.good_for),
                "not_with": list(self.not_with), "needs": list(self.needs), "both_at_once": self.both_at_once,
                "shows_in": self.shows_in,
                "dose": {n: getattr(self.dose, n) for n in ("sets", "repetitions", "hold_s", "rest_s", "seconds_each")},
                "purpose": words.purpose, "steps": list(words.steps), "easier": words.easier, "harder": words.harder,
                "not_when": words.not_when, "feel": words.feel, "source": words.source, "figure_svg": self.figure.svg()}


@cache
def exercises() -> dict[str, Exercise]:
    """Every exercise by its id, in the order of the file.

    Raises:
        ExerciseFileError: the file is damaged; the text names the exercise and the field.
    """
    return read_exercises(_FILE)


def read_exercises(path: Path) -> dict[str, Exercise]:
    """The exercises of a file; errors as `exercises`."""
    try:
        content = toml.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, toml.TomlDecodeError) as error:
        raise ExerciseFileError("exercises-unreadable", {"why": str(error)}) from error
    out: dict[str, Exercise] = {}
    for number, entry in enumerate(content.get("exercise", ()), start=1):
        name = entry.get("id", f"number {number}")
        try:
            found = _exercise(entry)
        except (KeyError, TypeError, ValueError) as error:
            why = f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error)
            raise ExerciseFileError("exercise-damaged", {"exercise": str(name), "why": why}) from error
        if found.id in out:
            raise ExerciseFileError("exercise-twice", {"exercise": found.id})
        out[found.id] = found
    if not out:
        raise ExerciseFileError("exercises-none")
    return out


def exercise(identifier: str) -> Exercise:
    """One exercise.

    Raises:
        UnknownExerciseError: there is none of that id.
    """
    found = exercises().get(identifier)
    if found is None:
        raise UnknownExerciseError("exercise-unknown", {"exercise": identifier})
    return found


_FIELDS = {"id", "kind", "good_for", "not_with", "needs", "both_at_once", "shows_in", "dose", "figure"}


def _exercise(entry: dict[str, Any]) -> Exercise:
    for field in entry:
        if field not in _FIELDS:
            raise ValueError(f"unknown field {field!r}")
    return Exercise(
        id=entry["id"], kind=entry["kind"], good_for=tuple(entry["good_for"]), not_with=tuple(entry["not_with"]),
        needs=tuple(entry["needs"]), both_at_once=entry["both_at_once"], shows_in=entry["shows_in"],
        dose=Dose(**entry["dose"]), figure=figure_of(entry["figure"]))
