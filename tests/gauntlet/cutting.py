"""One repetition of a rendered clip, with its truth: half of the time to measure, and nothing lost."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np

from vision.trial import HEEL_DOWN_MM

STANDING_S = 0.8
"""The person stands still for so long before and after the repetition."""


@dataclass(frozen=True)
class Cut:
    """A piece of a rendered clip.

    Attributes:
        clip: the whole clip.
        rep: number of the repetition, from 0.
        frames: (n,) int, the clip's frames in the order in which they are shown.
        truth: the clip's truth for this piece: one repetition, its own times.
    """

    clip: Path
    rep: int
    frames: np.ndarray
    truth: dict[str, Any]

    @property
    def name(self) -> str:
        """The clip's name."""
        return self.clip.stem

    @property
    def side(self) -> Literal["left", "right"]:
        """The tested leg."""
        return "left" if self.truth["side"] == "left" else "right"

    @property
    def still(self) -> Path | None:
        """The picture that shows the sheet, where the clip does not."""
        path = self.clip.with_name(f"{self.clip.stem}_calibration.png")
        return path if path.exists() else None

    @property
    def fps(self) -> float:
        """Frames a second."""
        return float(self.truth["fps"])


def has_walk_in(clip: Path) -> bool:
    """Whether a rendered clip begins with somebody who walks in."""
    return json.loads(clip.with_suffix(".json").read_text(encoding="utf-8"))["frames"][0].get("phase") == "walk-in"


def cut(clip: Path, rep: int | None = None, walk_in: bool = False) -> Cut:
    """One repetition, with `STANDING_S` of standing before and after.

    Where the clip has less, what there is of the standing is shown back and forth: nothing moves then, so the truth
    stays exact.

    Args:
        clip: a rendered clip with its truth beside it.
        rep: number of the repetition; None takes the first one in which the heel lifts, or else the first.
        walk_in: begin with the clip's first frame, at which somebody walks in; then it is the first repetition.
    """
    truth = json.loads(clip.with_suffix(".json").read_text(encoding="utf-8"))
    reps, fps, n = truth["reps"], truth["fps"], len(truth["frames"])
    if walk_in:
        rep = 0
    if rep is None:
        rep = next((k for k, r in enumerate(reps) if r["max_heel_lift_mm"] >= HEEL_DOWN_MM), 0)
    first, last = (round(reps[rep][end] * fps) for end in ("start", "end"))
    earliest = round(reps[rep - 1]["end"] * fps) if rep else 0
    latest = round(reps[rep + 1]["start"] * fps) if rep + 1 < len(reps) else n - 1
    margin = round(STANDING_S * fps)
    begin = 0 if walk_in else first - margin
    frames = np.arange(begin, last + margin + 1)
    frames = np.where(frames < earliest, 2 * earliest - frames, frames)
    frames = np.where(frames > latest, 2 * latest - frames, frames)
    shift_s = begin / fps
    one = dict(reps[rep], start=reps[rep]["start"] - shift_s, end=reps[rep]["end"] - shift_s)
    # Of somebody who walks the truth tells less: what hides a foot lies where it is going to stand.
    stands = truth["frames"][first]["px"]
    rows = [dict(truth["frames"][i], t=k / fps, px=stands | truth["frames"][i]["px"]) for k, i in enumerate(frames)]
    own = {name: one[name] for name in ("side", "toe_to_wall_cm") if one.get(name) is not None}
    return Cut(clip, rep, frames, dict(truth, reps=[one], frames=rows) | own)
