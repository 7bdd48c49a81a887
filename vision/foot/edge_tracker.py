"""Follow a piece of an outline from frame to frame, to a fraction of a pixel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from foundation.robust import robust_spread
from foundation.sampling import colour_change, edge_place, sample
from vision.foot.settings import FOOT

Start = tuple[np.ndarray, float]
"""A guess: shift (2,) in px, turn in rad."""


@dataclass(frozen=True)
class Pose2D:
    """A rigid motion of a piece of the picture about its tracker's pivot.

    Attributes:
        shift_px: (2,) px.
        turn_rad: positive from the picture's x towards its y (clockwise as seen).
        agreement: -1..1 weighted mean correlation of the profiles with the reference.
        covariance: (3, 3) of the two shifts (px) and of the turn (rad).
    """

    shift_px: np.ndarray
    turn_rad: float
    agreement: float
    covariance: np.ndarray


class EdgeTracker:
    """Finds the rigid motion of an outline piece by least squares on colour profiles taken across it.

    Each profile's own brightness and contrast are fitted along with the motion, so that a shadow that falls across the
    piece does not move it; profiles that fit badly (an occlusion, a shadow's edge) lose their weight. This is the
    inverse compositional method (Baker and Matthews 2004) on a band around the outline.

    Args:
        image: BGR, uint8, the reference picture.
        points_px: (k, 2) points of the outline.
        normals: (k, 2) unit vectors pointing out of the tracked thing.
        pivot_px: (2,) what it turns about.
        inside_px: how far a profile reaches into the thing.
        outside_px: how far it reaches into what lies behind, which does not move along: keep it short.
        prior_px: (3,) expected size of the two shifts (px) and of the turn (rad).
    """

    def __init__(self, image: np.ndarray, points_px: np.ndarray, normals: np.ndarray, pivot_px: np.ndarray,
                 inside_px: float, outside_px: float, prior_px: tuple[float, float, float]) -> None:
        offsets = np.arange(-inside_px, outside_px + FOOT.sample_step_px / 2, FOOT.sample_step_px)
        self.pivot_px = np.asarray(pivot_px, dtype=float)
        self._arm = points_px[:, None] + offsets[None, :, None] * normals[:, None] - self.pivot_px
        self._prior = 1 / np.square(prior_px)
        flat = self._arm.reshape(-1, 2)
        self._margin = FOOT.turn_room_px + FOOT.turn_room_rad * float(np.abs(flat).max())
        self._box = np.array([flat.min(axis=0), flat.max(axis=0)])
        taper = np.clip((outside_px - offsets) / max(outside_px, 1e-6), FOOT.far_end_share, 1.0)
        self._weight = (taper / taper.sum())[None, :, None]
        soft, origin = self._soften(image, None)
        at = self._arm + self.pivot_px - origin
        reference = sample(soft, at)
        slope = [sample(soft, at + step) - sample(soft, at - step) for step in ([0.5, 0.0], [0.0, 0.5])]
        turn = slope[1] * self._arm[..., :1] - slope[0] * self._arm[..., 1:]
        jacobian = np.stack([slope[0], slope[1], turn], axis=-1)
        self._reference = self._centred(reference)
        self._energy = np.maximum(np.sum(self._weight * self._reference**2, axis=1), 1e-6)
        jacobian = jacobian - np.sum(self._weight[..., None] * jacobian, axis=1, keepdims=True)
        along = np.sum((self._weight * self._reference)[..., None] * jacobian, axis=1) / self._energy[..., None]
        self._jacobian = jacobian - self._reference[..., None] * along[:, None]

    def _centred(self, values: np.ndarray) -> np.ndarray:
        return values - np.sum(self._weight * values, axis=1, keepdims=True)

    def _soften(self, image: np.ndarray, shake: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
        """The neighbourhood as float32, lightly blurred, and its upper left corner."""
        box = self._box + self.pivot_px
        if shake is not None:
            box = np.sort(box @ shake[:, :2].T + shake[:, 2], axis=0)
        x0, y0 = (max(int(v), 0) for v in box[0] - self._margin)
        x1, y1 = (max(int(v), 0) for v in box[1] + self._margin)
        crop = image[y0:y1, x0:x1]
        if min(crop.shape[:2]) < 2:
            crop = np.zeros((2, 2, 3), np.uint8)
        return cv2.GaussianBlur(crop, (0, 0), FOOT.soft_px).astype(np.float32), np.array([x0, y0], dtype=float)

    def follow(self, image: np.ndarray, starts: Sequence[Start], shake: np.ndarray | None = None,
               expected_px: np.ndarray | None = None) -> Pose2D:
        """Find the piece again.

        Args:
            image: BGR, uint8.
            starts: (shift_px, turn_rad) to start from: the search goes on from the one that agrees best.
            shake: (2, 3) affine map from the reference picture to this one that undoes the camera's own motion.
            expected_px: (2,) the shift that the prior is centred on; zero unless told.
        """
        soft, origin = self._soften(image, shake)
        start = starts[0]
        if len(starts) > 1:
            start = max(starts, key=lambda s: self._agreement(self._profiles(soft, origin, s, shake)))
        return self._descend(soft, origin, start, shake, np.zeros(2) if expected_px is None else expected_px)

    def agreements(self, image: np.ndarray, starts: Sequence[Start], shake: np.ndarray | None = None) -> np.ndarray:
        """How well (k,), -1 to 1, the piece agrees at each of k places as they are; arguments as of `follow`."""
        soft, origin = self._soften(image, shake)
        return np.array([self._agreement(self._profiles(soft, origin, start, shake)) for start in starts])

    def place(self, points_px: np.ndarray, pose: Pose2D) -> np.ndarray:
        """Where points (m, 2) of the reference picture have gone, the camera's own motion left out."""
        return np.asarray((points_px - self.pivot_px) @ _rotation(pose.turn_rad).T + self.pivot_px + pose.shift_px)

    def _profiles(self, soft: np.ndarray, origin: np.ndarray, start: Start, shake: np.ndarray | None) -> np.ndarray:
        at = self._arm @ _rotation(start[1]).T + (self.pivot_px + start[0])
        if shake is not None:
            at = at @ shake[:, :2].T + shake[:, 2]
        return self._centred(sample(soft, at - origin))

    def _agreement(self, seen: np.ndarray) -> float:
        product = np.sum(self._weight * seen * self._reference, axis=1)
        power = np.sum(self._weight * seen**2, axis=1)
        correlation = product / np.sqrt(np.maximum(power, 1e-6) * self._energy)
        return float(np.sum(self._energy * correlation) / np.sum(self._energy))

    def _descend(self, soft: np.ndarray, origin: np.ndarray, start: Start, shake: np.ndarray | None,
                 expected: np.ndarray) -> Pose2D:
        reach = float(np.abs(self._arm).max())
        shift, turn = start
        for _ in range(FOOT.iterations_count):
            seen = self._profiles(soft, origin, (shift, turn), shake)
            product = np.sum(self._weight * seen * self._reference, axis=1)
            gain = np.clip(product / self._energy, *FOOT.gain_factor)
            residual = seen / gain[:, None] - self._reference
            error = np.sum(self._weight * residual**2, axis=(1, 2))
            scale = max(float(np.median(error)), FOOT.pixel_noise_grey**2)
            weight = 1 / (1 + error / scale) ** 2
            weighted = ((weight[:, None, None] * self._weight)[..., None] * self._jacobian).reshape(-1, 3)
            hessian = weighted.T @ self._jacobian.reshape(-1, 3)
            turned = _rotation(turn)
            stiff = np.diag(self._prior * scale)
            step = np.linalg.solve(hessian + stiff, weighted.T @ residual.ravel()
                                   + stiff @ [*(turned.T @ (shift - expected)), turn])
            step *= min(1.0, 3.0 / max(1e-9, float(np.hypot(step[0], step[1]) + abs(step[2]) * reach)))
            shift = shift - turned @ step[:2]
            turn -= step[2]
            if np.hypot(step[0], step[1]) + abs(step[2]) * reach < FOOT.converged_px:
                break
        # Neighbours are correlated by the blur and by compression: about one profile in eight is independent.
        independent = max(np.sum(weight) / FOOT.independent_profiles_count, 1.0) * 3
        covariance = np.linalg.inv(hessian / np.sum(weight) * independent / scale + np.diag(self._prior))
        return Pose2D(shift, float(turn), self._agreement(seen), covariance)

    def edge_offset(self, image: np.ndarray, pose: Pose2D, points_px: np.ndarray, normals: np.ndarray, reach_px: float,
                    shake: np.ndarray | None = None) -> tuple[float, float]:
        """How far beyond its tracked place the outline's own edge lies, and one standard deviation of that, in px.

        Where shade has changed a thing's look so much that its profiles no longer agree, the place where the colour
        changes fastest still tells where it ends. Compare with the offset in the reference picture.
        """
        offsets = np.arange(-2 * reach_px, 2 * reach_px + 0.01, FOOT.edge_step_px)
        turned = normals @ _rotation(pose.turn_rad).T
        at = self.place(points_px, pose)[:, None] + offsets[None, :, None] * turned[:, None]
        if shake is not None:
            at = at @ shake[:, :2].T + shake[:, 2]
        soft, origin = self._soften(image, shake)
        near = np.exp(-0.5 * (offsets / reach_px) ** 2)
        centre = edge_place(colour_change(sample(soft, at - origin)) ** 2 * near, offsets)
        middle = float(np.median(centre))
        return middle, robust_spread(centre - middle) / np.sqrt(max(len(centre) / FOOT.independent_profiles_count, 1.0))


def _rotation(turn: float) -> np.ndarray:
    c, s = np.cos(turn), np.sin(turn)
    return np.array([[c, -s], [s, c]])
