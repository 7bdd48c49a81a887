"""The ways out of the history and back in, as buttons."""

from __future__ import annotations

import json
from datetime import date

import streamlit as st

from history.records import Person
from ui import people


def show(person: Person | None) -> None:
    """Draw the exports of a person, the backup of everybody, and the import."""
    st.subheader("Take it with you")
    if person is not None:
        _exports(person)
    with st.expander("Backup of everybody, and import"):
        if people.store().people():
            # Given as functions, so that a file is only made once somebody asks for it.
            st.download_button(
                "Backup of everybody",
                _backup,
                f"kneewall-backup-{date.today().isoformat()}.json",
                "application/json",
                on_click="ignore",
            )
        upload = st.file_uploader("A history file (JSON) from an export or a backup", "json", key="import")
        same = st.checkbox("People of the same name are the same person", key="same-person")
        if st.button("Import", disabled=upload is None) and upload is not None:
            from history.merge import import_bytes

            st.session_state["imported"] = import_bytes(people.store(), upload.getvalue(), same_person=same)
            st.rerun()
        done = st.session_state.pop("imported", None)
        if done is not None:
            st.success(
                f"New: people {done.people}, sessions {done.sessions}, measurements {done.trials}, diary entries "
                f"{done.diary_entries}. Nothing that was here before was changed.",
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
            ("Report (PDF)", pdf, ".pdf", "application/pdf"),
            ("Sessions (CSV)", sessions, "-sessions.csv", "text/csv"),
            ("Repetitions (CSV)", repetitions, ".csv", "text/csv"),
            ("Everything (JSON)", whole, ".json", "application/json"),
            ("For a clinic (FHIR)", fhir, "-fhir.json", "application/fhir+json"),
        ):
            st.download_button(label, make, name + ending, kind, on_click="ignore")
    st.caption(
        "The PDF is for people, CSV for spreadsheets, JSON to bring everything back in, FHIR for clinical systems."
    )


def _backup() -> bytes:
    from history.exchange import json_text

    return json_text(people.store()).encode()
