"""Many clips on two workers against one, and what is left of a study after a worker and the scheduler were killed.

`python benchmarks/batch.py [--clips 64] [--repeats 1] [--keep FOLDER]`; needs ffmpeg. The clips are pieces of about
three seconds, one lunge each, of the rendered clips beside the project or else of the samples, no two alike.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import resource
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

ROOT = Path(__file__).resolve().parents[1]
KNEEWALL = [sys.executable, "-c", "import cli; cli.main()"]
DASK = [sys.executable, "-m", "dask"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
BEFORE_S, AFTER_S = 0.4, 0.4
ALLOWED = 1.10
"""Two workers may take this much more than half of the time of one."""


def make_clips(folder: Path, count: int) -> Path:
    """Cut `count` clips of one lunge each, and write the list of them."""
    shared = ROOT.parent / "shared" / "ground_truth"
    sources = sorted((shared if shared.is_dir() else ROOT / "sample_videos").glob("*.mp4"))
    lunges = [(source, truth["side"], rep) for source in sources
              if (truth := json.loads(source.with_suffix(".json").read_text()))["reps"] for rep in truth["reps"]]
    rows = []
    for number in range(count):
        source, side, rep = lunges[number % len(lunges)]
        name = f"clip_{number:03d}_{side}.mp4"
        # The picture's quality and the cut differ from one round through the lunges to the next.
        turn = number // len(lunges)
        start = max(0.0, rep["start"] - BEFORE_S - 0.02 * turn)
        subprocess.run(["ffmpeg", "-loglevel", "error", "-nostdin", "-y", "-ss", f"{start:.3f}", "-t",
                        f"{rep['end'] + AFTER_S - start:.3f}", "-i", source, "-c:v", "libx264", "-preset", "veryfast",
                        "-crf", str(14 + turn % 6), folder / name], check=True)
        sheet = source.with_name(f"{source.stem}_calibration.png")
        rows.append([name, side, sheet if sheet.exists() else "", f"lunge-{number % len(lunges)}", turn])
    path = folder / "list.csv"
    with path.open("w", newline="") as stream:
        csv.writer(stream).writerows([["clip", "side", "calibration", "subject", "turn"], *rows])
    return path


def batch(clips: Path, results: Path, *options: str) -> dict[str, Any]:
    """Run to the end; the summary, with the seconds that it took by the clock and of all processors."""
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [*KNEEWALL, "batch", str(clips), "-o", str(results), "--json", *options]
    done = subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT)
    wall_s, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    busy_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    if done.returncode not in (0, 3):
        raise SystemExit(f"kneewall batch ended with status {done.returncode}: {done.stderr}")
    return {**json.loads(done.stdout), "wall_s": wall_s, "busy_s": busy_s}


def compare(clips: Path, folder: Path, repeats: int) -> None:
    """One worker, then two, alternating."""
    say(f"load of this computer before: {os.getloadavg()[0]:.1f}")
    one_s, two_s = [], []
    for turn in range(repeats):
        for jobs, times in ((1, one_s), (2, two_s)):
            results = folder / f"jobs-{jobs}-{turn}"
            summary = batch(clips, results, "--jobs", str(jobs))
            times.append(summary["wall_s"])
            took_s = statistics.mean(row["took_s"] for row in rows(results / "clips.parquet"))
            say(f"{jobs} worker{'s' * (jobs > 1)}: {summary['wall_s']:7.1f} s, processors busy for "
                f"{summary['busy_s']:.1f} s, {took_s:.2f} s a clip, {summary['measured']} of {summary['clips']} done")
            for left in summary["not_measured"]:
                say(f"    {left['clip']}: {left['reason']}")
    one, two = statistics.median(one_s), statistics.median(two_s)
    ratio = two / (one / 2)
    say(f"two workers take {ratio:.3f} x half of one worker's time (allowed {ALLOWED}): "
        f"{'good' if ratio <= ALLOWED else 'TOO LONG'}")


def interrupt(clips: Path, folder: Path) -> None:
    """A scheduler and two workers as processes of their own; kill a worker, then the scheduler; run again."""
    results, address = folder / "interrupted", f"tcp://127.0.0.1:{free_port()}"
    count = len(clips.read_text().splitlines()) - 1
    with process_tree() as start:
        scheduler = start_scheduler(start, address)
        workers = [start_worker(start, address) for _ in range(2)]
        running = start([*KNEEWALL, "batch", str(clips), "-o", str(results), "--scheduler", address])
        wait_for(lambda: measured(results) >= count // 4, running)
        os.killpg(workers[0].pid, signal.SIGKILL)
        say(f"killed a worker with -9 after {measured(results)} of {count}")
        wait_for(lambda: measured(results) >= count // 2, running)
        os.killpg(scheduler.pid, signal.SIGKILL)
        say(f"killed the scheduler with -9 after {measured(results)} of {count}")
        time.sleep(2)
        start_scheduler(start, address)
        for _ in range(2):
            start_worker(start, address)
        wait_for(lambda: measured(results) >= 3 * count // 4, running)
        os.killpg(running.pid, signal.SIGKILL)
        say(f"killed kneewall batch itself with -9 after {measured(results)} of {count}")
        summary = batch(clips, results, "--scheduler", address)
    say(f"the rerun took over {summary['kept']} and ended with {summary['measured']} of {summary['clips']} measured")
    check(clips, results, folder / "jobs-1-0")


def check(clips: Path, results: Path, reference: Path) -> None:
    """Exactly one row per clip in both formats, and the numbers of the undisturbed run."""
    with clips.open(newline="") as stream:
        names = [row["clip"] for row in csv.DictReader(stream)]
    with (results / "clips.csv").open(newline="", encoding="utf-8-sig") as stream:
        in_csv = [row["clip"] for row in csv.DictReader(stream)]
    found = rows(results / "clips.parquet")
    assert in_csv == names == [row["clip"] for row in found], "not exactly one row per clip"
    numbers = [name for name in found[0] if name.endswith(("_deg", "_cm"))]
    other = rows(reference / "clips.parquet")
    same = all(a[name] == b[name] for a, b in zip(found, other, strict=True) for name in numbers)
    say(f"exactly one row for each of {len(names)} clips; the numbers are "
        f"{'those' if same else 'NOT those'} of the undisturbed run")


def rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a Parquet table."""
    table: list[dict[str, Any]] = pq.read_table(path).to_pylist()
    return table


