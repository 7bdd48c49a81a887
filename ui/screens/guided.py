"""The screen of the guided test: hands free, told what to do while it counts, measured at the end."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import cast

import streamlit as st

from foundation.texts.catalogue import sentence, word
from history.quantity_series import Results
from ui import measuring, people, wording
from ui.components.guided import GuidedFilm, guided
from ui.errors import show_error
from ui.screens import start
from ui.session_setup import Setup
from ui.workspace import DEFAULT_NAME, Film, Workspace
from vision.live.progress import Wanted
from vision.protocols import kind_of_test
from vision.trial import AskedSide, Side, Trial

_BOTH = "both"
_STATE = "guided-test"


@dataclass
class _Going:
    """What this tab has under way: the numbered sentence to be read aloud."""

    number: int = 0
    message: str = ""


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
        message=(going.number, going.message),
        key="guided",
    )
    if film is not None:
        _measure(work, going, film, side, wanted)
    if work.stage == "running":
        _running(work)
    elif work.stage == "failed" and work.error is not None:
        show_error(work.error)
    elif work.stage == "result" and going.message:
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
    going.message = ""
    asked: AskedSide = "auto" if wanted.legs == 2 else (side or film.side or "auto")
    work.film = Film(path, film.recording.name, asked, person=work.person_name or DEFAULT_NAME, setup=_setup(work))
    measuring.start(work)
    st.rerun()


def _go_on(work: Workspace, going: _Going) -> None:
    """Once the film is measured: the sentence that tells the result."""
    if work.stage != "result" or going.message or not work.outcomes:
        return
    going.message = " ".join(_told(o.trial) for o in work.shown)
    going.number += 1


def _told(trial: Trial) -> str:
    """The result of one leg in a sentence that can be spoken."""
    lean, way = trial.tibial_inclination_deg, trial.wall_distance_cm
    if lean is None:
        return sentence("guided-result-none", side=trial.side)
    if way is None:
        return sentence("guided-result-lean", side=trial.side, lean_deg=lean.value)
    return sentence("guided-result", side=trial.side, lean_deg=lean.value, wall_cm=way.value)


@st.fragment(run_every=1.0)
def _running(work: Workspace) -> None:
    job = work.job
    if job is None or job.is_done:
        st.rerun()
    share = 0.0 if math.isnan(job.share) else min(max(job.share, 0.0), 1.0)
    st.progress(share, text=f"{word('progress', job.text)} ...")
