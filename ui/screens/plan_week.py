"""The weekly check: progress against the person's own error, goals, what each exercise did, what to change."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, get_args

import streamlit as st

from foundation.texts.catalogue import sentence as say
from foundation.texts.catalogue import unit_sign
from foundation.texts.units import as_said
from history.evidence import UNIT
from history.person_progress import line_progress
from plan.effects import told_effects
from plan.goals import Goal, GoalKind, goals, set_goal
from plan.plan import Plan, swap
from plan.programme import PLAN, Programme
from plan.weekly import AnkleWeek, Week, effects, effects_advice, week
from ui import trend_charts, wording


def show(programme: Programme, plan: Plan, unit: wording.Unit) -> None:
    """Draw the page."""
    told = week(programme, date.today())
    for notice in told.advice:
        if not notice.code.startswith("gain-"):
            st.info(notice.message, icon=":material/event:")
    _changes(programme, plan, told)
    if told.ankles:
        st.subheader(say("handover-over-time"))
        st.altair_chart(_chart(told.ankles, programme, unit), width="stretch")
        for ankle in told.ankles:
            for notice in ankle.notices:
                st.markdown(f"- {notice.message}")
    _goals(programme, plan, told)
    _effects(programme)
    for notice in told.advice:
        if notice.code.startswith("gain-"):
            st.caption(notice.message)


def _changes(programme: Programme, plan: Plan, told: Week) -> None:
    if told.move_to is not None and st.button(say("week-move-on"), type="primary"):
        programme.move_to(told.move_to, date.today(), datetime.now().astimezone())
        st.rerun()
    if told.change is not None and st.button(say("week-change"), type="primary"):
        intake = programme.intake
        assert intake is not None
        programme.keep(PLAN, swap(plan, *told.change, programme.facts(intake)), datetime.now().astimezone())
        st.rerun()


def _chart(ankles: tuple[AnkleWeek, ...], programme: Programme, unit: wording.Unit) -> Any:
    lines = {a.side: line_progress(a.series) for a in ankles if a.series.quantity == ankles[0].series.quantity}
    kind = "distance-cm" if UNIT[ankles[0].series.quantity] == "cm" else "angle-deg"
    targets = {g.side: g.target for g in goals(programme) if g.kind == kind and g.side in lines}
    return trend_charts.trend(lines, unit, targets)


def _goals(programme: Programme, plan: Plan, told: Week) -> None:
    st.subheader(say("week-goals"))
    for reached in told.goals:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{reached.goal.notice.message}**. {reached.notice.message} "
                        f"{wording.as_written(reached.goal.note)}")
            if reached.goal.kind == "squat-heel-down" and not reached.goal.reached and st.button(
                    say("week-goal-reached"), key=f"reached-{reached.goal.side}"):
                set_goal(programme, Goal("squat-heel-down", reached.goal.side, reached=True),
                         datetime.now().astimezone())
                st.rerun()
            if st.button(say("week-goal-drop"), key=f"drop-{reached.goal.kind}-{reached.goal.side}"):
                set_goal(programme, Goal(reached.goal.kind, reached.goal.side, reached.goal.target, dropped=True),
                         datetime.now().astimezone())
                st.rerun()
    with st.expander(say("week-goal-new")):
        kind = st.selectbox(say("week-goal-kind"), get_args(GoalKind), format_func=lambda k: say(f"week-goal-{k}"))
        side = st.selectbox(say("plan-side"), plan.sides, format_func=lambda s: say(f"plan-choice-{s}"),
                            key="goal-side")
        start = {"distance-cm": 10.0, "angle-deg": 40.0, "difference-cm": 1.0, "squat-heel-down": 0.0}[kind]
        quantity_unit = "deg" if kind == "angle-deg" else "cm"
        times, _, _ = as_said(1.0, quantity_unit, 1)
        target = start if kind == "squat-heel-down" else st.number_input(
            f"{say('week-goal-target')} ({unit_sign(quantity_unit)})", value=round(2 * start * times) / 2, step=0.5,
            key=f"target-{kind}-{times}") / times
        if st.button(say("week-goal-set")):
            set_goal(programme, Goal(kind, side, float(target)), datetime.now().astimezone())
            st.rerun()


def _effects(programme: Programme) -> None:
    at_once, stayed = effects(programme)
    st.subheader(say("week-effects"))
    if not at_once and not stayed:
        st.markdown(say("effects-none"))
    for heading, found in (("effects-at-once", at_once), ("effects-stayed", stayed)):
        if found:
            st.markdown(f"**{say(heading)}**")
            for told in told_effects(found):
                st.markdown(f"- {told.message}")
    for notice in effects_advice(programme):
        st.caption(notice.message)
