"""CSV, PDF and FHIR: what other programs make of them."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import cv2
import numpy as np
import pandas as pd
import pypdfium2
import pytest
from fhir.resources.R4B.bundle import Bundle

from foundation.texts.language import speaking
from foundation.texts.units import measuring_in
from history.compare import compare_sides
from history.course import course
from history.csv_export import repetitions_csv, sessions_csv, write_csv
from history.fhir import bundle
from history.file_names import file_name
from history.person_progress import line_progress
from history.quantity_series import Results
from history.records import Diary, Person
from history.report_pdf import report_pdf
from history.store import Store
from history.trend import next_check
from tests.history.diaries import START, fill, make_trial, recovering
from vision.report.still_outline import with_outline

NOTE = "=1+1; \"très\" raide, 木\nsecond line"


@pytest.fixture
def anna(sqlite_store: Store) -> Person:
    person = fill(sqlite_store, "Änne; Müller", recovering, 5, weeks=6, stills=True)
    sqlite_store.edit_diary(sqlite_store.sessions(person)[0], Diary(pain=0, where_felt="back-of-calf", note=NOTE))
    return person


def test_repetitions_in_pandas(sqlite_store: Store, anna: Person) -> None:
    practice = make_trial("left", None, 30.0, key="p", method="level-only")
    sqlite_store.save_trial(anna, practice, when=START, practice=True)
    table = pd.read_csv(io.BytesIO(repetitions_csv(sqlite_store, [anna])), parse_dates=["recorded_at"])
    assert len(table) == 6 * 2 * 3 + 3 and table.columns[0] == "person"
    assert set(table["person"]) == {"Änne; Müller"} and set(table["side"]) == {"left", "right"}
    for column in ("tibial_inclination_deg", "wall_distance_low_cm", "heel_lift_mm", "peak_s"):
        assert table[column].dtype == float
    for column in ("heel_down", "counted", "practice_trial"):
        assert table[column].dtype == bool
    assert isinstance(table["recorded_at"].dtype, pd.DatetimeTZDtype)
    assert table["toe_to_wall_cm"].isna().all() and (~table["counted"]).sum() == 3
    session = sqlite_store.sessions(anna)[2]
    mine = table[(table["session_id"] == session.id) & (table["side"] == "left")]
    left = session.counted("left")[0].results["wall_distance_cm"]
    assert mine["wall_distance_cm"].median() == pytest.approx(left.value)
    measured = [c for c in table.columns if any(c.startswith(q) for q in ("tibial", "heel_lift_", "wall_d", "toe_to"))]
    assert all(c.endswith(("_deg", "_mm", "_cm", "_fraction")) for c in measured)


def test_sessions_in_pandas_with_formulas_made_harmless(sqlite_store: Store, anna: Person, tmp_path: Path) -> None:
    sqlite_store.rename_person(anna, "@Änne")
    _reps, path = write_csv(sqlite_store, tmp_path / "out.csv", sqlite_store.people())
    table = pd.read_csv(path)
    assert len(table) == 6 and path.name == "out-sessions.csv"
    assert table["note"][0] == "'" + NOTE and table["person"][0] == "'@Änne"
    assert set(table["session_zone"]) == {"UTC+01:00"}
    assert table["pain_0_to_10"][0] == 0 and table["where_felt"][0] == "back-of-calf"
    for i, session in enumerate(sqlite_store.sessions(anna)):
        apart = compare_sides(session).quantities["wall_distance_cm"]
        assert apart is not None
        assert table["right_minus_left_wall_distance_cm"][i] == pytest.approx(apart.difference.value, abs=6e-4)
        assert table["right_minus_left_wall_distance_verdict"][i] == apart.verdict
    assert table["right_minus_left_wall_distance_cm"].lt(0).any()  # a negative number stays a number
    assert not any(cell.startswith(b"=") for cell in sessions_csv(sqlite_store, [anna]).split(b","))


def test_fhir_is_valid_and_says_what_was_measured(sqlite_store: Store, anna: Person) -> None:
    content = bundle(sqlite_store, anna)
    checked = Bundle.model_validate(content)
    assert checked.type == "collection" and content == bundle(sqlite_store, anna)
    urls = [e["fullUrl"] for e in content["entry"]]
    assert len(urls) == len(set(urls))
    observations = [e["resource"] for e in content["entry"] if e["resource"]["resourceType"] == "Observation"]
    angles = [o for o in observations if o["code"]["coding"][0]["code"] == "tibial-inclination"]
    assert len(angles) == 12
    assert {o["bodySite"]["coding"][0]["code"] for o in angles} == {"51636004", "6685009"}
    first = sqlite_store.sessions(anna)[0].counted("left")[0]
    lean = first.results["tibial_inclination_deg"].value
    assert angles[0]["valueQuantity"] == {"value": pytest.approx(lean), "unit": "deg",
                                          "system": "http://unitsofmeasure.org", "code": "deg"}
    assert angles[0]["code"]["coding"][1]["code"] == "364564000" and angles[0]["effectiveDateTime"] == START.isoformat()
    assert all(o["subject"]["reference"] == urls[0] for o in observations)
    assert not any("loinc" in c["system"] for o in observations for c in o["code"]["coding"])
    spoilt = bundle(sqlite_store, anna)
    del spoilt["entry"][1]["resource"]["status"]
    with pytest.raises(ValueError, match="status"):
        Bundle.model_validate(spoilt)


@pytest.mark.parametrize(("paper", "size_pt"), [("a4", (595.4, 841.7)), ("letter", (612.0, 792.0))])
def test_the_report_fits_its_pages(paper: str, size_pt: tuple[float, float], sqlite_store: Store, anna: Person) -> None:
    sqlite_store.edit_diary(sqlite_store.sessions(anna)[-1], Diary(3, 2, "front-of-ankle", "right", "$x$ " + "w" * 200))
    pdf = pypdfium2.PdfDocument(report_pdf(sqlite_store, anna, paper=paper, today=date(2026, 3, 1)))
    text = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    for words in ("Änne; Müller", "Left ankle", "Right ankle", "Right minus left", "Powden 2015", "$x$",
                  "not a diagnosis", "All films", "Rule of thumb"):
        assert words in text
    for page in pdf:
        assert page.get_size() == pytest.approx(size_pt, abs=1)
        ink = np.asarray(page.render(scale=1, grayscale=True).to_numpy()).squeeze() < 200
        rows, columns = np.nonzero(ink)
        assert columns.min() > 36 and columns.max() < ink.shape[1] - 36  # half an inch is free on each side
        assert rows.min() > 36 and rows.max() < ink.shape[0] - 18
        foot = slice(ink.shape[0] - 42, ink.shape[0] - 32)  # between the text and the foot line
        assert not ink[foot].any()


@pytest.mark.parametrize(("language", "unit", "paper", "answer", "value"), [
    ("en", "cm", "letter", "Right ankle:", " cm"), ("de", "inches", "a4", "Rechtes Sprunggelenk:", " Zoll")])
def test_the_first_page_says_it_all(language: str, unit: str, paper: str, answer: str, value: str,
                                    sqlite_store: Store) -> None:
    person = fill(sqlite_store, "Änne", recovering, 3, weeks=12, stills=True)
    with speaking(language), measuring_in(unit):  # type: ignore[arg-type]
        raw = report_pdf(sqlite_store, person, paper=paper, today=date(2025, 4, 1), target=lambda a: 12.0)
        checked = next_check(date(2025, 3, 24), date(2025, 4, 1)).sentence
        told = course(line_progress(Results(sqlite_store, person).series("wall_distance_cm", "right"))).sentence
    pdf = pypdfium2.PdfDocument(raw)
    first = " ".join(pdf[0].get_textpage().get_text_range().split())
    assert len(pdf) <= 4
    # The answer leads, with the injured ankle; the last line of the page is on it too.
    assert first.index(answer) < first.index("Powden 2015") < first.index(checked)
    for words in (told, "Chisholm 2012", "très raide"):
        assert words in first
    everything = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pdf)
    # The sources quote the studies' own centimetres.
    assert (" cm" in everything.replace("1.5 cm", "").replace("2.0 cm", "")) is (unit == "cm")
    assert f"{'12.0' if unit == 'cm' else '4.7'}{value}" in first.replace(",", ".")  # the goal


def test_the_first_page_shows_the_leg_and_not_the_room(sqlite_store: Store) -> None:
    """Of a still that knows where the leg is, that part is on the page: here the red one of a green picture."""
    person, picture = sqlite_store.add_person("Änne"), np.full((400, 300, 3), (0, 200, 0), np.uint8)
    picture[300:380, 40:120] = (0, 0, 255)
    still = with_outline(cv2.imencode(".png", picture)[1].tobytes(), None, (40, 300, 120, 380))
    for side in ("left", "right"):
        sqlite_store.save_trial(person, make_trial(side), when=START, still_png=still)
    first = pypdfium2.PdfDocument(report_pdf(sqlite_store, person))[0]
    page = first.render(scale=1).to_numpy().astype(int)
    red = (page[..., 2] > 200) & (page[..., :2] < 60).all(axis=2)
    green = (page[..., 1] > 150) & (page[..., ::2] < 60).all(axis=2)
    assert red.sum() > 2 * 90**2 and not green.any()
    told = " ".join(first.get_textpage().get_text_range().split())
    assert told.count("trend is told from 4 sessions on; so far: 1.") == 1


@pytest.mark.parametrize(("name", "file"), [
    ("Änne Müller", "kneewall-Aenne-Mueller-2026-11-26.pdf"),
    ("../../etc; rm -rf", "kneewall-etc-rm-rf-2026-11-26.pdf"),
    ("李雷", "kneewall-2026-11-26.pdf"), ("x" * 100, f"kneewall-{'x' * 40}-2026-11-26.pdf"),
    ("José  d'Été", "kneewall-Jose-d-Ete-2026-11-26.pdf")])
def test_a_file_has_a_name_that_can_be_mailed(name: str, file: str) -> None:
    assert file_name(Person("", name, START), date(2026, 11, 26)) == file


def test_the_report_of_little_or_nothing(sqlite_store: Store) -> None:
    for name in ("Nothing yet", "One angle"):
        person = sqlite_store.add_person(name)
        if name == "One angle":
            sqlite_store.save_trial(person, make_trial("left", None, method="level-only"), when=START)
        pdf = pypdfium2.PdfDocument(report_pdf(sqlite_store, person))
        text = "\n".join(page.get_textpage().get_text_range() for page in pdf)
        assert ("no session yet" in text) if name == "Nothing yet" else ("not measured" in text)
    with pytest.raises(ValueError, match="paper"):
        report_pdf(sqlite_store, person, paper="a5")
