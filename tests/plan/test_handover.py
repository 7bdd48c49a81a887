"""The hand-over: a page that loads nothing, a file that comes back and is checked, exports that hold the programme."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from foundation.texts.language import speaking
from foundation.texts.units import measuring_in
from history.exchange import json_text
from history.merge import import_bytes
from history.report_pdf import report_pdf
from history.store import Store, open_store
from plan.errors import HandoverError
from plan.exports import bundle, log_csv, pdf_pages
from plan.facts import Intake
from plan.goals import Goal, goals, set_goal
from plan.handover import Note, notes, read_return, return_bytes, returned, take_in, warnings_of
from plan.log import LOG, LogEntry
from plan.page import handover_page
from plan.plan import own_line
from plan.programme import INTAKE, PLAN, Programme
from plan.safety import SafetyAnswers
from tests.history.diaries import PNG, make_trial
from tests.plan.weeks import begun, check, day, exercise_week, pair, today


@pytest.fixture(scope="module")
def six_weeks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six weeks with everything in them, and texts that try to break out: a history that is copied for each test."""
    path = tmp_path_factory.mktemp("six-weeks") / "history.db"
    with open_store(f"sqlite:///{path}") as store:
        programme = begun(store, 'Ann<script>alert(1)</script> "O\'Hara" & Söhne')
        store.save_trial(programme.person, make_trial("right", 8.4, key="still"), when=day(6), still_png=PNG)
        for number in range(1, 7):
            check(store, programme.person, number, 10.0, 8.0 + 0.2 * number)
            exercise_week(programme, number - 1)
            pair(programme, number, "step-rock", 8.0, 0.8)
        programme.keep(LOG, LogEntry("step-rock", "right", "part", 1, "usual", 1, 2, "=cmd()<b>x</b>"), day(5, 6))
        set_goal(programme, Goal("distance-cm", "right", 11.0), day(1))
        programme.keep("note", Note("First line\n<img src=http://x/y>"), day(2))
    return path


@pytest.fixture
def busy(six_weeks: Path, tmp_path: Path) -> Iterator[Programme]:
    """The six weeks, to be changed at will."""
    with open_store(f"sqlite:///{shutil.copy(six_weeks, tmp_path / 'busy.db')}") as store:
        (person,) = store.people()
        yield Programme(store, person)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.open: list[str] = []
        self.outside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "img", "br"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.outside.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.words += data
        if data.strip() and self.open and self.open[-1] in ("table", "tr"):
            self.outside.append(data)


def test_page_holds_everything_and_loads_nothing(busy: Programme) -> None:
    text = handover_page(busy.store, busy.person, today(6))
    page = _Page()
    page.feed(text)
    assert not [t for t, _a in page.tags if t in ("script", "link", "iframe", "object", "base", "form")]
    for _tag, attributes in page.tags:
        for name in ("src", "href", "action", "srcset"):
            assert (attributes.get(name) or "data:").startswith("data:")
        assert not [n for n in attributes if n.startswith("on")]
    assert not re.search(r"url\(|@import", text)
    assert not page.outside, page.outside
    for part in ("Ann<script>alert(1)</script>", "Rock on a step", "11.0 cm to the wall", "First line", "=cmd()<b>",
                 "not a diagnosis", "doi 10.1016/j.math.2015.01.004"):
        assert part in page.words, part
    assert [a for t, a in page.tags if t == "img" and str(a["src"]).startswith("data:image/png;base64,")]
    assert len([t for t, _a in page.tags if t == "svg"]) >= 2 + len(busy.in_force()[1].lines)


def test_page_of_somebody_without_anything(sqlite_store: Store) -> None:
    assert "Nothing was measured yet" in handover_page(sqlite_store, sqlite_store.add_person("New"), today(0))


def test_there_and_back_between_two_computers(busy: Programme, tmp_path: Path) -> None:
    """The therapist's Kneewall imports, changes plan and goal, sends back; the person takes it in, once."""
    with open_store(f"sqlite:///{tmp_path / 'practice.db'}") as practice:
        import_bytes(practice, json_text(busy.store).encode())
        theirs = Programme(practice, practice.people()[0])
        plan = theirs.in_force()[1]
        theirs.keep(PLAN, replace(plan, lines=(*plan.lines[:2], own_line("Towel pull"))), day(7))
        set_goal(theirs, Goal("distance-cm", "right", 12.0, note="by summer"), day(7))
        sent = return_bytes(returned(theirs, "Well done.\nSlower.", day(7)))
    back = read_return(sent)
    assert take_in(busy, back, day(8)) == ()
    now = busy.in_force()[1]
    assert now.by == "therapist" and now.lines[-1].name == "Towel pull" and now.made_on == today(8)
    (goal,) = goals(busy)
    assert (goal.target, goal.set_by, goal.note) == (12.0, "therapist", "by summer")
    assert notes(busy)[-1][1] == Note("Well done.\nSlower.", "therapist")
    with pytest.raises(HandoverError, match="taken in before"):
        take_in(busy, back, day(9))


def test_for_somebody_else_or_against_safety_is_refused(busy: Programme) -> None:
    back = returned(busy, at=day(7))
    other = begun(busy.store, "Ben")
    with pytest.raises(HandoverError, match='not for "Ben"'):
        take_in(other, back)
    busy.keep(INTAKE, Intake("right", safety=SafetyAnswers(frozenset({"kick-in-tendon"}))), day(8))
    with pytest.raises(HandoverError, match="stands against any plan"):
        take_in(busy, back, day(9))
    assert busy.plan is None and notes(busy)[-1][0] == day(2)


