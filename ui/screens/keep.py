"""Keeping a result: whose it is, how it felt, and what the history says to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import get_args

import streamlit as st

from foundation.errors import KneewallError
from foundation.texts.catalogue import sentence
from history.front_check import reach_bought
from history.keeping import keep_session
from history.records import AffectedSide, Diary, WhereFelt
from ui import people, wording
from ui.errors import show_error
from ui.language import order_of_date
from ui.workspace import MeasuringOutcome, Workspace
from vision.trial import Side


def told_from_front(person: str, side: Side) -> None:
    """What a front film of the newest session says of this leg's reach."""
    owner = next((p for p in people.store().people() if p.name == person), None)
    sessions = [] if owner is None else people.store().sessions(owner, newest=1)
    bought = reach_bought(sessions[-1], side) if sessions else None
    if bought is not None:
        st.warning(bought.message, icon=":material/warning:")


def save(work: Workspace) -> None:
    """The form that keeps every leg's result in its person's history, with one diary; a refusal is said beside it."""
    unsaved = list(work.unsaved.values())
    st.subheader(sentence("how-it-felt"))
    person = _whose(work, unsaved)
    with st.form("save", border=True):
        diary = diary_fields(Diary())
        day = st.date_input(sentence("day-of-film"), date.today(), max_value=date.today(),
                            format=order_of_date())
        keep_still = st.checkbox(sentence("keep-still"), True)
        st.caption(sentence("save-what", ankles=", ".join(wording.ANKLES[o.trial.side] for o in unsaved),
                            person=wording.as_written(person)))
        saved = st.form_submit_button(sentence("save"), type="primary")
    if not saved:
        return
    now = datetime.now().astimezone()
    when = now if day == now.date() else datetime.combine(day, time(12)).astimezone()
    kept = [(o.trial, o.still_png if keep_still else None) for o in unsaved]
    try:
        owner = keep_session(people.store(), person, kept, when=when, diary=None if diary.is_empty else diary,
                             draft=work.token)
    except KneewallError as error:
        show_error(error)
        return
    work.drafted = None
    for outcome in unsaved:
        outcome.person, outcome.saved = owner.name, True
    # Whoever looks back next looks at what was just kept.
    work.viewed_name = owner.name
    with work.files:
        work.let_go_of_saved()
    st.rerun()


def _whose(work: Workspace, unsaved: Sequence[MeasuringOutcome]) -> str:
    """Whose results they are; another name only by a choice made here, before anything of the session was saved."""
    person = unsaved[0].person
    if any(o.saved for o in work.outcomes.values()):
        return person
    with st.expander(sentence("somebody-else", person=wording.as_written(person))):
        name = people.choose(person, sentence("whose-result"))
    if name != person:
        for outcome in unsaved:
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
