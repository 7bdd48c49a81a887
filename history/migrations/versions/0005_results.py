"""Results by the name of their quantity, as many as a test has; and the view: all earlier films are from the side."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "result",
        sa.Column("trial_id", sa.String(32), sa.ForeignKey("trial.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("quantity", sa.String(64), primary_key=True),
        sa.Column("value", sa.Float, nullable=False),
        sa.Column("low", sa.Float, nullable=False),
        sa.Column("high", sa.Float, nullable=False),
    )
    for name, unit in (("wall_distance", "cm"), ("tibial_inclination", "deg")):
        op.execute(
            f"INSERT INTO result (trial_id, quantity, value, low, high) SELECT id, '{name}_{unit}', {name}_{unit}, "
            f"{name}_low_{unit}, {name}_high_{unit} FROM trial WHERE {name}_{unit} IS NOT NULL")
        for bound in ("", "_low", "_high"):
            op.drop_column("trial", f"{name}{bound}_{unit}")
    op.add_column("trial", sa.Column("view", sa.String(16), nullable=False, server_default="side"))
