"""In which unit lengths are said: centimetres, or the inches that a person chose. What is stored stays metric."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal

LengthUnit = Literal["cm", "inches"]

CM_PER_INCH = 2.54

_in_force: ContextVar[LengthUnit | None] = ContextVar("length_unit", default=None)
_ask: Callable[[], LengthUnit | None] = lambda: None  # noqa: E731
_IMPERIAL = {"mm": (0.1 / CM_PER_INCH, "in", 2), "cm": (1 / CM_PER_INCH, "in", 1),
             "m": (100 / CM_PER_INCH / 12, "ft", 0)}
"""For each metric unit: how many of the other one it is, which that is, and the fewest decimals that say enough."""


def length_unit() -> LengthUnit:
    """The unit in force here: what was chosen in this thread, else what `ask` was given says, else centimetres."""
    return _in_force.get() or _ask() or "cm"


def ask(source: Callable[[], LengthUnit | None]) -> None:
    """Where nothing was chosen, ask `source`; it serves a program whose threads each belong to somebody else."""
    global _ask
    _ask = source


@contextmanager
def measuring_in(wanted: LengthUnit) -> Iterator[None]:
    """Say lengths in this unit inside a `with` block."""
    token = _in_force.set(wanted)
    try:
        yield
    finally:
        _in_force.reset(token)


def as_said(value: float, unit: str, digits: int) -> tuple[float, str, int]:
    """A value as it is said: in the unit in force, with as many decimals as that unit needs.

    Args:
        value: in `unit`.
        unit: "mm", "cm", "m", "deg" or any other; lengths alone are converted.
        digits: decimals in `unit`.

    Returns:
        The value, its unit ("in" or "ft", or as given) and its decimals.
    """
    if unit not in _IMPERIAL or length_unit() == "cm":
        return value, unit, digits
    times, other, least = _IMPERIAL[unit]
    return value * times, other, max(digits, least)
