"""Stills: the picture of a trial's deepest moment."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "still",
        sa.Column("trial_id", sa.String(32), sa.ForeignKey("trial.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("media_type", sa.String(16), nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
