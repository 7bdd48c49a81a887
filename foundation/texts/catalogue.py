"""The sentences: `say` makes one of a code and its values, in the language in force or another one.

The texts are Fluent (https://projectfluent.org/fluent/guide/), which knows plurals, and writes numbers and dates as the
language does. What is wrong and what to do about it are one message: its text and its attribute `remedy`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Protocol

from foundation.texts.language import Language, language, speaking
from foundation.texts.reading import Texts
from foundation.texts.units import as_said, measuring_in

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

REMEDY = "remedy"
_COUNTABLE = 1e15
"""Numbers from here on (somebody typed 1e308) are said as they are typed: nobody counts their digits."""
_aloud: ContextVar[bool] = ContextVar("aloud", default=False)


class Sayable(Protocol):
    """What a sentence can be made of."""

    @property
    def code(self) -> str:
        """Which sentence."""

    @property
    def values(self) -> Mapping[str, Any]:
        """What it names."""

    @property
    def given(self) -> str | None:
        """The sentence itself, where it came from elsewhere."""


Value = str | int | float | Sayable | Sequence[Any]
"""What a sentence may name: a text, a number, another thing that is said inside it, or several of these."""


class NoTextError(LookupError):
    """A code without a text, or a text whose values were not given: a fault of the program."""


def sentence(code: str, /, *, to: Language | None = None, **values: Any) -> str:
    """One sentence by its code.

    Args:
        code: its name in the files of texts.
        to: the language; the one in force if None.
        values: what the sentence names; a `datetime.date` is allowed here, where nothing is stored.

    Raises:
        NoTextError: there is no such text, or it names a value that was not given.
    """
    return _format(to or language(), code, None, values)


def one_line(code: str, to: Language | None = None) -> str:
    """A text of one line that names nothing, without loading what writes numbers, dates and plurals.

    Raises:
        NoTextError: there is no such text.
    """
    found = _texts(to or language()).one_line(code)
    if found is None:
        raise NoTextError(f"there is no text {code!r} of one line")
    return found


@contextmanager
def for_programs() -> Iterator[None]:
    """What is said inside a `with` block is English and metric, as programs read it, whoever sits before them."""
    with speaking("en"), measuring_in("cm"):
        yield


def capitalised(text: str) -> str:
    """A sentence or a label with its first letter large, and the others as they are."""
    return text[:1].upper() + text[1:]


def has_text(code: str) -> bool:
    """Whether there is a text of that code."""
    return code in _texts("en")


def sentence_part(code: str, part: str, to: Language | None = None) -> str:
    """A further sentence that stands with one of that code, such as the `purpose` of an exercise; empty if none does.

    Raises:
        NoTextError: there is no text of that code.
    """
    return _format(to or language(), code, part, {})


def number(value: float, digits: int, to: Language | None = None) -> str:
    """A number with that many decimals, with the language's own sign between."""
    from babel.numbers import format_decimal

    if abs(value) >= _COUNTABLE:
        return f"{value:g}"
    return str(format_decimal(value, "0." + "0" * digits if digits else "0", locale=to or language()))


def measured(value: float, unit: str, digits: int = 1, *, signed: bool = False, to: Language | None = None) -> str:
    """A number with its unit, the one way in which they are written: 10.4 cm, 4.1 in, 38,2°.

    Args:
        value: in `unit`.
        unit: "mm", "cm", "m" or "deg"; lengths are said in the unit that the person chose. Empty for a bare number.
        digits: decimals, of the metric unit.
        signed: a plus sign stands before a value above zero.
        to: the language; the one in force if None.
    """
    shown, said, decimals = as_said(value, unit, digits)
    return f"{_signed(shown, decimals, signed, to)}{_after_number(said, to)}"


def between(low: float, high: float, unit: str, digits: int = 1, *, signed: bool = False,
            to: Language | None = None) -> str:
    """Both ends of an interval with their unit: 10.0 to 10.8 cm. As `measured`."""
    (first, said, decimals), (last, _, _) = as_said(low, unit, digits), as_said(high, unit, digits)
    return sentence("between", to=to, low=_signed(first, decimals, signed, to),
                    high=_signed(last, decimals, signed, to), unit=_after_number(said, to))


def unit_sign(unit: str, to: Language | None = None) -> str:
    """How a unit is written over a column of numbers in it: cm, in, °. As `measured`."""
    return _after_number(as_said(1.0, unit, 1)[1], to).strip()


def _signed(value: float, digits: int, signed: bool, to: Language | None) -> str:
    # A value that rounds to nothing has no sign.
    told = number(round(value, digits) or 0.0, digits, to)
    return f"+{told}" if signed and round(value, digits) > 0 else told


@contextmanager
def aloud() -> Iterator[None]:
    """Say units as words inside a `with` block, as a voice reads them: 10.4 centimetres, 38.2 degrees."""
    token = _aloud.set(True)
    try:
        yield
    finally:
        _aloud.reset(token)


def _after_number(unit: str, to: Language | None) -> str:
    if unit and _aloud.get():
        return f" {sentence(f'unit-{unit}-in-full', to=to)}"
    if unit == "deg":
        return "\N{DEGREE SIGN}"
    return f" {sentence(f'unit-{unit}', to=to)}" if unit in ("in", "ft") else f" {unit}".rstrip()


