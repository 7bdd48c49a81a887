"""The whole of finding the tested leg in one frame: the same object serves a film, a photo and a live camera."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType

import numpy as np

from vision.film.video import Frame
from vision.leg.blazepose import BlazePose
from vision.leg.by_hand import AUTOMATIC, ByHand, ClickedLegChooser
from vision.leg.landmarks import LegLandmarks
from vision.leg.mirror_check import MirrorCheck
from vision.leg.pose import Pose
from vision.leg.stance_tracker import Stance, StanceTracker
from vision.trial import AskedSide, Side


@dataclass(frozen=True)
class SeenLeg:
    """The tested leg in one frame.

    Attributes:
        leg: the tested one.
        other: the other one.
        pose: the person whose leg it is.
        label: what the model calls the tested leg; often wrong where the legs hide each other.
        stance: number of the stance: it changes when the foot is put elsewhere.
    """

    leg: LegLandmarks
    other: LegLandmarks
    pose: Pose
    label: Side
    stance: int = 0


class LegFinder:
    """Finds the tested leg, frame after frame; loads the model once.

    Args:
        side: the tested leg as the person named it; "auto" where nobody did.
        by_hand: the leg that a person clicked on, if any.
        still: look at each picture by itself.
        rear: the tested leg is the one further from the wall.

    Attributes:
        person: whoever was found in the frame seen last, with or without the tested leg; None where nobody was.
    """

    def __init__(self, side: AskedSide = "auto", by_hand: ByHand = AUTOMATIC, still: bool = False,
                 rear: bool = False) -> None:
        self._side, self._by_hand, self._still, self._rear = side, by_hand, still, rear
        self._model = BlazePose(still)
        self._chooser = self._new_chooser()
        self._mirror = MirrorCheck()
        self.person: Pose | None = None

    def _new_chooser(self) -> StanceTracker | ClickedLegChooser:
        if self._by_hand.leg is not None:
            return ClickedLegChooser(self._by_hand.leg)
        return StanceTracker(self._side, self._rear)

    def see(self, frame: Frame) -> SeenLeg | None:
        """The tested leg of a frame, None where it is not seen; frames come in the order of time."""
        if self._still:
            self._chooser = self._new_chooser()
        self.person = self.find_person(frame.image)
        if self.person is None:
            return None
        chosen = self._chooser.choose(self.person, frame.time_s)
        if chosen is None:
            return None
        self._mirror.look(frame, self.person, chosen.leg, self._model)
        other = self.person.leg("right" if chosen.label == "left" else "left", chosen.leg.forward)
        return SeenLeg(chosen.leg, other, self.person, chosen.label, chosen.stance)

    def find_person(self, image: np.ndarray, legs_too: bool = True) -> Pose | None:
        """The most prominent person of a BGR picture (height, width, 3), whichever leg is tested.

        Args:
            image: the picture.
            legs_too: legs without a torso are a person too.
        """
        return self._model.find(image, legs_too)

    @property
    def stances(self) -> list[Stance]:
        """Where the tested foot has stood so far, in order of time; `SeenLeg.stance` counts in it."""
        return self._chooser.stances

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
