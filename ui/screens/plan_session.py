"""Doing it: one exercise at a time, kept the moment it ends; and the tests right before and after one."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, cast

import streamlit as st

from foundation.texts.catalogue import measured
from foundation.texts.catalogue import sentence as say
from foundation.texts.language import language
from history.evidence import UNIT
from plan.exercise import exercises
from plan.log import PAIR, LogEntry, Outcome, done, is_sore, log_entries, name_of, rest_advice
from plan.pairing import found_pairs
from plan.plan import Level, Plan, PlanLine
from plan.programme import Programme
from plan.words import dose_words
from ui.components.session import Ended, run_session

_WORDS = ("start", "pause", "resume", "easier", "harder", "skip", "part", "keys", "voice", "get_ready", "other_side",
          "hold", "go_on", "rest", "pain_before", "pain_after", "pain_score", "where", "over", "left", "right")


def show(programme: Programme, plan: Plan) -> None:
    """Draw the session of today."""
    today = date.today()
    logged = log_entries(programme)
    resting = rest_advice(logged, today)
    if resting is not None:
        st.warning(resting.message, icon=":material/bedtime:")
    for told in st.session_state.get("session-told", ()):
        st.error(told, icon=":material/medical_services:")
    over = {e.entry.exercise for e in logged if e.day == today}
    # Which session this is stays the same while it is being done, although what is left grows shorter.
    started = st.session_state.setdefault("session-of", {})
    name = f"{programme.person.id} {plan.made_on} {today} {' '.join(line.key for line in plan.lines)}"
    if name not in started:
        left = [i for i, line in enumerate(plan.lines) if line.key not in over]
        started[name] = left[0] if left else 0
    sides = [] if plan.side != "both" else ["left", "right"]
    words = {w: say(f"session-{w.replace('_', '-')}") for w in _WORDS}
    ended = run_session([_line(line, sides) for line in plan.lines], words, plan=name, start=started[name],
                        language=language(), key="session")
    if ended is not None and ended.number != st.session_state.get("session-last"):
        st.session_state["session-last"] = ended.number
        _keep(programme, plan, ended)
        st.rerun()
    _today(programme, today)
    _pairs(programme, today)


def _line(line: PlanLine, sides: list[str]) -> dict[str, Any]:
    known = exercises().get(line.exercise or "")
    words = None if known is None else known.text()
    dose = line.dose
    return {
        "key": line.key, "name": line.name, "figure": "" if known is None else known.figure.svg(line.name),
        "steps": list(words.steps) if words is not None else [line.own.how] if line.own and line.own.how else [],
        "easier": "" if words is None else words.easier, "harder": "" if words is None else words.harder,
        "dose": dose_words(dose), "level": line.level, "sets": dose.sets,
        "repetitions": dose.repetitions, "hold_s": dose.hold_s, "set_s": dose.set_s, "rest_s": dose.rest_s,
        "sides": [""] if not sides or (known is not None and known.both_at_once) else sides}


def _keep(programme: Programme, plan: Plan, ended: Ended) -> None:
    entry = LogEntry(plan.line(ended.key).key, plan.side, cast(Outcome, ended.outcome), ended.sets,
                     cast(Level, ended.level), ended.pain_before, ended.pain_after)
    told = [n.message for n in done(programme, entry, datetime.now().astimezone())]
    if is_sore(entry):
        told.append(say("session-sore", exercise=name_of(entry.exercise)))
    st.session_state["session-told"] = tuple(told)


def _today(programme: Programme, today: date) -> None:
    entries = [e for e in log_entries(programme) if e.day == today]
    if not entries:
        return
    st.subheader(say("session-today"))
    for one in entries:
        entry = one.entry
        pain = "" if entry.pain_after is None else f" · {say('session-pain-was', pain=entry.pain_after)}"
        st.markdown(f"- {one.at:%H:%M} {name_of(entry.exercise)}: {say('session-outcome-' + entry.outcome)}{pain}")


def _pairs(programme: Programme, today: date) -> None:
    with st.expander(say("session-pairs")):
        st.markdown(say("session-pairs-how"))
        for number, found in enumerate(found_pairs(programme, today)):
            pair = found.pair
            what = say("session-pair-rest") if pair.exercise is None else name_of(pair.exercise)
            before, after = (measured(e.value, UNIT[pair.quantity]) for e in (pair.before, pair.after))
            st.markdown(f"{what}: {before} → {after} "
                        f"({found.before_at:%H:%M}, {found.after_at:%H:%M})")
            if st.button(say("session-pair-keep"), key=f"pair-{number}"):
                programme.keep(PAIR, pair, datetime.now().astimezone())
                st.rerun()
