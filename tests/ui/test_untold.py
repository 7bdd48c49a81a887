"""What the films cannot tell is said so: without a green tick, and with what would tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from foundation.estimate import Estimate
from history.store import open_store
from tests.ui.test_screens import outcome, screen, tab, texts
from ui.workspace import Workspace
from vision.lunge.measurement import Measurement
from vision.trial import Side, Trial

pytestmark = pytest.mark.usefixtures("own_history")


@pytest.fixture(scope="session")
def measurement(measured: Callable[..., Measurement], right_clip: Path) -> Measurement:
    return measured(right_clip, "right")


def with_way(trial: Trial, side: Side, value_cm: float, half_cm: float, method: str) -> Trial:
    """The trial with one repetition whose wall distance is known to `half_cm`."""
    way = Estimate(value_cm, value_cm - half_cm, value_cm + half_cm)
    rep = replace(trial.reps[0], quantities={**trial.reps[0].quantities, "wall_distance_cm": way})
    return replace(trial, side=side, reps=(rep,), calibration={**trial.calibration, "method": method})


def both(measurement: Measurement, clip: Path, half_cm: float, method: str) -> AppTest:
    work = tab(measurement, clip)
    work.outcomes["left"] = outcome(measurement, clip)
    for side, value_cm in (("left", 10.0), ("right", 10.25)):
        of_side = work.outcomes[side]  # type: ignore[index]
        of_side.trial = with_way(of_side.trial, side, value_cm, half_cm, method)  # type: ignore[arg-type]
    return screen("both", work)


@pytest.mark.parametrize(
    ("method", "told"), [("foot-length", "with the printed sheet"), ("sheet", "2.0 to 2.5 m away")]
)
def test_a_wide_difference_is_not_green_and_says_what_would_tell(
    measurement: Measurement, right_clip: Path, method: str, told: str
) -> None:
    test = both(measurement, right_clip, 2.8, method)
    way = "Distance to the wall"
    assert not [s.value for s in (*test.success, *test.warning, *test.info) if way in s.value]
    shown = texts(test)
    assert f"{way}: whether one ankle goes further cannot be told" in shown
    assert told in shown and "narrower than 2.0 cm" in shown
    assert [s.value for s in test.success if "Lean of the shin" in s.value]


def test_a_narrow_difference_of_the_same_size_is_none(measurement: Measurement, right_clip: Path) -> None:
    test = both(measurement, right_clip, 0.4, "sheet")
    told = [s.value for s in test.success if "Distance to the wall" in s.value]
    assert len(told) == 1 and "too little to call a difference" in told[0]


@pytest.mark.parametrize(("half_cm", "ticked"), [(0.4, True), (2.5, False)])
def test_a_result_wider_than_a_real_change_gets_no_tick(
    measurement: Measurement, right_clip: Path, half_cm: float, ticked: bool
) -> None:
    work: Workspace = tab(measurement, right_clip)
    shown = work.outcomes["right"]
    shown.trial = with_way(shown.trial, "right", 10.0, half_cm, "sheet")
    test = screen("measure", work)
    assert bool(test.success) is ticked
    assert ("wider than what counts as a real change" in texts(test)) is not ticked


def test_values_of_both_ankles_are_those_that_were_compared(
    measurement: Measurement, right_clip: Path, own_history: str
) -> None:
    trial = measurement.trial
    with open_store(own_history) as store:
        ann = store.add_person("Ann")
        sides: tuple[Side, ...] = ("left", "right")
        for side in sides:
            for number, value_cm in enumerate((8.8, 9.0, 9.5)):
                of_film = with_way(trial, side, value_cm + (side == "right"), 0.3, "sheet")
                clip = replace(trial.clip, sha256=f"{side}{number}".ljust(64, "0"))
                store.save_trial(ann, replace(of_film, clip=clip), when=datetime.now().astimezone())
    shown = texts(screen("both", Workspace("t")))
    assert "Distance to the wall: **9.0 cm**" in shown and "Distance to the wall: **10.0 cm**" in shown
    assert "right 1.0 cm more" in shown
