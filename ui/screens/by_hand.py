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
from ui import measuring
from ui.components.picker import pick_points
from ui.workspace import Film, Workspace
from vision.film.video import is_still, open_frames, read_still
from vision.leg.by_hand import ByHand, ClickedLeg, TurnDeg

_TURN, _SCALE, _LEG = "The film lies on its side", "No sheet was found", "The line is in the wrong place"
_TURNS = {0: "As it is", 90: "A quarter to the right", 180: "Upside down", 270: "A quarter to the left"}
_OBJECTS: dict[CornerObject, str] = {"a4": "A4 paper", "letter": "US Letter paper", "card": "Bank card"}
_CORNERS = ["top left corner", "top right corner", "bottom right corner", "bottom left corner"]
_LEG_POINTS = [
    "middle of the knee, seen from the side",
    "middle of the ankle bone",
    "heel, its rear end at the floor",
    "tip of the longest toe",
]


def show(work: Workspace) -> None:
    """Draw the step."""
    film = work.film
    if film is None:
        return
    st.header("Help by hand")
    trouble = st.segmented_control(
        "What went wrong?", [_TURN, _SCALE, _LEG], default=_TURN, required=True, key="trouble"
    )
    path = work.film_path()
    share = 0.0
    if not is_still(path):
        share = (
            st.slider(
                "Which moment of the film?",
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
    _what_is_set(film)
    with st.container(horizontal=True):
        if st.button(
            "Measure again",
            type="primary",
            disabled=film.by_hand == ByHand() and not isinstance(film.calibration, SagittalPlane),
        ):
            measuring.start(work)
            st.rerun()
        if st.button("Back"):
            work.drop_film_file()
            work.stage = "result" if film.side in work.outcomes else ("failed" if work.error is not None else "choose")
            st.rerun()


def _turn(film: Film, image: np.ndarray) -> None:
    turn = st.segmented_control(
        "Turn it",
        list(_TURNS),
        default=film.by_hand.turn_deg,
        required=True,
        format_func=_TURNS.__getitem__,
        key="turn",
    )
    mirrored = st.toggle(
        "Left and right are swapped, as in a mirror (some front cameras save films so)",
        film.by_hand.mirrored,
        key="mirrored",
    )
    if (turn, mirrored) != (film.by_hand.turn_deg, film.by_hand.mirrored):
        # Points that were clicked on the other picture are worth nothing on this one.
        film.by_hand = ByHand(cast(TurnDeg, turn), mirrored)
        if isinstance(film.calibration, SagittalPlane):
            film.calibration = None
        st.rerun()
    st.image(cv2.cvtColor(_small(image), cv2.COLOR_BGR2RGB), caption="The head must be at the top.")


def _scale(film: Film, image: np.ndarray) -> None:
    thing = st.segmented_control(
        "What stands upright on the floor, in line with the foot?",
        list(get_args(CornerObject)),
        default="a4",
        required=True,
        format_func=_OBJECTS.__getitem__,
        key="thing",
    )
    points = pick_points(image, _CORNERS, key=f"corners-{thing}-{film.by_hand.turn_deg}-{film.by_hand.mirrored}")
    if len(points) < len(_CORNERS):
        return
    plane = plane_from_corners(points, thing or "a4", (image.shape[1], image.shape[0]))
    if plane != film.calibration:
        film.calibration = plane
    st.image(
        cv2.cvtColor(_small(draw_grid(image, plane, np.asarray(points))), cv2.COLOR_BGR2RGB),
        caption="The grid must lie on the floor and its lines run along the object's edges; its squares are 1 cm.",
    )


def _leg(film: Film, image: np.ndarray, time_s: float) -> None:
    st.markdown("Choose a moment at which knee and foot of the front leg are well seen, then click them.")
    points = pick_points(image, _LEG_POINTS, key=f"leg-{time_s:.2f}-{film.by_hand.turn_deg}-{film.by_hand.mirrored}")
    if len(points) == len(_LEG_POINTS):
        knee, ankle, heel, toe = points
        film.by_hand = replace(film.by_hand, leg=ClickedLeg(time_s, knee, ankle, heel, toe))


def _what_is_set(film: Film) -> None:
    done = []
    if film.by_hand.turn_deg:
        done.append(_TURNS[film.by_hand.turn_deg].lower())
    if film.by_hand.mirrored:
        done.append("mirrored")
    if isinstance(film.calibration, SagittalPlane):
        done.append("scale clicked")
    if film.by_hand.leg is not None:
        done.append("leg clicked")
    if done:
        st.info("Set by hand, and recorded with the result: " + ", ".join(done) + ".", icon=":material/touch_app:")


def _small(image: np.ndarray) -> np.ndarray:
    shrink = min(1.0, 1000 / max(image.shape[:2]))
    return cv2.resize(image, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)


@st.cache_data(max_entries=4, show_spinner="Opening the film ...")
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
