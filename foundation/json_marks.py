"""What a field's type says of its JSON form beyond its kind: how many decimals, which order, which names.

Marks stand in the type, `Annotated[float, Digits(3)]`, and are read by `foundation.json_form`. pydantic is loaded only
then: it takes longer to load than most commands take to run.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Digits:
    """Marks a number that is written with so many decimals: `Annotated[float, Digits(3)]`."""

    count: int

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        return _written(handler(source), lambda value: None if value is None else round(value, self.count))


@dataclass(frozen=True)
class InOrder:
    """Marks a set, whose list in JSON is sorted so that the same set always gives the same form."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        return _written(handler(source), sorted)


@dataclass(frozen=True)
class Named:
    """Marks a tuple of numbers whose items have names in JSON: `Annotated[tuple[float, ...], Named(("u", "v"))]`."""

    names: tuple[str, ...]

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        def read(data: Any) -> Any:
            if not isinstance(data, Mapping):
                return data
            missing = [name for name in self.names if name not in data]
            if missing:
                raise ValueError(f"{missing[0]} is missing")
            return tuple(data[name] for name in self.names)

        return _written(core_schema.no_info_before_validator_function(read, handler(source)),
                        lambda values: dict(zip(self.names, values, strict=True)))


@dataclass(frozen=True)
class NullIsNan:
    """Marks a number that is NaN where it is not known, which JSON writes as null."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        return _written(core_schema.no_info_before_validator_function(
            lambda data: math.nan if data is None else data, handler(source)),
            lambda value: None if math.isnan(value) else value)


def converted(read: Callable[[Any], Any], write: Callable[[Any], Any]) -> Any:
    """What a class returns from `__get_pydantic_core_schema__` whose form its fields alone do not tell.

    Args:
        read: makes the record of its JSON; raises KeyError, TypeError or ValueError where that is wrong.
        write: makes the JSON of the record.
    """
    from pydantic_core import core_schema

    def checked(data: Any) -> Any:
        try:
            return read(data)
        except KeyError as error:
            raise ValueError(f"{error.args[0]} is missing") from error

    return core_schema.no_info_plain_validator_function(
        checked, serialization=core_schema.plain_serializer_function_ser_schema(write))


def _written(schema: Any, write: Callable[[Any], Any]) -> Any:
    from pydantic_core import core_schema

    schema["serialization"] = core_schema.plain_serializer_function_ser_schema(write)
    return schema
