"""`kneewall agree`: how well two ways of measuring agree."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands.errors import WrongUseError
from commands.terminal import print_json
from foundation.json_form import to_json
from foundation.system_reason import system_reason
from foundation.texts.catalogue import between, measured, sentence

if TYPE_CHECKING:
    from rich.table import Table

    from foundation.estimate import Estimate
    from study.agreement import Agreement
    from study.pairs import Pairs


def agree(
    a: Annotated[Path, typer.Argument(metavar="A.csv")],
    b: Annotated[Path, typer.Argument(metavar="B.csv")],
    key: list[str] | None = None,
    column: list[str] | None = None,
    output: Annotated[Path | None, typer.Option("--output", "-o")] = None,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Compare two tables of the same measurements: bias, limits of agreement, ICC, SEM and the smallest real change.

    Each table has a row per measurement, with columns that say whose it is, such as subject, session and side. The
    difference is A minus B. Rows without a partner or without a value are told and left out.
    """
    from study.agreement import agreement
    from study.errors import TableError
    from study.pairs import chosen_columns, chosen_keys, pair
    from study.read_csv import read_csv

    if output is not None and output.suffix.lower() not in (".png", ".pdf"):
        raise WrongUseError("plot-name-odd", "--output")
    try:
        left, right = read_csv(a), read_csv(b)
        columns, keys = chosen_columns(left, right, column or []), chosen_keys(left, right, key or [])
    except TableError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from error
    found = []
    for names in columns:
        pairs = pair(left, right, names, keys)
        _tell_left_out(pairs)
        found.append((pairs, agreement(pairs.a, pairs.b)))
    report = {"schema": "kneewall-agreement/1", "a": a.name, "b": b.name, "difference": "a minus b",
              "methods": sentence("agree-methods", to="en"),
              "quantities": [_dict(pairs, agreed) for pairs, agreed in found]}
    if as_json:
        print_json(report)
    else:
        _print(found)
    if output is not None:
        for path in _write(output, report, found, ("A", "B") if a.stem == b.stem else (a.stem, b.stem)):
            typer.echo(sentence("wrote-file", file=str(path)), err=True)


def _tell_left_out(pairs: Pairs) -> None:
    from study.pairs import shortened

    for what, names in (("first", pairs.only_a), ("second", pairs.only_b), ("without", pairs.missing)):
        if names:
            typer.echo(sentence("agree-left-out", column=pairs.column_a, what=what, names=shortened(names)), err=True)


def _dict(pairs: Pairs, agreed: Agreement) -> dict[str, Any]:
    figures = agreed.to_dict()
    figures["notices"] = [to_json(notice) for notice in (*pairs.notices, *agreed.notices)]
    return {"column_a": pairs.column_a, "column_b": pairs.column_b, "unit": pairs.unit, "keys": list(pairs.keys),
            **figures, "only_in_a": list(pairs.only_a), "only_in_b": list(pairs.only_b),
            "without_value": list(pairs.missing)}


def _write(path: Path, report: dict[str, Any], found: list[tuple[Pairs, Agreement]],
           names: tuple[str, str]) -> list[Path]:
    from foundation.saving import replacing
    from foundation.texts.catalogue import worded
    from study.agreement_plot import write_plot
    from study.errors import ResultsError

    try:
        beside = path.with_suffix(".json")
        write_plot(path, found, names)
        with replacing(beside) as temporary:
            temporary.write_text(json.dumps(worded(report), indent=1, allow_nan=False, ensure_ascii=False) + "\n",
                                 encoding="utf-8")
    except OSError as error:
        raise ResultsError("table-not-written", {"name": path.name, "reason": system_reason(error)}) from error
    return [path, beside]


def _print(found: list[tuple[Pairs, Agreement]]) -> None:
    from rich.console import Console

    console = Console()
    for pairs, agreed in found:
        console.print(_table(pairs, agreed))
        for notice in (*pairs.notices, *agreed.notices):
            console.print(f"{sentence('note-said')} {notice.message}", markup=False, highlight=False)
    console.print(sentence("agree-methods"), markup=False, highlight=False)


def _table(pairs: Pairs, agreed: Agreement) -> Table:
    from rich.table import Table

    columns = dict.fromkeys((pairs.column_a, pairs.column_b))
    title = sentence("agree-title", columns=" / ".join(columns), pairs=agreed.n, keys=", ".join(pairs.keys))
    table = Table("", "", sentence("agree-interval"), title=title, title_justify="left")
    unit = pairs.unit or ""
    rows: tuple[tuple[str, Estimate | None, str], ...] = (
        ("agree-bias", agreed.bias, unit), ("agree-lower-limit", agreed.lower_limit, unit),
        ("agree-upper-limit", agreed.upper_limit, unit), ("agree-icc-2-1", agreed.icc_2_1, ""),
        ("agree-icc-3-1", agreed.icc_3_1, ""), ("agree-sem", agreed.sem, unit), ("agree-mdc95", agreed.mdc95, unit),
        ("agree-slope", agreed.slope, ""),
    )
    for code, estimate, suffix in rows:
        if estimate is None:
            table.add_row(sentence(code), "–", "")
        else:
            table.add_row(sentence(code), measured(estimate.value, suffix, 2),
                          between(estimate.low, estimate.high, "", 2))
    table.add_row(sentence("agree-sd"), measured(agreed.sd, unit, 2), "")
    return table
