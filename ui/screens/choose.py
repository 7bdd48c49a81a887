"""Choose whose leg, which leg, and the film: recorded here, from the phone, a file, or a sample."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, cast

import streamlit as st

from foundation.texts.catalogue import sentence
from sample_videos import SAMPLES
from ui import measuring, people, pictures, wording
from ui.components.recorder import recorder
from ui.screens import phone
from ui.workspace import DEFAULT_NAME, Film, Workspace
from vision.trial import AskedSide, Footwear, Knee, Protocol, Stance, View

FILM_TYPES = ["mp4", "mov", "m4v", "webm", "avi", "mkv", "3gp"]
PHOTO_TYPES = ["jpg", "jpeg", "png", "webp"]
SAMPLE_NAME = "Sample"
"""Whose ankles the samples show: nobody's who uses the program."""
_SAMPLE, _RECORD, _PHONE, _FILE = "sample", "record", "phone", "file"
_SOURCES = wording.Said("source", (_SAMPLE, _RECORD, _PHONE, _FILE))


def show(work: Workspace) -> None:
    """Draw the first step."""
    st.title(sentence("choose-title"))
    st.markdown(sentence("choose-lead"))
    _results_there(work)
    source = st.segmented_control(
        sentence("where-film"), list(_SOURCES), format_func=_SOURCES.__getitem__, key="source"
    )
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
            sentence("which-leg"),
            list(wording.ASKED_SIDES),
            default=work.side,
            required=True,
            format_func=wording.ASKED_SIDES.__getitem__,
            key="side",
        )
        work.side = cast(AskedSide, side or work.side)
    details = _details()
    if source == _RECORD:
        _record(work, details)
    elif source == _PHONE:
        phone.how_to(work)
        _file(work, details, sentence("film-or-choose"))
    else:
        _file(work, details, sentence("film-or-photo"))
    with st.expander(sentence("how-to-set-up")):
        _set_up()


def _results_there(work: Workspace) -> None:
    """The way back to results that were not saved yet, and whose they are."""
    unsaved = [o for o in work.outcomes.values() if not o.saved]
    if not unsaved:
        return
    ankles = ", ".join(wording.ANKLES[o.trial.side] for o in unsaved)
    st.info(
        sentence("results-not-saved", ankles=ankles, person=wording.as_written(unsaved[0].person)),
        icon=":material/info:",
    )
    if st.button(sentence("back-to-result")):
        work.stage = "result"
        st.rerun()


def _set_up() -> None:
    steps = (
        (pictures.WALL, sentence("set-up-wall"), sentence("set-up-wall-text")),
        (
            pictures.SHEET,
            sentence("set-up-sheet"),
            sentence("set-up-sheet-text"),
        ),
        (pictures.PHONE, sentence("set-up-camera"), sentence("set-up-camera-text")),
    )
    for column, (picture, title, text) in zip(st.columns(3), steps, strict=True):
        with column:
            st.image(picture, width="stretch")
            st.markdown(f"**{title}.** {text}".replace("..", "."))
    sheet_download()
    st.markdown(sentence("then-lunge"))


def sheet_download() -> None:
    """A button that gives the printable sheet."""
    paper = st.segmented_control(
        sentence("paper-of-printer"), ["A4", "US Letter"], default=_default_paper(), key="paper", required=True
    )
    kind = "letter" if paper == "US Letter" else "a4"
    st.download_button(
        sentence("download-sheet"),
        _sheet_pdf(kind),
        f"kneewall-sheet-{kind}.pdf",
        "application/pdf",
        on_click="ignore",
        help=sentence("print-at-100"),
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
    with st.expander(sentence("details-heading")):
        footwear = st.segmented_control(
            sentence("on-the-foot"),
            list(wording.FOOTWEAR),
            default="barefoot",
            required=True,
            format_func=wording.FOOTWEAR.__getitem__,
            key="footwear",
        )
        stance = st.segmented_control(
            sentence("how-you-stand"),
            list(wording.STANCES),
            default="standing",
            required=True,
            format_func=wording.STANCES.__getitem__,
            key="stance",
        )
        knee = st.segmented_control(
            sentence("front-knee"),
            list(wording.KNEES),
            default="bent",
            required=True,
            format_func=wording.KNEES.__getitem__,
            key="knee",
        )
        view = st.segmented_control(
            sentence("where-the-camera-stands"),
            list(wording.VIEWS),
            default="side",
            required=True,
            format_func=wording.VIEWS.__getitem__,
            key="view",
        )
        foot = st.number_input(
            sentence("foot-length-field"),
            20.0,
            32.0,
            None,
            0.5,
            help=sentence("foot-length-help"),
            key="foot",
        )
    return {
        "protocol": Protocol(cast(Stance, stance), cast(Knee, knee), cast(Footwear, footwear), cast(View, view)),
        "foot_length_cm": foot,
    }


def begin(work: Workspace, path: Path, name: str, side: AskedSide, **details: Any) -> None:
    """Measure a film, and show the progress."""
    details.setdefault("person", work.person_name or DEFAULT_NAME)
    work.film = Film(path, name, side, **details)
    measuring.start(work)
    st.rerun()


def _sample(work: Workspace) -> None:
    sample = st.radio(
        sentence("sample"),
        SAMPLES,
        format_func=lambda s: sentence(f"sample-{s.name}"),
        label_visibility="collapsed",
        key="sample",
    )
    st.caption(sentence("sample-caption"))
    if st.button(sentence("measure-sample"), type="primary"):
        begin(
            work,
            sample.clip,
            sentence(f"sample-{sample.name}"),
            sample.side,
            person=SAMPLE_NAME,
            own=False,
            calibration=sample.calibration,
            sample=sample,
        )


def _file(work: Workspace, details: dict[str, Any], label: str) -> None:
    upload = st.file_uploader(label, FILM_TYPES + PHOTO_TYPES, key="film")
    with st.expander(sentence("sheet-beforehand")):
        st.markdown(sentence("sheet-beforehand-text"))
        sheet = st.file_uploader(sentence("sheet-upload"), FILM_TYPES + PHOTO_TYPES, key="sheet")
    if st.button(sentence("page-measure"), type="primary", disabled=upload is None) and upload is not None:
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
    with st.expander(sentence("countdown-heading")):
        countdown = st.select_slider(sentence("countdown-seconds"), [3, 5, 10, 15], 10, key="countdown")
        seconds = st.select_slider(sentence("filming-seconds"), [6, 12, 20, 30], 20, key="seconds")
        sound = st.toggle(sentence("sound-cues"), True, key="sound")
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
