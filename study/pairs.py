"""Pair the rows of two tables that measure the same things."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from foundation.notice import Notice
from foundation.texts.catalogue import sentence
from study.clip import SIDE_WORDS
from study.errors import AgreementError, TableError
from study.read_csv import TextTable
from vision.protocols import HEADLINES

WHO = ("subject", "person", "participant", "patient")
"""Columns that tell whose ankle it is."""
WHEN_AND_WHERE = ("session", "session_id", "session_day", "day", "visit", "trial", "side", "repetition")
DEFAULT_COLUMNS = tuple(quantity.name for quantity in HEADLINES)
_MISSING = frozenset({"", "na", "n/a", "nan", "null", "none", "-", "."})
_UNITS = ("deg", "rad", "mm", "cm", "m", "in")
_SUSPECT_FACTOR = 4.0
_SHOWN = 5


@dataclass(frozen=True)
class Pairs:
    """Values that belong together.

    Attributes:
        column_a, column_b: where the values stand.
        unit: by the columns' names; empty if they tell none.
        keys: the columns by which the rows were matched.
        names: (n,) what each pair is of, in words.
        a, b: (n,) the values.
        only_a, only_b: rows of one table without a partner in the other, in words.
        missing: rows that have a partner, but no value in at least one table, in words.
        notices: what is odd about them.
    """

    column_a: str
    column_b: str
    unit: str
    keys: tuple[str, ...]
    names: tuple[str, ...]
    a: np.ndarray
    b: np.ndarray
    only_a: tuple[str, ...]
    only_b: tuple[str, ...]
    missing: tuple[str, ...]
    notices: tuple[Notice, ...]


def chosen_columns(a: TextTable, b: TextTable, told: Sequence[str]) -> list[tuple[str, str]]:
    """The columns to compare: those told, as NAME or NAME_IN_A=NAME_IN_B, else ours that hold values in both tables.

    Raises:
        TableError: there is no such column.
    """
    if not told:
        both = [(_find(a, name), _find(b, name)) for name in DEFAULT_COLUMNS]
        found = [(left, right) for left, right in both if left is not None and right is not None]
        if not found:
            raise TableError("no-common-quantity")
        # A table has a column for every quantity of every test, most of them empty.
        filled = [(left, right) for left, right in found if _has_values(a, left) and _has_values(b, right)]
        return filled or found[:1]
    pairs = []
    for text in told:
        name_a, _, name_b = text.partition("=")
        pairs.append((_required(a, name_a.strip(), "first"), _required(b, (name_b or name_a).strip(), "second")))
    return pairs


def _has_values(table: TextTable, column: str) -> bool:
    return any(row[column] for row in table.rows)


def chosen_keys(a: TextTable, b: TextTable, told: Sequence[str]) -> list[str]:
    """The columns that tell which rows belong together: those told, else the usual ones that both tables have.

    Raises:
        TableError: there is no such column, or none tells whose measurement it is.
    """
    if told:
        for name in told:
            _required(a, name, "first")
            _required(b, name, "second")
        return list(told)
    both = [name for name in (*WHO, "clip", *WHEN_AND_WHERE) if _find(a, name) and _find(b, name)]
    who = [name for name in both if name in WHO] or [name for name in both if name == "clip"]
    if not who:
        raise TableError("no-common-key")
    return who + [name for name in both if name in WHEN_AND_WHERE]


def pair(a: TextTable, b: TextTable, columns: tuple[str, str], keys: Sequence[str]) -> Pairs:
    """Pair the rows of two tables.

    Keys match without regard to capitals; `1.0` matches `1`, and `L` matches `left` in a column `side`.

    Raises:
        AgreementError: units differ, a value is no number, or several rows of one table have the same keys.
    """
    units = [_unit(column) for column in columns]
    if all(units) and units[0] != units[1]:
        raise AgreementError("units-differ", {"first": columns[0], "second": columns[1]})
    values_a, values_b = _values(a, columns[0], keys, "first"), _values(b, columns[1], keys, "second")
    both = [key for key in values_a if key in values_b]
    paired = [key for key in both if not (math.isnan(values_a[key]) or math.isnan(values_b[key]))]
    left, right = (np.array([values[key] for key in paired]) for values in (values_a, values_b))
    return Pairs(
        *columns, units[0] or units[1], tuple(keys), tuple(_words(keys, key) for key in paired), left, right,
        only_a=tuple(_words(keys, key) for key in values_a if key not in values_b),
        only_b=tuple(_words(keys, key) for key in values_b if key not in values_a),
        missing=tuple(_words(keys, key) for key in both if key not in paired),
        notices=(*_same_people(keys, paired), *_other_unit(left, right)))


_Key = tuple[str, ...]


def _values(table: TextTable, column: str, keys: Sequence[str], which: str) -> Mapping[_Key, float]:
    """Each row's value by its keys, NaN where there is none."""
    names = [_required(table, key, which) for key in keys]
    found: dict[_Key, list[float]] = defaultdict(list)
    for row in table.rows:
        found[tuple(_plain(key, row[name]) for key, name in zip(keys, names, strict=True))].append(
            _number(row[column], column, which))
    values = {key: [v for v in several if not math.isnan(v)] for key, several in found.items()}
    doubled = [_words(keys, key) for key, several in values.items() if len(several) > 1]
    if doubled:
        raise AgreementError("several-values", {"which": which, "rows": shortened(doubled)})
    return {key: several[0] if several else math.nan for key, several in values.items()}


