"""`kneewall exercises`: what there is to do, with steps, dose and when not to."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from commands.errors import WrongUseError
from commands.person import AsJson
from foundation.saving import replacing
from foundation.texts.catalogue import capitalised, sentence
from plan.exercise import Exercise, exercise
from plan.exercise import exercises as all_exercises
from plan.words import dose_words


def exercises(
    name: Annotated[str | None, typer.Argument()] = None,
    figure: str | None = None,
    as_json: AsJson = False,
) -> None:
    """List the exercises, or describe one."""
    found = list(all_exercises().values()) if name is None else [exercise(name)]
    if figure is not None:
        if name is None:
            raise WrongUseError("figure-of-none", "--figure")
        with replacing(figure) as path:
            path.write_text(found[0].figure.svg(found[0].text().name), encoding="utf-8")
    if as_json:
        typer.echo(json.dumps({"exercises": [e.to_dict() for e in found]}, ensure_ascii=False))
    elif name is None:
        for one in found:
            things = [sentence(f"plan-thing-{thing}") for thing in one.needs]
            needs = [thing[:1].lower() + thing[1:] for thing in things]
            name_and_things = sentence("exercise-line", name=one.text().name, things=len(needs), needs=needs)
            typer.echo(f"{one.id:24} {sentence(f'kind-{one.kind}'):14} {name_and_things}")
    else:
        _describe(found[0])


def _describe(one: Exercise) -> None:
    words = one.text()
    targets = [sentence(f"target-{target}") for target in one.good_for]
    typer.echo(f"{words.name} ({sentence(f'kind-{one.kind}')}; {', '.join(targets)})\n{words.purpose}\n")
    for number, step in enumerate(words.steps, start=1):
        typer.echo(f"  {number}. {step}")
    typer.echo("")
    for code, told in (("plan-dose", dose_words(one.dose, rest=True)), ("level-easier", words.easier),
                       ("level-harder", words.harder), ("plan-not-when", words.not_when), ("plan-feel", words.feel),
                       ("reference-source", words.source)):
        if told:
            typer.echo(f"{capitalised(sentence(code))}: {told}")
