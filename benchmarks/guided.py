"""What the guided test says of films with known truth: repetitions, heel, lean and wall, live against the truth.

    python -m benchmarks.guided FOLDER... [--rate 10] [--only NAME...] [--cues]

A folder holds films `NAME.mp4` with their truth `NAME.json` and, where the sheet was filmed before, a picture
`NAME_calibration.png`. Each film is gone through as a page would send it: small JPEGs, so many a second. No lunge is
practice; the first of two legs is over when its full lunges are done.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from vision.film.video import read_still
from vision.live.pictures import LivePicture, played
from vision.live.progress import Wanted
from vision.live.session import LiveAnswer, LiveSession
from vision.live.settings import LIVE
from vision.live.tracer import shrunk
from vision.protocols import Protocol, kind_of_test
from vision.trial import HEEL_DOWN_MM

SURELY_UP_MM = 8.0
"""A heel that rose by so much has to be told of."""
STILL_DOWN_MM = 3.0
LOOKS, EVERY_S = 4, 0.6
"""How often, and how far apart, the sheet's picture is shown before the film."""


@dataclass
class Compared:
    """One film: what was said, and what was true.

    `lean_deg` and `wall_cm` are live minus true of each picture in which both are known; `late_s` is how long after the
    true `HEEL_DOWN_MM` each lift was told (infinite where it was not); `false_up` counts the times that the heel was
    said to be up while it was down.
    """

    name: str
    reps: tuple[int, int]
    lifted: tuple[int, int]
    lean_deg: np.ndarray
    seen: float
    wall_cm: np.ndarray
    late_s: list[float]
    false_up: int
    cues: list[tuple[float, str]] = field(default_factory=list)

    def row(self) -> str:
        """One line of the table."""
        lean, wall = np.abs(self.lean_deg), np.abs(self.wall_cm)
        told = " ".join(f"{s:+.2f}" for s in self.late_s) or "-"
        way = f"{np.median(wall):5.1f} {wall.max():5.1f}" if len(wall) else "    -     -"
        right = "" if self.reps[0] == self.reps[1] and self.lifted[0] == self.lifted[1] else "  COUNT"
        return (f"{self.name[:34]:34} {self.reps[0]:2d}/{self.reps[1]:<2d} {self.lifted[0]:2d}/{self.lifted[1]:<2d} "
                f"{lean.mean():6.2f} {np.percentile(lean, 95):6.2f} {lean.max():6.2f} {100 * self.seen:4.0f}% {way}  "
                f"{told:>12} {self.false_up:3d}{right}")


HEADER = (f"{'film':34} {'reps':>5} {'up':>5} {'lean':>6} {'95th':>6} {'worst':>6} {'seen':>5} "
          f"{'wall':>5} {'worst':>5}  {'told late':>12} false")


def compared(film: Path, rate: float) -> Compared:
    """Play one film to a guided test and compare it with its truth."""
    truth = json.loads(film.with_suffix(".json").read_text())
    sides = truth.get("sides") or [truth["side"]]
    stance = truth.get("stance")
    protocol = Protocol(stance="half-kneeling" if stance == "half-kneeling" else "standing",
                        knee="straight" if stance == "straight" else "bent")
    wanted = Wanted(0, 20)
    if len(sides) > 1:
        full = sum(r["side"] == sides[0] and r["max_heel_lift_mm"] < HEEL_DOWN_MM for r in truth["reps"])
        wanted = Wanted(0, max(full, 1), 2)
        # The other leg is over as soon as it has as many.
        others = [r for r in truth["reps"] if r["side"] != sides[0]]
        truth["reps"] = [r for r in truth["reps"] if r not in others[wanted.full :]]
    answers: list[LiveAnswer] = []
    worth: dict[int, tuple[str, ...]] = {}
    session = None
    for picture in _with_sheet(film, rate):
        small, scale = shrunk(picture.image)
        session = session or LiveSession(wanted, sides[0] if len(sides) == 1 else None, scale=scale,
                                         test=kind_of_test(protocol))
        answer = session.see(_as_sent(small), picture.time_s, picture.image)
        answers.append(answer)
        worth[answer.progress.leg] = answer.progress.worth
        if answer.progress.stage == "done":
            break
    assert session is not None
    session.close()
    return _against(film.stem if film.stem != "film" else film.parent.name, truth, answers,
                    [w for leg in worth.values() for w in leg])


