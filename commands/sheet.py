"""`kneewall sheet`: the printable calibration sheet."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from foundation.texts.catalogue import sentence


class Paper(str, Enum):
    """Paper sizes of the sheet."""

    a4 = "a4"
    letter = "letter"


def sheet(
    paper: Paper | None = None,
    output: Annotated[Path | None, typer.Option("--output", "-o")] = None,
) -> None:
    """Write the sheet to print: squares of known size that turn the picture into centimetres."""
    from calibration.sheet import SHEETS, default_paper
    from calibration.sheet_pdf import write_sheet_pdf

    size = default_paper() if paper is None else SHEETS[paper.value].paper
    target = write_sheet_pdf(output or Path(f"kneewall-sheet-{size}.pdf"), size)
    typer.echo(sentence("wrote-file", file=str(target)))
    typer.echo(sentence("sheet-then", paper=size))