def test_ruled_out_exercise_is_told(busy: Programme) -> None:
    from plan.exercise import exercise
    from plan.plan import PlanLine

    plan = busy.in_force()[1]
    line = PlanLine("deep-sit", exercise("deep-sit").dose, 5)
    back = replace(returned(busy, at=day(7)), plan=replace(plan, lines=(line,)))
    (told,) = warnings_of(busy, back)
    assert "Deep sit" in told.message and "front of the ankle" in told.message


def _set(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(content: dict[str, Any]) -> None:
        *way, last = path.split(".")
        for step in way:
            content = content[int(step)] if isinstance(content, list) else content[step]
        content[last] = value

    return change


@pytest.mark.parametrize(("change", "words"), [
    (_set("schema", "kneewall-return/2"), "kneewall-return/2"),
    (_set("schema", "kneewall-history/1"), "kneewall import FILE"),
    (_set("id", "x"), "32 hexadecimal"), (_set("made_at", "2026-01-01T00:00:00"), "time zone"),
    (_set("extra", 1), "extra: unknown field"), (_set("plan.extra", 1), "plan.extra"),
    (_set("plan.lines.0.exercise", "handstand"), "handstand"), (_set("plan.lines.0.dose.sets", 99), "sets"),
    (_set("plan.lines.0.why", [{"code": "no-such-text", "values": {}}]), r"lines\[0\].why\[0\]"),
    (_set("plan.lines.0.days_a_week", 8), "days_a_week"), (_set("goals.0.target", 99.0), "99"),
    (_set("goals.0.kind", "splits"), "kind"), (_set("note", "a\x00b"), "cannot be stored"),
    (_set("note", "x" * 5001), "5000|characters"), (_set("plan", []), "plan"),
])
def test_damaged_return_is_refused_naming_the_place(busy: Programme, change: Callable[[dict[str, Any]], None],
                                                    words: str) -> None:
    content = json.loads(return_bytes(returned(busy, at=day(7))))
    read_return(json.dumps(content).encode())
    change(content)
    with pytest.raises(HandoverError, match=words):
        read_return(json.dumps(content).encode())


@pytest.mark.parametrize("raw", [b"", b"\xff\xfe", b"[]", b"null", b"{", b'{"a": 1, "a": 2}', b'{"schema": NaN}',
                                 b"[" * 100_000, b"x" * 1_000_001])
def test_what_is_no_return_at_all_is_refused(raw: bytes) -> None:
    with pytest.raises(HandoverError):
        read_return(raw)


def test_log_as_csv_runs_nothing_in_a_spreadsheet(busy: Programme) -> None:
    rows = list(csv.DictReader(io.StringIO(log_csv(busy.store, [busy.person]).decode("utf-8-sig"))))
    assert rows[-1]["note"] == "'=cmd()<b>x</b>" and rows[-1]["outcome"] == "part"
    assert len(rows) == 6 * 5 * len(busy.in_force()[1].lines) + 1


def test_fhir_bundle_is_valid_with_care_plan_and_goals(busy: Programme) -> None:
    from fhir.resources.R4B.bundle import Bundle

    set_goal(busy, Goal("angle-deg", "right", 40.0, note="by summer"), day(1))
    set_goal(busy, Goal("squat-heel-down", "right"), day(1))
    made = bundle(busy.store, busy.person)
    read = Bundle.model_validate(made)
    kinds = [e.resource.get_resource_type() for e in read.entry]
    assert kinds.count("CarePlan") == 1 and kinds.count("Goal") == 3
    care = next(e.resource for e in read.entry if e.resource.get_resource_type() == "CarePlan")
    addresses = {e.fullUrl for e in read.entry}
    assert len(care.activity) == len(busy.in_force()[1].lines) and {g.reference for g in care.goal} <= addresses
    assert care.subject.reference in addresses and bundle(busy.store, busy.person) == made
    nobody = busy.store.add_person("New")
    assert [e["resource"]["resourceType"] for e in bundle(busy.store, nobody)["entry"]] == ["Patient"]


def test_pdf_has_the_plan(busy: Programme) -> None:
    import pypdfium2

    raw = report_pdf(busy.store, busy.person, today=today(6), more=pdf_pages(busy.store, busy.person, today(6)))
    text = "\n".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(raw))
    flat = " ".join(text.split())
    assert "The plan in force" in flat and "Rock on a step" in flat and "11.0 cm to the wall" in flat


def test_moment_of_a_return_is_kept_with_its_zone(busy: Programme) -> None:
    made = returned(busy, at=day(7))
    assert read_return(return_bytes(made)).made_at.utcoffset() == timedelta(hours=1)


def test_page_in_german_and_in_inches(busy: Programme) -> None:
    with speaking("de"), measuring_in("inches"):
        text = handover_page(busy.store, busy.person, today(6))
    assert '<html lang="de">' in text and "4,3 Zoll zur Wand" in text and "Wippen auf einer Stufe" in text
    assert not re.search(r"days a week|minutes a day|repetitions", text)
    with speaking("de"):
        assert "11,0 cm zur Wand" in handover_page(busy.store, busy.person, today(6))


def test_what_programs_read_is_english_and_metric_wherever_it_is_made(busy: Programme) -> None:
    made = bundle(busy.store, busy.person)
    with speaking("de"), measuring_in("inches"):
        assert bundle(busy.store, busy.person) == made
        assert "Rock on a step" in log_csv(busy.store, [busy.person]).decode("utf-8-sig")
