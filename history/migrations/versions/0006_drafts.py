"""Drafts: what a browser tab measured and has not saved yet."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "draft",
        sa.Column("token", sa.String(64), primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False),
        sa.Column("kept_utc", sa.DateTime, nullable=False),
        sa.Column("settings", sa.Text, nullable=False),
    )
    op.create_table(
        "draft_leg",
        sa.Column("token", sa.String(64), sa.ForeignKey("draft.token", ondelete="CASCADE"), primary_key=True),
        sa.Column("side", sa.String(8), primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("deepest", sa.Integer),
        sa.Column("still", sa.LargeBinary),
    )
