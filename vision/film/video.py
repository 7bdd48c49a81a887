"""Frames of a film, or a photo, with OpenCV hidden behind one frame source."""

from __future__ import annotations

import contextlib
import hashlib
import math
import os
import struct
import warnings
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

import av
import av.filter
import av.logging
import cv2
import numpy as np
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PIL import Image, ImageOps, UnidentifiedImageError

from vision.errors import (
    ClipEmptyError,
    ClipMissingError,
    ClipNoPictureError,
    ClipTruncatedError,
    ClipUnreadableError,
)
from vision.film.container import declares_more_than_it_holds, has_sound_only, is_cut_off, is_film

# Decoders otherwise write to the user's terminal.
av.logging.set_level(None)
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
if "OPENCV_LOG_LEVEL" not in os.environ:
    cv2.setLogLevel(0)

STILL_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff", ".heic", ".heif", ".avif"})
_DAMAGE = (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError, EOFError,
           RuntimeError, MemoryError, struct.error)
"""What Pillow's readers raise on damaged photos."""
_STILL_FORMATS = ("AVIF", "BMP", "JPEG", "PNG", "TIFF", "WEBP")
MAX_PIXELS = 64_000_000
"""Largest photo that is decoded: above common ones (50 million)."""
MAX_FILM_PIXELS = 36_000_000
"""Largest picture of a film that is decoded: above every phone's (8K is 33 million)."""

FILM_LONG_SIDE_PX = 4096
"""Larger pictures of a film are shrunk to this, more than any measurement needs: several of 8K fill the memory."""
_CONTAINERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,ogg,flv,gif,mpeg,mpegts,asf"
_MOST_BAD_PACKETS = 64
# By quarter turns anticlockwise, as the container tells them.
_TURNS = {1: cv2.ROTATE_90_COUNTERCLOCKWISE, 2: cv2.ROTATE_180, 3: cv2.ROTATE_90_CLOCKWISE}
LONGEST_GAP_S = 5.0
"""A film whose clock leaps further than this between two frames has a damaged one."""



class Frame:
    """One frame of a film, or a photo. Its picture is made when it is first asked for.

    Attributes:
        index: 0 for the first decoded frame.
        time_s: the decoder's presentation time, in seconds from the first frame; strictly increasing.
    """

    def __init__(self, index: int, time_s: float, picture: np.ndarray | _Decoded) -> None:
        self.index = index
        self.time_s = time_s
        self._picture = picture

    @property
    def image(self) -> np.ndarray:
        """BGR, uint8, shape (height, width, 3), upright (rotation metadata applied).

        Raises:
            ClipUnreadableError: the picture cannot be made.
        """
        if isinstance(self._picture, _Decoded):
            self._picture = self._picture.whole()
        return self._picture

    def part(self, rows: slice, columns: slice) -> np.ndarray:
        """A copy of `image[rows, columns]`, without making the rest."""
        if isinstance(self._picture, _Decoded) and self._picture.can_be_cut:
            return self._picture.part(rows, columns)
        return self.image[rows, columns].copy()


def is_still(path: str | os.PathLike[str]) -> bool:
    """Whether the file's name says that it is a photo."""
    return Path(path).suffix.lower() in STILL_SUFFIXES


def file_sha256(path: str | os.PathLike[str]) -> str:
    """The content hash of a file, read in blocks."""
    digest = hashlib.sha256()
    with Path(path).open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def check_readable(path: str | os.PathLike[str]) -> Path:
    """The path of a file that exists and holds bytes.

    Raises:
        ClipMissingError, ClipEmptyError, ClipUnreadableError: it does not exist, is empty, or is no plain file.
    """
    path = Path(path)
    try:
        if not path.exists():
            raise ClipMissingError("clip-missing", {"name": path.name})
        if not path.is_file():
            raise ClipUnreadableError("clip-no-file", {"name": path.name})
        if path.stat().st_size == 0:
            raise ClipEmptyError("clip-empty", {"name": path.name})
        with path.open("rb"):
            pass
    except (OSError, ValueError) as error:
        raise ClipUnreadableError("clip-forbidden", {"name": path.name}) from error
    return path


