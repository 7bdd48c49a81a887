"""The screen to measure on: choose a film, watch the progress, look at the result, help by hand where it fails."""

from __future__ import annotations

import math
from typing import get_args

import streamlit as st

from foundation.texts.catalogue import sentence, word
from ui import measuring, people
from ui.errors import show_error
from ui.screens import by_hand, choose, result
from ui.workspace import Workspace
from vision.errors import ClipError, SideUnknownError
from vision.trial import Side


def show(work: Workspace) -> None:
    """Draw the step that the unsaved work is at."""
    if work.stage == "running":
        _running(work)
    elif work.stage == "failed":
        _failed(work)
    elif work.stage == "by-hand" and work.film is not None:
        by_hand.show(work)
    elif work.stage == "result" and work.outcomes:
        result.show(work)
    else:
        choose.show(work)


def _named(work: Workspace) -> None:
    if work.film is not None:
        people.named(work.film.person)


def _running(work: Workspace) -> None:
    st.header(sentence("measuring-now"))
    _named(work)
    _progress(work)
    st.caption(sentence("work-goes-on"))
    if st.button(sentence("cancel-film")):
        work.forget_film()
        st.rerun()


@st.fragment(run_every=1.0)
def _progress(work: Workspace) -> None:
    job = work.job
    if job is None or job.is_done:
        st.rerun()
    share = 0.0 if math.isnan(job.share) else min(max(job.share, 0.0), 1.0)
    st.progress(share, text=f"{word('progress', job.text)} ...")


def _failed(work: Workspace) -> None:
    st.header(sentence("film-not-measured"))
    _named(work)
    if work.error is not None:
        show_error(work.error)
    st.caption(sentence("nothing-saved"))
    with st.container(horizontal=True):
        if st.button(sentence("film-again"), type="primary"):
            work.forget_film()
            st.rerun()
        if isinstance(work.error, SideUnknownError) and work.film is not None:
            for side in get_args(Side):
                if st.button(sentence("it-is-this-leg", side=side)):
                    work.film.side = side
                    measuring.start(work)
                    st.rerun()
        # A film that cannot be read has no pictures to help with.
        if work.film is not None and not isinstance(work.error, ClipError) and st.button(sentence("help-by-hand")):
            work.stage = "by-hand"
            st.rerun()
        if work.outcomes and st.button(sentence("back-to-result")):
            work.forget_film()
            work.stage = "result"
            st.rerun()
