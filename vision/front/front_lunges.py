"""The repetitions of a leg seen from the front, and the leg in space at the deepest moment of each."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from vision.errors import LegNotSeenError, NoLungeError
from vision.front.body_fit import BodyFit, SeenFront, SeenPosture
from vision.front.joints import posture, second_toe
from vision.front.settings import FRONT
from vision.front.watching import FrontRow, WatchedFront, inwards_of
from vision.lunge.repetitions import Excursion, find_excursions
from vision.trial import Side


@dataclass(frozen=True)
class FrontLunge:
    """One repetition.

    Attributes:
        excursion: when.
        fit: the leg in space, upright and at its deepest moment.
        seen: the joints in the picture that were fitted.
        deepest: a look at the deepest moment, one at the foot as well if there is one.
        shin_px: length of the upright shin in the picture.
    """

    excursion: Excursion
    fit: BodyFit
    seen: SeenFront
    deepest: FrontRow
    shin_px: float


@dataclass(frozen=True)
class FrontLunges:
    """All repetitions of one leg.

    Attributes:
        side: the leg.
        rows: (n) looks in which its foot stood.
        sunk_percent: (n,) how far the hip has come down towards the ankle, in percent of the upright shin.
        lunges: the repetitions.
        foot_seen: whether any look showed the foot's outline.
    """

    side: Side
    rows: tuple[FrontRow, ...]
    sunk_percent: np.ndarray
    lunges: tuple[FrontLunge, ...]
    foot_seen: bool


def find_front_lunges(film: WatchedFront, side: Side, foot_length_cm: float | None = None) -> FrontLunges:
    """Find the repetitions of a leg and fit the leg in each.

    Args:
        film: what was seen.
        side: the leg.
        foot_length_cm: heel to longest toe, None where it is not known.

    Raises:
        LegNotSeenError: the leg was hardly seen.
        NoLungeError: it does not lunge.
    """
    rows = _planted(film.rows[side])
    if not rows or (not film.still and len(rows) < FRONT.fewest_rows_count):
        raise LegNotSeenError("leg-not-in-picture")
    time_s = np.array([row.time_s for row in rows])
    height = np.array([row.leg.ankle[1] - row.leg.hip[1] for row in rows])
    shin_px = float(np.quantile([row.leg.shin_length_px for row in rows], FRONT.tall_share))
    sunk = 100 * (float(np.quantile(height, FRONT.tall_share)) - height) / shin_px
    excursions = (Excursion(0.0, 0.0, 0.0, 0.0),) if film.still else find_excursions(time_s, sunk)
    if not excursions:
        raise NoLungeError("knee-never-bent")
    upright = [] if film.still else [row for row, s in zip(rows, sunk, strict=True)
                                     if s <= FRONT.upright_share * max(e.amplitude_deg for e in excursions)]
    facing = _facing_deg(rows)
    rolls = [row.body_roll_deg for row in rows if math.isfinite(row.body_roll_deg)]
    body_roll_deg = float(np.median(rolls)) if rolls else math.nan
    lunges = []
    for excursion in excursions:
        near = np.abs(time_s - excursion.peak_s) <= FRONT.hold_s
        deepest = float(sunk[near].max()) if near.any() else math.nan
        hold = [row for row, close, s in zip(rows, near, sunk, strict=True)
                if close and s >= (1 - FRONT.hold_share) * deepest] or list(rows)
        seen = replace(_seen(film, side, upright, hold), facing_deg=facing, facing_sigma_deg=FRONT.facing_sigma_deg,
                       body_roll_deg=body_roll_deg, reach_cm=_reach_cm(foot_length_cm))
        middle = min(hold, key=lambda row: (row.foot is None, abs(row.time_s - excursion.peak_s)))
        lunges.append(FrontLunge(excursion, BodyFit(seen), seen, middle, _shin_px(upright, hold)))
    return FrontLunges(side, rows, sunk, tuple(lunges), any(row.foot is not None for row in rows))


def _planted(rows: Sequence[FrontRow]) -> tuple[FrontRow, ...]:
    """The looks in which the ankle is where it is in most of them."""
    if not rows:
        return ()
    ankle = np.array([row.leg.ankle for row in rows])
    shin_px = float(np.median([row.leg.shin_length_px for row in rows]))
    away = np.linalg.norm(ankle - np.median(ankle, axis=0), axis=1)
    return tuple(row for row, a in zip(rows, away, strict=True) if a < FRONT.planted_shins * shin_px)


def _facing_deg(rows: Sequence[FrontRow]) -> float:
    """How far the person faces beside the camera, by nose and ears; NaN where the head was not seen."""
    head = np.array([row.head_px for row in rows])
    head = head[np.isfinite(head).all(axis=(1, 2))]
    if len(head) < 1:
        return math.nan
    aside = (head[:, 0, 0] - head[:, 1:, 0].mean(axis=1)) / np.maximum(np.abs(head[:, 1, 0] - head[:, 2, 0]), 1.0)
    return -FRONT.facing_per_share_deg * float(np.median(aside))


def _reach_cm(foot_length_cm: float | None) -> tuple[float, float] | None:
    if foot_length_cm is None:
        return None
    reach_cm = foot_length_cm / FRONT.foot_per_reach_factor
    return reach_cm, FRONT.reach_spread_share * reach_cm


def _shin_px(upright: Sequence[FrontRow], hold: Sequence[FrontRow]) -> float:
    seen = [np.linalg.norm(row.leg.knee_joint() - row.leg.ankle_joint()) for row in (upright or hold)]
    return float(np.median(seen)) * (1.0 if upright else FRONT.upright_per_deep_factor)


def _seen(film: WatchedFront, side: Side, upright: Sequence[FrontRow], hold: Sequence[FrontRow]) -> SeenFront:
    inwards, shin_px = inwards_of(side), _shin_px(upright, hold)
    stood: SeenPosture | None = posture(upright, inwards, shin_px, 0.0) if upright else None
    deep = posture(hold, inwards, shin_px, 1.0)
    ankle = deep.points_px[2] if stood is None else (stood.points_px[2] + deep.points_px[2]) / 2
    toe = second_toe([*upright, *hold], ankle, inwards, shin_px)
    return SeenFront(side, (film.clip.width_px, film.clip.height_px), stood, deep, toe.tip_px, toe.sigma_px,
                     film.vertical)
