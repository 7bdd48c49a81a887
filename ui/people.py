"""Whose ankles: the people in the history, and the choice of one of them."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from foundation.texts.catalogue import sentence
from history.records import Person
from history.store import Store, open_store
from ui import wording
from ui.workspace import DEFAULT_NAME, Workspace

WAY_FIELDS = ("footwear", "stance", "knee", "view")
SESSION_FIELDS = (*WAY_FIELDS, "side", "foot", "foot-in", "ruler", "asked")
"""The fields that hold for one session of one person; of these, how the test is done."""


@st.cache_resource
def store() -> Store:
    """The history of this computer, opened once."""
    return open_store()


def pick(work: Workspace) -> None:
    """A box to choose who is measured next, or to type a new name into. Results that are there stay whose they are."""
    current = work.person_name or _first_name()
    name = choose(current, sentence("who-measured"))
    work.person_name = name
    if name != current:
        work.viewed_name = ""
        if work.last_measured not in ("", name):
            work.begin_session()
            forget_fields()
        st.rerun()


def forget_fields(keys: Sequence[str] = SESSION_FIELDS) -> None:
    """Let the fields of a session start anew from what is set for it."""
    for key in keys:
        st.session_state.pop(key, None)


def view(work: Workspace, *, may_add: bool = False) -> Person | None:
    """A box to choose whom a page is about; who is being measured does not change by it. None: not in the history."""
    current = viewed_name(work)
    people = {p.name: p for p in store().people()}
    if current not in people and not may_add:
        current = _first_name()
    name = choose(current, sentence("who-viewed"), may_add=may_add)
    if name != current:
        work.viewed_name = name
        st.rerun()
    return people.get(name)


def viewed_name(work: Workspace) -> str:
    """Whom the pages that look back are about: the person who is being measured, unless another was chosen there."""
    return work.viewed_name or work.person_name or _first_name()


def choose(current: str, label: str, *, may_add: bool = True) -> str:
    """A box with everybody's name; the name chosen or typed."""
    names = [p.name for p in store().people()]
    if current not in names:
        names = [current, *names]
    name = st.selectbox(
        label,
        names,
        names.index(current),
        accept_new_options=may_add,
        help=sentence("type-new-name") if may_add else None,
    )
    return (name or "").strip() or current


def named(name: str) -> None:
    """Say whom a page is about."""
    st.markdown(sentence("page-is-about", person=wording.as_written(name)))


def _first_name() -> str:
    return next((p.name for p in store().people()), DEFAULT_NAME)


def find_or_add(name: str) -> Person:
    """The person of that name, who is added to the history if need be."""
    for person in store().people():
        if person.name.casefold() == name.strip().casefold():
            return person
    return store().add_person(name)
