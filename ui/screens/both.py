"""Left against right: the stills at one scale, the numbers, what the difference means, the curves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from foundation.texts.catalogue import day_in_full, sentence
from history.bend import bend_differences
from history.compare import Comparison, SideDifference, compare_sides
from history.evidence import declared
from history.records import Session
from ui import answers, charts, measuring, people, wording
from ui.links import go_to
from ui.stills import at_one_scale
from ui.untold import show_untold
from ui.workspace import MeasuringOutcome, Workspace
from vision.report.still_outline import leg_alone
from vision.trial import Side, Trial

SIDES: tuple[Side, Side] = ("left", "right")


@dataclass(frozen=True)
class _Leg:
    """What is shown of one leg."""

    trial: Trial
    still: bytes | None


def show(work: Workspace) -> None:
    """Draw the page."""
    st.title(sentence("page-both"))
    if len({work.outcomes[side].person for side in SIDES if side in work.outcomes}) == 1 and len(work.outcomes) == 2:
        people.named(work.outcomes["left"].person)
        legs = {side: _Leg(work.outcomes[side].trial, work.outcomes[side].still_png) for side in SIDES}
        comparison = compare_sides(answers.unsaved_session([work.outcomes[side].trial for side in SIDES]))
        found = answers.of_outcomes([work.outcomes[side] for side in SIDES])
        answers.show(found, work.outcomes["left"].person, _caveats(comparison))
        _legs(legs, comparison, work.unit)
        _curves(work.outcomes)
        if not all(work.outcomes[side].saved for side in SIDES):
            st.caption(sentence("save-each"))
            if st.button(sentence("back-to-result")):
                work.stage = "result"
                go_to("measure")
        return
    person = people.view(work)
    sessions = [] if person is None else people.store().sessions(person)
    if person is None or (session := _last_with_both(sessions)) is None:
        _missing(work)
        return
    st.caption(sentence("from-session", day=day_in_full(session.day)))
    trials = {side: session.counted(side)[-1] for side in SIDES}
    store = people.store()
    legs = {side: _Leg(store.trial(t), s.data if (s := store.still(t)) else None) for side, t in trials.items()}
    comparison = compare_sides(session)
    answers.show(answers.of_session(person, session, sessions), person.name, _caveats(comparison))
    _legs(legs, comparison, work.unit)
    for added in bend_differences(session):
        st.info(added.sentence, icon=":material/compare_arrows:")


def _missing(work: Workspace) -> None:
    viewed = people.viewed_name(work)
    done = next((s for s in SIDES if s in work.outcomes and work.outcomes[s].person == viewed), None)
    other = wording.other(done) if done else None
    st.info(
        sentence("measure-both") if other is None else sentence("one-is-measured", side=done),
        icon=":material/compare_arrows:",
    )
    if st.button(sentence("go-measure"), type="primary"):
        if work.stage != "running":
            work.forget_film()
        work.person_name = viewed
        if other is not None:
            work.side = other
            st.session_state.pop("side", None)
        go_to("measure")


def _last_with_both(sessions: Sequence[Session]) -> Session | None:
    return next((s for s in reversed(sessions) if all(s.counted(side) for side in SIDES)), None)


def _legs(legs: dict[Side, _Leg], comparison: Comparison, unit: wording.Unit) -> None:
    methods = {legs[side].trial.calibration.get("method") for side in SIDES}
    for difference in comparison.quantities.values():
        _difference(difference, unit, has_scale=methods <= {"sheet", "clicked"})
    for notice in comparison.why_not:
        st.info(notice.message, icon=":material/info:")
    pictures = _stills(legs)
    for column, side in zip(st.columns(2), SIDES, strict=True):
        with column:
            answers.heading(side)
            if side in pictures:
                st.image(pictures[side], width="stretch")
            trial = legs[side].trial
            result = trial.result
            for quantity in (q.name for q in trial.test.headlines):
                # What was compared is the session's result, of which the trial whose still is shown may be one of many.
                apart = comparison.quantities.get(quantity)
                estimate = result.get(quantity) if apart is None else (apart.left if side == "left" else apart.right)
                value = wording.quantity(quantity, None if estimate is None else estimate.value, unit)
                between = "" if estimate is None else f", {wording.quantity_between(quantity, estimate, unit)}"
                st.markdown(f"{wording.title(quantity)}: **{value}**{between}")
            st.caption(wording.verdict(trial))
    if len(pictures) == 2:
        st.caption(sentence("one-scale") if _scales(legs) else sentence("no-one-scale"))


def _difference(difference: SideDifference, unit: wording.Unit, *, has_scale: bool) -> None:
    """One quantity, right minus left; where it cannot be told, what would tell instead of the limits."""
    quantity, apart = difference.quantity, difference.difference
    ahead: Side = "right" if apart.value > 0 else "left"
    if difference.verdict == "cannot tell from these films":
        between = wording.quantity_between(quantity, apart, unit)
        show_untold(sentence("sides-untold", title=wording.title(quantity), between=between))
        # Widened limits are the half width of the interval itself: the published one is what it has to come under.
        band = declared(quantity).sides
        limit = wording.quantity(quantity, difference.beyond if band is None else band.beyond, unit)
        st.caption(sentence("what-would-tell", limit=limit, scale="there" if has_scale else "missing"))
        return
    icon = {"no detectable difference": ":material/check:", "repeat the test": ":material/replay:"}.get(
        difference.verdict, ":material/priority_high:"
    )
    box = {"no detectable difference": st.success, "repeat the test": st.info}.get(difference.verdict, st.warning)
    size, between = wording.quantity(quantity, abs(apart.value), unit), wording.quantity_between(quantity, apart, unit)
    box(
        sentence(
            "side-difference",
            title=wording.title(quantity),
            ahead=ahead,
            size=size,
            verdict=wording.SIDE_VERDICTS[difference.verdict],
            between=between,
        ),
        icon=icon,
    )


def _caveats(comparison: Comparison) -> list[str]:
    """What the verdicts rest on."""
    return [apart.limits for apart in comparison.quantities.values()]


def _scales(legs: dict[Side, _Leg]) -> list[float]:
    """Px per cm of each leg's still; empty where one is not known."""
    scales = [legs[side].trial.calibration.get("px_per_cm") for side in SIDES]
    return [float(s) for s in scales if s] if all(scales) else []


def _stills(legs: dict[Side, _Leg]) -> dict[Side, Any]:
    known: Sequence[Side] = [side for side in SIDES if legs[side].still is not None]
    scales = _scales(legs)
    if len(known) == 2 and scales:
        images = at_one_scale([legs[side].still or b"" for side in SIDES], scales)
        return dict(zip(SIDES, images, strict=True))
    return {side: leg_alone(legs[side].still or b"") for side in known}


def _curves(outcomes: dict[Side, MeasuringOutcome]) -> None:
    curves = {}
    for side in SIDES:
        outcome = outcomes[side]
        best = measuring.best_rep(outcome.trial)
        frames = outcome.frames
        if best is not None and frames is not None and len(frames.time_s) > 1:
            rep = outcome.trial.reps[best]
            curves[side] = (frames, rep.start_s, rep.end_s)
    if curves:
        st.subheader(sentence("deepest-of-each"))
        st.altair_chart(charts.overlaid(curves), width="stretch")
