"""`kneewall plan`: the programme for an ankle: made, shown, changed, handed over."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Annotated, cast, get_args

import typer

from commands.errors import WrongUseError
from commands.history import PersonName
from commands.person import AsJson, chosen_person
from commands.terminal import plain
from foundation.json_form import to_json
from foundation.texts.catalogue import sentence
from history.quantity_series import Results
from history.store import open_store
from plan.exercise import Equipment
from plan.facts import Intake
from plan.goals import Goal, GoalKind, goals, set_goal, status
from plan.plan import Level, Phase, Plan, add, at_level, leave_out, own_line, plan_dict, swap
from plan.programme import PLAN, Programme
from plan.safety import RedFlag, SafetyAnswers, Treated, judge
from plan.words import line_words
from vision.trial import Side

plan = typer.Typer(add_completion=False)


@plan.callback(invoke_without_command=True)
def show(context: typer.Context, person: PersonName = None, as_json: AsJson = False) -> None:
    """Show the plan in force."""
    if context.invoked_subcommand is not None:
        return
    with open_store() as store:
        found = chosen_person(store, person)
        _intake, current = Programme(store, found).in_force()
    _tell(found.name, current, as_json)


@plan.command()
def questions(as_json: AsJson = False) -> None:
    """List the safety questions and the names of their answers."""
    asked = [(flag, sentence(f"question-{flag}")) for flag in (*get_args(RedFlag), *get_args(Treated))]
    if as_json:
        typer.echo(json.dumps({"questions": [{"id": i, "text": t} for i, t in asked]}, ensure_ascii=False))
        return
    for identifier, text in asked:
        typer.echo(f"{identifier:24} {text}")
    typer.echo(sentence("not-cleared"))


@plan.command()
def make(
    side: Annotated[str, typer.Option()],
    person: PersonName = None,
    felt: str | None = None,
    tingles: Annotated[bool, typer.Option("--tingles")] = False,
    tendon_spot: str | None = None,
    injury: str = "none",
    weeks_since: int | None = None,
    pain: int | None = None,
    big_toe_stiff: Annotated[bool, typer.Option("--big-toe-stiff")] = False,
    high_arch: Annotated[bool, typer.Option("--high-arch")] = False,
    activity: str = "everyday",
    equipment: str = "wall,step",
    minutes: int = 15,
    yes_to: list[str] | None = None,
    agreed: Annotated[bool, typer.Option("--agreed")] = False,
    no_red_flags: Annotated[bool, typer.Option("--answered")] = False,
    as_json: AsJson = False,
) -> None:
    """Make a plan. Read the safety questions first: kneewall plan questions."""
    if not no_red_flags and not yes_to:
        raise WrongUseError("questions-not-read", "--answered")
    yes = set(yes_to or ())
    treated = yes & set(get_args(Treated))
    safety = SafetyAnswers(cast(frozenset[RedFlag], frozenset(yes - treated)),
                           cast(frozenset[Treated], frozenset(treated)), agreed)
    things = cast(frozenset[Equipment], frozenset(t for t in equipment.replace(" ", "").split(",") if t))
    intake = Intake(side, felt, tingles, tendon_spot, injury, weeks_since, pain, big_toe_stiff,  # type: ignore[arg-type]
                    high_arch, activity, things, minutes, safety)  # type: ignore[arg-type]
    for notice in judge(safety).notices:
        typer.echo(notice.message, err=True)
    with open_store() as store:
        found = chosen_person(store, person)
        made = Programme(store, found).begin(intake)
    _tell(found.name, made, as_json)


@plan.command("swap")
def swap_exercise(old: str, new: str, person: PersonName = None, as_json: AsJson = False) -> None:
    """Put another exercise in the place of one."""
    with open_store() as store:
        found = chosen_person(store, person)
        programme = Programme(store, found)
        intake, current = programme.in_force()
        changed = swap(current, old, new, programme.facts(intake))
        programme.keep(PLAN, changed)
    _tell(found.name, changed, as_json)


@plan.command("leave-out")
def leave_out_exercise(old: str, person: PersonName = None, as_json: AsJson = False) -> None:
    """Leave an exercise out."""
    with open_store() as store:
        found = chosen_person(store, person)
        programme = Programme(store, found)
        changed = leave_out(programme.in_force()[1], old)
        programme.keep(PLAN, changed)
    _tell(found.name, changed, as_json)


@plan.command("add-own")
def add_own(name: str, how: str = "", person: PersonName = None, as_json: AsJson = False) -> None:
    """Add an exercise of your own."""
    with open_store() as store:
        found = chosen_person(store, person)
        programme = Programme(store, found)
        changed = add(programme.in_force()[1], own_line(name, how))
        programme.keep(PLAN, changed)
    _tell(found.name, changed, as_json)


@plan.command("level")
def set_level(old: str, level: str, person: PersonName = None, as_json: AsJson = False) -> None:
    """Make an exercise easier or harder."""
    with open_store() as store:
        found = chosen_person(store, person)
        programme = Programme(store, found)
        changed = at_level(programme.in_force()[1], old, cast(Level, level))
        programme.keep(PLAN, changed)
    _tell(found.name, changed, as_json)


@plan.command("goal")
def set_a_goal(kind: str, side: str, target: Annotated[float, typer.Argument()] = 0.0,
               drop: Annotated[bool, typer.Option("--drop")] = False,
               reached: Annotated[bool, typer.Option("--reached")] = False,
               person: PersonName = None, as_json: AsJson = False) -> None:
    """Set a goal, or give it up."""
    goal = Goal(cast(GoalKind, kind), cast(Side, side), target, dropped=drop, reached=reached)
    with open_store() as store:
        found = chosen_person(store, person)
        programme = Programme(store, found)
        set_goal(programme, goal)
        all_goals = [status(g, Results(store, found)) for g in goals(programme)]
    if as_json:
        typer.echo(json.dumps({"person": found.name, "goals": [g.to_dict() for g in all_goals]}, ensure_ascii=False))
        return
    for one in all_goals:
        typer.echo(f"{one.goal.notice.message}. {one.notice.message}")


@plan.command("phase")
def set_phase(phase: str, person: PersonName = None, as_json: AsJson = False) -> None:
    """Move on to another phase, or back."""
    if phase not in get_args(Phase):
        raise WrongUseError("no-such-phase", "PHASE", choices=list(get_args(Phase)))
    with open_store() as store:
        found = chosen_person(store, person)
        changed = Programme(store, found).move_to(cast(Phase, phase), date.today())
    _tell(found.name, changed, as_json)


@plan.command("hand-over")
def hand_over(output: Annotated[Path, typer.Option("-o", "--output")],
              person: PersonName = None, as_json: AsJson = False) -> None:
    """Write a page for whoever treats you, and beside it a file that their Kneewall imports."""
    from history.exchange import write_json
    from plan.page import write_page

    beside = output.with_suffix(".json")
    with open_store() as store:
        found = chosen_person(store, person)
        write_page(store, output, found)
        write_json(store, beside, found)
    written = [str(output), str(beside)]
    typer.echo(json.dumps({"written": written}) if as_json else sentence("wrote-file", file=", ".join(written)))


@plan.command("send-back")
def send_it_back(output: Annotated[Path, typer.Option("-o", "--output")],
                 person: PersonName = None, note: str = "",
                 as_json: AsJson = False) -> None:
    """For whoever treats somebody: write plan, goals and a note to a file that the person takes in."""
    from plan.handover import send_back

    with open_store() as store:
        send_back(Programme(store, chosen_person(store, person)), output, note)
    typer.echo(json.dumps({"written": [str(output)]}) if as_json else sentence("wrote-file", file=str(output)))


@plan.command("take-in")
def take_it_in(file: Annotated[Path, typer.Argument(exists=True, dir_okay=False)],
               person: PersonName = None, as_json: AsJson = False) -> None:
    """Take in what whoever treats you sent back."""
    from plan.handover import read_return, take_in

    back = read_return(file.read_bytes())
    with open_store() as store:
        found = chosen_person(store, person)
        told = take_in(Programme(store, found), back)
    if as_json:
        typer.echo(json.dumps({"person": found.name, "plan": back.plan is not None, "goals": len(back.goals),
                               "note": back.note, "told": [to_json(n) for n in told]}, ensure_ascii=False))
        return
    typer.echo(sentence("back-took-in", plans=int(back.plan is not None), goals=len(back.goals),
                        notes=int(bool(back.note.strip()))))
    if back.note.strip():
        typer.echo(plain(back.note))
    for notice in told:
        typer.echo(notice.message)


def _tell(name: str, found: Plan, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps({"person": name, "plan": plan_dict(found), "note": sentence("not-a-diagnosis")},
                              ensure_ascii=False))
        return
    typer.echo(f"{plain(name)}: {sentence(f'handover-side-{found.side}')}, {sentence(f'phase-{found.phase}')}, "
               f"{sentence('plan-minutes-a-day', minutes=round(found.minutes))}")
    for line in found.lines:
        typer.echo(f"\n  {plain(line.name)} [{plain(line.key)}]: {line_words(line)}")
        for reason in line.why:
            typer.echo(f"    - {reason.sentence}")
    typer.echo("")
    for reason in found.advice:
        typer.echo(reason.sentence)
    if found.not_possible:
        typer.echo(f"{sentence('left-out-heading')}:")
    for caution in found.not_possible:
        typer.echo(f"  - {sentence(f'caution-{caution}')}")
    typer.echo(sentence("not-a-diagnosis"))
