"""The history as tidy CSV: one row per repetition, and one row per session. Units are in the column names.

UTF-8 with a byte order mark, so that spreadsheets read accents; commas between, points in numbers, empty where nothing
was measured; times in ISO 8601. Text that a spreadsheet would run as a formula gets an apostrophe in front.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from calibration.quantity import Estimate
from history import document
from history.compare import SideDifference, compare_sides, side_results
from history.files import whole_file
from history.records import Person
from history.store import Store

_ESTIMATES = (("tibial_inclination", "deg"), ("heel_lift", "mm"), ("wall_distance", "cm"), ("toe_to_wall", "cm"))
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_SESSION = ("person", "session_id", "session_day", "session_started_at", "session_zone")
_DIARY = ("pain_0_to_10", "stiffness_0_to_10", "where_felt", "affected_side", "note")


def repetitions_csv(store: Store, people: Iterable[Person]) -> bytes:
    """One row per repetition of every trial, practice and corrected ones included and marked as such."""
    columns = [*_SESSION, "trial_id", "recorded_at", "side", "stance", "knee", "footwear", "calibration_method",
               "practice_trial", "replaced_by_trial_id", "repetition", "start_s", "end_s", "peak_s"]
    for name, unit in _ESTIMATES:
        columns += _triple(name, unit)
    columns += ["heel_lift_fraction", "heel_down", "knee_touched_wall", "valid", "excluded", "practice", "counted",
                "warnings", "clip_name", "clip_sha256", "program_version"]
    return _csv(columns, _repetition_rows(store, people))


def _repetition_rows(store: Store, people: Iterable[Person]) -> Iterable[Sequence[Any]]:
    for person in people:
        for session in store.sessions(person):
            head = (person.name, session.id, session.day.isoformat(), session.started_at.isoformat(), session.zone)
            texts = store.trial_documents([t.id for t in session.trials])
            for stored in session.trials:
                trial = document.loads(texts[stored.id])
                told = (stored.id, stored.recorded_at.isoformat(), trial.side, trial.protocol.stance,
                        trial.protocol.knee, trial.protocol.footwear, stored.calibration_method, stored.practice,
                        stored.replaced_by)
                for number, rep in enumerate(trial.reps, start=1):
                    values: list[Any] = [number, rep.start_s, rep.end_s, rep.peak_s]
                    for name, unit in _ESTIMATES:
                        values += _numbers(getattr(rep, f"{name}_{unit}"))
                    counted = rep.valid and not rep.excluded and not stored.practice and stored.replaced_by is None
                    yield (*head, *told, *values, rep.heel_lift_fraction, rep.heel_down, rep.knee_touched_wall,
                           rep.valid, rep.excluded, rep.practice, counted, " ".join(w.code for w in rep.warnings),
                           trial.clip.name, trial.clip.sha256, trial.version)


def sessions_csv(store: Store, people: Iterable[Person]) -> bytes:
    """One row per session: each leg's result, right minus left with its verdict, and the diary."""
    columns = list(_SESSION)
    for name, unit in (("wall_distance", "cm"), ("tibial_inclination", "deg")):
        columns += _triple(f"left_{name}", unit) + _triple(f"right_{name}", unit)
        columns += [*_triple(f"right_minus_left_{name}", unit), f"right_minus_left_{name}_verdict"]
    return _csv([*columns, *_DIARY], _session_rows(store, people))


def _session_rows(store: Store, people: Iterable[Person]) -> Iterable[Sequence[Any]]:
    for person in people:
        for session in store.sessions(person):
            row: list[Any] = [person.name, session.id, session.day.isoformat(), session.started_at.isoformat(),
                              session.zone]
            comparison = compare_sides(session)
            for quantity in ("wall_distance_cm", "tibial_inclination_deg"):
                apart: SideDifference | None = getattr(comparison, quantity)
                for side in ("left", "right"):
                    found = side_results(session.counted(side), quantity)
                    best = min(found, key=lambda c: (c.rank, c.words), default=None)
                    alone = None if best is None else found[best]
                    row += _numbers(alone if apart is None else getattr(apart, side))
                row += _numbers(None if apart is None else apart.difference)
                row.append(None if apart is None else apart.verdict)
            diary = session.diary
            yield [*row, diary.pain, diary.stiffness, diary.where_felt, diary.affected_side, diary.note]


def write_csv(store: Store, path: Path, people: Sequence[Person]) -> tuple[Path, Path]:
    """Write the repetitions to `path` and the sessions beside it, to a name ending in `-sessions`.

    Returns:
        Both paths.

    Raises:
        ExportError: a file cannot be written.
    """
    beside = path.with_name(f"{path.stem}-sessions{path.suffix or '.csv'}")
    for target, content in ((path, repetitions_csv(store, people)), (beside, sessions_csv(store, people))):
        with whole_file(target) as file:
            file.write(content)
    return path, beside


def _triple(name: str, unit: str) -> list[str]:
    return [f"{name}_{unit}", f"{name}_low_{unit}", f"{name}_high_{unit}"]


def _numbers(estimate: Estimate | None) -> tuple[float | None, ...]:
    if estimate is None:
        return (None, None, None)
    return tuple(round(x, 3) for x in (estimate.value, estimate.low, estimate.high))


def _csv(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA):
        return "'" + value
    return value