def day(when: date, to: Language | None = None) -> str:
    """A day, short: 03 Nov 2026, 03.11.2026."""
    return day_as(when, "pattern-of-day", to)


def day_in_full(when: date, to: Language | None = None) -> str:
    """A day with the month's whole name: 03 November 2026, 3. November 2026."""
    return day_as(when, "pattern-of-day-in-full", to)


def day_as(when: date, pattern: str, to: Language | None = None) -> str:
    """A day as one of the patterns `pattern-of-...` of the texts has it."""
    from babel.dates import format_date

    return str(format_date(when, sentence(pattern, to=to), locale=to or language()))


def say(told: Sayable, to: Language | None = None) -> str:
    """The whole sentence of a notice, or of a failure: what is wrong and what to do.

    Raises:
        NoTextError: as `sentence`.
    """
    if told.given is not None:
        return told.given
    remedy = say_remedy(told, to)
    return f"{say_problem(told, to)}. {remedy}." if remedy else say_problem(told, to)


def say_problem(told: Sayable, to: Language | None = None) -> str:
    """What is wrong, without what to do about it."""
    return told.given if told.given is not None else _format(to or language(), told.code, None, told.values)


def say_remedy(told: Sayable, to: Language | None = None) -> str:
    """What to do about it; empty for a notice, whose one text says both."""
    if told.given is not None:
        return ""
    return _format(to or language(), told.code, REMEDY, told.values)


def worded(document: Any, to: Language = "en") -> Any:
    """A JSON document for programs: beside the code and values of each notice in it stands its sentence, `message`.

    Lengths are metric there, whoever reads.
    """
    if isinstance(document, Mapping):
        if set(document) == {"code", "values"}:
            with for_programs():
                return {"code": document["code"], "message": say(_Told(**document), to), "values": document["values"]}
        return {name: worded(value, to) for name, value in document.items()}
    return [worded(each, to) for each in document] if isinstance(document, list | tuple) else document


@dataclass(frozen=True)
class _Told:
    """A notice in its JSON form."""

    code: str
    values: Mapping[str, Any]
    given: str | None = None


@cache
def _texts(of: Language) -> Texts:
    return Texts(of, {"DECIMALS": _decimals, "WORD": partial(_word, of), "MEASURED": partial(_measured, of),
                      "BETWEEN": partial(_between, of), "DAY": partial(_day_of, of)})


def bundle(of: Language) -> FluentBundle:
    """All texts of one language; errors as `Texts`."""
    return _texts(of).all_read()


def _decimals(value: Any, digits: int) -> Any:
    """`{ DECIMALS($lift_mm, digits: 1) }`: that many decimals, always, with the language's own sign."""
    from fluent.runtime.types import fluent_number

    if abs(float(value)) >= _COUNTABLE:
        return str(value)
    return fluent_number(float(value), minimumFractionDigits=int(digits), maximumFractionDigits=int(digits))


def _day_of(of: Language, value: Any) -> str:
    """`{ DAY($earliest) }`: a day that is kept as 2026-03-01, as the language writes it."""
    return day(date.fromisoformat(str(value)), of)


def _measured(of: Language, value: Any, unit: Any, digits: Any = 1, signed: Any = 0) -> str:
    """`{ MEASURED($lift_mm, "mm", digits: 0) }`, `{ MEASURED($change, $unit, signed: 1) }`: a number with its unit."""
    return measured(float(value), str(unit), int(digits), signed=bool(int(signed)), to=of)


def _between(of: Language, low: Any, high: Any, unit: Any, digits: Any = 1, signed: Any = 0) -> str:
    """`{ BETWEEN($low, $high, $unit) }`: both ends of an interval with their unit."""
    return between(float(low), float(high), str(unit), int(digits), signed=bool(int(signed)), to=of)


def word(kind: str, value: str, to: Language | None = None) -> str:
    """What the language calls `value`, one of a known set: `word("side", "left")` is the text `side-left`.

    A value that the set does not know is said as it is.
    """
    try:
        return _word(to or language(), kind, value)
    except NoTextError:
        return value


def _word(of: Language, kind: Any, value: Any) -> str:
    """`{ WORD("side", $side) }` in a text."""
    return _format(of, f"{kind}-{re.sub('[^a-z0-9_]+', '-', str(value).lower()).strip('-')}", None, {})


def _format(to: Language, code: str, attribute: str | None, values: Mapping[str, Any]) -> str:
    message = _texts(to).message(code)
    if message is None:
        raise NoTextError(f"there is no text {code!r} in {to!r}")
    pattern = message.value if attribute is None else message.attributes.get(attribute)
    if pattern is None:
        return ""
    named = {name: _said(value, to) for name, value in values.items()}
    said, faults = _texts(to).bundle.format_pattern(pattern, named)
    if faults:
        raise NoTextError(f"the text {code!r} in {to!r} needs other values than {sorted(values)}: {faults[0]}")
    return str(said)


def _said(value: Any, to: Language) -> Any:
    if isinstance(value, tuple | list):
        return ", ".join(str(_said(each, to)) for each in value)
    if isinstance(value, Mapping):
        return value["message"] if "message" in value else say(_Told(**value), to)
    if isinstance(value, int | float) and abs(value) >= _COUNTABLE:
        return f"{value:g}"
    return say(value, to) if hasattr(value, "given") else value
