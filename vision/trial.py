"""What a measurement yields: a `Trial` with its repetitions, whose JSON object is `vision.trial_json`'s.

Light on purpose: no OpenCV, no MediaPipe, so that the history may import it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Annotated, Any, Literal, get_args

from foundation.estimate import Estimate
from foundation.json_marks import Digits
from foundation.notice import Notice
from foundation.provenance import Step
from vision.front.knee_over_foot import TOLD_FROM_FRONT, told_from_front
from vision.protocols import Footwear, KindOfTest, Knee, Protocol, Stance, View, kind_of_test
from vision.quantities import FOOT_LENGTH_CM, FOOT_LENGTH_DECIMALS, HEEL_LIFT, QUANTITIES
from vision.series_result import median_estimate, slope_per_repetition, went_to_the_end

__all__ = ["HEEL_DOWN_MM", "HEEL_WARN_MM", "ClipInfo", "Footwear", "Knee", "Protocol", "Repetition", "Side",
           "Stance", "Trial", "View", "median_estimate"]

HEEL_DOWN_MM = 5.0
"""A heel lift of this much or more ends the valid part of a repetition."""
HEEL_WARN_MM = 3.0
"""From this heel lift on, a repetition carries a warning."""

Side = Literal["left", "right"]
AskedSide = Literal["auto", "left", "right"]
"""Which leg is asked for; "auto" lets the film tell."""
NOT_TO_THE_END, RESULT_UNSURE, RESULT_OF_ONE = "not-to-the-end", "result-unsure", "result-of-one"
TOLD_BY_RESULT = frozenset({NOT_TO_THE_END, RESULT_UNSURE, RESULT_OF_ONE}) | TOLD_FROM_FRONT
"""Notices that follow from the repetitions together: made anew whenever a trial is, so that they follow a choice."""


@dataclass(frozen=True)
class Repetition:
    """One excursion of the shin towards the wall and back.

    Times are seconds of the clip's own clock. `quantities` holds what was measured, by the names of
    `vision.quantities`; what is missing could not be measured, and a warning says why. Of a lean it is the largest one
    reached while the heel was down, of a heel's lift the largest of the whole repetition; `heel_lift_fraction` is the
    same as a share of the foot's length, which needs no scale; `stance` numbers the stretches of film in which a foot
    stayed planted, from 1; `excluded` says that a person (or the practice rule) left the repetition out; `heel_down` is
    None where the heel was not seen; `to_the_end` is what the trial tells of it, None where it does not count.

    Raises:
        ValueError: the times are not in order, or a quantity is not one of ours or nothing that a body can have.
    """

    start_s: Annotated[float, Digits(4)]
    end_s: Annotated[float, Digits(4)]
    peak_s: Annotated[float, Digits(4)]
    quantities: Mapping[str, Estimate] = field(default_factory=dict)
    stance: int = 1
    heel_lift_fraction: Annotated[float | None, Digits(4)] = None
    heel_down: bool | None = None
    heel_lift_onset_s: Annotated[float | None, Digits(4)] = None
    heel_lift_onset_deg: Annotated[float | None, Digits(4)] = None
    knee_touched_wall: bool | None = None
    valid: bool = True
    excluded: bool = False
    practice: bool = False
    to_the_end: bool | None = None
    warnings: tuple[Notice, ...] = ()

    def __post_init__(self) -> None:
        if not self.start_s <= self.peak_s <= self.end_s:
            raise ValueError(f"expected start <= peak <= end, got {self.start_s}, {self.peak_s}, {self.end_s}")
        for name, estimate in self.quantities.items():
            if name not in QUANTITIES:
                raise ValueError(f"expected one of {', '.join(QUANTITIES)}, got {name}")
            fault = QUANTITIES[name].fault(estimate)
            if fault is not None:
                raise ValueError(f"{name} of {estimate.value} is not possible: {fault}")
        object.__setattr__(self, "quantities", dict(self.quantities))

    @property
    def tibial_inclination_deg(self) -> Estimate | None:
        """The lean of the shin."""
        return self.quantities.get("tibial_inclination_deg")

    @property
    def wall_distance_cm(self) -> Estimate | None:
        """How far from the wall the toes could have stood."""
        return self.quantities.get("wall_distance_cm")

    @property
    def toe_to_wall_cm(self) -> Estimate | None:
        """How far from the wall they stood."""
        return self.quantities.get("toe_to_wall_cm")

    @property
    def heel_lift_mm(self) -> Estimate | None:
        """How far the heel rose."""
        return self.quantities.get("heel_lift_mm")


@dataclass(frozen=True)
class ClipInfo:
    """What was read: file name (never its folder), content hash, length and size after rotation."""

    name: str
    sha256: str
    duration_s: Annotated[float, Digits(4)]
    frame_count: int
    width_px: int
    height_px: int

    def __post_init__(self) -> None:
        # A file's name may hold bytes that are no text; it must be possible to keep and print it.
        object.__setattr__(self, "name", self.name.encode("utf-8", "replace").decode())


@dataclass(frozen=True)
class Trial:
    """One leg, one clip. `calibration` is the JSON object of the calibration used (`calibration.plane_json`).

    Raises:
        ValueError: the side is none, or the foot is no foot, or a heel rose by more than its length.
    """

    side: Side
    reps: tuple[Repetition, ...]
    clip: ClipInfo
    calibration: Mapping[str, Any]
    protocol: Protocol = field(default_factory=Protocol)
    warnings: tuple[Notice, ...] = ()
    steps: tuple[Step, ...] = ()
    version: str = ""
    foot_length_cm: Annotated[float | None, Digits(FOOT_LENGTH_DECIMALS)] = None
    still: bool = False

    def __post_init__(self) -> None:
        if self.side not in get_args(Side):
            raise ValueError(f"side must be 'left' or 'right', got {self.side!r}")
        if self.foot_length_cm is not None:
            least, most = FOOT_LENGTH_CM
            if not least <= self.foot_length_cm <= most:
                raise ValueError(f"a foot of {self.foot_length_cm} cm is not possible (from {least:g} to {most:g})")
            for rep in self.reps:
                lift = rep.quantities.get(HEEL_LIFT.name)
                if lift is not None and lift.value > 10 * self.foot_length_cm:
                    raise ValueError(f"a heel cannot rise by {lift.value} mm, more than its foot's length")
        object.__setattr__(self, "reps", _judged_together(self.reps, self.test))
        kept = tuple(w for w in self.warnings if w.code not in TOLD_BY_RESULT)
        object.__setattr__(self, "warnings", (*kept, *self._told_by_result()))

    @property
    def test(self) -> KindOfTest:
        """Which test it is: what it measures, and what must hold."""
        return kind_of_test(self.protocol)

    @property
    def counted(self) -> tuple[Repetition, ...]:
        """The repetitions that count: valid and not left out."""
        return tuple(r for r in self.reps if r.valid and not r.excluded)

    @property
    def full(self) -> tuple[Repetition, ...]:
        """The counted repetitions that are not known to be short of the end: they make the result."""
        return tuple(r for r in self.counted if r.to_the_end is not False)

    @property
    def result(self) -> dict[str, Estimate]:
        """Each headline quantity's median over the full repetitions, with its interval; missing where there is none."""
        medians = {q.name: median_estimate([r.quantities.get(q.name) for r in self.full],
                                           None if q.usual_scatter is None else q.usual_scatter.value)
                   for q in self.test.headlines}
        return {name: median for name, median in medians.items()
                if median is not None and QUANTITIES[name].fault(median) is None}

    @property
    def slope(self) -> dict[str, Estimate]:
        """Change of each headline quantity from one counted repetition to the next: how the ankle warmed up."""
        found = {q.name: slope_per_repetition([r.quantities.get(q.name) for r in self.counted],
                                              None if q.usual_scatter is None else q.usual_scatter.value)
                 for q in self.test.headlines}
        return {name: slope for name, slope in found.items() if slope is not None}

    @property
    def tibial_inclination_deg(self) -> Estimate | None:
        """The result of the lean of the shin."""
        return self.result.get("tibial_inclination_deg")

    @property
    def wall_distance_cm(self) -> Estimate | None:
        """The result of the wall distance."""
        return self.result.get("wall_distance_cm")

    def with_excluded(self, excluded: Mapping[int, bool]) -> Trial:
        """A copy in which the repetitions at the given indices are left out (True) or taken back in (False)."""
        reps = tuple(replace(r, excluded=excluded.get(i, r.excluded)) for i, r in enumerate(self.reps))
        return replace(self, reps=reps)

    def _told_by_result(self) -> list[Notice]:
        """What has to be said of the result: that it is unsure, or stands on one of several repetitions."""
        notices = [Notice(RESULT_UNSURE, {"quantity": name, "half_width": estimate.half_width,
                                          "unit": QUANTITIES[name].unit})
                   for name, estimate in self.result.items()
                   if estimate.half_width > QUANTITIES[name].doubtful_from]
        if len(self.full) == 1 and len(self.counted) > 2:
            notices.append(Notice(RESULT_OF_ONE, {"counted": len(self.counted)}))
        if self.test.view == "front":
            notices += told_from_front(self.result)
        return notices


def _judged_together(reps: Sequence[Repetition], test: KindOfTest) -> tuple[Repetition, ...]:
    """The repetitions, each told whether it went to the end, and those that did not with the notice of it."""
    # One whose deepest moment was not seen does not count; how far it was seen to go tells that another fell short.
    beside = [r for r in reps if not r.excluded and (r.valid or _seen_in_part(r))]
    told = {id(r): full for r, full in zip(beside, went_to_the_end(beside, test.depth), strict=True)}
    out = []
    for rep in reps:
        full = told.get(id(rep)) if rep.valid else None
        said = tuple(w for w in rep.warnings if w.code != NOT_TO_THE_END)
        out.append(replace(rep, to_the_end=full, warnings=(*said, Notice(NOT_TO_THE_END)) if full is False else said))
    return tuple(out)


def _seen_in_part(rep: Repetition) -> bool:
    """Whether a repetition is left out for nothing but that its deepest moment was not seen."""
    return rep.heel_down is not False and any(w.code == "outline-lost" for w in rep.warnings)