def read_still(path: str | os.PathLike[str]) -> np.ndarray:
    """A photo as BGR, uint8, shape (height, width, 3), upright (EXIF orientation applied).

    Raises:
        ClipError: one of its kinds, when the file cannot be read as a photo.
    """
    path = check_readable(path)
    if path.suffix.lower() in (".heic", ".heif"):
        raise ClipUnreadableError("photo-heic", {"name": path.name})
    too_large = ClipUnreadableError("photo-too-large", {"name": path.name})
    try:
        # Whatever its name, a file may hold PostScript, which Pillow would give to Ghostscript.
        with _quietly(), Image.open(path, formats=_STILL_FORMATS) as photo:
            # The header alone is read so far: a small file may declare a picture that fills the memory.
            if photo.width * photo.height > MAX_PIXELS:
                raise too_large
            if photo.mode.startswith(("I", "F")):
                raise ClipUnreadableError("photo-deep", {"name": path.name})
            # Turned in place and converted only where needed: each copy of a large photo is a quarter of a gigabyte.
            ImageOps.exif_transpose(photo, in_place=True)
            upright = photo if photo.mode == "RGB" else photo.convert("RGB")
            return cv2.cvtColor(np.asarray(upright), cv2.COLOR_RGB2BGR)
    except Image.DecompressionBombError as error:
        raise too_large from error
    except UnidentifiedImageError as error:
        raise ClipUnreadableError("photo-unreadable", {"name": path.name}) from error
    except _DAMAGE as error:
        raise ClipTruncatedError("photo-damaged", {"name": path.name}) from error


@contextlib.contextmanager
def _quietly() -> Iterator[None]:
    """Pillow warns of large pictures on the terminal; they are refused in words of our own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


class FrameSource:
    """The frames of one film, once, in order: `with open_frames(path) as frames: for frame in frames: ...`.

    Constant memory. `duration_s` is the declared length (NaN when the file does not say), only good for a progress
    bar; the frames' own times are exact. `times_s` holds those of every frame passed so far, chosen or not, and
    `bits_per_pixel` what the file spends on them.
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
        if context.width * context.height > MAX_FILM_PIXELS:
            self.close()
            raise ClipUnreadableError("film-too-large")
        # FFmpeg itself refuses a picture that turns out larger than its header said.
        context.options = {"max_pixels": str(MAX_FILM_PIXELS)}
        self._stream.thread_type = "AUTO"
        # The width of a pixel by its height: old cameras and some converters store stretched pictures.
        aspect = float(self._stream.sample_aspect_ratio or 1)
        self._pixel_aspect = aspect if 0.25 <= aspect <= 4 else 1.0
        fps = float(self._stream.guessed_rate or 0)
        self.nominal_fps = fps if 0 < fps < 1000 else math.nan
        length, base = self._stream.duration, self._stream.time_base
        length_s = float(length * base) if length and base else (self._container.duration or 0) / av.time_base
        self.duration_s = length_s if 0 < length_s < 1e6 else math.nan
        self.times_s = array("d")
        self._bits = 0
        self._frames = self._decoded()
        self._frame: VideoFrame | None = None
        self._shape: tuple[int, int, int] | None = None

    def _decoded(self) -> Iterator[VideoFrame]:
        """The frames in order; a few damaged packets are passed over."""
        bad = 0
        try:
            for packet in self._container.demux(self._stream):
                self._bits += 8 * packet.size
                try:
                    yield from (f for f in packet.decode() if isinstance(f, VideoFrame))
                except av.error.FFmpegError:
                    bad += 1
                    if bad > _MOST_BAD_PACKETS:
                        return
        except (av.error.FFmpegError, OSError):
            return

    @property
    def bits_per_pixel(self) -> float:
        """Bits of the file for each pixel of the frames passed so far; NaN before the first."""
        if not len(self.times_s) or self._shape is None:
            return math.nan
        return self._bits / (len(self.times_s) * self._shape[0] * self._shape[1])

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
        cutter = _Cutter()
        step_s = min(1 / self.nominal_fps, LONGEST_GAP_S) if math.isfinite(self.nominal_fps) else 1 / 30
        while self._next():
            now_s = self._now_s(last_s)
            first_s = now_s if first_s is None else first_s
            time_s = now_s - first_s
            gap_s = time_s - last_s
            if gap_s <= 0 or LONGEST_GAP_S < gap_s < math.inf:
                # A damaged or missing timestamp: keep time moving by the nominal step.
                time_s = last_s + step_s
            last_s = time_s
            self.times_s.append(time_s)
            if wanted(time_s):
                assert self._frame is not None
                yield Frame(len(self.times_s) - 1, time_s, _Decoded(self._frame, self._pixel_aspect, cutter))
        if not self.times_s:
            raise _why_unreadable(self.path)
        if math.isfinite(self.duration_s) and last_s + step_s < 0.8 * self.duration_s - 0.5:
            raise ClipTruncatedError("film-breaks-off", {"last_s": last_s, "duration_s": self.duration_s})

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
        shape = self._frame.width, self._frame.height, self._frame.rotation
        self._shape = self._shape or shape
        if shape != self._shape:
            raise ClipUnreadableError("film-changes-size")
        return True


