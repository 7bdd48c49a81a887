"""The film with the measurement drawn on it, and the still of a repetition's deepest moment."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from itertools import count
from pathlib import Path
from types import TracebackType

import av
import cv2
import numpy as np

from foundation.saving import replacing
from foundation.system_reason import system_reason
from vision.errors import CancelledError, ClipUnreadableError, OutputError
from vision.film.container import is_whole_webm
from vision.film.prefetch import ahead
from vision.film.video import Frame, is_still, open_frames, read_still
from vision.lunge.measurement import Measurement, measured_leg
from vision.report.overlay import draw_frame, nearest_frame

CLIP_LONG_SIDE_PX = 960
"""The marked film is made no larger than this: enough to see the outline."""
MAX_FPS = 15.0
"""A calm lunge looks smooth enough at this rate; drawing and encoding take most of the time."""
_FAST = {"deadline": "realtime", "cpu-used": "16"}
_BITS_PER_S = 2_000_000


def write_annotated_clip(
    path: str | os.PathLike[str],
    measurements: Sequence[Measurement],
    out: str | os.PathLike[str],
    progress: Callable[[str, float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    on_still: Callable[[int, int, np.ndarray], None] | None = None,
) -> Path:
    """Write the film with the measurement drawn on it as VP8 in WebM, which browsers play.

    Frames keep their own time, to the nearest of at most `MAX_FPS` a second; those in between are left out.

    Args:
        path: the film that was measured.
        measurements: what was measured in it, one a leg; each frame shows the leg that is measured in it.
        out: the file to write, ending in .webm.
        progress: told what is being done and the share done, 0 to 1.
        cancelled: asked between frames; True ends with `CancelledError`.
        on_still: given each `peak_still` in the same pass: number of the measurement, of its repetition, picture.

    Raises:
        ClipError: the film cannot be read again.
        OutputError: the file cannot be written.
        CancelledError: `cancelled` said so; no file is left.
    """
    out, measurement = Path(out), measurements[0]
    frame_count = len(measurement.frames.time_s)
    fps = _constant_fps(measurement.frames.time_s)
    deepest = [_deepest(m) if on_still is not None else {} for m in measurements]
    due = _Due(fps, {index for wanted in deepest for index in wanted})
    try:
        with replacing(out) as temporary, _open_again(path, measurement, due) as frames:
            with (_Webm(temporary, fps) as film, ahead(_made(frames, due.frames)) as made,
                  ahead(_drawn(made, measurements, deepest)) as drawn):
                for marked in drawn:
                    if cancelled is not None and cancelled():
                        raise CancelledError
                    for number, rep, still in marked.stills:
                        assert on_still is not None
                        on_still(number, rep, still)
                    if marked.picture is None:
                        continue
                    film.write(marked.picture, marked.frame.time_s)
                    if progress is not None:
                        progress("Drawing the film", (marked.frame.index + 1) / frame_count)
            # The last write to a full disk may go unnoticed.
            if not is_whole_webm(temporary):
                raise OutputError("marked-film-not-written", {"name": out.name})
    except (OSError, av.FFmpegError) as error:
        why = "full" if error.errno in (errno.ENOSPC, errno.EFBIG) else "other"
        raise OutputError("file-not-written", {"name": out.name, "why": why, "reason": system_reason(error)}) from error
    return out


def peak_still(path: str | os.PathLike[str], measurement: Measurement, rep_index: int) -> np.ndarray:
    """The frame in which a repetition (0 for the first) is deepest, with the measurement drawn on it, as BGR.

    Raises:
        ClipError: the film cannot be read again.
        IndexError: there is no such repetition.
    """
    measurement.trial.reps[rep_index]
    return next(image for index, image in peak_stills(path, measurement) if index == rep_index)


def peak_stills(path: str | os.PathLike[str], measurement: Measurement) -> Iterator[tuple[int, np.ndarray]]:
    """The index of each repetition and its `peak_still`, in one pass over the film."""
    reps = measurement.trial.reps
    if is_still(path):
        image = draw_frame(measurement.by_hand.turned(read_still(path)), measurement, 0)
        yield from ((i, image) for i in range(len(reps)))
        return
    wanted = _deepest(measurement)
    if not wanted:
        return
    passed = count()
    with _open_again(path, measurement, lambda time_s: next(passed) in wanted) as frames:
        for frame in frames:
            for i in wanted.get(frame.index, ()):
                yield i, draw_frame(frame.image, measurement, frame.index)
            if frame.index >= max(wanted):
                return
    raise _changed(path)


def _deepest(measurement: Measurement) -> dict[int, list[int]]:
    """Which repetitions, 0 for the first, are deepest in which frame."""
    wanted: dict[int, list[int]] = {}
    for number, rep in enumerate(measurement.trial.reps):
        wanted.setdefault(nearest_frame(measurement, rep.peak_s), []).append(number)
    return wanted


@contextmanager
def _open_again(path: str | os.PathLike[str], measurement: Measurement,
                wanted: Callable[[float], bool] = lambda time_s: True) -> Iterator[Iterator[Frame]]:
    """The frames of the film that was measured whose time is `wanted`, turned as they were then.

    Raises:
        ClipError: the film cannot be read again, or is another one.
    """
    clip = measurement.trial.clip

    def same(frames: Iterator[Frame]) -> Iterator[Frame]:
        for frame in frames:
            if frame.shape != (clip.height_px, clip.width_px):
                raise _changed(path)
            yield frame

    with open_frames(path) as frames:
        yield same(measurement.by_hand.turned_frames(frames.chosen(wanted)))


def _changed(path: str | os.PathLike[str]) -> ClipUnreadableError:
    return ClipUnreadableError("film-changed", {"name": Path(path).name})


def _constant_fps(time_s: np.ndarray) -> float:
    """The film's usual frame rate, no higher than `MAX_FPS`."""
    steps = np.diff(time_s)
    return float(min(MAX_FPS, 1 / np.median(steps))) if len(steps) else MAX_FPS


