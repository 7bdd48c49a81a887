"""What was kept: trend, diary, sessions, and the ways out of and into the store."""

from __future__ import annotations

from datetime import date

import pandas as pd
import streamlit as st

from foundation.texts.catalogue import day, sentence
from history.change import detectable
from history.evidence import QUANTITIES
from history.front_check import reach_bought_lines
from history.person_progress import LineProgress, line_progress
from history.quantity_series import Results
from history.records import Person, Session
from history.trend import next_check
from ui import exchange, people, trend_charts, wording
from ui.screens.keep import diary_fields
from ui.workspace import Workspace
from vision.trial import Side

_SIDES: tuple[Side, Side] = ("left", "right")


def show(work: Workspace) -> None:
    """Draw the page."""
    st.title(sentence("page-history"))
    person = people.view(work)
    sessions = [] if person is None else people.store().sessions(person)
    if person is None or not sessions:
        st.info(sentence("nothing-kept"), icon=":material/show_chart:")
    else:
        _reminder(sessions)
        _trends(Results(people.store(), person), work.unit)
        _diary_strip(sessions)
        _sessions(work, sessions)
    exchange.show(person)
    _people(work, person)


def _reminder(sessions: list[Session]) -> None:
    check = next_check(sessions[-1].day, date.today())
    (st.info if check.days_left > 0 else st.warning)(check.sentence, icon=":material/event:")


def _trends(results: Results, unit: wording.Unit) -> None:
    known = results.quantities
    if not known:
        return
    quantity = st.segmented_control(
        sentence("show-quantity"), known, default=known[0], required=True, format_func=wording.title, key="quantity"
    )
    known_leg, known_sides = (detectable(quantity, line).source for line in ("left", "asymmetry"))
    conditions = results.conditions(quantity)
    condition = conditions[0]
    if len(conditions) > 1:
        condition = st.selectbox(sentence("tested-how"), conditions, format_func=lambda c: c.said)
    legs = {side: line_progress(results.series(quantity, side, condition)) for side in _SIDES}
    st.altair_chart(trend_charts.trend(legs, unit), width="stretch")
    st.caption(sentence("trend-caption", source=known_leg, tested=condition.said))
    for side in _SIDES:
        _changes(wording.SIDE_NAMES[side], legs[side], unit)
    asymmetry = line_progress(results.series(quantity, "asymmetry", condition))
    if len(asymmetry.series):
        st.subheader(sentence("right-minus-left"))
        st.altair_chart(trend_charts.asymmetry(asymmetry, unit), width="stretch")
        st.caption(sentence("asymmetry-caption", source=known_sides))
        _changes(sentence("right-minus-left"), asymmetry, unit)
    left_out = {n.message for line in (*legs.values(), asymmetry) for n in line.series.left_out}
    for message in sorted(left_out):
        st.caption(f":material/info: {message}")


def _changes(name: str, line: LineProgress, unit: wording.Unit) -> None:
    """What really changed, in words."""
    for change in line.changes:
        if change.against == "best":
            continue
        size, band = (wording.quantity(change.quantity, v, unit) for v in (abs(change.difference.value), change.band))
        sign = "+" if change.difference.value > 0 else "\N{MINUS SIGN}"
        icon = ":material/priority_high:" if change.verdict == "real change" else ":material/drag_handle:"
        told = sentence(
            "change-line",
            name=name,
            against=change.against,
            day=day(change.earlier_day),
            size=sign + size,
            verdict=wording.CHANGE_VERDICTS[change.verdict],
            band=band,
        )
        st.markdown(f"{icon} {told}")
    if line.trend is not None:
        direction = wording.DIRECTIONS[line.trend.direction]
        told = sentence("trend-line", name=name, sessions=line.trend.sessions, direction=direction)
        st.markdown(f":material/trending_flat: {told}")
    if line.plateau is not None:
        st.info(line.plateau.message, icon=":material/horizontal_rule:")


def _diary_strip(sessions: list[Session]) -> None:
    chart = trend_charts.diary(sessions)
    if chart is not None:
        st.subheader(sentence("pain-and-felt"))
        st.altair_chart(chart, width="stretch")


def _sessions(work: Workspace, sessions: list[Session]) -> None:
    st.subheader(sentence("sessions"))
    rows = []
    for session in reversed(sessions):
        row: dict[str, object] = {sentence("column-day"): day(session.day)}
        for side in _SIDES:
            trials = session.counted(side)
            results = trials[-1].results if trials else {}
            shown = [wording.quantity(q, results[q].value, work.unit) for q in QUANTITIES if q in results]
            row[wording.SIDE_NAMES[side]] = ", ".join(shown) or (sentence("not-measured") if trials else "")
        row[sentence("column-pain")] = "" if session.diary.pain is None else str(session.diary.pain)
        row[sentence("column-felt")] = wording.WHERE_FELT[session.diary.where_felt] if session.diary.where_felt else ""
        rows.append(row)
    st.table(pd.DataFrame(rows).set_index(sentence("column-day")))
    for told_of in reversed(sessions):
        for told in reach_bought_lines(told_of):
            st.warning(f"{day(told_of.day)}, {told}", icon=":material/warning:")
    by_day = {day(s.day): s for s in reversed(sessions)}
    with st.expander(sentence("edit-diary")):
        session = by_day[st.selectbox(sentence("which-day"), list(by_day))]
        with st.form(f"diary-{session.id}", border=False):
            diary = diary_fields(session.diary)
            if st.form_submit_button(sentence("save-diary")) and diary != session.diary:
                people.store().edit_diary(session, diary)
                st.rerun()
        sure = st.checkbox(sentence("sure-delete-day"), key=f"sure-{session.id}")
        if st.button(sentence("delete-day"), disabled=not sure):
            people.store().delete_session(session)
            st.rerun()


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
