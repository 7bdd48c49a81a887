"""Practice trials: kept, never counted. All earlier trials count."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("trial", sa.Column("practice", sa.Boolean, nullable=False, server_default=sa.false()))
