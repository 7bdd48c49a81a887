"""Throw hostile files at the readers: `python -m tests.hostile [--seconds N] [--seed S] [READER ...]`.

Prints per reader how many were tried, taken, refused by a named error, and every defect with the input that shows it.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.hostile.child import input_of
from tests.hostile.readers import READERS
from tests.hostile.watch import watch


def main() -> int:
    """Run the readers named, or all; 1 if a defect was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__.splitlines()[0])
    parser.add_argument("readers", nargs="*", metavar="READER", help=", ".join(READERS), default=list(READERS))
    parser.add_argument("--seconds", type=float, default=60.0, help="how long for each reader (60)")
    parser.add_argument("--seed", type=int, default=0, help="which inputs (0)")
    parser.add_argument("--keep", type=Path, help="folder for the inputs that show a defect")
    given = parser.parse_args()
    unknown = set(given.readers) - set(READERS)
    if unknown:
        parser.error(f"no such reader: {', '.join(sorted(unknown))}")
    found = 0
    for reader in given.readers:
        tally = watch(reader, given.seed, seconds=given.seconds)
        print(tally.line(), flush=True)  # noqa: T201
        for number, what in tally.defects.items():
            print(f"    input {number}: {what}", flush=True)  # noqa: T201
            if given.keep is not None:
                given.keep.mkdir(parents=True, exist_ok=True)
                (given.keep / f"{reader}-{given.seed}-{number}").write_bytes(input_of(reader, given.seed, number))
        found += len(tally.defects)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
