"""The answer on a page: one sentence first, what it means below, sources one tap away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

import streamlit as st

from foundation.side_look import SIDE_LOOKS
from foundation.texts.catalogue import sentence
from history.answer import Answer, answers, injured_side
from history.answer_words import answer_sentence, meaning, sources
from history.comparability import Condition
from history.evidence import Quantity
from history.quantity_series import Line, QuantitySeries, Results, empty_series
from history.records import Diary, Person, Session, StoredTrial
from plan.goals import target
from plan.programme import Programme
from ui import people, wording
from ui.workspace import MeasuringOutcome
from vision.trial import Side, Trial


def of_outcomes(outcomes: Sequence[MeasuringOutcome]) -> tuple[Answer, ...]:
    """What results answer that need not be saved yet, held against what is kept of their person."""
    owner = next((p for p in people.store().people() if p.name == outcomes[0].person), None)
    if owner is None:
        return answers(unsaved_session([o.trial for o in outcomes]), _nothing)
    kept = people.store().sessions(owner)
    shas = {o.trial.clip.sha256 for o in outcomes if o.saved}
    holding = next((s for s in reversed(kept) if shas & {t.clip_sha256 for t in s.trials}), None)
    if holding is None:
        holding = next((s for s in reversed(kept) if s.day == date.today()), None)
    session = unsaved_session([o.trial for o in outcomes if not o.saved], holding)
    return answers(session, Results(people.store(), owner).series, injured_side(kept))


def of_film(outcomes: Sequence[MeasuringOutcome]) -> tuple[Answer, ...]:
    """What the legs of one film answer, held against what is kept of their person."""
    legs = {o.trial.side for o in outcomes}
    return tuple(a for a in of_outcomes(outcomes) if a.side in legs)


def of_session(person: Person, session: Session, sessions: Sequence[Session]) -> tuple[Answer, ...]:
    """What a stored session answers, the injured ankle first."""
    return answers(session, Results(people.store(), person).series, injured_side(sessions))


def show(found: Sequence[Answer], person: str, caveats: Iterable[str] = ()) -> None:
    """Draw the sentences; the first one large, its meaning below; limits, sources and caveats behind one tap."""
    owner = next((p for p in people.store().people() if p.name == person), None)
    programme = None if owner is None else Programme(people.store(), owner)
    for place, answer in enumerate(found):
        st.markdown(f"{'###' if place == 0 else '#####'} {sign(answer.side)} {answer_sentence(answer)}")
        goal = None if programme is None else target(programme, answer.quantity, answer.side)
        lines = meaning(answer, goal, brief=place > 0)
        st.markdown("\n".join(f"- {line}" for line in lines))
    small = dict.fromkeys([line for answer in found for line in sources(answer)] + list(caveats))
    if small:
        with st.expander(sentence("answer-sources")):
            st.caption("\n\n".join(small))


def sign(side: Side) -> str:
    """The mark of a side, in its colour."""
    look = SIDE_LOOKS[side]
    return f":color[{look.sign}]{{foreground=\"{look.colour}\"}}"


def heading(side: Side) -> None:
    """The name of an ankle as a heading, with its mark."""
    st.subheader(f"{sign(side)} {wording.ANKLES[side]}")


def unsaved_session(trials: Sequence[Trial], beside: Session | None = None) -> Session:
    """Trials that are not stored, as a session, so that they are held to the same rules; `beside` is one that is."""
    now = datetime.now().astimezone()
    made = tuple(
        StoredTrial(
            f"{t.side} {i}", "", now, t.side, t.protocol, t.calibration["method"], t.result, len(t.full), False, None,
            t.clip.sha256, t.version, False,
        )
        for i, t in enumerate(trials)
    )  # fmt: skip
    if beside is None:
        return Session("", "", date.today(), now, "", made, Diary())
    known = {(t.side, t.clip_sha256) for t in made}
    kept = tuple(t for t in beside.trials if (t.side, t.clip_sha256) not in known)
    return Session(beside.id, beside.person_id, beside.day, beside.started_at, beside.zone, kept + made, beside.diary)


def _nothing(quantity: Quantity, line: Line, condition: Condition) -> QuantitySeries:
    return empty_series(quantity, line, condition)
