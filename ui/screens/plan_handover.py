"""The hand-over: a page and a file to give away, and the file that comes back."""

from __future__ import annotations

from datetime import datetime

import streamlit as st

from foundation.texts.catalogue import day, day_in_full
from foundation.texts.catalogue import sentence as say
from plan.errors import HandoverError
from plan.handover import Returned, notes, read_return, return_bytes, returned, take_in, warnings_of
from plan.plan import plan_dict
from plan.programme import Programme
from ui import wording
from ui.errors import show_error
from ui.language import said_here


def show(programme: Programme) -> None:
    """Draw the page."""
    st.markdown(say("give-lead"))
    person = programme.person

    def page() -> bytes:
        from plan.page import handover_page

        return handover_page(programme.store, person).encode()

    def whole() -> bytes:
        from history.exchange import json_text

        return json_text(programme.store, person).encode()

    with st.container(horizontal=True):
        st.download_button(say("give-page"), said_here(page), f"kneewall-{person.name}.html", "text/html",
                           on_click="ignore")
        st.download_button(say("give-file"), whole, f"kneewall-{person.name}.json", "application/json",
                           on_click="ignore")
    st.subheader(say("back-heading"))
    upload = st.file_uploader(say("back-file"), "json", key="back")
    if upload is not None:
        try:
            found = read_return(upload.getvalue())
            told = warnings_of(programme, found)
        except HandoverError as error:
            show_error(error)
        else:
            _preview(found)
            for notice in told:
                st.warning(notice.message)
            if st.button(say("back-take-in"), type="primary"):
                take_in(programme, found, datetime.now().astimezone())
                st.session_state["back-done"] = True
                st.rerun()
    if st.session_state.pop("back-done", False):
        st.success(say("back-done"))
    for at, note in reversed(notes(programme)):
        st.markdown(f"{day(at)}, {say('handover-note-by-' + note.by)}:  \n{wording.as_written(note.text)}")
    with st.expander(say("back-write")):
        text = st.text_area(say("back-note"), max_chars=5000)

        def made() -> bytes:
            return return_bytes(returned(programme, text))

        st.download_button(say("back-make"), made, f"kneewall-back-{person.name}.json", "application/json",
                           on_click="ignore")


def _preview(found: Returned) -> None:
    st.markdown(say("back-from", day=day_in_full(found.made_at)))
    if found.plan is not None:
        for line in plan_dict(found.plan)["lines"]:
            st.markdown(f"- {wording.as_written(line['name'])}")
    for goal in found.goals:
        st.markdown(f"- {goal.notice.message}")
    if found.note.strip():
        st.markdown(wording.as_written(found.note))
