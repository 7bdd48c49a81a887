"""The sentences: `say` makes one of a code and its values, in the language in force or another one.

The texts are Fluent (https://projectfluent.org/fluent/guide/), which knows plurals, and writes numbers and dates as the
language does. What is wrong and what to do about it are one message: its text and its attribute `remedy`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from foundation.texts.language import Language, language

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

REMEDY = "remedy"
_COUNTABLE = 1e15
"""Numbers from here on (somebody typed 1e308) are said as they are typed: nobody counts their digits."""


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


def number(value: float, digits: int, to: Language | None = None) -> str:
    """A number with that many decimals, with the language's own sign between."""
    from babel.numbers import format_decimal

    return str(format_decimal(value, "0." + "0" * digits if digits else "0", locale=to or language()))


def day(when: date, to: Language | None = None) -> str:
    """A day, short: 03 Nov 2026, 03.11.2026."""
    return _day(when, "pattern-of-day", to)


def day_in_full(when: date, to: Language | None = None) -> str:
    """A day with the month's whole name: 03 November 2026, 3. November 2026."""
    return _day(when, "pattern-of-day-in-full", to)


def _day(when: date, pattern: str, to: Language | None) -> str:
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
    """A JSON document for programs: beside the code and values of each notice in it stands its sentence, `message`."""
    if isinstance(document, Mapping):
        if set(document) == {"code", "values"}:
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
def bundle(of: Language) -> FluentBundle:
    """The texts of one language.

    Raises:
        ValueError: the file of texts is damaged.
    """
    # Imported late: `kneewall --help` needs no sentence, and Fluent brings the data of every language.
    from fluent.runtime import FluentBundle, FluentResource
    from fluent.syntax.ast import Junk

    resource = FluentResource((Path(__file__).parent / f"{of}.ftl").read_text(encoding="utf-8"))
    broken = [str(entry.content).strip()[:60] for entry in resource.body if isinstance(entry, Junk)]
    if broken:
        raise ValueError(f"the texts of {of!r} are damaged at {broken}")
    # Without the marks that isolate right-to-left words: they are no part of a sentence that goes into a file.
    functions: Any = {"DECIMALS": _decimals, "WORD": partial(_word, of)}
    made = FluentBundle([of], use_isolating=False, functions=functions)
    made.add_resource(resource)
    return made


def _decimals(value: Any, digits: int) -> Any:
    """`{ DECIMALS($lift_mm, digits: 1) }`: that many decimals, always, with the language's own sign."""
    from fluent.runtime.types import fluent_number

    if abs(float(value)) >= _COUNTABLE:
        return str(value)
    return fluent_number(float(value), minimumFractionDigits=int(digits), maximumFractionDigits=int(digits))


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
    texts = bundle(to)
    if not texts.has_message(code):
        raise NoTextError(f"there is no text {code!r} in {to!r}")
    message = texts.get_message(code)
    pattern = message.value if attribute is None else message.attributes.get(attribute)
    if pattern is None:
        return ""
    named = {name: _said(value, to) for name, value in values.items()}
    said, faults = texts.format_pattern(pattern, named)
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
