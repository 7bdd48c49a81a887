"""The form of a history file, declared: what belongs where, and what each field may hold.

`find_place` names the first field that is missing, unknown, doubled or not what it should be.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, FailFast, Field, StrictBool, ValidationError, model_validator

from foundation.notice import Notice
from history.errors import RefusedError
from history.file_fields import (
    Day,
    Identifier,
    Instant,
    JournalContent,
    JournalKind,
    MeasurementDocument,
    Name,
    Note,
    Packed,
    Score,
    Text,
    Zone,
    short,
    wrong,
)
from history.file_pictures import check_picture, still_of
from history.records import AffectedSide, WhereFelt


class _Form(BaseModel):
    """An object with exactly these fields."""

    model_config = ConfigDict(strict=True)

    @model_validator(mode="before")
    @classmethod
    def _no_other(cls, value: Any) -> Any:
        # Not left to pydantic, which would report every one of a million.
        if isinstance(value, dict):
            for name in value:
                if name not in cls.model_fields:
                    raise wrong("import-unknown-field", name)
        return value


class GivenNameForm(_Form):
    """A name that a person has had."""

    id: Identifier
    name: Name
    given_at: Instant


class JournalForm(_Form):
    """An entry of a programme's journal."""

    id: Identifier
    kind: JournalKind
    at: Instant
    content: JournalContent


class DiaryForm(_Form):
    """One state of a session's diary."""

    id: Identifier
    edited_at: Instant
    pain: Score | None
    stiffness: Score | None
    where_felt: WhereFelt | None
    affected_side: AffectedSide | None
    note: Note


class StillForm(_Form):
    """The picture of a trial's deepest moment."""

    media_type: Literal["image/png", "image/jpeg"]
    base64: Packed

    @model_validator(mode="after")
    def _is_picture(self) -> StillForm:
        try:
            check_picture(still_of({"media_type": self.media_type, "base64": self.base64}))
        except RefusedError as error:
            raise wrong("import-refused-value", "base64", why=error.notice) from error
        except ValueError as error:
            raise wrong("import-no-base64", "base64") from error
        return self


class TrialForm(_Form):
    """A trial; `measurement` is its JSON object exactly as stored."""

    id: Identifier
    recorded_at: Instant
    practice: StrictBool
    replaced_by: Text | None
    measurement: MeasurementDocument
    still: StillForm | None


class SessionForm(_Form):
    """A person's day."""

    id: Identifier
    day: Day
    started_at: Instant
    zone: Zone
    diary: Annotated[list[DiaryForm], FailFast()]
    trials: Annotated[list[TrialForm], FailFast()]

    @model_validator(mode="after")
    def _fits_together(self) -> SessionForm:
        if self.started_at[:10] != self.day:
            raise wrong("import-day-otherwise", "day", given=self.day)
        _check_corrections({trial.id: trial.replaced_by for trial in self.trials})
        return self


class PersonForm(_Form):
    """A person with everything that is kept of them."""

    id: Identifier
    name: Name
    created_at: Instant
    names: Annotated[list[GivenNameForm], FailFast()]
    sessions: Annotated[list[SessionForm], FailFast()]
    journal: Annotated[list[JournalForm], FailFast()] = []

    @model_validator(mode="after")
    def _one_session_a_day(self) -> PersonForm:
        days: set[str] = set()
        for i, session in enumerate(self.sessions):
            if session.day in days:
                raise wrong("import-day-twice", f"sessions[{i}].day", given=session.day)
            days.add(session.day)
        return self


class HistoryForm(_Form):
    """The whole file."""

    schema_: Text = Field(alias="schema")
    people: Annotated[list[PersonForm], FailFast()]

    @model_validator(mode="before")
    @classmethod
    def _no_other(cls, value: Any) -> Any:
        for name in value if isinstance(value, dict) else ():
            if name not in ("schema", "people"):
                raise wrong("import-unknown-field", name)
        return value

    @model_validator(mode="after")
    def _one_of_each_name(self) -> HistoryForm:
        names: set[str] = set()
        for i, person in enumerate(self.people):
            if person.name.casefold() in names:
                raise wrong("import-name-twice", f"people[{i}].name")
            names.add(person.name.casefold())
        return self


def _check_corrections(replaced_by: dict[str, str | None]) -> None:
    """Each corrected trial must lead, by way of its corrections, to one that counts."""
    sound: set[str] = set()
    for k, first in enumerate(replaced_by):
        here: str | None = first
        passed: set[str] = set()
        while here is not None and here not in sound:
            if here not in replaced_by:
                raise wrong("import-replaced-by-nothing", f"trials[{k}].replaced_by")
            if here in passed:
                raise wrong("import-replaced-round", f"trials[{k}].replaced_by")
            passed.add(here)
            here = replaced_by[here]
        sound |= passed


def find_place(content: Any) -> tuple[str, Notice] | None:
    """The first place that is not as declared, and what is wrong there; None where all is well."""
    try:
        HistoryForm.model_validate(content, context=set())
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        told = first.get("ctx", {})
        place = _place(first["loc"], str(told.get("inner", "")))
        if first["type"] == "kneewall":
            return place, Notice(told["code"], {"field": place, **told["values"]})
        if first["type"] == "missing":
            return place, Notice("import-missing", {"field": place})
        expected = first["type"] if first["type"] in _EXPECTED else "other"
        return place, Notice("import-wrong", {"field": place, "expected": expected, "given": short(first["input"])})
    return None


_EXPECTED = ("string_type", "bool_type", "int_type", "list_type", "model_type")


def _place(loc: tuple[int | str, ...], inner: str) -> str:
    place = ""
    for step in loc:
        place += f"[{step}]" if isinstance(step, int) else f".{step}" if place else step
    return f"{place}.{inner}" if place and inner and not inner.startswith("[") else place + inner
