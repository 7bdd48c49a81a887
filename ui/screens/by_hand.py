"""Help by hand where the automatic fails: turn the film, click the corners of a sheet, click the leg."""

from __future__ import annotations

from dataclasses import replace
from typing import cast, get_args

import cv2
import numpy as np
import streamlit as st

from calibration.ladder import CornerObject, plane_from_corners
from calibration.overlay import draw_grid
from calibration.plane import SagittalPlane
from foundation.errors import KneewallError
from foundation.texts.catalogue import sentence
from ui import measuring, people, wording
from ui.components.picker import pick_points
from ui.errors import show_error
from ui.workspace import Film, Workspace
from vision.film.video import is_still, open_frames, read_still
from vision.leg.by_hand import ByHand, ClickedLeg, TurnDeg

_TURN, _SCALE, _LEG = "turn", "scale", "leg"
_TROUBLES = wording.Said("trouble", (_TURN, _SCALE, _LEG))
_TURNS = wording.Said("turn", ("0", "90", "180", "270"))
_OBJECTS = wording.Said("thing", get_args(CornerObject))
_CORNERS = wording.Said("corner", ("top-left", "top-right", "bottom-right", "bottom-left"))
_LEG_POINTS = wording.Said("leg-point", ("knee", "ankle", "heel", "toe"))


def show(work: Workspace) -> None:
    """Draw the step."""
    film = work.film
    if film is None:
        return
    st.header(sentence("help-by-hand"))
    people.named(film.person)
    try:
        _help(work, film)
    except KneewallError as error:
        show_error(error)
    _what_is_set(film)
    with st.container(horizontal=True):
        if st.button(
            sentence("measure-again"),
            type="primary",
            disabled=film.by_hand == ByHand() and not isinstance(film.calibration, SagittalPlane),
        ):
            measuring.start(work)
            st.rerun()
        if st.button(sentence("back")):
            with work.files:
                work.drop_film_file()
            work.stage = "failed" if work.error is not None else ("result" if work.outcomes else "choose")
            st.rerun()
        if st.button(sentence("film-again")):
            work.forget_film()
            st.rerun()


def _help(work: Workspace, film: Film) -> None:
    """What can be told by hand, with the picture that shows it."""
    trouble = st.segmented_control(
        sentence("what-went-wrong"),
        list(_TROUBLES),
        default=_TURN,
        required=True,
        format_func=_TROUBLES.__getitem__,
        key="trouble",
    )
    with work.files:
        path = work.film_path()
    share = 0.0
    if not is_still(path):
        share = (
            st.slider(
                sentence("which-moment"),
                0,
                100,
                0 if trouble != _LEG else 30,
                5,
                format="%d %%",
                key=f"moment-{trouble}",
            )
            / 100
        )
    image, time_s = _picture(str(path), share)
    image = film.by_hand.turned(image)
    if trouble == _TURN:
        _turn(film, image)
    elif trouble == _SCALE:
        _scale(film, image)
    else:
        _leg(film, image, time_s)


def _turn(film: Film, image: np.ndarray) -> None:
    turn = st.segmented_control(
        sentence("turn-it"),
        list(get_args(TurnDeg)),
        default=film.by_hand.turn_deg,
        required=True,
        format_func=lambda degrees: _TURNS[str(degrees)],
        key="turn",
    )
    mirrored = st.toggle(
        sentence("mirrored-question"),
        film.by_hand.mirrored,
        key="mirrored",
    )
    if (turn, mirrored) != (film.by_hand.turn_deg, film.by_hand.mirrored):
        # Points that were clicked on the other picture are worth nothing on this one.
        film.by_hand = ByHand(cast(TurnDeg, turn), mirrored)
        if isinstance(film.calibration, SagittalPlane):
            film.calibration = None
        st.rerun()
    st.image(cv2.cvtColor(_small(image), cv2.COLOR_BGR2RGB), caption=sentence("head-at-top"))


def _scale(film: Film, image: np.ndarray) -> None:
    thing = st.segmented_control(
        sentence("what-stands"),
        list(get_args(CornerObject)),
        default="a4",
        required=True,
        format_func=_OBJECTS.__getitem__,
        key="thing",
    )
    points = pick_points(
        image, list(_CORNERS.values()), key=f"corners-{thing}-{film.by_hand.turn_deg}-{film.by_hand.mirrored}"
    )
    if len(points) < len(_CORNERS):
        return
    plane = plane_from_corners(points, thing or "a4", (image.shape[1], image.shape[0]))
    if plane != film.calibration:
        film.calibration = plane
    st.image(
        cv2.cvtColor(_small(draw_grid(image, plane, np.asarray(points))), cv2.COLOR_BGR2RGB),
        caption=sentence("grid-check"),
    )


def _leg(film: Film, image: np.ndarray, time_s: float) -> None:
    st.markdown(sentence("click-leg"))
    points = pick_points(
        image, list(_LEG_POINTS.values()), key=f"leg-{time_s:.2f}-{film.by_hand.turn_deg}-{film.by_hand.mirrored}"
    )
    if len(points) == len(_LEG_POINTS):
        knee, ankle, heel, toe = points
        film.by_hand = replace(film.by_hand, leg=ClickedLeg(time_s, knee, ankle, heel, toe))


def _what_is_set(film: Film) -> None:
    done = []
    if film.by_hand.turn_deg:
        done.append(_TURNS[str(film.by_hand.turn_deg)])
    if film.by_hand.mirrored:
        done.append(sentence("set-mirrored"))
    if isinstance(film.calibration, SagittalPlane):
        done.append(sentence("set-scale"))
    if film.by_hand.leg is not None:
        done.append(sentence("set-leg"))
    if done:
        st.info(sentence("set-by-hand", done=", ".join(done)), icon=":material/touch_app:")


def _small(image: np.ndarray) -> np.ndarray:
    shrink = min(1.0, 1000 / max(image.shape[:2]))
    return cv2.resize(image, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)


@st.cache_data(max_entries=4, show_spinner=False)
def _picture(path: str, share: float) -> tuple[np.ndarray, float]:
    """The frame (BGR) at that share of the film's length, and its time in s."""
    if is_still(path):
        return read_still(path), 0.0
    with open_frames(path) as frames:
        wanted = share * frames.duration_s if np.isfinite(frames.duration_s) else share * 10
        for frame in frames:
            if frame.time_s >= wanted:
                break
        return frame.image, frame.time_s
