"""The front of the shin through a stance."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from calibration.plane import SagittalPlane
from vision.leg.leg_picture import LegPicture
from vision.shin.edge_choice import fit_by_edges
from vision.shin.outline import ShinOutline, trace
from vision.shin.rigid_fit import ShinFit
from vision.shin.settings import SHIN
from vision.shin.two_readings import fit_both

_NOTHING = ShinOutline(np.full((SHIN.rows_count, 2), np.nan), *np.zeros((2, SHIN.rows_count)))


class ShinObserver:
    """Traces the front of the shin, frame by frame."""

    def see(self, picture: LegPicture) -> ShinOutline | None:
        """The outline in one frame; None where the shin is not in it."""
        leg = picture.leg
        return None if leg is None else trace(picture.image, leg.ankle, leg.knee, leg.forward, picture.behind)

    def finish(self, sightings: Sequence[ShinOutline | None], plane: SagittalPlane, *, time_s: np.ndarray,
               in_reference: Callable[[np.ndarray], np.ndarray], ankle: np.ndarray, knee: np.ndarray,
               standing: np.ndarray | None = None) -> ShinFit:
        """One rigid shin fitted to n frames.

        Args:
            sightings: one per frame.
            plane: the sagittal plane, of the reference picture's pixels.
            time_s: (n,) seconds.
            in_reference: takes points (n, ..., 2) of the frames, tells where the reference picture would show them.
            ankle: (n, 2) ankle joint's centre by the landmarks, in the plane.
            knee: (n, 2) knee joint's centre likewise.
            standing: (n,) bool, the heel was down; None where nobody knows.
        """
        seen = [_NOTHING if s is None else s for s in sightings]

        def in_plane(points: np.ndarray) -> np.ndarray:
            return plane.to_plane(in_reference(points).reshape(-1, 2)).reshape(points.shape)

        by_edges = in_plane(np.stack([s.points_px for s in seen])), np.stack([s.trust for s in seen])
        by_room = in_plane(np.stack([s.room_points_px for s in seen])), np.stack([s.room_trust for s in seen])
        edges, strength = in_plane(np.stack([s.edges_px for s in seen])), np.stack([s.edge_strength for s in seen])

        def fit(outline: np.ndarray, weight: np.ndarray) -> ShinFit:
            return fit_by_edges(time_s, outline, weight, ankle, knee, edges, strength, standing)

        return fit_both(fit, time_s, *by_edges, *by_room, np.degrees(np.arctan2(*(knee - ankle).T)))
