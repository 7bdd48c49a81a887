"""Reads hostile inputs one after the other in a process of its own, so that a crash costs only that process.

Called by `tests.hostile.watch` as `python -m tests.hostile.child READER SEED FIRST COUNT SECONDS`, or with the files to
read as `... READER --files FILE ...`. Writes a line of JSON before and after each input.
"""

from __future__ import annotations

import contextlib
import json
import random
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

from foundation.errors import KneewallError
from tests.hostile.readers import reader_named

ADDRESS_SPACE = 8 << 30
"""Far above what is allowed, so that a runaway input ends this process and not the computer."""


def peak_mb() -> float:
    """The most memory that this process held since `reset_peak`, in MB; 0 where the system does not tell."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return 0.0


def reset_peak() -> None:
    """Begin counting the peak anew, on Linux."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def input_of(reader: str, seed: int, number: int) -> bytes:
    """The input of that number."""
    return reader_named(reader).make(random.Random(f"{reader} {seed} {number}"))


def outcome(reader: str, data: bytes, folder: Path) -> dict[str, str]:
    """What the reader made of the data: accepted, refused by a named error, or a defect."""
    try:
        reader_named(reader).read(data, folder)
    except KneewallError as error:
        return {"kind": "refused", "what": type(error).__name__, "said": str(error)}
    except BaseException as error:  # noqa: BLE001 - whatever comes out is what is looked for
        lines = traceback.extract_tb(error.__traceback__)
        at = next((f"{Path(f.filename).name}:{f.lineno}" for f in reversed(lines) if "main" in f.filename), "")
        return {"kind": "defect", "what": f"{type(error).__name__}: {str(error)[:200]} at {at}"}
    return {"kind": "accepted", "what": ""}


def main(reader: str, *rest: str) -> None:
    """Read input after input, until all are read or the time is up."""
    with contextlib.suppress(ImportError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    warnings.simplefilter("error", RuntimeWarning)
    with tempfile.TemporaryDirectory() as folder:
        # Whatever is loaded once must not count for the first input.
        outcome(reader, input_of(reader, 0, 0), Path(folder))
        for number, data in _files(rest[1:]) if rest[0] == "--files" else _drawn(reader, *map(float, rest)):
            _tell({"number": number, "kind": "begun"})
            reset_peak()
            began = time.monotonic()
            told = outcome(reader, data, Path(folder))
            took = round(time.monotonic() - began, 3)
            _tell({"number": number, **told, "peak_mb": round(peak_mb(), 1), "took_s": took})


def _files(paths: Sequence[str]) -> Iterator[tuple[int, bytes]]:
    yield from enumerate(Path(path).read_bytes() for path in paths)


def _drawn(reader: str, seed: float, first: float, count: float, seconds: float) -> Iterator[tuple[int, bytes]]:
    end = time.monotonic() + seconds
    for number in range(int(first), int(first + count)):
        if time.monotonic() > end:
            return
        yield number, input_of(reader, int(seed), number)


def _tell(line: dict) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
