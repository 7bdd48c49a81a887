"""The programme for an ankle: the safety questions, the plan, and the way to its other pages."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast, get_args

import streamlit as st

from foundation.texts.catalogue import sentence as say
from history.records import WhereFelt
from plan.errors import NoPlanError, PlanRefusedError
from plan.exercise import Equipment, exercises
from plan.facts import Activity, Injury, Intake, TendonSpot
from plan.plan import Level, Phase, Plan, PlanLine, add, alternatives, at_level, leave_out, own_line, swap
from plan.programme import PLAN, Programme
from plan.safety import OTTAWA, RedFlag, SafetyAnswers, Treated, judge
from plan.words import line_words
from ui import people, wording
from ui.charts import GREY
from ui.screens import plan_handover, plan_session, plan_week
from ui.workspace import Workspace

_NEW = "plan-new-answers"


def show(work: Workspace) -> None:
    """Draw the page."""
    st.title(say("plan-title"))
    person = people.view(work, may_add=True)
    if person is None:
        st.info(say("plan-save-name-first"))
        if st.button(say("plan-add-person")):
            people.find_or_add(people.viewed_name(work))
            st.rerun()
        return
    programme = Programme(people.store(), person)
    plan = programme.plan
    if plan is None or st.session_state.get(_NEW):
        _questions(programme, programme.intake)
    else:
        views = {"plan": say("plan-view-plan"), "session": say("plan-view-session"), "week": say("plan-view-week"),
                 "handover": say("plan-view-handover")}
        view = st.segmented_control(say("plan-view"), list(views), default="plan", required=True,
                                    format_func=views.__getitem__, key="plan-view", label_visibility="collapsed")
        if view == "session":
            plan_session.show(programme, plan)
        elif view == "week":
            plan_week.show(programme, plan, work.unit)
        elif view == "handover":
            plan_handover.show(programme)
        else:
            _plan(programme, plan)
    for notice in programme.unreadable:
        st.caption(notice.message)
    st.caption(say("not-a-diagnosis"))


def _questions(programme: Programme, before: Intake | None) -> None:
    """The safety questions, then the others; a plan, or what to do instead."""
    for notice in st.session_state.get("plan-stopped", ()):
        st.error(notice, icon=":material/medical_services:")
    st.markdown(say("plan-questions-lead"))
    with st.form("plan-questions"):
        st.subheader(say("plan-safety"))
        st.caption(say("not-cleared"))
        flags = {flag: st.checkbox(say(f"question-{flag}"), key=f"flag-{flag}")
                 for flag in (*OTTAWA, *(f for f in get_args(RedFlag) if f not in OTTAWA))}
        treated = {who: st.checkbox(say(f"question-{who}"), key=f"treated-{who}") for who in get_args(Treated)}
        agreed = st.checkbox(say("plan-agreed"))
        st.subheader(say("plan-about"))
        made = _about(before)
        answered = st.checkbox(say("plan-answered"))
        sent = st.form_submit_button(say("plan-make"), type="primary")
    if st.session_state.get(_NEW):
        st.button(say("plan-keep-old"), on_click=_ask_again, args=(False,))
    if not sent:
        return
    if not answered:
        st.warning(say("plan-answer-first"))
        return
    safety = SafetyAnswers(frozenset(f for f, yes in flags.items() if yes),
                           frozenset(t for t, yes in treated.items() if yes), agreed)
    st.session_state.pop(_NEW, None)
    st.session_state["plan-stopped"] = ()
    try:
        programme.begin(Intake(**made, safety=safety), datetime.now().astimezone())
    except NoPlanError:
        st.session_state["plan-stopped"] = tuple(n.message for n in judge(safety).notices)
    else:
        st.session_state["plan-told"] = tuple(n.message for n in judge(safety).notices)
    st.rerun()


def _about(before: Intake | None) -> dict[str, Any]:
    was = before or Intake("right")
    left, right = st.columns(2)
    with left:
        side = _one("plan-side", ("left", "right", "both"), was.side)
        felt = _one("plan-felt", (None, *get_args(WhereFelt)), was.where_felt)
        spot = _one("plan-tendon", (None, *get_args(TendonSpot)), was.tendon_spot)
        pain = st.selectbox(say("plan-pain"), [None, *range(11)], 0 if was.pain is None else was.pain + 1,
                            format_func=lambda p: say("plan-not-said") if p is None else str(p))
        activity = _one("plan-activity", get_args(Activity), was.activity)
    with right:
        injury = _one("plan-injury", get_args(Injury), was.injury)
        weeks = st.number_input(say("plan-weeks"), 0, 520, was.weeks_since, help=say("plan-weeks-help"))
        minutes = st.slider(say("plan-minutes"), 5, 60, was.minutes_a_day, 5)
        things = st.multiselect(say("plan-things"), get_args(Equipment), sorted(was.equipment),
                                format_func=lambda t: say(f"plan-thing-{t}"))
    return {"side": side, "where_felt": felt, "tendon_spot": spot, "pain": pain, "activity": activity, "injury": injury,
            "weeks_since": None if weeks is None else int(weeks), "minutes_a_day": minutes,
            "equipment": cast(frozenset[Equipment], frozenset(things)),
            "tingles": st.checkbox(say("plan-tingles"), was.tingles),
            "big_toe_stiff": st.checkbox(say("plan-big-toe"), was.big_toe_stiff),
            "high_arch": st.checkbox(say("plan-high-arch"), was.high_arch)}


def _one(label: str, choices: tuple[Any, ...], chosen: Any) -> Any:
    return st.selectbox(say(label), choices, choices.index(chosen),
                        format_func=lambda c: say("plan-not-said") if c is None else say(f"plan-choice-{c}"))


def _plan(programme: Programme, plan: Plan) -> None:
    for told in st.session_state.pop("plan-told", ()):
        st.info(told)
    st.markdown(f"**{say('handover-side-' + plan.side)}** · {say('phase-' + plan.phase)} · "
                f"{say('plan-minutes-a-day', minutes=round(plan.minutes))}")
    intake = programme.intake
    assert intake is not None
    facts = programme.facts(intake)
    for line in plan.lines:
        _line(programme, plan, line, alternatives(line.key, facts, [x.key for x in plan.lines]))
    if plan.advice:
        st.subheader(say("plan-why"))
        for reason in plan.advice:
            st.markdown(f"- {reason.sentence}")
    if plan.not_possible:
        st.markdown(f"**{say('left-out-heading')}**")
        for caution in plan.not_possible:
            st.markdown(f"- {say('caution-' + caution)}")
    with st.expander(say("plan-own")):
        name = st.text_input(say("plan-own-name"), max_chars=100)
        how = st.text_input(say("plan-own-how"), max_chars=300)
        if st.button(say("plan-own-add"), disabled=not name.strip()):
            _keep(programme, add(plan, own_line(name.strip(), how.strip())))
    with st.container(horizontal=True):
        phases = get_args(Phase)
        phase = st.selectbox(say("plan-phase"), phases, phases.index(plan.phase),
                             format_func=lambda p: say(f"phase-{p}"))
        if phase != plan.phase and st.button(say("plan-phase-move")):
            programme.move_to(phase, datetime.now().date(), datetime.now().astimezone())
            st.rerun()
    st.button(say("plan-again"), on_click=_ask_again, args=(True,))


def _ask_again(wanted: bool) -> None:
    st.session_state[_NEW] = wanted


def _line(programme: Programme, plan: Plan, line: PlanLine, others: list[Any]) -> None:
    known = exercises().get(line.exercise or "")
    with st.container(border=True):
        picture, text = st.columns([1, 3], vertical_alignment="center")
        if known is not None:
            with picture:
                # An image has no colour around it to take; this grey is seen on light and dark alike.
                st.image(known.figure.svg(line.name).replace("currentColor", GREY), width=140)
        with text:
            st.markdown(f"**{wording.as_written(line.name)}**  \n{line_words(line)}")
            for reason in line.why:
                st.caption(reason.sentence)
        with st.expander(say("plan-how")):
            if known is None:
                st.markdown(wording.as_written(line.own.how) if line.own and line.own.how else "-")
            else:
                words = known.text()
                st.markdown("\n".join(f"{i}. {step}" for i, step in enumerate(words.steps, start=1)))
                for code, told in (("plan-purpose", words.purpose), ("level-easier", words.easier),
                                   ("level-harder", words.harder), ("plan-not-when", words.not_when),
                                   ("plan-feel", words.feel)):
                    st.markdown(f"**{say(code).capitalize()}**: {told}")
                if words.source:
                    st.caption(words.source)
            levels = get_args(Level)
            level = st.segmented_control(say("plan-level"), levels, default=line.level, required=True,
                                         format_func=lambda v: say(f"level-{v}"), key=f"level-{line.key}")
            if level is not None and level != line.level:
                _keep(programme, at_level(plan, line.key, level))
            if others:
                other = st.selectbox(say("plan-swap-for"), [None, *(o.id for o in others)], key=f"swap-{line.key}",
                                     format_func=lambda i: "-" if i is None else exercises()[i].text().name)
                if other is not None and st.button(say("plan-swap"), key=f"do-swap-{line.key}"):
                    intake = programme.intake
                    assert intake is not None
                    _keep(programme, swap(plan, line.key, other, programme.facts(intake)))
            if len(plan.lines) > 1 and st.button(say("plan-leave-out"), key=f"out-{line.key}"):
                _keep(programme, leave_out(plan, line.key))


def _keep(programme: Programme, plan: Plan) -> None:
    try:
        programme.keep(PLAN, plan, datetime.now().astimezone())
    except PlanRefusedError as error:
        st.error(str(error))
        return
    st.rerun()
