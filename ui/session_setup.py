"""What is set once for a session and holds until it ends: how the test is done, and what the scale is read from."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from vision.trial import Protocol


@dataclass(frozen=True)
class Setup:
    """How the tests of one session are done.

    Attributes:
        protocol: stance, knee, footwear and view.
        foot_length_cm: heel to longest toe; None where nobody said it.
        ruler_mm: what the printed line of 100 mm measures on the sheet; None where nobody measured it.
    """

    protocol: Protocol = field(default_factory=Protocol)
    foot_length_cm: float | None = None
    ruler_mm: float | None = None


@dataclass(frozen=True)
class Upload:
    """A file that was chosen and lies in the tab's private folder, with the name it had."""

    name: str
    path: Path
