"""A result belongs to one person from before its film on, and every state of the pages has a way on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from history.store import open_store
from tests.ui.test_screens import asked, outcome, screen, shifted, tab, texts
from ui import measuring
from ui.workspace import Film, MeasuringOutcome, Workspace
from vision.errors import ClipUnreadableError, SideUnknownError
from vision.lunge.measurement import Measurement
from vision.trial import Side

pytestmark = pytest.mark.usefixtures("own_history")


@pytest.fixture(scope="session")
def measurement(measured: Callable[..., Measurement], right_clip: Path) -> Measurement:
    return measured(right_clip, "right")


@pytest.fixture
def work(measurement: Measurement, right_clip: Path) -> Workspace:
    """A tab in which Ann's right leg was measured."""
    made = tab(measurement, right_clip)
    made.person_name = made.outcomes["right"].person = "Ann"
    assert made.film is not None
    made.film.person = "Ann"
    return made


def left_leg(measurement: Measurement, clip: Path, person: str) -> MeasuringOutcome:
    """The right leg's outcome as if the left one, with 8 degrees less, had been measured."""
    made = outcome(replace(measurement, trial=replace(measurement.trial, side="left")), clip)
    made.trial, made.person = shifted(made.trial, -8.0), person
    return made


@pytest.fixture
def both(work: Workspace, measurement: Measurement, right_clip: Path) -> Workspace:
    """A tab in which one film showed both of Ann's legs."""
    work.outcomes["left"] = left_leg(measurement, right_clip, "Ann")
    assert work.film is not None
    work.film.side, work.film.legs = "auto", ("left", "right")
    return work


def labels(test: AppTest) -> list[str]:
    return [b.label for b in test.button]


def click(test: AppTest, label: str) -> AppTest:
    next(b for b in test.button if b.label == label).click().run()
    assert not test.exception, test.exception
    return test


def test_the_film_tells_the_leg_unless_somebody_says_it() -> None:
    made = asked()
    test = screen("measure", made)
    test.segmented_control(key="source").set_value("file").run()
    assert test.segmented_control(key="side").value == "auto" == made.side


def test_both_legs_of_one_film_are_shown_and_saved_at_once(both: Workspace, own_history: str) -> None:
    test = screen("measure", both)
    headings = " ".join(h.value for h in test.subheader)
    assert "Left ankle" in headings and "Right ankle" in headings
    leans = [m.value for m in test.metric if m.label == "Lean of the shin"]
    expected = [both.outcomes[side].trial.tibial_inclination_deg for side in ("left", "right")]
    assert leans == [f"{lean.value:.1f}\N{DEGREE SIGN}" for lean in expected if lean is not None]
    click(test, "Save")
    with open_store(own_history) as store:
        (session,) = store.sessions(store.person("Ann"))
        assert {t.side for t in session.trials} == {"left", "right"}
    assert "See both ankles" in labels(test)


def test_a_film_gives_every_leg_numbers_first_and_its_marked_film_after(right_clip: Path) -> None:
    made = Workspace("t")
    made.film = Film(right_clip, right_clip.name, "auto", "Ann", own=False)
    measuring.start(made)
    assert made.job is not None and made.job.wait(120)
    measuring.collect(made)
    assert made.stage == "result", made.error
    assert list(made.outcomes) == ["right"] and made.film.legs == ("right",)
    assert made.outcomes["right"].person == "Ann"
    assert made.drawing is not None and made.drawing.wait(120) and made.drawing.error is None
    assert made.outcomes["right"].clip is not None and not made.has_files


def test_looking_at_another_history_changes_nothing_of_who_is_measured(work: Workspace, own_history: str) -> None:
    with open_store(own_history) as store:
        store.add_person("Ann")
        store.add_person("Bob")
    test = screen("history", work)
    test.selectbox[0].select("Bob").run()
    assert (work.viewed_name, work.person_name) == ("Bob", "Ann")
    test = screen("measure", work)
    assert "**Ann**" in texts(test)
    click(test, "Save")
    assert "Saved in the history of Ann" in texts(test)
    with open_store(own_history) as store:
        assert len(store.sessions(store.person("Ann"))) == 1 and not store.sessions(store.person("Bob"))
    click(screen("measure", work), "Now the left ankle")
    assert work.person_name == "Ann" and work.side == "left"


