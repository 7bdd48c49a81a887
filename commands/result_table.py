"""A trial as a table that a person reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table

from commands.terminal import plain
from foundation.texts.catalogue import between, measured, sentence
from foundation.texts.catalogue import number as number_text
from vision.quantities import HEEL_LIFT, Quantity
from vision.report.series_words import series_words

if TYPE_CHECKING:
    from foundation.estimate import Estimate
    from vision.trial import Repetition, Trial

NOTHING = "–"


def result_table(trial: Trial) -> Table:
    """A row per repetition and one for the result; a column for what was not measured at all is left out.

    Fits 80 characters: the half-width of the 95 % interval stands behind the value.
    """
    title = sentence("table-title", side=trial.side, what="photo" if trial.still else "film",
                     name=plain(trial.clip.name))
    table = Table(title=title, title_justify="left")
    shown = [q for q in trial.test.shown
             if q is HEEL_LIFT or any(q.name in rep.quantities for rep in trial.reps)]
    for header in ("", sentence("column-at"), *map(_header, shown)):
        table.add_column(header, no_wrap=True)
    for number, rep in enumerate(trial.reps, 1):
        cells = [f"{number}{_left_out(rep)}", NOTHING if trial.still else f"{number_text(rep.peak_s, 1)} s"]
        cells += [heel_words(rep) if q is HEEL_LIFT else _give_or_take(rep.quantities.get(q.name)) for q in shown]
        table.add_row(*cells)
    table.add_section()
    result = trial.result
    medians = [_give_or_take(result.get(q.name)) if q in trial.test.headlines else "" for q in shown]
    table.add_row(sentence("table-median", full=len(trial.full)), "", *medians, style="bold")
    return table


def _header(quantity: Quantity) -> str:
    return sentence("column-heel") if quantity is HEEL_LIFT else sentence(f"column-{quantity.name}")


def _left_out(rep: Repetition) -> str:
    """Why a repetition is not in the result, in two words."""
    if not rep.valid or rep.excluded:
        return f" {sentence('row-left-out')}"
    return f" {sentence('row-short')}" if rep.to_the_end is False else ""


def _give_or_take(estimate: Estimate | None) -> str:
    """The value and the longer side of its interval."""
    if estimate is None:
        return NOTHING
    return f"{number_text(estimate.value, 1)} ± {number_text(estimate.half_width, 1)}"


def notes(trial: Trial) -> list[str]:
    """The warnings of the trial and of its repetitions, each said once, and what the series says as a whole."""
    found: dict[str, str] = {}
    for notice in trial.warnings:
        found.setdefault(notice.message, "")
    for number, rep in enumerate(trial.reps, 1):
        for notice in rep.warnings:
            found[notice.message] = f"{found[notice.message]}, {number}" if found.get(notice.message) else str(number)
    told = [f"{sentence('repetition')} {where}: {message}" if where else message for message, where in found.items()]
    return [*told, *series_words(trial)]


def with_interval(estimate: Estimate | None, unit: str) -> str:
    """The value and its 95 % interval, to a tenth of the unit."""
    if estimate is None:
        return NOTHING
    return f"{measured(estimate.value, unit)} ({between(estimate.low, estimate.high, '')})"


def heel_words(rep: Repetition) -> str:
    """Whether the heel stayed down, in words, with its lift where that was measured."""
    if rep.heel_down is None:
        return sentence("not-measured")
    verdict = sentence("heel-word-down") if rep.heel_down else sentence("heel-word-up")
    return verdict if rep.heel_lift_mm is None else f"{verdict}, {measured(rep.heel_lift_mm.value, 'mm', 0)}"
