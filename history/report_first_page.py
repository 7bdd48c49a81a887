"""The report's first page, to be read by itself: the answer, both ankles, how they went over time, how it felt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from foundation.estimate import Estimate
from foundation.side_look import SIDE_LOOKS
from foundation.texts.catalogue import day_as, day_in_full, measured, sentence, unit_sign
from history.answer import Answer
from history.answer_words import answer_sentence, goal_words, limits
from history.compare import Comparison, best_result, tested
from history.course import course, none_long_enough
from history.evidence import UNIT, Quantity
from history.front_check import reach_bought
from history.pdf_pages import MARGIN_IN, Pages
from history.person_progress import PersonProgress
from history.records import Diary, Person, Session, Still, StoredTrial
from history.report_charts import felt_chart, lines_chart
from history.store import Store
from vision.protocols import HEADLINES
from vision.report.still_outline import leg_alone
from vision.trial import Side

_GAP_IN = 0.3
_STILL_OF_PAGE, _STILL_SHARE = 0.135, 0.45
_CHART_LEAST_IN, _CHART_MOST_IN = 0.9, 2.6
_FELT_IN = 0.6
_NOTES_MOST, _NOTE_CHARACTERS = 5, 90
"""So much of the notes stands on the first page; all of them are in the details."""


@dataclass(frozen=True)
class Told:
    """What the report is about: a person, the newest session with a measurement, and what follows from both."""

    store: Store
    person: Person
    sessions: Sequence[Session]
    session: Session
    answers: Sequence[Answer]
    comparison: Comparison
    progress: PersonProgress
    targets: Mapping[tuple[Quantity, Side], float]


def first_page(pages: Pages, told: Told) -> None:
    """Draw the page."""
    pages.text(sentence("paper-title"), 15, bold=True, after=0.02)
    pages.text(sentence("paper-who", person=told.person.name, day=day_in_full(told.session.day),
                        sessions=len(told.sessions), since=day_in_full(told.sessions[0].day)), 10, after=0.1)
    for place, answer in enumerate(told.answers):
        pages.text(answer_sentence(answer), 12.5 if place == 0 else 10, bold=place == 0, after=0.04)
    pages.y -= 0.08
    _ankles(pages, told)
    for apart in told.comparison.quantities.values():
        pages.text(apart.sentence, 9, after=0.01)
    for notice in told.comparison.why_not:
        pages.text(notice.message, 9, after=0.01)
    felt = felt_words(told.session.diary)
    if felt:
        pages.text(sentence("paper-felt-that-day", felt=felt), 9, after=0.01)
    below = _below(told)
    rest = sum(pages.height_of(words, size, after=0.03) for words, size in below)
    _over_time(pages, told, rest)
    for words, size in below:
        pages.text(words, size, after=0.03)


def felt_words(diary: Diary) -> str:
    """Pain, stiffness, where, and which ankle is hurt; empty where nothing was said."""
    told = [sentence(f"paper-{name}", score=score) for name, score in (
        ("pain", diary.pain), ("stiffness", diary.stiffness)) if score is not None]
    if diary.where_felt is not None:
        told.append(sentence(f"felt-{diary.where_felt}"))
    if diary.affected_side is not None:
        told.append(sentence("paper-hurt", hurt=sentence(f"hurt-{diary.affected_side}")))
    return "; ".join(told)


def _ankles(pages: Pages, told: Told) -> None:
    """Both ankles beside each other: still, results with their ranges, goal."""
    width = (pages.inner - _GAP_IN) / 2
    ends = [_ankle(pages, told, side, place * (width + _GAP_IN), width) for place, side in enumerate(get_args(Side))]
    pages.y = min(ends) - 0.08


def _ankle(pages: Pages, told: Told, side: Side, left: float, width: float) -> float:
    look, trials = SIDE_LOOKS[side], told.session.counted(side)
    top = pages.column(f"{look.sign} {sentence(f'ankle-{side}')}", left, width, pages.y, 12, bold=True,
                       color=look.colour) - 0.03
    still = _still(told.store, trials)
    drawn = (0.0, 0.0) if still is None else _draw(pages, still, left, top, width * _STILL_SHARE)
    left, width, foot = left + drawn[0], width - drawn[0], top - drawn[1]
    if still is None:
        top = pages.column(sentence("paper-no-picture" if trials else "paper-not-tested"), left, width, top, 8)
    for quantity in tested(told.session) if trials else ():
        estimate = _result(told, side, quantity, trials)
        shown = sentence("not-measured") if estimate is None else measured(estimate.value, UNIT[quantity])
        top = pages.column(sentence("paper-value", title=sentence(f"title-{quantity}"), value=shown), left, width, top,
                           9.5, bold=True)
        if estimate is None:
            continue
        sure = sentence("answer-sure", low=estimate.low, high=estimate.high, unit=UNIT[quantity])
        top = pages.column(sure, left, width, top, 8) - 0.03
        target = told.targets.get((quantity, side))
        if target is not None:
            top = pages.column(goal_words(estimate, target, UNIT[quantity]), left, width, top, 8) - 0.03
    bought = reach_bought(told.session, side)
    if bought is not None:
        top = pages.column(bought.message, left, width, top, 8)
    return min(top, foot)


def _result(told: Told, side: Side, quantity: Quantity, trials: Sequence[StoredTrial]) -> Estimate | None:
    """What was compared; where nothing was, what was measured under the best condition."""
    apart = told.comparison.quantities.get(quantity)
    if apart is not None:
        return apart.left if side == "left" else apart.right
    return best_result(trials, quantity)


def _still(store: Store, trials: Sequence[StoredTrial]) -> Still | None:
    return next((s for t in reversed(trials) if t.has_still and (s := store.still(t)) is not None), None)


def _draw(pages: Pages, still: Still, left: float, top: float, most: float) -> tuple[float, float]:
    """Draw a picture no wider than `most`; the width and height it takes, with room beside it."""
    picture = leg_alone(still.data)
    height = min(_STILL_OF_PAGE * pages.height, most * picture.height / picture.width)
    width = height * picture.width / picture.height
    axes = pages.axes(left, top, width, height)
    axes.imshow(picture, aspect="auto", cmap="gray")
    axes.axis("off")
    return width + 0.12, height + 0.04


def _over_time(pages: Pages, told: Told, rest: float) -> None:
    """The first quantity over the sessions, and below it pain and stiffness, in what height the `rest` leaves."""
    quantity = shown_quantity(told)
    lines = [told.progress.lines[quantity, side] for side in get_args(Side)]
    felt = any(s.diary.pain is not None or s.diary.stiffness is not None for s in told.sessions)
    head = 0.32
    spare = pages.y - MARGIN_IN - rest - 2 * head - (_FELT_IN + 0.1 if felt else 0.0)
    height = min(max(spare, _CHART_LEAST_IN), _CHART_MOST_IN)
    pages.need(height + 2 * head)
    pages.y -= head - 0.06
    axes = pages.axes(0.4, pages.y, pages.inner - 0.4, height)
    axes.set_title(sentence("paper-chart", title=sentence(f"title-{quantity}"), unit=unit_sign(UNIT[quantity])),
                   fontsize=9.5, loc="left", pad=4)
    targets = {side: told.targets[quantity, side] for side in get_args(Side) if (quantity, side) in told.targets}
    lines_chart(axes, lines, targets)
    pages.y -= height + 0.26
    if felt:
        felt_chart(pages.axes(0.4, pages.y, pages.inner - 0.4, _FELT_IN), told.sessions, axes)
        pages.y -= _FELT_IN + 0.1


def shown_quantity(told: Told) -> Quantity:
    """What the chart of the first page shows: what the answer is about, else the first quantity measured."""
    if told.answers:
        return told.answers[0].quantity
    return next((q for q, _line in told.progress.lines), HEADLINES[0].name)


def _below(told: Told) -> list[tuple[str, float]]:
    """What stands below the chart, each with its size in points."""
    quantity = shown_quantity(told)
    key = sentence("paper-key", left=SIDE_LOOKS["left"].sign, right=SIDE_LOOKS["right"].sign)
    if any((quantity, side) in told.targets for side in get_args(Side)):
        key += f" {sentence('paper-key-goal')}"
    out = [(key, 7.5)]
    keys = [(quantity, line) for line in (*(a.side for a in told.answers), "asymmetry")]
    there = [told.progress.lines[key] for key in keys if key in told.progress.lines]
    courses = [course(line) for line in there if len(line.series)]
    short = none_long_enough(courses)
    if short is not None:
        out.append((f"{_capital(short.sentence)}.", 9))
    else:
        out += [(f"{_capital(sentence(f'line-{c.line}'))}: {c.sentence}.", 9) for c in courses]
    notes = [f"{day_as(s.day, 'pattern-of-axis-day')}: {_cut(s.diary.note)}" for s in told.sessions
             if s.diary.note.strip()][-_NOTES_MOST:]
    if notes:
        out.append((sentence("paper-notes", notes="; ".join(notes)), 8))
    trials = [t for side in get_args(Side) for t in told.session.counted(side)]
    conditions = [a.condition.said for a in told.answers]
    if conditions:
        out.append((sentence("paper-how", tested=conditions[0], lunges=sum(t.reps_used for t in trials)), 7.5))
    small = dict.fromkeys(line for a in told.answers for line in limits(a))
    if small:
        out.append((" ".join(small), 6.5))
    if told.progress.next_check is not None:
        out.append((told.progress.next_check.sentence, 9))
    return out


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _cut(note: str) -> str:
    words = " ".join(note.split())
    return words if len(words) <= _NOTE_CHARACTERS else words[:_NOTE_CHARACTERS - 1] + "…"


def targets_of(answers: Sequence[Answer], target: Callable[[Answer], float | None] | None) -> dict[
        tuple[Quantity, Side], float]:
    """The goals of the answers' ankles, as far as there are any."""
    found = {} if target is None else {(a.quantity, a.side): target(a) for a in answers}
    return {key: value for key, value in found.items() if value is not None}
