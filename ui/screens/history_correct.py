"""Correcting or deleting one measurement, its day's diary, or the whole day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast, get_args

import streamlit as st

from foundation.provenance import Step
from foundation.texts.catalogue import day, sentence
from history.evidence import QUANTITIES
from history.records import Session, StoredTrial
from ui import people, wording
from ui.screens.keep import diary_fields
from vision.trial import Footwear, Side, Stance


def show(sessions: Sequence[Session], unit: wording.Unit) -> None:
    """Draw the choice of a day and what can be changed of it."""
    by_day = {day(s.day): s for s in reversed(sessions)}
    with st.expander(sentence("edit-diary")):
        session = by_day[st.selectbox(sentence("which-day"), list(by_day))]
        with st.form(f"diary-{session.id}", border=False):
            diary = diary_fields(session.diary)
            if st.form_submit_button(sentence("save-diary")) and diary != session.diary:
                people.store().edit_diary(session, diary)
                st.rerun()
        trials = {t.id: t for side in get_args(Side) for t in session.counted(side)}
        if trials:
            chosen = st.selectbox(
                sentence("which-measurement"), list(trials), format_func=lambda i: _words(trials[i], unit),
                key=f"measurement-{session.id}",
            )  # fmt: skip
            _measurement(trials[chosen])
        sure = st.checkbox(sentence("sure-delete-day"), key=f"sure-{session.id}")
        if st.button(sentence("delete-day"), disabled=not sure):
            people.store().delete_session(session)
            st.rerun()


def _words(trial: StoredTrial, unit: wording.Unit) -> str:
    """A measurement as an entry of a list: its ankle and what it gave."""
    shown = [wording.quantity(q, trial.results[q].value, unit) for q in QUANTITIES if q in trial.results]
    return f"{wording.ANKLES[trial.side]}: {', '.join(shown) or sentence('not-measured')}, {trial.recorded_at:%H:%M}"


def _measurement(trial: StoredTrial) -> None:
    """Which ankle, what was worn, how the person stood; or away with it."""
    how = trial.protocol
    sides, worn, stances = list(get_args(Side)), list(get_args(Footwear)), list(get_args(Stance))
    with st.form(f"correct-{trial.id}", border=True):
        one, two, three = st.columns(3)
        side = one.selectbox(
            sentence("which-ankle"), sides, sides.index(trial.side), format_func=wording.ANKLES.__getitem__
        )
        footwear = two.selectbox(
            sentence("on-the-foot"), worn, worn.index(how.footwear), format_func=wording.FOOTWEAR.__getitem__
        )
        # The other tests measure another leg of the film: that is no slip that could be corrected afterwards.
        stance = three.selectbox(
            sentence("how-you-stand"), stances, stances.index(how.stance), format_func=wording.STANCES.__getitem__,
            disabled=how.knee == "straight" or how.view == "front",
        )  # fmt: skip
        if st.form_submit_button(sentence("correct-measurement")):
            _correct(trial, cast(Side, side), cast(Footwear, footwear), cast(Stance, stance))
    sure = st.checkbox(sentence("sure-delete-measurement"), key=f"sure-{trial.id}")
    if st.button(sentence("delete-measurement"), disabled=not sure):
        people.store().delete_trial(trial)
        st.rerun()


def _correct(stored: StoredTrial, side: Side, footwear: Footwear, stance: Stance) -> None:
    """Put the corrected measurement in the place of the stored one, which the history keeps behind it."""
    trial = people.store().trial(stored)
    protocol = replace(trial.protocol, footwear=footwear, stance=stance)
    if (side, protocol) == (trial.side, trial.protocol):
        return
    before = {"side": trial.side, "footwear": trial.protocol.footwear, "stance": trial.protocol.stance}
    step = Step("corrected-by-hand", {f"{name}_before": value for name, value in before.items()})
    corrected = replace(trial, side=side, protocol=protocol, steps=(*trial.steps, step))
    people.store().revise_trial(stored.id, corrected)
    st.rerun()
