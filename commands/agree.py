"""`kneewall agree`: how well two ways of measuring agree."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands.terminal import print_json

if TYPE_CHECKING:
    from rich.table import Table

    from foundation.estimate import Estimate
    from study.agreement import Agreement
    from study.pairs import Pairs

METHODS = (
    "Intervals hold the true figure 95 times in 100. Of 100 differences, 95 are expected between the limits of "
    "agreement: bias ± 1.96 SD (Bland & Altman 1999), with exact intervals for each limit (Carkeet 2015). ICC: "
    "Shrout & Fleiss 1979, intervals after McGraw & Wong 1996. SEM: root of the error mean square, so without the "
    "bias; MDC95 = 1.96 × √2 × SEM; chi-square intervals."
)


def agree(
    a: Annotated[Path, typer.Argument(help="A table, such as clips.csv of kneewall batch.", metavar="A.csv")],
    b: Annotated[Path, typer.Argument(help="The table to compare it with, of a goniometer, say.", metavar="B.csv")],
    key: Annotated[
        list[str] | None, typer.Option(help="A column that tells which rows belong together; repeat for several. By "
                                            "default subject, session, side and the like, where both tables have them.")
    ] = None,
    column: Annotated[
        list[str] | None, typer.Option(help="What to compare: NAME, or NAME_IN_A=NAME_IN_B; repeat for several. By "
                                            "default tibial_inclination_deg and wall_distance_cm.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Plot to write, .png or .pdf; the figures beside it, .json.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")] = False,
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
        raise typer.BadParameter("end the plot's name in .png or .pdf", param_hint="--output")
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
    report = {"schema": "kneewall-agreement/1", "a": a.name, "b": b.name, "difference": "a minus b", "methods": METHODS,
              "quantities": [_dict(pairs, agreed) for pairs, agreed in found]}
    if as_json:
        print_json(report)
    else:
        _print(found)
    if output is not None:
        for path in _write(output, report, found, ("A", "B") if a.stem == b.stem else (a.stem, b.stem)):
            typer.echo(f"Wrote {path}", err=True)


def _tell_left_out(pairs: Pairs) -> None:
    from study.pairs import shortened

    for what, names in (("Only in the first table", pairs.only_a), ("Only in the second table", pairs.only_b),
                        ("Without a value", pairs.missing)):
        if names:
            typer.echo(f"{pairs.column_a}: {what}, left out: {shortened(names)}", err=True)


def _dict(pairs: Pairs, agreed: Agreement) -> dict[str, Any]:
    figures = agreed.to_dict()
    figures["notices"] = [notice.to_dict() for notice in (*pairs.notices, *agreed.notices)]
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
        raise ResultsError("table-not-written", {"name": path.name, "reason": str(error.strerror or error)}) from error
    return [path, beside]


def _print(found: list[tuple[Pairs, Agreement]]) -> None:
    from rich.console import Console

    console = Console()
    for pairs, agreed in found:
        console.print(_table(pairs, agreed))
        for notice in (*pairs.notices, *agreed.notices):
            console.print(f"Note: {notice.message}", markup=False, highlight=False)
    console.print(METHODS, markup=False, highlight=False)


def _table(pairs: Pairs, agreed: Agreement) -> Table:
    from rich.table import Table

    title = f"{pairs.column_a}, A minus B: {agreed.n} pairs, matched by {', '.join(pairs.keys)}"
    if pairs.column_a != pairs.column_b:
        title = f"{pairs.column_a} against {title.replace(pairs.column_a, pairs.column_b, 1)}"
    table = Table("", "", "95 % interval", title=title, title_justify="left")
    unit = f" {pairs.unit}" if pairs.unit else ""
    rows: tuple[tuple[str, Estimate | None, str], ...] = (
        ("Bias: A reads more than B by", agreed.bias, unit),
        ("Lower limit of agreement", agreed.lower_limit, unit),
        ("Upper limit of agreement", agreed.upper_limit, unit),
        ("ICC(2,1), absolute agreement", agreed.icc_2_1, ""),
        ("ICC(3,1), consistency", agreed.icc_3_1, ""),
        ("SEM, error of one measurement", agreed.sem, unit),
        ("MDC95, smallest real change", agreed.mdc95, unit),
        ("Slope of the difference over the mean", agreed.slope, ""),
    )
    for label, estimate, suffix in rows:
        if estimate is None:
            table.add_row(label, "–", "")
        else:
            table.add_row(label, f"{estimate.value:.2f}{suffix}", f"{estimate.low:.2f} to {estimate.high:.2f}")
    table.add_row("SD of the differences", f"{agreed.sd:.2f}{unit}", "")
    return table
