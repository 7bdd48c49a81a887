"""The screen of the guided test: hands free, told what to do while it counts, measured at the end."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

import streamlit as st

from foundation.texts.catalogue import aloud, sentence, word
from history.answer_words import answer_sentence
from history.quantity_series import Results
from ui import answers, measuring, people, wording
from ui.components.guided import GuidedFilm, Message, guided
from ui.errors import show_error
from ui.screens import start
from ui.session_setup import Setup
from ui.workspace import DEFAULT_NAME, Film, MeasuringOutcome, Workspace
from vision.live.progress import Wanted
from vision.protocols import kind_of_test
from vision.trial import AskedSide, Side

_BOTH = "both"
_STATE = "guided-test"


@dataclass
class _Going:
    """What this tab has under way: the film of its last test, and the numbered sentence that ends it."""

    film: Film | None = None
    number: int = 0
    message: str = ""
    spoken: str = ""


def show(work: Workspace) -> None:
    """Draw the guided test, and what became of it."""
    st.title(sentence("guided-title"))
    st.markdown(sentence("guided-intro"))
    if not start.may_begin(work):
        return
    going: _Going = st.session_state.setdefault(_STATE, _Going())
    side, wanted = _choices(work)
    _go_on(work, going)
    film = guided(
        tab=work.token,
        wanted=wanted,
        side=side,
        test=kind_of_test(_setup(work).protocol),
        last_best_deg=_last_best_deg(work, side),
        message=Message(going.number, going.message, going.spoken),
        key="guided",
    )
    if film is not None:
        _measure(work, going, film, side, wanted)
    if work.stage == "running":
        _running(work)
    elif work.stage == "failed" and work.error is not None:
        show_error(work.error)
    elif work.stage == "result" and going.message and going.film is work.film:
        st.success(going.message, icon=":material/check:")
        st.page_link(st.session_state["pages"]["measure"], label=sentence("guided-see-result"))


def _choices(work: Workspace) -> tuple[Side | None, Wanted]:
    people.pick(work)
    names: dict[str, str] = {_BOTH: sentence("guided-both-legs")}
    names.update(wording.SIDE_NAMES.items())
    chosen = st.segmented_control(
        sentence("guided-which-leg"),
        ["left", "right", _BOTH],
        default=_BOTH if work.side == "auto" else work.side,
        required=True,
        format_func=lambda s: names[s],
        key="guided-side",
    )
    start.how(work)
    with st.expander(sentence("guided-how-many")):
        practice = st.select_slider(sentence("guided-practice"), list(range(6)), 2, key="guided-practice")
        full = st.select_slider(sentence("guided-full"), list(range(1, 7)), 3, key="guided-full")
    if chosen == _BOTH:
        return None, Wanted(practice, full, 2)
    side = cast(Side, chosen)
    work.side = side
    return side, Wanted(practice, full, 1)


def _setup(work: Workspace) -> Setup:
    """How the session's tests are done; whatever was chosen for other films, this one is taken from the side."""
    return replace(work.setup, protocol=replace(work.setup.protocol, view="side"))


def _last_best_deg(work: Workspace, side: Side | None) -> float:
    """The lean that this leg reached in the last session; NaN where there is none."""
    # The history of who is being measured, not of somebody who was looked at.
    person = next((p for p in people.store().people() if p.name == work.person_name), None)
    if person is None or side is None:
        return math.nan
    series = Results(people.store(), person).series("tibial_inclination_deg", side)
    return series.estimate(len(series) - 1).value if len(series) else math.nan


def _measure(work: Workspace, going: _Going, film: GuidedFilm, side: Side | None, wanted: Wanted) -> None:
    """Measure what was filmed, both legs at once where both were asked for."""
    path = work.keep_upload(film.recording.name, film.recording.data)
    asked: AskedSide = "auto" if wanted.legs == 2 else (side or film.side or "auto")
    work.film = Film(path, film.recording.name, asked, person=work.person_name or DEFAULT_NAME, setup=_setup(work))
    going.film, going.message = work.film, ""
    measuring.start(work)
    st.rerun()


def _go_on(work: Workspace, going: _Going) -> None:
    """Once the film is measured: the sentence that tells the result, or why there is none."""
    if going.message or going.film is None or going.film is not work.film:
        return
    if work.stage == "failed" and work.error is not None:
        going.message = going.spoken = f"{work.error.problem}. {work.error.remedy}."
    elif work.stage == "result" and work.outcomes:
        going.message = _told(work.shown)
        with aloud():
            going.spoken = _told(work.shown)
    else:
        return
    going.number += 1


def _told(outcomes: Sequence[MeasuringOutcome]) -> str:
    """The one sentence with which the page of the result begins."""
    found = answers.of_film(outcomes)
    return answer_sentence(found[0]) if found else sentence("guided-result-none", side=outcomes[0].trial.side)


@st.fragment(run_every=1.0)
def _running(work: Workspace) -> None:
    job = work.job
    if job is None or job.is_done:
        st.rerun()
    share = 0.0 if math.isnan(job.share) else min(max(job.share, 0.0), 1.0)
    st.progress(share, text=f"{word('progress', job.text)} ...")
