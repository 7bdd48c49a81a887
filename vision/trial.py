"""What a measurement yields: a `Trial` with its repetitions, and its JSON form (schema `kneewall/1`).

Light on purpose: no OpenCV, no MediaPipe, so that the history may import it.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, get_args

from foundation.estimate import Estimate
from foundation.notice import Notice
from foundation.provenance import Step

SCHEMA = "kneewall/1"
HEEL_DOWN_MM = 5.0
"""A heel lift of this much or more ends the valid part of a repetition."""
HEEL_WARN_MM = 3.0
"""From this heel lift on, a repetition carries a warning."""

Side = Literal["left", "right"]
Stance = Literal["standing", "half-kneeling"]
Knee = Literal["bent", "straight"]
Footwear = Literal["barefoot", "socks", "shoes"]


@dataclass(frozen=True)
class Protocol:
    """How the test was done. Trials of different protocols are never mixed in one series."""

    stance: Stance = "standing"
    knee: Knee = "bent"
    footwear: Footwear = "barefoot"

    def __post_init__(self) -> None:
        for name, kind in (("stance", Stance), ("knee", Knee), ("footwear", Footwear)):
            if getattr(self, name) not in get_args(kind):
                raise ValueError(f"{name} must be one of {get_args(kind)}, got {getattr(self, name)!r}")

    def to_dict(self) -> dict[str, str]:
        """The JSON form."""
        return {"stance": self.stance, "knee": self.knee, "footwear": self.footwear}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Protocol:
        """Read the JSON form back."""
        return cls(data["stance"], data["knee"], data["footwear"])


def _estimate(data: Mapping[str, Any] | None) -> Estimate | None:
    return None if data is None else Estimate.from_dict(data)


@dataclass(frozen=True)
class Repetition:
    """One excursion of the shin towards the wall and back.

    Times are seconds of the clip's own clock. A quantity that could not be measured is None, and a warning says why.
    `tibial_inclination_deg` is the largest one reached while the heel was down; `heel_lift_mm` the largest lift of the
    whole repetition; `heel_lift_fraction` the same as a share of the foot's length, which needs no scale; `excluded`
    says that a person (or the practice rule) left the repetition out; `heel_down` is None where the heel was not seen.
    """

    start_s: float
    end_s: float
    peak_s: float
    tibial_inclination_deg: Estimate | None
    heel_lift_mm: Estimate | None = None
    wall_distance_cm: Estimate | None = None
    toe_to_wall_cm: Estimate | None = None
    heel_lift_fraction: float | None = None
    heel_down: bool | None = None
    heel_lift_onset_s: float | None = None
    heel_lift_onset_deg: float | None = None
    knee_touched_wall: bool | None = None
    valid: bool = True
    excluded: bool = False
    practice: bool = False
    warnings: tuple[Notice, ...] = ()

    def __post_init__(self) -> None:
        if not self.start_s <= self.peak_s <= self.end_s:
            raise ValueError(f"expected start <= peak <= end, got {self.start_s}, {self.peak_s}, {self.end_s}")

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        out: dict[str, Any] = {name: round(getattr(self, name), 4) for name in ("start_s", "end_s", "peak_s")}
        for name in _ESTIMATES:
            value = getattr(self, name)
            out[name] = None if value is None else value.to_dict()
        for name in _PLAIN:
            value = getattr(self, name)
            out[name] = round(value, 4) if isinstance(value, float) else value
        out["warnings"] = [w.to_dict() for w in self.warnings]
        return out

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Repetition:
        """Read the JSON form back."""
        values: dict[str, Any] = {name: float(data[name]) for name in ("start_s", "end_s", "peak_s")}
        values |= {name: _estimate(data.get(name)) for name in _ESTIMATES}
        values |= {name: data[name] for name in _PLAIN if name in data}
        return cls(**values, warnings=tuple(Notice.from_dict(w) for w in data.get("warnings", ())))


_ESTIMATES = ("tibial_inclination_deg", "heel_lift_mm", "wall_distance_cm", "toe_to_wall_cm")
_PLAIN = ("heel_lift_fraction", "heel_down", "heel_lift_onset_s", "heel_lift_onset_deg", "knee_touched_wall", "valid",
          "excluded", "practice")


@dataclass(frozen=True)
class ClipInfo:
    """What was read: file name (never its folder), content hash, length and size after rotation."""

    name: str
    sha256: str
    duration_s: float
    frame_count: int
    width_px: int
    height_px: int

    def __post_init__(self) -> None:
        # A file's name may hold bytes that are no text; it must be possible to keep and print it.
        object.__setattr__(self, "name", self.name.encode("utf-8", "replace").decode())

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"name": self.name, "sha256": self.sha256, "duration_s": round(self.duration_s, 4),
                "frame_count": self.frame_count, "width_px": self.width_px, "height_px": self.height_px}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ClipInfo:
        """Read the JSON form back."""
        return cls(data["name"], data["sha256"], float(data["duration_s"]), int(data["frame_count"]),
                   int(data["width_px"]), int(data["height_px"]))


@dataclass(frozen=True)
class Trial:
    """One leg, one clip. `calibration` is the JSON form of the calibration used (DESIGN section 2)."""

    side: Side
    reps: tuple[Repetition, ...]
    clip: ClipInfo
    calibration: Mapping[str, Any]
    protocol: Protocol = field(default_factory=Protocol)
    warnings: tuple[Notice, ...] = ()
    steps: tuple[Step, ...] = ()
    version: str = ""
    foot_length_cm: float | None = None
    still: bool = False

    def __post_init__(self) -> None:
        if self.side not in get_args(Side):
            raise ValueError(f"side must be 'left' or 'right', got {self.side!r}")

    @property
    def counted(self) -> tuple[Repetition, ...]:
        """The repetitions that enter the result: valid and not left out."""
        return tuple(r for r in self.reps if r.valid and not r.excluded)

    @property
    def tibial_inclination_deg(self) -> Estimate | None:
        """Median over the counted repetitions, with its interval; None if there are none."""
        return median_estimate([r.tibial_inclination_deg for r in self.counted])

    @property
    def wall_distance_cm(self) -> Estimate | None:
        """Median over the counted repetitions, with its interval; None if there are none."""
        return median_estimate([r.wall_distance_cm for r in self.counted])

    def with_excluded(self, excluded: Mapping[int, bool]) -> Trial:
        """A copy in which the repetitions at the given indices are left out (True) or taken back in (False)."""
        reps = tuple(replace(r, excluded=excluded.get(i, r.excluded)) for i, r in enumerate(self.reps))
        return replace(self, reps=reps)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of the command line's contract."""
        result = {name: None if (e := getattr(self, name)) is None else e.to_dict()
                  for name in ("tibial_inclination_deg", "wall_distance_cm")}
        return {
            "schema": SCHEMA, "side": self.side, "protocol": self.protocol.to_dict(), "still": self.still,
            "clip": self.clip.to_dict(), "calibration": dict(self.calibration),
            "foot_length_cm": None if self.foot_length_cm is None else round(self.foot_length_cm, 2),
            "reps": [r.to_dict() for r in self.reps], "result": {**result, "reps_used": len(self.counted)},
            "warnings": [w.to_dict() for w in self.warnings], "steps": [s.to_dict() for s in self.steps],
            "version": self.version,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Trial:
        """Read the JSON object back; the result is recomputed from the repetitions.

        Raises:
            ValueError: the schema is another one.
        """
        if data.get("schema") != SCHEMA:
            raise ValueError(f"expected schema {SCHEMA!r}, got {data.get('schema')!r}")
        return cls(
            side=data["side"], reps=tuple(Repetition.from_dict(r) for r in data["reps"]),
            clip=ClipInfo.from_dict(data["clip"]), calibration=dict(data["calibration"]),
            protocol=Protocol.from_dict(data["protocol"]),
            warnings=tuple(Notice.from_dict(w) for w in data["warnings"]),
            steps=tuple(Step.from_dict(s) for s in data["steps"]), version=data["version"],
            foot_length_cm=data.get("foot_length_cm"), still=bool(data.get("still", False)))


def film_json(trials: Sequence[Trial]) -> dict[str, Any]:
    """The JSON object of a film's trials: that of the trial itself for one leg, a list of them for both."""
    if len(trials) == 1:
        return trials[0].to_dict()
    return {"schema": SCHEMA, "trials": [trial.to_dict() for trial in trials]}


def median_estimate(estimates: list[Estimate | None]) -> Estimate | None:
    """The median of the measured values, with an interval that does not shrink with their number.

    Most of each repetition's error (vertical, scale, window on the shin) is common to all of them, so the median keeps
    the median half-width, widened by the spread between repetitions in quadrature. None if nothing was measured.
    """
    known = [e for e in estimates if e is not None]
    if not known:
        return None
    value = statistics.median(e.value for e in known)
    common = statistics.median(e.half_width for e in known)
    spread = 0.0
    if len(known) > 1:
        spread = 1.2533 * 1.96 * statistics.stdev(e.value for e in known) / math.sqrt(len(known))
    half = math.hypot(common, spread)
    return Estimate(value, value - half, value + half)
