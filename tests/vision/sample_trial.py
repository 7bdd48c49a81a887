"""A trial that has something in every field of its JSON object."""

from __future__ import annotations

from typing import Any

from foundation.estimate import Estimate
from foundation.notice import Notice
from foundation.provenance import Step
from vision.trial import ClipInfo, Protocol, Repetition, Trial


def sample_trial(calibration: dict[str, Any]) -> Trial:
    """Two repetitions, one with a raised heel, of a right leg; `calibration` is the JSON object of its plane."""
    inner = Notice("sheet-too-oblique", {"angle_deg": 41.26})
    first = Repetition(
        1.06674, 3.63333, 2.00001,
        {"tibial_inclination_deg": Estimate(40.56749, 39.6411, 41.49311), "heel_lift_mm": Estimate(0.0, 0.0, 0.5163),
         "wall_distance_cm": Estimate(10.18321, 9.43599, 10.93), "knee_flexion_deg": Estimate(61.2, 55.1, 67.3)},
        heel_lift_fraction=0.00198765, heel_down=True, knee_touched_wall=False)
    second = Repetition(
        4.66667, 7.23333, 5.23333, {"tibial_inclination_deg": Estimate(42.1461, 40.61449, 43.6789)}, stance=2,
        heel_lift_fraction=0.1071, heel_down=False, heel_lift_onset_s=5.2, heel_lift_onset_deg=42.25541, valid=False,
        practice=True, warnings=(Notice("heel-lifted", {"onset_s": 5.2, "onset_deg": 42.3, "lift_mm": 27.651}),))
    return Trial(
        "right", (first, second), ClipInfo("Übung 1.mp4", "ab" * 32, 7.96667, 240, 1080, 1920), calibration,
        Protocol("half-kneeling", "bent", "socks"),
        (Notice("sheet-not-usable", {"trouble": inner}), Notice("plane-old", given="What an earlier version said.")),
        (Step("decode", {"av": "14.0.1", "frames": 240}), Step("fit-rigid-shin", {"window": [0.35, 0.75]})),
        "0.1.0", 25.704, False)
