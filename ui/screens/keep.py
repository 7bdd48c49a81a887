"""Keeping a result: whose it is, how it felt, and what the history says to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import get_args

import streamlit as st

from foundation.errors import KneewallError
from foundation.texts.catalogue import sentence
from history.front_check import reach_bought
from history.records import AffectedSide, Diary, WhereFelt
from ui import people, wording
from ui.errors import show_error
from ui.workspace import MeasuringOutcome, Workspace
from vision.trial import Side


def told_from_front(person: str, side: Side) -> None:
    """What a front film of the newest session says of this leg's reach."""
    owner = next((p for p in people.store().people() if p.name == person), None)
    sessions = [] if owner is None else people.store().sessions(owner, newest=1)
    bought = reach_bought(sessions[-1], side) if sessions else None
    if bought is not None:
        st.warning(bought.message, icon=":material/warning:")


def save(work: Workspace, shown: Sequence[MeasuringOutcome]) -> None:
    """The form that keeps every leg's result in its person's history, with one diary; a refusal is said beside it."""
    st.subheader(sentence("keep-it"))
    person = _whose(shown)
    with st.form("save", border=True):
        diary = diary_fields(Diary())
        day = st.date_input(sentence("day-of-film"), date.today(), max_value=date.today())
        keep_still = st.checkbox(sentence("keep-still"), True)
        saved = st.form_submit_button(sentence("save"), type="primary")
    if not saved:
        return
    now = datetime.now().astimezone()
    when = now if day == now.date() else datetime.combine(day, time(12)).astimezone()
    try:
        owner = people.find_or_add(person)
        for outcome in (o for o in shown if not o.saved):
            people.store().save_trial(
                owner,
                outcome.trial,
                when=when,
                diary=None if diary.is_empty else diary,
                still_png=outcome.still_png if keep_still else None,
            )
            outcome.saved = True
    except KneewallError as error:
        show_error(error)
        return
    for outcome in shown:
        outcome.person = owner.name
    # Whoever looks back next looks at what was just kept.
    work.viewed_name = owner.name
    with work.files:
        work.let_go_of_saved()
    st.rerun()


def _whose(shown: Sequence[MeasuringOutcome]) -> str:
    """Whose result it is; another name only by a choice made here, before anything of it was saved."""
    person = shown[0].person
    if any(o.saved for o in shown):
        return person
    with st.expander(sentence("somebody-else", person=wording.as_written(person))):
        name = people.choose(person, sentence("whose-result"))
    if name != person:
        for outcome in shown:
            outcome.person = name
        st.rerun()
    return person


def diary_fields(diary: Diary) -> Diary:
    """The diary as form fields: pain, stiffness, where it was felt, which ankle was hurt, a note."""
    scores: list[int | None] = [None, *range(11)]

    def score(value: int | None) -> str:
        return {None: sentence("not-said"), 0: sentence("score-none"), 10: sentence("score-worst")}.get(
            value, str(value)
        )

    left, right = st.columns(2)
    with left:
        pain = st.selectbox(sentence("pain-score"), scores, scores.index(diary.pain), format_func=score)
        stiffness = st.selectbox(sentence("stiffness-score"), scores, scores.index(diary.stiffness), format_func=score)
    felt: list[WhereFelt | None] = [None, *get_args(WhereFelt)]
    affected: list[AffectedSide | None] = [None, *get_args(AffectedSide)]
    with right:
        where = st.selectbox(
            sentence("where-felt-question"),
            felt,
            felt.index(diary.where_felt),
            format_func=lambda f: sentence("not-said") if f is None else wording.WHERE_FELT[f],
        )
        side = st.selectbox(
            sentence("which-hurt"),
            affected,
            affected.index(diary.affected_side),
            format_func=lambda s: sentence("not-said") if s is None else wording.HURT[s],
        )
    note = st.text_input(sentence("note"), diary.note, max_chars=1000)
    return Diary(pain, stiffness, where, side, note)
