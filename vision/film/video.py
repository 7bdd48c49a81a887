"""The frames of a film in order, with the decoder hidden behind one frame source."""

from __future__ import annotations

import math
import os
import statistics
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

import av
import av.logging
import cv2
from av.container import InputContainer
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from foundation.notice import Notice
from vision.errors import ClipNoPictureError, ClipTruncatedError, ClipUnreadableError
from vision.film.container import declares_more_than_it_holds, has_sound_only, is_cut_off, is_film
from vision.film.file_kind import check_readable, file_sha256, is_still
from vision.film.frame import Cutter, Decoded, Display, Frame
from vision.film.photo import read_still
from vision.film.quantiser import TELL, quantiser
from vision.film.settings import FILM

__all__ = ["Frame", "FrameSource", "check_readable", "file_sha256", "is_still", "open_frames", "read_still"]

# Decoders otherwise write to the user's terminal.
av.logging.set_level(None)
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
if "OPENCV_LOG_LEVEL" not in os.environ:
    cv2.setLogLevel(0)

_CONTAINERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,ogg,flv,gif,mpeg,mpegts,asf"
_MOST_PIXELS = round(1e6 * FILM.largest_film_megapixels)


class FrameSource:
    """The frames of one film, once, in order: `with open_frames(path) as frames: for frame in frames: ...`.

    Constant memory. `duration_s` is the declared length (NaN when the file does not say), only good for a progress
    bar; the frames' own times are exact. `times_s` holds those of every frame passed so far, chosen or not,
    `bits_per_pixel` what the file spends on them, `quantiser` how coarsely they were rounded, and `notices` what of the
    film could not be read.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = check_readable(path)
        if is_cut_off(self.path):
            raise ClipTruncatedError("film-cut-off", {"name": self.path.name})
        if not is_film(self.path):
            raise _why_unreadable(self.path)
        if declares_more_than_it_holds(self.path):
            raise ClipTruncatedError("film-declares-more", {"name": self.path.name})
        self._file = self.path.open("rb")
        try:
            # Given open, and for these containers only: FFmpeg would follow names and lists to other files.
            self._container: InputContainer = av.open(
                _Nameless(self._file), "r", options={"format_whitelist": _CONTAINERS})
            stream = self._container.streams.best("video")
        except (av.error.FFmpegError, OSError, ValueError) as error:
            self._file.close()
            raise _why_unreadable(self.path) from error
        if not isinstance(stream, VideoStream) or stream.codec_context is None:
            self.close()
            raise _why_unreadable(self.path)
        self._stream = stream
        context = self._stream.codec_context
        if context.width * context.height > _MOST_PIXELS:
            self.close()
            raise ClipUnreadableError("film-too-large")
        # FFmpeg itself refuses a picture that turns out larger than its header said.
        context.options = {"max_pixels": str(_MOST_PIXELS), **TELL}
        self._stream.thread_type = "AUTO"
        # The width of a pixel by its height: old cameras and some converters store stretched pictures.
        aspect = float(self._stream.sample_aspect_ratio or 1)
        narrowest, widest = FILM.pixel_aspect_factor
        self._pixel_aspect = aspect if narrowest <= aspect <= widest else 1.0
        fps = float(self._stream.guessed_rate or 0)
        self.nominal_fps = fps if 0 < fps < FILM.most_frames_hz else math.nan
        length, base = self._stream.duration, self._stream.time_base
        self._own_length = bool(length and base)
        length_s = float(length * base) if length and base else (self._container.duration or 0) / av.time_base
        self.duration_s = length_s if 0 < length_s < FILM.longest_film_s else math.nan
        self.times_s = array("d")
        self._bits = self._bad = 0
        self._quantisers: list[float] = []
        self._other_end_s = -math.inf
        self._lost_s = self._leapt_s = 0.0
        self._frames = self._decoded()
        self._frame: VideoFrame | None = None
        self._display = Display()
        self._turn_deg = math.nan
        self._shape: tuple[int, int, Display] | None = None

    def _decoded(self) -> Iterator[VideoFrame]:
        """The frames in order; a few damaged packets are passed over."""
        refused = 0
        try:
            # Other streams are gone through only where their end is needed.
            for packet in self._container.demux(*([self._stream] if self._own_length else [])):
                if packet.stream.index != self._stream.index:
                    self._other_end_s = max(self._other_end_s, _end_s(packet))
                    continue
                self._bits += 8 * packet.size
                try:
                    for frame in packet.decode():
                        if isinstance(frame, VideoFrame):
                            self._bad += frame.is_corrupt
                            yield frame
                except av.error.FFmpegError:
                    self._bad += 1
                    refused += 1
                    if refused > FILM.most_bad_packets_count:
                        return
        except (av.error.FFmpegError, OSError):
            return

    @property
    def bits_per_pixel(self) -> float:
        """Bits of the file for each pixel of the frames passed so far; NaN before the first."""
        if not len(self.times_s) or self._shape is None:
            return math.nan
        return self._bits / (len(self.times_s) * self._shape[0] * self._shape[1])

    @property
    def quantiser(self) -> float:
        """Median quantisation parameter (H.264's, 0 to 51) of a few frames passed so far; NaN where it is not told."""
        told = [each for each in self._quantisers if math.isfinite(each)]
        return statistics.median(told) if told else math.nan

    def __enter__(self) -> FrameSource:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()
        self._file.close()

    def __iter__(self) -> Iterator[Frame]:
        """Yield each frame once; raises as `chosen` does."""
        return self.chosen(lambda time_s: True)

    def chosen(self, wanted: Callable[[float], bool]) -> Iterator[Frame]:
        """Yield each frame whose time, in seconds, is `wanted`.

        Raises:
            ClipTruncatedError: the film breaks off well before its declared end.
            ClipUnreadableError: not one frame could be decoded.
        """
        first_s: float | None = None
        last_s = -math.inf
        cutter = Cutter()
        rate_hz = self.nominal_fps if math.isfinite(self.nominal_fps) else FILM.usual_frames_hz
        step_s = min(1 / rate_hz, FILM.longest_gap_s)
        while self._next():
            now_s = self._now_s(last_s)
            first_s = now_s if first_s is None else first_s
            time_s = now_s - first_s
            gap_s = time_s - last_s
            if gap_s <= 0 or FILM.longest_gap_s < gap_s < math.inf:
                # A damaged or missing timestamp, or a camera that slept: keep time moving by the nominal step.
                time_s = last_s + step_s
            # The clock that was leapt over since the start; a single stamp that strayed adds nothing in the end.
            self._leapt_s = now_s - first_s - time_s
            last_s = time_s
            self.times_s.append(time_s)
            if wanted(time_s):
                assert self._frame is not None
                picture = Decoded(self._frame, self._pixel_aspect, self._display, cutter)
                yield Frame(len(self.times_s) - 1, time_s, picture)
        if not self.times_s:
            raise _why_unreadable(self.path)
        self._lost_s = self._missing_s(first_s or 0.0, last_s + max(self._leapt_s, 0.0) + step_s)
        if self._lost_s > FILM.broken_off_share * self.duration_s + FILM.broken_off_s:
            raise ClipTruncatedError("film-breaks-off", {"last_s": last_s, "duration_s": self.duration_s})

    def _missing_s(self, first_s: float, end_s: float) -> float:
        """How many seconds of picture the file declares beyond its last frame, which ends at `end_s`; 0 if none.

        A container that tells only one length for all its streams tells that of the longest: sound that goes on after
        the picture shows that the file is whole.
        """
        if not math.isfinite(self.duration_s):
            return 0.0
        seen_s = end_s if self._own_length else max(end_s, self._other_end_s - first_s)
        return max(self.duration_s - seen_s, 0.0)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What of the film could not be read, once all its frames are passed; empty for a whole film."""
        found = []
        if self._lost_s > FILM.ends_early_s:
            found.append(Notice("film-ends-early", {"lost_s": self._lost_s, "duration_s": self.duration_s}))
        if self._leapt_s > FILM.longest_gap_s:
            found.append(Notice("film-leaps", {"leapt_s": self._leapt_s}))
        if self._bad:
            found.append(Notice("film-damaged", {"pictures": self._bad}))
        return tuple(found)

    def _now_s(self, last_s: float) -> float:
        assert self._frame is not None
        pts, base = self._frame.pts, self._frame.time_base
        return float(pts * base) if pts is not None and base is not None else last_s if math.isfinite(last_s) else 0.0

    def _next(self) -> bool:
        """Go on to the next frame; False where there is none.

        Raises:
            ClipUnreadableError: its picture has another size than the first, or is turned another way.
        """
        self._frame = next(self._frames, None)
        if self._frame is None:
            return False
        # PyAV's side data and its frame hold each other until the collector runs, so it is read where it changes only.
        if self._frame.rotation != self._turn_deg:
            self._turn_deg, self._display = self._frame.rotation, Display.of(self._frame)
        asked = len(self._quantisers)
        if asked < FILM.quantiser_looks_count and len(self.times_s) >= (asked + 1) * FILM.quantiser_pause_count:
            self._quantisers.append(quantiser(self._frame))
        shape = self._frame.width, self._frame.height, self._display
        self._shape = self._shape or shape
        if shape != self._shape:
            raise ClipUnreadableError("film-changes-size")
        return True


class _Nameless:
    """An open file without its name, in which FFmpeg would read a meaning, such as a pattern of several files."""

    def __init__(self, file: BinaryIO) -> None:
        self.read, self.seek, self.tell = file.read, file.seek, file.tell


def open_frames(path: str | os.PathLike[str]) -> FrameSource:
    """Open a film for reading once.

    Raises:
        ClipError: one of its kinds, when the file cannot be read as a film.
    """
    return FrameSource(path)


def _why_unreadable(path: Path) -> ClipUnreadableError | ClipNoPictureError:
    """Look into the file to say why nothing could be decoded."""
    if has_sound_only(path):
        return ClipNoPictureError("film-sound-only", {"name": path.name})
    return ClipUnreadableError("film-unreadable", {"name": path.name})


def _end_s(packet: Packet) -> float:
    """When a packet of sound or the like ends, in seconds of the container's clock."""
    start, base = packet.pts if packet.pts is not None else packet.dts, packet.time_base
    return -math.inf if start is None or base is None else float((start + (packet.duration or 0)) * base)
