"""People, sessions, diary and trials."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False, unique=True),
        sa.Column("created_at", sa.String(40), nullable=False),
    )
    op.create_table(
        "person_name",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("person_id", sa.String(32), sa.ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("given_at", sa.String(40), nullable=False),
    )
    op.create_index("ix_person_name_person_id", "person_name", ["person_id"])
    op.create_table(
        "session",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("person_id", sa.String(32), sa.ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("started_utc", sa.DateTime, nullable=False),
        sa.Column("started_at", sa.String(40), nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.UniqueConstraint("person_id", "day"),
    )
    op.create_index("ix_session_order", "session", ["person_id", "started_utc"])
    op.create_table(
        "diary",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("session_id", sa.String(32), sa.ForeignKey("session.id", ondelete="CASCADE"), nullable=False),
        sa.Column("edited_at", sa.String(40), nullable=False),
        sa.Column("pain", sa.Integer),
        sa.Column("stiffness", sa.Integer),
        sa.Column("where_felt", sa.String(32)),
        sa.Column("affected_side", sa.String(8)),
        sa.Column("note", sa.Text, nullable=False),
    )
    op.create_index("ix_diary_session_id", "diary", ["session_id"])
    op.create_table(
        "trial",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("session_id", sa.String(32), sa.ForeignKey("session.id", ondelete="CASCADE"), nullable=False),
        sa.Column("recorded_utc", sa.DateTime, nullable=False),
        sa.Column("recorded_at", sa.String(40), nullable=False),
        sa.Column("side", sa.String(8), nullable=False),
        sa.Column("stance", sa.String(16), nullable=False),
        sa.Column("knee", sa.String(16), nullable=False),
        sa.Column("footwear", sa.String(16), nullable=False),
        sa.Column("calibration_method", sa.Text, nullable=False),
        sa.Column("tibial_inclination_deg", sa.Float),
        sa.Column("tibial_inclination_low_deg", sa.Float),
        sa.Column("tibial_inclination_high_deg", sa.Float),
        sa.Column("wall_distance_cm", sa.Float),
        sa.Column("wall_distance_low_cm", sa.Float),
        sa.Column("wall_distance_high_cm", sa.Float),
        sa.Column("reps_used", sa.Integer, nullable=False),
        sa.Column("replaced_by", sa.String(32)),
        sa.Column("clip_sha256", sa.Text, nullable=False),
        sa.Column("version", sa.Text, nullable=False),
    )
    op.create_table(
        "document",
        sa.Column("trial_id", sa.String(32), sa.ForeignKey("trial.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_index("ix_trial_session_id", "trial", ["session_id"])
    op.create_index("ix_trial_clip_sha256", "trial", ["clip_sha256"])
