"""The history as a FHIR R4 Bundle of Observations.

Codes: SNOMED CT for "range of joint movement" and the two ankles, UCUM for units. No LOINC code for ankle dorsiflexion
in the lunge could be verified, so each quantity has a local code; a receiver must not map it to a joint angle taken
otherwise.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from foundation.estimate import Estimate
from foundation.notice import Notice
from foundation.texts.catalogue import for_programs
from history.compare import compare_sides
from history.evidence import QUANTITIES, UNIT, Quantity, declared
from history.files import whole_file
from history.front_check import reach_bought_of
from history.records import Person, Session, StoredTrial
from history.store import Store

LOCAL = "urn:kneewall:code"
SNOMED = "http://snomed.info/sct"
UCUM = "http://unitsofmeasure.org"
_RANGE_OF_MOVEMENT = {"system": SNOMED, "code": "364564000", "display": "Range of joint movement"}
_ANKLE = {"left": {"system": SNOMED, "code": "51636004", "display": "Left ankle"},
          "right": {"system": SNOMED, "code": "6685009", "display": "Right ankle"}}
_NAMESPACE = uuid.UUID("5b0f3c5e-58a5-4dd0-9a0a-0d3f2f1d6c11")


def bundle(store: Store, person: Person) -> dict[str, Any]:
    """The Bundle as a JSON-ready object: the person, then per session each trial, right minus left, and the diary.

    Practice and corrected trials are left out. The same history always gives the same Bundle.
    """
    with for_programs():
        return _bundle(store, person)


def _bundle(store: Store, person: Person) -> dict[str, Any]:
    patient = _uuid(person.id, "patient")
    entries = [_entry(patient, {"resourceType": "Patient", "name": [{"text": person.name}]})]
    for session in store.sessions(person):
        for trial in (*session.counted("left"), *session.counted("right")):
            bought = reach_bought_of(session, trial)
            entries += [_entry(_uuid(trial.id, q), _trial(patient, trial, q, trial.results[q], bought))
                        for q in QUANTITIES if q in trial.results]
        entries += _differences(patient, session)
        entries += _diary(patient, session)
    return {"resourceType": "Bundle", "type": "collection", "entry": entries}


def write_fhir(store: Store, path: Path, person: Person) -> None:
    """Write the Bundle to a file.

    Raises:
        ExportError: the file cannot be written.
    """
    with whole_file(path) as file:
        file.write((json.dumps(bundle(store, person), ensure_ascii=False, indent=1) + "\n").encode())


def _trial(patient: str, trial: StoredTrial, quantity: Quantity, estimate: Estimate,
           bought: Notice | None) -> dict[str, Any]:
    how, known = trial.protocol, declared(quantity)
    seen = "side-on film" if how.view == "side" else "film from the front"
    return {
        **_observation(patient, trial.recorded_at.isoformat()),
        "code": {"coding": [{"system": LOCAL, "code": known.code, "display": known.formal},
                            _RANGE_OF_MOVEMENT], "text": known.formal},
        "bodySite": {"coding": [_ANKLE[trial.side]]},
        "method": {"text": f"Weight-bearing lunge, {how.stance}, knee {how.knee}, {how.footwear}; {seen}, calibration: "
                           f"{trial.calibration_method}; median of {trial.reps_used} repetitions; "
                           f"Kneewall {trial.version}".strip()},
        **({} if bought is None else {"note": [{"text": bought.message}]}),
        **_value(quantity, estimate),
    }


def _differences(patient: str, session: Session) -> Iterable[dict[str, Any]]:
    comparison = compare_sides(session)
    for quantity in QUANTITIES:
        apart = comparison.quantities.get(quantity)
        if apart is not None:
            code = declared(quantity).code
            words = f"Right minus left: {declared(quantity).formal}"
            yield _entry(_uuid(session.id, f"difference {quantity}"), {
                **_observation(patient, session.started_at.isoformat()),
                "code": {"coding": [{"system": LOCAL, "code": f"{code}-right-minus-left", "display": words}],
                         "text": words},
                "interpretation": [{"text": apart.verdict}],
                **_value(quantity, apart.difference),
            })


def _diary(patient: str, session: Session) -> Iterable[dict[str, Any]]:
    scores = (("pain", session.diary.pain), ("stiffness", session.diary.stiffness))
    for name, score in scores:
        if score is not None:
            words = f"Ankle {name}, 0 (none) to 10 (worst imaginable)"
            resource = {
                **_observation(patient, session.started_at.isoformat()),
                "code": {"coding": [{"system": LOCAL, "code": f"ankle-{name}", "display": words}], "text": words},
                "valueInteger": score,
            }
            if session.diary.where_felt:
                resource["note"] = [{"text": f"Felt: {session.diary.where_felt.replace('-', ' ')}"}]
            yield _entry(_uuid(session.id, name), resource)
    if session.diary.note.strip():
        words = "Diary note"
        yield _entry(_uuid(session.id, "note"), {
            **_observation(patient, session.started_at.isoformat()),
            "code": {"coding": [{"system": LOCAL, "code": "diary-note", "display": words}], "text": words},
            "valueString": session.diary.note,
        })


def _observation(patient: str, when: str) -> dict[str, Any]:
    return {"resourceType": "Observation", "status": "final", "subject": {"reference": f"urn:uuid:{patient}"},
            "effectiveDateTime": when}


def _value(quantity: Quantity, estimate: Estimate) -> dict[str, Any]:
    unit = UNIT[quantity]

    def amount(value: float) -> dict[str, Any]:
        return {"value": round(value, 3), "unit": unit, "system": UCUM, "code": unit}

    bounds = (("interval-95-low", "Lower bound of the 95 % interval", estimate.low),
              ("interval-95-high", "Upper bound of the 95 % interval", estimate.high))
    return {"valueQuantity": amount(estimate.value),
            "component": [{"code": {"coding": [{"system": LOCAL, "code": code, "display": words}], "text": words},
                           "valueQuantity": amount(value)} for code, words, value in bounds]}


def _entry(identifier: str, resource: dict[str, Any]) -> dict[str, Any]:
    return {"fullUrl": f"urn:uuid:{identifier}", "resource": {**resource, "id": identifier}}


def _uuid(identifier: str, what: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, f"{identifier} {what}"))
