"""The history's page: the answer leads, one measurement is corrected or deleted, pictures of two days are compared."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from history.person_progress import line_progress
from history.quantity_series import Results
from history.records import Diary
from history.store import open_store
from plan.goals import Goal, set_goal
from plan.programme import Programme
from tests.history.diaries import make_trial
from tests.ui.test_screens import screen, texts
from tests.vision.report.test_still_outline import LEG, png
from ui import trend_charts
from ui.workspace import Workspace
from vision.report.still_outline import LegOutline, with_outline
from vision.trial import Protocol

pytestmark = pytest.mark.usefixtures("own_history")


def fill(address: str, right_cm: list[float], *, stills: bool = False) -> None:
    """A session a week of Ann, whose right ankle is hurt; her left one reaches 11 cm."""
    with open_store(address) as store:
        ann = store.add_person("Ann")
        start = datetime.now().astimezone() - timedelta(weeks=len(right_cm) - 1)
        for week, cm in enumerate(right_cm):
            for side, reach in (("left", 11.0), ("right", cm)):
                leg = LegOutline(LEG.shin, LEG.heel, (reach, 41.0))
                store.save_trial(
                    ann, make_trial(side, reach, 30 + reach / 2, key=f"{week}"), when=start + timedelta(weeks=week),
                    diary=Diary(pain=max(5 - week, 0), affected_side="right", note="stairs" if week == 1 else ""),
                    still_png=with_outline(png(), leg) if stills else None,
                )  # fmt: skip


def button(test: AppTest, label: str) -> AppTest:
    return next(b for b in test.button if b.label == label).click().run()  # type: ignore[return-value]


def test_the_answer_leads_with_the_injured_ankle_and_a_shrinking_difference_is_closing(own_history: str) -> None:
    fill(own_history, [5.0, 6.0, 7.1, 8.0, 9.1, 10.0])
    with open_store(own_history) as store:
        set_goal(Programme(store, store.person("Ann")), Goal("distance-cm", "right", 12.0))
    test = screen("history", Workspace("t"))
    sentences = [m.value for m in test.markdown if m.value.startswith("#")]
    assert "Right ankle: 10.0 cm, 5.0 cm more than" in sentences[0] and "equal to the left." in sentences[0]
    assert "Left ankle: 11.0 cm, no change since" in sentences[1]
    assert "The goal is 12.0 cm: 2.0 cm to go." in texts(test)
    good = [s.value for s in test.success]
    assert len(good) == 2 and "Right ankle: ↑ reaching further: +1.0" in good[0]
    assert "Right minus left: ↑ closing, which is good: -1.0" in good[1]
    assert "rising" not in texts(test) and not test.error


def test_of_too_few_sessions_that_is_said_once_and_no_day_stands_twice_on_the_axis(own_history: str) -> None:
    """Days a week apart are marked by four ticks; fewer than that, by one tick a day."""
    fill(own_history, [5.0, 7.0])
    test = screen("history", Workspace("t"))
    assert texts(test).count("trend is told from 4 sessions on; so far: 2") == 1
    with open_store(own_history) as store:
        ann = store.person("Ann")
        line = line_progress(Results(store, ann).series("wall_distance_cm", "right"))
        _upper, felt = trend_charts.timeline({"right": line}, store.sessions(ann), "cm")
    assert all(layer["mark"]["clip"] for layer in felt.to_dict()["layer"]), "a day outside would shift the chart"
    axes = [trend_charts._ticks(pd.Timedelta(days=days)) for days in (0, 6, 7)]
    assert axes == [{"interval": "day", "step": 1}, {"interval": "day", "step": 1}, 4]


def test_one_measurement_is_corrected_and_the_first_one_is_kept_behind_it(own_history: str) -> None:
    fill(own_history, [8.0])
    test = screen("history", Workspace("t"))
    worn = next(s for s in test.selectbox if s.label == "On the foot")
    worn.select("socks")
    button(test, "Correct this measurement")
    assert not test.exception
    with open_store(own_history) as store:
        session = store.sessions(store.person("Ann"))[0]
        (left,) = session.counted("left")
        assert left.protocol == Protocol(footwear="socks") and len(session.trials) == 3
        told = store.trial(left)
        assert told.steps[-1].name == "corrected-by-hand"
        assert told.result == store.trial(next(t for t in session.trials if t.replaced_by == left.id)).result


def test_a_wrong_side_is_put_right(own_history: str) -> None:
    fill(own_history, [8.0])
    with open_store(own_history) as store:
        session = store.sessions(store.person("Ann"))[0]
        store.delete_trial(session.counted("right")[0])
    test = screen("history", Workspace("t"))
    sides = [s for s in test.selectbox if s.label == "Which ankle?"]
    sides[-1].select("right")
    button(test, "Correct this measurement")
    with open_store(own_history) as store:
        session = store.sessions(store.person("Ann"))[0]
        assert not session.counted("left")
        assert session.counted("right")[0].results["wall_distance_cm"].value == pytest.approx(11.0)


def test_one_measurement_is_deleted_only_when_sure_and_the_other_stays(own_history: str) -> None:
    fill(own_history, [8.0])
    test = screen("history", Workspace("t"))
    assert next(b for b in test.button if b.label == "Delete this measurement").disabled
    next(c for c in test.checkbox if "delete this measurement" in c.label).check().run()
    button(test, "Delete this measurement")
    with open_store(own_history) as store:
        session = store.sessions(store.person("Ann"))[0]
        assert not session.counted("left") and len(session.counted("right")) == 1


@pytest.mark.parametrize("stills", [True, False])
def test_pictures_of_two_days_and_their_outlines(own_history: str, stills: bool) -> None:
    fill(own_history, [5.0, 10.0], stills=stills)
    test = screen("history", Workspace("t"))
    assert not test.exception
    assert ("The outlines over each other" in texts(test)) is stills
    assert ("save the still picture with each" in texts(test)) is not stills


def test_the_table_shows_the_median_that_the_answer_tells(own_history: str) -> None:
    fill(own_history, [8.0])
    with open_store(own_history) as store:
        ann = store.person("Ann")
        for key, cm in (("b", 9.0), ("c", 13.0)):
            store.save_trial(ann, make_trial("right", cm, key=key), when=datetime.now().astimezone())
    test = screen("history", Workspace("t"))
    assert "9.0\N{NO-BREAK SPACE}cm, " in test.table[0].value["Right"].iloc[0]
    assert any(m.value.startswith("#") and "Right ankle: 9.0 cm" in m.value for m in test.markdown)


def test_a_picture_without_an_outline_says_so(own_history: str) -> None:
    fill(own_history, [5.0, 10.0], stills=True)
    with open_store(own_history) as store:
        ann = store.person("Ann")
        first = store.sessions(ann)[0].counted("right")[0]
        store.save_trial(ann, replace(store.trial(first)), when=first.recorded_at, still_png=png())
    assert "can be laid over each other where" in texts(screen("history", Workspace("t")))
