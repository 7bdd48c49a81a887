"""One streamed pass over a film: of the frames that are looked at only small observations are kept."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from calibration.detect import SheetCollector
from calibration.errors import CalibrationError
from calibration.stability import CameraWatch
from calibration.vertical import Vertical, VerticalCollector
from vision.capture.picture_quality import PictureQuality
from vision.errors import BlackClipError, CancelledError, ClipTooShortError, NobodyError
from vision.film.freed_memory import give_back
from vision.film.prefetch import ahead
from vision.film.video import Frame, file_sha256, open_frames, read_still
from vision.foot.track import FootObserver
from vision.knee.front import KneeFrontObserver
from vision.leg.by_hand import AUTOMATIC, ByHand
from vision.leg.finder import LegFinder
from vision.leg.landmarks import LegLandmarks
from vision.leg.pace import Background, Look, Pace, leg_between, look_through, person_in
from vision.leg.pose import Pose, as_large
from vision.shin.outline import ROWS, trace
from vision.trial import ClipInfo, Side

TellProgress = Callable[[str, float], None]
"""Called with what is being done, in words, and the share done, 0 to 1 (NaN when it cannot be known)."""

MIN_CLIP_S = 1.0
_BLACK_LEVEL = 12.0
_SCENE_EVERY_S = 0.6
_SCENE_LOOKS = 10
"""The room does not change: the sheet and the lines of the room are looked for in about this many frames."""
_TIDY_EVERY = 8
RISE_STEP = 0.006
"""A heel that moved by this share of the foot's length (1.5 mm) between two looks is followed frame by frame."""
TURN_DEG = 0.7
"""A shin that came back by more than this right after its deepest look may have been deeper in between."""


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
    """What was seen in n frames of a film, in pixels of the upright frame; NaN where nothing was.

    Attributes:
        film_time_s: (all,) seconds of every frame of the film, looked at or not.
        index: (n,) numbers of the frames that were looked at, ascending.
        time_s: (n,) their seconds from the first frame.
        to_reference: (n, 2, 3) frame pixels to those of the reference picture: the camera's own motion taken out.
        outline_px: (n, ROWS, 2) front outline of the shin.
        contrast: (n, ROWS) colour difference across it.
        ankle_px, knee_px: (n, 2) joint centres by the landmarks of the tested leg.
        person: (n,) bool, somebody was found.
        leg_in_frame: (n,) bool, knee, ankle, heel and toe lie in the picture.
        leg_in_mask: (n,) share of the shin's core that the model takes for a person.
        side_on: (n,) see `vision.leg.pose.Pose.side_on_share`.
        forward: +1 when the person faces right in the image, -1 left.
        label_share: share of frames in which the leg nearer the wall carries the tested side's name; NaN if never told.
        foot: the tracks of heel and forefoot.
        knee: the front of the knee.
        quality: how sharp and how noisy the leg's picture is.
        bits_per_pixel: what the film's file spends on its pictures; NaN for a photo.
    """

    clip: ClipInfo
    film_time_s: np.ndarray
    index: np.ndarray
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
    quality: PictureQuality
    room: Room
    bits_per_pixel: float = math.nan
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
    """The sheet and the lines of the room, from a few frames.

    Args:
        wanted: whether they are needed: a calibration made beforehand takes their place.
    """

    def __init__(self, wanted: bool) -> None:
        self._wanted = wanted
        self._sheet = SheetCollector()
        self._vertical = VerticalCollector()
        self._seen_s: list[float] = []
        self._looked_s: list[float] = []
        self._trouble: CalibrationError | None = None

    def look(self, look: Look) -> None:
        """Look around in this frame, if it is time for it."""
        frame, pose = look.frame, look.pose
        pause_s = _SCENE_EVERY_S * max(1, len(self._looked_s) // _SCENE_LOOKS)
        if not self._wanted or (self._looked_s and frame.time_s - self._looked_s[-1] < pause_s):
            return
        self._looked_s.append(frame.time_s)
        try:
            if self._sheet.add(frame.image, look.motion if look.shaken else None) is not None:
                self._seen_s.append(frame.time_s)
        except CalibrationError as error:
            self._trouble = error
        # The sheet tells the vertical better than the room does.
        if not self._seen_s and len(self._looked_s) <= _SCENE_LOOKS and len(self._looked_s) % 2:
            person = person_in(pose)
            self._vertical.add(frame.image, None if person is None else as_large(person, frame.image))

    def result(self, background: Background) -> Room:
        assert background.reference is not None and background.camera is not None
        return Room(self._sheet, tuple(self._seen_s), tuple(self._looked_s), self._vertical.vertical(), self._trouble,
                    background.reference, background.mask, background.camera)


class _Columns:
    """What is kept of each frame that was looked at, in any order of time."""

    def __init__(self) -> None:
        self.index: list[int] = []
        self.motion: list[np.ndarray] = []
        self.outline: list[np.ndarray] = []
        self.contrast: list[np.ndarray] = []
        self.joints: list[np.ndarray] = []
        self.flags: list[tuple[float, float, float, float]] = []

    def add(self, index: int, image: np.ndarray, pose: Pose | None, leg: LegLandmarks | None,
            motion: np.ndarray) -> None:
        """Trace the shin and note what this frame shows."""
        points, strength, ends = np.full((ROWS, 2), np.nan), np.zeros(ROWS), np.full((2, 2), np.nan)
        inside = in_mask = 0.0
        if pose is not None and leg is not None:
            inside = float(leg.inside(image.shape[1], image.shape[0]))
            in_mask = pose.shin_in_body(leg)
            ends = np.stack([leg.ankle_joint(), leg.knee_joint()])
            seen = trace(image, leg.ankle, leg.knee, leg.forward) if inside and in_mask > 0.5 else None
            if seen is not None:
                points, strength = seen.points_px, seen.contrast
        self.index.append(index)
        self.motion.append(motion)
        self.outline.append(points.astype(np.float32))
        self.contrast.append(strength.astype(np.float32))
        self.joints.append(ends)
        side_on = math.nan if pose is None else pose.side_on_share
        self.flags.append((float(pose is not None), inside, in_mask, side_on))

    def lean_deg(self) -> float:
        """Lean of the outline traced last, in the picture; NaN where there is none."""
        points = self.outline[-1]
        points = points[np.isfinite(points).all(1)]
        if len(points) < ROWS // 2:
            return math.nan
        quarter = len(points) // 4
        run = np.median(points[-quarter:], axis=0) - np.median(points[:quarter], axis=0)
        return float(np.degrees(np.arctan2(run[0], -run[1])))


@dataclass(frozen=True)
class _Passed:
    """A look that was measured: what tells whether something happened since the one before."""

    look: Look
    lean_deg: float
    rise: float


class _Leg:
    """The measuring of one leg, look after look, and of the frames between where something happened there."""

    def __init__(self) -> None:
        self.kept = _Columns()
        self.foot = FootObserver()
        self.knee = KneeFrontObserver()
        self._passed: list[_Passed] = []
        self._turned = False

    def measure(self, look: Look) -> None:
        """Take one more look in."""
        frame = look.frame
        shake = cv2.invertAffineTransform(look.motion) if look.shaken else None
        person = None if look.pose is None else look.pose.mask
        self.kept.add(frame.index, frame.image, look.pose, look.leg, look.motion)
        lean = self.kept.lean_deg() * (1 if look.leg is None else look.leg.forward)
        rise = self.foot.add(frame.index, frame.image, look.leg, person=person, shake=shake)
        self.knee.add(frame.index, frame.image, look.leg, person=person, shake=shake)
        self._passed = [*self._passed[-2:], _Passed(look, lean, rise)]
        self._go_back()

    def _go_back(self) -> None:
        """Measure the frames between the last looks if the heel moved there, or the shin turned back."""
        if len(self._passed) < 2:
            return
        before, now = self._passed[-2:]
        first = self._passed[0]
        # A heel that goes out of sight, or comes back, may have moved meanwhile.
        moved = math.isnan(now.rise) != math.isnan(before.rise) or abs(now.rise - before.rise) > RISE_STEP
        turned = (len(self._passed) == 3 and before.lean_deg >= max(first.lean_deg, now.lean_deg)
                  and before.lean_deg - min(first.lean_deg, now.lean_deg) > TURN_DEG)
        if turned and not self._turned:
            self._fill(first.look, before.look)
        if moved or turned:
            self._fill(before.look, now.look)
        self._turned = moved or turned

    def _fill(self, before: Look, after: Look) -> None:
        if before.leg is None or after.leg is None or before.shaken or after.shaken:
            return
        span_s = after.frame.time_s - before.frame.time_s
        for cutout in after.between:
            share = (cutout.time_s - before.frame.time_s) / span_s
            leg = leg_between(before.leg, after.leg, share)
            pose = before.pose if share < 0.5 else after.pose
            image = cutout.pasted(after.frame.image)
            self.kept.add(cutout.index, image, pose, leg, after.motion)
            self.foot.add(cutout.index, image, leg, person=None if pose is None else pose.mask)
            # The knee's front needs the model's own landmarks and mask, which only the looks have.
            self.knee.add(cutout.index, image, None)


def observe_clip(path: str | os.PathLike[str], side: Side, progress: TellProgress | None = None,
                 cancelled: Callable[[], bool] | None = None, by_hand: ByHand = AUTOMATIC,
                 reference: np.ndarray | None = None, calibrated: bool = False,
                 begun: Callable[[], None] | None = None) -> Observations:
    """Watch a film once.

    Args:
        path: the film.
        side: the tested leg.
        progress: told what is being done.
        cancelled: asked between looks.
        by_hand: how to turn the film, and the leg if a person clicked on it.
        reference: the picture (height, width, 3) in which the calibration was made; the first frame if None.
        calibrated: the plane is known already, so that neither the sheet nor the lines of the room are looked for.
        begun: called once the model is at work on the first frame.

    Raises:
        ClipError, BlackClipError, NobodyError, CancelledError: see `vision.errors`.
    """
    pace, background = Pace(), Background(reference)
    with open_frames(path) as frames, LegFinder(side, by_hand) as finder:
        turned = by_hand.turned_frames(frames.chosen(pace.wanted))
        with ahead(look_through(turned, pace, finder, background)) as looks:
            if begun is not None:
                begun()
            counted = _counted(looks, frames.duration_s, progress, cancelled)
            seen = _watch(counted, _RoomWatch(not calibrated))
        time_s, bits_per_pixel = np.array(frames.times_s), frames.bits_per_pixel
    return _observations(seen, time_s, finder, background, Path(path), bits_per_pixel)


def observe_still(path: str | os.PathLike[str], side: Side, by_hand: ByHand = AUTOMATIC) -> Observations:
    """Look at one photo.

    Raises:
        ClipError, BlackClipError, NobodyError: see `vision.errors`.
    """
    image = by_hand.turned(read_still(path))
    background = Background(None)
    with LegFinder(side, by_hand, still=True) as finder:
        looks = look_through([Frame(0, 0.0, image)], Pace(), finder, background)
        seen = _watch(looks, _RoomWatch(True))
    return _observations(seen, np.zeros(1), finder, background, Path(path), math.nan, still=True)


def _counted(looks: Iterable[Look], duration_s: float, progress: TellProgress | None,
             cancelled: Callable[[], bool] | None) -> Iterator[Look]:
    for look in looks:
        if cancelled is not None and cancelled():
            raise CancelledError
        if progress is not None:
            done = min(look.frame.time_s / duration_s, 1.0) if duration_s > 0 else math.nan
            progress("Watching the film", done)
        yield look


@dataclass(frozen=True)
class _Watched:
    """What one pass over the looks left behind."""

    leg: _Leg
    quality: PictureQuality
    room: _RoomWatch
    size: tuple[int, int]


def _watch(looks: Iterable[Look], room: _RoomWatch) -> _Watched:
    leg, quality = _Leg(), PictureQuality()
    brightest, size, tidy_at = 0.0, (0, 0), _TIDY_EVERY
    for look in looks:
        image = look.frame.image
        size = (image.shape[1], image.shape[0])
        brightest = max(brightest, float(np.percentile(image[::8, ::8], 98)))
        room.look(look)
        quality.look(look.frame, look.leg)
        leg.measure(look)
        if len(leg.kept.index) >= tidy_at:
            give_back()
            tidy_at = len(leg.kept.index) + _TIDY_EVERY
    if brightest < _BLACK_LEVEL:
        raise BlackClipError("The picture is black", "Film again with the lens free and the light on")
    return _Watched(leg, quality, room, size)


def _observations(seen: _Watched, time_s: np.ndarray, finder: LegFinder, background: Background, path: Path,
                  bits_per_pixel: float, still: bool = False) -> Observations:
    kept = seen.leg.kept
    table = np.array(kept.flags)
    if table[:, 0].mean() < 0.2:
        raise NobodyError("No person was found in the picture",
                          "Film again from the side with the whole body in view and more light")
    if not still and time_s[-1] < MIN_CLIP_S:
        raise ClipTooShortError(f"The film lasts only {time_s[-1]:.1f} seconds",
                                "Film a whole lunge, there and back, for at least three seconds")
    order = np.argsort(kept.index)
    ends = finder.without_model_bias(np.stack(kept.joints))[order]
    index = np.array(kept.index)[order]
    table = table[order]
    return Observations(
        clip=ClipInfo(path.name, file_sha256(path), float(time_s[-1]), len(time_s), *seen.size), film_time_s=time_s,
        index=index, time_s=time_s[index],
        to_reference=np.stack(kept.motion)[order], outline_px=np.stack(kept.outline)[order].astype(float),
        contrast=np.stack(kept.contrast)[order].astype(float), ankle_px=ends[:, 0], knee_px=ends[:, 1],
        person=table[:, 0] > 0, leg_in_frame=table[:, 1] > 0, leg_in_mask=table[:, 2], side_on=table[:, 3],
        forward=finder.forward, label_share=finder.label_share, foot=seen.leg.foot,
        knee=seen.leg.knee, quality=seen.quality, room=seen.room.result(background),
        bits_per_pixel=bits_per_pixel, still=still)
