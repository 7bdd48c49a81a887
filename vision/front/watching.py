"""One pass over a film seen from the front, or one look at a photo: of each look a row of points is kept."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from calibration.vertical import Vertical
from vision.errors import BlackClipError, CancelledError, ClipTooShortError, LegNotSeenError, NobodyError
from vision.film.video import Frame, file_sha256, open_frames, read_still
from vision.front.foot_shape import FootShape, find_foot_shape
from vision.front.leg_middles import LegMiddles, find_middles
from vision.front.settings import FRONT
from vision.leg.blazepose import BlazePose
from vision.leg.by_hand import ByHand
from vision.leg.landmarks import LegLandmarks
from vision.leg.pose import Pose
from vision.leg.settings import PACE
from vision.lunge.room import Background, RoomWatch
from vision.lunge.settings import LOOKING
from vision.lunge.watching import TellProgress
from vision.trial import ClipInfo, Side


@dataclass(frozen=True)
class FrontRow:
    """What one look at one leg showed, in px of the reference picture; NaN where a thing was not seen.

    Attributes:
        index, time_s: of the frame.
        leg: landmarks.
        middles: what the outlines left and right say.
        foot: the foot's outline, None where it was not looked for or not found.
        head_px: (3, 2) nose, left and right ear; NaN where the head is not in the picture.
        body_roll_deg: how far trunk and shoulders are turned clockwise in the picture; NaN where they are not in it.
    """

    index: int
    time_s: float
    leg: LegLandmarks
    middles: LegMiddles
    foot: FootShape | None
    head_px: np.ndarray
    body_roll_deg: float


@dataclass(frozen=True)
class WatchedFront:
    """What was seen in a film or photo.

    Attributes:
        clip: the file.
        time_s: (all,) seconds of every frame of the film.
        rows: by leg, those looked at, in order of time.
        looks: how many frames the model looked at.
        person_share: share of them in which somebody was found.
        vertical: what the lines of the room say of the camera.
        still: a photo.
    """

    clip: ClipInfo
    time_s: np.ndarray
    rows: dict[Side, tuple[FrontRow, ...]]
    looks: int
    person_share: float
    vertical: Vertical
    still: bool = False


def inwards_of(side: Side) -> int:
    """+1 where the other leg of a person who faces the camera is to the right in the picture, -1 to the left."""
    return -1 if side == "left" else 1


def watch_front(path: str | os.PathLike[str], sides: tuple[Side, ...], progress: TellProgress | None,
                cancelled: Callable[[], bool] | None, by_hand: ByHand) -> WatchedFront:
    """Watch a film once; a photo is looked at once.

    Args:
        path: the film or photo.
        sides: the legs to follow.
        progress: told what is being done.
        cancelled: asked between looks.
        by_hand: how the film is to be turned.

    Raises:
        ClipError, BlackClipError, NobodyError, LegNotSeenError, CancelledError: see `vision.errors`.
    """
    with open_frames(path) as source:
        frames = by_hand.turned_frames(source.chosen(Every(FRONT.look_every_s)))
        watch = _watch(_counted(frames, source.duration_s, progress, cancelled), sides, BlazePose())
        time_s = np.array(source.times_s)
    if not len(time_s) or time_s[-1] < LOOKING.shortest_clip_s:
        raise ClipTooShortError("film-too-short", {"length_s": time_s[-1] if len(time_s) else 0.0})
    return watch.finish(Path(path), time_s)


def watch_front_photo(path: str | os.PathLike[str], sides: tuple[Side, ...], by_hand: ByHand) -> WatchedFront:
    """Look at one photo; raises as `watch_front` does."""
    image = by_hand.turned(read_still(path))
    watch = _watch([Frame(0, 0.0, image)], sides, BlazePose(still=True))
    return watch.finish(Path(path), np.zeros(1), still=True)


class Every:
    """Says which frames are wanted: one in so many seconds."""

    def __init__(self, seconds: float) -> None:
        self._seconds, self._next_s = seconds, -math.inf

    def __call__(self, time_s: float) -> bool:
        """Whether the frame at this time is one; frames come in the order of time."""
        if time_s < self._next_s - PACE.slack_s:
            return False
        self._next_s = time_s + self._seconds
        return True


def _counted(frames: Iterable[Frame], duration_s: float, progress: TellProgress | None,
             cancelled: Callable[[], bool] | None) -> Iterator[Frame]:
    for frame in frames:
        if cancelled is not None and cancelled():
            raise CancelledError
        if progress is not None:
            progress("Watching the film", min(frame.time_s / duration_s, 1.0) if duration_s > 0 else math.nan)
        yield frame


def _watch(frames: Iterable[Frame], sides: tuple[Side, ...], model: BlazePose) -> _Watch:
    watch = _Watch(sides)
    try:
        for frame in frames:
            watch.see(frame, model.find(frame.image))
    finally:
        model.close()
    return watch


class _Watch:
    """Takes in look after look."""

    def __init__(self, sides: tuple[Side, ...]) -> None:
        self._rows: dict[Side, list[FrontRow]] = {side: [] for side in sides}
        self._background, self._room = Background(None), RoomWatch(True)
        self._shin_px = dict.fromkeys(sides, 0.0)
        self._foot_due_s = -math.inf
        self._looks = self._persons = self._in_frame = self._hips_out = 0
        self._brightest, self._size = 0.0, (0, 0)

    def see(self, frame: Frame, person: Pose | None) -> None:
        image = frame.image
        self._looks, self._size = self._looks + 1, (image.shape[1], image.shape[0])
        self._brightest = max(self._brightest, float(np.quantile(image[::8, ::8], LOOKING.black_share)))
        motion = self._background.motion(image, person)
        self._room.see(frame.time_s, image, person, motion)
        if person is None:
            return
        self._persons += 1
        foot_due = frame.time_s >= self._foot_due_s - PACE.slack_s
        if foot_due:
            self._foot_due_s = frame.time_s + FRONT.foot_every_s
        head = person.head_px if _inside(person.head_px, self._size) else np.full((3, 2), np.nan)
        for side, rows in self._rows.items():
            leg = person.leg(side)
            if not leg.inside(*self._size):
                continue
            if person.legs_only or not _inside(leg.hip, self._size):
                # Beyond the picture's edge the model only guesses, and both repetitions and angle rest on the hip.
                self._hips_out += 1
                continue
            self._in_frame += 1
            self._shin_px[side] = max(self._shin_px[side], leg.shin_length_px)
            inwards = inwards_of(side)
            foot = find_foot_shape(image, leg, self._shin_px[side], inwards, person.mask) if foot_due else None
            middles = find_middles(image, leg, inwards)
            to = motion.to_reference
            rows.append(FrontRow(
                frame.index, frame.time_s,
                LegLandmarks(to(leg.hip), to(leg.knee), to(leg.ankle), to(leg.heel), to(leg.toe)),
                LegMiddles(to(middles.ankle_px), to(middles.knee_px), to(middles.thigh_px), to(middles.outline_px)),
                foot if foot is None or motion.stands else foot.moved(to), to(head),
                _body_roll_deg(person) + motion.roll_deg if _inside(person.shoulders_px, self._size) else math.nan))

    def finish(self, path: Path, time_s: np.ndarray, still: bool = False) -> WatchedFront:
        if self._brightest < LOOKING.black_grey:
            raise BlackClipError("picture-black")
        if not self._persons or self._persons < LOOKING.somebody_share * self._looks:
            raise NobodyError("nobody-found")
        if self._in_frame < FRONT.leg_in_frame_share * self._persons * len(self._rows):
            raise LegNotSeenError("hips-not-in-picture" if self._hips_out > self._in_frame else "leg-not-in-picture")
        clip = ClipInfo(path.name, file_sha256(path), float(time_s[-1]), len(time_s), *self._size)
        return WatchedFront(clip, time_s, {side: tuple(rows) for side, rows in self._rows.items()}, self._looks,
                            self._persons / self._looks, self._room.finish(self._background).vertical, still)


def _inside(points_px: np.ndarray, size: tuple[int, int]) -> bool:
    return bool((points_px >= 0).all() and (points_px < size).all())


def _body_roll_deg(person: Pose) -> float:
    """Mean of the trunk's lean in the picture and the slope of the shoulders, positive clockwise."""
    trunk = person.shoulders_px.mean(axis=0) - person.hips_px.mean(axis=0)
    shoulders = person.shoulders_px[0] - person.shoulders_px[1]
    return math.degrees(math.atan2(trunk[0], -trunk[1]) + math.atan2(shoulders[1], shoulders[0])) / 2
