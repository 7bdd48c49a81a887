"""Choose whose leg, which leg, and the film: recorded here, from the phone, a file, or a sample."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, cast

import streamlit as st

from sample_videos import SAMPLES
from ui import measuring, people, pictures, wording
from ui.components.recorder import recorder
from ui.screens import phone
from ui.workspace import Film, Workspace
from vision.trial import Footwear, Knee, Protocol, Side, Stance

FILM_TYPES = ["mp4", "mov", "m4v", "webm", "avi", "mkv", "3gp"]
PHOTO_TYPES = ["jpg", "jpeg", "png", "webp"]
_SAMPLE, _RECORD, _PHONE, _FILE = "Try a sample", "Record here", "From my phone", "A file"


def show(work: Workspace) -> None:
    """Draw the first step."""
    st.title("How far does your ankle bend?")
    st.markdown(
        "Lunge towards a wall, filmed from the side. Kneewall reads how far your shin leans over the foot, "
        "how far from the wall your toes could stand, and whether the heel stayed down."
    )
    source = st.segmented_control("Where is the film?", [_SAMPLE, _RECORD, _PHONE, _FILE], key="source")
    if source == _SAMPLE:
        _sample(work)
        return
    if source is None:
        _set_up()
        return
    left, right = st.columns(2)
    with left:
        people.pick(work)
    with right:
        side = st.segmented_control(
            "Which leg is in front?",
            ["left", "right"],
            default=work.side,
            required=True,
            format_func=lambda s: wording.SIDE_NAMES[s],
            key="side",
        )
        work.side = cast(Side, side or work.side)
    details = _details()
    if source == _RECORD:
        _record(work, details)
    elif source == _PHONE:
        phone.how_to(work)
        _file(work, details, "Film, or choose a film you took")
    else:
        _file(work, details, "A film or a photo")
    with st.expander("How to set up"):
        _set_up()


def _set_up() -> None:
    steps = (
        (pictures.WALL, "1. Wall", "Front foot straight at the wall, heel down, knee over the second toe."),
        (
            pictures.SHEET,
            "2. Sheet",
            "Stand the printed sheet upright behind the heel, in line with the foot, on the floor.",
        ),
        (pictures.PHONE, "3. Camera", "Upright, 2 to 2.5 m away, knee-high, the whole body in the picture."),
    )
    for column, (picture, title, text) in zip(st.columns(3), steps, strict=True):
        with column:
            st.image(picture, width="stretch")
            st.markdown(f"**{title}.** {text}".replace("..", "."))
    sheet_download()
    st.markdown("Then bring the knee to the wall and back, slowly, three times.")


def sheet_download() -> None:
    """A button that gives the printable sheet."""
    paper = st.segmented_control(
        "Paper of your printer", ["A4", "US Letter"], default=_default_paper(), key="paper", required=True
    )
    kind = "letter" if paper == "US Letter" else "a4"
    st.download_button(
        "Download the sheet (PDF)",
        _sheet_pdf(kind),
        f"kneewall-sheet-{kind}.pdf",
        "application/pdf",
        on_click="ignore",
        help="Print it at 100 %, not fitted to the page. Without it you get angles but no distances.",
    )


def _default_paper() -> str:
    return "US Letter" if (st.context.locale or "").endswith(("-US", "-CA")) else "A4"


@st.cache_data
def _sheet_pdf(paper: Any) -> bytes:
    from calibration.sheet_pdf import write_sheet_pdf

    with tempfile.TemporaryDirectory() as folder:
        return write_sheet_pdf(Path(folder) / "sheet.pdf", paper).read_bytes()


def _details() -> dict[str, Any]:
    """How the test is done; kept apart in the history, because each way has results of its own."""
    with st.expander("Shoes, knee, foot length"):
        footwear = st.segmented_control(
            "On the foot",
            list(wording.FOOTWEAR),
            default="barefoot",
            required=True,
            format_func=wording.FOOTWEAR.__getitem__,
            key="footwear",
        )
        stance = st.segmented_control(
            "How you stand",
            list(wording.STANCES),
            default="standing",
            required=True,
            format_func=wording.STANCES.__getitem__,
            key="stance",
        )
        knee = st.segmented_control(
            "Front knee",
            list(wording.KNEES),
            default="bent",
            required=True,
            format_func=wording.KNEES.__getitem__,
            key="knee",
        )
        foot = st.number_input(
            "Length of the foot in cm, if there is no sheet in the film",
            20.0,
            32.0,
            None,
            0.5,
            help="From the heel to the longest toe. With it, distances can be estimated.",
            key="foot",
        )
    return {
        "protocol": Protocol(cast(Stance, stance), cast(Knee, knee), cast(Footwear, footwear)),
        "foot_length_cm": foot,
    }


def begin(work: Workspace, path: Path, name: str, side: Side, **details: Any) -> None:
    """Measure a film, and show the progress."""
    work.film = Film(path, name, side, **details)
    measuring.start(work)
    st.rerun()


def _sample(work: Workspace) -> None:
    sample = st.radio("Sample", SAMPLES, format_func=lambda s: s.title, label_visibility="collapsed", key="sample")
    st.caption("Rendered films whose true angles are known, so you can see how well the measurement does.")
    if st.button("Measure this sample", type="primary"):
        begin(work, sample.clip, sample.title, sample.side, own=False, calibration=sample.calibration, sample=sample)


def _file(work: Workspace, details: dict[str, Any], label: str) -> None:
    upload = st.file_uploader(label, FILM_TYPES + PHOTO_TYPES, key="film")
    with st.expander("A picture of the sheet taken beforehand"):
        st.markdown(
            "Only if the sheet stood against the wall first and was taken away before you stepped in. "
            "The camera must not have moved in between."
        )
        sheet = st.file_uploader("Photo or film of the sheet", FILM_TYPES + PHOTO_TYPES, key="sheet")
    if st.button("Measure", type="primary", disabled=upload is None) and upload is not None:
        calibration = work.keep_upload(sheet.name, sheet.getvalue()) if sheet is not None else None
        begin(
            work,
            work.keep_upload(upload.name, upload.getvalue()),
            upload.name,
            work.side,
            calibration=calibration,
            **details,
        )


def _record(work: Workspace, details: dict[str, Any]) -> None:
    with st.expander("Count-down and length"):
        countdown = st.select_slider("Seconds to walk to the wall", [3, 5, 10, 15], 10, key="countdown")
        seconds = st.select_slider("Seconds of filming", [6, 12, 20, 30], 20, key="seconds")
        sound = st.toggle("Beeps and spoken cues", True, key="sound")
    event = recorder(
        countdown_s=countdown,
        seconds=seconds,
        repetitions=max(1, round(seconds / 6)),
        sound=sound,
        message=work.framing,
        key="recorder",
    )
    if event.frame_jpeg is not None:
        work.framing = (work.framing[0] + 1, measuring.framing_sentence(event.frame_jpeg, work.side))
        st.rerun()
    if event.recording is not None:
        work.framing = (0, "")
        path = work.keep_upload(event.recording.name, event.recording.data)
        begin(work, path, event.recording.name, work.side, **details)
