"""All that one leg of a front view yielded: the trial, and what is drawn and tabled to show where it comes from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vision.front.front_lunges import FrontLunge, FrontLunges
from vision.front.frontal_quantities import frontal_projection_angle_deg, knee_over_second_toe_cm, thigh_stands
from vision.front.joints import posture
from vision.front.watching import inwards_of
from vision.leg.by_hand import AUTOMATIC, ByHand
from vision.trial import Trial


@dataclass(frozen=True)
class FrontMeasurement:
    """The result of measuring one leg from the front. All px are of the picture turned as `by_hand` tells."""

    trial: Trial
    lunges: FrontLunges
    by_hand: ByHand = AUTOMATIC


@dataclass(frozen=True)
class FrontCurve:
    """Per look of n: the quantities while the leg goes down and up again; NaN where the leg was not seen so.

    Attributes:
        index: (n,) int, number of the frame.
        time_s: (n,) seconds.
        knee_over_second_toe_cm, frontal_projection_angle_deg: (n,), as their repetition's, by the leg fitted to it.
        rep: (n,) int, 1-based number of the repetition, 0 outside any.
    """

    index: np.ndarray
    time_s: np.ndarray
    knee_over_second_toe_cm: np.ndarray
    frontal_projection_angle_deg: np.ndarray
    rep: np.ndarray


def front_curve(lunges: FrontLunges) -> FrontCurve:
    """The quantities over time, each look with the leg of the repetition that is nearest."""
    rows = lunges.rows
    deepest = max(float(np.max(lunges.sunk_percent)), 1.0)
    over, angle, number = (np.full(len(rows), np.nan), np.full(len(rows), np.nan), np.zeros(len(rows), int))
    for i, (row, sunk) in enumerate(zip(rows, lunges.sunk_percent, strict=True)):
        k = min(range(len(lunges.lunges)), key=lambda j: _away_s(lunges.lunges[j], row.time_s))
        lunge = lunges.lunges[k]
        if _away_s(lunge, row.time_s) == 0:
            number[i] = k + 1
        depth = float(np.clip(sunk / deepest, 0, 1))
        body = lunge.fit.at(posture([row], inwards_of(lunges.side), lunge.shin_px, depth))
        over[i] = knee_over_second_toe_cm(body)
        angle[i] = frontal_projection_angle_deg(body) if thigh_stands(body) else np.nan
    index, time_s = (np.array([getattr(row, name) for row in rows]) for name in ("index", "time_s"))
    return FrontCurve(index, time_s, over, angle, number)


def _away_s(lunge: FrontLunge, time_s: float) -> float:
    """Seconds from a moment to a repetition; 0 inside it."""
    return max(lunge.excursion.start_s - time_s, time_s - lunge.excursion.end_s, 0.0)