def test_two_people_are_never_compared(work: Workspace, measurement: Measurement, right_clip: Path) -> None:
    work.outcomes["left"] = left_leg(measurement, right_clip, "Bob")
    assert "Lean of the shin" not in texts(screen("both", work))
    work.outcomes["left"].person = "Ann"
    shown = texts(screen("both", work))
    assert "**Ann**" in shown and "right 8.0" in shown


def test_a_film_of_somebody_else_takes_the_place_of_what_was_there(
    work: Workspace, measurement: Measurement, right_clip: Path
) -> None:
    film = Film(right_clip, right_clip.name, "left", "Bob", own=False)
    work.film = film
    measuring._take(work, film, [left_leg(measurement, right_clip, "Bob")])
    assert {side: o.person for side, o in work.outcomes.items()} == {"left": "Bob"}


def test_a_leg_measured_anew_as_the_other_one_leaves_no_old_result(
    work: Workspace, measurement: Measurement, right_clip: Path
) -> None:
    assert work.film is not None
    work.film.legs = ("right",)
    measuring._take(work, work.film, [left_leg(measurement, right_clip, "Ann")])
    assert list(work.outcomes) == ["left"] and work.film.legs == ("left",)


def test_an_unsaved_result_can_be_gone_back_to(work: Workspace) -> None:
    work.forget_film()
    test = screen("measure", work)
    assert "Right ankle of Ann" in texts(test)
    click(test, "Back to the result")
    assert work.stage == "result" and "Save" in labels(test)


def test_a_refused_save_leaves_every_way_on(work: Workspace) -> None:
    work.outcomes["right"].person = "\t"
    test = screen("measure", work)
    click(test, "Save")
    assert test.error and {"Save", "Film again", "Now the left ankle"} <= set(labels(test))
    assert not work.outcomes["right"].saved


def test_a_film_that_cannot_be_read_offers_no_help_on_pictures_that_are_not_there(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(b"no film")
    made = Workspace("t")
    made.film, made.stage = Film(path, path.name, "auto", own=False), "failed"
    made.error = ClipUnreadableError("photo-heic", {"name": path.name})
    assert labels(screen("measure", made)) == ["Film again"]
    made.stage = "by-hand"
    test = screen("measure", made)
    assert test.error and {"Measure again", "Back", "Film again"} <= set(labels(test))
    click(test, "Back")
    assert made.stage == "failed"


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_film_that_does_not_tell_the_leg_asks_for_it(
    side: Side, right_clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Workspace("t")
    made.film, made.stage = Film(right_clip, right_clip.name, "auto", own=False), "failed"
    made.error = SideUnknownError("side-untold-by-film")
    begun: list[Workspace] = []
    monkeypatch.setattr(measuring, "start", begun.append)
    click(screen("measure", made), f"It is the {side} leg")
    assert made.film.side == side and begun == [made]


def test_the_other_leg_is_one_button_and_no_new_film(right_clip: Path) -> None:
    made = Workspace("t")
    made.person_name = "Ann"
    made.film = Film(right_clip, right_clip.name, "auto", "Ann", own=False)
    sides: tuple[Side, ...] = ("right", "left")
    for side in sides:
        if made.stage == "result":
            click(screen("measure", made), "It is the left leg")
        else:
            measuring.start(made)
        assert made.job is not None and made.job.wait(120)
        measuring.collect(made)
        assert made.stage == "result", made.error
        assert list(made.outcomes) == [side] and made.outcomes[side].trial.side == side
    assert "side-doubtful" in {n.code for n in made.outcomes["left"].trial.warnings}
    made.close()
