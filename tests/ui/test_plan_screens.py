"""The programme's pages in each of their states, run by Streamlit itself without a browser."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from history.store import open_store
from plan.facts import Intake
from plan.goals import Goal, set_goal
from plan.log import LOG, LogEntry, pairs
from plan.pairing import found_pairs
from plan.programme import Programme
from tests.history.diaries import make_trial
from tests.ui.test_screens import screen, texts
from ui.wording import as_written
from ui.workspace import Workspace

pytestmark = pytest.mark.usefixtures("own_history")
NOW = datetime.now().astimezone()


def work(name: str = "Anna") -> Workspace:
    made = Workspace("t")
    made.person_name = name
    return made


@pytest.fixture
def programme() -> Any:
    """Anna with a plan of three weeks, a goal, and a log."""
    with open_store() as store:
        anna = store.add_person("Anna")
        for week in range(4):
            when = NOW - timedelta(weeks=3 - week, hours=1)
            store.save_trial(anna, make_trial("right", 8.0 + 0.3 * week, key=str(week)), when=when)
        made = Programme(store, anna)
        made.begin(Intake("right", where_felt="front-of-ankle"), NOW - timedelta(weeks=3))
        made.keep(LOG, LogEntry("step-rock", "right", "done", 2, "usual", 1, 1), NOW - timedelta(days=2))
        set_goal(made, Goal("distance-cm", "right", 11.0), NOW - timedelta(weeks=3))
        yield made


def press(test: AppTest, label: str) -> AppTest:
    found = [b for b in test.button if b.label == label]
    assert found, [b.label for b in test.button]
    found[0].click().run()
    assert not test.exception, test.exception
    return test


def view(test: AppTest, name: str) -> AppTest:
    test.segmented_control(key="plan-view").set_value(name).run()
    assert not test.exception, test.exception
    return test


def test_new_person_answers_questions_and_gets_a_plan() -> None:
    with open_store() as store:
        store.add_person("Anna")
    test = screen("plan", work())
    assert "cannot tell that all is well" in texts(test)
    press(test, "Make the plan")
    assert "say at the end that you have" in texts(test)
    next(c for c in test.checkbox if "read every question" in c.label).check()
    press(test, "Make the plan")
    assert "Mobility" in texts(test) and "not a diagnosis" in texts(test)
    with open_store() as store:
        assert Programme(store, store.person("Anna")).plan is not None


def test_red_flag_gives_advice_and_no_plan() -> None:
    with open_store() as store:
        store.add_person("Anna")
    test = screen("plan", work())
    test.checkbox(key="flag-cannot-take-four-steps").check()
    next(c for c in test.checkbox if "read every question" in c.label).check()
    press(test, "Make the plan")
    assert "looked at today" in texts(test) and "Exercise" not in [b.label for b in test.button]
    with open_store() as store:
        assert Programme(store, store.person("Anna")).plan is None


def test_plan_is_shown_with_reasons_and_changed(programme: Programme) -> None:
    test = screen("plan", work())
    lines = programme.in_force()[1].lines
    assert all(as_written(line.name) in texts(test) for line in lines) and "in front of the ankle" in texts(test)
    test.segmented_control(key=f"level-{lines[1].key}").set_value("harder").run()
    assert programme.in_force()[1].line(lines[1].key).level == "harder"
    test = press(screen("plan", work()), "Leave it out")
    assert len(programme.in_force()[1].lines) == len(lines) - 1
    test = screen("plan", work())
    press(test, "Answer the questions again")
    press(test, "Back to the plan")
    assert "Why this plan" in texts(test)


def test_week_shows_progress_goals_and_effects(programme: Programme) -> None:
    test = view(screen("plan", work()), "week")
    told = texts(test)
    assert "since the plan began" in told and "11.0 cm to the wall" in told and "not enough yet" in told
    press(test, "Give up this goal")
    assert "11.0 cm to the wall" not in texts(test)
    press(test, "Set the goal")
    assert "10.0 cm to the wall" in texts(test)


def test_handover_offers_page_and_file_and_takes_back(programme: Programme) -> None:
    test = view(screen("plan", work()), "handover")
    assert "You send them yourself" in texts(test)


def test_pair_is_found_between_two_tests_and_kept(programme: Programme) -> None:
    # Hours away from the programme's own last test, an hour ago, which would make a pair with a rest.
    at = NOW.replace(hour=18 if 10 < NOW.hour < 16 else 12, minute=0)
    for minutes, cm in ((0, 8.8), (20, 9.6)):
        programme.store.save_trial(programme.person, make_trial("right", cm, key=f"pair {minutes}"),
                                   when=at + timedelta(minutes=minutes))
    assert [f.pair.exercise for f in found_pairs(programme, at.date())][-1] is None
    programme.keep(LOG, LogEntry("step-rock", "right", "done", 2), at + timedelta(minutes=10))
    test = view(screen("plan", work()), "session")
    press(test, "Keep this pair")
    assert "step-rock" in [p.exercise for _at, p in pairs(programme)]
    (kept,) = [p for _at, p in pairs(programme) if p.exercise == "step-rock"]
    assert kept.difference == pytest.approx(0.8)
