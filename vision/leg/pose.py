"""One person in one frame, by named parts, and what a model must do to find one: nothing here knows any model."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Protocol

import cv2
import numpy as np

from vision.leg.landmarks import LegLandmarks
from vision.leg.settings import FINDER, TRAITS
from vision.trial import Side


@dataclass(frozen=True)
class Pose:
    """One person in one frame; points in px of the frame, which may lie outside it.

    Attributes:
        left, right: the legs, by what the model takes for left and right, facing right.
        head_px: (3, 2) nose and ears.
        shoulders_px: (2, 2) left and right.
        torso_seen: 0..1, how sure the model is of shoulders and hips; high even for wrong ones, so never the only
            evidence.
        mask: (h, w) float32, 0..1 probability of a person, at a size of the model's own.
        mask_scale: multiply a pixel coordinate of the frame by this to get the mask's.
        legs_only: the torso is beyond the picture's edge: head, shoulders and hips are no more than guesses.
    """

    left: LegLandmarks
    right: LegLandmarks
    head_px: np.ndarray
    shoulders_px: np.ndarray
    torso_seen: float
    mask: np.ndarray
    mask_scale: float
    legs_only: bool = False

    def leg(self, label: Side, forward: int = 1) -> LegLandmarks:
        """The leg that the model calls so, facing right (`forward` 1) or left (-1)."""
        return replace(self.left if label == "left" else self.right, forward=forward)

    @property
    def hips_px(self) -> np.ndarray:
        """(2, 2) left and right."""
        return np.stack([self.left.hip, self.right.hip])

    @property
    def feet_px(self) -> np.ndarray:
        """(6, 2) ankles, heels and toes of both."""
        return np.stack([getattr(leg, name) for leg in (self.left, self.right) for name in ("ankle", "heel", "toe")])

    @property
    def torso_px(self) -> float:
        """Length from the middle of the hips to that of the shoulders."""
        return float(np.linalg.norm(self.shoulders_px.mean(0) - self.hips_px.mean(0)))

    @property
    def side_on_share(self) -> float:
        """How much of the shoulder and hip widths is hidden: 1 seen exactly from the side, 0 from the front or back.

        NaN where the torso is not in the picture.
        """
        if self.legs_only:
            return math.nan
        torso = self.torso_px
        if torso < 1:
            return 0.0
        shoulders, hips = (float(np.ptp(points[:, 0])) for points in (self.shoulders_px, self.hips_px))
        width = max(shoulders / TRAITS.shoulder_width_torsos, hips / TRAITS.hip_width_torsos)
        return float(np.clip(1 - width / torso, 0.0, 1.0))

    @property
    def body(self) -> np.ndarray:
        """(h, w) bool at the mask's size: inside the person's outline."""
        return np.asarray(self.mask > TRAITS.body_share)

    @property
    def near_body(self) -> np.ndarray:
        """(h, w) bool at the mask's size: what may hold some of the person, and so tells nothing of the room."""
        return np.asarray(self.mask > TRAITS.near_body_share)

    def shin_in_body(self, leg: LegLandmarks) -> float:
        """Share (0 to 1) of points on a shin's core that the mask takes for a person."""
        share = np.linspace(*FINDER.core_share, 8)[:, None]
        points = (leg.ankle + share * (leg.knee - leg.ankle)) * self.mask_scale
        column = np.clip(points[:, 0].astype(int), 0, self.mask.shape[1] - 1)
        row = np.clip(points[:, 1].astype(int), 0, self.mask.shape[0] - 1)
        return float(self.body[row, column].mean())


class PoseModel(Protocol):
    """Finds the most prominent person of a picture; one that follows looks first where it found them before."""

    def find(self, image: np.ndarray, legs_too: bool = True) -> Pose | None:
        """The person, or None.

        Args:
            image: BGR, uint8, shape (height, width, 3).
            legs_too: legs without a torso are a person too.
        """

    def close(self) -> None:
        """Free the model."""


def as_large(mask: np.ndarray, image: np.ndarray) -> np.ndarray:
    """A mask of any size as (height, width) bool of the picture."""
    return cv2.resize(mask.astype(np.float32), (image.shape[1], image.shape[0])) > 0.5
