"""A warning for the user, as what a program knows of it: a code and the values that belong to it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from foundation.json_marks import converted
from foundation.texts.catalogue import Value, say


@dataclass(frozen=True)
class Notice:
    """A warning: a stable code for programs, and what its sentence needs to be said in any language.

    Attributes:
        code: lower-case words joined by hyphens; the name of the sentence in `foundation/texts/*.ftl`.
        values: what the sentence names. A measured number carries its unit in its name (`lift_mm`); another notice, or
            several, is what this one is about, and is said inside it.
        given: the sentence as an earlier version stored it, where that is all there is; it is said as it stands.

    Raises:
        ValueError: the code or a value's name is not of that form, or a value is neither text, number nor notice.
    """

    code: str
    values: Mapping[str, Value] = field(default_factory=dict)
    given: str | None = None

    def __post_init__(self) -> None:
        if not self.code or self.code != self.code.lower() or " " in self.code:
            raise ValueError(f"a warning's code is lower-case words joined by hyphens, got {self.code!r}")
        if not isinstance(self.given, str | None):
            raise ValueError(f"a warning's sentence is a text, got {self.given!r}")
        object.__setattr__(self, "values", {name: _plain(name, value) for name, value in self.values.items()})

    def __hash__(self) -> int:
        return hash((self.code, tuple(sorted(self.values.items(), key=lambda item: item[0])), self.given))

    @property
    def message(self) -> str:
        """The sentence, in the language in force."""
        return say(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        # Two forms, of this version and of an earlier one, which kept the sentence and no values.
        return converted(_read, _written)


def _read(data: Any) -> Any:
    if isinstance(data, Notice) or not isinstance(data, Mapping):
        return data
    if "values" not in data:
        return Notice(data["code"], given=data["message"])
    return Notice(data["code"], {name: _read_value(value) for name, value in data["values"].items()})


def _read_value(value: Any) -> Any:
    return tuple(map(_read_value, value)) if isinstance(value, list | tuple) else _read(value)


def _written(value: Any) -> Any:
    """The JSON form that is stored: no sentence, except where an earlier version gave one."""
    if isinstance(value, tuple):
        return [_written(each) for each in value]
    if not isinstance(value, Notice):
        return value
    if value.given is not None:
        return {"code": value.code, "message": value.given}
    return {"code": value.code, "values": {name: _written(each) for name, each in value.values.items()}}


def _plain(name: Any, value: Any) -> Value:
    """The value as plain Python, a fraction to three decimals, as every stored number is."""
    if not isinstance(name, str) or not name.isidentifier():
        raise ValueError(f"a value's name is a word such as lift_mm, got {name!r}")
    if isinstance(value, str | Notice):
        return value
    if isinstance(value, tuple | list):
        return tuple(_plain(name, each) for each in value)
    if isinstance(value, bool) or not hasattr(value, "__float__"):
        raise ValueError(f"a warning's values are texts, numbers or notices, got {name} = {value!r}")
    if hasattr(value, "__index__"):
        return int(value)
    number = round(float(value), 3)
    return number if math.isfinite(number) else str(number)
