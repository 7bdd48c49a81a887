"""Whose ankles: the people in the history, and the choice of one of them."""

from __future__ import annotations

import streamlit as st

from foundation.texts.catalogue import sentence
from history.records import Person
from history.store import Store, open_store
from ui.workspace import Workspace

DEFAULT_NAME = "Me"


@st.cache_resource
def store() -> Store:
    """The history of this computer, opened once."""
    return open_store()


def pick(work: Workspace, *, may_add: bool = True) -> Person | None:
    """A box to choose a person in, or to type a new name into; None while that name is not in the history yet."""
    people = {p.name: p for p in store().people()}
    if work.person_name not in people and not (may_add and work.person_name):
        work.person_name = next(iter(people), DEFAULT_NAME)
    names = list(people) if work.person_name in people else [work.person_name, *people]
    name = st.selectbox(
        sentence("who-measured"),
        names,
        names.index(work.person_name),
        accept_new_options=may_add,
        help=sentence("type-new-name") if may_add else None,
    )
    if name and name != work.person_name:
        work.person_name = name.strip()
        st.rerun()
    return people.get(work.person_name)


def find_or_add(name: str) -> Person:
    """The person of that name, who is added to the history if need be."""
    for person in store().people():
        if person.name.casefold() == name.strip().casefold():
            return person
    return store().add_person(name)
