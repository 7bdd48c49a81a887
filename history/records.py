"""What comes out of the store: people, sessions, trials and the diary, as frozen values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, get_args

from foundation.estimate import Estimate
from history.errors import RefusedError
from vision.trial import Protocol, Side

WhereFelt = Literal["front-of-ankle", "back-of-ankle", "back-of-calf", "elsewhere", "nowhere"]
AffectedSide = Literal["left", "right", "both", "none"]
SCORE_MAX = 10
NOTE_MAX_CHARACTERS = 10_000
_HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")


def is_storable(text: str) -> bool:
    """Whether every database can keep the text: it holds no NUL and no half of a character."""
    return "\x00" not in text and (text.isascii() or not _HALF_A_CHARACTER.search(text))


def check_text(name: str, text: str) -> str:
    """The text itself, if every database can keep it.

    Raises:
        RefusedError: it is too long, or holds a NUL or half a character.
    """
    if not isinstance(text, str) or len(text) > NOTE_MAX_CHARACTERS:
        raise RefusedError("text-too-long", {"name": name, "most": NOTE_MAX_CHARACTERS})
    if not is_storable(text):
        raise RefusedError("text-not-storable", {"name": name})
    return text


@dataclass(frozen=True)
class Diary:
    """How the ankle felt on the day. None means that nothing was said; it is not zero.

    `pain` and `stiffness` run from 0 (none) to 10 (worst imaginable); `affected_side` is the ankle that was injured or
    operated on, if any.

    Raises:
        RefusedError: a score is not a whole number from 0 to 10, or a choice is not one of those offered.
    """

    pain: int | None = None
    stiffness: int | None = None
    where_felt: WhereFelt | None = None
    affected_side: AffectedSide | None = None
    note: str = ""

    def __post_init__(self) -> None:
        for name in ("pain", "stiffness"):
            score = getattr(self, name)
            if score is not None and (type(score) is not int or not 0 <= score <= SCORE_MAX):
                raise RefusedError("score-odd", {"name": name, "most": SCORE_MAX, "given": repr(score)})
        for name, kind in (("where_felt", WhereFelt), ("affected_side", AffectedSide)):
            choice = getattr(self, name)
            if choice is not None and choice not in get_args(kind):
                raise RefusedError("choice-odd",
                                   {"name": name, "choices": ", ".join(get_args(kind)), "given": str(choice)})
        check_text("note", self.note)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said at all."""
        return self == Diary()


@dataclass(frozen=True)
class DiaryRevision:
    """One state of a session's diary; the newest one counts, the earlier ones are kept."""

    id: str
    edited_at: datetime
    diary: Diary


@dataclass(frozen=True)
class Person:
    """Somebody whose ankles are measured. `name` is unique in a store, whatever its capitals."""

    id: str
    name: str
    created_at: datetime


@dataclass(frozen=True)
class Still:
    """The picture of a trial's deepest moment, as the bytes of a PNG or JPEG file."""

    media_type: Literal["image/png", "image/jpeg"]
    data: bytes

    def __post_init__(self) -> None:
        if self.media_type != media_type_of(self.data):
            raise RefusedError("still-of-another-type", {"media_type": self.media_type})


def media_type_of(data: bytes) -> Literal["image/png", "image/jpeg"]:
    """The kind of a picture, told by its first bytes.

    Raises:
        RefusedError: it is neither PNG nor JPEG.
    """
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    raise RefusedError("still-no-picture")


@dataclass(frozen=True, slots=True)
class StoredTrial:
    """A trial's result as the store lists it; `Store.trial` gives the whole `vision.trial.Trial`.

    `results` are the trial's medians by the name of their quantity, missing where not measured. `practice` trials are
    kept but never counted;
    `replaced_by` is the id of the trial that corrects this one, None for the one that counts.
    """

    id: str
    session_id: str
    recorded_at: datetime
    side: Side
    protocol: Protocol
    calibration_method: str
    results: Mapping[str, Estimate]
    reps_used: int
    practice: bool
    replaced_by: str | None
    clip_sha256: str
    version: str
    has_still: bool


@dataclass(frozen=True, slots=True)
class Session:
    """The trials of one person on one day, oldest first, with that day's diary.

    `day` is the calendar day where the person was; `zone` the name of the time zone, or its offset such as +01:00.
    """

    id: str
    person_id: str
    day: date
    started_at: datetime
    zone: str
    trials: tuple[StoredTrial, ...]
    diary: Diary

    def counted(self, side: Side) -> tuple[StoredTrial, ...]:
        """The trials of one leg that count: neither practice nor replaced by a correction."""
        return tuple(t for t in self.trials if t.side == side and not t.practice and t.replaced_by is None)


@dataclass(frozen=True)
class Saved:
    """Where a trial went.

    `replaced` is the earlier trial of the same clip that it corrects, if any; `unchanged` says that exactly this trial
    was already there and nothing was written.
    """

    session_id: str
    trial_id: str
    replaced: str | None = None
    unchanged: bool = False
