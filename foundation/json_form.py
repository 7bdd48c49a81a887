"""The JSON form of a record: declared by the types of its own fields, checked strictly, never guessed at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from foundation.errors import KneewallError

T = TypeVar("T")


class FormError(ValueError):
    """Where and why a piece of JSON is not the record that it should be."""

    def __init__(self, place: str, why: str) -> None:
        self.place = place
        self.why = why
        super().__init__(f"{place}: {why}" if place else why)


def to_json(record: Any) -> dict[str, Any]:
    """The JSON form of a record; the same record always gives the same form."""
    made: dict[str, Any] = _adapter(type(record)).dump_python(record, mode="json")
    return made


def from_json(kind: type[T], data: Any) -> T:
    """The record in a piece of JSON.

    Raises:
        FormError: a field is missing, unknown, of another kind or impossible; the first such place is named.
    """
    import json

    from pydantic import ValidationError

    try:
        # By way of text: only there does pydantic know that the lists and dates of JSON are tuples, sets and dates.
        found: T = _adapter(kind).validate_json(json.dumps(data), strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        why = "missing" if first["type"] == "missing" else str(first["msg"]).removeprefix("Value error, ")
        raise FormError(_place(first["loc"]), why) from error
    except KneewallError as error:
        raise FormError("", error.problem) from error
    except (TypeError, ValueError, RecursionError) as error:
        raise FormError("", str(error)) from error
    unknown = _unknown(data, to_json(found))
    if unknown is not None:
        raise FormError(unknown, "unknown field")
    return found


def _adapter(kind: type[Any]) -> Any:
    # Imported late: pydantic takes longer to load than most commands take to run.
    from pydantic import TypeAdapter

    if kind not in _adapters:
        _adapters[kind] = TypeAdapter(kind)
    return _adapters[kind]


_adapters: dict[type[Any], Any] = {}


def _place(location: tuple[int | str, ...]) -> str:
    out = ""
    for part in location:
        out += f"[{part}]" if isinstance(part, int) else f".{part}" if out else str(part)
    return out


def _unknown(given: Any, known: Any, path: str = "") -> str | None:
    """The first field of the given JSON that the record does not have."""
    if isinstance(given, Mapping) and isinstance(known, Mapping):
        for name, value in given.items():
            where = f"{path}.{name}" if path else str(name)
            if name not in known:
                return where
            found = _unknown(value, known[name], where)
            if found:
                return found
    elif isinstance(given, list) and isinstance(known, list) and len(given) == len(known):
        for i, (a, b) in enumerate(zip(given, known, strict=True)):
            found = _unknown(a, b, f"{path}[{i}]")
            if found:
                return found
    return None
