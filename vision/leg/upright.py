"""Which way up a picture is, told by the person in it: a film may lie on its side, or on its head, without a note."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import get_args

import cv2
import numpy as np

from vision.leg.blazepose import BlazePose
from vision.leg.by_hand import ByHand, TurnDeg
from vision.leg.pose import Pose
from vision.leg.settings import FINDER


class LyingFilmError(Exception):
    """The film has to be turned clockwise by `turn_deg` before it can be measured."""

    def __init__(self, turn_deg: TurnDeg) -> None:
        super().__init__(f"the film must be turned by {turn_deg} degrees")
        self.turn_deg = turn_deg


def turn_to_stand(pose: Pose) -> TurnDeg | None:
    """By how much a picture must be turned clockwise for its person to stand; None where they tell nothing."""
    if pose.legs_only:
        # Legs alone are only ever found standing.
        return 0
    down = pose.feet_px.mean(0) - pose.shoulders_px.mean(0)
    angle = float(np.degrees(np.arctan2(down[0], down[1])))
    quarters = round(angle / 90)
    if abs(angle - 90 * quarters) > FINDER.askew_deg:
        return None
    return get_args(TurnDeg)[quarters % 4]


class UprightWatch:
    """Gathers what the persons of a film's first looks say.

    Args:
        looks: so many must have been seen; a photo is one.
    """

    def __init__(self, looks: int = FINDER.lying_looks_count) -> None:
        self._looks = looks
        self._said: list[TurnDeg | None] = []

    def see(self, pose: Pose | None) -> None:
        """Take in one look.

        Raises:
            LyingFilmError: the film lies.
        """
        if pose is None or len(self._said) >= self._looks:
            return
        self._said.append(turn_to_stand(pose))
        turn, votes = Counter(self._said).most_common(1)[0]
        if len(self._said) == self._looks and turn and votes >= FINDER.lying_share * self._looks:
            raise LyingFilmError(turn)


def searched_turn(images: Sequence[np.ndarray]) -> TurnDeg:
    """By how much pictures must be turned clockwise for somebody, or somebody's legs, to be found standing in most.

    Args:
        images: BGR, uint8, (height, width, 3), in which nobody was found as they are.

    Returns:
        0 where nobody is found either way.
    """
    votes: Counter[TurnDeg] = Counter()
    model = BlazePose(still=True)
    for image in images:
        scale = min(1.0, FINDER.search_long_side_px / max(image.shape[:2]))
        small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        said: set[TurnDeg] = set()
        for turn in get_args(TurnDeg):
            pose = model.find(ByHand(turn).turned(small))
            more = None if pose is None else turn_to_stand(pose)
            if more is not None:
                said.add(get_args(TurnDeg)[(turn + more) // 90 % 4])
        votes.update(said)
    turn, count = votes.most_common(1)[0] if votes else (0, 0)
    return turn if 2 * count > len(images) and count > votes[0] else 0
