"""A quick first look at a film from the front: does the person face the camera, and which leg is in front?"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import get_args

import numpy as np

from vision.errors import LegNotSeenError, NobodyError, NotFrontOnError
from vision.film.video import Frame, is_still, open_frames, read_still
from vision.front.settings import FRONT
from vision.front.watching import Every
from vision.leg.blazepose import BlazePose
from vision.leg.by_hand import ByHand
from vision.leg.pose import Pose
from vision.trial import AskedSide, Side


def legs_to_measure(path: str | os.PathLike[str], side: AskedSide, by_hand: ByHand) -> tuple[Side, ...]:
    """The legs that are tested in a film or a photo, after a look at whether it is a view from the front at all.

    Args:
        path: the film or photo.
        side: as the person said it; "auto" for the one in front, or both where both feet stand side by side.
        by_hand: how it is to be turned.

    Raises:
        NobodyError: there is nobody.
        LegNotSeenError: the picture ends below the hips.
        NotFrontOnError: the person is seen from the side or from behind.
    """
    if is_still(path):
        poses = _poses([Frame(0, 0.0, by_hand.turned(read_still(path)))], BlazePose(still=True))
    else:
        with open_frames(path) as source:
            poses = _poses(by_hand.turned_frames(source.chosen(Every(FRONT.glimpse_every_s))), BlazePose())
    return facing_legs(poses, side)


def facing_legs(poses: list[Pose], side: AskedSide) -> tuple[Side, ...]:
    """The same from what was found; raises as `legs_to_measure` does."""
    if not poses:
        raise NobodyError("nobody-found")
    poses = [pose for pose in poses if not pose.legs_only]
    if not poses:
        raise LegNotSeenError("hips-not-in-picture")
    if float(np.median([pose.side_on_share for pose in poses])) > FRONT.side_on_share:
        raise NotFrontOnError("seen-from-side")
    # Who faces the camera has the left shoulder to the right in the picture.
    if float(np.median([pose.shoulders_px[0, 0] - pose.shoulders_px[1, 0] for pose in poses])) < 0:
        raise NotFrontOnError("seen-from-behind")
    if side != "auto":
        return (side,)
    lower = float(np.median([(pose.left.ankle[1] - pose.right.ankle[1])
                             / max(pose.left.shin_length_px, pose.right.shin_length_px) for pose in poses]))
    if abs(lower) < FRONT.nearer_shins:
        both: tuple[Side, ...] = get_args(Side)
        return both
    return ("left",) if lower > 0 else ("right",)


def _poses(frames: Iterable[Frame], model: BlazePose) -> list[Pose]:
    try:
        return [pose for frame in frames if (pose := model.find(frame.image)) is not None]
    finally:
        model.close()
