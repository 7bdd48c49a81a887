"""Tables as people's spreadsheets write them."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from study.errors import TableError


@dataclass(frozen=True)
class TextTable:
    """The rows of a CSV file, every cell a text without spaces around it, empty where the row had none."""

    columns: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]


def read_csv(path: Path) -> TextTable:
    """Read a CSV file: commas, semicolons or tabs between, with or without a byte order mark. Empty rows are left out.

    Raises:
        TableError: it cannot be read, or its first row does not name every column, each once.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise TableError("table-missing", {"name": path.name}) from error
    except OSError as error:
        raise TableError("table-forbidden", {"name": path.name}) from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Spreadsheets on Windows write their own code page unless told otherwise.
        text = content.decode("cp1252", errors="replace")
    delimiter = max(",;\t", key=text.partition("\n")[0].count)
    try:
        cells = [[cell.strip() for cell in row] for row in csv.reader(text.splitlines(keepends=True),
                                                                      delimiter=delimiter)]
    except csv.Error as error:
        raise TableError("table-unreadable", {"name": path.name, "reason": str(error)}) from error
    columns = tuple(cells[0]) if cells else ()
    while columns and not columns[-1]:
        columns = columns[:-1]
    if not all(columns) or not columns or len(set(columns)) != len(columns):
        raise TableError("table-header-odd", {"name": path.name})
    width = len(columns)
    rows = (dict(zip(columns, row + [""] * width, strict=False)) for row in cells[1:])
    return TextTable(columns, tuple(row for row in rows if any(row.values())))