def _made(frames: Iterable[Frame], due: Container[int]) -> Iterator[tuple[Frame, np.ndarray | None]]:
    """Each frame with its picture for the marked film; None for one that is not in it."""
    for frame in frames:
        yield frame, _shrunk(frame) if frame.index in due else None


@dataclass(frozen=True)
class _Marked:
    """A frame as it is drawn on.

    Attributes:
        frame: the frame.
        stills: number of the measurement, of its repetition, and the full picture, of each that is deepest here.
        picture: for the marked film; None where the frame is not in it.
    """

    frame: Frame
    stills: tuple[tuple[int, int, np.ndarray], ...]
    picture: np.ndarray | None


def _drawn(made: Iterable[tuple[Frame, np.ndarray | None]], measurements: Sequence[Measurement],
           deepest: Sequence[dict[int, list[int]]]) -> Iterator[_Marked]:
    """The frames that were measured, with what was measured drawn on them."""
    at = measured_leg(measurements)
    for frame, small in made:
        if frame.index >= len(at):
            continue
        stills = tuple((number, rep, draw_frame(frame.image, measurements[number], frame.index))
                       for number, wanted in enumerate(deepest) for rep in wanted.get(frame.index, ()))
        picture = None if small is None else draw_frame(small, measurements[at[frame.index]], frame.index)
        yield _Marked(frame, stills, picture)


def _shrunk(frame: Frame) -> np.ndarray:
    """At most `CLIP_LONG_SIDE_PX` on the long side, and even on both, as the codec wants it."""
    height, width = frame.shape
    scale = min(1.0, CLIP_LONG_SIDE_PX / max(height, width))
    size = max(2, int(width * scale) // 2 * 2), max(2, int(height * scale) // 2 * 2)
    return frame.image if size == (width, height) else frame.shrunk(*size)


class _Due:
    """Which frames are needed: the first in each interval of a film of constant frame rate, and some by their number.

    Attributes:
        frames: the numbers of the former so far.
    """

    def __init__(self, fps: float, others: Container[int]) -> None:
        self._fps, self._others = fps, others
        self._passed = count()
        self._last = -1
        self.frames: set[int] = set()

    def __call__(self, time_s: float) -> bool:
        number, index = round(time_s * self._fps), next(self._passed)
        if number > self._last:
            self._last = number
            self.frames.add(index)
            return True
        return index in self._others


class _Webm:
    """A VP8 film in WebM, opened with the first picture's size."""

    def __init__(self, path: Path, fps: float) -> None:
        self._container = av.open(str(path), "w", format="webm")
        self._fps = Fraction(fps).limit_denominator(1000)
        self._stream: av.VideoStream | None = None
        self._last = -1

    def write(self, picture: np.ndarray, time_s: float) -> None:
        """Append a BGR picture (height, width, 3) shown from `time_s` on; its size is the first one's."""
        if self._stream is None:
            self._stream = self._container.add_stream("libvpx", rate=self._fps, options=_FAST)
            self._stream.height, self._stream.width = picture.shape[:2]
            self._stream.pix_fmt, self._stream.bit_rate = "yuv420p", _BITS_PER_S
            # libvpx's threads wait for each other by spinning: on two busy cores two of them take five times as long.
            self._stream.codec_context.thread_count = 1
        # OpenCV does this in a third of the time that FFmpeg's scaler takes.
        planes = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420), np.uint8)
        frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
        self._last = max(self._last + 1, round(time_s * self._fps))
        frame.pts, frame.time_base = self._last, 1 / self._fps
        self._container.mux(self._stream.encode(frame))

    def __enter__(self) -> _Webm:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream is not None and kind is None:
            self._container.mux(self._stream.encode(None))
        self._container.close()
