"""Choose whose leg, which leg, and the film: recorded here, from the phone, a file, or a sample."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, get_args
from urllib.parse import urlsplit

import streamlit as st

from calibration.sheet import Paper, paper_of
from foundation.texts.catalogue import day_in_full, sentence
from foundation.texts.language import Language, language, speaking
from history.drafts import KEPT_DAYS
from sample_videos import DEMONSTRATION, SAMPLES
from ui import drafts, measuring, people, pictures, wording
from ui.components.recorder import recorder
from ui.screens import phone, start
from ui.session_setup import Upload
from ui.workspace import DEFAULT_NAME, SAMPLE_NAME, Film, Workspace
from vision.trial import AskedSide

FILM_TYPES = ["mp4", "mov", "m4v", "webm", "avi", "mkv", "3gp"]
PHOTO_TYPES = ["jpg", "jpeg", "png", "webp"]
_SAMPLE, _RECORD, _PHONE, _FILE = "sample", "record", "phone", "file"
_SOURCES = wording.Said("source", (_SAMPLE, _RECORD, _PHONE, _FILE))


def show(work: Workspace) -> None:
    """Draw the first step."""
    st.title(sentence("choose-title"))
    st.markdown(sentence("choose-lead"))
    _results_there(work)
    sources = [s for s in _SOURCES if s != _RECORD or camera_is_given()]
    if work.source not in sources:
        work.source = None
    # Said anew each time, so that a second press does not let go of what was chosen.
    st.session_state["source"] = work.source
    words = _SOURCES.__getitem__
    st.segmented_control(
        sentence("where-film"), sources, format_func=words, key="source", on_change=_sourced, args=(work,)
    )
    if work.source == _SAMPLE:
        _sample(work)
        return
    if work.source is None:
        _set_up()
        return
    if start.may_begin(work):
        start.who_and_how(work)
        if work.source == _RECORD:
            _record(work)
        elif work.source == _PHONE:
            phone.how_to(work)
            _file(work, sentence("film-or-choose"))
        else:
            _file(work, sentence("film-or-photo"))
    with st.expander(sentence("how-to-set-up")):
        _set_up()


def _sourced(work: Workspace) -> None:
    work.source = st.session_state["source"] or work.source


def _results_there(work: Workspace) -> None:
    """The way back to results that were not saved yet, whose they are, and what was left behind earlier."""
    unsaved = list(work.unsaved.values())
    if unsaved:
        ankles = ", ".join(wording.ANKLES[o.trial.side] for o in unsaved)
        who = unsaved[0].person
        st.info(sentence("results-not-saved", ankles=ankles, person=wording.as_written(who)), icon=":material/info:")
        if st.button(sentence("back-to-result")):
            work.stage = "result"
            st.rerun()
    for draft in drafts.waiting():
        with st.container(border=True):
            ankles = ", ".join(wording.ANKLES[leg.side] for leg in draft.legs)
            who = wording.as_written(draft.person)
            st.markdown(sentence("draft-waits", ankles=ankles, person=who, day=day_in_full(draft.kept_at.date()),
                                 days=KEPT_DAYS))
            with st.container(horizontal=True):
                if st.button(sentence("draft-take-up"), type="primary", key=f"take-{draft.token}"):
                    drafts.take_up(work, draft)
                    people.forget_fields()
                    st.rerun()
                if st.button(sentence("draft-throw-away"), key=f"throw-{draft.token}"):
                    drafts.throw_away(draft)
                    st.rerun()


def _set_up() -> None:
    film, told = st.columns([1, 2], vertical_alignment="center")
    with film:
        st.video(str(DEMONSTRATION), format="video/webm", loop=True, autoplay=True, muted=True, width=220)
    with told:
        st.markdown(sentence("demonstration-told"))
    steps = (
        (pictures.as_the_camera_sees_it(), sentence("set-up-wall"), sentence("set-up-wall-text")),
        (pictures.from_above(), sentence("set-up-sheet"), sentence("set-up-sheet-text")),
        (pictures.from_the_side(), sentence("set-up-camera"), sentence("set-up-camera-text")),
    )
    for column, (picture, title, text) in zip(st.columns(3), steps, strict=True):
        with column:
            st.image(picture, width="stretch")
            st.markdown(f"**{title}.** {text}".replace("..", "."))
    sheet_download()
    st.markdown(sentence("then-lunge"))


def sheet_download() -> None:
    """A button that gives the printable sheet."""
    usual = paper_of(st.context.locale or "")
    kind = (
        st.segmented_control(
            sentence("paper-of-printer"),
            get_args(Paper),
            default=usual,
            format_func=lambda paper: sentence(f"paper-{paper}"),
            key="paper",
            required=True,
        )
        or usual
    )
    st.download_button(
        sentence("download-sheet"),
        _sheet_pdf(kind, language()),
        f"kneewall-sheet-{kind}.pdf",
        "application/pdf",
        on_click="ignore",
    )
    st.caption(sentence("print-at-100"))


@st.cache_data
def _sheet_pdf(paper: Paper, spoken: Language) -> bytes:
    from calibration.sheet_pdf import write_sheet_pdf

    with speaking(spoken), tempfile.TemporaryDirectory() as folder:
        return write_sheet_pdf(Path(folder) / "sheet.pdf", paper).read_bytes()


def begin(work: Workspace, path: Path, name: str, side: AskedSide, **details: Any) -> None:
    """Measure a film, and show the progress."""
    details.setdefault("person", work.person_name or DEFAULT_NAME)
    work.film = Film(path, name, side, **details)
    work.uploads.clear()
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


def _file(work: Workspace, label: str) -> None:
    film = _upload(work, "film", label)
    with st.expander(sentence("sheet-beforehand")):
        st.markdown(sentence("sheet-beforehand-text"))
        sheet = _upload(work, "sheet", sentence("sheet-upload"))
    if st.button(sentence("page-measure"), type="primary", disabled=film is None) and film is not None:
        begin(work, film.path, film.name, work.side, setup=work.setup,
              calibration=None if sheet is None else sheet.path)


def _upload(work: Workspace, kind: str, label: str) -> Upload | None:
    """A box for a file; what was chosen is still there after a look at another page."""
    box = st.file_uploader(label, FILM_TYPES + PHOTO_TYPES, key=kind, on_change=_chosen, args=(work, kind))
    chosen = work.uploads.get(kind)
    if box is None and chosen is not None:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f":material/movie: {wording.as_written(chosen.name)}")
            if st.button(sentence("upload-remove", name=chosen.name), key=f"remove-{kind}"):
                work.choose_upload(kind, "", None)
                st.rerun()
    return chosen


def _chosen(work: Workspace, kind: str) -> None:
    box = st.session_state.get(kind)
    work.choose_upload(kind, "" if box is None else box.name, None if box is None else box.getvalue())


def camera_is_given() -> bool:
    """Whether browsers give a camera to the page's address: this computer's own, or one with https."""
    address = urlsplit(st.context.url or "")
    return address.scheme != "http" or address.hostname in (None, "localhost", "127.0.0.1")


def _record(work: Workspace) -> None:
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
        begin(work, path, event.recording.name, work.side, setup=work.setup)
