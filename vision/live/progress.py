"""How far the guided test has got: the repetitions of each leg and what each is worth."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

from vision.live.excursion_follower import LiveRepetition, Phase
from vision.live.settings import LIVE
from vision.trial import Side

Stage = Literal["placing", "lunging", "changing-legs", "done"]
Ended = Literal["complete", "too-long", "nobody"]
Worth = Literal["practice", "full", "heel-up", "short"]
@dataclass(frozen=True)
class Wanted:
    """What the person set out to do: practice lunges, then full ones with the heel down, for one leg or both."""

    practice: int = 2
    full: int = 3
    legs: Literal[1, 2] = 1

    def __post_init__(self) -> None:
        if not (0 <= self.practice <= 10 and 1 <= self.full <= 20 and self.legs in (1, 2)):
            raise ValueError(f"expected 0-10 practice and 1-20 full lunges of 1 or 2 legs, got {self}")


@dataclass
class LegProgress:
    """The repetitions of one leg so far; `sides` counts what the model called the leg, picture by picture."""

    practice: int
    reps: list[LiveRepetition] = field(default_factory=list)
    sides: Counter[Side] = field(default_factory=Counter)
    forward: int = 0

    @property
    def side(self) -> Side | None:
        """Whose leg it is by most pictures; None before any."""
        return max(self.sides, key=lambda s: self.sides[s], default=None)

    @property
    def best_deg(self) -> float:
        """The deepest lean with the heel down, practice or not; minus infinity before the first."""
        return max((r.deepest_deg for r in self.reps if not r.heel_was_up and math.isfinite(r.deepest_deg)),
                   default=-math.inf)

    @property
    def worth(self) -> tuple[Worth, ...]:
        """What each repetition is worth. A later, deeper one may make an earlier one short."""
        return tuple(self._worth(k, r) for k, r in enumerate(self.reps))

    def _worth(self, number: int, rep: LiveRepetition) -> Worth:
        if number < self.practice:
            return "practice"
        if rep.heel_was_up:
            return "heel-up"
        return "full" if rep.deepest_deg >= self.best_deg - LIVE.short_deg else "short"

    @property
    def full(self) -> int:
        """How many full repetitions there are."""
        return self.worth.count("full")


@dataclass(frozen=True)
class Progress:
    """Where the test stands, for showing.

    Attributes:
        leg: 1 for the first leg, 2 for the other.
        side: whose leg it is by the model; None before it was seen.
        worth: of each repetition of this leg.
        best_deg: deepest lean of this leg with the heel down; None before the first.
        ended: why the test is over; None while it goes on.
    """

    stage: Stage
    wanted: Wanted
    leg: int
    side: Side | None
    worth: tuple[Worth, ...]
    best_deg: float | None
    phase: Phase
    heel_up: bool
    ended: Ended | None = None
