"""Whether a repetition counts, up to which moment, and every reason why not. Pure functions on time series."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from foundation.estimate import Z_95
from foundation.notice import Notice
from vision.lunge.level import for_a_while, local_level, sustained
from vision.lunge.settings import LEVEL, REPETITION
from vision.trial import HEEL_DOWN_MM, HEEL_WARN_MM

Z_80 = 1.2816
"""80 % of normal deviates are nearer to 0 than this: leaps have long tails, which a median would not see."""


@dataclass(frozen=True)
class RepetitionSeries:
    """One repetition's frames, n of them; NaN where not measured.

    Attributes:
        time_s: (n,) increasing.
        inclination_deg: (n,) tibial inclination.
        heel_lift_mm: (n,) rise of the heel; where there is no scale, of a foot of nominal length.
        trusted: (n,) bool, the shin's outline was seen well enough.
        foot_slid_mm: (n,) forefoot along x from where it stood, or None.
        foot_span_mm: (n,) heel to toe tip along x, or None; it shrinks when the foot turns.
        knee_in_frame: (n,) bool, or None when always.
        camera_moved: (n,) bool, the camera stood elsewhere and that could not be undone; or None when never.
        heel_sigma_mm: (n,) one standard deviation of the lift, or None where it is small.
        heel_unlike: (n,) bool, the heel may have come up unseen; or None where it is plain to see.
    """

    time_s: np.ndarray
    inclination_deg: np.ndarray
    heel_lift_mm: np.ndarray
    trusted: np.ndarray
    foot_slid_mm: np.ndarray | None = None
    foot_span_mm: np.ndarray | None = None
    knee_in_frame: np.ndarray | None = None
    camera_moved: np.ndarray | None = None
    heel_sigma_mm: np.ndarray | None = None
    heel_unlike: np.ndarray | None = None

    def __post_init__(self) -> None:
        n = len(self.time_s)
        problems = [f"expected {n} rows in {name}, got {len(value)}"
                    for name, value in vars(self).items() if value is not None and len(value) != n]
        if n == 0:
            problems.append("a repetition needs at least one frame")
        if problems:
            raise ValueError("; ".join(problems))


@dataclass(frozen=True)
class RepetitionVerdict:
    """What a repetition is worth.

    Attributes:
        valid: it enters the result.
        reasons: why it does not; empty where `valid`.
        warnings: what the person should know all the same.
        best: index of the deepest trusted moment with the heel down; None where there is none.
        down: (n,) bool, the frames that count: the shin was seen and the heel was down, before any lift.
        heel_down: the heel stayed under `HEEL_DOWN_MM` throughout; None where the heel was not seen
            or the picture is too unsteady to tell.
        max_heel_lift_mm: largest lift that lasted `LEVEL.sustained_s`, never below 0; NaN where the heel was not seen.
        max_heel_lift_at: index of it; None where the heel was not seen.
        ends_with_heel: what counts ends where the heel came up.
        heel_lift_onset_s, heel_lift_onset_deg: when and at which inclination the heel came off; None if it did not.
    """

    valid: bool
    reasons: tuple[Notice, ...]
    warnings: tuple[Notice, ...]
    best: int | None
    down: np.ndarray
    heel_down: bool | None
    max_heel_lift_mm: float
    max_heel_lift_at: int | None
    ends_with_heel: bool = False
    heel_lift_onset_s: float | None = None
    heel_lift_onset_deg: float | None = None

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Reasons first, then warnings."""
        return self.reasons + self.warnings


