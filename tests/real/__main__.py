"""Compare what is measured with what was marked by eye on real people.

    python -m tests.real [--footage FOLDER] [--tables FOLDER] [--only TEXT]

Pictures are looked for in `../shared/real` and in FOLDER, which holds `OWNER/REPOSITORY/PATH` as `sources.csv` names
them. Of a film that is refused, the marked frames are measured as photos. `--tables` writes `measured.csv` and
`by_eye.csv`; `kneewall agree measured.csv by_eye.csv --key picture -o FILE` makes the plot.
"""

from __future__ import annotations

import argparse
import csv
import functools
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from foundation.errors import KneewallError
from study.agreement import Agreement, agreement
from tests.conftest import SHARED
from tests.real.marks import ShinMark, compare, own_error, read_marks
from vision.film.video import open_frames
from vision.lunge.measurement import Measurement
from vision.measure import measure


def main() -> int:
    """Print a line per picture, then the agreement: of all, and of the pictures that an angle is asked of."""
    parser = argparse.ArgumentParser(description="Compare with marks set by eye on real people.")
    parser.add_argument("--footage", type=Path, action="append", default=[])
    parser.add_argument("--tables", type=Path)
    parser.add_argument("--only", default="", help="pictures whose name holds this")
    asked = parser.parse_args()
    marks = [mark for mark in read_marks() if asked.only in mark.picture]
    compared = compare(marks, [SHARED / "real", *asked.footage], _measured, _as_photo)
    if not compared:
        sys.exit("None of the pictures was found: expected a folder shared/real beside the project, or --footage.")
    for mark, outcome, lean in compared:
        told = f"{lean:6.1f}  {lean - mark.inclination_deg:+5.1f}" if outcome == "measured" else outcome
        _say(f"{mark.picture:40} {mark.person:9} {mark.seen:16} {mark.clothing:13} "
             f"by eye {mark.inclination_deg:6.1f}  {told}")
    _say(f"Marks against themselves: {_worded(own_error())}")
    for name, chosen in (("All measured", compared), ("Asked of it", [one for one in compared if one[0].asked])):
        leans = np.array([(lean, mark.inclination_deg) for mark, outcome, lean in chosen if outcome == "measured"])
        if len(leans) > 2:
            people = len({mark.person for mark, outcome, _ in chosen if outcome == "measured"})
            _say(f"{name}: {len(leans)} of {len(chosen)} pictures, {people} people: {_worded(agreement(*leans.T))}")
    if asked.tables is not None:
        _write(asked.tables, [(mark, lean) for mark, outcome, lean in compared if mark.asked and outcome == "measured"])
    return 0


@functools.cache
def _outcome(path: Path) -> tuple[Measurement, ...] | KneewallError:
    try:
        return measure(path)
    except KneewallError as refused:
        return refused


def _measured(path: Path) -> Sequence[Measurement]:
    outcome = _outcome(path)
    if isinstance(outcome, KneewallError):
        raise outcome
    return outcome


def _as_photo(path: Path, number: int) -> Sequence[Measurement]:
    """One frame of a film, measured as a photo."""
    with open_frames(path) as frames, tempfile.TemporaryDirectory() as folder:
        frame = next(frame for frame in frames if frame.index == number)
        still = Path(folder) / "frame.png"
        cv2.imwrite(str(still), frame.image)
        return measure(still)


def _worded(result: Agreement) -> str:
    return (f"mean difference {result.bias.value:+.2f} deg ({result.bias.low:+.2f} to {result.bias.high:+.2f}), "
            f"SD {result.sd:.2f}, limits of agreement {result.lower_limit.value:+.2f} to "
            f"{result.upper_limit.value:+.2f} deg")


def _write(folder: Path, rows: Sequence[tuple[ShinMark, float]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, values in (("measured.csv", [lean for _, lean in rows]),
                         ("by_eye.csv", [mark.inclination_deg for mark, _ in rows])):
        with (folder / name).open("w", newline="", encoding="utf-8") as stream:
            writer = csv.writer(stream)
            writer.writerow(("picture", "tibial_inclination_deg"))
            writer.writerows((mark.picture, f"{value:.2f}") for (mark, _), value in zip(rows, values, strict=True))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
