"""The whole of finding the tested leg in one frame: the same object serves a film, a photo and a live camera."""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import TracebackType

import numpy as np

from vision.film.video import Frame
from vision.leg.by_hand import AUTOMATIC, ByHand, ClickedLegChooser
from vision.leg.landmarks import LegLandmarks
from vision.leg.mediapipe_graph import MediaPipeGraph
from vision.leg.mirror_check import MirrorCheck
from vision.leg.pose import Pose
from vision.leg.tested_leg import LegChooser
from vision.trial import Side


@dataclass(frozen=True)
class SeenLeg:
    """The tested leg in one frame.

    Attributes:
        leg: the tested one.
        other: the other one.
        pose: the person whose leg it is.
        label: what the model calls the tested leg; often wrong where the legs hide each other.
    """

    leg: LegLandmarks
    other: LegLandmarks
    pose: Pose
    label: Side


class LegFinder:
    """Finds the tested leg, frame after frame; loads the model once.

    Args:
        side: the tested leg as the person named it.
        by_hand: the leg that a person clicked on, if any.
        still: look at each picture by itself.

    Attributes:
        person: whoever was found in the frame seen last, with or without the tested leg; None where nobody was.
    """

    def __init__(self, side: Side, by_hand: ByHand = AUTOMATIC, still: bool = False) -> None:
        self._side, self._by_hand, self._still = side, by_hand, still
        self._model = MediaPipeGraph(still)
        self._chooser = self._new_chooser()
        self._mirror = MirrorCheck()
        self.person: Pose | None = None

    def _new_chooser(self) -> LegChooser | ClickedLegChooser:
        return LegChooser(self._side) if self._by_hand.leg is None else ClickedLegChooser(self._by_hand.leg)

    def see(self, frame: Frame) -> SeenLeg | None:
        """The tested leg of a frame, None where it is not seen; frames come in the order of time."""
        if self._still:
            self._chooser = self._new_chooser()
        self.person = self.find_person(frame.image)
        if self.person is None:
            return None
        leg = self._chooser.choose(self.person)
        if leg is None:
            return None
        self._mirror.look(frame, self.person, leg, self._model)
        label = self._chooser.label
        other = self.person.leg("right" if label == "left" else "left", leg.forward)
        return SeenLeg(leg, other, self.person, label)

    def find_person(self, image: np.ndarray) -> Pose | None:
        """The most prominent person of a BGR picture (height, width, 3), whichever leg is tested."""
        return self._model.find(image)

    @property
    def forward(self) -> int:
        """+1 when the person faces right in the picture, -1 left."""
        return self._chooser.forward

    @property
    def label_share(self) -> float:
        """Share of frames in which the leg clearly ahead carries the tested side's name; NaN if none ever was."""
        votes = self._chooser.label_votes
        told = votes["left"] + votes["right"]
        return votes[self._side] / told if told else math.nan

    def without_model_bias(self, ends_px: np.ndarray) -> np.ndarray:
        """Ankle and knee (n, 2, 2) of the frames seen, without what the model says otherwise of their mirror image."""
        return self._mirror.corrected(ends_px)

    def close(self) -> None:
        """Free the model."""
        self._model.close()

    def __enter__(self) -> LegFinder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
