"""Reads and checks a history file: every field is looked at before anything is stored, and the first fault is named."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from foundation.system_reason import system_reason
from history.errors import ImportRefusedError
from history.exchange import SCHEMA
from history.file_form import find_place
from history.file_pictures import UnpackedFile

MAX_BYTES = 2**30
VALUES_MAX = 6_000_000
"""Most values that a file may hold: about ten thousand measurements, and under a gigabyte when read."""


@contextmanager
def opened(path: Path) -> Iterator[dict[str, Any]]:
    """The checked content of a history file, as long as the block runs: pictures are read when they are needed.

    Raises:
        ImportRefusedError: it cannot be read, or is not a history file in every detail; `field` names the place.
    """
    try:
        # Whoever opens a pipe waits for ever, and a device has no end.
        if path.exists() and not path.is_file():
            raise ImportRefusedError("import-no-file", {"name": path.name or str(path)})
        if path.stat().st_size > MAX_BYTES:
            raise ImportRefusedError("import-too-large", {"name": path.name})
        with path.open("rb") as stream:
            yield _read(stream)
    except OSError as error:
        raise ImportRefusedError("import-unreadable", {"name": path.name, "reason": system_reason(error)}) from error


def read_bytes(raw: bytes) -> dict[str, Any]:
    """The checked content of a history file's bytes; errors as `opened`."""
    return _read(io.BytesIO(raw))


def _read(stream: BinaryIO) -> dict[str, Any]:
    if not stream.read(64).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        raise ImportRefusedError("import-foreign")
    stream.seek(0)
    unpacked = UnpackedFile(stream)
    if sum(map(unpacked.text.count, (b",", b":", b"[", b"{"))) > VALUES_MAX:
        raise ImportRefusedError("import-too-much")

    def checked(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        out = _no_doubles(pairs)
        if isinstance(out.get("base64"), str):
            out["base64"] = unpacked.restored(out["base64"])
        return out

    try:
        content = json.loads(unpacked.text.decode("utf-8-sig"), object_pairs_hook=checked)
    except (ValueError, RecursionError) as error:
        # A ValueError of its own kind is a number of thousands of digits.
        telling = isinstance(error, (UnicodeDecodeError, json.JSONDecodeError))
        why = str(error) if telling else "nesting too deep, or a number too long"
        raise ImportRefusedError("import-cut-short", {"reason": why}) from error
    check(content)
    return dict(content)


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    if len(out) != len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        raise ImportRefusedError("import-written-twice", {"field": twice[:80]}, field=twice)
    return out


def check(content: Any) -> None:
    """Check the whole content.

    Raises:
        ImportRefusedError: naming the first field that is missing, unknown, doubled or not what it should be.
    """
    if not isinstance(content, dict) or "schema" not in content:
        raise ImportRefusedError("import-schema-missing", {"field": "schema"}, field="schema")
    schema = content["schema"]
    if schema != SCHEMA:
        newer = isinstance(schema, str) and schema.startswith("kneewall-history/")
        raise ImportRefusedError("import-newer" if newer else "import-schema-other",
                                 {"field": "schema", "found": str(schema)[:80], "known": SCHEMA}, field="schema")
    found = find_place(content)
    if found is not None:
        place, fault = found
        raise ImportRefusedError(fault.code, fault.values, field=place)
