"""One streamed pass over a film, or one look at a photo: of each look only a row of small numbers is kept."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from foundation.notice import Notice
from vision.capture.picture_quality import PictureQuality
from vision.errors import BlackClipError, CancelledError, ClipTooShortError, NobodyError
from vision.film.freed_memory import give_back
from vision.film.prefetch import ahead
from vision.film.video import Frame, file_sha256, open_frames, read_still
from vision.leg.by_hand import AUTOMATIC, ByHand
from vision.leg.finder import LegFinder
from vision.leg.pace import Pace
from vision.leg.upright import UprightWatch
from vision.lunge.looking import Look, look_through
from vision.lunge.room import Background, Room, RoomWatch
from vision.lunge.settings import LOOKING
from vision.lunge.stance_frames import StanceFrames
from vision.lunge.stance_watch import StanceWatch
from vision.trial import AskedSide, ClipInfo

TellProgress = Callable[[str, float], None]
"""Called with what is being done, in words, and the share done, 0 to 1 (NaN when it cannot be known)."""

_TIDY_EVERY = 8


@dataclass(frozen=True)
class WatchedFilm:
    """What was seen in a film or a photo.

    Attributes:
        clip: the file.
        time_s: (all,) seconds of every frame of the film, looked at or not.
        stances: in order of time, each with its frames; somebody who only walks has none that lasts.
        looks: how many frames the model looked at.
        person_share: share of them in which somebody was found.
        side_on: median over them of how much of the shoulder and hip widths is hidden; NaN where nobody was found.
        quality: how sharp and how noisy the leg's picture is.
        room: what does not move.
        bits_per_pixel: what the film's file spends on its pictures; NaN for a photo.
        quantiser: how coarsely they were rounded, as `FrameSource` has it; NaN where it is not told, and for a photo.
        film_notices: what of the file could not be read.
        still: a photo.
    """

    clip: ClipInfo
    time_s: np.ndarray
    stances: tuple[StanceFrames, ...]
    looks: int
    person_share: float
    side_on: float
    quality: PictureQuality
    room: Room
    bits_per_pixel: float = math.nan
    quantiser: float = math.nan
    film_notices: tuple[Notice, ...] = ()
    still: bool = False

    @property
    def squeezed(self) -> bool:
        """Whether so little was left of the pictures that edges moved."""
        if math.isfinite(self.quantiser):
            return self.quantiser > LOOKING.most_quantiser_count
        return self.bits_per_pixel < LOOKING.least_bits_per_px


def watch_film(path: str | os.PathLike[str], side: AskedSide = "auto", *, rear: bool = False,
               progress: TellProgress | None = None, cancelled: Callable[[], bool] | None = None,
               by_hand: ByHand = AUTOMATIC, reference: np.ndarray | None = None, calibrated: bool = False,
               begun: Callable[[], None] | None = None, closely: bool = False) -> WatchedFilm:
    """Watch a film once.

    Args:
        path: the film.
        side: the tested leg, where it is known.
        rear: the tested leg is the one further from the wall.
        progress: told what is being done.
        cancelled: asked between looks.
        by_hand: how to turn the film, and the leg if a person clicked on it.
        reference: the picture (height, width, 3) in which the calibration was made; the first frame if None.
        calibrated: the plane is known already, so that neither the sheet nor the lines of the room are looked for.
        begun: called once the model is at work on the first frame.
        closely: look as often while the person stands as while they move.

    Raises:
        ClipError, BlackClipError, NobodyError, CancelledError: see `vision.errors`.
        LyingFilmError: nobody said how the film is to be turned, and it lies.
    """
    pace, background = Pace(closely), Background(reference)
    with (open_frames(path) as frames, LegFinder(side, by_hand, rear=rear) as finder,
          ThreadPoolExecutor(1, "film-aside") as aside):
        turned = by_hand.turned_frames(frames.chosen(pace.wanted))
        with ahead(look_through(turned, pace, finder, background)) as looks:
            if begun is not None:
                begun()
            seen = _watch(_counted(looks, frames.duration_s, progress, cancelled), RoomWatch(not calibrated, aside),
                          UprightWatch() if by_hand.left_alone else None, aside)
        time_s = np.array(frames.times_s)
        if not len(time_s) or time_s[-1] < LOOKING.shortest_clip_s:
            raise ClipTooShortError("film-too-short", {"length_s": time_s[-1] if len(time_s) else 0.0})
        film = _watched(seen, time_s, finder, background, Path(path))
        return replace(film, film_notices=frames.notices, bits_per_pixel=frames.bits_per_pixel,
                       quantiser=frames.quantiser)


def watch_photo(path: str | os.PathLike[str], side: AskedSide = "auto", *, rear: bool = False,
                by_hand: ByHand = AUTOMATIC) -> WatchedFilm:
    """Look at one photo.

    Raises:
        ClipError, BlackClipError, NobodyError: see `vision.errors`.
        LyingFilmError: nobody said how the photo is to be turned, and it lies.
    """
    image = by_hand.turned(read_still(path))
    background = Background(None)
    with LegFinder(side, by_hand, rear=rear, still=True) as finder:
        seen = _watch(look_through([Frame(0, 0.0, image)], Pace(), finder, background), RoomWatch(True),
                      UprightWatch(1) if by_hand.left_alone else None)
        return _watched(seen, np.zeros(1), finder, background, Path(path), still=True)


def _counted(looks: Iterable[Look], duration_s: float, progress: TellProgress | None,
             cancelled: Callable[[], bool] | None) -> Iterator[Look]:
    for look in looks:
        if cancelled is not None and cancelled():
            raise CancelledError
        if progress is not None:
            done = min(look.frame.time_s / duration_s, 1.0) if duration_s > 0 else math.nan
            progress("Watching the film", done)
        yield look


@dataclass
class _Seen:
    """What one pass over the looks leaves behind."""

    room: RoomWatch
    quality: PictureQuality
    stances: list[StanceWatch]
    side_on: list[float]
    size: tuple[int, int] = (0, 0)
    looks: int = 0
    persons: int = 0


def _watch(looks: Iterable[Look], room: RoomWatch, upright: UprightWatch | None = None,
           executor: Executor | None = None) -> _Seen:
    seen = _Seen(room, PictureQuality(), [], [])
    brightest = 0.0
    for look in looks:
        image = look.frame.image
        seen.size, seen.looks = (image.shape[1], image.shape[0]), seen.looks + 1
        brightest = max(brightest, float(np.quantile(image[::8, ::8], LOOKING.black_share)))
        if upright is not None:
            upright.see(look.person)
        if look.person is not None:
            seen.persons += 1
            seen.side_on.append(look.person.side_on_share)
        room.see(look.frame.time_s, image, look.person, look.motion)
        seen.quality.look(look.frame, look.leg)
        if look.seen is not None and (not seen.stances or seen.stances[-1].number != look.seen.stance):
            seen.stances.append(StanceWatch(look.seen.stance, executor))
        if seen.stances:
            # A look at which the foot was not found may still be of the stance: that it is missing tells something.
            seen.stances[-1].see(look)
        if seen.looks % _TIDY_EVERY == 0:
            give_back()
    if brightest < LOOKING.black_grey:
        raise BlackClipError("picture-black")
    return seen


def _watched(seen: _Seen, time_s: np.ndarray, finder: LegFinder, background: Background, path: Path,
             still: bool = False) -> WatchedFilm:
    if seen.persons < LOOKING.somebody_share * seen.looks or not seen.persons:
        raise NobodyError("nobody-found")
    stances = []
    for watch in seen.stances:
        stance = finder.stances[watch.number]
        rows = sorted((r for r in watch.rows if stance.begun_s <= r.time_s <= stance.ended_s), key=lambda r: r.index)
        stances.append(StanceFrames(stance, tuple(rows), watch, seen.size, finder.without_model_bias))
    side_on = [share for share in seen.side_on if math.isfinite(share)]
    return WatchedFilm(
        ClipInfo(path.name, file_sha256(path), float(time_s[-1]), len(time_s), *seen.size), time_s, tuple(stances),
        seen.looks, seen.persons / seen.looks, float(np.median(side_on)) if side_on else math.nan, seen.quality,
        seen.room.finish(background), still=still)
