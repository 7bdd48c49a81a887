"""Watches the process that reads hostile inputs: its end, its time, its memory; starts it again after a crash."""

from __future__ import annotations

import json
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.hostile.readers import reader_named

ROOT = Path(__file__).resolve().parents[2]
MEMORY_MB = 1500.0
"""The most memory that the reading of one file may hold."""
_START_S = 120.0
_MOST_CRASHES = 50


@dataclass
class Tally:
    """What became of the inputs of one reader; `defects` names each with the number that makes it again."""

    reader: str
    seed: int
    tried: int = 0
    accepted: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    defects: dict[int, str] = field(default_factory=dict)
    peak_mb: float = 0.0
    slowest_s: float = 0.0

    def line(self) -> str:
        """One line of the runner's table."""
        errors = ", ".join(f"{name} {count}" for name, count in self.refused.most_common())
        return (f"{self.reader:12} tried {self.tried:6}  accepted {self.accepted:6}  refused {self.refused.total():6}  "
                f"defects {len(self.defects):3}  peak {self.peak_mb:5.0f} MB  slowest {self.slowest_s:4.1f} s  "
                f"({errors})")


def watch(reader: str, seed: int, *, count: int = 10**9, seconds: float = 10**9) -> Tally:
    """Try inputs number 0, 1, 2 ... of a reader until `count` are done or the time is up."""
    tally = Tally(reader, seed)
    end = time.monotonic() + seconds
    first = 0
    while first < count and time.monotonic() < end and len(tally.defects) < _MOST_CRASHES:
        first = _run(tally, first, count - first, end - time.monotonic())
    return tally


def read_files(reader: str, paths: Sequence[Path]) -> list[dict]:
    """What a reader made of each file, in one process of its own; `kind` is "died" from a crash or hang on."""
    command = [sys.executable, "-m", "tests.hostile.child", reader, "--files", *map(str, paths)]
    limit_s = _START_S + reader_named(reader).limit_s * len(paths)
    try:
        out = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=limit_s).stdout
    except subprocess.TimeoutExpired as late:
        out = late.stdout.decode() if isinstance(late.stdout, bytes) else late.stdout or ""
    told = {line["number"]: line for line in map(json.loads, out.splitlines()) if line["kind"] != "begun"}
    return [told.get(number, {"kind": "died"}) for number in range(len(paths))]


def _run(tally: Tally, first: int, count: int, seconds: float) -> int:
    """One process; returns the number of the input after the last one it began."""
    command = [sys.executable, "-m", "tests.hostile.child", tally.reader, str(tally.seed), str(first), str(count),
               str(seconds)]
    with tempfile.TemporaryFile("w+") as said:
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=said, text=True) as child:
            begun, is_open = _follow(tally, child, first)
            code = child.wait()
        said.seek(0)
        lines = said.read().splitlines() or [""]
        last = " ".join(line.strip() for line in lines[-1:] + [x for x in lines if x.startswith("  File")][-3:])
    if (is_open or code) and begun not in tally.defects:
        name = signal.Signals(-code).name if code < 0 else f"exit status {code}"
        tally.defects[begun] = f"the process died: {name} {last[:500]}".rstrip()
        tally.tried += 1
    return begun + 1


def _follow(tally: Tally, child: subprocess.Popen[str], first: int) -> tuple[int, bool]:
    """Take in what the process tells until it ends; the last input begun, and whether it was not finished."""
    assert child.stdout is not None
    lines: queue.Queue[str] = queue.Queue()
    listener = threading.Thread(target=lambda pipe=child.stdout: [*map(lines.put, pipe), lines.put("")], daemon=True)
    listener.start()
    begun, patience_s = first, _START_S
    open_input = False
    while True:
        try:
            line = lines.get(timeout=patience_s)
        except queue.Empty:
            child.kill()
            tally.defects[begun] = f"hung for more than {patience_s:.0f} s"
            tally.tried += 1
            return begun, True
        if not line:
            return begun, open_input
        told = json.loads(line)
        begun, open_input, patience_s = told["number"], told["kind"] == "begun", reader_named(tally.reader).limit_s
        if not open_input:
            _count(tally, told)


def _count(tally: Tally, told: dict) -> None:
    tally.tried += 1
    tally.peak_mb = max(tally.peak_mb, told["peak_mb"])
    tally.slowest_s = max(tally.slowest_s, told["took_s"])
    if told["kind"] == "defect":
        tally.defects[told["number"]] = told["what"]
    elif told["peak_mb"] > MEMORY_MB:
        tally.defects[told["number"]] = f"held {told['peak_mb']:.0f} MB"
    elif told["kind"] == "refused":
        tally.refused[told["what"]] += 1
    else:
        tally.accepted += 1
