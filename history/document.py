"""A trial as text: its exact JSON, the columns read from it, and the check that a file's trial is one of ours."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from typing import Any

from foundation.estimate import Estimate
from foundation.json_form import FormError, from_json, to_json
from history.errors import RefusedError
from history.records import NOTE_MAX_CHARACTERS, is_storable
from vision.plausible import possible_foot_length, possible_only
from vision.quantities import FOOT_LENGTH_CM, QUANTITIES
from vision.trial import TOLD_BY_RESULT, Trial
from vision.trial_json import SCHEMA, read_repetition, read_trial, repetition_json, trial_json

POSSIBLE = {
    **{name: (quantity.least, quantity.most) for name, quantity in QUANTITIES.items()},
    "foot_length_cm": FOOT_LENGTH_CM,
    "calibration.px_per_cm": (0.05, 1000.0),
}
"""Bounds outside which a value cannot come from a human leg in this test, whatever its state: they catch a value
written in another unit, and are no norms."""


GAINED: frozenset[str] = frozenset({"knee_flexion_deg", "stance", "to_the_end", "view"})
"""Fields that a measurement has gained within its schema: files written before lack them, and are still read."""
_DEEPEST = 40  # far deeper than any measurement, and than any reader of JSON can go
_LARGEST = 2**53  # JSON keeps whole numbers exactly up to here, and nothing that is measured is larger
_ROUNDING = 0.01  # a result is the median of unrounded values; read back, it is that of rounded ones


def dumps(trial: Trial) -> str:
    """The trial's JSON, the form in which it is stored.

    Raises:
        RefusedError: a value is not finite, not possible, or does not survive being read back.
    """
    try:
        text = json.dumps(trial_json(trial), ensure_ascii=False, allow_nan=False, default=_plain)
        document = json.loads(text)
    except (TypeError, ValueError) as error:
        raise RefusedError("measurement-no-json", {"reason": str(error)}) from error
    fault = find_fault(document)
    if fault is not None:
        raise RefusedError("measurement-not-kept", {"fault": '.'.join(fault)})
    return text


def _plain(value: Any) -> Any:
    for method in ("tolist", "item"):  # NumPy arrays and scalars
        if hasattr(value, method):
            return getattr(value, method)()
    raise TypeError(f"{type(value).__name__} has no JSON form")


def loads(text: str) -> Trial:
    """The trial back from its stored text.

    What an earlier version stored and no body can have is not measured, and said so.
    """
    return read_trial(without_impossible(json.loads(text)))


def without_impossible(document: dict[str, Any]) -> dict[str, Any]:
    """A stored measurement with null for what no body can have, and the reason; itself where there is nothing such."""
    if all(_impossible(values, "") is None for values in (document, *document["reps"])):
        return document
    reps = []
    for rep in document["reps"]:
        measured = {n: from_json(Estimate, rep[n]) for n in QUANTITIES if rep.get(n) is not None}
        kept, notices = possible_only(measured)
        reps.append({**rep, **dict.fromkeys(measured), **{n: to_json(e) for n, e in kept.items()},
                     "warnings": [*rep["warnings"], *(to_json(n) for n in notices)]})
    length = document.get("foot_length_cm")
    return {**document, "reps": reps, "foot_length_cm": None if length is None else possible_foot_length(length)}


def columns(trial: Trial) -> dict[str, Any]:
    """The columns of the trial's row that are read from the trial itself."""
    return {
        "side": trial.side, "stance": trial.protocol.stance, "knee": trial.protocol.knee,
        "footwear": trial.protocol.footwear, "view": trial.protocol.view,
        "calibration_method": str(trial.calibration.get("method") or "none"),
        "reps_used": len(trial.full), "clip_sha256": trial.clip.sha256, "version": trial.version,
    }


def results(trial: Trial) -> list[dict[str, Any]]:
    """The rows of the trial's results, without its id."""
    return [{"quantity": name, "value": estimate.value, "low": estimate.low, "high": estimate.high}
            for name, estimate in trial.result.items()]


def find_fault(document: Any) -> tuple[str, str] | None:
    """Where and why `document` is not a measurement that this program could have written, or None if it is one.

    Returns:
        The path inside the document (empty for the whole) and what is wrong there.
    """
    if not isinstance(document, dict):
        return "", "expected an object"
    schema = document.get("schema")
    if schema != SCHEMA:
        newer = isinstance(schema, str) and schema.startswith("kneewall/")
        return "schema", f"expected {SCHEMA!r}, got {schema!r}" + (" (made by a newer Kneewall?)" if newer else "")
    fault = _unkeepable(document)
    if fault:
        return fault
    if not isinstance(document.get("reps"), list):
        return "reps", "expected a list"
    for i, rep in enumerate(document["reps"]):
        if not isinstance(rep, dict):
            return f"reps[{i}]", "expected an object"
        fault = _impossible(rep, f"reps[{i}]") or _unlike(rep, _rebuilt_repetition, f"reps[{i}]")
        if fault:
            return fault
    fault = _odd_calibration(document) or _impossible(document, "")
    if fault:
        return fault
    result = document.get("result")
    if not isinstance(result, dict):
        return "result", "missing" if result is None else "expected an object"
    if "slope_per_repetition" in result:
        return _unlike(document, _rebuilt_trial, "")
    return _unlike(_by_itself(document), lambda given: _by_itself(_rebuilt_trial(given)), "")


