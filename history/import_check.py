"""Reads and checks a history file: every field is looked at before anything is stored, and the first fault is named."""

from __future__ import annotations

import base64
import io
import json
import struct
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO

from history.clock import check_aware
from history.document import find_fault
from history.errors import ImportRefusedError, RefusedError
from history.exchange import SCHEMA
from history.file_pictures import PackedText, UnpackedFile
from history.journal import content_text, is_kind
from history.records import Diary, Still, is_storable
from history.store import check_name

MAX_BYTES = 2**30
INSTANT_MAX_CHARACTERS = 40
ZONE_MAX_CHARACTERS = 100
STILL_MAX_PIXELS = 64_000_000
VALUES_MAX = 6_000_000
"""Most values that a file may hold: about ten thousand measurements, and under a gigabyte when read."""
_WHAT_TO_CHOOSE = "Choose a file made by: kneewall export --format json"
_NEWER = "Install the newer Kneewall on this computer, then import again"


@contextmanager
def opened(path: Path) -> Iterator[dict[str, Any]]:
    """The checked content of a history file, as long as the block runs: pictures are read when they are needed.

    Raises:
        ImportRefusedError: it cannot be read, or is not a history file in every detail; `field` names the place.
    """
    try:
        # Whoever opens a pipe waits for ever, and a device has no end.
        if path.exists() and not path.is_file():
            raise ImportRefusedError("", f"{path.name or path} is not a file", _WHAT_TO_CHOOSE)
        if path.stat().st_size > MAX_BYTES:
            raise ImportRefusedError("", f"{path.name} is larger than 1 GB", "Export fewer people at a time")
        with path.open("rb") as stream:
            yield _read(stream)
    except OSError as error:
        raise ImportRefusedError("", f"{path.name} cannot be read ({error.strerror})",
                                 "Check the file's name") from error


def read_bytes(raw: bytes) -> dict[str, Any]:
    """The checked content of a history file's bytes; errors as `opened`."""
    return _read(io.BytesIO(raw))


def _read(stream: BinaryIO) -> dict[str, Any]:
    if not stream.read(64).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        raise ImportRefusedError("", "the file is not a Kneewall history", _WHAT_TO_CHOOSE)
    stream.seek(0)
    unpacked = UnpackedFile(stream)
    if sum(map(unpacked.text.count, (b",", b":", b"[", b"{"))) > VALUES_MAX:
        raise ImportRefusedError("", "the file holds too much to be a history", "Export fewer people at a time")

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
        why = error if telling else "nesting too deep, or a number too long"
        raise ImportRefusedError("", f"the file is not a Kneewall history, or was cut short ({why})",
                                 _WHAT_TO_CHOOSE) from error
    check(content)
    return dict(content)


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    if len(out) != len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        raise ImportRefusedError(twice, "written twice in one object")
    return out


def check(content: Any) -> None:
    """Check the whole content.

    Raises:
        ImportRefusedError: naming the first field that is missing, unknown, doubled or not what it should be.
    """
    if not isinstance(content, dict) or "schema" not in content:
        raise ImportRefusedError("schema", "missing", _WHAT_TO_CHOOSE)
    schema = content["schema"]
    if schema != SCHEMA:
        newer = isinstance(schema, str) and schema.startswith("kneewall-history/")
        raise ImportRefusedError("schema", f"expected {SCHEMA!r}, got {str(schema)[:80]!r}", _NEWER if newer else "")
    _fields(content, "", schema=_text, people=_list)
    seen: set[str] = set()
    names: set[str] = set()
    for i, person in enumerate(content["people"]):
        _person(person, f"people[{i}]", seen)
        if person["name"].casefold() in names:
            raise ImportRefusedError(f"people[{i}].name", "is another person's name as well")
        names.add(person["name"].casefold())


def _person(person: Any, path: str, seen: set[str]) -> None:
    with_journal: dict[str, _Check] = {"journal": _list} if isinstance(person, dict) and "journal" in person else {}
    _fields(person, path, id=_identifier(seen), name=_name, created_at=_instant, names=_list, sessions=_list,
            **with_journal)
    for i, entry in enumerate(person.get("journal", ())):
        _fields(entry, f"{path}.journal[{i}]", id=_identifier(seen), kind=_kind, at=_instant, content=_content)
    for i, name in enumerate(person["names"]):
        _fields(name, f"{path}.names[{i}]", id=_identifier(seen), name=_name, given_at=_instant)
    days: set[str] = set()
    for i, session in enumerate(person["sessions"]):
        where = f"{path}.sessions[{i}]"
        _fields(session, where, id=_identifier(seen), day=_day, started_at=_instant, zone=_zone, diary=_list,
                trials=_list)
        if session["started_at"][:10] != session["day"]:
            raise ImportRefusedError(f"{where}.day", f"{session['day']} is not the day of started_at")
        if session["day"] in days:
            raise ImportRefusedError(f"{where}.day", f"{session['day']} has two sessions")
        days.add(session["day"])
        for k, said in enumerate(session["diary"]):
            _diary(said, f"{where}.diary[{k}]", seen)
        for k, trial in enumerate(session["trials"]):
            _trial(trial, f"{where}.trials[{k}]", seen)
        _corrections({trial["id"]: trial["replaced_by"] for trial in session["trials"]}, where)


def _corrections(replaced_by: dict[str, str | None], path: str) -> None:
    """Each corrected trial must lead, by way of its corrections, to one that counts."""
    sound: set[str] = set()
    for k, first in enumerate(replaced_by):
        here: str | None = first
        passed: set[str] = set()
        while here is not None and here not in sound:
            if here not in replaced_by:
                raise ImportRefusedError(f"{path}.trials[{k}].replaced_by", "names no other trial of the session")
            if here in passed:
                raise ImportRefusedError(f"{path}.trials[{k}].replaced_by", "leads round in a circle")
            passed.add(here)
            here = replaced_by[here]
        sound |= passed


