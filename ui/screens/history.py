"""What was kept: trend, diary, sessions, and the ways out of and into the store."""

from __future__ import annotations

from datetime import date

import pandas as pd
import streamlit as st

from history.change import detectable
from history.evidence import QUANTITIES
from history.person_progress import LineProgress, line_progress
from history.quantity_series import Results
from history.records import Person, Session
from history.trend import next_check
from ui import exchange, people, trend_charts, wording
from ui.screens.result import diary_fields
from ui.workspace import Workspace
from vision.trial import Side

_SIDES: tuple[Side, Side] = ("left", "right")


def show(work: Workspace) -> None:
    """Draw the page."""
    st.title("History")
    person = people.pick(work, may_add=False)
    sessions = [] if person is None else people.store().sessions(person)
    if person is None or not sessions:
        st.info("Nothing was saved yet. Measure an ankle and save it; it appears here.", icon=":material/show_chart:")
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
        "Show", known, default=known[0], required=True, format_func=wording.title, key="quantity"
    )
    known_leg, known_sides = (detectable(quantity, line).source for line in ("left", "asymmetry"))
    conditions = results.conditions(quantity)
    condition = conditions[0]
    if len(conditions) > 1:
        condition = st.selectbox("Tested how?", conditions, format_func=lambda c: c.words)
    legs = {side: line_progress(results.series(quantity, side, condition)) for side in _SIDES}
    st.altair_chart(trend_charts.trend(legs, unit), width="stretch")
    st.caption(
        "Bars: where each session's true value very likely lies. Grey: changes from a leg's first session that are no "
        f"more than measurement error ({known_leg}). Tested: {condition.words}."
    )
    for side in _SIDES:
        _changes(wording.SIDE_NAMES[side], legs[side], unit)
    asymmetry = line_progress(results.series(quantity, "asymmetry", condition))
    if len(asymmetry.series):
        st.subheader("Right minus left")
        st.altair_chart(trend_charts.asymmetry(asymmetry, unit), width="stretch")
        st.caption(f"Above zero: the right ankle reaches further. Grey as above ({known_sides}).")
        _changes("Right minus left", asymmetry, unit)
    left_out = {n.message for line in (*legs.values(), asymmetry) for n in line.series.left_out}
    for message in sorted(left_out):
        st.caption(f":material/info: {message}")


def _changes(name: str, line: LineProgress, unit: wording.Unit) -> None:
    """What really changed, in words."""
    words = {"baseline": "first", "previous": "previous", "best": "best"}
    for change in line.changes:
        if change.against == "best":
            continue
        size, band = (wording.quantity(change.quantity, v, unit) for v in (abs(change.difference.value), change.band))
        sign = "+" if change.difference.value > 0 else "\N{MINUS SIGN}"
        icon = ":material/priority_high:" if change.verdict == "real change" else ":material/drag_handle:"
        st.markdown(
            f"{icon} {name}, against the {words[change.against]} session ({change.earlier_day:%d %b %Y}): "
            f"**{sign}{size}, {change.verdict}** (real beyond {band})."
        )
    if line.trend is not None:
        st.markdown(
            f":material/trending_flat: {name}, over {line.trend.sessions} sessions: **{line.trend.direction}**."
        )
    if line.plateau is not None:
        st.info(line.plateau.message, icon=":material/horizontal_rule:")


def _diary_strip(sessions: list[Session]) -> None:
    chart = trend_charts.diary(sessions)
    if chart is not None:
        st.subheader("Pain and where it was felt")
        st.altair_chart(chart, width="stretch")


def _sessions(work: Workspace, sessions: list[Session]) -> None:
    st.subheader("Sessions")
    rows = []
    for session in reversed(sessions):
        row: dict[str, object] = {"Day": session.day.strftime("%d %b %Y")}
        for side in _SIDES:
            trials = session.counted(side)
            results = trials[-1].results if trials else {}
            shown = [wording.quantity(q, results[q].value, work.unit) for q in QUANTITIES if q in results]
            row[wording.SIDE_NAMES[side]] = ", ".join(shown) or ("not measured" if trials else "")
        row["Pain"] = "" if session.diary.pain is None else str(session.diary.pain)
        row["Felt"] = wording.WHERE_FELT[session.diary.where_felt] if session.diary.where_felt else ""
        rows.append(row)
    st.table(pd.DataFrame(rows).set_index("Day"))
    by_day = {s.day.strftime("%d %b %Y"): s for s in reversed(sessions)}
    with st.expander("Edit the diary of a day, or delete it"):
        session = by_day[st.selectbox("Which day?", list(by_day))]
        with st.form(f"diary-{session.id}", border=False):
            diary = diary_fields(session.diary)
            if st.form_submit_button("Save the diary") and diary != session.diary:
                people.store().edit_diary(session, diary)
                st.rerun()
        sure = st.checkbox(
            "Yes, delete this day with its measurements, notes and pictures for good", key=f"sure-{session.id}"
        )
        if st.button("Delete this day", disabled=not sure):
            people.store().delete_session(session)
            st.rerun()


def _people(work: Workspace, person: Person | None) -> None:
    if person is None:
        return
    with st.expander(f"Rename or delete {wording.as_written(person.name)}"):
        name = st.text_input("New name", person.name)
        if st.button("Rename", disabled=name.strip() == person.name):
            people.store().rename_person(person, name)
            work.person_name = name.strip()
            st.rerun()
        who = wording.as_written(person.name)
        sure = st.checkbox(f"Yes, delete {who} with every session for good", key=f"sure-{person.id}")
        if st.button("Delete this person", disabled=not sure):
            people.store().delete_person(person)
            work.person_name = ""
            st.rerun()
