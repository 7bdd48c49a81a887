"""What was measured, held against the truth: measured, warned or refused, and whether an error went without a word."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, get_args

from foundation.errors import KneewallError
from foundation.estimate import Estimate
from tests.true_lean import lasting_lean_deg
from vision.trial import HEEL_DOWN_MM, Repetition, Trial

RunOutcome = Literal["measured", "warned", "refused", "crashed"]

_BLURS_ANGLE = frozenset({"camera-turned", "picture-blurred", "picture-noisy", "picture-compressed", "trousers-loose",
                          "outline-lost", "shin-not-seen", "no-calibration", "heel-not-seen", "heel-doubtful",
                          "leg-thick-at-slant"})
_BLURS_TOE = frozenset({"foot-length-odd", "foot-not-seen", "foot-slid", "foot-turned", "picture-compressed"})
EXPLAINS: dict[str, frozenset[str]] = {
    "angle": _BLURS_ANGLE,
    "wall-distance": _BLURS_TOE | {"knee-not-seen", "knee-left-frame", "too-fast-for-distance", "heel-not-seen",
                                   "heel-doubtful"},
    "toe-to-wall": _BLURS_TOE | {"wall-not-found", "wall-on-other-side"},
    "heel-verdict": frozenset({"heel-not-seen", "heel-doubtful"}),
    "missed": frozenset({"repetition-cut-off", "outline-lost"}),
    "invented": frozenset({"repetition-cut-off"}),
}
"""Which new warnings tell a person not to trust that very number: their sentence says of the lean, the toes, the knee
or the heel that it may be wrong. That a camera shook or a sheet was small excuses nothing: there the interval is to be
as wide as the error."""
_QUANTITY = {"angle": "tibial_inclination_deg", "wall-distance": "wall_distance_cm", "toe-to-wall": "toe_to_wall_cm"}
"""A notice that names the quantity itself (`result-unsure`) excuses it too."""
_OVERLAP_S = 0.2


@dataclass(frozen=True)
class RunVerdict:
    """How one run came out. Errors are measured minus true; None where there is nothing to compare.

    Attributes:
        outcome: `warned` when there is any warning that the undisturbed clip does not have, or no valid repetition.
        code: name of the error of a refusal.
        valid: the repetition was found and counts.
        warnings: codes on the trial and its repetitions.
        new_warnings: those that the undisturbed clip does not have.
        angle_error_deg, wall_error_cm, toe_error_cm, heel_error_mm: of the repetition.
        angle_half_deg, wall_half_cm: half-widths of the 95 % intervals.
        angle_inside, wall_inside, toe_inside, heel_inside: whether the interval holds the truth.
        heel_right: the verdict heel down or up; None where none was given.
        silent: kinds of error beyond the interval that no new warning explains.
        unneeded_refusal: refused, or given as invalid, where a person would call the clip fine.
    """

    outcome: RunOutcome
    code: str = ""
    valid: bool = False
    warnings: tuple[str, ...] = ()
    new_warnings: tuple[str, ...] = ()
    angle_error_deg: float | None = None
    angle_half_deg: float | None = None
    angle_inside: bool | None = None
    wall_error_cm: float | None = None
    wall_half_cm: float | None = None
    wall_inside: bool | None = None
    toe_error_cm: float | None = None
    toe_inside: bool | None = None
    heel_error_mm: float | None = None
    heel_inside: bool | None = None
    heel_right: bool | None = None
    silent: tuple[str, ...] = ()
    unneeded_refusal: bool = False

    def __post_init__(self) -> None:
        if self.outcome not in get_args(RunOutcome):
            raise ValueError(f"expected an outcome of {get_args(RunOutcome)}, got {self.outcome!r}")

    def to_row(self) -> dict[str, str]:
        """The cells of a CSV row: tuples joined by a space, None empty."""
        return {name: _cell(value) for name, value in asdict(self).items()}

    @classmethod
    def from_row(cls, row: dict[str, str]) -> RunVerdict:
        """Read the cells back."""
        return cls(**{f.name: _value(row[f.name], str(f.type)) for f in fields(cls)})


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return " ".join(value)
    return f"{value:.4f}" if isinstance(value, float) else str(value)


def _value(cell: str, kind: str) -> Any:
    if kind.startswith("tuple"):
        return tuple(cell.split())
    if cell == "":
        return None if "None" in kind else ""
    if kind.startswith("bool"):
        return cell == "True"
    return float(cell) if kind.startswith("float") else cell


def codes_of(trial: Trial) -> tuple[str, ...]:
    """Codes of all warnings on a trial and its repetitions, each once."""
    notices = [*trial.warnings, *(w for r in trial.reps for w in r.warnings)]
    return tuple(sorted({w.code for w in notices}))


def refusal(error: Exception, fine: bool, baseline: RunVerdict | None) -> RunVerdict:
    """What a failure means: refused by name, or crashed."""
    known = isinstance(error, KneewallError)
    return RunVerdict("refused" if known else "crashed", type(error).__name__,
                   unneeded_refusal=known and fine and (baseline is None or baseline.valid))


def judge(trial: Trial, truth: dict[str, Any], fine: bool, baseline: RunVerdict | None) -> RunVerdict:
    """Hold a trial against the truth of its one repetition.

    Args:
        trial: what was measured.
        truth: as `tests.gauntlet.cutting.Cut.truth`.
        fine: a person would call the clip fine.
        baseline: the verdict on the undisturbed clip; None when this is it.
    """
    (true,) = truth["reps"]
    codes = codes_of(trial)
    new = tuple(c for c in codes if baseline is None or c not in baseline.warnings)
    hits = [r for r in trial.reps if r.end_s > true["start"] + _OVERLAP_S and r.start_s < true["end"] - _OVERLAP_S]
    rep = min(hits, key=lambda r: abs(r.peak_s - (true["start"] + true["end"]) / 2), default=None)
    invented = sum(r is not rep and r.valid for r in trial.reps)
    wrong = ["invented"] if invented else []
    quality: dict[str, Any] = {}
    if rep is None:
        wrong.append("missed")
    else:
        quality = _compared(rep, true, truth)
        if rep.valid:
            wrong += [kind for kind, name in (("angle", "angle"), ("wall-distance", "wall"), ("toe-to-wall", "toe"))
                      if quality[f"{name}_inside"] is False]
        if quality["heel_right"] is False:
            wrong.append("heel-verdict")
    valid = rep is not None and rep.valid
    # On the undisturbed clip every warning counts as known, and none of them as an excuse.
    silent = tuple(kind for kind in wrong if baseline is None or not _excused(kind, trial, rep, new))
    warned = baseline is not None and (bool(new) or not valid)
    return RunVerdict(
        "warned" if warned else "measured", valid=valid, warnings=codes, new_warnings=() if baseline is None else new,
        silent=silent, unneeded_refusal=fine and not valid and (baseline is None or baseline.valid), **quality)


def _excused(kind: str, trial: Trial, rep: Repetition | None, new: tuple[str, ...]) -> bool:
    """Whether a new warning tells of what is wrong with that very quantity of that very repetition.

    What is said of another repetition tells nothing of this one; of a missed or an invented one only the others tell.
    """
    about = [r for r in trial.reps if (r is rep) != (kind in ("missed", "invented"))]
    notices = [*trial.warnings, *(w for r in about for w in r.warnings)]
    named = {w.code for w in notices if w.values.get("quantity", "") == _QUANTITY.get(kind)}
    return bool((EXPLAINS[kind] | named) & {w.code for w in notices} & set(new))


def _compared(rep: Repetition, true: dict[str, Any], truth: dict[str, Any]) -> dict[str, Any]:
    """Errors, half-widths and coverage of one repetition."""
    wall_distance = truth["toe_to_wall_cm"] - true["min_knee_to_wall_heel_down_cm"]
    out: dict[str, Any] = {"heel_right": None if rep.heel_down is None else
                           rep.heel_down == (true["max_heel_lift_mm"] < HEEL_DOWN_MM)}
    for name, unit, estimate, value in (
        ("angle", "deg", rep.tibial_inclination_deg, lasting_lean_deg(truth, true)),
        ("wall", "cm", rep.wall_distance_cm, wall_distance),
        ("toe", "cm", rep.toe_to_wall_cm, truth["toe_to_wall_cm"]),
        ("heel", "mm", rep.heel_lift_mm, true["max_heel_lift_mm"]),
    ):
        out |= _against(name, unit, estimate, value)
    return out


def _against(name: str, unit: str, estimate: Estimate | None, true: float) -> dict[str, Any]:
    if estimate is None:
        return {f"{name}_error_{unit}": None, f"{name}_inside": None}
    found: dict[str, Any] = {f"{name}_error_{unit}": estimate.value - true,
                             f"{name}_inside": estimate.low <= true <= estimate.high}
    if name in ("angle", "wall"):
        found[f"{name}_half_{unit}"] = estimate.half_width
    return found
