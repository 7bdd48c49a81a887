"""How a session starts: whether it had better not, who is measured, and how the test is done; asked once."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date
from typing import cast

import streamlit as st

from calibration.settings import LADDER, SHEET
from foundation.texts.catalogue import measured, number, sentence, unit_sign
from foundation.texts.units import as_said
from ui import people, wording
from ui.session_setup import Setup
from ui.workspace import Workspace
from vision.trial import AskedSide, Footwear, Knee, Protocol, Stance, View

_NONE, _SOME = "none", "some"
_ANSWERS = wording.Said("asked", (_NONE, _SOME))


def may_begin(work: Workspace) -> bool:
    """Ask, once a session, whether something speaks against the test today; whether it may go on."""
    if work.is_asked:
        return True
    if work.asked_on is not None:
        # A page that was left open since yesterday.
        work.begin_session()
        people.forget_fields()
    with st.container(border=True):
        st.markdown(f"**{sentence('asked-heading')}** {sentence('understand-not-text')}")
        answer = st.segmented_control(
            sentence("asked-question"), list(_ANSWERS), format_func=_ANSWERS.__getitem__, key="asked"
        )
        if answer == _SOME:
            st.warning(sentence("asked-stop"), icon=":material/medical_services:")
    if answer == _NONE:
        work.asked_on = date.today()
        st.rerun()
    return False


def who_and_how(work: Workspace) -> None:
    """Who is measured and which leg is in front; how the test is done."""
    left, right = st.columns(2)
    with left:
        people.pick(work)
    with right:
        side = st.segmented_control(
            sentence("which-leg"),
            list(wording.ASKED_SIDES),
            default=work.side,
            required=True,
            format_func=wording.ASKED_SIDES.__getitem__,
            key="side",
        )
        work.side = cast(AskedSide, side or work.side)
    how(work)


def _as_last_time(work: Workspace) -> None:
    """Set the test up as this person's last one was done: another way of doing it would not be compared with it."""
    if work.set_up_for == work.person_name:
        return
    work.set_up_for = work.person_name
    owner = next((p for p in people.store().people() if p.name == work.person_name), None)
    sessions = [] if owner is None else people.store().sessions(owner, newest=1)
    ways = [t.protocol for s in sessions for t in s.trials if t.protocol.view == "side" and not t.practice]
    # What was set by hand stays.
    if work.setup == work.habit:
        work.setup = work.habit = Setup(ways[-1]) if ways else Setup()
        people.forget_fields(people.WAY_FIELDS)


def how(work: Workspace) -> None:
    """How the test is done, folded away, and what that is in a few words."""
    _as_last_time(work)
    with st.expander(sentence("details-heading")):
        _how(work)
    st.caption(said(work))


def said(work: Workspace) -> str:
    """How the test is done, in a few words."""
    how = work.setup.protocol
    words = [wording.FOOTWEAR[how.footwear], wording.STANCES[how.stance], wording.KNEES[how.knee]]
    if how.view != "side":
        words.append(wording.VIEWS[how.view])
    if work.setup.foot_length_cm is not None:
        words.append(sentence("said-foot", length=measured(work.setup.foot_length_cm, "cm")))
    if work.setup.ruler_mm is not None:
        # A ruler beside the printed line of 100 mm is read in mm by everybody.
        words.append(sentence("said-ruler", length=f"{number(work.setup.ruler_mm, 1)} mm"))
    return ", ".join(words)


def _how(work: Workspace) -> None:
    """How the test is done; kept apart in the history, because each way has results of its own."""
    how = work.setup.protocol
    footwear = _one("on-the-foot", wording.FOOTWEAR, how.footwear, "footwear")
    stance = _one("how-you-stand", wording.STANCES, how.stance, "stance")
    knee = _one("front-knee", wording.KNEES, how.knee, "knee")
    view = _one("where-the-camera-stands", wording.VIEWS, how.view, "view")
    foot = _length("foot-length-field", LADDER.possible_foot_cm, work.setup.foot_length_cm, "foot")
    ruler = st.number_input(sentence("ruler-field"), *SHEET.possible_ruler_mm, work.setup.ruler_mm, 0.5,
                            help=sentence("ruler-help"), key="ruler")
    work.setup = replace(
        work.setup,
        protocol=Protocol(cast(Stance, stance), cast(Knee, knee), cast(Footwear, footwear), cast(View, view)),
        foot_length_cm=foot,
        ruler_mm=ruler,
    )


def _length(label: str, limits_cm: tuple[float, float], was_cm: float | None, key: str) -> float | None:
    """A length in cm, typed in the person's unit."""
    times, unit, _ = as_said(1.0, "cm", 1)
    least, most = (math.ceil(2 * limits_cm[0] * times) / 2, math.floor(2 * limits_cm[1] * times) / 2)
    was = None if was_cm is None else min(max(round(was_cm * times, 2), least), most)
    told = st.number_input(sentence(label, unit=unit_sign("cm")), least, most, was, 0.5,
                           help=sentence("foot-length-help"), key=key if unit == "cm" else f"{key}-{unit}")
    return None if told is None else told / times


def _one(label: str, words: wording.Said, was: str, key: str) -> str:
    chosen = st.segmented_control(
        sentence(label), list(words), default=was, required=True, format_func=words.__getitem__, key=key
    )
    return chosen or was
