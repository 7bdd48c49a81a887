"""The ways out of the history and back in, as buttons."""

from __future__ import annotations

import json
from datetime import date

import streamlit as st

from foundation.texts.catalogue import sentence
from history.records import Person
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


def _exports(person: Person) -> None:
    store, name = people.store(), f"kneewall-{person.name}"

    def pdf() -> bytes:
        from history.report_pdf import report_pdf

        return report_pdf(store, person)

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
            (sentence("export-pdf"), pdf, ".pdf", "application/pdf"),
            (sentence("export-sessions"), sessions, "-sessions.csv", "text/csv"),
            (sentence("export-repetitions"), repetitions, ".csv", "text/csv"),
            (sentence("export-json"), whole, ".json", "application/json"),
            (sentence("export-fhir"), fhir, "-fhir.json", "application/fhir+json"),
        ):
            st.download_button(label, said_here(make), name + ending, kind, on_click="ignore")
    st.caption(sentence("export-hint"))


def _backup() -> bytes:
    from history.exchange import json_text

    return json_text(people.store()).encode()
