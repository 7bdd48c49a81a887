"""The result of one film: the numbers and how sure they are, what was seen, what counts, and keeping it."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from foundation.json_form import to_json
from foundation.provenance import Step
from foundation.texts.catalogue import measured, sentence, word
from history.drafts import KEPT_DAYS
from ui import answers, charts, measuring, people, wording
from ui.errors import show_error
from ui.jobs import Job
from ui.links import go_to
from ui.screens.keep import save, told_from_front
from ui.untold import show_untold
from ui.workspace import MeasuringOutcome, Workspace
from vision.errors import CancelledError
from vision.protocols import KindOfTest
from vision.quantities import Quantity
from vision.report.series_words import series_words
from vision.trial import Repetition, Side, Trial


def show(work: Workspace) -> None:
    """Draw the result of the film measured last, of every leg that it shows."""
    shown = work.shown
    people.named(shown[0].person)
    answers.show(
        answers.of_film(shown),
        shown[0].person,
        [words for outcome in shown for words in series_words(outcome.trial)],
    )
    for outcome in shown:
        _leg(work, outcome.trial)
    if work.film is not None and work.film.sample is not None:
        reps = work.film.sample.read_truth()["reps"]
        truth = ", ".join(measured(rep["peak_heel_down_200ms_deg"], "deg") for rep in reps)
        st.info(sentence("sample-truth", truths=truth), icon=":material/check:")
    _pictures(work, shown)
    for outcome in shown:
        st.subheader(_of_leg(sentence("repetitions"), outcome, shown))
        _repetitions(work, outcome)
    _next_steps(work, shown)
    for outcome in shown:
        with st.expander(_of_leg(sentence("how-measured"), outcome, shown)):
            _provenance(outcome.trial)


def _leg(work: Workspace, trial: Trial) -> None:
    """One leg: its verdict, its numbers, what is to be known about them."""
    answers.heading(trial.side)
    unsure = not trial.counted or any(r.heel_down is None for r in trial.counted)
    wide = _wider_than_published(trial)
    if wide and not unsure:
        show_untold(wording.verdict(trial))
    else:
        (st.warning if unsure else st.success)(wording.verdict(trial), icon=":material/rule:")
    numbers(trial, work.unit)
    for name in wide:
        st.caption(sentence("wider-than-published", title=wording.title(name)))
    for notice in trial.warnings:
        st.warning(notice.message, icon=":material/warning:")


def _of_leg(heading: str, outcome: MeasuringOutcome, shown: Sequence[MeasuringOutcome]) -> str:
    """A heading, with the ankle that it is about where there are two."""
    return heading if len(shown) == 1 else f"{heading}: {wording.ANKLES[outcome.trial.side]}"


def numbers(trial: Trial, unit: wording.Unit) -> None:
    """The big numbers with their intervals, and those of each repetition that are no result as a line."""
    result = trial.result
    for column, quantity in zip(st.columns(len(trial.test.headlines)), trial.test.headlines, strict=True):
        estimate = result.get(quantity.name)
        with column:
            st.metric(
                wording.title(quantity.name),
                wording.quantity(quantity.name, None if estimate is None else estimate.value, unit),
                border=True,
                help=wording.explained(quantity.name),
            )
            st.caption(
                _why_not(trial, quantity)
                if estimate is None
                else sentence("very-likely", range=wording.quantity_between(quantity.name, estimate, unit))
            )


def _wider_than_published(trial: Trial) -> list[str]:
    """The results whose interval is wider than the change that studies find to be real: good for no tick."""
    estimates = {q: trial.result.get(q.name) for q in trial.test.headlines}
    return [
        q.name for q, e in estimates.items() if e is not None and q.leg_change and e.half_width > q.leg_change.value
    ]


def _why_not(trial: Trial, quantity: Quantity) -> str:
    if quantity.unit == "deg":
        return sentence("not-in-this-film")
    if trial.calibration.get("method") in ("level-only", "none"):
        return sentence("needs-a-length")
    return sentence("knee-or-toes-unclear")


def _pictures(work: Workspace, shown: Sequence[MeasuringOutcome]) -> None:
    """A still of each leg, and the marked film, which is one for both."""
    clips = [o.clip for o in shown if o.clip is not None]
    # One film after the other has a marked film each.
    clips = [clip for i, clip in enumerate(clips) if not any(clip is c for c in clips[:i])]
    stills = [o for o in shown if o.still_png is not None]
    if not stills and not clips and work.drawing is None:
        return
    st.subheader(sentence("line-on-shin"))
    left, right = st.columns(2)
    places = itertools.cycle((left, right))
    for outcome in stills:
        with next(places):
            words = None if outcome.best is None else sentence("repetition-at-deepest", number=outcome.best + 1)
            ankle = wording.ANKLES[outcome.trial.side]
            st.image(outcome.still_png or b"", width="stretch", caption=f"{ankle}. {words}" if words else ankle)
    for clip in clips:
        with next(places):
            _marked_film(clip)
    if work.drawing is not None and not clips:
        with next(places):
            _drawing(work.drawing, shown)
    st.caption(sentence("line-wrong-hint"))


def _marked_film(clip: bytes) -> None:
    st.video(clip, format="video/webm", loop=True, muted=True, autoplay=True)


@st.fragment(run_every=1.0)
def _drawing(drawing: Job, shown: Sequence[MeasuringOutcome]) -> None:
    """How far the marked film is, which comes after the numbers; then the film itself, or why there is none.

    It takes its place without the page being drawn anew: that would lose what is pressed in the same moment.
    """
    clip = next((o.clip for o in shown if o.clip is not None), None)
    if clip is not None:
        _marked_film(clip)
    elif drawing.is_done:
        if drawing.error is not None and not isinstance(drawing.error, CancelledError):
            show_error(drawing.error)
    else:
        share = 0.0 if math.isnan(drawing.share) else min(max(drawing.share, 0.0), 1.0)
        st.progress(share, text=f"{word('progress', drawing.text)} ...")


def _repetitions(work: Workspace, outcome: MeasuringOutcome) -> None:
    trial = outcome.trial
    frames = outcome.frames
    if frames is not None and len(frames.time_s) > 1:
        st.altair_chart(charts.inclination(frames, trial), width="stretch")
        lift = charts.heel_lift(frames, trial.side)
        if lift is not None:
            st.altair_chart(lift, width="stretch")
    st.caption(sentence("untick-hint"))
    for i, rep in enumerate(trial.reps):
        with st.container(border=True):
            ticked = st.checkbox(
                sentence(
                    "repetition-line",
                    number=i + 1,
                    at_s=rep.peak_s,
                    figures=_figures(rep, trial.test, work.unit),
                    heel=wording.heel(rep),
                    verdict=wording.rep_verdict(rep),
                ),
                rep.valid and not rep.excluded,
                disabled=not rep.valid or outcome.saved,
                key=f"rep-{trial.side}-{trial.clip.sha256[:12]}-{i}",
            )
            for notice in rep.warnings:
                st.caption(f":material/warning: {notice.message}")
        if rep.valid and ticked == rep.excluded:
            _leave_out(outcome, i, not ticked)
            st.rerun()


def _figures(rep: Repetition, test: KindOfTest, unit: wording.Unit) -> str:
    shown = [q.name for q in test.headlines if q.name in rep.quantities]
    told = ", ".join(wording.quantity(name, rep.quantities[name].value, unit) for name in shown)
    return told or sentence("not-measured")


def _leave_out(outcome: MeasuringOutcome, index: int, excluded: bool) -> None:
    trial = outcome.trial.with_excluded({index: excluded})
    step = Step("repetitions-chosen-by-hand", {"left_out": [i + 1 for i, r in enumerate(trial.reps) if r.excluded]})
    outcome.trial = replace(trial, steps=(*(s for s in trial.steps if s.name != step.name), step))


def _next_steps(work: Workspace, shown: Sequence[MeasuringOutcome]) -> None:
    """The other ankle, then one save for all, and every way on, whatever became of saving."""
    person, sides = shown[0].person, [o.trial.side for o in shown]
    if any(o.saved for o in shown):
        st.success(sentence("saved-for", person=wording.as_written(person)), icon=":material/check_circle:")
        for side in sides:
            told_from_front(person, side)
    saved = all(o.saved for o in shown)
    other: Side = wording.other(sides[0])
    if other not in work.outcomes:
        st.markdown(sentence("then-the-other"))
        if st.button(sentence("now-the-other", side=other), type="secondary" if saved else "primary"):
            if work.film is None or work.film.sample is None:
                work.person_name = person
            work.forget_film()
            work.side = other
            st.session_state.pop("side", None)
            st.rerun()
    if work.unsaved:
        save(work)
    with st.container(horizontal=True):
        if other in work.outcomes and st.button(sentence("see-both")):
            go_to("both")
        if saved and st.button(sentence("go-history")):
            go_to("history")
        if st.button(sentence("new-film") if saved else sentence("film-again")):
            work.film_again(shown)
            st.rerun()
        if shown[0].trial.test.view == "side" and st.button(sentence("check-from-front"), disabled=not saved):
            work.forget_film()
            work.setup = replace(work.setup, protocol=replace(work.setup.protocol, view="front"))
            st.session_state.pop("view", None)
            st.rerun()
        # Only a film of one leg: of two, each stands beside the other that it would be taken for.
        if (
            work.film is not None
            and not saved
            and len(shown) == 1
            and st.button(sentence("it-is-this-leg", side=other))
        ):
            work.film.side = other
            measuring.start(work)
            st.rerun()
        if work.film is not None and not saved and st.button(sentence("help-by-hand")):
            work.stage = "by-hand"
            st.rerun()
    if not saved and (work.drawing is None or work.drawing.is_done):
        st.caption(sentence("film-in-memory" if work.film is not None else "film-gone", days=KEPT_DAYS))


def _provenance(trial: Trial) -> None:
    method = trial.calibration.get("method", "none")
    st.markdown(
        sentence(
            "how-measured-text",
            method=wording.METHODS.get(method, wording.METHODS["picture"]),
            heel=wording.heel_explained(),
            seconds=trial.clip.duration_s,
            pictures=str(trial.clip.frame_count),
            width_px=str(trial.clip.width_px),
            height_px=str(trial.clip.height_px),
            version=trial.version,
        )
    )
    st.json({"calibration": dict(trial.calibration), "steps": [to_json(s) for s in trial.steps]}, expanded=1)
