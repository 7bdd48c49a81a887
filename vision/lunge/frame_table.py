"""What was measured, stretched over every frame of the film, for drawing and for the table of frames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

import numpy as np

from vision.lunge.measurement import FrameTable
from vision.lunge.settings import REPETITION
from vision.lunge.stance_frames import StanceFrames
from vision.lunge.stance_lunges import StanceLunges, rep_numbers
from vision.lunge.watching import WatchedFilm


def film_table(film: WatchedFilm, lunges: Sequence[StanceLunges]) -> FrameTable:
    """What the stances of one leg yielded, for every frame of the film; between two looks, what lies between.

    Repetitions are numbered through. Outside the stances nothing was measured.
    """
    tables, before = [], 0
    for lunge in lunges:
        tables.append(_stance_table(film, lunge, before))
        before += len(lunge.reps)
    merged = tables[0]
    for table in tables[1:]:
        merged = _merged(merged, table)
    return merged


def _merged(first: FrameTable, second: FrameTable) -> FrameTable:
    """Two stances, which have no frame in common."""
    of_second = second.looked | (second.rep > 0) | np.isfinite(second.tibial_inclination_deg)
    columns = {}
    for field in fields(FrameTable):
        a, b = getattr(first, field.name), getattr(second, field.name)
        wide = of_second.reshape(-1, *[1] * (a.ndim - 1)) if field.name != "wall_px" else None
        columns[field.name] = a if wide is None else np.where(wide, b, a)
    return FrameTable(**columns)


def _stance_table(film: WatchedFilm, lunge: StanceLunges, reps_before: int) -> FrameTable:
    """One stance."""
    seen, shin, plane, series, foot = lunge.frames, lunge.shin, lunge.plane, lunge.series, lunge.foot
    n = len(seen.time_s)
    nan, nan_xy = np.full(n, np.nan), np.full((n, 2), np.nan)
    ankle, knee = seen.in_reference(seen.ankle_px), seen.in_reference(seen.knee_px)
    ends = seen.in_frame(plane.to_image(shin.line.reshape(-1, 2)).reshape(n, 2, 2))
    wall = plane.to_image(np.array([[0.0, 0.0], [0.0, 60.0]])) if plane.wall_known else np.full((2, 2), np.nan)
    scaled = plane.unit == "cm"
    every = _Between(seen, film.time_s)
    inclination = every(series.inclination_deg)
    rep = rep_numbers(film.time_s, lunge.excursions)
    return FrameTable(
        time_s=film.time_s, looked=every.looked, tibial_inclination_deg=inclination,
        landmark_inclination_deg=every(plane.inclination_deg(ankle, knee)),
        heel_lift_mm=every(nan if foot is None else foot.heel_lift_mm),
        heel_lift_fraction=every(nan if foot is None else foot.heel_lift_fraction),
        toe_to_wall_cm=every(-series.toe_x if plane.wall_known else nan),
        knee_x_cm=every(series.knee_x if scaled else nan),
        rep=np.where(rep > 0, rep + reps_before, 0), trusted=np.isfinite(inclination),
        outline_px=every(seen.outline_px), shin_line_px=every(ends),
        knee_front_px=every(nan_xy if lunge.knee is None else lunge.knee.knee_front_px),
        heel_px=every(nan_xy if foot is None else foot.heel_px),
        heel_baseline_px=every(nan_xy if foot is None else foot.heel_baseline_px),
        toe_px=every(nan_xy if foot is None else foot.toe_px), wall_px=wall)


class _Between:
    """Stretches columns of a stance's frames, (n, ...), over all frames of the film by straight lines in time.

    NaN where either neighbour is, where nothing was looked at for longer than `REPETITION.bridge_s`, and outside the
    stance.
    """

    def __init__(self, seen: StanceFrames, film_time_s: np.ndarray) -> None:
        every = film_time_s
        self._after = np.clip(np.searchsorted(seen.time_s, every, side="left"), 0, len(seen.time_s) - 1)
        exact = seen.time_s[self._after] <= every
        self._before = np.where(exact, self._after, np.maximum(self._after - 1, 0))
        gap_s = seen.time_s[self._after] - seen.time_s[self._before]
        self._share = np.where(gap_s > 0, (every - seen.time_s[self._before]) / np.where(gap_s > 0, gap_s, 1.0), 0.0)
        outside = (every > seen.time_s[-1] + REPETITION.bridge_s) | (every < seen.time_s[0] - 1e-9)
        self._far = (gap_s > REPETITION.bridge_s) | outside
        self.looked = np.zeros(len(every), bool)
        self.looked[seen.index] = True

    def __call__(self, column: np.ndarray) -> np.ndarray:
        wide = (slice(None),) + (None,) * (column.ndim - 1)
        share = self._share[wide]
        before, after = column[self._before], column[self._after]
        mixed = np.where(share == 0, before, (1 - share) * before + share * after)
        return np.where(self._far[wide], np.nan, mixed)
