"""What was measured, stretched over every frame of the film, for drawing and for the table of frames."""

from __future__ import annotations

import numpy as np

from calibration.plane import SagittalPlane
from vision.foot.track import FootTrack
from vision.lunge.measurement import FrameTable
from vision.lunge.repetitions import Excursion
from vision.lunge.time_series import BRIDGE_S, LungeSeries
from vision.lunge.watching import Observations
from vision.shin.rigid_fit import ShinFit


def frame_table(seen: Observations, shin: ShinFit, plane: SagittalPlane, inclination: np.ndarray,
            excursions: tuple[Excursion, ...], series: LungeSeries, foot: FootTrack | None,
            knee_front_px: np.ndarray) -> FrameTable:
    """What was measured, for every frame of the film; between two frames looked at, what lies between theirs."""
    n = len(seen.time_s)
    nan, nan_xy = np.full(n, np.nan), np.full((n, 2), np.nan)
    ankle, knee = seen.in_reference(seen.ankle_px), seen.in_reference(seen.knee_px)
    ends = seen.in_frame(plane.to_image(shin.line.reshape(-1, 2)).reshape(n, 2, 2))
    wall = plane.to_image(np.array([[0.0, 0.0], [0.0, 60.0]])) if plane.wall_known else np.full((2, 2), np.nan)
    scaled = plane.unit == "cm"
    every = _Between(seen)
    return FrameTable(
        time_s=seen.film_time_s, looked=every.looked, tibial_inclination_deg=every(inclination),
        landmark_inclination_deg=every(plane.inclination_deg(ankle, knee)),
        heel_lift_mm=every(nan if foot is None else foot.heel_lift_mm),
        heel_lift_fraction=every(nan if foot is None else foot.heel_lift_fraction),
        toe_to_wall_cm=every(-series.toe_x if plane.wall_known else nan),
        knee_x_cm=every(series.knee_x if scaled else nan),
        rep=rep_numbers(seen.film_time_s, excursions), trusted=np.isfinite(every(inclination)),
        outline_px=every(seen.outline_px), shin_line_px=every(ends), knee_front_px=every(knee_front_px),
        heel_px=every(nan_xy if foot is None else foot.heel_px),
        heel_baseline_px=every(nan_xy if foot is None else foot.heel_baseline_px),
        toe_px=every(nan_xy if foot is None else foot.toe_px), wall_px=wall)


class _Between:
    """Stretches columns of the frames looked at, (n, ...), over all frames of the film by straight lines in time.

    NaN where either neighbour is, and where nothing was looked at for longer than `BRIDGE_S`.
    """

    def __init__(self, seen: Observations) -> None:
        every = seen.film_time_s
        self._after = np.clip(np.searchsorted(seen.time_s, every, side="left"), 0, len(seen.time_s) - 1)
        exact = seen.time_s[self._after] <= every
        self._before = np.where(exact, self._after, np.maximum(self._after - 1, 0))
        gap_s = seen.time_s[self._after] - seen.time_s[self._before]
        self._share = np.where(gap_s > 0, (every - seen.time_s[self._before]) / np.where(gap_s > 0, gap_s, 1.0), 0.0)
        self._far = (gap_s > BRIDGE_S) | (every > seen.time_s[-1] + BRIDGE_S)
        self.looked = np.zeros(len(every), bool)
        self.looked[seen.index] = True

    def __call__(self, column: np.ndarray) -> np.ndarray:
        wide = (slice(None),) + (None,) * (column.ndim - 1)
        share = self._share[wide]
        before, after = column[self._before], column[self._after]
        mixed = np.where(share == 0, before, (1 - share) * before + share * after)
        return np.where(self._far[wide], np.nan, mixed)


def rep_numbers(time_s: np.ndarray, excursions: tuple[Excursion, ...]) -> np.ndarray:
    """(n,) int: the repetition, from 1, that each time lies in; 0 outside any."""
    numbers = np.zeros(len(time_s), int)
    for number, excursion in enumerate(excursions, start=1):
        numbers[(time_s >= excursion.start_s) & (time_s <= excursion.end_s)] = number
    return numbers
