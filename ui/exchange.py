"""The ways out of the history and back in, as buttons."""

from __future__ import annotations

import json
from datetime import date

import streamlit as st

from calibration.sheet import paper_of
from foundation.texts.catalogue import sentence
from history.file_names import file_name
from history.records import Person
from plan.goals import goal_of
from ui import people
from ui.language import said_here


def show(person: Person | None) -> None:
    """Draw the exports of a person, the backup of everybody, and the import."""
    st.subheader(sentence("take-it"))
    if person is not None:
        _exports(person)
    with st.expander(sentence("backup-heading")):
        if people.store().people():
            # Given as functions, so that a file is only made once somebody asks for it.
            st.download_button(
                sentence("backup-button"),
                _backup,
                f"kneewall-backup-{date.today().isoformat()}.json",
                "application/json",
                on_click="ignore",
            )
        upload = st.file_uploader(sentence("import-upload"), "json", key="import")
        same = st.checkbox(sentence("same-person"), key="same-person")
        if st.button(sentence("import-button"), disabled=upload is None) and upload is not None:
            from history.merge import import_bytes

            st.session_state["imported"] = import_bytes(people.store(), upload.getvalue(), same_person=same)
            st.rerun()
        done = st.session_state.pop("imported", None)
        if done is not None:
            st.success(
                sentence(
                    "imported", people=done.people, sessions=done.sessions, trials=done.trials, diary=done.diary_entries
                ),
                icon=":material/check_circle:",
            )
            for notice in done.notices:
                st.info(notice.message, icon=":material/info:")


def hand_over(person: Person) -> None:
    """Draw what goes to others: the report to print or mail, and the reminder for a calendar."""
    store, today = people.store(), date.today()
    paper = paper_of(st.context.locale or "")

    def pdf() -> bytes:
        from history.report_pdf import report_pdf
        from plan.exports import pdf_pages

        return report_pdf(store, person, paper=paper, more=pdf_pages(store, person), target=goal_of(store, person))

    def reminder() -> bytes:
        from history.reminder import first_day, weekly_checks

        return weekly_checks(person, first_day(store, person, today))

    with st.container(horizontal=True):
        st.download_button(
            sentence("report-button"),
            said_here(pdf),
            file_name(person, today),
            "application/pdf",
            type="primary",
            icon=":material/print:",
            on_click="ignore",
            help=sentence("report-hint"),
        )
        st.download_button(
            sentence("reminder-button"),
            said_here(reminder),
            file_name(person, today, "-reminder.ics"),
            "text/calendar",
            icon=":material/event:",
            on_click="ignore",
            help=sentence("reminder-hint"),
        )


def _exports(person: Person) -> None:
    store, today = people.store(), date.today()

    def repetitions() -> bytes:
        from history.csv_export import repetitions_csv

        return repetitions_csv(store, [person])

    def sessions() -> bytes:
        from history.csv_export import sessions_csv

        return sessions_csv(store, [person])

    def whole() -> bytes:
        from history.exchange import json_text

        return json_text(store, person).encode()

    def fhir() -> bytes:
        from history.fhir import bundle

        return json.dumps(bundle(store, person), indent=1).encode()

    with st.container(horizontal=True):
        for label, make, ending, kind in (
            (sentence("export-sessions"), sessions, "-sessions.csv", "text/csv"),
            (sentence("export-repetitions"), repetitions, ".csv", "text/csv"),
            (sentence("export-json"), whole, ".json", "application/json"),
            (sentence("export-fhir"), fhir, "-fhir.json", "application/fhir+json"),
        ):
            st.download_button(label, said_here(make), file_name(person, today, ending), kind, on_click="ignore")
    st.caption(sentence("export-hint"))


def _backup() -> bytes:
    from history.exchange import json_text

    return json_text(people.store()).encode()
