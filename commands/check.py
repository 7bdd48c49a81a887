"""`kneewall check`: what to change before filming."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from commands.measure import Side
from commands.terminal import print_json
from foundation.json_form import to_json
from foundation.texts.catalogue import say, sentence


def check(
    clip: Annotated[Path, typer.Argument(metavar="CLIP_OR_PHOTO")],
    side: Side | None = None,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Say the one thing to change before filming, and everything else that was noticed."""
    from vision.capture.framing_check import check_file

    found = check_file(clip, None if side is None else side.value)
    if as_json:
        print_json({"good": found.good, "instruction": say(found.first, "en"),
                    "problems": [to_json(n) for n in found.problems]})
        return
    console = Console()
    console.print(found.instruction)
    for notice in found.problems[1:]:
        console.print(f"  {sentence('check-also')} {notice.message} ({notice.code})")