class _Decoded:
    """A frame as the decoder left it.

    Args:
        frame: from the decoder.
        pixel_aspect: width of a pixel by its height.
        cut: cuts a part out of it.
    """

    def __init__(self, frame: VideoFrame, pixel_aspect: float, cut: _Cutter) -> None:
        self._frame = frame
        self._aspect = pixel_aspect
        self._cut = cut
        self._shrink = min(1.0, FILM_LONG_SIDE_PX / max(frame.width, frame.height))
        self._quarters = round(frame.rotation / 90) % 4
        self.can_be_cut = self._shrink == 1 and pixel_aspect == 1

    def whole(self) -> np.ndarray:
        image = _bgr(self._frame)
        if not self.can_be_cut:
            fx = self._shrink * min(1.0, self._aspect)
            fy = self._shrink * min(1.0, 1 / self._aspect)
            image = cv2.resize(image, None, fx=fx, fy=fy, interpolation=cv2.INTER_AREA)
        return self._upright(image)

    def part(self, rows: slice, columns: slice) -> np.ndarray:
        height, width = self._frame.height, self._frame.width
        if self._quarters % 2:
            height, width = width, height
        for _ in range(self._quarters):
            # One quarter turn back, clockwise: what were rows, counted from the end, are columns.
            rows, columns = columns, slice(height - rows.stop, height - rows.start)
            height, width = width, height
        return self._upright(_bgr(self._cut(self._frame, rows, columns)))

    def _upright(self, image: np.ndarray) -> np.ndarray:
        return cv2.rotate(image, _TURNS[self._quarters]) if self._quarters else image


class _Cutter:
    """Cuts parts out of decoded frames before they are made into pictures; one filter serves while the part stays."""

    def __init__(self) -> None:
        self._wanted: tuple[str, tuple[int, ...]] | None = None
        self._graph = av.filter.Graph()

    def __call__(self, frame: VideoFrame, rows: slice, columns: slice) -> VideoFrame:
        box = columns.stop - columns.start, rows.stop - rows.start, columns.start, rows.start
        wanted = frame.format.name, box
        if wanted != self._wanted:
            self._graph = av.filter.Graph()
            source = self._graph.add_buffer(
                width=frame.width, height=frame.height, format=frame.format, time_base=frame.time_base)
            crop = self._graph.add("crop", ":".join(map(str, box)) + ":exact=1")
            source.link_to(crop)
            crop.link_to(self._graph.add("buffersink"))
            self._graph.configure()
            self._wanted = wanted
        self._graph.push(frame)
        cut = self._graph.pull()
        assert isinstance(cut, VideoFrame)
        return cut


def _bgr(frame: VideoFrame) -> np.ndarray:
    try:
        image: np.ndarray = frame.to_ndarray(format="bgr24")
    except (av.error.FFmpegError, ValueError) as error:
        raise ClipUnreadableError("film-pixels-unknown") from error
    return image


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
