"""Each screen in each of its states, run by Streamlit itself without a browser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from foundation.estimate import Estimate
from history.records import Diary
from history.store import open_store
from ui.jobs import Job
from ui.workspace import Film, MeasuringOutcome, Workspace
from vision.errors import NobodyError
from vision.lunge.measurement import Measurement
from vision.report.marked_film import peak_still
from vision.trial import Side, Trial
from vision.trial_json import trial_json

pytestmark = pytest.mark.usefixtures("own_history")


def draw(name: str, work: object) -> None:
    from importlib import import_module

    import_module(f"ui.screens.{name}").show(work)


def screen(name: str, work: Workspace) -> AppTest:
    test = AppTest.from_function(draw, default_timeout=120, args=(name, work)).run()
    assert not test.exception, test.exception
    return test


def texts(test: AppTest) -> str:
    kinds = ("title", "header", "subheader", "markdown", "caption", "info", "success", "warning", "error")
    return "\n".join(str(e.value) for kind in kinds for e in getattr(test, kind))


@pytest.fixture(scope="session")
def measurement(measured: Callable[..., Measurement], right_clip: Path) -> Measurement:
    return measured(right_clip, "right")


@pytest.fixture
def work(measurement: Measurement, right_clip: Path) -> Workspace:
    """A tab in which the right leg was measured."""
    return tab(measurement, right_clip)


def asked() -> Workspace:
    """A tab in which nothing speaks against a test today."""
    made = Workspace("t")
    made.asked_on = date.today()
    return made


def tab(measurement: Measurement, clip: Path, side: Side = "right") -> Workspace:
    made = asked()
    made.film = Film(clip, clip.name, side, own=False)
    made.outcomes[side] = outcome(measurement, clip)
    made.stage = "result"
    return made


def outcome(measurement: Measurement, clip: Path) -> MeasuringOutcome:
    from ui.measuring import encode_png

    return MeasuringOutcome(measurement, measurement.trial, encode_png(peak_still(clip, measurement, 0)), 0, None)


def test_first_step_shows_how_to_set_up_and_each_source_its_own_controls() -> None:
    work = asked()
    test = screen("measure", work)
    assert "1. Wall" in texts(test) and "2. Sheet" in texts(test) and "3. Camera" in texts(test)
    source = test.segmented_control(key="source")
    assert "Measure this sample" in [b.label for b in source.set_value("Try a sample").run().button]
    test.segmented_control(key="source").set_value("A file").run()
    assert not test.exception
    assert [b.disabled for b in test.button if b.label == "Measure"] == [True]
    test.segmented_control(key="source").set_value("From my phone").run()
    assert "kneewall app --lan" in texts(test)
    test.segmented_control(key="source").set_value("Record here").run()
    assert not test.exception


def test_the_leg_that_is_chosen_is_the_leg_that_is_measured() -> None:
    work = asked()
    test = screen("measure", work)
    test.segmented_control(key="source").set_value("A file").run()
    test.segmented_control(key="side").set_value("left").run()
    assert work.side == "left"


def test_progress_and_cancel() -> None:
    work = Workspace("t")
    work.film = Film(work.keep_upload("a.mp4", b"x"), "a.mp4", "right")
    work.stage = "running"
    job = work.job = Job(lambda progress, cancelled: waits_for(cancelled))
    test = screen("measure", work)
    test.button[0].click().run()
    assert job.wait(5)
    assert work.stage == "choose" and not work.has_files


def waits_for(cancelled: Callable[[], bool]) -> None:
    import time

    while not cancelled():
        time.sleep(0.01)


def test_failure_is_a_sentence_with_a_way_on() -> None:
    work = Workspace("t")
    work.film = Film(Path("a.mp4"), "a.mp4", "right", own=False)
    work.error = NobodyError("nobody-found")
    work.stage = "failed"
    test = screen("measure", work)
    assert "No person was found in the picture" in texts(test) and "Film again from the side" in texts(test)
    assert [b.label for b in test.button] == ["Film again", "Help by hand"]
    test.button[0].click().run()
    assert work.stage == "choose"


def _number(test: AppTest, title: str) -> str:
    return next(m.value for m in test.metric if m.label == title)


def test_result_shows_the_measured_numbers(work: Workspace, measurement: Measurement) -> None:
    test = screen("measure", work)
    lean = measurement.trial.tibial_inclination_deg
    assert lean is not None
    assert _number(test, "Lean of the shin") == f"{lean.value:.1f}\N{DEGREE SIGN}"
    assert f"{lean.low:.1f} to {lean.high:.1f}" in texts(test)


def test_a_repetition_left_out_changes_the_result_and_is_recorded(work: Workspace) -> None:
    shown = work.outcomes["right"]
    first = shown.trial.reps[0]
    second = replace(first, quantities={**first.quantities, "tibial_inclination_deg": Estimate(10.0, 9.0, 11.0)})
    shown.trial = replace(shown.trial, reps=(first, second))
    test = screen("measure", work)
    test.checkbox[1].uncheck().run()
    assert not test.exception
    assert shown.trial.tibial_inclination_deg is not None and first.tibial_inclination_deg is not None
    assert shown.trial.tibial_inclination_deg.value == first.tibial_inclination_deg.value
    assert _number(test, "Lean of the shin") == f"{first.tibial_inclination_deg.value:.1f}\N{DEGREE SIGN}"
    assert shown.trial.steps[-1].parameters == {"left_out": [2]}
    test.checkbox[1].check().run()
    assert shown.trial.steps[-1].parameters == {"left_out": []}
    assert [r.excluded for r in shown.trial.counted] == [False, False]


def test_saving_keeps_trial_diary_and_still(work: Workspace, own_history: str) -> None:
    test = screen("measure", work)
    next(s for s in test.selectbox if s.label.startswith("Pain")).select(4)
    next(s for s in test.selectbox if s.label.startswith("Where")).select("front-of-ankle")
    next(t for t in test.text_input if t.label == "Note").input("after running")
    next(b for b in test.button if b.label == "Save").click()
    test.run()
    assert not test.exception
    assert "Saved in the history of Me" in texts(test)
    with open_store(own_history) as store:
        (session,) = store.sessions(store.person("Me"))
        assert session.diary == Diary(pain=4, where_felt="front-of-ankle", note="after running")
        (trial,) = session.trials
        kept, shown = trial_json(store.trial(trial)), trial_json(work.outcomes["right"].trial)
        # The result is worked out anew from the repetitions, which are kept rounded.
        assert [kept.pop("result")["reps_used"], kept] == [shown.pop("result")["reps_used"], shown]
        assert store.still(trial) is not None


@pytest.mark.parametrize("unit", ["cm", "inches"])
def test_lengths_follow_the_unit(work: Workspace, unit: Any) -> None:
    shown = work.outcomes["right"]
    rep = replace(shown.trial.reps[0], quantities={"wall_distance_cm": Estimate(10.0, 9.5, 10.5)})
    shown.trial = replace(shown.trial, reps=(rep,))
    work.unit = unit
    assert _number(screen("measure", work), "Distance to the wall") == {"cm": "10.0 cm", "inches": "3.9 in"}[unit]


@pytest.mark.parametrize(
    "trouble", ["The film lies on its side", "No sheet was found", "The line is in the wrong place"]
)
def test_every_help_by_hand_opens(work: Workspace, trouble: str) -> None:
    work.stage = "by-hand"
    test = screen("measure", work)
    test.segmented_control(key="trouble").set_value(trouble).run()
    assert not test.exception
    assert [b.disabled for b in test.button if b.label == "Measure again"] == [True]


def test_turning_the_film_by_hand(work: Workspace) -> None:
    work.stage = "by-hand"
    test = screen("measure", work)
    test.segmented_control(key="turn").set_value(90).run()
    assert work.film is not None and work.film.by_hand.turn_deg == 90
    assert "recorded with the result" in texts(test)
    assert [b.disabled for b in test.button if b.label == "Measure again"] == [False]


def test_both_ankles_says_what_is_missing() -> None:
    assert "Measure both ankles" in texts(screen("both", Workspace("t")))


def test_both_ankles_offers_the_other_one(work: Workspace) -> None:
    assert "The right ankle is measured. Now film the left one." in texts(screen("both", work))


def test_both_ankles_side_by_side(work: Workspace, measurement: Measurement, right_clip: Path) -> None:
    left = outcome(replace(measurement, trial=replace(measurement.trial, side="left")), right_clip)
    left.trial = shifted(left.trial, -8.0)
    work.outcomes["left"] = left
    shown = texts(screen("both", work))
    assert "Lean of the shin: right 8.0\N{DEGREE SIGN} more; a difference" in shown


def shifted(trial: Trial, by_deg: float) -> Trial:
    def moved(e: Estimate) -> Estimate:
        return Estimate(e.value + by_deg, e.low + by_deg, e.high + by_deg)

    lean = "tibial_inclination_deg"
    reps = tuple(replace(r, quantities={**r.quantities, lean: moved(r.quantities[lean])}) for r in trial.reps)
    return replace(trial, reps=reps)


def test_empty_history_says_so_and_still_imports() -> None:
    test = screen("history", Workspace("t"))
    assert "Nothing was saved yet" in texts(test)
    assert "Import" in [b.label for b in test.button]


def filled(address: str, measurement: Measurement, days: int) -> None:
    rng = np.random.default_rng(1)
    with open_store(address) as store:
        person = store.add_person("Ann")
        start = datetime.now().astimezone() - timedelta(days=7 * days)
        for i in range(days):
            for side in ("left", "right"):
                trial = shifted(
                    replace(measurement.trial, side=side), float(rng.normal()) + (i if side == "left" else 0)
                )
                clip = replace(trial.clip, sha256=f"{i}{side}".ljust(64, "0"))
                store.save_trial(person, replace(trial, clip=clip), when=start + timedelta(days=7 * i),
                                 diary=Diary(pain=min(i, 10), where_felt="back-of-calf"))  # fmt: skip


@pytest.mark.parametrize("days", [1, 2, 8])
def test_history_shows_trend_asymmetry_diary_and_sessions(
    own_history: str, measurement: Measurement, days: int
) -> None:
    filled(own_history, measurement, days)
    work = Workspace("t")
    test = screen("history", work)
    shown = texts(test)
    assert "Right minus left" in shown and "Over time" in shown and "Sessions" in shown
    assert "weekly check" in shown
    assert len(test.table[0].value) == days
    if days > 1:
        assert "may be chance" in shown


def test_a_day_is_deleted_only_when_sure(own_history: str, measurement: Measurement) -> None:
    filled(own_history, measurement, 2)
    test = screen("history", Workspace("t"))
    delete = next(b for b in test.button if b.label == "Delete this day")
    assert delete.disabled
    next(c for c in test.checkbox if "delete this day" in c.label).check().run()
    next(b for b in test.button if b.label == "Delete this day").click().run()
    assert not test.exception
    with open_store(own_history) as store:
        assert len(store.sessions(store.person("Ann"))) == 1


def test_understand_names_the_sources_of_its_figures() -> None:
    shown = texts(screen("understand", Workspace("t")))
    for words in ("Powden 2015", "Hoch & McKeon 2011", "When not to test", "no primary source"):
        assert words in shown


def test_phone_page_without_the_network() -> None:
    assert "this computer only" in texts(screen("phone", Workspace("t")))
