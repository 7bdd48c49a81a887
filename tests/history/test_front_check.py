"""A front film speaks against the side result of the same day and leg, in every place where that result is shown."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date, timedelta

import pypdfium2
import pytest

from foundation.estimate import Estimate
from history.csv_export import sessions_csv
from history.fhir import bundle
from history.front_check import REACH_BOUGHT, reach_bought, reach_bought_lines
from history.report_pdf import report_pdf
from tests.history.diaries import START, make_trial
from vision.front.knee_over_foot import INWARDS_FROM_CM, TURNED_OUT_FROM_DEG
from vision.trial import Protocol, Repetition, Trial

FRONT = Protocol(view="front")


def front_trial(side: str, knee_cm: float, toe_out_deg: float, half: float = 1.0) -> Trial:
    """One repetition seen from the front, each value known to `half`."""
    plain = make_trial(side, key=f"front {knee_cm} {toe_out_deg}", protocol=FRONT, cm=None, deg=None, method="none")
    measured = {"knee_over_second_toe_cm": Estimate(knee_cm, knee_cm - half, knee_cm + half),
                "toe_out_deg": Estimate(toe_out_deg, toe_out_deg - half, toe_out_deg + half)}
    return replace(plain, reps=(Repetition(0.5, 3.5, 2.0, measured),))


@pytest.fixture
def anna(sqlite_store):
    return sqlite_store.add_person("Anna")


def session_with(store, person, *trials: Trial, day: int = 0):
    for minutes, trial in enumerate(trials):
        store.save_trial(person, trial, when=START + timedelta(days=day, minutes=5 * minutes))
    return store.sessions(person)[-1]


def test_a_knee_inwards_is_held_against_the_side_result(sqlite_store, anna):
    session = session_with(sqlite_store, anna, make_trial("left"), front_trial("left", INWARDS_FROM_CM + 3, 2.0))
    told = reach_bought(session, "left")
    assert told is not None
    assert told.code == REACH_BOUGHT
    assert "Part of this reach was bought by the knee going inwards (6.0 cm" in told.message
    assert "foot" not in told.message.split(", as")[0]
    assert reach_bought(session, "right") is None


def test_a_foot_turned_out_too_and_both_are_named(sqlite_store, anna):
    session = session_with(sqlite_store, anna, make_trial("right"),
                           front_trial("right", INWARDS_FROM_CM + 3, TURNED_OUT_FROM_DEG + 6))
    told = reach_bought(session, "right")
    assert told is not None
    assert "knee going inwards" in told.message
    assert "foot turning out (16 degrees)" in told.message


@pytest.mark.parametrize(("knee_cm", "toe_out_deg"), [
    (0.0, 3.0), (INWARDS_FROM_CM + 0.5, 3.0), (-9.0, 3.0), (0.0, TURNED_OUT_FROM_DEG + 0.5)])
def test_what_its_interval_leaves_open_is_not_held_against_it(sqlite_store, anna, knee_cm, toe_out_deg):
    session = session_with(sqlite_store, anna, make_trial("left"), front_trial("left", knee_cm, toe_out_deg))
    assert reach_bought(session, "left") is None


def test_another_day_or_leg_says_nothing(sqlite_store, anna):
    session_with(sqlite_store, anna, front_trial("left", 9.0, 2.0))
    later = session_with(sqlite_store, anna, make_trial("left"), front_trial("right", 9.0, 2.0), day=7)
    assert reach_bought(later, "left") is None
    assert reach_bought_lines(later) == []


def test_a_front_film_alone_has_no_reach(sqlite_store, anna):
    session = session_with(sqlite_store, anna, front_trial("left", 9.0, 2.0))
    assert reach_bought(session, "left") is None


def test_every_export_carries_the_sentence(sqlite_store, anna):
    session_with(sqlite_store, anna, make_trial("left"), make_trial("right"), front_trial("left", 9.0, 2.0))
    row, = csv.DictReader(io.StringIO(sessions_csv(sqlite_store, [anna]).decode("utf-8-sig")))
    assert row["left_reach_bought"].startswith("Part of this reach was bought by")
    assert row["right_reach_bought"] == ""
    noted = [e["resource"] for e in bundle(sqlite_store, anna)["entry"] if "note" in e["resource"]]
    assert len(noted) == 2
    assert all(r["bodySite"]["coding"][0]["code"] == "51636004" for r in noted)  # left ankle
    assert all("bought by the knee" in r["note"][0]["text"] for r in noted)
    assert all("side-on film" in r["method"]["text"] for r in noted)
    pdf = pypdfium2.PdfDocument(report_pdf(sqlite_store, anna, today=date(2026, 3, 1)))
    text = " ".join(pdf[0].get_textpage().get_text_range().split())
    assert "Part of this reach was bought by" in text
