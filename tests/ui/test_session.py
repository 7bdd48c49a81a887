"""A session is one thing: asked and set once, kept over every page and restart, saved once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from history import drafts as kept_drafts
from history.store import open_store
from tests.history.diaries import make_trial
from tests.ui.test_screens import asked, outcome, screen, shifted, tab, texts
from tests.ui.test_whose import click, labels
from ui import drafts, measuring, people, tabs
from ui.session_setup import Setup
from ui.tabs import ABANDONED_AFTER_S, open_workspace
from ui.workspace import SAMPLE_NAME, Film, MeasuringOutcome, Workspace
from vision.lunge.measurement import Measurement
from vision.trial import Protocol
from vision.trial_json import trial_json

pytestmark = pytest.mark.usefixtures("own_history")


@pytest.fixture(autouse=True)
def no_tab_stays_open() -> Iterator[None]:
    yield
    tabs.close_all()


@pytest.fixture(scope="session")
def measurement(measured: Callable[..., Measurement], right_clip: Path) -> Measurement:
    return measured(right_clip, "right")


@pytest.fixture
def work(measurement: Measurement, right_clip: Path) -> Workspace:
    """A tab in which Ann's right leg was measured, and nothing was saved."""
    made = tab(measurement, right_clip)
    made.person_name = made.outcomes["right"].person = "Ann"
    assert made.film is not None
    made.film.person = "Ann"
    return made


def left(measurement: Measurement, clip: Path) -> MeasuringOutcome:
    made = outcome(replace(measurement, trial=replace(measurement.trial, side="left")), clip)
    made.trial, made.person = shifted(made.trial, -8.0), "Ann"
    return made


def test_whether_to_test_at_all_is_asked_once_and_a_yes_stops() -> None:
    made = Workspace("t")
    test = screen("measure", made)
    test.segmented_control(key="source").set_value("file").run()
    assert "cannot put weight on the leg" in texts(test) and not test.get("file_uploader")
    test.segmented_control(key="asked").set_value("some").run()
    assert "do not test today" in texts(test) and not test.get("file_uploader")
    test.segmented_control(key="asked").set_value("none").run()
    assert test.get("file_uploader") and made.is_asked
    assert "Before you start" not in texts(screen("guided", made))
    made.asked_on = date.today() - timedelta(days=1)
    assert "Before you start" in texts(screen("measure", made))


def test_what_is_set_holds_over_another_page_and_for_the_second_ankle(
    work: Workspace, measurement: Measurement, right_clip: Path
) -> None:
    work.stage, work.outcomes = "choose", {}
    test = screen("measure", work)
    test.segmented_control(key="source").set_value("file").run()
    test.segmented_control(key="footwear").set_value("socks").run()
    test.segmented_control(key="stance").set_value("half-kneeling").run()
    test.number_input(key="foot").set_value(26.0).run()
    test.number_input(key="ruler").set_value(97.0).run()
    chosen = Setup(Protocol("half-kneeling", footwear="socks"), 26.0, 97.0)
    assert work.setup == chosen
    screen("understand", work)
    work.outcomes["right"] = outcome(measurement, right_clip)
    work.stage = "result"
    click(screen("measure", work), "Now the left ankle")
    # Another run of the program's pages, as after a look at another one: nothing of it is remembered but the session.
    test = screen("measure", work)
    assert (work.setup, work.side, work.source) == (chosen, "left", "file")
    assert test.segmented_control(key="footwear").value == "socks"
    assert (test.number_input(key="foot").value, test.number_input(key="ruler").value) == (26.0, 97.0)
    assert "Socks, Kneeling on the other knee, Knee bent, foot 26.0 cm, line on the sheet 97.0 mm" in texts(test)


def test_a_session_starts_as_the_persons_last_one_was_done(work: Workspace, own_history: str) -> None:
    """Socks last week and bare feet today would not be compared; what somebody set already stays."""
    with open_store(own_history) as store:
        for name, worn in (("Ann", "socks"), ("Bob", "shoes")):
            way = Protocol("half-kneeling", footwear=worn)  # type: ignore[arg-type]
            now = datetime.now().astimezone()
            store.save_trial(store.add_person(name), make_trial("right", protocol=way), when=now)
    work.person_name, work.stage, work.source, work.outcomes = "Ann", "choose", "file", {}
    test = screen("measure", work)
    assert "Socks, Kneeling on the other knee, Knee bent" in texts(test)
    assert test.segmented_control(key="footwear").value == "socks"
    test.selectbox[0].select("Bob").run()
    assert test.segmented_control(key="footwear").value == "shoes"
    test.segmented_control(key="footwear").set_value("barefoot").run()
    test.selectbox[0].select("Ann").run()
    assert work.setup.protocol == Protocol("half-kneeling", footwear="barefoot")


def test_another_person_starts_a_session_of_their_own(work: Workspace) -> None:
    work.setup, work.stage, work.source = Setup(Protocol(footwear="shoes"), 29.0), "choose", "file"
    work.last_measured = "Ann"
    with open_store(str(people.store().engine.url)) as store:
        store.add_person("Ann")
        store.add_person("Bob")
    test = screen("measure", work)
    test.selectbox[0].select("Bob").run()
    assert work.setup == Setup() and not work.is_asked
    assert "Before you start" in texts(screen("measure", work))
    assert work.outcomes["right"].person == "Ann"


