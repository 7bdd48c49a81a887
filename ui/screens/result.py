"""The result of one film: the numbers and how sure they are, what was seen, what counts, and keeping it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from typing import get_args

import streamlit as st

from foundation.provenance import Step
from history.records import AffectedSide, Diary, WhereFelt
from ui import charts, people, wording
from ui.links import go_to
from ui.workspace import MeasuringOutcome, Workspace
from vision.protocols import KindOfTest
from vision.quantities import Quantity
from vision.report.series_words import series_words
from vision.trial import Repetition, Side, Trial


def show(work: Workspace) -> None:
    """Draw the result of the film measured last."""
    side = work.film.side if work.film is not None else work.side
    outcome = work.outcomes.get(side) or next(iter(work.outcomes.values()))
    trial = outcome.trial
    st.header(f"{wording.SIDE_NAMES[trial.side]} ankle")
    unsure = not trial.counted or any(r.heel_down is None for r in trial.counted)
    (st.warning if unsure else st.success)(wording.verdict(trial), icon=":material/rule:")
    numbers(trial, work.unit)
    for words in series_words(trial):
        st.caption(words)
    if work.film is not None and work.film.sample is not None:
        truth = " and ".join(wording.degrees(r["peak_heel_down_deg"]) for r in work.film.sample.read_truth()["reps"])
        st.info(f"This is a sample. The true leans of its repetitions are {truth}.", icon=":material/check:")
    for notice in trial.warnings:
        st.warning(notice.message, icon=":material/warning:")
    _pictures(outcome)
    st.subheader("Repetitions")
    _repetitions(work, outcome)
    _next_steps(work, outcome)
    with st.expander("How this was measured"):
        _provenance(trial)


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
                else f"Very likely {wording.quantity_between(quantity.name, estimate, unit)} (95 % sure)."
            )


def _why_not(trial: Trial, quantity: Quantity) -> str:
    if quantity.unit == "deg":
        return "Not measured in this film."
    if trial.calibration.get("method") in ("level-only", "none"):
        return "Needs a length in the picture: the printed sheet, or the length of the foot."
    return "Knee or toes were not seen clearly enough in this film."


def _pictures(outcome: MeasuringOutcome) -> None:
    if outcome.still_png is None and outcome.clip is None:
        return
    st.subheader("Does the line lie on the front of the shin?")
    still, clip = st.columns(2)
    if outcome.still_png is not None:
        with still:
            st.image(
                outcome.still_png,
                width="stretch",
                caption=None if outcome.best is None else f"Repetition {outcome.best + 1} at its deepest",
            )
    if outcome.clip is not None:
        with clip:
            st.video(outcome.clip, format="video/webm", loop=True, muted=True, autoplay=True)
    st.caption("If the line does not follow the front of the shin, do not trust the numbers: help by hand below.")


def _repetitions(work: Workspace, outcome: MeasuringOutcome) -> None:
    trial = outcome.trial
    if len(outcome.measurement.frames.time_s) > 1:
        st.altair_chart(charts.inclination(outcome.measurement.frames, trial), width="stretch")
        lift = charts.heel_lift(outcome.measurement.frames)
        if lift is not None:
            st.altair_chart(lift, width="stretch")
    st.caption("Untick a repetition that went wrong; the result follows, and your choice is kept with it.")
    for i, rep in enumerate(trial.reps):
        with st.container(border=True):
            ticked = st.checkbox(
                f"**Repetition {i + 1}** at {rep.peak_s:.1f} s: {_figures(rep, trial.test, work.unit)}; "
                f"{wording.heel(rep)}, **{wording.rep_verdict(rep)}**",
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
    return ", ".join(wording.quantity(name, rep.quantities[name].value, unit) for name in shown) or "not measured"


def _leave_out(outcome: MeasuringOutcome, index: int, excluded: bool) -> None:
    trial = outcome.trial.with_excluded({index: excluded})
    step = Step("repetitions-chosen-by-hand", {"left_out": [i + 1 for i, r in enumerate(trial.reps) if r.excluded]})
    outcome.trial = replace(trial, steps=(*(s for s in trial.steps if s.name != step.name), step))


def _next_steps(work: Workspace, outcome: MeasuringOutcome) -> None:
    if outcome.saved:
        st.success(f"Saved in the history of {wording.as_written(work.person_name)}.", icon=":material/check_circle:")
    else:
        _save(work, outcome)
    other: Side = wording.other(outcome.trial.side)
    with st.container(horizontal=True):
        if other in work.outcomes:
            if st.button("See both ankles"):
                go_to("both")
        elif st.button(f"Now the {other} ankle"):
            work.forget_film()
            work.side = other
            st.session_state.pop("side", None)
            st.rerun()
        if st.button("Film again" if not outcome.saved else "New film"):
            if not outcome.saved:
                work.outcomes.pop(outcome.trial.side, None)
            work.forget_film()
            st.rerun()
        if work.film is not None and not outcome.saved and st.button("Help by hand"):
            work.stage = "by-hand"
            st.rerun()
    if not outcome.saved:
        st.caption(
            "The film is no longer on the disk. It stays in memory for corrections until you save, film again or "
            "close this page."
        )


def _save(work: Workspace, outcome: MeasuringOutcome) -> None:
    st.subheader("Keep it")
    if work.film is not None and work.film.sample is not None and work.person_name in ("", people.DEFAULT_NAME):
        work.person_name = "Sample"
    person = people.pick(work)
    with st.form("save", border=True):
        diary = diary_fields(Diary())
        day = st.date_input("Day of the film", date.today(), max_value=date.today())
        keep_still = st.checkbox("Keep the still picture too", True)
        saved = st.form_submit_button("Save", type="primary")
    if not saved:
        return
    now = datetime.now().astimezone()
    when = now if day == now.date() else datetime.combine(day, time(12)).astimezone()
    owner = person or people.find_or_add(work.person_name)
    people.store().save_trial(
        owner,
        outcome.trial,
        when=when,
        diary=None if diary.is_empty else diary,
        still_png=outcome.still_png if keep_still else None,
    )
    work.person_name = owner.name
    outcome.saved = True
    if work.film is not None:
        work.film.data = work.film.calibration_data = None
    st.rerun()


def diary_fields(diary: Diary) -> Diary:
    """The diary as form fields: pain, stiffness, where it was felt, which ankle was hurt, a note."""
    scores: list[int | None] = [None, *range(11)]

    def score(value: int | None) -> str:
        return {None: "not said", 0: "0 none", 10: "10 worst"}.get(value, str(value))

    left, right = st.columns(2)
    with left:
        pain = st.selectbox("Pain, 0 to 10", scores, scores.index(diary.pain), format_func=score)
        stiffness = st.selectbox("Stiffness, 0 to 10", scores, scores.index(diary.stiffness), format_func=score)
    felt: list[WhereFelt | None] = [None, *get_args(WhereFelt)]
    affected: list[AffectedSide | None] = [None, *get_args(AffectedSide)]
    with right:
        where = st.selectbox(
            "Where did you feel it?",
            felt,
            felt.index(diary.where_felt),
            format_func=lambda f: "not said" if f is None else wording.WHERE_FELT[f],
        )
        side = st.selectbox(
            "Which ankle was hurt?",
            affected,
            affected.index(diary.affected_side),
            format_func=lambda s: "not said" if s is None else s.capitalize(),
        )
    note = st.text_input("Note", diary.note, max_chars=1000)
    return Diary(pain, stiffness, where, side, note)


def _provenance(trial: Trial) -> None:
    method = {
        "sheet": "the printed sheet",
        "clicked": "four corners clicked by hand",
        "foot-length": "the length of the foot",
        "level-only": "the vertical only, no lengths",
        "none": "nothing but the picture's own edges",
    }
    st.markdown(
        f"Scale and vertical from {method.get(trial.calibration.get('method', 'none'), 'the picture')}. "
        f"{wording.HEEL_EXPLAINED} Film: {trial.clip.duration_s:.1f} s, {trial.clip.frame_count} pictures of "
        f"{trial.clip.width_px} x {trial.clip.height_px}. Kneewall {trial.version}."
    )
    st.json({"calibration": dict(trial.calibration), "steps": [s.to_dict() for s in trial.steps]}, expanded=1)
