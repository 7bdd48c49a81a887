"""The report's appendix: every change, the other curves, notes, the method and its error, every film."""

from __future__ import annotations

from typing import Any, get_args

from foundation.estimate import Estimate
from foundation.texts.catalogue import day, measured, number, sentence, unit_sign
from foundation.texts.units import as_said
from history import document
from history.bend import bend_differences
from history.evidence import UNIT, Quantity
from history.pdf_pages import Pages
from history.records import StoredTrial
from history.reference import reference_rows
from history.report_charts import lines_chart
from history.report_first_page import Told, shown_quantity
from vision.protocols import KindOfTest
from vision.trial import Side, Trial

_CHART_IN = 1.5


def details(pages: Pages, told: Told) -> None:
    """Draw the pages after the first one."""
    pages.new_page()
    pages.text(sentence("paper-details"), 15, bold=True)
    _curves(pages, told)
    _changes(pages, told)
    _notes(pages, told)


def method(pages: Pages) -> None:
    """How it is measured, how sure it is, what others reach."""
    pages.heading(sentence("paper-method"))
    for code in ("paper-method-test", "paper-method-error", "paper-method-not"):
        pages.text(sentence(code), 9)
    pages.heading(sentence("paper-others"))
    pages.text(sentence("reference-definition"), 9)
    heads = [sentence(f"paper-others-{name}") for name in ("who", "value", "source")]
    pages.table(heads, reference_rows(), (1.9, 1.9, 3.0))
    pages.text(sentence("reference-age"), 8)


def films(pages: Pages, told: Told) -> None:
    """A row a film: its result, each of its lunges, whether the heel stayed down."""
    tables: dict[KindOfTest, list[list[str]]] = {}
    for session in reversed(told.sessions):
        texts = told.store.trial_documents([t.id for t in session.trials])
        for stored in session.trials:
            if stored.replaced_by is None:
                trial = document.loads(texts[stored.id])
                tables.setdefault(trial.test, []).append([day(session.day), *_film(stored, trial)])
    for test, rows in tables.items():
        pages.heading(sentence("paper-films", test=sentence(f"test-{test.code}")))
        heads = [sentence("column-day"), sentence("paper-films-ankle")]
        for quantity in test.headlines:
            heads += [f"{sentence(f'short-{quantity.name}')}, {unit_sign(quantity.unit)}",
                      sentence("paper-films-lunges")]
        heads += [sentence("paper-films-counted"), sentence("paper-films-heel")]
        pages.table(heads, rows, (1.0, 0.6, *([1.1, 1.4] * len(test.headlines)), 0.7, 0.8), 7.5)


def _film(stored: StoredTrial, trial: Trial) -> list[str]:
    cells = [sentence(f"side-{stored.side}")]
    for quantity in trial.test.headlines:
        each = [rep.quantities.get(quantity.name) for rep in trial.reps]
        cells += [_give_or_take(trial.result.get(quantity.name), quantity.name),
                  "  ".join("-" if e is None else _plain(e.value, quantity.name) for e in each)]
    counted = sentence("paper-films-of", counted=len(trial.full), found=len(trial.reps))
    cells.append(sentence("paper-films-practice") if stored.practice else counted)
    up = sum(rep.heel_down is False for rep in trial.reps)
    unseen = any(rep.heel_down is None for rep in trial.reps)
    cells.append(sentence("paper-films-heel-up", times=up) if up else
                 sentence("paper-films-heel-unseen") if unseen else sentence("paper-films-heel-down"))
    return cells


def _curves(pages: Pages, told: Told) -> None:
    """What the first page does not show: the other quantities, and right minus left."""
    shown = shown_quantity(told)
    for quantity in dict.fromkeys(q for q, _line in told.progress.lines):
        legs = [told.progress.lines[quantity, side] for side in get_args(Side)]
        if quantity != shown:
            _curve(pages, quantity, sentence(f"title-{quantity}"), legs)
        apart = told.progress.lines[quantity, "asymmetry"]
        if len(apart.series):
            _curve(pages, quantity, f"{sentence(f'title-{quantity}')}, {sentence('line-asymmetry')}", [apart])


def _curve(pages: Pages, quantity: Quantity, title: str, lines: Any) -> None:
    pages.need(_CHART_IN + 0.7)
    pages.y -= 0.28
    axes = pages.axes(0.4, pages.y, pages.inner - 0.4, _CHART_IN)
    axes.set_title(sentence("paper-chart", title=title, unit=unit_sign(UNIT[quantity])), fontsize=9.5, loc="left",
                   pad=4)
    lines_chart(axes, lines)
    pages.y -= _CHART_IN + 0.3


def _changes(pages: Pages, told: Told) -> None:
    rows: list[tuple[str, ...]] = []
    reasons: dict[str, int] = {}
    for line in told.progress.lines.values():
        for change in line.changes:
            mark = reasons.setdefault(change.band_reason, len(reasons) + 1)
            unit = UNIT[change.quantity]
            rows.append((f"{sentence(f'title-{change.quantity}')}, {sentence(f'line-{change.line}')}",
                         f"{sentence(f'against-{change.against}')} ({day(change.earlier_day)})",
                         measured(change.difference.value, unit, signed=True),
                         f"{measured(change.band, unit)} [{mark}]",
                         sentence(f"change-verdict-{change.verdict.replace(' ', '-')}")))
    pages.heading(sentence("paper-changes"))
    if not rows:
        pages.text(sentence("paper-one-session"), 9)
    else:
        heads = [sentence(f"paper-changes-{name}") for name in ("what", "against", "size", "band", "verdict")]
        pages.table(heads, rows, (2.7, 2.1, 0.7, 1.1, 1.1), 7)
        for reason, mark in reasons.items():
            pages.text(f"[{mark}] {reason}.", 7.5, after=0.0)
        pages.y -= 0.06
    for message in {n.message: None for line in told.progress.lines.values() for n in line.series.left_out}:
        pages.text(message, 9, after=0.02)
    for apart in told.comparison.quantities.values():
        pages.text(f"{sentence(f'title-{apart.quantity}')}. {apart.limits}", 8, after=0.02)
    for added in bend_differences(told.session):
        pages.text(added.sentence, 9, after=0.02)
    pages.text(sentence("treatment-effects"), 9)


def _notes(pages: Pages, told: Told) -> None:
    noted = [s for s in told.sessions if s.diary.note.strip()]
    if noted:
        pages.heading(sentence("note"), keep=0.3)
        for session in noted:
            pages.text(f"{day(session.day)}: {session.diary.note}", 9, after=0.02)


def _plain(value: float, quantity: Quantity) -> str:
    shown, _unit, digits = as_said(value, UNIT[quantity], 1)
    return number(shown, digits)


def _give_or_take(estimate: Estimate | None, quantity: Quantity) -> str:
    return "-" if estimate is None else f"{_plain(estimate.value, quantity)} ± {_plain(estimate.half_width, quantity)}"


