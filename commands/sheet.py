"""`kneewall sheet`: the printable calibration sheet."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer


class Paper(str, Enum):
    """Paper sizes of the sheet."""

    a4 = "a4"
    letter = "letter"


def sheet(
    paper: Annotated[Paper | None, typer.Option(help="Paper size; by default the one used where you live.")] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="PDF to write; kneewall-sheet-PAPER.pdf.")
    ] = None,
) -> None:
    """Write the sheet to print: squares of known size that turn the picture into centimetres."""
    from calibration.sheet import SHEETS, default_paper
    from calibration.sheet_pdf import write_sheet_pdf

    size = default_paper() if paper is None else SHEETS[paper.value].paper
    target = write_sheet_pdf(output or Path(f"kneewall-sheet-{size}.pdf"), size)
    name = "A4" if size == "a4" else "US Letter"
    typer.echo(f"Wrote {target} for {name} paper.")
    typer.echo("Print it at 100 %, check that the line of 100 mm measures 100 mm, and tape it flat to a box (page 2).")
