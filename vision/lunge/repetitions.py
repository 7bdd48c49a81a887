"""Repetitions of a lunge found in the inclination over time, in seconds and degrees, never in frame counts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy

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
    # Padding with the clip's lowest value lets a film that starts or stops in mid-lunge still show a peak.
    pad = np.full(1, smooth.min())
    padded = np.concatenate([pad, smooth, pad])
    peaks, _ = scipy.signal.find_peaks(padded, prominence=prominence, plateau_size=1)
    peaks = _merge_across_shallow_dips(padded, peaks, prominence)
    out = []
    for k, at in enumerate(peaks - 1):
        left = 0 if k == 0 else int(peaks[k - 1] - 1)
        right = len(smooth) - 1 if k == len(peaks) - 1 else int(peaks[k + 1] - 1)
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


def _merge_across_shallow_dips(value: np.ndarray, peaks: np.ndarray, prominence: float) -> np.ndarray:
    """One peak where the dip between two is shallow: two tops of the very same height each have full prominence."""
    kept: list[int] = []
    for peak in peaks:
        if kept and min(value[kept[-1]], value[peak]) - value[kept[-1] : peak + 1].min() < prominence:
            kept[-1] = max(kept[-1], int(peak), key=lambda k: float(value[k]))
        else:
            kept.append(int(peak))
    return np.array(kept, dtype=int)


def _smooth(grid: np.ndarray, time_s: np.ndarray, value: np.ndarray) -> np.ndarray:
    """Running median, then running mean over `REPETITION.smooth_s`, on an even grid; NaN-free input."""
    even = np.interp(grid, time_s, value)
    width = max(1, round(REPETITION.smooth_s * REPETITION.grid_hz) // 2 * 2 + 1)
    edge = np.pad(even, width // 2, mode="edge")
    median = np.median(np.lib.stride_tricks.sliding_window_view(edge, width), axis=1)
    edge = np.pad(median, width // 2, mode="edge")
    return np.lib.stride_tricks.sliding_window_view(edge, width).mean(1)
