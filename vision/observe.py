"""One streamed pass over a film: from every frame only small observations are kept."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from calibration.detect import SheetCollector
from calibration.errors import CalibrationError
from calibration.stability import STILL_SHARE, CameraWatch
from calibration.vertical import Vertical, VerticalCollector
from vision.by_hand import AUTOMATIC, ByHand, ClickedLegChooser
from vision.errors import BlackClipError, CancelledError, ClipTooShortError, NobodyError
from vision.foot import FootObserver
from vision.knee_front import KneeFrontObserver
from vision.leg import LegChooser, LegLandmarks, side_on_share
from vision.pose import Landmark, Pose, PoseFinder
from vision.shin_outline import ROWS, trace
from vision.trial import ClipInfo, Side
from vision.video import Frame, file_sha256, open_frames, read_still

Progress = Callable[[str, float], None]
"""Called with what is being done, in words, and the share done, 0 to 1 (NaN when it cannot be known)."""

MIN_CLIP_S = 1.0
_BLACK_LEVEL = 12.0
_SCENE_EVERY_S = 0.4
_SCENE_LOOKS = 16
"""The room does not change: the sheet and the lines of the room are looked for in about this many frames."""
_MIRROR_EVERY_S, _MIRROR_LOOKS = 0.3, 12
_IDENTITY = np.eye(2, 3)


@dataclass(frozen=True)
class Room:
    """What does not move in the film.

    Attributes:
        sheet: every sighting of the calibration sheet; `sheet_seen_s` and `sheet_looked_s` tell when.
        vertical: roll of the camera from the lines of the room.
        sheet_trouble: why a sheet that is in the picture cannot be used.
        picture: the reference picture (height, width, 3), in whose pixels the plane holds.
        person_mask: (height, width) bool, where a person hides the room in it; None where nobody does.
        camera: what the background says of the camera's own motion.
    """

    sheet: SheetCollector
    sheet_seen_s: tuple[float, ...]
    sheet_looked_s: tuple[float, ...]
    vertical: Vertical
    sheet_trouble: CalibrationError | None
    picture: np.ndarray
    person_mask: np.ndarray | None
    camera: CameraWatch


@dataclass(frozen=True)
class Observations:
    """What was seen in n frames, in pixels of the upright frame; NaN where nothing was.

    Attributes:
        time_s: (n,) seconds from the first frame.
        to_reference: (n, 2, 3) frame pixels to those of the reference picture: the camera's own motion taken out.
        outline_px: (n, ROWS, 2) front outline of the shin.
        contrast: (n, ROWS) colour difference across it.
        ankle_px, knee_px: (n, 2) joint centres by the landmarks of the tested leg.
        person: (n,) bool, somebody was found.
        leg_in_frame: (n,) bool, knee, ankle, heel and toe lie in the picture.
        leg_in_mask: (n,) share of the shin's core that the model takes for a person.
        side_on: (n,) see `vision.leg.side_on_share`.
        forward: +1 when the person faces right in the image, -1 left.
        label_share: share of frames in which the leg nearer the wall carries the tested side's name; NaN if never told.
        foot: the tracks of heel and forefoot.
        knee: the front of the knee.
    """

    clip: ClipInfo
    time_s: np.ndarray
    to_reference: np.ndarray
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
    foot: FootObserver
    knee: KneeFrontObserver
    room: Room
    still: bool = False

    @property
    def image_size(self) -> tuple[int, int]:
        """Width and height in px."""
        return self.clip.width_px, self.clip.height_px

    def in_reference(self, points_px: np.ndarray) -> np.ndarray:
        """Points (n, ..., 2) of each frame as the reference picture would show them."""
        return _affine(self.to_reference, points_px)

    def in_frame(self, points_px: np.ndarray) -> np.ndarray:
        """Points (n, ..., 2) of the reference picture as each frame shows them."""
        inverse = np.stack([cv2.invertAffineTransform(m) for m in self.to_reference])
        return _affine(inverse, points_px)


def _affine(matrices: np.ndarray, points: np.ndarray) -> np.ndarray:
    flat = points.reshape(len(points), -1, 2)
    return (flat @ matrices[:, :, :2].transpose(0, 2, 1) + matrices[:, None, :, 2]).reshape(points.shape)


class _RoomWatch:
    """What does not move: the sheet and the lines of the room from a few frames, the camera's motion from all."""

    def __init__(self, reference: np.ndarray | None) -> None:
        self._reference = reference
        self._mask: np.ndarray | None = None
        self._camera: CameraWatch | None = None
        self._sheet = SheetCollector()
        self._vertical = VerticalCollector()
        self._seen_s: list[float] = []
        self._looked_s: list[float] = []
        self._trouble: CalibrationError | None = None

    def look(self, frame: Frame, pose: Pose | None) -> np.ndarray:
        """Take one more frame in; returns the (2, 3) map from its pixels to the reference picture's."""
        mask = None
        if pose is not None:
            mask = cv2.resize(pose.mask, (frame.image.shape[1], frame.image.shape[0])) > 0.3
        if self._camera is None or self._reference is None:
            if self._reference is None or self._reference.shape != frame.image.shape:
                self._reference, self._mask = frame.image.copy(), mask
            self._camera = CameraWatch(self._reference, self._mask)
        motion = self._camera.motion(frame.image, mask)
        self._look_around(frame, mask)
        still = not motion.seen or motion.shift_px <= STILL_SHARE * max(frame.image.shape)
        return _IDENTITY if still else motion.matrix

    def _look_around(self, frame: Frame, mask: np.ndarray | None) -> None:
        pause_s = _SCENE_EVERY_S * max(1, len(self._looked_s) // _SCENE_LOOKS)
        if self._looked_s and frame.time_s - self._looked_s[-1] < pause_s:
            return
        self._looked_s.append(frame.time_s)
        try:
            if self._sheet.add(frame.image) is not None:
                self._seen_s.append(frame.time_s)
        except CalibrationError as error:
            self._trouble = error
        if len(self._looked_s) <= _SCENE_LOOKS and len(self._looked_s) % 2:
            self._vertical.add(frame.image, mask)

    def result(self) -> Room:
        assert self._reference is not None and self._camera is not None
        return Room(self._sheet, tuple(self._seen_s), tuple(self._looked_s), self._vertical.vertical(), self._trouble,
                    self._reference, self._mask, self._camera)


class _MirrorCheck:
    """What the model says of the mirrored picture, in a few frames: it does not see a leg and its mirror image alike.

    Half of the difference is taken out of the landmarks, so that a clip and its mirror image give the same window.
    """

    def __init__(self) -> None:
        self._finder: PoseFinder | None = None
        self._next_s = 0.0
        self._shifts: list[np.ndarray] = []

    def look(self, frame: Frame, leg: LegLandmarks | None) -> None:
        """Compare one frame's leg, if it is time for it."""
        if leg is None or frame.time_s < self._next_s or len(self._shifts) >= _MIRROR_LOOKS:
            return
        self._next_s = frame.time_s + _MIRROR_EVERY_S
        self._finder = self._finder or PoseFinder(still=True)
        pose = self._finder.find(cv2.flip(frame.image, 1))
        if pose is None:
            return
        points = pose.points_px * [-1, 1] + [frame.image.shape[1] - 1, 0]
        length = leg.shin_length_px
        along = (leg.knee - leg.ankle) / length
        found = [points[[Landmark.LEFT_ANKLE + off, Landmark.LEFT_KNEE + off]] for off in (0, 1)]
        nearest = min(found, key=lambda ends: float(np.linalg.norm(ends - [leg.ankle, leg.knee])))
        away = nearest - [leg.ankle, leg.knee]
        if np.linalg.norm(away, axis=1).max() < 0.15 * length:
            self._shifts.append(away @ along / length)

    def corrected(self, ends_px: np.ndarray) -> np.ndarray:
        """Ankle and knee (n, 2, 2) moved along the shin by half of the median difference."""
        if self._finder is not None:
            self._finder.close()
        if len(self._shifts) < 3:
            return ends_px
        shift = 0.5 * np.median(self._shifts, axis=0)
        shin = ends_px[:, 1] - ends_px[:, 0]
        return np.stack([ends_px[:, 0] + shift[0] * shin, ends_px[:, 1] + shift[1] * shin], 1)


class _FrameColumns:
    """What is kept of each frame."""

    def __init__(self) -> None:
        self.time_s: list[float] = []
        self.motion: list[np.ndarray] = []
        self.outline: list[np.ndarray] = []
        self.contrast: list[np.ndarray] = []
        self.joints: list[np.ndarray] = []
        self.flags: list[tuple[float, float, float, float]] = []


def observe_clip(path: str | os.PathLike[str], side: Side, progress: Progress | None = None,
                 cancelled: Callable[[], bool] | None = None, by_hand: ByHand = AUTOMATIC,
                 reference: np.ndarray | None = None) -> Observations:
    """Watch a film once.

    Args:
        path: the film.
        side: the tested leg.
        progress: told what is being done.
        cancelled: asked between frames.
        by_hand: how to turn the film, and the leg if a person clicked on it.
        reference: the picture (height, width, 3) in which the calibration was made; the first frame if None.

    Raises:
        ClipError, BlackClipError, NobodyError, CancelledError: see `vision.errors`.
    """
    with open_frames(path) as frames, PoseFinder() as finder:
        turned = _counted(by_hand.turned_frames(frames), frames.duration_s, progress, cancelled)
        seen = _watch(turned, finder, side, by_hand, reference, Path(path))
    if seen.clip.duration_s < MIN_CLIP_S:
        raise ClipTooShortError(f"The film lasts only {seen.clip.duration_s:.1f} seconds",
                                "Film a whole lunge, there and back, for at least three seconds")
    return seen


def observe_still(path: str | os.PathLike[str], side: Side, by_hand: ByHand = AUTOMATIC) -> Observations:
    """Look at one photo.

    Raises:
        ClipError, BlackClipError, NobodyError: see `vision.errors`.
    """
    image = by_hand.turned(read_still(path))
    with PoseFinder(still=True) as finder:
        return _watch([Frame(0, 0.0, image)], finder, side, by_hand, None, Path(path), still=True)


def _counted(frames: Iterable[Frame], duration_s: float, progress: Progress | None,
             cancelled: Callable[[], bool] | None) -> Iterable[Frame]:
    for frame in frames:
        if cancelled is not None and cancelled():
            raise CancelledError
        if progress is not None and frame.index % 5 == 0:
            progress("Watching the film", min(frame.time_s / duration_s, 1.0) if duration_s > 0 else math.nan)
        yield frame


def _watch(frames: Iterable[Frame], finder: PoseFinder, side: Side, by_hand: ByHand, reference: np.ndarray | None,
           path: Path, still: bool = False) -> Observations:
    chooser = LegChooser(side) if by_hand.leg is None else ClickedLegChooser(by_hand.leg)
    room = _RoomWatch(reference)
    mirror = _MirrorCheck()
    kept = _FrameColumns()
    foot, knee = FootObserver(), KneeFrontObserver()
    brightest, size = 0.0, (0, 0)
    for frame in frames:
        size = (frame.image.shape[1], frame.image.shape[0])
        if frame.index % 10 == 0:
            brightest = max(brightest, float(np.percentile(frame.image[::8, ::8], 98)))
        pose = finder.find(frame.image)
        leg = None if pose is None else chooser.choose(pose)
        motion = room.look(frame, pose)
        _keep(kept, frame, pose, leg, motion)
        mirror.look(frame, leg)
        shake = None if motion is _IDENTITY else cv2.invertAffineTransform(motion)
        person = None if pose is None else pose.mask
        foot.add(frame.index, frame.image, leg, person=person, shake=shake)
        knee.add(frame.index, frame.image, leg, person=person, shake=shake)
    if brightest < _BLACK_LEVEL:
        raise BlackClipError("The picture is black", "Film again with the lens free and the light on")
    table = np.array(kept.flags)
    if table[:, 0].mean() < 0.2:
        raise NobodyError("No person was found in the picture",
                          "Film again from the side with the whole body in view and more light")
    votes = chooser.label_votes
    told = votes["left"] + votes["right"]
    ends = mirror.corrected(np.stack(kept.joints))
    time_s = np.array(kept.time_s)
    return Observations(
        clip=ClipInfo(path.name, file_sha256(path), float(time_s[-1]), len(time_s), *size), time_s=time_s,
        to_reference=np.stack(kept.motion), outline_px=np.stack(kept.outline).astype(float),
        contrast=np.stack(kept.contrast).astype(float), ankle_px=ends[:, 0], knee_px=ends[:, 1],
        person=table[:, 0] > 0, leg_in_frame=table[:, 1] > 0, leg_in_mask=table[:, 2], side_on=table[:, 3],
        forward=chooser.forward, label_share=votes[side] / told if told else math.nan, foot=foot, knee=knee,
        room=room.result(), still=still)


def _keep(kept: _FrameColumns, frame: Frame, pose: Pose | None, leg: LegLandmarks | None, motion: np.ndarray) -> None:
    """Trace the shin and note what this frame showed."""
    points, strength, ends = np.full((ROWS, 2), np.nan), np.zeros(ROWS), np.full((2, 2), np.nan)
    inside = in_mask = 0.0
    if pose is not None and leg is not None:
        inside = float(leg.inside(frame.image.shape[1], frame.image.shape[0]))
        in_mask = _share_in_mask(pose, leg)
        ends = np.stack([leg.ankle_joint(), leg.knee_joint()])
        seen = trace(frame.image, leg.ankle, leg.knee, leg.forward) if inside and in_mask > 0.5 else None
        if seen is not None:
            points, strength = seen.points_px, seen.contrast
    kept.time_s.append(frame.time_s)
    kept.motion.append(motion)
    kept.outline.append(points.astype(np.float32))
    kept.contrast.append(strength.astype(np.float32))
    kept.joints.append(ends)
    side_on = math.nan if pose is None else side_on_share(pose)
    kept.flags.append((float(pose is not None), inside, in_mask, side_on))


def _share_in_mask(pose: Pose, leg: LegLandmarks) -> float:
    """Share of points on the shin's core that the segmentation takes for a person."""
    share = np.linspace(0.2, 0.9, 8)[:, None]
    points = (leg.ankle + share * (leg.knee - leg.ankle)) * pose.mask_scale
    column = np.clip(points[:, 0].astype(int), 0, pose.mask.shape[1] - 1)
    row = np.clip(points[:, 1].astype(int), 0, pose.mask.shape[0] - 1)
    return float((pose.mask[row, column] > 0.5).mean())
