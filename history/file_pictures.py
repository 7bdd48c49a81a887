"""The pictures in a history file, left where they lie until each is needed, so that many of them need no memory."""

from __future__ import annotations

import base64
import io
import re
import secrets
import struct
import warnings
from dataclasses import dataclass
from typing import Any, BinaryIO

from PIL import Image

from history.errors import ImportRefusedError, RefusedError
from history.records import Still

TEXT_MAX_BYTES = 64 << 20
"""Most that a history file may hold beside its pictures: more than ten thousand measurements."""
STILL_MAX_PIXELS = 64_000_000
_OPENING = re.compile(rb'"base64"\s{0,16}:\s{0,16}"')
_OPENING_MAX_BYTES = 48
_BLOCK_BYTES = 4 << 20


@dataclass(frozen=True)
class PackedText:
    """A text that stays in its file, from byte `start` to `end`."""

    stream: BinaryIO
    start: int
    end: int

    def read(self) -> str:
        """The text itself.

        Raises:
            OSError, ValueError: the file has changed meanwhile, or it is no plain text.
        """
        self.stream.seek(self.start)
        return self.stream.read(self.end - self.start).decode("ascii")


class UnpackedFile:
    """A history file's `text` with a mark in the place of each picture.

    Raises:
        ImportRefusedError: it holds too much beside its pictures, or ends inside one.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        # Drawn anew each time, so that no file can hold such a mark of its own.
        self._sign = secrets.token_hex(16)
        self._places: list[tuple[int, int]] = []
        kept = bytearray()
        position, pending = 0, b""
        begun: int | None = None
        while block := stream.read(_BLOCK_BYTES):
            pending += block
            done = 0
            while done < len(pending):
                if begun is None:
                    found = _OPENING.search(pending, done)
                    # What may be the beginning of an opening waits for the next block.
                    end = found.end() if found else max(done, len(pending) - _OPENING_MAX_BYTES)
                    kept += pending[done:end]
                    done, begun = end, position + end if found else None
                    if found is None:
                        break
                else:
                    end = pending.find(b'"', done)
                    done = len(pending) if end < 0 else end
                    if end >= 0:
                        kept += f"{self._sign}:{len(self._places)}".encode()
                        self._places.append((begun, position + end))
                        begun = None
            if len(kept) > TEXT_MAX_BYTES:
                raise ImportRefusedError("import-too-much-text", {"most_mb": TEXT_MAX_BYTES >> 20})
            position, pending = position + done, pending[done:]
        if begun is not None:
            raise ImportRefusedError("import-cut-in-picture")
        self.text = bytes(kept + pending)

    def restored(self, text: str) -> str | PackedText:
        """The picture that a text marks; the text itself where it is no mark."""
        sign, _, number = text.partition(":")
        return PackedText(self._stream, *self._places[int(number)]) if sign == self._sign else text


def still_of(still: dict[str, Any]) -> Still:
    """The picture in a file's `still` object.

    Raises:
        RefusedError, ValueError: it is not a picture of its kind.
    """
    packed = still["base64"]
    text = packed.read() if isinstance(packed, PackedText) else packed
    return Still(still["media_type"], base64.b64decode(text, validate=True))


def check_picture(still: Still) -> None:
    """Refuse bytes that begin like a picture but cannot be shown, or would fill the memory.

    Raises:
        RefusedError: they cannot.
    """
    kind = still.media_type.removeprefix("image/").upper()
    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(still.data), formats=(kind,)) as picture:
            warnings.simplefilter("ignore")
            if picture.width * picture.height > STILL_MAX_PIXELS:
                raise RefusedError("still-too-large", {"width_px": picture.width, "height_px": picture.height})
            picture.load()
    except RefusedError:
        raise
    except (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, EOFError, RuntimeError,
            struct.error, Image.DecompressionBombError) as error:
        raise RefusedError("still-damaged") from error
