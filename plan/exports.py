"""The programme in the history's exports: CSV of the log, CarePlan and Goals in the FHIR Bundle, pages of the PDF."""

from __future__ import annotations

import csv
import io
import json
import uuid
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from foundation.texts.catalogue import for_programs, sentence
from history.clock import now
from history.fhir import bundle as history_bundle
from history.files import whole_file
from history.pdf_pages import Pages
from history.quantity_series import Results
from history.records import Person
from history.store import Store
from plan.exercise import exercises
from plan.goals import GoalStatus, goals, status
from plan.log import log_entries, name_of
from plan.programme import Programme
from plan.weekly import week
from plan.words import dose_words, plan_words

_NAMESPACE = uuid.UUID("6d0b7c1e-1f57-4a41-9a3e-6c8d0b7c5f2a")
_UCUM = "http://unitsofmeasure.org"
_LOG_COLUMNS = ("at", "exercise", "name", "side", "outcome", "sets", "level", "pain_before", "pain_after", "note")


def log_csv(store: Store, people: list[Person]) -> bytes:
    """Every log entry as one row, for a spreadsheet; a text that begins like a formula is made to look like a text."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("person", *_LOG_COLUMNS))
    for person in people:
        for one in log_entries(Programme(store, person)):
            entry = one.entry
            with for_programs():
                name = name_of(entry.exercise)
            writer.writerow([_text(person.name), one.at.isoformat(), _text(entry.exercise),
                             _text(name), entry.side, entry.outcome, entry.sets, entry.level,
                             _blank(entry.pain_before), _blank(entry.pain_after), _text(entry.note)])
    return out.getvalue().encode("utf-8-sig")


def write_log(store: Store, path: Path, people: list[Person]) -> list[Path]:
    """Write the log beside `path`, to a name ending in `-log`, where anybody has one.

    Returns:
        The path, or nothing.

    Raises:
        ExportError: the file cannot be written.
    """
    if not any(log_entries(Programme(store, person)) for person in people):
        return []
    beside = path.with_name(f"{path.stem}-log{path.suffix or '.csv'}")
    with whole_file(beside) as file:
        file.write(log_csv(store, people))
    return [beside]


def bundle(store: Store, person: Person) -> dict[str, Any]:
    """The history's Bundle with the plan in force as a CarePlan and each goal as a Goal, where there are any."""
    with for_programs():
        return _bundle(store, person)


def _bundle(store: Store, person: Person) -> dict[str, Any]:
    made = history_bundle(store, person)
    programme = Programme(store, person)
    patient = made["entry"][0]["fullUrl"]
    results = Results(store, person)
    entries = []
    for goal in goals(programme):
        entries.append(_entry(f"{person.id} {goal.kind} {goal.side}", _goal(patient, status(goal, results))))
    plan = programme.plan
    if plan is not None:
        activities = []
        for line in plan.lines:
            known = exercises().get(line.exercise or "")
            words = " ".join(known.text().steps) if known is not None else line.own.how if line.own is not None else ""
            activities.append({"detail": {
                "kind": "ServiceRequest", "status": "in-progress", "code": {"text": line.name},
                "scheduledTiming": {"repeat": {"frequency": line.days_a_week, "period": 1, "periodUnit": "wk"}},
                "description": f"{dose_words(line.dose)} ({sentence(f'level-{line.level}')}). {words}".strip()}})
        care = {
            "resourceType": "CarePlan", "status": "active", "intent": "plan", "subject": {"reference": patient},
            "title": sentence("export-plan-title", side=plan.side, phase=plan.phase),
            "created": plan.made_on.isoformat(), "period": {"start": plan.made_on.isoformat()}, "activity": activities,
            "description": sentence("export-plan-from-rules")}
        if entries:
            care["goal"] = [{"reference": e["fullUrl"]} for e in entries]
        entries.append(_entry(f"{person.id} plan {plan.made_on.isoformat()} {plan.phase}", care))
    return {**made, "entry": [*made["entry"], *entries]}


def write_fhir(store: Store, path: Path, person: Person) -> None:
    """Write the Bundle to a file.

    Raises:
        ExportError: the file cannot be written.
    """
    with whole_file(path) as file:
        file.write((json.dumps(bundle(store, person), ensure_ascii=False, indent=1) + "\n").encode())


def pdf_pages(store: Store, person: Person, today: date | None = None) -> Callable[[Pages], None]:
    """What `history.report_pdf` draws at its end: a page with plan, progress and goals; nothing without a plan."""
    programme = Programme(store, person)
    plan = programme.plan

    def draw(pages: Pages) -> None:
        if plan is None:
            return
        pages.new_page()
        pages.heading(sentence("handover-plan"))
        pages.text(plan_words(plan))
        rows = [(line.name, dose_words(line.dose), sentence("plan-days", days=line.days_a_week),
                 sentence(f"level-{line.level}"), " ".join(r.sentence for r in line.why)) for line in plan.lines]
        heads = [sentence(f"export-column-{column}") for column in ("exercise", "dose", "days", "form", "why")]
        pages.table(heads, rows, (1.6, 0.9, 1.1, 0.9, 2.6))
        told = week(programme, today or now().date())
        pages.heading(sentence("export-progress"))
        for notice in (*(n for a in told.ankles for n in a.notices), *told.advice):
            pages.text(notice.message, 9)
        for goal in told.goals:
            pages.text(f"{goal.goal.notice.message}. {goal.notice.message}", 9)

    return draw


def _goal(patient: str, reached: GoalStatus) -> dict[str, Any]:
    goal = reached.goal
    out: dict[str, Any] = {
        "resourceType": "Goal", "lifecycleStatus": "completed" if reached.outlook.verdict == "reached" else "active",
        "description": {"text": goal.notice.message}, "subject": {"reference": patient}}
    unit = {"distance-cm": "cm", "difference-cm": "cm", "angle-deg": "deg"}.get(goal.kind)
    if unit is not None:
        out["target"] = [{"measure": {"text": goal.notice.message}, "detailQuantity": {
            "value": goal.target, "unit": unit, "system": _UCUM, "code": unit}}]
    if goal.note.strip():
        out["note"] = [{"text": goal.note}]
    return out


def _entry(what: str, resource: dict[str, Any]) -> dict[str, Any]:
    identifier = str(uuid.uuid5(_NAMESPACE, what))
    return {"fullUrl": f"urn:uuid:{identifier}", "resource": {**resource, "id": identifier}}


def _text(value: str) -> str:
    # A spreadsheet runs what begins like this: https://owasp.org/www-community/attacks/CSV_Injection
    return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def _blank(value: int | None) -> int | str:
    return "" if value is None else value
