"""The pictures in a history file, left where they lie until each is needed, so that many of them need no memory."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from typing import BinaryIO

from history.errors import ImportRefusedError

TEXT_MAX_BYTES = 64 << 20
"""Most that a history file may hold beside its pictures: more than ten thousand measurements."""
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
                raise ImportRefusedError("", f"the file holds more than {TEXT_MAX_BYTES >> 20} MB beside its pictures",
                                         "Export fewer people at a time")
            position, pending = position + done, pending[done:]
        if begun is not None:
            raise ImportRefusedError("", "the file was cut short in a picture")
        self.text = bytes(kept + pending)

    def restored(self, text: str) -> str | PackedText:
        """The picture that a text marks; the text itself where it is no mark."""
        sign, _, number = text.partition(":")
        return PackedText(self._stream, *self._places[int(number)]) if sign == self._sign else text
