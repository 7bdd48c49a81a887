"""`kneewall demo`: the sample films, measured beside true."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from foundation.texts.catalogue import measured, sentence

if TYPE_CHECKING:
    from rich.table import Table

    from foundation.estimate import Estimate
    from vision.trial import Repetition, Trial


def demo() -> None:
    """Measure two sample films whose truth is known, and print measured beside true. Takes a minute or two."""
    from rich.console import Console

    from commands.progress import progress_bar
    from sample_videos import SAMPLES
    from vision.measure import measure

    console = Console()
    console.print(sentence("demo-lead"), highlight=False)
    for sample in SAMPLES:
        with progress_bar() as progress:
            trial = measure(sample.clip, sample.side, calibration=sample.calibration, progress=progress)[0].trial
        console.print(_table(sentence(f"sample-{sample.name}"), trial, sample.read_truth()))
    console.print(sentence("demo-then"), highlight=False)


def _table(title: str, trial: Trial, truth: dict[str, Any]) -> Table:
    """Each repetition of the truth, and what was measured in it."""
    from rich.table import Table

    from commands.result_table import NOTHING, heel_words, with_interval
    from vision.trial import HEEL_DOWN_MM

    table = Table(title=title, title_justify="left")
    for name in ("", "", sentence("demo-measured"), sentence("demo-true"), sentence("demo-off-by")):
        table.add_column(name, no_wrap=True)
    for number, true in enumerate(truth["reps"], 1):
        rep = _overlapping(trial, true)
        lift_mm = true["max_heel_lift_mm"]
        word_of_heel = sentence("heel-word-down") if lift_mm < HEEL_DOWN_MM else sentence("heel-word-up")
        true_heel = f"{word_of_heel}, {measured(lift_mm, 'mm', 0)}"
        distance_cm = truth["toe_to_wall_cm"] - true["min_knee_to_wall_heel_down_cm"]
        lean, distance, lift = (None, None, None) if rep is None else (
            rep.tibial_inclination_deg, rep.wall_distance_cm, rep.heel_lift_mm)
        for label, what, shown, exact, error in (
            (f"{number}", sentence("title-tibial_inclination_deg"), with_interval(lean, "deg"),
             measured(true["peak_heel_down_200ms_deg"], "deg"), _off(lean, true["peak_heel_down_200ms_deg"], "deg")),
            ("", sentence("title-wall_distance_cm"), with_interval(distance, "cm"), measured(distance_cm, "cm"),
             _off(distance, distance_cm, "cm")),
            ("", sentence("column-heel"), NOTHING if rep is None else heel_words(rep), true_heel,
             _off(lift, lift_mm, "mm")),
        ):
            table.add_row(label, what, shown, exact, error)
        table.add_section()
    return table


def _off(estimate: Estimate | None, exact: float, unit: str) -> str:
    return "" if estimate is None else measured(estimate.value - exact, unit, signed=True)


def _overlapping(trial: Trial, true: dict[str, Any]) -> Repetition | None:
    return next((r for r in trial.reps if r.end_s > true["start"] and r.start_s < true["end"]), None)
