"""Stances: stretches of film in which one foot stays planted, and which of the two legs is the tested one in each."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field
from typing import get_args

import numpy as np

from vision.leg.landmarks import LegLandmarks
from vision.leg.pose import Pose
from vision.leg.settings import STANCE
from vision.trial import AskedSide, Side

SIDES: tuple[Side, ...] = get_args(Side)
_OTHER: dict[Side, Side] = {"left": "right", "right": "left"}


@dataclass
class Stance:
    """One foot planted in one place.

    Attributes:
        number: counts the stances of a film, from 0.
        begun_s: when the foot was first seen to stand.
        ended_s: when it was last seen there; infinite while it stands.
        votes: in how many looks the tested leg, standing clearly ahead, was called left and right: by the model, or,
            of legs alone, by which foot stands nearer to the camera.
        calls: the same of all looks, by the model; where both feet always stand level, nothing better tells.
    """

    number: int
    begun_s: float
    ended_s: float = math.inf
    votes: dict[Side, int] = field(default_factory=lambda: dict.fromkeys(SIDES, 0))
    calls: dict[Side, int] = field(default_factory=lambda: dict.fromkeys(SIDES, 0))
    facing: float = 0.0
    anchor: np.ndarray = field(default_factory=lambda: np.zeros(2))
    seen_s: float = -math.inf

    @property
    def forward(self) -> int:
        """+1 when the person faces right in the picture, -1 left."""
        return 1 if self.facing >= 0 else -1

    def share(self, side: Side) -> float:
        """Share (0 to 1) of the looks in which the tested leg was called so; NaN of a stance without looks."""
        told = self._told
        return told[side] / sum(told.values()) if any(told.values()) else math.nan

    @property
    def called_otherwise(self) -> bool:
        """Whether the model called the tested leg by the other's name in most looks."""
        return self.calls[self.likely_side] < self.calls[_OTHER[self.likely_side]]

    @property
    def _told(self) -> dict[Side, int]:
        return self.votes if any(self.votes.values()) else self.calls

    @property
    def likely_side(self) -> Side:
        """What the tested leg was called most often; the leg nearer the camera where nothing tells."""
        told = self._told
        if told["left"] == told["right"]:
            return "right" if self.forward > 0 else "left"
        return "left" if told["left"] > told["right"] else "right"


@dataclass(frozen=True)
class Chosen:
    """The tested leg of one frame, what the model calls it, and the number of the stance that it belongs to."""

    leg: LegLandmarks
    label: Side
    stance: int


