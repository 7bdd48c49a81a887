"""Record with this computer's camera: preview, count-down, cues, automatic stop."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from foundation.texts.catalogue import sentence
from foundation.texts.language import language

_HERE = Path(__file__).parent
WORDS = (
    "picture", "head", "foot", "off", "camera", "turn-on", "check", "start", "stop", "no-camera-here", "camera-fails",
    "NotAllowedError", "NotFoundError", "NotReadableError", "small-picture", "stand", "checking", "handing-over",
    "lunge", "again", "recording", "step", "stopped",
)  # fmt: skip
"""What the page itself writes and says; each is `recorder-` and this name in the catalogue of texts."""


@dataclass(frozen=True)
class Recording:
    """What the browser recorded: the file's bytes, a name with the right ending, and (width, height) in px."""

    name: str
    data: bytes
    size: tuple[int, int]


@dataclass(frozen=True)
class RecorderEvent:
    """What the person did last: a finished recording, or one frame (JPEG bytes) to be checked, or nothing."""

    recording: Recording | None = None
    frame_jpeg: bytes | None = None


def recorder(
    *, countdown_s: int, seconds: int, repetitions: int, sound: bool, message: tuple[int, str] = (0, ""), key: str
) -> RecorderEvent:
    """Show the recorder with a numbered message under its picture; hands each recording and frame over once."""
    # Registered anew on each run: the registry belongs to the running server, not to this module.
    mount = st.components.v2.component(
        "recorder",
        html=(_HERE / "recorder.html").read_text(encoding="utf-8"),
        css=(_HERE / "recorder.css").read_text(encoding="utf-8"),
        js=(_HERE / "recorder.js").read_text(encoding="utf-8"),
    )
    result = mount(
        data={
            "countdown": countdown_s,
            "seconds": seconds,
            "repetitions": repetitions,
            "sound": sound,
            "language": language(),
            "words": {name: sentence(f"recorder-{name}") for name in WORDS},
            "message": message[1],
            "message_number": message[0],
        },
        on_clip_change=lambda: None,
        on_frame_change=lambda: None,
        key=key,
    )
    clip, frame = result.get("clip"), result.get("frame")
    if clip:
        ending = "mp4" if "mp4" in clip["mime"] else "webm"
        width, height = clip["size"]
        return RecorderEvent(
            Recording(f"recording.{ending}", base64.b64decode(clip["base64"]), (int(width), int(height)))
        )
    return RecorderEvent(frame_jpeg=base64.b64decode(frame) if frame else None)