def _rebuilt_repetition(given: dict[str, Any]) -> Any:
    # Which quantities a repetition must name is up to its test, which the whole measurement tells.
    return repetition_json(read_repetition(given), [name for name in QUANTITIES if name in given])


def _rebuilt_trial(given: dict[str, Any]) -> Any:
    rebuilt = json.loads(json.dumps(trial_json(read_trial(given))))
    for rep, as_given in zip(rebuilt["reps"], given["reps"], strict=True):
        # A version that knew fewer tests wrote a quantity as not measured where today's does not name it.
        rep |= {name: None for name in QUANTITIES if name in as_given and name not in rep}
    return rebuilt


def _by_itself(document: dict[str, Any]) -> dict[str, Any]:
    """A measurement without what follows from its repetitions together, as an earlier version worked that out.

    Those left no repetition out for being short, and had another interval of the median.
    """

    def told(warnings: Any) -> Any:
        return [w for w in warnings if not (isinstance(w, dict) and w.get("code") in TOLD_BY_RESULT)] if isinstance(
            warnings, list) else warnings

    def alone(rep: Any) -> Any:
        return {**rep, "warnings": told(rep["warnings"]), "to_the_end": None} if (
            isinstance(rep, dict) and "warnings" in rep) else rep

    return {**document, "result": None, "warnings": told(document.get("warnings")),
            "reps": [alone(rep) for rep in document["reps"]]}


def _unlike(given: dict[str, Any], rebuild: Callable[[dict[str, Any]], Any], path: str) -> tuple[str, str] | None:
    """The first place where the document differs from what the program itself makes of it."""
    try:
        rebuilt = rebuild(given)
    except FormError as error:
        return _join(path, error.place), error.why
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        return path, str(error)
    return _difference(given, rebuilt, path)


def _difference(given: Any, rebuilt: Any, path: str) -> tuple[str, str] | None:
    if isinstance(given, dict) and isinstance(rebuilt, dict):
        for key in rebuilt:
            if key not in given and key not in GAINED:
                return _join(path, key), "missing"
        for key in given:
            if key not in rebuilt:
                return _join(path, key), "unknown field"
            fault = _difference(given[key], rebuilt[key], _join(path, key))
            if fault:
                return fault
        return None
    if isinstance(given, list) and isinstance(rebuilt, list) and len(given) == len(rebuilt):
        for i, (a, b) in enumerate(zip(given, rebuilt, strict=True)):
            fault = _difference(a, b, f"{path}[{i}]")
            if fault:
                return fault
        return None
    if isinstance(given, bool) or isinstance(rebuilt, bool):
        same = given is rebuilt
    elif isinstance(given, (int, float)) and isinstance(rebuilt, (int, float)):
        same = abs(given - rebuilt) <= _ROUNDING
    else:
        same = bool(given == rebuilt)
    return None if same else (path, f"{_short(given)} should be {_short(rebuilt)}")


def _odd_calibration(document: dict[str, Any]) -> tuple[str, str] | None:
    """What of the calibration is read without being rebuilt."""
    held = document.get("calibration")
    for name, kinds in (("method", str), ("px_per_cm", (int, float))):
        value = held.get(name) if isinstance(held, Mapping) else None
        if value is not None and (not isinstance(value, kinds) or isinstance(value, bool)):
            return f"calibration.{name}", f"{_short(value)} is of the wrong kind"
    return None


def _impossible(values: Mapping[str, Any], path: str) -> tuple[str, str] | None:
    for name, (least, most) in POSSIBLE.items():
        holder, _, key = name.rpartition(".")
        held = values.get(holder) if holder else values
        value = held.get(key) if isinstance(held, Mapping) else None
        number = value.get("value") if isinstance(value, dict) else value
        if isinstance(number, (int, float)) and not least <= number <= most:
            return _join(path, name), f"{number} is not possible (from {least:g} to {most:g}); is it in another unit?"
    return None


def _unkeepable(document: Any) -> tuple[str, str] | None:
    """The first place that a database or another reader of JSON could not keep as it is."""
    waiting: list[tuple[str, Any, int]] = [("", document, 0)]
    while waiting:
        path, value, depth = waiting.pop()
        if depth > _DEEPEST:
            return path[:80], "nested too deeply"
        if isinstance(value, dict):
            if not all(map(is_storable, value)):
                return path, "has a name with characters that cannot be stored"
            waiting.extend((_join(path, key), item, depth + 1) for key, item in reversed(value.items()))
        elif isinstance(value, list):
            waiting.extend((f"{path}[{i}]", value[i], depth + 1) for i in reversed(range(len(value))))
        elif isinstance(value, str):
            if not is_storable(value) or len(value) > NOTE_MAX_CHARACTERS:
                return path, "too long, or holds characters that cannot be stored"
        elif isinstance(value, float) and not math.isfinite(value):
            return path, "not a finite number"
        elif isinstance(value, (int, float)) and abs(value) > _LARGEST:
            return path, "not a number that can be kept"
    return None


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path and name and not name.startswith("[") else path + name


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
