"""The answer of a session in the terminal: its sentence first, what it means below, the sources in one line at the end.

Light on purpose: used by `history`, by `compare` and after `measure --save`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from foundation.texts.catalogue import sentence

if TYPE_CHECKING:
    from rich.console import Console

    from history.answer import Answer
    from history.records import Person, Session
    from history.store import Store
    from vision.trial import Trial


def session_answers(store: Store, person: Person, session: Session) -> tuple[Answer, ...]:
    """The answers of a session, the injured ankle first."""
    from history.answer import answers, injured_side
    from history.quantity_series import Results

    return answers(session, Results(store, person).series, injured_side(store.sessions(person)))


def answers_about(store: Store, person: Person, trial: Trial) -> tuple[Answer, ...]:
    """The answers of the session that holds a trial just kept, perhaps an earlier one that knew its film already."""
    session = next(s for s in reversed(store.sessions(person)) if any(
        t.clip_sha256 == trial.clip.sha256 for t in s.trials))
    return session_answers(store, person, session)


def targets(store: Store, person: Person, found: Sequence[Answer]) -> list[float | None]:
    """The goal of each answer's ankle, if one is set."""
    from plan.goals import target
    from plan.programme import Programme

    programme = Programme(store, person)
    return [target(programme, answer.quantity, answer.side) for answer in found]


def print_answers(console: Console, found: Sequence[Answer], goals: Sequence[float | None]) -> None:
    """The sentences, each with what it means below."""
    from history.answer_words import answer_sentence, meaning

    for place, (answer, goal) in enumerate(zip(found, goals, strict=True)):
        console.print(answer_sentence(answer), style="bold", markup=False, highlight=False)
        for line in meaning(answer, goal, brief=place > 0):
            console.print(f"  {line}", markup=False, highlight=False)


def print_sources(console: Console, found: Sequence[Answer]) -> None:
    """Where the limits are from, each once."""
    from history.answer_words import sources

    told = dict.fromkeys(line for answer in found for line in sources(answer))
    if told:
        console.print(sentence("history-sources", sources=" ".join(told)), style="dim", markup=False, highlight=False)