def _diary(said: Any, path: str, seen: set[str]) -> None:
    _fields(said, path, id=_identifier(seen), edited_at=_instant, pain=_any, stiffness=_any, where_felt=_any,
            affected_side=_any, note=_any)
    try:
        Diary(said["pain"], said["stiffness"], said["where_felt"], said["affected_side"], said["note"])
    except RefusedError as error:
        raise ImportRefusedError(f"{path}.{error.problem.split()[0]}", error.problem) from error


def _trial(trial: Any, path: str, seen: set[str]) -> None:
    _fields(trial, path, id=_identifier(seen), recorded_at=_instant, practice=_flag, replaced_by=_text_or_none,
            measurement=_any, still=_any)
    fault = find_fault(trial["measurement"])
    if fault is not None:
        place = f"{path}.measurement.{fault[0]}" if fault[0] else f"{path}.measurement"
        raise ImportRefusedError(place, fault[1], _NEWER if "newer Kneewall" in fault[1] else "")
    if trial["still"] is not None:
        _fields(trial["still"], f"{path}.still", media_type=_text, base64=_packed)
        try:
            _check_picture(still_of(trial["still"]))
        except (RefusedError, ValueError) as error:
            raise ImportRefusedError(f"{path}.still.base64", str(error)) from error


def still_of(still: dict[str, Any]) -> Still:
    """The picture in a file's `still` object.

    Raises:
        RefusedError, ValueError: it is not a picture of its kind.
    """
    packed = still["base64"]
    text = packed.read() if isinstance(packed, PackedText) else packed
    return Still(still["media_type"], base64.b64decode(text, validate=True))


def _check_picture(still: Still) -> None:
    """Refuse bytes that begin like a picture but cannot be shown, or would fill the memory.

    Raises:
        RefusedError: they cannot.
    """
    from PIL import Image

    kind = still.media_type.removeprefix("image/").upper()
    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(still.data), formats=(kind,)) as picture:
            warnings.simplefilter("ignore")
            if picture.width * picture.height > STILL_MAX_PIXELS:
                raise RefusedError("still-too-large", {"width_px": picture.width, "height_px": picture.height})
            picture.load()
    except (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, EOFError, RuntimeError,
            struct.error, Image.DecompressionBombError) as error:
        raise RefusedError("still-damaged") from error


_Check = Callable[[Any], str | None]


def _fields(value: Any, path: str, **checks: _Check) -> None:
    """Refuse anything but an object with exactly these fields, each of which passes its check."""
    if not isinstance(value, dict):
        raise ImportRefusedError(path, "expected an object")
    for name, fault, remedy in _faults(value, checks):
        raise ImportRefusedError(f"{path}.{name}" if path else name, fault, remedy)


def _faults(value: dict[str, Any], checks: dict[str, _Check]) -> Iterator[tuple[str, str, str]]:
    for name, check_value in checks.items():
        if name not in value:
            yield name, "missing", ""
        fault = check_value(value[name])
        if fault:
            yield name, fault, ""
    for name in value:
        if name not in checks:
            yield name, "unknown field", ""


def _any(_value: Any) -> None:
    return None


def _list(value: Any) -> str | None:
    return None if isinstance(value, list) else "expected a list"


def _flag(value: Any) -> str | None:
    return None if isinstance(value, bool) else f"expected true or false, got {str(value)[:40]!r}"


def _text(value: Any) -> str | None:
    if not isinstance(value, str):
        return f"expected text, got {str(value)[:40]!r}"
    return None if is_storable(value) else "holds characters that cannot be stored"


def _zone(value: Any) -> str | None:
    return _text(value) or (None if len(value) <= ZONE_MAX_CHARACTERS else "too long for a time zone")


def _kind(value: Any) -> str | None:
    return None if isinstance(value, str) and is_kind(value) else f"expected a kind of entry, got {str(value)[:40]!r}"


def _content(value: Any) -> str | None:
    try:
        content_text(value)
    except RefusedError as error:
        return error.problem
    return None


def _packed(value: Any) -> str | None:
    return None if isinstance(value, PackedText) else _text(value)


def _text_or_none(value: Any) -> str | None:
    return None if value is None else _text(value)


def _name(value: Any) -> str | None:
    if not isinstance(value, str):
        return "expected a name"
    try:
        return None if check_name(value) == value else "has blanks around or inside it"
    except RefusedError as error:
        return error.problem


def _instant(value: Any) -> str | None:
    try:
        when = datetime.fromisoformat(value)
        check_aware(when)
    except (TypeError, ValueError):
        return f"expected a date and time such as 2026-03-01T09:00:00+01:00, got {str(value)[:40]!r}"
    except RefusedError as error:
        return error.problem
    same = when.isoformat() == value and len(value) <= INSTANT_MAX_CHARACTERS
    return None if same else "not written as Kneewall writes a date and time"


def _day(value: Any) -> str | None:
    try:
        same = date.fromisoformat(value).isoformat() == value
    except (TypeError, ValueError):
        same = False
    return None if same else f"expected a day such as 2026-03-01, got {str(value)[:40]!r}"


def _identifier(seen: set[str]) -> _Check:
    def check_id(value: Any) -> str | None:
        if not isinstance(value, str) or len(value) != 32 or set(value) - set("0123456789abcdef"):
            return f"expected 32 hexadecimal digits, got {str(value)[:40]!r}"
        if value in seen:
            return f"{value} is used twice"
        seen.add(value)
        return None

    return check_id
