"""The form of a history file, declared: what belongs where, and what each field may hold.

`find_place` names the first field that is missing, unknown, doubled or not what it should be.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal, cast

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    FailFast,
    Field,
    StrictBool,
    StrictInt,
    StrictStr,
    ValidationError,
    ValidationInfo,
    model_validator,
)
from pydantic_core import PydanticCustomError

from foundation.notice import Notice
from history.clock import check_aware
from history.document import find_fault
from history.errors import RefusedError
from history.file_pictures import PackedText, check_picture, still_of
from history.journal import content_text, is_kind
from history.records import SCORE_MAX, AffectedSide, WhereFelt, check_text, is_storable
from history.store import check_name

INSTANT_MAX_CHARACTERS = 40
ZONE_MAX_CHARACTERS = 100


def wrong(code: str, inner: str = "", **values: Any) -> PydanticCustomError:
    """A fault of ours: its code and values, and where inside the field it lies."""
    return PydanticCustomError("kneewall", "{code}", {"code": code, "inner": inner, "values": values})


def _storable(text: str) -> str:
    if not is_storable(text):
        raise wrong("import-not-storable")
    return text


def _zone(text: str) -> str:
    if len(text) > ZONE_MAX_CHARACTERS:
        raise wrong("import-too-long")
    return text


def _note(text: str) -> str:
    return _refusing(check_text, "note", text)


def _name(text: str) -> str:
    if _refusing(check_name, text) != text:
        raise wrong("import-name-blanks")
    return text


def _identifier(text: str, info: ValidationInfo) -> str:
    seen = cast("set[str]", info.context)
    if text in seen:
        raise wrong("import-id-twice", given=text)
    seen.add(text)
    return text


def _instant(text: str) -> str:
    try:
        when = datetime.fromisoformat(text)
    except ValueError as error:
        raise wrong("import-no-instant", given=_short(text)) from error
    _refusing(check_aware, when)
    if when.isoformat() != text or len(text) > INSTANT_MAX_CHARACTERS:
        raise wrong("import-instant-otherwise")
    return text


def _day(text: str) -> str:
    try:
        same = date.fromisoformat(text).isoformat() == text
    except ValueError:
        same = False
    if not same:
        raise wrong("import-no-day", given=_short(text))
    return text


def _kind(text: str) -> str:
    if not is_kind(text):
        raise wrong("import-no-kind", given=_short(text))
    return text


def _content(content: Any) -> Any:
    _refusing(content_text, content)
    return content


def _packed(text: Any) -> Any:
    if not isinstance(text, str | PackedText):
        raise wrong("import-wrong", expected="string_type", given=_short(text))
    return text


def _measurement(document: Any) -> Any:
    fault = find_fault(document)
    if fault is not None:
        newer = "newer Kneewall" in fault[1]
        raise wrong("import-measurement-newer" if newer else "import-measurement", fault[0], fault=fault[1])
    return document


def _refusing(check: Any, *given: Any) -> Any:
    """What a check of the store gives, its refusal turned into a fault of the file."""
    try:
        return check(*given)
    except RefusedError as error:
        raise wrong("import-refused-value", why=error.notice) from error


Text = Annotated[StrictStr, AfterValidator(_storable)]
Identifier = Annotated[StrictStr, Field(pattern="^[0-9a-f]{32}$"), AfterValidator(_identifier)]
Instant = Annotated[StrictStr, AfterValidator(_instant)]
Score = Annotated[StrictInt, Field(ge=0, le=SCORE_MAX)]
Name = Annotated[StrictStr, AfterValidator(_name)]


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
    kind: Annotated[StrictStr, AfterValidator(_kind)]
    at: Instant
    content: Annotated[Any, AfterValidator(_content)]


class DiaryForm(_Form):
    """One state of a session's diary."""

    id: Identifier
    edited_at: Instant
    pain: Score | None
    stiffness: Score | None
    where_felt: WhereFelt | None
    affected_side: AffectedSide | None
    note: Annotated[StrictStr, AfterValidator(_note)]


class StillForm(_Form):
    """The picture of a trial's deepest moment."""

    media_type: Literal["image/png", "image/jpeg"]
    base64: Annotated[Any, AfterValidator(_packed)]

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
    measurement: Annotated[Any, AfterValidator(_measurement)]
    still: StillForm | None


class SessionForm(_Form):
    """A person's day."""

    id: Identifier
    day: Annotated[StrictStr, AfterValidator(_day)]
    started_at: Instant
    zone: Annotated[Text, AfterValidator(_zone)]
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
        return place, Notice("import-wrong", {"field": place, "expected": expected, "given": _short(first["input"])})
    return None


_EXPECTED = ("string_type", "bool_type", "int_type", "list_type", "model_type")


def _place(loc: tuple[int | str, ...], inner: str) -> str:
    place = ""
    for step in loc:
        place += f"[{step}]" if isinstance(step, int) else f".{step}" if place else step
    return f"{place}.{inner}" if place and inner and not inner.startswith("[") else place + inner


def _short(value: Any) -> str:
    return repr(value)[:60]
