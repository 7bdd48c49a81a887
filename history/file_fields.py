"""The fields of a history file: what each may hold, and what is said of one that holds something else."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, cast

from pydantic import AfterValidator, Field, StrictInt, StrictStr, ValidationInfo
from pydantic_core import PydanticCustomError

from history.clock import check_aware
from history.document import find_fault
from history.errors import RefusedError
from history.file_pictures import PackedText
from history.journal import content_text, is_kind
from history.people_rows import check_name
from history.records import SCORE_MAX, check_text, is_storable

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
        raise wrong("import-no-instant", given=short(text)) from error
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
        raise wrong("import-no-day", given=short(text))
    return text


def _kind(text: str) -> str:
    if not is_kind(text):
        raise wrong("import-no-kind", given=short(text))
    return text


def _content(content: Any) -> Any:
    _refusing(content_text, content)
    return content


def _packed(text: Any) -> Any:
    if not isinstance(text, str | PackedText):
        raise wrong("import-wrong", expected="string_type", given=short(text))
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
Note = Annotated[StrictStr, AfterValidator(_note)]
Zone = Annotated[Text, AfterValidator(_zone)]
Day = Annotated[StrictStr, AfterValidator(_day)]
JournalKind = Annotated[StrictStr, AfterValidator(_kind)]
JournalContent = Annotated[Any, AfterValidator(_content)]
Packed = Annotated[Any, AfterValidator(_packed)]
MeasurementDocument = Annotated[Any, AfterValidator(_measurement)]


def short(value: Any) -> str:
    """A value as a message shows it."""
    return repr(value)[:60]
