"""The guided test in the page: films, sends small pictures to this computer, shows and speaks what comes back."""

from __future__ import annotations

import base64
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

from foundation.texts.catalogue import sentence
from foundation.texts.language import language
from ui.components.recorder import Recording
from vision.live.progress import Wanted
from vision.protocols import KindOfTest
from vision.trial import Side

_HERE = Path(__file__).parent
_SCRIPTS = (
    "guided_sound.js", "guided_words.js", "guided_over.js", "guided_drawing.js", "guided_film.js", "guided_stream.js",
    "guided.js",
)  # fmt: skip
LABELS = (
    "turn-on", "try-volume", "start", "stop", "keep-film", "camera", "mute", "unmute", "picture", "counted", "off",
    "place", "volume-voice", "volume-sounds", "step-in", "handing-over", "nothing-filmed", "kept-here", "left-behind",
    "no-camera-here", "camera-fails", "NotAllowedError", "NotFoundError", "NotReadableError", "camera-taken", "hidden",
    "slept", "slow", "lost", "back", "gone", "busy", "elsewhere", "best", "last", "heel_up", "dot-practice", "dot-full",
    "dot-heel-up", "dot-short", "dot-open", "over",
)  # fmt: skip
"""What the page itself writes and says; each is `guided-` and this name in the catalogue of texts."""


@dataclass(frozen=True)
class GuidedFilm:
    """A test that is over.

    Attributes:
        recording: the film, from the start to the stop.
        ended: why it ended: "complete", "too-long", "nobody", "stopped" or "camera-taken".
        complete: whether a full lunge is in it, by what was seen live.
        side: the leg seen last, by the model's own naming; None where none was.
    """

    recording: Recording
    ended: str
    complete: bool
    side: Side | None


@dataclass(frozen=True)
class Message:
    """What ends a test, told once: `number` grows with each, `written` is large, `spoken` names units in words."""

    number: int
    written: str
    spoken: str


def guided(
    *, tab: str, wanted: Wanted, side: Side | None, test: KindOfTest, last_best_deg: float, message: Message, key: str,
) -> GuidedFilm | None:
    """Show the guided test; hands each film over once.

    Args:
        tab: the token of this tab, by which the stream knows the page.
        wanted: how many lunges, of how many legs.
        side: the leg to be tested first; None where the person did not say.
        test: which test is done.
        last_best_deg: deepest lean of the last session, for the dial; NaN where there is none.
        message: what the last film gave; its number is 0 before the first.
        key: of the component.
    """
    # Registered anew on each run: the registry belongs to the running server, not to this module.
    mount = st.components.v2.component(
        "guided",
        html=(_HERE / "guided.html").read_text(encoding="utf-8"),
        css=(_HERE / "guided.css").read_text(encoding="utf-8"),
        js="\n".join((_HERE / name).read_text(encoding="utf-8") for name in _SCRIPTS),
    )
    data: dict[str, Any] = {
        "tab": tab,
        "practice": wanted.practice,
        "full": wanted.full,
        "legs": wanted.legs,
        "side": side,
        "test": test.code,
        "last": None if math.isnan(last_best_deg) else round(last_best_deg, 1),
        "language": language(),
        "labels": {name: sentence(f"guided-{name}") for name in LABELS},
        "message": {"number": message.number, "written": message.written, "spoken": message.spoken},
    }
    clip = mount(data=data, on_clip_change=lambda: None, key=key).get("clip")
    if not clip:
        return None
    ending = "mp4" if "mp4" in clip["mime"] else "webm"
    width, height = clip["size"]
    recording = Recording(f"guided.{ending}", base64.b64decode(clip["base64"]), (int(width), int(height)))
    return GuidedFilm(recording, clip["ended"], clip["complete"], clip["side"])
