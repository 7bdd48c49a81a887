"""A trial as a table that a person reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table

if TYPE_CHECKING:
    from calibration.quantity import Estimate
    from vision.trial import Repetition, Trial

NOTHING = "–"


def result_table(trial: Trial) -> Table:
    """A row per repetition and one for the result; columns for what was not measured at all are left out."""
    what = "photo" if trial.still else "film"
    table = Table(title=f"{trial.side.capitalize()} leg, {what} {trial.clip.name}", title_justify="left")
    reps = trial.reps
    shows_wall = any(r.wall_distance_cm for r in reps)
    shows_toe = any(r.toe_to_wall_cm for r in reps)
    for name in ("", "Deepest at", "Lean of the shin", "Heel", *["Wall distance"] * shows_wall,
                 *["Toe to wall"] * shows_toe):
        table.add_column(name)
    for number, rep in enumerate(reps, 1):
        cells = [f"{number}" if rep.valid and not rep.excluded else f"{number} (not counted)",
                 NOTHING if trial.still else f"{rep.peak_s:.1f} s",
                 with_interval(rep.tibial_inclination_deg, "°"), heel_words(rep)]
        cells += [with_interval(rep.wall_distance_cm, " cm")] * shows_wall
        cells += [with_interval(rep.toe_to_wall_cm, " cm")] * shows_toe
        table.add_row(*cells)
    table.add_section()
    result = [f"Result, median of {len(trial.counted)}", "", with_interval(trial.tibial_inclination_deg, "°"), ""]
    result += [with_interval(trial.wall_distance_cm, " cm")] * shows_wall + [""] * shows_toe
    table.add_row(*result, style="bold")
    return table


def notes(trial: Trial) -> list[str]:
    """The warnings of the trial and of its repetitions, each said once."""
    found: dict[str, str] = {}
    for notice in trial.warnings:
        found.setdefault(notice.message, "")
    for number, rep in enumerate(trial.reps, 1):
        for notice in rep.warnings:
            found[notice.message] = f"{found[notice.message]}, {number}" if found.get(notice.message) else str(number)
    return [f"Repetition {where}: {message}" if where else message for message, where in found.items()]


def with_interval(estimate: Estimate | None, unit: str) -> str:
    """The value and its 95 % interval, to a tenth of the unit."""
    if estimate is None:
        return NOTHING
    return f"{estimate.value:.1f}{unit} ({estimate.low:.1f} to {estimate.high:.1f})"


def heel_words(rep: Repetition) -> str:
    """Whether the heel stayed down, in words, with its lift where that was measured."""
    if rep.heel_down is None:
        return "not measured"
    verdict = "stayed down" if rep.heel_down else "came UP"
    if rep.heel_lift_mm is not None:
        return f"{verdict}, {rep.heel_lift_mm.value:.0f} mm"
    return verdict
