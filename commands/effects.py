"""`kneewall effects`: what each exercise did for this person, and what the week means."""

from __future__ import annotations

import json
from datetime import date

import typer

from commands.history import PersonName
from commands.person import AsJson, chosen_person
from foundation.json_form import to_json
from foundation.texts.catalogue import sentence
from history.store import open_store
from plan.effects import Effect, told_effects
from plan.programme import Programme
from plan.weekly import effects as person_effects
from plan.weekly import effects_advice, week


def effects(person: PersonName = None, as_json: AsJson = False) -> None:
    """Tell what each exercise did, how the weeks went, and what to change."""
    with open_store() as store:
        found = chosen_person(store, person)
        programme = Programme(store, found)
        at_once, stayed = person_effects(programme)
        checked, surer = week(programme, date.today()), effects_advice(programme)
    if as_json:
        typer.echo(json.dumps({"person": found.name, "at_once": [effect_dict(e) for e in at_once],
                               "stayed": [effect_dict(e) for e in stayed], "week": checked.to_dict(),
                               "surer": [to_json(n) for n in surer],
                               "left_out": [to_json(n) for n in programme.unreadable]}, ensure_ascii=False))
        return
    if at_once:
        typer.echo(f"{sentence('effects-at-once')}:")
        for told in told_effects(at_once):
            typer.echo(f"  {told.message}")
    else:
        typer.echo(sentence("effects-none"))
    if stayed:
        typer.echo(f"{sentence('effects-stayed')}:")
        for told in told_effects(stayed):
            typer.echo(f"  {told.message}")
    for notice in surer:
        typer.echo(notice.message)
    for ankle in checked.ankles:
        for notice in ankle.notices:
            typer.echo(notice.message)
    for goal in checked.goals:
        typer.echo(f"{goal.goal.notice.message}. {goal.notice.message}")
    for notice in checked.advice:
        typer.echo(notice.message)
    typer.echo(sentence("not-a-diagnosis"))


def effect_dict(effect: Effect) -> dict[str, object]:
    """The JSON form of an effect."""
    return {"exercise": effect.exercise, "quantity": effect.quantity, "verdict": effect.verdict,
            "effect": None if effect.effect is None else to_json(effect.effect), "count": effect.count,
            "more": effect.more, "message": effect.notice.message}