def measured(results: Path) -> int:
    """How many clips are done."""
    return len(list((results / "measurements").glob("[!.]*.json")))


def wait_for(reached: Any, running: subprocess.Popen[bytes], limit_s: float = 1800.0) -> None:
    """Until a count is reached, or the run is over."""
    give_up = time.monotonic() + limit_s
    while not reached() and running.poll() is None and time.monotonic() < give_up:
        time.sleep(0.2)


def free_port() -> int:
    """A port of this computer that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def process_tree() -> Iterator[Any]:
    """Start processes, each the head of a group of its own, that are killed at the end."""
    started: list[subprocess.Popen[bytes]] = []

    def start(command: list[str]) -> subprocess.Popen[bytes]:
        started.append(subprocess.Popen(command, start_new_session=True, env=ENVIRONMENT, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL))
        return started[-1]

    try:
        yield start
    finally:
        for process in started:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def start_scheduler(start: Any, address: str) -> subprocess.Popen[bytes]:
    """`dask scheduler` on loopback."""
    process: subprocess.Popen[bytes] = start([*DASK, "scheduler", "--host", address, "--no-dashboard",
                                              "--dashboard-address", "127.0.0.1:0"])
    return process


def start_worker(start: Any, address: str) -> subprocess.Popen[bytes]:
    """`dask worker` on loopback: one process, one thread."""
    process: subprocess.Popen[bytes] = start([*DASK, "worker", address, "--nworkers", "1", "--nthreads", "1", "--host",
                                              "127.0.0.1", "--no-dashboard"])
    return process


def say(text: str) -> None:
    """A line, at once."""
    print(text, flush=True)  # noqa: T201


def main() -> None:
    """Make the clips, compare one worker with two, interrupt a run, and check what is left."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clips", type=int, default=64)
    parser.add_argument("--repeats", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for clips and results; a temporary one if left out")
    given = parser.parse_args()
    folder = given.keep or Path(tempfile.mkdtemp())
    try:
        (folder / "clips").mkdir(parents=True, exist_ok=True)
        clips = make_clips(folder / "clips", given.clips)
        compare(clips, folder, given.repeats)
        interrupt(clips, folder)
    finally:
        if given.keep is None:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
