"""`kneewall exercises`: what there is to do, with steps, dose and when not to."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from commands.person import AsJson
from foundation.saving import replacing
from plan.exercise import Exercise, exercise
from plan.exercise import exercises as all_exercises


def exercises(
    name: Annotated[str | None, typer.Argument(help="One exercise by its id; all of them if left out.")] = None,
    figure: Annotated[str | None, typer.Option(help="Write the exercise's drawing (SVG) to this file.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the exercises, or describe one."""
    found = list(all_exercises().values()) if name is None else [exercise(name)]
    if figure is not None:
        if name is None:
            raise typer.BadParameter("name one exercise to draw", param_hint="--figure")
        with replacing(figure) as path:
            path.write_text(found[0].figure.svg(found[0].text().name), encoding="utf-8")
    if as_json:
        typer.echo(json.dumps({"exercises": [e.to_dict() for e in found]}, ensure_ascii=False))
    elif name is None:
        for one in found:
            needs = f" (needs: {', '.join(one.needs)})" if one.needs else ""
            typer.echo(f"{one.id:24} {one.kind:9} {one.text().name}{needs}")
    else:
        _describe(found[0])


def dose_words(one: Exercise) -> str:
    """The dose in a few words, such as "3 x 12, 60 s rest"."""
    dose = one.dose
    hold = f" x {dose.hold_s} s" if dose.hold_s else ""
    return f"{dose.sets} x {dose.repetitions}{hold}" + (f", {dose.rest_s} s rest" if dose.rest_s else "")


def _describe(one: Exercise) -> None:
    words = one.text()
    typer.echo(f"{words.name} ({one.kind}, for: {', '.join(one.good_for)})\n{words.purpose}\n")
    for number, step in enumerate(words.steps, start=1):
        typer.echo(f"  {number}. {step}")
    typer.echo(f"\nHow much: {dose_words(one)}\nEasier: {words.easier}\nHarder: {words.harder}\n"
               f"Not when: {words.not_when}\nIt should feel: {words.feel}")
    if words.source:
        typer.echo(f"Source: {words.source}")
