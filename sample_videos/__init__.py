"""Two clips with known truth, ready to measure; README.md says what they are."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Sample:
    """One clip, its truth, and the still that shows the sheet where the clip does not; it is called `sample-NAME`."""

    name: str
    side: Literal["left", "right"]
    with_still: bool = False

    @property
    def clip(self) -> Path:
        """The film."""
        return _HERE / f"{self.name}.mp4"

    @property
    def calibration(self) -> Path | None:
        """The still that shows the sheet, if the film does not."""
        return _HERE / f"{self.name}_calibration.png" if self.with_still else None

    def read_truth(self) -> dict[str, Any]:
        """The truth, as README.md describes it: angles in deg, times in s, lengths as named."""
        truth: dict[str, Any] = json.loads((_HERE / f"{self.name}.json").read_text(encoding="utf-8"))
        return truth


RIGHT = Sample("right_barefoot_sheet_behind", "right")
LEFT = Sample("left_barefoot_sheet_wall_heel_lift", "left", with_still=True)
SAMPLES = (RIGHT, LEFT)
DEMONSTRATION = _HERE / "demonstration.webm"
"""Ten silent seconds that show how the test is done; `sample_videos/demonstration.py` makes it of a sample."""
