"""How fast a history of 10,000 sessions is: python benchmarks/history.py [sessions]. Prints wall and processor time."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, get_args

import sqlalchemy as sa

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from foundation.estimate import Estimate
from history import document
from history.clock import new_id, utc
from history.compare import compare_sides
from history.engine import writing
from history.quantity_series import LINES, Results
from history.store import Store, open_store
from history.tables import DocumentRow, ResultRow, SessionRow, TrialRow
from history.trend import trend
from vision.trial import ClipInfo, Repetition, Side, Trial

LIMIT_S = 0.2


def fill(store: Store, person_id: str, count: int) -> None:
    """`count` daily sessions of both legs with three repetitions each."""
    start = datetime(1998, 1, 1, 9, tzinfo=timezone.utc)
    measured = {"tibial_inclination_deg": Estimate(38.0, 37.2, 38.8), "heel_lift_mm": Estimate(0.8, 0.0, 1.6),
                "wall_distance_cm": Estimate(10.0, 9.6, 10.4)}
    reps = tuple(Repetition(4.0 * i, 4.0 * i + 3, 4.0 * i + 1.5, measured, heel_down=True) for i in range(3))
    clip = ClipInfo("clip.mp4", "", 13.0, 390, 1280, 720)
    both = [document.dumps(Trial(side, reps, clip, {"method": "sheet"})) for side in get_args(Side)]
    columns = [document.columns(document.loads(text)) for text in both]
    medians = document.results(document.loads(both[0]))
    sessions, trials, documents, results = [], [], [], []
    for day in range(count):
        when = start + timedelta(days=day)
        instant = {"recorded_at": when.isoformat(), "recorded_utc": utc(when)}
        sessions.append({"id": new_id(), "person_id": person_id, "day": when.date().isoformat(), "zone": "UTC",
                         "started_at": when.isoformat(), "started_utc": utc(when)})
        for text, values in zip(both, columns, strict=True):
            trials.append({"id": new_id(), "session_id": sessions[-1]["id"], "practice": False, **instant, **values})
            documents.append({"trial_id": trials[-1]["id"], "text": text})
            results += [{"trial_id": trials[-1]["id"], **row} for row in medians]
    with writing(store.engine) as connection:
        for table, rows in ((SessionRow, sessions), (TrialRow, trials), (DocumentRow, documents), (ResultRow, results)):
            connection.execute(sa.insert(table), rows)


def timed(name: str, task: Callable[[], Any]) -> None:
    """Print the median of five runs, after one that does not count."""
    wall, processor = [], []
    for _ in range(6):
        began, used = time.perf_counter(), time.process_time()
        task()
        wall.append(time.perf_counter() - began)
        processor.append(time.process_time() - used)
    seconds, busy = statistics.median(wall[1:]), statistics.median(processor[1:])
    print(f"{name:52s} {seconds:7.3f} s wall {busy:7.3f} s processor   {seconds / LIMIT_S:5.2f} x the limit")  # noqa: T201


def measure(people: int, count: int) -> None:
    """Share `count` sessions between `people`, and time what the screens ask about one of them."""
    print(f"{count} sessions of {people} {'person' if people == 1 else 'people'}")  # noqa: T201
    with tempfile.TemporaryDirectory() as folder, open_store(f"sqlite:///{Path(folder) / 'h.db'}") as store:
        for number in range(people):
            anna = store.add_person(f"Anna {number}")
            fill(store, anna.id, count // people)
        middle = store.sessions(anna)[count // people // 2].id
        timed("open the store", lambda: open_store(str(store.engine.url)).close())
        timed("list: the newest 50 sessions", lambda: store.sessions(anna, newest=50))
        timed("list: every session with its trials", lambda: store.sessions(anna))
        timed("compare: left and right of one session", lambda: compare_sides(store.session(middle)))
        timed("chart data: one leg, one quantity", lambda: Results(store, anna).series("wall_distance_cm", "left"))

        def chart() -> None:
            results = Results(store, anna)
            for line in LINES:
                results.series("wall_distance_cm", line)

        timed("chart data: both legs and their difference", chart)
        series = Results(store, anna).series("wall_distance_cm", "left")
        timed("trend and band of that chart", lambda: trend(series))


def main() -> None:
    """A small practice, then one person with a history that no one has: 10,000 days."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    for people in (20, 1):
        measure(people, count)


if __name__ == "__main__":
    main()