class StanceTracker:
    """Follows the tested leg from look to look, whatever the model calls left and right.

    The person faces the way their feet point. The tested leg is the one whose ankle stands further that way: nearer the
    wall. While its foot stays planted it is kept; when the foot leaves, another stands ahead of it, or the person turns
    round, the stance has ended, and the next foot that stands still begins a new one. In between there is no tested
    leg: of somebody who walks nothing is measured.

    Args:
        side: the tested side as the person named it: it decides where both feet stand level.
        rear: the tested leg is the one further from the wall (the lunge with a straight knee).

    Attributes:
        stances: all so far, in order of time.
    """

    def __init__(self, side: AskedSide = "auto", rear: bool = False) -> None:
        self._side, self._towards = side, -1 if rear else 1
        self.stances: list[Stance] = []
        self._current: Stance | None = None
        self._facing = 0.0
        self._before: tuple[float, dict[Side, LegLandmarks]] | None = None
        self._feet: deque[tuple[float, float]] = deque()
        self._overtaken_s: float | None = None
        self._alone = False

    def choose(self, pose: Pose, time_s: float) -> Chosen | None:
        """The tested leg of this look, None where no foot is planted; looks come in the order of time."""
        legs = {side: pose.leg(side) for side in SIDES}
        shin = max(leg.shin_length_px for leg in legs.values())
        before, self._before = self._before, (time_s, legs)
        if shin < 1:
            return None
        feet = float(np.clip(np.mean([leg.toe[0] - leg.heel[0] for leg in legs.values()]) / shin, -1, 1))
        self._alone = pose.legs_only
        self._face(feet, time_s, None if before is None else before[0])
        if self._current is not None:
            chosen = self._follow(self._current, legs, feet, shin, time_s)
            if chosen is not None or self._current is not None:
                return chosen
        return self._begin(legs, before, feet, shin, time_s)

    def _face(self, feet: float, time_s: float, before_s: float | None) -> None:
        gap_s = math.inf if before_s is None else time_s - before_s
        keep = math.exp(-gap_s / STANCE.facing_s)
        self._facing = keep * self._facing + (1 - keep) * feet
        self._feet.append((time_s, feet))
        while self._feet[0][0] < time_s - STANCE.turned_s:
            self._feet.popleft()

    def _ahead(self, legs: dict[Side, LegLandmarks], forward: int, shin: float) -> float:
        """How far the left ankle stands before the right one, in shin lengths, towards where the tested leg stands."""
        return self._towards * forward * float(legs["left"].ankle[0] - legs["right"].ankle[0]) / shin

    def _level_side(self, forward: int) -> Side:
        """The leg taken where both stand level: the one named, else the one nearer the camera."""
        return self._side if self._side != "auto" else "right" if forward > 0 else "left"

    def _begin(self, legs: dict[Side, LegLandmarks], before: tuple[float, dict[Side, LegLandmarks]] | None,
               feet: float, shin: float, time_s: float) -> Chosen | None:
        forward = 1 if self._facing >= 0 else -1
        ahead = self._ahead(legs, forward, shin)
        label = self._level_side(forward) if abs(ahead) <= STANCE.ahead_shins else "left" if ahead > 0 else "right"
        leg = legs[label]
        if before is not None and time_s - before[0] < STANCE.fresh_s:
            moved = min(float(np.linalg.norm(leg.ankle - old.ankle)) for old in before[1].values()) / shin
            if moved > STANCE.stands_shins * max((time_s - before[0]) / STANCE.stands_within_s, 1.0):
                return None
        stance = Stance(len(self.stances), time_s, facing=feet if abs(feet) > STANCE.turned_share else self._facing,
                        anchor=leg.ankle.copy(), seen_s=time_s)
        self.stances.append(stance)
        self._current, self._overtaken_s = stance, None
        return self._kept(stance, legs, label, ahead)

    def _follow(self, stance: Stance, legs: dict[Side, LegLandmarks], feet: float, shin: float,
                time_s: float) -> Chosen | None:
        """The leg that stands where the tested foot stood; None, and no current stance, where the stance has ended."""
        if self._turned(stance):
            self._end(stance, time_s - STANCE.turned_s)
            return None
        stance.facing += feet
        ahead = self._ahead(legs, stance.forward, shin)
        near = {side: float(np.linalg.norm(leg.ankle - stance.anchor)) / shin for side, leg in legs.items()}
        label: Side = "left" if near["left"] < near["right"] else "right"
        if abs(near["left"] - near["right"]) < STANCE.alike_shins and abs(ahead) > STANCE.ahead_shins:
            label = "left" if ahead > 0 else "right"
        if near[label] > STANCE.planted_shins:
            if time_s - stance.seen_s > STANCE.lost_s:
                self._end(stance, stance.seen_s)
            return None
        if (-ahead if label == "left" else ahead) > STANCE.ahead_shins:
            self._overtaken_s = time_s if self._overtaken_s is None else self._overtaken_s
            if time_s - self._overtaken_s > STANCE.overtaken_s:
                self._end(stance, self._overtaken_s)
                return None
        else:
            self._overtaken_s = None
        stance.seen_s = time_s
        stance.anchor = (1 - STANCE.anchor_weight) * stance.anchor + STANCE.anchor_weight * legs[label].ankle
        return self._kept(stance, legs, label, ahead)

    @staticmethod
    def _side_by_floor(leg: LegLandmarks, other: LegLandmarks, forward: int) -> Side | None:
        """Which leg it is by which of two feet stands lower in the picture: nearer. None where they stand alike.

        Without a torso the model may call two legs by each other's names through a whole lunge.
        """
        lower = (max(leg.heel[1], leg.toe[1]) - max(other.heel[1], other.toe[1])) / max(leg.shin_length_px, 1.0)
        if abs(lower) < STANCE.nearer_shins:
            return None
        return "right" if (lower > 0) == (forward > 0) else "left"

    def _turned(self, stance: Stance) -> bool:
        """Whether the feet have pointed against the stance's direction for a while."""
        told = [feet for _, feet in self._feet]
        long = self._feet[-1][0] - self._feet[0][0] > STANCE.told_long_share * STANCE.turned_s
        contrary = all(stance.forward * feet < 0 for feet in told)
        return bool(long and contrary and abs(np.mean(told)) > STANCE.turned_share)

    def _end(self, stance: Stance, at_s: float) -> None:
        stance.ended_s = max(at_s, stance.begun_s)
        self._current = None

    def _kept(self, stance: Stance, legs: dict[Side, LegLandmarks], label: Side, ahead: float) -> Chosen:
        stance.calls[label] += 1
        leg = legs[label]
        if abs(ahead) > STANCE.ahead_shins and (ahead > 0) == (label == "left"):
            by_floor = self._side_by_floor(leg, legs[_OTHER[label]], stance.forward) if self._alone else None
            stance.votes[by_floor or label] += 1
        return Chosen(LegLandmarks(leg.hip, leg.knee, leg.ankle, leg.heel, leg.toe, stance.forward), label,
                      stance.number)
