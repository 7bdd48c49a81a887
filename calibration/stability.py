"""Whether the camera stayed where it was: the background of a frame against that of a reference picture."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera import Array
from calibration.camera_motion import CameraMotion
from calibration.errors import CameraMovedError
from calibration.markers import SheetWitness, grey_of
from calibration.room_settings import MOTION
from foundation.notice import Notice

_UNSEEN = np.array([[1, 0, 0], [0, 1, 0.0]])


def _spread_features(grey: NDArray[np.uint8], free: NDArray[np.bool_]) -> NDArray[np.float32]:
    """The best corners of every part of the picture (N, 1, 2), so that a sheet or a person does not hold them all."""
    strength = cv2.cornerMinEigenVal(grey, MOTION.corner_block_px)
    floor = max(1e-4, MOTION.corner_strength_scales * float(np.median(strength)))
    apart, border = np.ones((MOTION.corner_apart_px, MOTION.corner_apart_px)), MOTION.border_px
    peak = (strength == cv2.dilate(strength, apart)) & (strength > floor) & free
    peak[:border] = peak[-border:] = peak[:, :border] = peak[:, -border:] = False
    v, u = np.nonzero(peak)
    order = np.argsort(-strength[v, u])
    taken: dict[tuple[int, int], int] = {}
    chosen: list[tuple[int, int]] = []
    for k in order:
        cell = (int(u[k]) // MOTION.cell_px, int(v[k]) // MOTION.cell_px)
        if taken.get(cell, 0) < MOTION.per_cell_count and len(chosen) < MOTION.features_count:
            taken[cell] = taken.get(cell, 0) + 1
            chosen.append((int(u[k]), int(v[k])))
    return np.array(chosen, dtype=np.float32).reshape(-1, 1, 2)


def _light(grey: NDArray[np.uint8]) -> tuple[float, float]:
    """Mean and standard deviation of a grey picture."""
    mean, spread = cv2.meanStdDev(grey)
    return float(mean[0, 0]), float(spread[0, 0])


def _motion(matrix: Array, shift_px: float) -> CameraMotion:
    """The motion of a similarity (2, 3) from the frame's pixels to the reference's."""
    scale = math.hypot(matrix[0, 0], matrix[1, 0])
    roll = -math.degrees(math.atan2(matrix[1, 0], matrix[0, 0]))
    return CameraMotion(matrix, shift_px, roll, 1 / scale)


class CameraWatch:
    """Follows the background of a clip against a reference picture, at a few ms per frame.

    Where too little of the room shows, the calibration sheet tells in its stead, if it is in the picture.

    Args:
        reference_bgr: the picture (H, W, 3) that the calibration belongs to.
        mask: true where a person or the sheet hides the background there; of the picture's shape, at any size.
    """

    def __init__(self, reference_bgr: NDArray[np.uint8], mask: NDArray[np.bool_] | None = None) -> None:
        self._size = (reference_bgr.shape[1], reference_bgr.shape[0])
        self._long = max(self._size)
        # A whole number lets OpenCV average squares of pixels, ten times faster than any other ratio.
        self._zoom = 1 / max(1, round(self._long / MOTION.working_px))
        # Features are followed to a share of a pixel of the small picture, however few of the frame's that is.
        self._seen_px = MOTION.still_share * max(self._long, MOTION.working_px / self._zoom)
        self._reference = self._small(reference_bgr)
        self._reference_light = _light(self._reference)
        free = np.ones(self._reference.shape, bool)
        if mask is not None:
            free = cv2.resize(mask.astype(np.uint8), free.shape[::-1], interpolation=cv2.INTER_NEAREST) == 0
        self._features = _spread_features(self._reference, free)
        self._seen = self._frames = self._shaken = self._moved = 0
        self._most_px = 0.0
        self._last = _UNSEEN
        self._reference_bgr = reference_bgr
        self._sheet: SheetWitness | None = None

    def _small(self, image_bgr: NDArray[np.uint8]) -> NDArray[np.uint8]:
        grey = grey_of(image_bgr)
        if self._zoom == 1:
            return grey
        small = cv2.resize(grey, None, fx=self._zoom, fy=self._zoom, interpolation=cv2.INTER_AREA)
        return np.asarray(small, dtype=np.uint8)

    def motion(self, image_bgr: NDArray[np.uint8], mask: NDArray[np.bool_] | None = None) -> CameraMotion:
        """Compare one more frame (H, W, 3) with the reference; `mask` as there, for this frame.

        Raises:
            ValueError: the frame is not of the reference's size.
        """
        if (image_bgr.shape[1], image_bgr.shape[0]) != self._size:
            raise ValueError(f"expected a frame of {self._size}, got {image_bgr.shape[1::-1]}")
        motion = self._compare(self._small(image_bgr), mask)
        if not motion.seen:
            motion = self._by_sheet(image_bgr)
        self._frames += 1
        if motion.seen:
            self._seen += 1
            self._most_px = max(self._most_px, motion.shift_px)
            self._shaken += motion.shift_px > self._seen_px
            self._moved += not self._within_shake(motion)
        return motion

    def _compare(self, grey: NDArray[np.uint8], mask: NDArray[np.bool_] | None) -> CameraMotion:
        if len(self._features) < MOTION.fewest_features_count:
            return CameraMotion(_UNSEEN, seen=False)
        # A light that goes on or the phone's own exposure must not look like motion.
        (light, contrast), (seen_light, seen_contrast) = self._reference_light, _light(grey)
        gain = contrast / max(seen_contrast, 1.0)
        beta = light - gain * seen_light
        even = np.asarray(cv2.convertScaleAbs(grey, alpha=gain, beta=beta), dtype=np.uint8)
        guess: Array | None = None
        for _ in range(MOTION.rounds_count):
            here, there = self._followed(even, mask, guess)
            if len(here) < MOTION.fewest_features_count:
                break
            still = np.linalg.norm(here - there, axis=1) < MOTION.fit_px
            matrix, inliers = cv2.estimateAffinePartial2D(here, there, method=cv2.RANSAC,
                                                          ransacReprojThreshold=MOTION.fit_px)
            kept = np.zeros(len(here), bool) if matrix is None else inliers.ravel() == 1
            # A person in front of a plain wall holds most corners; what stays in place despite that is the room.
            least = max(MOTION.fewest_features_count, MOTION.standing_share * np.count_nonzero(kept))
            stands = bool(np.count_nonzero(still) >= least)
            if stands:
                kept = still
                matrix = cv2.estimateAffinePartial2D(here[kept], there[kept], method=cv2.LMEDS)[0]
            if matrix is None or np.count_nonzero(kept) < MOTION.fewest_features_count / 2:
                break
            guess = np.asarray(matrix, dtype=float)
            if stands or self._convincing(here[kept], len(here), guess):
                return self._as_motion(guess, here[kept], there[kept])
            # Corners that were lost on a long way may be found where the others tell.
        return CameraMotion(_UNSEEN, seen=False)

    def _followed(self, even: NDArray[np.uint8], mask: NDArray[np.bool_] | None,
                  guess: Array | None) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The reference's corners found again in the small picture, each (N, 2): here, and there in the reference.

        Args:
            even: the frame, small and grey, as light as the reference.
            mask: true where a person is in it.
            guess: (2, 3) from this frame's small pixels to the reference's, near which to look; None for no motion.
        """
        start, flags, levels = np.zeros_like(self._features), 0, MOTION.levels_count
        if guess is not None:
            start = cv2.transform(self._features, cv2.invertAffineTransform(guess)).astype(np.float32)
            flags, levels = cv2.OPTFLOW_USE_INITIAL_FLOW, 1
        moved, status, error = cv2.calcOpticalFlowPyrLK(
            self._reference, even, self._features, start, winSize=(MOTION.window_px, MOTION.window_px),
            maxLevel=levels, flags=flags)
        good = (status.ravel() == 1) & (error.ravel() < MOTION.largest_error_grey)
        if mask is not None:
            size = np.array(mask.shape[::-1])
            at = np.clip(moved[:, 0] / self._zoom * size / self._size, 0, size - 1).astype(int)
            good &= ~mask[at[:, 1], at[:, 0]]
        return moved[good, 0], self._features[good, 0]

    def _as_motion(self, matrix: Array, here: NDArray[np.float32], there: NDArray[np.float32]) -> CameraMotion:
        """A motion of the small picture as one of the frame; `here` and `there` are the corners that it was told by."""
        self._last = matrix.copy()
        matrix[:, 2] = (matrix[:, 2] + (matrix[:, :2] - np.eye(2)) @ [-0.5, -0.5]) / self._zoom
        shifts = np.linalg.norm(here - there, axis=1) / self._zoom
        return _motion(matrix, float(np.percentile(shifts, 95)))

    def _by_sheet(self, image_bgr: NDArray[np.uint8]) -> CameraMotion:
        """The same from the calibration sheet alone, where too little is known of the room."""
        if self._sheet is None:
            self._sheet = SheetWitness(self._reference_bgr)
        here, there = self._sheet.pairs(image_bgr)
        if len(here) < MOTION.sheet_corners_count:
            return CameraMotion(_UNSEEN, seen=False)
        away = float(np.median(np.linalg.norm(here - there, axis=1)))
        if away <= MOTION.still_share * self._long:
            # A sheet half hidden by a leg is too small to tell a turn from what its corners err by.
            return CameraMotion(_UNSEEN, away)
        matrix, inliers = cv2.estimateAffinePartial2D(here, there, method=cv2.RANSAC,
                                                      ransacReprojThreshold=MOTION.sheet_px)
        least = max(MOTION.sheet_corners_count, MOTION.agreeing_share * len(here))
        if matrix is None or np.count_nonzero(inliers) < least:
            return CameraMotion(_UNSEEN, seen=False)
        self._last = matrix.copy()
        self._last[:, 2] = matrix[:, 2] * self._zoom - (matrix[:, :2] - np.eye(2)) @ [-0.5, -0.5]
        # Beyond the sheet the picture's own middle, near which the leg is, tells how far things were moved.
        points = np.vstack([here, np.array(self._size) / 2])
        shift = np.linalg.norm(points @ (matrix[:, :2] - np.eye(2)).T + matrix[:, 2], axis=1)
        return _motion(np.asarray(matrix, dtype=float), float(shift.max()))

    def _convincing(self, points: NDArray[np.float32], tried: int, matrix: Array) -> bool:
        """Whether corners that moved together are the room, and not a person.

        There are many of them, all over the picture. Less of it will do for a motion that goes on from the last one
        seen, which a person's does not, and where nearly all of them move alike over more than a person's width: the
        floor of a room with bare walls.
        """
        spread = np.ptp(points, axis=0) / (np.array(self._size) * self._zoom)
        far = np.array([[0, 0], np.array(self._size) * self._zoom]) @ (matrix - self._last)[:, :2].T
        step = np.linalg.norm(far + (matrix - self._last)[:, 2], axis=1).max()
        nearly_all = len(points) >= max(2 * MOTION.fewest_features_count, MOTION.nearly_all_share * tried)
        wide = spread.max() > MOTION.wide_share and nearly_all
        least = MOTION.going_on_share if step < MOTION.step_px or wide else MOTION.spread_share
        many = len(points) >= max(MOTION.many_factor * MOTION.fewest_features_count, MOTION.most_tried_share * tried)
        return many and bool(np.all(spread > least))

    def _within_shake(self, motion: CameraMotion) -> bool:
        return (
            motion.shift_px <= MOTION.shake_share * self._long
            and abs(motion.roll_deg) <= MOTION.shake_roll_deg
            and abs(motion.scale - 1) <= MOTION.shake_scale_share
        )

    def notices(self) -> tuple[Notice, ...]:
        """What the frames so far say, for the user; empty for a camera that stood still.

        Raises:
            CameraMovedError: the camera stood elsewhere in most of the frames.
        """
        if self._frames == 0:
            return ()
        if self._moved > MOTION.elsewhere_share * self._frames:
            raise CameraMovedError("camera-elsewhere")
        if self._seen < MOTION.unchecked_share * self._frames:
            return (
                Notice("camera-unchecked"),
            )
        moved = self._moved > MOTION.moved_share * self._frames
        if moved or self._shaken > MOTION.shaken_share * self._frames:
            how = "moved" if moved else "shook"
            return (
                Notice(
                    "camera-moved",
                    {
                        "how": how,
                        "moved_frames": self._moved,
                        "frames": self._frames,
                        "most_px": self._most_px,
                    },
                ),
            )
        return ()