def test_a_film_chosen_is_still_there_after_a_look_at_another_page() -> None:
    made = asked()
    made.source = "file"
    made.choose_upload("film", "IMG 1.MOV", b"film")
    made.choose_upload("sheet", "sheet.jpg", b"sheet")
    path = made.uploads["film"].path
    test = screen("measure", made)
    assert "IMG 1" in texts(test) and [b.disabled for b in test.button if b.label == "Measure"] == [False]
    click(test, "Remove IMG 1.MOV")
    assert not path.exists() and list(made.uploads) == ["sheet"]
    assert [b.disabled for b in screen("measure", made).button if b.label == "Measure"] == [True]
    made.close()


def test_both_ankles_are_saved_at_once(
    work: Workspace, measurement: Measurement, right_clip: Path, own_history: str
) -> None:
    test = screen("measure", work)
    assert {"Now the left ankle", "Save"} <= set(labels(test))
    work.outcomes["left"] = left(measurement, right_clip)
    test = screen("measure", work)
    assert "Right ankle, Left ankle" in texts(test) and "Now the left ankle" not in labels(test)
    click(test, "Save")
    with open_store(own_history) as store:
        (session,) = store.sessions(store.person("Ann"))
        assert {t.side for t in session.trials} == {"left", "right"}
        assert kept_drafts.waiting(store) == []


def test_a_new_film_after_the_save_begins_with_no_ankle_measured(work: Workspace) -> None:
    """What was saved last week is not taken for the other ankle of today."""
    click(screen("measure", work), "Save")
    click(screen("measure", work), "New film")
    assert work.outcomes == {} and work.stage == "choose"


def test_unsaved_results_come_back_under_the_tabs_address(work: Workspace, own_history: str) -> None:
    """As after a restart of the program: all that is left is the address and the store."""
    work.setup, work.unit = Setup(Protocol(footwear="socks"), 26.0), "inches"
    before = work.outcomes["right"]
    drafts.sync(work)
    work.close()
    drafts.sync(work)
    back = open_workspace(work.token, "later", drafts.restore)
    assert (back.token, back.stage, back.person_name, back.unit) == (work.token, "result", "Ann", "inches")
    assert back.setup == Setup(Protocol(footwear="socks"), 26.0)
    assert trial_json(back.outcomes["right"].trial) == trial_json(before.trial)
    test = screen("measure", back)
    assert "**Ann**" in texts(test) and "Help by hand" not in labels(test)
    click(test, "Save")
    with open_store(own_history) as store:
        (trial,) = store.sessions(store.person("Ann"))[0].trials
        assert trial.has_still and kept_drafts.waiting(store) == []


def test_a_result_of_a_page_that_was_gone_meanwhile_is_kept(right_clip: Path) -> None:
    """A phone is locked while its film is measured: nobody looks on, and the page was closed long ago."""
    made = open_workspace(None, "phone")
    made.film = Film(right_clip, right_clip.name, "auto", "Ann", own=False)
    measuring.start(made)
    job = made.job
    assert job is not None
    tabs.close_abandoned(lambda s: False, made.last_seen + ABANDONED_AFTER_S + 30)
    assert tabs.is_open(made.token), "it is still being measured"
    assert job.wait(120)
    job.join()
    assert made.drawing is None or made.drawing.wait(120)
    tabs.close_abandoned(lambda s: False, made.last_seen + ABANDONED_AFTER_S + 30)
    assert not tabs.is_open(made.token) and not made.has_files
    back = open_workspace(made.token, "phone again", drafts.restore)
    assert back.stage == "result" and list(back.outcomes) == ["right"]


def test_a_draft_of_no_open_tab_is_offered_and_can_be_thrown_away(work: Workspace) -> None:
    drafts.sync(work)
    work.close()
    fresh = asked()
    fresh.token = "another"
    test = screen("measure", fresh)
    assert "Not saved yet" in texts(test) and "Right ankle of Ann" in texts(test)
    click(test, "Go on with it")
    assert fresh.stage == "result" and fresh.person_name == "Ann"
    drafts.sync(fresh)
    fresh.close()
    last = Workspace("third")
    click(screen("measure", last), "Throw it away")
    assert "Not saved yet" not in texts(screen("measure", last)) and kept_drafts.waiting(people.store()) == []


def test_the_results_of_two_people_wait_side_by_side(
    work: Workspace, measurement: Measurement, right_clip: Path
) -> None:
    film = Film(right_clip, right_clip.name, "right", "Bob", own=False)
    work.film = film
    bobs = outcome(measurement, right_clip)
    bobs.person = "Bob"
    measuring._take(work, film, [bobs])
    drafts.sync(work)
    assert {o.person for o in work.outcomes.values()} == {"Bob"}
    assert sorted(d.person for d in kept_drafts.waiting(people.store())) == ["Ann", "Bob"]


def test_filming_again_and_samples_leave_no_draft(work: Workspace) -> None:
    sample = replace(work.outcomes["right"], person=SAMPLE_NAME)
    drafts.sync(work)
    assert len(kept_drafts.waiting(people.store())) == 1
    click(screen("measure", work), "Film again")
    drafts.sync(work)
    assert kept_drafts.waiting(people.store()) == []
    work.outcomes["right"] = sample
    drafts.sync(work)
    assert kept_drafts.waiting(people.store()) == []
