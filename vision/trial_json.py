"""The JSON object of a trial, schema `kneewall/1`: the contract of the command line, of exports and of what is stored.

The forms are those of the records' own fields. Two things are its own: a repetition's quantities stand beside its other
fields, and what follows from the repetitions is written for the reader and worked out anew when it is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from foundation.estimate import Estimate
from foundation.json_form import FormError, from_json, to_json
from vision.quantities import QUANTITIES
from vision.trial import Repetition, Trial

SCHEMA = "kneewall/1"
_TIMES = ("start_s", "end_s", "peak_s")


def trial_json(trial: Trial) -> dict[str, Any]:
    """The JSON object of a trial."""
    names = [quantity.name for quantity in trial.test.quantities]
    headlines = [quantity.name for quantity in trial.test.headlines]
    form = to_json(trial)
    return {
        "schema": SCHEMA, "side": form["side"], "view": trial.protocol.view, "protocol": form["protocol"],
        "still": form["still"], "clip": form["clip"], "calibration": form["calibration"],
        "foot_length_cm": form["foot_length_cm"], "reps": [_beside(rep, names) for rep in form["reps"]],
        "result": {**_of(trial.result, headlines), "reps_found": len(trial.reps), "reps_counted": len(trial.counted),
                   "reps_used": len(trial.full), "slope_per_repetition": _of(trial.slope, headlines)},
        "warnings": form["warnings"], "steps": form["steps"], "version": form["version"],
    }


def read_trial(data: Mapping[str, Any]) -> Trial:
    """Read the JSON object back, of this version or an earlier one of its schema.

    Raises:
        ValueError: the schema is another one, a field is missing or of another kind (a `FormError` names it), or a
            value is nothing that a body can have.
    """
    if data.get("schema") != SCHEMA:
        raise ValueError(f"expected schema {SCHEMA!r}, got {data.get('schema')!r}")
    if not isinstance(data.get("reps"), list):
        raise FormError("reps", "missing" if data.get("reps") is None else "expected a list")
    own = {name: value for name, value in data.items() if name not in ("schema", "view", "result")}
    return from_json(Trial, {**own, "reps": [_apart(rep) for rep in data["reps"]]})


def repetition_json(rep: Repetition, names: Iterable[str] = ()) -> dict[str, Any]:
    """The JSON object of one repetition; each of `names` is in it, measured or null."""
    return _beside(to_json(rep), names)


def read_repetition(data: Mapping[str, Any]) -> Repetition:
    """Read that object back.

    Raises:
        ValueError: as of `read_trial`.
    """
    return from_json(Repetition, _apart(data))


def film_json(trials: Sequence[Trial]) -> dict[str, Any]:
    """The JSON object of a film's trials: that of the trial itself for one leg, a list of them for both."""
    if len(trials) == 1:
        return trial_json(trials[0])
    return {"schema": SCHEMA, "trials": [trial_json(trial) for trial in trials]}


def _beside(rep: dict[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """A repetition's form with its quantities among its fields."""
    rest = {name: value for name, value in rep.items() if name not in _TIMES and name != "quantities"}
    return {**{name: rep[name] for name in _TIMES}, **dict.fromkeys(names), **rep["quantities"], **rest}


def _apart(rep: Any) -> Any:
    """The same with its quantities by themselves."""
    if not isinstance(rep, Mapping):
        return rep
    own = {name: value for name, value in rep.items() if name not in QUANTITIES}
    measured = {name: rep[name] for name in QUANTITIES if rep.get(name) is not None}
    return {**own, "quantities": measured}


def _of(found: Mapping[str, Estimate], names: Sequence[str]) -> dict[str, Any]:
    return {name: to_json(found[name]) if name in found else None for name in names}
