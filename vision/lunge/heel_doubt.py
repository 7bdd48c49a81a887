"""A value at a moment whose heel may be up or down: how far it is off what it was while the heel surely was down."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from scipy.special import ndtri

from foundation.estimate import Z_95
from vision.lunge.estimate_settings import ESTIMATE
from vision.lunge.level import for_a_while, highest_mean
from vision.lunge.settings import REPETITION
from vision.lunge.time_series import LungeSeries
from vision.trial import HEEL_DOWN_MM, HEEL_WARN_MM


class DoubtedHeel(NamedTuple):
    """How far a value is off what it is at a moment whose heel may be up or down.

    Attributes:
        off: as it is told.
        least, most: the two that it may be.
    """

    off: float
    least: float
    most: float

    @property
    def sigma(self) -> float:
        """Standard error of the middle of the two."""
        return (self.most - self.least) / 2 / Z_95


SURE = DoubtedHeel(0.0, 0.0, 0.0)
"""The heel surely is down."""
UNKNOWN = DoubtedHeel(0.0, -math.inf, 0.0)
"""Nobody knows what the value was while the heel was down: none is told."""


def doubted_heel(at: int, inside: np.ndarray, series: LungeSeries, values: np.ndarray,
                 heel_lifted: bool, *, lasting: bool = False) -> DoubtedHeel:
    """How far a value (n,) is off at a moment whose heel may be up or down.

    If the heel is down, the value is what it is at this moment; if it is up, what it was when the heel came up, which
    is not before a lift well under the limit was read. The likelier is told, which errs least on average: up where the
    lift reads beyond the limit (the eleven such heels of 134 random films all were as they read). In a lunge whose heel
    plainly came up, at its last moment before, both are as likely, and the middle is told. Of a heel that looked
    otherwise and may have come up over its own shadow neither is much likelier (`ESTIMATE.unlike_up_share`), and what
    is told lies as far on the way. Where it never looked as it stood nothing is told. A heel that went out of sight as
    it was in doubt still is.

    Args:
        at: index of the moment.
        inside: (n,) bool, the frames of its repetition.
        series: of the clip.
        values: (n,) NaN where unknown.
        heel_lifted: the heel came up in this repetition.
        lasting: before the heel came up the value is what lasted for `LEVEL.lasting_s`, not what one frame had.
    """
    lift, sigma = _last_seen(at, inside, series)
    values = np.where(inside, values, np.nan)
    unlike = inside & for_a_while(series.time_s, inside & series.heel_unlike)
    known_down_mm = max(ESTIMATE.surely_down_share * HEEL_DOWN_MM, HEEL_DOWN_MM - Z_95 * sigma)
    if not heel_lifted and unlike[: at + 1].any() and math.isfinite(values[at]):
        before = np.isfinite(values) & (np.arange(len(values)) < np.argmax(unlike))
        # One that read higher, or was out of sight, before it looked otherwise may have come up by then.
        sure = before & (series.lift_mm < known_down_mm)
        before = sure if sure.any() else before
        up_share = ESTIMATE.unlike_up_share
        return _either(values, at, before, series.time_s, up_share, lasting) if before.any() else UNKNOWN
    # The same rise that leaves a verdict in doubt.
    doubted_mm = max(REPETITION.seen_rise_mm, HEEL_DOWN_MM - Z_95 * sigma)
    if heel_lifted:
        # When a heel that plainly lifted came up is another sigma's part, unless it is poorly seen.
        doubted_mm = max(doubted_mm, HEEL_WARN_MM if sigma > REPETITION.poor_sigma_mm else HEEL_DOWN_MM)
    if not (lift >= doubted_mm and math.isfinite(values[at])):
        return SURE
    is_down = (series.lift_mm < known_down_mm) & np.isfinite(values)
    if not is_down[:at].any():
        # Of a heel that is still seen, the lift itself tells; one that went out of sight may have been up all along.
        return SURE if math.isfinite(series.lift_mm[at]) else UNKNOWN
    return _either(values, at, is_down, series.time_s, 0.5 if heel_lifted else float(lift >= HEEL_DOWN_MM), lasting)


def _last_seen(at: int, inside: np.ndarray, series: LungeSeries) -> tuple[float, float]:
    """The lift at a frame and its standard error, in mm: a heel out of sight is where it was going when last seen.

    NaN where it was not seen before in its repetition.
    """
    seen = np.flatnonzero(inside[: at + 1] & np.isfinite(series.lift_mm[: at + 1]))
    if not len(seen):
        return math.nan, math.nan
    return float(series.lift_mm[seen[-1]]), float(series.lift_sigma_mm[seen[-1]])


def _either(values: np.ndarray, at: int, is_down: np.ndarray, time_s: np.ndarray, up_share: float,
            lasting: bool) -> DoubtedHeel:
    """A value (n,) at a frame, or when the heel was last surely down, told so far on the way to that."""
    last = values[np.flatnonzero(is_down[:at])[-1]]
    way = float((highest_mean(time_s, values, is_down) if lasting else last) - values[at])
    return DoubtedHeel(up_share * way, min(way, 0.0), max(way, 0.0))


def lasted_heel_down(inside: np.ndarray, counts: np.ndarray, series: LungeSeries,
                     values: np.ndarray) -> tuple[float, float]:
    """What a value (n,) was for `LEVEL.lasting_s` with the heel down where the heel came up, and its standard error.

    A lift read too high or too low is so in all frames alike, going and coming back: where one frame near the limit is
    wrong on a quick way two are. So the limit is passed at each of some equally likely errors of the lift; the mean of
    what lasted is told, and their spread. NaN and 0 where no frame is known.

    Args:
        inside: (n,) bool, the frames of its repetition.
        counts: (n,) bool, those of them in which the heel was down.
        series: of the clip.
        values: (n,) NaN where unknown.
    """
    values = np.where(inside, values, np.nan)
    lift, sigma = _between_sightings(inside, series)
    errors = ndtri((np.arange(ESTIMATE.lift_errors_count) + 0.5) / ESTIMATE.lift_errors_count)
    down = [inside & np.where(np.isnan(lift), counts, lift + error * sigma < HEEL_DOWN_MM) for error in errors]
    lasted = np.array([highest_mean(series.time_s, values, which) for which in down])
    known = lasted[np.isfinite(lasted)]
    return (float(known.mean()), float(known.std())) if len(known) else (math.nan, 0.0)


def _between_sightings(inside: np.ndarray, series: LungeSeries) -> tuple[np.ndarray, np.ndarray]:
    """The lift (n,) and its standard error in mm, also where a heel that was seen before and after was out of sight.

    On its way from one to the other it was anywhere between: 95 % of what it may have been lie within the way.
    """
    lift, sigma = series.lift_mm.copy(), np.nan_to_num(series.lift_sigma_mm)
    seen = np.flatnonzero(inside & np.isfinite(lift))
    if not len(seen):
        return lift, sigma
    unseen = np.flatnonzero(inside & np.isnan(lift))
    unseen = unseen[(unseen > seen[0]) & (unseen < seen[-1])]
    after = np.searchsorted(seen, unseen)
    ends = np.stack([seen[after - 1], seen[after]])
    way = np.abs(lift[ends[1]] - lift[ends[0]])
    lift[unseen] = np.interp(series.time_s[unseen], series.time_s[seen], lift[seen])
    sigma[unseen] = np.hypot(sigma[ends].max(axis=0), way / 2 / Z_95)
    return lift, sigma


def threshold_sigma(at: int, inside: np.ndarray, series: LungeSeries, values: np.ndarray) -> float:
    """Standard error of a value (n,) at the deepest heel-down moment from not knowing exactly when the heel came up.

    The heel passed its limit between the last frame in which it was surely down and the next one in which it was
    surely up, or looked as if it might be (95 %); the shin went on leaning in between.
    """
    margin = Z_95 * np.nan_to_num(series.lift_sigma_mm)
    up = np.flatnonzero(inside & (series.heel_unlike | (series.lift_mm >= HEEL_DOWN_MM + margin)))
    up = up[up > at]
    if not len(up):
        # Never surely up: then no later than where it read highest, if that is over the limit at all.
        read = np.where(inside & (np.arange(len(inside)) > at) & (series.lift_mm >= HEEL_DOWN_MM), series.lift_mm, 0.0)
        if not read.any():
            return 0.0
        up = np.array([int(np.argmax(read))])
    down = np.flatnonzero(inside & (series.lift_mm < HEEL_DOWN_MM - margin))
    down = down[down <= at]
    first, last = int(down[-1]) if len(down) else at, int(up[0])
    known = np.flatnonzero(inside & np.isfinite(values))
    if not len(known):
        return 0.0
    # A value that was not seen at an end lies between its neighbours there.
    before, after = known[known <= first], known[known >= last]
    start, end = before[-1] if len(before) else first, after[0] if len(after) else last
    passed = values[known[(known >= start) & (known <= end)]]
    here = np.interp(series.time_s[at], series.time_s[known], values[known])
    return float(np.max(np.abs(passed - here), initial=0.0)) / 2
