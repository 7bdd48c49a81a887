"""One streamed pass over a film: from every frame only small observations are kept."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from calibration.detect import SheetCollector
from calibration.errors import CalibrationError
from calibration.vertical import Vertical, VerticalCollector
from vision.by_hand import AUTOMATIC, ByHand, ClickedLegChooser
from vision.errors import BlackClipError, CancelledError, ClipTooShortError, NobodyError
from vision.leg import LegChooser, LegLandmarks, side_on_share
from vision.pose import Pose, PoseFinder
from vision.shin_outline import ROWS, ShinOutline, trace
from vision.trial import ClipInfo, Side
from vision.video import Frame, file_sha256, open_frames, read_still

Progress = Callable[[str, float], None]
"""Called with what is being done, in words, and the share done, 0 to 1 (NaN when it cannot be known)."""

MIN_CLIP_S = 1.0
_BLACK_LEVEL = 12.0
_SCENE_EVERY_S = 0.4
_SCENE_LOOKS = 16
"""The room does not change: the sheet and the lines of the room are looked for in this many frames at most."""


@dataclass(frozen=True)
class Observations:
    """What was seen in n frames, in pixels of the upright frame; NaN where nothing was.

    Attributes:
        time_s: (n,) seconds from the first frame.
        outline_px: (n, ROWS, 2) front outline of the shin.
        contrast: (n, ROWS) colour difference across it.
        ankle_px, knee_px: (n, 2) joint centres by the landmarks of the tested leg.
        person: (n,) bool, somebody was found.
        leg_in_frame: (n,) bool, knee, ankle, heel and toe lie in the picture.
        leg_in_mask: (n,) share of the shin's core that the model takes for a person.
        side_on: (n,) see `vision.leg.side_on_share`.
        forward: +1 when the person faces right in the image, -1 left.
        label_share: share of frames in which the leg nearer the wall carries the tested side's name; NaN if never told.
        sheet: every sighting of the calibration sheet; `sheet_seen_s` and `sheet_looked_s` tell when.
        vertical: roll of the camera from the lines of the room.
        sheet_trouble: why a sheet that is in the picture cannot be used.
    """

    clip: ClipInfo
    time_s: np.ndarray
    outline_px: np.ndarray
    contrast: np.ndarray
    ankle_px: np.ndarray
    knee_px: np.ndarray
    person: np.ndarray
    leg_in_frame: np.ndarray
    leg_in_mask: np.ndarray
    side_on: np.ndarray
    forward: int
    label_share: float
    sheet: SheetCollector
    sheet_seen_s: tuple[float, ...]
    sheet_looked_s: tuple[float, ...]
    vertical: Vertical
    sheet_trouble: CalibrationError | None = None
    still: bool = False

    @property
    def image_size(self) -> tuple[int, int]:
        """Width and height in px."""
        return self.clip.width_px, self.clip.height_px


class _Room:
    """What does not move: the sheet and the lines of the room, from a few frames."""

    def __init__(self) -> None:
        self.sheet = SheetCollector()
        self.vertical = VerticalCollector()
        self.seen_s: list[float] = []
        self.looked_s: list[float] = []
        self.trouble: CalibrationError | None = None

    def look(self, frame: Frame, pose: Pose | None) -> None:
        pause_s = _SCENE_EVERY_S * max(1, len(self.looked_s) // _SCENE_LOOKS)
        if self.looked_s and frame.time_s - self.looked_s[-1] < pause_s:
            return
        self.looked_s.append(frame.time_s)
        try:
            if self.sheet.add(frame.image) is not None:
                self.seen_s.append(frame.time_s)
        except CalibrationError as error:
            self.trouble = error
        if len(self.looked_s) <= _SCENE_LOOKS and len(self.looked_s) % 2:
            mask = None
            if pose is not None:
                size = (frame.image.shape[1], frame.image.shape[0])
                mask = cv2.resize(pose.mask, size) > 0.3
            self.vertical.add(frame.image, mask)


def observe_clip(path: str | os.PathLike[str], side: Side, progress: Progress | None = None,
                 cancelled: Callable[[], bool] | None = None, by_hand: ByHand = AUTOMATIC) -> Observations:
    """Watch a film once.

    Raises:
        ClipError, BlackClipError, NobodyError, CancelledError: see `vision.errors`.
    """
    with open_frames(path) as frames, PoseFinder() as finder:
        turned = by_hand.turned_frames(frames)
        seen = _watch(_counted(turned, frames.duration_s, progress, cancelled), finder, side, by_hand)
        size = seen.pop("size")
        clip = ClipInfo(Path(path).name, file_sha256(path), float(seen["time_s"][-1]),
                        len(seen["time_s"]), *size)
    if clip.duration_s < MIN_CLIP_S:
        raise ClipTooShortError(f"The film lasts only {clip.duration_s:.1f} seconds",
                                "Film a whole lunge, there and back, for at least three seconds")
    return Observations(clip=clip, **seen)


def observe_still(path: str | os.PathLike[str], side: Side, by_hand: ByHand = AUTOMATIC) -> Observations:
    """Look at one photo.

    Raises:
        ClipError, BlackClipError, NobodyError: see `vision.errors`.
    """
    image = by_hand.turned(read_still(path))
    with PoseFinder(still=True) as finder:
        seen = _watch([Frame(0, 0.0, image)], finder, side, by_hand)
    size = seen.pop("size")
    return Observations(clip=ClipInfo(Path(path).name, file_sha256(path), 0.0, 1, *size), still=True,
                        **seen)


def _counted(frames: Iterable[Frame], duration_s: float, progress: Progress | None,
             cancelled: Callable[[], bool] | None) -> Iterable[Frame]:
    for frame in frames:
        if cancelled is not None and cancelled():
            raise CancelledError
        if progress is not None and frame.index % 5 == 0:
            progress("Watching the film", min(frame.time_s / duration_s, 1.0) if duration_s > 0 else math.nan)
        yield frame


def _watch(frames: Iterable[Frame], finder: PoseFinder, side: Side, by_hand: ByHand) -> dict[str, Any]:
    chooser = LegChooser(side) if by_hand.leg is None else ClickedLegChooser(by_hand.leg)
    room = _Room()
    time_s: list[float] = []
    outline: list[np.ndarray] = []
    contrast: list[np.ndarray] = []
    joints: list[np.ndarray] = []
    flags: list[tuple[float, float, float, float]] = []
    nothing = np.full((ROWS, 2), np.nan), np.zeros(ROWS), np.full((2, 2), np.nan)
    brightest, size = 0.0, (0, 0)
    for frame in frames:
        size = (frame.image.shape[1], frame.image.shape[0])
        if frame.index % 10 == 0:
            brightest = max(brightest, float(np.percentile(frame.image[::8, ::8], 98)))
        pose = finder.find(frame.image)
        room.look(frame, pose)
        leg = None if pose is None else chooser.choose(pose)
        points, strength, ends = nothing
        inside = in_mask = 0.0
        if pose is not None and leg is not None:
            inside = float(leg.inside(*size))
            in_mask = _share_in_mask(pose, leg)
            ends = np.stack([leg.ankle_joint(), leg.knee_joint()])
            seen: ShinOutline | None = None
            if inside and in_mask > 0.5:
                seen = trace(frame.image, leg.ankle, leg.knee, leg.forward)
            if seen is not None:
                points, strength = seen.points_px, seen.contrast
        time_s.append(frame.time_s)
        outline.append(points.astype(np.float32))
        contrast.append(strength.astype(np.float32))
        joints.append(ends)
        flags.append((float(pose is not None), inside, in_mask, np.nan if pose is None else side_on_share(pose)))
    if brightest < _BLACK_LEVEL:
        raise BlackClipError("The picture is black", "Film again with the lens free and the light on")
    table = np.array(flags)
    if table[:, 0].mean() < 0.2:
        raise NobodyError("No person was found in the picture",
                          "Film again from the side with the whole body in view and more light")
    votes = chooser.label_votes
    told = votes["left"] + votes["right"]
    ends_px = np.stack(joints)
    return {
        "size": size, "time_s": np.array(time_s), "outline_px": np.stack(outline).astype(float),
        "contrast": np.stack(contrast).astype(float), "ankle_px": ends_px[:, 0], "knee_px": ends_px[:, 1],
        "person": table[:, 0] > 0, "leg_in_frame": table[:, 1] > 0, "leg_in_mask": table[:, 2],
        "side_on": table[:, 3], "forward": chooser.forward, "label_share": votes[side] / told if told else math.nan,
        "sheet": room.sheet, "sheet_seen_s": tuple(room.seen_s), "sheet_looked_s": tuple(room.looked_s),
        "vertical": room.vertical.vertical(), "sheet_trouble": room.trouble,
    }


def _share_in_mask(pose: Pose, leg: LegLandmarks) -> float:
    """Share of points on the shin's core that the segmentation takes for a person."""
    share = np.linspace(0.2, 0.9, 8)[:, None]
    points = (leg.ankle + share * (leg.knee - leg.ankle)) * pose.mask_scale
    column = np.clip(points[:, 0].astype(int), 0, pose.mask.shape[1] - 1)
    row = np.clip(points[:, 1].astype(int), 0, pose.mask.shape[0] - 1)
    return float((pose.mask[row, column] > 0.5).mean())
