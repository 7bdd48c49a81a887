"""What was kept: trend, diary, sessions, and the ways out of and into the store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pandas as pd
import streamlit as st

from foundation.side_look import SIDE_LOOKS
from foundation.texts.catalogue import day, day_as, day_in_full, sentence
from history.answer import injured_side
from history.change import detectable
from history.comparability import Condition
from history.compare import best_result
from history.course import BAD, GOOD, course, none_long_enough
from history.evidence import QUANTITIES
from history.front_check import reach_bought_lines
from history.person_progress import LineProgress, line_progress
from history.quantity_series import Results
from history.records import Person, Session
from history.trend import next_check
from plan.goals import target
from plan.programme import Programme
from ui import answers, exchange, people, trend_charts, wording
from ui.screens import history_correct, history_pictures
from ui.untold import show_untold
from ui.workspace import Workspace
from vision.trial import Side

_YEARS_FROM_DAYS = 300
_NO_BREAK = "\N{NO-BREAK SPACE}"
_SIDES: tuple[Side, Side] = ("left", "right")


def show(work: Workspace) -> None:
    """Draw the page."""
    st.title(sentence("page-history"))
    person = people.view(work)
    sessions = [] if person is None else people.store().sessions(person)
    if person is None or not sessions:
        st.info(sentence("nothing-kept"), icon=":material/show_chart:")
    else:
        newest = next((s for s in reversed(sessions) if s.counted("left") or s.counted("right")), None)
        if newest is not None:
            st.caption(sentence("history-day", day=day_in_full(newest.day)))
            answers.show(answers.of_session(person, newest, sessions), person.name)
        _reminder(sessions)
        exchange.hand_over(person)
        _trends(person, sessions, work.unit)
        history_pictures.show(sessions, injured_side(sessions) or "right")
        _sessions(work, sessions)
        history_correct.show(sessions, work.unit)
    exchange.show(person)
    _people(work, person)


def _reminder(sessions: list[Session]) -> None:
    check = next_check(sessions[-1].day, date.today())
    (st.info if check.days_left > 0 else st.warning)(check.sentence, icon=":material/event:")


def _trends(person: Person, sessions: list[Session], unit: wording.Unit) -> None:
    """Where it is going, at a glance: a line and an arrow a leg, the injured one first, then what lies between them."""
    results = Results(people.store(), person)
    known = results.quantities
    if not known:
        return
    st.subheader(sentence("over-time"))
    quantity = st.segmented_control(
        sentence("show-quantity"), known, default=known[0], required=True, format_func=wording.title, key="quantity"
    )
    conditions = results.conditions(quantity)
    condition = conditions[0]
    if len(conditions) > 1:
        condition = st.selectbox(sentence("tested-how"), conditions, format_func=lambda c: c.said)
    first = injured_side(sessions) or "right"
    legs = {side: line_progress(results.series(quantity, side, condition)) for side in (first, wording.other(first))}
    apart = line_progress(results.series(quantity, "asymmetry", condition))
    lines = [line for line in (*legs.values(), apart) if len(line.series)]
    short = none_long_enough([course(line) for line in lines])
    if short is not None:
        show_untold(_capital(short.sentence))
    else:
        for line in lines:
            _course(line)
    programme = Programme(people.store(), person)
    targets = {side: goal for side in legs if (goal := target(programme, quantity, side)) is not None}
    if any(len(line.series) for line in legs.values()):
        upper, lower = trend_charts.timeline(legs, sessions, unit, targets)
        st.altair_chart(upper, width="stretch")
        if lower is not None:
            st.altair_chart(lower, width="stretch")
    if len(apart.series):
        st.markdown(f"**{sentence('right-minus-left')}**")
        st.altair_chart(trend_charts.asymmetry(apart, unit), width="stretch")
    _small_print((*legs.values(), apart), condition)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _course(line: LineProgress) -> None:
    """Where one line is going; green where that is good, red where not, no colour where it cannot be told."""
    going = course(line)
    words = f"{sentence(f'line-{going.line}')}: {going.sentence}"
    mark = SIDE_LOOKS[going.line]
    words = f":color[{mark.sign}]{{foreground=\"{mark.colour}\"}} {_capital(words)}"
    if going.way in GOOD:
        st.success(words, icon=":material/trending_up:" if going.line != "asymmetry" else ":material/compress:")
    elif going.way in BAD:
        st.error(words, icon=":material/trending_down:" if going.line != "asymmetry" else ":material/expand:")
    else:
        show_untold(words)
    if line.plateau is not None and going.way == "unclear":
        st.caption(line.plateau.message)


def _small_print(lines: Sequence[LineProgress], condition: Condition) -> None:
    """Each change in words, and what counts as one: one tap away."""
    with st.expander(sentence("answer-sources")):
        for change in (c for line in lines for c in line.changes if c.against != "best"):
            icon = ":material/priority_high:" if change.verdict == "real change" else ":material/drag_handle:"
            st.markdown(f"{icon} {change.sentence}")
        quantity = lines[0].series.quantity
        legs, sides = (detectable(quantity, line).source for line in ("left", "asymmetry"))
        st.caption(sentence("trend-caption", legs=legs, sides=sides, tested=condition.said))
        for message in sorted({n.message for line in lines for n in line.series.left_out}):
            st.caption(f":material/info: {message}")


def _sessions(work: Workspace, sessions: list[Session]) -> None:
    st.subheader(sentence("sessions"))
    # A phone has no room for years that say nothing.
    short = (sessions[-1].day - sessions[0].day).days < _YEARS_FROM_DAYS
    pattern = "pattern-of-axis-day" if short else "pattern-of-day"
    rows = []
    for session in reversed(sessions):
        on = day_as(session.day, pattern).replace(" ", _NO_BREAK)
        row: dict[str, object] = {sentence("column-day"): on}
        for side in _SIDES:
            trials = session.counted(side)
            results = {q: found for q in QUANTITIES if (found := best_result(trials, q)) is not None}
            # A narrow table breaks between two values, not between a number and its unit.
            shown = [wording.quantity(q, e.value, work.unit).replace(" ", _NO_BREAK) for q, e in results.items()]
            row[wording.SIDE_NAMES[side]] = ", ".join(shown) or (sentence("not-measured") if trials else "")
        felt = wording.WHERE_FELT[session.diary.where_felt] if session.diary.where_felt else ""
        note = wording.as_written(session.diary.note)
        pain = "" if session.diary.pain is None else sentence("pain-of-day", score=session.diary.pain)
        row[sentence("column-felt")] = ". ".join(part for part in (pain, felt, note) if part)
        rows.append(row)
    st.table(pd.DataFrame(rows).set_index(sentence("column-day")))
    for told_of in reversed(sessions):
        for told in reach_bought_lines(told_of):
            st.warning(f"{day(told_of.day)}, {told}", icon=":material/warning:")


def _people(work: Workspace, person: Person | None) -> None:
    if person is None:
        return
    with st.expander(sentence("rename-or-delete", person=wording.as_written(person.name))):
        name = st.text_input(sentence("new-name"), person.name)
        if st.button(sentence("rename"), disabled=name.strip() == person.name):
            people.store().rename_person(person, name)
            work.renamed(person.name, name.strip())
            st.rerun()
        who = wording.as_written(person.name)
        sure = st.checkbox(sentence("sure-delete-person", person=who), key=f"sure-{person.id}")
        if st.button(sentence("delete-person"), disabled=not sure):
            people.store().delete_person(person)
            work.viewed_name = ""
            if work.person_name == person.name:
                work.person_name = ""
            st.rerun()
