"""The history as tidy CSV: one row per repetition, and one row per session.

`vision.report.trial_table` says how tables are written; times are in ISO 8601.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, get_args

from foundation.texts.catalogue import for_programs
from history import document
from history.compare import SideDifference, compare_sides, side_results
from history.errors import ExportError
from history.evidence import QUANTITIES
from history.files import whole_file
from history.front_check import reach_bought
from history.records import Person
from history.store import Store
from vision.protocols import HEADLINES
from vision.report.trial_table import (
    CLIP_COLUMNS,
    PROTOCOL_COLUMNS,
    REPETITION_COLUMNS,
    clip_cells,
    estimate_cells,
    estimate_columns,
    protocol_cells,
    repetition_cells,
    to_csv,
)
from vision.trial import Side

_SESSION = ("person", "session_id", "session_day", "session_started_at", "session_zone")
_DIARY = ("pain_0_to_10", "stiffness_0_to_10", "where_felt", "affected_side", "note")


def repetitions_csv(store: Store, people: Iterable[Person]) -> bytes:
    """One row per repetition of every trial, practice and corrected ones included and marked as such."""
    columns = [*_SESSION, "trial_id", "recorded_at", *PROTOCOL_COLUMNS, "calibration_method", "practice_trial",
               "replaced_by_trial_id", *REPETITION_COLUMNS, "counted", "warnings", *CLIP_COLUMNS]
    return to_csv(columns, _repetition_rows(store, people))


def _repetition_rows(store: Store, people: Iterable[Person]) -> Iterable[Sequence[Any]]:
    for person in people:
        for session in store.sessions(person):
            head = (person.name, session.id, session.day.isoformat(), session.started_at.isoformat(),
                    _zone(session.zone))
            texts = store.trial_documents([t.id for t in session.trials])
            for stored in session.trials:
                trial = document.loads(texts[stored.id])
                told = (stored.id, stored.recorded_at.isoformat(), *protocol_cells(trial), stored.calibration_method,
                        stored.practice, stored.replaced_by)
                for number, rep in enumerate(trial.reps, start=1):
                    counted = rep.valid and not rep.excluded and not stored.practice and stored.replaced_by is None
                    yield (*head, *told, *repetition_cells(number, rep), counted,
                           " ".join(w.code for w in rep.warnings), *clip_cells(trial))


def sessions_csv(store: Store, people: Iterable[Person]) -> bytes:
    """One row per session: each leg's result, right minus left with its verdict, and the diary."""
    columns = list(_SESSION)
    for quantity in HEADLINES:
        for one in ("left", "right", "right_minus_left"):
            columns += estimate_columns(quantity, f"{one}_")
        columns.append(f"right_minus_left_{quantity.name.removesuffix(f'_{quantity.unit}')}_verdict")
    columns += [f"{side}_reach_bought" for side in get_args(Side)]
    return to_csv([*columns, *_DIARY], _session_rows(store, people))


def _session_rows(store: Store, people: Iterable[Person]) -> Iterable[Sequence[Any]]:
    for person in people:
        for session in store.sessions(person):
            row: list[Any] = [person.name, session.id, session.day.isoformat(), session.started_at.isoformat(),
                              _zone(session.zone)]
            comparison = compare_sides(session)
            for quantity in QUANTITIES:
                apart: SideDifference | None = comparison.quantities.get(quantity)
                for side in ("left", "right"):
                    found = side_results(session.counted(side), quantity)
                    best = min(found, key=lambda c: (c.rank, c.words), default=None)
                    alone = None if best is None else found[best]
                    row += estimate_cells(alone if apart is None else getattr(apart, side))
                row += estimate_cells(None if apart is None else apart.difference)
                row.append(None if apart is None else apart.verdict)
            for one in get_args(Side):
                bought = reach_bought(session, one)
                with for_programs():
                    row.append(None if bought is None else bought.message)
            diary = session.diary
            yield [*row, diary.pain, diary.stiffness, diary.where_felt, diary.affected_side, diary.note]


def _zone(zone: str) -> str:
    """The zone in a form that no spreadsheet takes for a formula, such as UTC+01:00."""
    return f"UTC{zone}" if zone[:1] in "+-" else zone


def write_csv(store: Store, path: Path, people: Sequence[Person]) -> tuple[Path, Path]:
    """Write the repetitions to `path` and the sessions beside it, to a name ending in `-sessions`.

    Returns:
        Both paths.

    Raises:
        ExportError: a file cannot be written.
    """
    if not path.name:
        raise ExportError("export-no-name", {"path": str(path)})
    beside = path.with_name(f"{path.stem}-sessions{path.suffix or '.csv'}")
    for target, content in ((path, repetitions_csv(store, people)), (beside, sessions_csv(store, people))):
        with whole_file(target) as file:
            file.write(content)
    return path, beside