def _with_sheet(film: Path, rate: float) -> Iterator[LivePicture]:
    sheet = film.with_name(f"{film.stem}_calibration.png")
    if sheet.exists():
        image = read_still(sheet)
        for k in range(LOOKS):
            yield LivePicture(image, (k - LOOKS) * EVERY_S)
    yield from played(film, rate, hurry=True)


def _as_sent(small: np.ndarray) -> np.ndarray:
    return cv2.imdecode(cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 75])[1], cv2.IMREAD_COLOR)


def _against(name: str, truth: dict[str, Any], answers: list[LiveAnswer], worth: list[str]) -> Compared:
    frames = truth["frames"]
    at = np.array([f["t"] for f in frames])
    films = [a for a in answers if a.state.time_s >= 0]
    rows = [frames[int(np.argmin(np.abs(at - a.state.time_s)))] for a in films]

    def column(key: str) -> np.ndarray:
        return np.array([np.nan if r[key] is None else r[key] for r in rows], float)

    lean = np.array([a.state.lean_deg for a in films]) - column("anterior_outline_deg")
    way = np.array([a.state.knee_to_wall_cm for a in films]) - column("knee_to_wall_cm")
    lift = np.array([np.nan if f["heel_lift_mm"] is None else f["heel_lift_mm"] for f in frames], float)
    cues = [(c.time_s, c.code) for a in answers for c in a.cues]
    up = [t for t, code in cues if code == "heel-up"]
    late, told = [], set[float]()
    for rep in truth["reps"]:
        if rep["max_heel_lift_mm"] < SURELY_UP_MM:
            continue
        inside = (at >= rep["start"] - 0.5) & (at <= rep["end"] + 0.5) & (lift >= HEEL_DOWN_MM)
        onset = float(at[inside][0])
        mine = [t for t in up if rep["start"] - 0.5 <= t <= rep["end"] + 0.5]
        late.append(mine[0] - onset if mine else float("inf"))
    for t in up:
        near = lift[(at >= t - 0.5) & (at <= t + 0.1)]
        if not np.nanmax(near, initial=0.0) >= STILL_DOWN_MM:
            told.add(t)
    known = np.isfinite(column("anterior_outline_deg"))
    true_lifted = sum(r["max_heel_lift_mm"] >= HEEL_DOWN_MM for r in truth["reps"])
    return Compared(
        name, (len(worth), len(truth["reps"])), (worth.count("heel-up"), true_lifted), lean[np.isfinite(lean)],
        float(np.isfinite(lean).sum() / max(known.sum(), 1)), way[np.isfinite(way)], late, len(told), cues)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--rate", type=float, default=LIVE.pictures_hz, help="pictures a second")
    parser.add_argument("--only", nargs="+", help="names of films")
    parser.add_argument("--cues", action="store_true", help="print each cue as well")
    options = parser.parse_args()
    films = [f for folder in options.folders for f in sorted(folder.glob("*.mp4")) if f.with_suffix(".json").exists()]
    all_of_them = []
    print(HEADER)  # noqa: T201
    for film in films:
        if options.only and film.stem not in options.only:
            continue
        if json.loads(film.with_suffix(".json").read_text()).get("view") == "front":
            continue
        one = compared(film, options.rate)
        all_of_them.append(one)
        print(one.row(), flush=True)  # noqa: T201
        if options.cues:
            print("    " + ", ".join(f"{t:.1f} {code}" for t, code in one.cues))  # noqa: T201
    if not all_of_them:
        return
    late = [s for one in all_of_them for s in one.late_s]
    worst = f"{max(late):.2f} s" if late else "-"
    print(f"{len(all_of_them)} films, {sum(o.reps[1] for o in all_of_them)} lunges; counted wrong in "  # noqa: T201
          f"{sum(o.reps[0] != o.reps[1] or o.lifted[0] != o.lifted[1] for o in all_of_them)} films; lean "
          f"{np.abs(np.concatenate([o.lean_deg for o in all_of_them])).mean():.2f} deg; of {len(late)} lifts the last "
          f"told after {worst}; {sum(o.false_up for o in all_of_them)} false")


if __name__ == "__main__":
    main()