def _number(text: str, column: str, which: str) -> float:
    if text.lower() in _MISSING:
        return math.nan
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = math.inf
    if math.isinf(value):
        raise AgreementError("no-number", {"given": text, "column": column, "which": which})
    return value


def _plain(key: str, text: str) -> str:
    text = text.lstrip("'").casefold()
    if key.lower() == "side":
        return SIDE_WORDS.get(text, text)
    return text[:-2] if re.fullmatch(r"\d+\.0", text) else text


def _find(table: TextTable, name: str) -> str | None:
    """The table's own spelling of a column's name."""
    return next((column for column in table.columns if column.lower() == name.lower()), None)


def _required(table: TextTable, name: str, which: str) -> str:
    found = _find(table, name)
    if found is None:
        raise TableError("no-column", {"which": which, "column": name, "columns": ', '.join(table.columns)})
    return found


def _unit(column: str) -> str:
    last = column.lower().rpartition("_")[2]
    return last if last in _UNITS else ""


def _words(keys: Sequence[str], key: _Key) -> str:
    return ", ".join(f"{name} {value or '(empty)'}" for name, value in zip(keys, key, strict=True))


def shortened(names: Sequence[str]) -> str:
    """The first few names, and how many more there are."""
    more = len(names) - _SHOWN
    return sentence("names-and-more", names="; ".join(names[:_SHOWN]), more=max(more, 0))


def _same_people(keys: Sequence[str], paired: Sequence[_Key]) -> tuple[Notice, ...]:
    """Several pairs of one person count for less than as many people."""
    who = [i for i, key in enumerate(keys) if key.lower() in WHO]
    people = {tuple(key[i] for i in who) for key in paired}
    if not who or len(people) == len(paired):
        return ()
    return (Notice("pairs-not-independent", {"pairs": len(paired), "people": len(people)}),)


def _other_unit(a: np.ndarray, b: np.ndarray) -> tuple[Notice, ...]:
    """Values that are many times as large as the others are hardly in the same unit."""
    if not len(a):
        return ()
    sizes = [float(np.median(np.abs(values))) for values in (a, b)]
    if min(sizes) <= 0 or max(sizes) / min(sizes) < _SUSPECT_FACTOR:
        return ()
    return (Notice("units-suspected", {"times": max(sizes) / min(sizes)}),)