def judge(rep: RepetitionSeries) -> RepetitionVerdict:
    """Judge one repetition.

    The heel's lift is a median over `LEVEL.sustained_s`, the inclination a robust level, so a single bad frame changes
    nothing.
    """
    lift = sustained(rep.time_s, rep.heel_lift_mm)
    level = local_level(rep.time_s, np.where(rep.trusted, rep.inclination_deg, np.nan))
    seen = np.isfinite(level)
    heel_seen = np.isfinite(lift)
    highest = max(float(np.max(lift[heel_seen])), 0.0) if heel_seen.any() else math.nan
    at = int(np.nanargmax(lift)) if heel_seen.any() else None
    heel_down = None if at is None else highest < HEEL_DOWN_MM
    limit = HEEL_DOWN_MM
    sigma_mm = _sigma_mm(rep, at, lift)
    if max(REPETITION.seen_rise_mm, HEEL_DOWN_MM - Z_95 * sigma_mm) <= highest < HEEL_DOWN_MM:
        heel_down = None
    elif sigma_mm > REPETITION.poor_sigma_mm and HEEL_DOWN_MM <= highest < HEEL_DOWN_MM + Z_95 * sigma_mm:
        heel_down, limit = None, HEEL_DOWN_MM + Z_95 * sigma_mm
    down = seen & ~(lift >= limit)
    if heel_seen.any():
        # Between two frames with the heel up, an unseen heel is not taken to be down.
        down &= _filled(rep.time_s, lift) < limit
    if heel_down is False:
        # What comes after a lift, on the way back, starts from another stance: only what came before counts.
        up = _first_up(rep, lift)
        # The median knows of a lift before it is there: frames whose own lift is still under the limit are down.
        while up < len(lift) - 1 and rep.heel_lift_mm[up] < HEEL_DOWN_MM:
            down[up] = seen[up]
            up += 1
        before = down & (np.arange(len(lift)) < up)
        down = before if before.any() else down
    unlike = np.zeros(len(lift), bool) if rep.heel_unlike is None else for_a_while(rep.time_s, rep.heel_unlike)
    if unlike.any() and heel_down is False:
        # A heel that is seen up later on came up where it began to look otherwise.
        before = down & (np.arange(len(lift)) < np.argmax(unlike))
        down = before if before.any() else down & ~unlike
    elif unlike.any():
        heel_down = None
    best = int(np.flatnonzero(down)[np.argmax(level[down])]) if down.any() else None
    reasons: list[Notice] = []
    warnings: list[Notice] = []
    onset_s = onset_deg = None
    if heel_down is False:
        onset = _onset(lift, at or 0)
        onset_s = float(rep.time_s[onset])
        onset_deg = float(level[onset]) if seen[onset] else None
        later = np.flatnonzero(heel_seen & (np.arange(len(lift)) > onset))
        if len(later) and rep.time_s[later[0]] - onset_s > REPETITION.unseen_s:
            warnings.append(Notice("heel-not-seen", {"when": "rising"}))
        on, after = np.flatnonzero(seen[: onset + 1]), onset + np.flatnonzero(seen[onset:])
        if len(on) and len(after) and rep.time_s[after[0]] - rep.time_s[on[-1]] > REPETITION.unseen_s:
            warnings.append(Notice("shin-not-seen"))
        (warnings if _rose_late(level, seen, best) else reasons).append(_heel_lifted(highest, onset_s, onset_deg))
    elif unlike.any():
        warnings.append(Notice("heel-not-seen", {"when": "unlike"}))
    elif heel_down and _unseen_at_top(rep.time_s, lift, level):
        heel_down = None
        warnings.append(Notice("heel-not-seen", {"when": "deepest"}))
    elif heel_down is None and at is not None:
        warnings.append(Notice("heel-doubtful", {"lift_mm": highest}))
    elif heel_down is None:
        warnings.append(Notice("heel-not-seen", {"when": "always"}))
    elif highest >= HEEL_WARN_MM:
        warnings.append(Notice("heel-nearly-lifted", {"lift_mm": highest}))
    reasons += _foot_moved(rep, lift)
    reasons += _not_seen(rep, level, seen)
    if best is not None:
        warnings += _tempo(rep.time_s, level, seen, best)
    return RepetitionVerdict(not reasons, tuple(reasons), tuple(warnings), best, down, heel_down, highest, at,
                             heel_down is False, onset_s, onset_deg)


def _sigma_mm(rep: RepetitionSeries, at: int | None, lift: np.ndarray) -> float:
    """Standard error of the largest lift; 0 where nobody knows.

    Frames that leap about their own median tell of an unsteady picture as surely as the tracker's own doubt.
    """
    if rep.heel_sigma_mm is None or at is None or not math.isfinite(rep.heel_sigma_mm[at]):
        return 0.0
    leaps = float(np.nanpercentile(np.abs(rep.heel_lift_mm - lift), 80)) / Z_80
    return math.hypot(float(rep.heel_sigma_mm[at]), leaps)


def _filled(time_s: np.ndarray, lift: np.ndarray) -> np.ndarray:
    """Lift (n,) with the frames in which the heel was not seen filled in.

    A heel leaves the floor, and comes back to it, from rest: between two frames the lift is taken to grow with the
    square of the time since the lower one.
    """
    seen = np.flatnonzero(np.isfinite(lift))
    out = np.interp(time_s, time_s[seen], lift[seen])
    for a, b in pairwise(seen):
        share = (time_s[a + 1 : b] - time_s[a]) / (time_s[b] - time_s[a])
        share = share**2 if lift[b] >= lift[a] else 1 - (1 - share) ** 2
        out[a + 1 : b] = lift[a] + share * (lift[b] - lift[a])
    return out


def _first_up(rep: RepetitionSeries, lift: np.ndarray) -> int:
    """The first frame in which the heel was up, by the median lift (n,).

    A heel that was up in the last frame before it went out of sight, and is up when it comes back, was so all along:
    the median of its last frames lags behind.
    """
    up = int(np.flatnonzero(lift >= HEEL_DOWN_MM)[0])
    for a, b in pairwise(np.flatnonzero(np.isfinite(lift))):
        if b > up:
            break
        if rep.time_s[b] - rep.time_s[a] > LEVEL.sustained_s and min(rep.heel_lift_mm[a], lift[b]) >= HEEL_DOWN_MM:
            return int(a)
    return up


