"""What a trial's steps tell: every stage of the way, and what each was tuned by."""

from __future__ import annotations

from importlib import import_module

import pytest

from calibration.room_settings import MOTION, ROOM, UPRIGHT
from calibration.settings import LADDER, SHEET
from foundation.json_form import to_json
from foundation.provenance import Step
from foundation.settings import Settings
from sample_videos import RIGHT
from tests.foundation.test_settings import STAGES as STAGES_IN
from vision.capture.settings import CAPTURE
from vision.film.settings import FILM
from vision.foot.settings import FOOT
from vision.front.body_fit import PRIORS
from vision.front.settings import FRONT, JOINTS
from vision.knee.settings import KNEE
from vision.leg.settings import BACKDROP, FINDER, PACE, STANCE, TRAITS
from vision.lunge.estimate_settings import ESTIMATE
from vision.lunge.settings import LEVEL, LOOKING, REPETITION
from vision.series_result import RESULT
from vision.shin.settings import SHIN

STAGES: dict[str, tuple[Settings, ...]] = {
    "decode": (FILM, PACE, LOOKING, CAPTURE), "landmarks": (TRAITS, FINDER), "stances": (STANCE,),
    "camera-motion": (MOTION,), "room-lines": (ROOM, UPRIGHT), "calibrate": (SHEET, LADDER),
    "learn-room": (BACKDROP,), "trace-shin": (SHIN,),
    "follow-foot": (FOOT,), "trace-knee": (KNEE,), "find-repetitions": (REPETITION,), "hold-levels": (LEVEL,),
    "estimate": (ESTIMATE,), "result": (RESULT,),
}


def test_every_stage_tells_what_it_was_tuned_by(measured) -> None:
    trial = measured(RIGHT.clip, "right").trial
    told = {step.name: step.parameters.get("settings") for step in trial.steps}
    for name, stages in STAGES.items():
        assert told[name] == {k: v for stage in stages for k, v in stage.parameters().items()}, name
    assert to_json(trial)["steps"][0]["parameters"]["av"]


def test_no_stage_is_left_out() -> None:
    """The front view has steps of its own; a check beforehand and the live test measure nothing."""
    modules = [import_module(path.removesuffix(".py").replace("/", ".")) for path in STAGES_IN]
    told = {id(stage) for stages in (*STAGES.values(), (FRONT, JOINTS, PRIORS)) for stage in stages}
    untold = {name for module in modules for name, value in vars(module).items()
              if isinstance(value, Settings) and id(value) not in told}
    assert untold == {"FRAMING", "LIVE", "FOLLOWER", "CONVERSATION"}


def test_two_stages_of_a_step_share_no_name() -> None:
    with pytest.raises(ValueError, match="two stages of both have a setting"):
        Step.tuned("both", FOOT, FOOT)
