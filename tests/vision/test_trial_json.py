"""The JSON object of a trial: field for field what was written before its form was declared, and back."""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path
from typing import Any

import pytest

from calibration.plane_json import plane_json, read_plane
from foundation.json_form import FormError
from foundation.notice import Notice
from tests.vision.sample_trial import sample_trial
from vision.trial_json import read_trial, trial_json

SAMPLE = (Path(__file__).parent / "fixtures" / "measurement-sample.json").read_text(encoding="utf-8")
CALIBRATION = Path(__file__).parents[1] / "history" / "fixtures" / "calibration-1.json"


def text(written: dict[str, Any]) -> str:
    return json.dumps(written, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def test_the_text_that_is_printed_is_the_stored_sample_to_the_letter() -> None:
    plane = dataclasses.replace(read_plane(json.loads(CALIBRATION.read_text(encoding="utf-8"))), residual_px=math.nan,
                                warnings=(Notice("sheet-bent", {"bent_mm": 0.91}),))
    assert text(trial_json(sample_trial(plane_json(plane)))) == SAMPLE


def test_the_sample_reads_back_as_itself_its_plane_too() -> None:
    written = json.loads(SAMPLE)
    trial = read_trial(written)
    assert text(trial_json(trial)) == SAMPLE
    plane = read_plane(written["calibration"])
    assert math.isnan(plane.residual_px) and plane_json(plane) == written["calibration"]
    assert trial.warnings[0].values["trouble"] == Notice("sheet-too-oblique", {"angle_deg": 41.26})


@pytest.mark.parametrize(("place", "value", "told"), [
    (("reps", 1, "valid"), "yes", r"reps\[1\]\.valid"), (("clip", "width_px"), None, "clip.width_px"),
    (("reps", 0, "tibial_inclination_deg", "low"), 90.0, "low <= value"), (("side",), "both", "side"),
    (("protocol", "stance"), "sitting", "protocol.stance"), (("reps", 0, "heel_lift_mm", "value"), "0", "heel_lift_mm"),
    (("schema",), "kneewall/9", "kneewall/9"), (("reps",), {}, "expected a list"),
])
def test_what_is_of_another_kind_is_refused_with_its_place(place: tuple[Any, ...], value: Any, told: str) -> None:
    document = json.loads(SAMPLE)
    holder = document
    for step in place[:-1]:
        holder = holder[step]
    holder[place[-1]] = value
    with pytest.raises(ValueError, match=told):
        read_trial(document)


def test_a_missing_field_is_named() -> None:
    document = json.loads(SAMPLE)
    del document["clip"]["sha256"]
    with pytest.raises(FormError, match=r"clip\.sha256: missing"):
        read_trial(document)
    del document["calibration"]["reference_px"], document["calibration"]["parameters"]["k1"]
    with pytest.raises(FormError, match="k1 is missing"):
        read_plane(document["calibration"])
