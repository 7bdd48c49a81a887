"""One picture of a film, turned upright and cut without decoding more than is asked for."""

from __future__ import annotations

from dataclasses import dataclass

import av
import av.filter
import cv2
import numpy as np
from av.sidedata.sidedata import SideData
from av.video.frame import VideoFrame
from av.video.reformatter import Interpolation

from vision.errors import ClipUnreadableError
from vision.film.settings import FILM

# By quarter turns anticlockwise, as the container tells them.
_TURNS = {1: cv2.ROTATE_90_COUNTERCLOCKWISE, 2: cv2.ROTATE_180, 3: cv2.ROTATE_90_CLOCKWISE}


@dataclass(frozen=True)
class Display:
    """How a film's stored pictures are to be shown: turned by `quarters` anticlockwise, then flipped left to right."""

    quarters: int = 0
    flipped: bool = False

    @classmethod
    def of(cls, frame: VideoFrame) -> Display:
        """What the container's display matrix says of a frame; as stored where there is none.

        The matrix (ISO/IEC 14496-12, 8.3.2) maps stored columns and rows to shown ones. One with a negative determinant
        mirrors: FFmpeg's own figure for the rotation, which PyAV hands on, takes a flip for half a turn.
        """
        data = frame.side_data.get("DISPLAYMATRIX")
        if not isinstance(data, SideData):
            return cls(round(frame.rotation / 90) % 4)
        a, b, _, c, d = np.frombuffer(bytes(data), "=i4", count=5).astype(float)
        flipped = a * d - b * c < 0
        if flipped:
            a, c = -a, -c
        return cls(round(float(np.degrees(np.arctan2(-b, a))) / 90) % 4, bool(flipped))

    @property
    def sideways(self) -> bool:
        """Whether stored rows are shown as columns."""
        return self.quarters % 2 == 1

    def upright(self, image: np.ndarray) -> np.ndarray:
        """A stored picture (height, width, 3) as it is to be shown."""
        if self.quarters:
            image = cv2.rotate(image, _TURNS[self.quarters])
        return cv2.flip(image, 1) if self.flipped else image

    def stored(self, rows: slice, columns: slice, size: tuple[int, int]) -> tuple[slice, slice]:
        """Rows and columns of the shown picture as those of the stored one, whose (width, height) is `size`."""
        width, height = size[::-1] if self.sideways else size
        if self.flipped:
            columns = slice(width - columns.stop, width - columns.start)
        for _ in range(self.quarters):
            # One quarter turn back, clockwise: what were rows, counted from the end, are columns.
            rows, columns = columns, slice(height - rows.stop, height - rows.start)
            height, width = width, height
        return rows, columns


class Frame:
    """One frame of a film, or a photo. Its picture is made when it is first asked for.

    Attributes:
        index: 0 for the first decoded frame.
        time_s: the decoder's presentation time, in seconds from the first frame; strictly increasing.
    """

    def __init__(self, index: int, time_s: float, picture: np.ndarray | Decoded) -> None:
        self.index = index
        self.time_s = time_s
        self._picture = picture

    @property
    def image(self) -> np.ndarray:
        """BGR, uint8, shape (height, width, 3), upright (rotation metadata applied).

        Raises:
            ClipUnreadableError: the picture cannot be made.
        """
        if isinstance(self._picture, Decoded):
            self._picture = self._picture.whole()
        return self._picture

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width) of `image`, without making it where that can be spared."""
        if isinstance(self._picture, Decoded) and self._picture.can_be_cut:
            return self._picture.shape
        return self.image.shape[0], self.image.shape[1]

    def part(self, rows: slice, columns: slice) -> np.ndarray:
        """A copy of `image[rows, columns]`, without making the rest."""
        if isinstance(self._picture, Decoded) and self._picture.can_be_cut:
            return self._picture.part(rows, columns)
        return self.image[rows, columns].copy()

    def shrunk(self, width: int, height: int) -> np.ndarray:
        """`image` at a smaller size in px, without making it at its own where that can be spared."""
        if isinstance(self._picture, Decoded) and self._picture.can_be_cut:
            return self._picture.shrunk(width, height)
        return cv2.resize(self.image, (width, height), interpolation=cv2.INTER_AREA)


class Decoded:
    """A frame as the decoder left it.

    Args:
        frame: from the decoder.
        pixel_aspect: width of a pixel by its height.
        display: how it is to be shown.
        cut: cuts a part out of it.
    """

    def __init__(self, frame: VideoFrame, pixel_aspect: float, display: Display, cut: Cutter) -> None:
        self._frame = frame
        self._aspect = pixel_aspect
        self._display = display
        self._cut = cut
        self._shrink = min(1.0, FILM.long_side_px / max(frame.width, frame.height))
        self.can_be_cut = self._shrink == 1 and pixel_aspect == 1

    def whole(self) -> np.ndarray:
        """The whole picture, upright."""
        image = _bgr(self._frame)
        if not self.can_be_cut:
            fx = self._shrink * min(1.0, self._aspect)
            fy = self._shrink * min(1.0, 1 / self._aspect)
            image = cv2.resize(image, None, fx=fx, fy=fy, interpolation=cv2.INTER_AREA)
        return self._display.upright(image)

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width) of the upright picture; only where `can_be_cut`."""
        stored = self._frame.height, self._frame.width
        return stored[::-1] if self._display.sideways else stored

    def part(self, rows: slice, columns: slice) -> np.ndarray:
        """Rows and columns of the upright picture; only where `can_be_cut`."""
        stored = self._display.stored(rows, columns, (self._frame.width, self._frame.height))
        return self._display.upright(_bgr(self._cut(self._frame, *stored)))

    def shrunk(self, width: int, height: int) -> np.ndarray:
        """The upright picture at a smaller size; only where `can_be_cut`."""
        stored = (height, width) if self._display.sideways else (width, height)
        return self._display.upright(_bgr(self._frame, *stored))


class Cutter:
    """Cuts parts out of decoded frames before they are made into pictures; one filter serves while the part stays."""

    def __init__(self) -> None:
        self._wanted: tuple[str, tuple[int, ...]] | None = None
        self._graph = av.filter.Graph()

    def __call__(self, frame: VideoFrame, rows: slice, columns: slice) -> VideoFrame:
        """The part of a stored frame in these rows and columns."""
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


def _bgr(frame: VideoFrame, width: int | None = None, height: int | None = None) -> np.ndarray:
    try:
        image: np.ndarray = frame.to_ndarray(
            format="bgr24", width=width, height=height, interpolation=None if width is None else Interpolation.AREA)
    except (av.error.FFmpegError, ValueError) as error:
        raise ClipUnreadableError("film-pixels-unknown") from error
    return image
