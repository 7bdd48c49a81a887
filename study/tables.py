"""The two tables of a study: one row per clip, and one row per repetition; as CSV and as Parquet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from foundation.saving import replacing
from foundation.texts.catalogue import for_programs
from study.clip import StudyClip, as_text
from vision.protocols import HEADLINES
from vision.report.trial_table import (
    CLIP_COLUMNS,
    PROTOCOL_COLUMNS,
    REPETITION_COLUMNS,
    Columns,
    clip_cells,
    estimate_cells,
    estimate_columns,
    protocol_cells,
    repetition_cells,
    to_csv,
)

if TYPE_CHECKING:
    from study.clip_outcome import ClipOutcome
    from vision.trial import Trial

CLIP_TABLE: Columns = {
    "clip": str, **PROTOCOL_COLUMNS, "status": str, "reason_code": str, "reason": str, "calibration_file": str,
    "foot_length_cm": float, "calibration_method": str,
    **{column: kind for quantity in HEADLINES for column, kind in estimate_columns(quantity).items()},
    "repetitions": int, "reps_counted": int, "reps_used": int, "warnings": str,
    "duration_s": float, "width_px": int, "height_px": int, "took_s": float, "clip_sha256": str, "program_version": str,
}
"""Before these but the first come the study's own labels."""
REPETITION_TABLE: Columns = {
    "clip": str, **PROTOCOL_COLUMNS, "calibration_method": str, **REPETITION_COLUMNS, "counted": bool, "warnings": str,
    **CLIP_COLUMNS,
}

Rows = list[Sequence[Any]]


def clip_rows(clip: StudyClip, outcome: ClipOutcome, labels: Sequence[str]) -> Rows:
    """The rows of one clip in the table of clips: one a leg that was measured, else one that says why none was."""
    return [_clip_row(clip, outcome, trial, labels) for trial in outcome.trials or (None,)]


def _clip_row(clip: StudyClip, outcome: ClipOutcome, trial: Trial | None, labels: Sequence[str]) -> Sequence[Any]:
    side = clip.side if trial is None else trial.side
    head = (clip.name, *(clip.labels.get(label) for label in labels), side, clip.protocol.stance,
            clip.protocol.knee, clip.protocol.footwear, clip.protocol.view, outcome.status, outcome.code or None,
            _reason(outcome),
            None if clip.calibration is None else as_text(clip.calibration.name), clip.foot_length_cm)
    if trial is None:
        blank = (None,) * (len(CLIP_TABLE) + len(labels) - len(head) - 3)
        return *head, *blank, round(outcome.took_s, 1), outcome.clip_sha256 or None, outcome.version or None
    result = trial.result
    medians = [cell for quantity in HEADLINES for cell in estimate_cells(result.get(quantity.name))]
    return (*head, str(trial.calibration.get("method") or "none"), *medians, len(trial.reps), len(trial.counted),
            len(trial.full),
            " ".join(w.code for w in trial.warnings), round(trial.clip.duration_s, 3), trial.clip.width_px,
            trial.clip.height_px, round(outcome.took_s, 1), trial.clip.sha256, trial.version)


def _reason(outcome: ClipOutcome) -> str | None:
    with for_programs():
        return outcome.reason or None


def repetition_rows(clip: StudyClip, outcome: ClipOutcome, labels: Sequence[str]) -> Rows:
    """The rows of one clip in the table of repetitions; none unless it was measured."""
    return [row for trial in outcome.trials for row in _trial_rows(clip, trial, labels)]


def _trial_rows(clip: StudyClip, trial: Trial, labels: Sequence[str]) -> Rows:
    # A copy of a clip under another name shares its measurement.
    trial = replace(trial, clip=replace(trial.clip, name=clip.path.name))
    head = (clip.name, *(clip.labels.get(label) for label in labels), *protocol_cells(trial))
    method = str(trial.calibration.get("method") or "none")
    return [(*head, method, *repetition_cells(number, rep), rep.valid and not rep.excluded,
             " ".join(w.code for w in rep.warnings), *clip_cells(trial)) for number, rep in enumerate(trial.reps, 1)]


def with_labels(columns: Columns, labels: Iterable[str]) -> Columns:
    """The columns with the study's own labels after the clip's name."""
    return {"clip": str, **dict.fromkeys(labels, str), **{k: v for k, v in columns.items() if k != "clip"}}


def write_table(path: Path, columns: Columns, rows: Rows) -> None:
    """Write a table whole or not at all, in the format that the path's suffix names: `.csv` or `.parquet`.

    Raises:
        OSError: it cannot be written.
    """
    with replacing(path) as temporary:
        if path.suffix == ".csv":
            temporary.write_bytes(to_csv(columns, rows))
            return
        import pyarrow as pa
        from pyarrow import parquet

        kinds = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}
        cells = list(zip(*rows, strict=True)) if rows else [()] * len(columns)
        # The types are fixed, so that a column in which nothing was measured keeps its type.
        arrays = [pa.array(column, kinds[kind]) for column, kind in zip(cells, columns.values(), strict=True)]
        parquet.write_table(pa.Table.from_arrays(arrays, names=list(columns)), temporary)
