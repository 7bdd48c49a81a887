"""Repetitions of a lunge found in the inclination over time, in seconds and degrees, never in frame counts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vision.lunge.settings import REPETITION


@dataclass(frozen=True)
class Excursion:
    """One excursion of the shin towards the wall and back; times in seconds of the clip's clock.

    `begins_in_clip` and `ends_in_clip` are False where the film starts or stops in mid-lunge.
    """

    start_s: float
    peak_s: float
    end_s: float
    amplitude_deg: float
    begins_in_clip: bool = True
    ends_in_clip: bool = True


def find_excursions(time_s: np.ndarray, inclination_deg: np.ndarray) -> tuple[Excursion, ...]:
    """Find the repetitions.

    Args:
        time_s: (n,) seconds, increasing.
        inclination_deg: (n,) tibial inclination; NaN where not measured.

    Returns:
        Excursions in order of time; empty where the shin never moved by `REPETITION.smallest_excursion_deg`.
    """
    known = np.isfinite(inclination_deg)
    if known.sum() < 3 or time_s[known][-1] - time_s[known][0] < REPETITION.shortest_s:
        return ()
    grid = np.arange(time_s[known][0], time_s[known][-1] + 1e-9, 1 / REPETITION.grid_hz)
    smooth = _smooth(grid, time_s[known], inclination_deg[known])
    span = float(np.ptp(smooth))
    if span < REPETITION.smallest_excursion_deg:
        return ()
    prominence = max(REPETITION.smallest_excursion_deg, REPETITION.smallest_excursion_share * span)
    peaks = tops(smooth, prominence)
    out = []
    for k, at in enumerate(peaks):
        left = 0 if k == 0 else peaks[k - 1]
        right = len(smooth) - 1 if k == len(peaks) - 1 else peaks[k + 1]
        low_left, low_right = float(smooth[left:at + 1].min()), float(smooth[at:right + 1].min())
        top = float(smooth[at])
        rise = smooth[left:at + 1] <= low_left + REPETITION.edge_share * (top - low_left)
        fall = smooth[at:right + 1] <= low_right + REPETITION.edge_share * (top - low_right)
        start = left + int(np.flatnonzero(rise)[-1])
        end = at + int(np.flatnonzero(fall)[0])
        if grid[end] - grid[start] < REPETITION.shortest_s:
            continue
        enough = 0.5 * prominence
        out.append(Excursion(float(grid[start]), float(grid[at]), float(grid[end]), top - min(low_left, low_right),
                             top - low_left >= enough, top - low_right >= enough))
    return tuple(out)


def tops(value: np.ndarray, prominence: float) -> list[int]:
    """Where a series (n,) turns back after a rise and before a fall of `prominence` at least.

    Beyond both its ends lies its lowest value, so that a film that starts or stops in mid-lunge still has a top. A flat
    top counts where its middle is. `scipy.signal.find_peaks` tells the same, but takes two thirds of a second to load.
    """
    found: list[int] = []
    lowest, top, rising = float(value.min()), 0, True
    bottom = lowest
    for at, now in enumerate([*value.tolist(), lowest]):
        if rising and at < len(value) and now > value[top]:
            top = at
        elif rising and value[top] - now >= prominence:
            if value[top] - bottom >= prominence:
                found.append(_middle_of_flat(value, top))
            rising, bottom = False, now
        elif not rising and now - bottom >= prominence:
            rising, top = True, at
        bottom = bottom if rising else min(bottom, now)
    return found


def _middle_of_flat(value: np.ndarray, at: int) -> int:
    """The middle of the stretch of one same value that begins at a place."""
    others = np.flatnonzero(value[at:] != value[at])
    return at + ((int(others[0]) if len(others) else len(value) - at) - 1) // 2


def _smooth(grid: np.ndarray, time_s: np.ndarray, value: np.ndarray) -> np.ndarray:
    """Running median, then running mean over `REPETITION.smooth_s`, on an even grid; NaN-free input."""
    even = np.interp(grid, time_s, value)
    width = max(1, round(REPETITION.smooth_s * REPETITION.grid_hz) // 2 * 2 + 1)
    edge = np.pad(even, width // 2, mode="edge")
    median = np.median(np.lib.stride_tricks.sliding_window_view(edge, width), axis=1)
    edge = np.pad(median, width // 2, mode="edge")
    return np.lib.stride_tricks.sliding_window_view(edge, width).mean(1)
