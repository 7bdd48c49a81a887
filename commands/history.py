"""`kneewall history`, `compare` and `delete`: look at the sessions, left against right, and remove what should go."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, get_args

import typer
from rich.console import Console
from rich.table import Table

from commands.person import AsJson, Sure, chosen_person, confirm
from commands.terminal import plain, print_json
from foundation.estimate import Estimate
from foundation.texts.catalogue import sentence
from history.bend import bend_differences
from history.compare import compare_sides, side_results, tested
from history.errors import NotFoundError, RefusedError
from history.evidence import QUANTITIES, UNIT, Quantity, plain_name
from history.front_check import reach_bought, reach_bought_lines
from history.person_progress import progress
from history.records import Person, Session
from history.store import Store, open_store
from vision.protocols import BENT_KNEE, kind_of_test
from vision.trial import Side

PersonName = Annotated[str | None, typer.Option("--person")]


def history(person: PersonName = None,
            newest: Annotated[int, typer.Option(min=1)] = 20,
            as_json: AsJson = False) -> None:
    """List the sessions, and tell what really changed."""
    with open_store() as store:
        found = chosen_person(store, person)
        sessions = store.sessions(found, newest=newest)
        done = progress(store, found, date.today())
    if as_json:
        print_json({"person": found.name, "sessions": [_dict(s) for s in sessions], "progress": done.to_dict()})
        return
    table = Table(title=f"{plain(found.name)}: {len(sessions)} newest sessions")
    asked = {q for session in sessions for q in tested(session)} or {q.name for q in BENT_KNEE.headlines}
    shown = [q for q in QUANTITIES if q in asked]
    names = [f"{side} {_heading(q, shown)}" for q in shown for side in ("Left", "Right")]
    for heading in ("Day", *names, "Pain", "Note"):
        table.add_column(heading)
    for session in sessions:
        cells = [_shown(_result(session, side, q)) for q in shown for side in ("left", "right")]
        pain = "" if session.diary.pain is None else str(session.diary.pain)
        table.add_row(session.day.isoformat(), *cells, pain, plain(session.diary.note[:40]))
    console = Console()
    console.print(table)
    for session in sessions:
        for told in reach_bought_lines(session):
            typer.echo(f"{session.day.isoformat()}, {told}")
    for line in done.lines.values():
        for change in line.changes:
            typer.echo(change.sentence)
        if line.plateau is not None:
            typer.echo(line.plateau.message)
        for notice in line.series.left_out:
            typer.echo(notice.message)
    if done.next_check is not None:
        typer.echo(f"{sentence('treatment-effects')}\n{done.next_check.sentence}")


def compare(person: PersonName = None, day: str | None = None, as_json: AsJson = False) -> None:
    """Compare the left ankle with the right one in one session."""
    with open_store() as store:
        session = _session(store, chosen_person(store, person), day)
    comparison = compare_sides(session)
    if as_json:
        print_json({**comparison.to_dict(), "bending_adds": {b.side: b.to_dict() for b in bend_differences(session)}})
        return
    typer.echo(f"Session of {session.day.isoformat()}")
    for apart in comparison.quantities.values():
        unit = UNIT[apart.quantity]
        widened = " (widened, since our own interval is wider)" if apart.widened else ""
        typer.echo(f"{apart.sentence}\n  repeat from {apart.repeat_from:.1f} {unit}, beyond measurement error over "
                   f"{apart.beyond:.1f} {unit}{widened}. {apart.source}")
    for added in bend_differences(session):
        typer.echo(added.sentence)
    for notice in comparison.why_not:
        typer.echo(notice.message)
    for told in reach_bought_lines(session):
        typer.echo(told)


def delete(day: Annotated[str, typer.Option()], person: PersonName = None, trial: str | None = None,
           yes: Sure = False, as_json: AsJson = False) -> None:
    """Delete a session, or one trial of it, for good."""
    with open_store() as store:
        found = chosen_person(store, person)
        session = _session(store, found, day)
        if trial is not None and trial not in {t.id for t in session.trials}:
            raise NotFoundError("no-trial-of-number", {"day": day, "trial": trial})
        confirm(sentence("sure-delete-session" if trial is None else "sure-delete-trial", day=day, person=found.name),
                yes, as_json)
        if trial is None:
            store.delete_session(session)
        else:
            store.delete_trial(trial)
    if as_json:
        print_json({"deleted": trial or session.id})
    else:
        typer.echo(sentence("deleted"))


def _session(store: Store, person: Person, day: str | None) -> Session:
    if day is None:
        sessions = store.sessions(person, newest=1)
        if not sessions:
            raise NotFoundError("no-session-yet", {"person": person.name})
        return sessions[0]
    try:
        wanted = date.fromisoformat(day)
    except ValueError as error:
        raise RefusedError("no-day", {"day": day}) from error
    for session in store.sessions(person):
        if session.day == wanted:
            return session
    raise NotFoundError("no-session-on-day", {"person": person.name, "day": day})


def _heading(quantity: Quantity, shown: list[Quantity]) -> str:
    """A column's unit where that tells the quantity among those shown, else its name too."""
    unit = UNIT[quantity]
    alone = [UNIT[q] for q in shown].count(unit) == 1
    return unit if alone else f"{plain_name(quantity)} {unit}"


def _result(session: Session, side: Side, quantity: Quantity) -> Estimate | None:
    found = side_results(session.counted(side), quantity)
    return found[min(found, key=lambda c: (c.rank, c.words))] if found else None


def _shown(estimate: Estimate | None) -> str:
    return "-" if estimate is None else f"{estimate.value:.1f} ± {estimate.half_width:.1f}"


def _dict(session: Session) -> dict[str, Any]:
    return {
        "id": session.id, "day": session.day.isoformat(), "started_at": session.started_at.isoformat(),
        "zone": session.zone, "diary": session.diary.to_dict(), "comparison": compare_sides(session).to_dict(),
        "reach_bought": {side: None if (n := reach_bought(session, side)) is None else n.to_dict()
                         for side in get_args(Side)},
        "trials": [{"id": t.id, "recorded_at": t.recorded_at.isoformat(), "side": t.side,
                    "protocol": t.protocol.to_dict(), "calibration_method": t.calibration_method,
                    **{q.name: None if (e := t.results.get(q.name)) is None else e.to_dict()
                       for q in kind_of_test(t.protocol).headlines},
                    "reps_used": t.reps_used, "practice": t.practice, "replaced_by": t.replaced_by}
                   for t in session.trials]}