def _onset(lift: np.ndarray, at: int) -> int:
    """Last frame before the largest lift at which the heel was still down, else the first frame."""
    before = np.flatnonzero(lift[: at + 1] < HEEL_DOWN_MM)
    return int(before[-1]) if len(before) else int(np.flatnonzero(np.isfinite(lift))[0])


def _unseen_at_top(time_s: np.ndarray, lift: np.ndarray, level: np.ndarray) -> bool:
    """Whether the heel was out of sight for long, and the shin near its deepest meanwhile."""
    known = np.flatnonzero(np.isfinite(lift))
    top = np.empty(0, int)
    if np.isfinite(level).any():
        top = np.flatnonzero(level >= np.nanmax(level) - REPETITION.top_deg)
    ends = np.concatenate([[0], known, [len(lift) - 1]])
    return any(time_s[b] - time_s[a] > REPETITION.unseen_s and ((top > a) & (top < b)).any() for a, b in pairwise(ends))


def _rose_late(level: np.ndarray, seen: np.ndarray, best: int | None) -> bool:
    """Whether enough of the lunge was done with the heel down for its deepest heel-down moment to mean something."""
    if best is None:
        return False
    low, high = float(np.min(level[seen])), float(np.max(level[seen]))
    return bool(level[best] - low >= REPETITION.late_share * (high - low))


def _heel_lifted(highest_mm: float, onset_s: float, onset_deg: float | None) -> Notice:
    return Notice("heel-lifted", {"onset_s": onset_s, "onset_deg": "unknown" if onset_deg is None else onset_deg,
                                  "lift_mm": highest_mm})


def _foot_moved(rep: RepetitionSeries, lift: np.ndarray) -> list[Notice]:
    """Slides and turns while the heel is down: a heel that lifts shortens the foot's picture by itself."""
    down = ~(lift >= HEEL_WARN_MM)
    found = []
    for values, code in ((rep.foot_slid_mm, "foot-slid"), (rep.foot_span_mm, "foot-turned")):
        if values is None:
            continue
        steady = sustained(rep.time_s, np.where(down, values, np.nan), REPETITION.moved_s)
        steady = steady[np.isfinite(steady)]
        moved = float(np.max(np.abs(steady - steady[0]))) if len(steady) else 0.0
        if moved > REPETITION.foot_moved_mm:
            found.append(Notice(code, {"moved_mm": moved}))
    return found


def _span(which: np.ndarray) -> np.ndarray:
    """(n,) bool: from the first true element to the last; everything where none is true."""
    at = np.flatnonzero(which)
    inside = np.ones(len(which), bool)
    if len(at):
        inside[: at[0]] = inside[at[-1] + 1 :] = False
    return inside


def _with_unseen(which: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """(n,) bool: a stretch together with the unseen frames that border on it, which may have been part of it."""
    at = np.flatnonzero(which)
    known = np.flatnonzero(seen)
    if not len(at) or not len(known):
        return which
    first, last = known[known < at[0]], known[known > at[-1]]
    wide = np.zeros(len(which), bool)
    wide[(first[-1] + 1 if len(first) else at[0]) : (last[0] if len(last) else at[-1] + 1)] = True
    return wide


def _not_seen(rep: RepetitionSeries, level: np.ndarray, seen: np.ndarray) -> list[Notice]:
    """What kept the deepest moment from being seen."""
    found = []
    low, high = (float(np.min(level[seen])), float(np.max(level[seen]))) if seen.any() else (0.0, 0.0)
    top = _with_unseen(_span(level >= high - REPETITION.top_deg), seen)
    if rep.knee_in_frame is not None and not rep.knee_in_frame[_span(level >= (low + high) / 2)].all():
        # While the knee is out of the picture nobody knows how deep the lunge goes.
        found.append(Notice("knee-left-frame"))
    if not seen.any() or float(np.mean(seen[top])) < REPETITION.least_trusted_share:
        found.append(Notice("outline-lost"))
    if rep.camera_moved is not None and float(np.mean(rep.camera_moved)) > REPETITION.camera_moved_share:
        found.append(Notice("camera-moved-in-repetition"))
    return found


def _tempo(time_s: np.ndarray, level: np.ndarray, seen: np.ndarray, best: int) -> list[Notice]:
    """Speed on the way to the deepest moment and how long it was held."""
    found = []
    way = np.flatnonzero(seen[: best + 1])
    if len(way) >= 4:
        speed = np.gradient(level[way], time_s[way])
        fastest = float(np.max(sustained(time_s[way], speed)))
        if fastest > REPETITION.fast_deg_per_s:
            found.append(Notice("too-fast", {"fastest_deg_per_s": fastest}))
    near = np.flatnonzero(seen & (level >= level[best] - REPETITION.held_within_deg))
    held = float(time_s[near[-1]] - time_s[near[0]])
    if held < REPETITION.held_s and len(time_s) > 1:
        found.append(Notice("not-held"))
    return found
