"""`kneewall history`, `compare` and `delete`: look at the sessions, left against right, and remove what should go."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, get_args

import typer
from rich.console import Console
from rich.table import Table

from commands.answer_lines import print_answers, print_sources, session_answers, targets
from commands.person import AsJson, Sure, chosen_person, confirm
from commands.terminal import plain, print_json
from foundation.estimate import Estimate
from foundation.json_form import to_json
from foundation.texts.catalogue import day as day_text
from foundation.texts.catalogue import day_in_full, number, sentence, unit_sign
from foundation.texts.units import as_said
from history.answer_words import answer_sentence
from history.bend import bend_differences
from history.compare import best_result, compare_sides, tested
from history.course import course
from history.errors import NotFoundError, RefusedError
from history.evidence import QUANTITIES, UNIT, Quantity
from history.front_check import reach_bought, reach_bought_lines
from history.person_progress import PersonProgress, progress
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
    console = Console()
    if not sessions:
        console.print(sentence("history-none", person=plain(found.name)))
        return
    newest_measured = next((s for s in reversed(sessions) if s.counted("left") or s.counted("right")), sessions[-1])
    with open_store() as store:
        told = session_answers(store, found, newest_measured)
        wanted = targets(store, found, told)
    console.print(f"{plain(found.name)}. {sentence('history-day', day=day_in_full(newest_measured.day))}")
    print_answers(console, told, wanted)
    _print_table(console, found, sessions)
    for session in sessions:
        for line in reach_bought_lines(session):
            console.print(f"{day_text(session.day)}, {line}", markup=False, highlight=False)
    _print_progress(console, done)
    print_sources(console, told)


def _print_table(console: Console, person: Person, sessions: list[Session]) -> None:
    """A row a session; a table for each two quantities, so that each fits 80 characters with its days whole."""
    asked = {q for session in sessions for q in tested(session)} or {q.name for q in BENT_KNEE.headlines}
    shown = [q for q in QUANTITIES if q in asked]
    for start in range(0, len(shown), 2):
        some = shown[start:start + 2]
        table = Table(title=sentence("history-heading", person=plain(person.name), sessions=len(sessions)),
                      title_justify="left")
        table.add_column(sentence("column-day"), no_wrap=True)
        for quantity in some:
            for side in get_args(Side):
                heading = f"{sentence(f'short-{quantity}')}, {unit_sign(UNIT[quantity])}"
                table.add_column(f"{sentence(f'name-of-side-{side}')}\n{heading}", no_wrap=True, min_width=10)
        table.add_column(sentence("column-pain"), no_wrap=True)
        for session in sessions:
            cells = [_shown(_result(session, side, q), q) for q in some for side in get_args(Side)]
            pain = "" if session.diary.pain is None else str(session.diary.pain)
            if any(cell != "-" for cell in cells) or not start:
                table.add_row(day_text(session.day), *cells, pain)
        console.print(table)
    for session in sessions:
        if session.diary.note.strip():
            console.print(f"{day_text(session.day)}: {plain(session.diary.note)}", highlight=False)


def _print_progress(console: Console, done: PersonProgress) -> None:
    """Where each line is going, in words, and when to test again."""
    for (quantity, line), progressed in done.lines.items():
        if not len(progressed.series):
            continue
        going = course(progressed)
        console.print(f"{sentence(f'title-{quantity}')}, {sentence(f'line-{line}')}: {going.sentence}", markup=False,
                      highlight=False)
        # Of a line that goes somewhere it would only say that the last steps of it were small.
        if progressed.plateau is not None and going.way == "unclear":
            console.print(f"  {progressed.plateau.message}", markup=False, highlight=False)
    for message in {n.message: None for line in done.lines.values() for n in line.series.left_out}:
        console.print(message, markup=False, highlight=False)
    if done.next_check is not None:
        console.print(f"{sentence('treatment-effects')}\n{done.next_check.sentence}", markup=False, highlight=False)


def compare(person: PersonName = None, day: str | None = None, as_json: AsJson = False) -> None:
    """Compare the left ankle with the right one in one session."""
    with open_store() as store:
        found = chosen_person(store, person)
        session = _session(store, found, day)
        told = session_answers(store, found, session)
    comparison = compare_sides(session)
    if as_json:
        print_json({**comparison.to_dict(), "bending_adds": {b.side: b.to_dict() for b in bend_differences(session)}})
        return
    console = Console()
    console.print(sentence("from-the-session", day=day_in_full(session.day)))
    for answer in told:
        console.print(answer_sentence(answer), style="bold", markup=False, highlight=False)
    for apart in comparison.quantities.values():
        console.print(apart.sentence, markup=False, highlight=False)
    for added in bend_differences(session):
        typer.echo(added.sentence)
    for notice in comparison.why_not:
        typer.echo(notice.message)
    for line in reach_bought_lines(session):
        typer.echo(line)
    limits = " ".join(apart.limits for apart in comparison.quantities.values())
    console.print(sentence("history-sources", sources=limits), style="dim", markup=False, highlight=False)


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


def _result(session: Session, side: Side, quantity: Quantity) -> Estimate | None:
    return best_result(session.counted(side), quantity)


def _shown(estimate: Estimate | None, quantity: Quantity) -> str:
    """The value and half its interval, in the unit that stands over the column."""
    if estimate is None:
        return "-"
    value, _unit, digits = as_said(estimate.value, UNIT[quantity], 1)
    half = as_said(estimate.half_width, UNIT[quantity], 1)[0]
    return f"{number(value, digits)} ± {number(half, digits)}"


def _dict(session: Session) -> dict[str, Any]:
    return {
        "id": session.id, "day": session.day.isoformat(), "started_at": session.started_at.isoformat(),
        "zone": session.zone, "diary": to_json(session.diary), "comparison": compare_sides(session).to_dict(),
        "reach_bought": {side: None if (n := reach_bought(session, side)) is None else to_json(n)
                         for side in get_args(Side)},
        "trials": [{"id": t.id, "recorded_at": t.recorded_at.isoformat(), "side": t.side,
                    "protocol": to_json(t.protocol), "calibration_method": t.calibration_method,
                    **{q.name: None if (e := t.results.get(q.name)) is None else to_json(e)
                       for q in kind_of_test(t.protocol).headlines},
                    "reps_used": t.reps_used, "practice": t.practice, "replaced_by": t.replaced_by}
                   for t in session.trials]}
