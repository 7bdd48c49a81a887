"""The tables of the store. Every change here needs a migration in `history/migrations/versions`.

Instants are kept twice: as naive UTC for ordering, and as ISO 8601 text with its offset, which is what the person saw.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import DateTime, Float, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint, false
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """The metadata that the migrations must lead to."""


def _owner(target: str) -> Mapped[str]:
    return mapped_column(String(32), ForeignKey(target, ondelete="CASCADE"), index=True)


class PersonRow(Base):
    """A person. `name_key` is the name folded to one case, so that "anna" and "Anna" are one."""

    __tablename__ = "person"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    name_key: Mapped[str] = mapped_column(Text, unique=True)
    created_at: Mapped[str] = mapped_column(String(40))


class PersonNameRow(Base):
    """Every name a person has had, the present one included."""

    __tablename__ = "person_name"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    person_id: Mapped[str] = _owner("person.id")
    name: Mapped[str] = mapped_column(Text)
    given_at: Mapped[str] = mapped_column(String(40))


class SessionRow(Base):
    """One person's day. The unique pair lets two programs save to the same new day at once."""

    __tablename__ = "session"
    __table_args__ = (UniqueConstraint("person_id", "day"), Index("ix_session_order", "person_id", "started_utc"))
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    person_id: Mapped[str] = mapped_column(String(32), ForeignKey("person.id", ondelete="CASCADE"))
    day: Mapped[str] = mapped_column(String(10))
    started_utc: Mapped[datetime] = mapped_column(DateTime)
    started_at: Mapped[str] = mapped_column(String(40))
    zone: Mapped[str] = mapped_column(Text)


class DiaryRow(Base):
    """One revision of a session's diary; rows are added, never changed."""

    __tablename__ = "diary"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    session_id: Mapped[str] = _owner("session.id")
    edited_at: Mapped[str] = mapped_column(String(40))
    pain: Mapped[int | None]
    stiffness: Mapped[int | None]
    where_felt: Mapped[str | None] = mapped_column(String(32))
    affected_side: Mapped[str | None] = mapped_column(String(8))
    note: Mapped[str] = mapped_column(Text)


class TrialRow(Base):
    """One trial's result. The columns from `side` on are read from its document."""

    __tablename__ = "trial"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    session_id: Mapped[str] = _owner("session.id")
    recorded_utc: Mapped[datetime] = mapped_column(DateTime)
    recorded_at: Mapped[str] = mapped_column(String(40))
    side: Mapped[str] = mapped_column(String(8))
    stance: Mapped[str] = mapped_column(String(16))
    knee: Mapped[str] = mapped_column(String(16))
    footwear: Mapped[str] = mapped_column(String(16))
    calibration_method: Mapped[str] = mapped_column(Text)
    view: Mapped[str] = mapped_column(String(16), server_default="side")
    reps_used: Mapped[int]
    practice: Mapped[bool] = mapped_column(server_default=false())
    replaced_by: Mapped[str | None] = mapped_column(String(32))
    clip_sha256: Mapped[str] = mapped_column(Text, index=True)
    version: Mapped[str] = mapped_column(Text)


class ResultRow(Base):
    """A trial's result of one quantity, with its 95 % interval, in the unit that the quantity's name ends in."""

    __tablename__ = "result"
    trial_id: Mapped[str] = mapped_column(String(32), ForeignKey("trial.id", ondelete="CASCADE"), primary_key=True)
    quantity: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[float] = mapped_column(Float)
    low: Mapped[float] = mapped_column(Float)
    high: Mapped[float] = mapped_column(Float)


class DocumentRow(Base):
    """The exact JSON of a trial's `vision.trial_json.trial_json`; by itself, so that results are read quickly."""

    __tablename__ = "document"
    trial_id: Mapped[str] = mapped_column(String(32), ForeignKey("trial.id", ondelete="CASCADE"), primary_key=True)
    text: Mapped[str] = mapped_column(Text)


class StillRow(Base):
    """The picture of a trial's deepest moment, for those who keep it."""

    __tablename__ = "still"
    trial_id: Mapped[str] = mapped_column(String(32), ForeignKey("trial.id", ondelete="CASCADE"), primary_key=True)
    media_type: Mapped[str] = mapped_column(String(16))
    data: Mapped[bytes] = mapped_column(LargeBinary)


class JournalRow(Base):
    """One dated entry of a person's programme; rows are added, never changed. `text` is a JSON object."""

    __tablename__ = "journal"
    __table_args__ = (Index("ix_journal_order", "person_id", "at_utc"),)
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    person_id: Mapped[str] = mapped_column(String(32), ForeignKey("person.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(32))
    at_utc: Mapped[datetime] = mapped_column(DateTime)
    at: Mapped[str] = mapped_column(String(40))
    text: Mapped[str] = mapped_column(Text)


class DraftRow(Base):
    """What one browser tab measured and has not saved yet; `name` need not be anybody's in the history."""

    __tablename__ = "draft"
    token: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    name_key: Mapped[str] = mapped_column(Text)
    kept_utc: Mapped[datetime] = mapped_column(DateTime)
    settings: Mapped[str] = mapped_column(Text)


class DraftLegRow(Base):
    """One leg of a draft: the trial's document, which repetition is shown, and its picture."""

    __tablename__ = "draft_leg"
    token: Mapped[str] = mapped_column(String(64), ForeignKey("draft.token", ondelete="CASCADE"), primary_key=True)
    side: Mapped[str] = mapped_column(String(8), primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    deepest: Mapped[int | None]
    still: Mapped[bytes | None] = mapped_column(LargeBinary)
