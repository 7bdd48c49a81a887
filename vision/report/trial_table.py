"""A trial as rows of a tidy table, and the CSV form of such tables: what every table that leaves Kneewall is made of.

Units are in the column names. A cell is None, and empty in CSV, where nothing was measured. Light on purpose, as
`vision.trial`: no OpenCV, no MediaPipe, so that the history may import it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from foundation.estimate import Estimate
from vision.quantities import QUANTITIES, Quantity
from vision.trial import Repetition, Trial

Columns = Mapping[str, type]
"""The columns of a table in order, each with the type of its cells: str, int, float or bool."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def estimate_columns(quantity: Quantity, before: str = "") -> dict[str, type]:
    """The columns of one quantity: its value and the bounds of its 95 % interval; `before` leads their names."""
    unit = quantity.unit
    stem = before + quantity.name.removesuffix(f"_{unit}")
    return {f"{stem}_{unit}": float, f"{stem}_low_{unit}": float, f"{stem}_high_{unit}": float}


def estimate_cells(estimate: Estimate | None) -> tuple[float | None, ...]:
    """The cells of one quantity, to three decimals."""
    if estimate is None:
        return (None, None, None)
    return tuple(round(x, 3) for x in (estimate.value, estimate.low, estimate.high))


PROTOCOL_COLUMNS: Columns = {"side": str, "stance": str, "knee": str, "footwear": str, "view": str}
REPETITION_COLUMNS: Columns = {
    "repetition": int, "start_s": float, "end_s": float, "peak_s": float,
    **{column: kind for quantity in QUANTITIES.values() for column, kind in estimate_columns(quantity).items()},
    "stance_number": int, "heel_lift_fraction": float, "heel_down": bool, "knee_touched_wall": bool, "valid": bool,
    "excluded": bool, "practice": bool, "to_the_end": bool,
}
CLIP_COLUMNS: Columns = {"clip_name": str, "clip_sha256": str, "program_version": str}


def protocol_cells(trial: Trial) -> tuple[str, ...]:
    """The cells of `PROTOCOL_COLUMNS`."""
    how = trial.protocol
    return trial.side, how.stance, how.knee, how.footwear, how.view


def repetition_cells(number: int, rep: Repetition) -> list[Any]:
    """The cells of `REPETITION_COLUMNS`; repetitions are numbered from 1."""
    cells: list[Any] = [number, rep.start_s, rep.end_s, rep.peak_s]
    for name in QUANTITIES:
        cells += estimate_cells(rep.quantities.get(name))
    return [*cells, rep.stance, rep.heel_lift_fraction, rep.heel_down, rep.knee_touched_wall, rep.valid, rep.excluded,
            rep.practice, rep.to_the_end]


def clip_cells(trial: Trial) -> tuple[str, ...]:
    """The cells of `CLIP_COLUMNS`."""
    return trial.clip.name, trial.clip.sha256, trial.version


def to_csv(columns: Iterable[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """A table as CSV for spreadsheets and programs alike.

    UTF-8 with a byte order mark, so that spreadsheets read accents; commas between, points in numbers. Text that a
    spreadsheet would run as a formula gets an apostrophe in front.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_csv_cell(value) for value in row])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _csv_cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA):
        return "'" + value
    return value
