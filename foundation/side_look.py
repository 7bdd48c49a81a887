"""How left and right look wherever they are drawn: one colour, one mark and one stroke each, on pages and on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class SideLook:
    """The look of one ankle, told apart by its shape as well as by its colour, for the colour-blind and a grey print.

    Attributes:
        colour: as #RRGGBB; of the palette of Okabe and Ito.
        mark: the shape of a point.
        dash: lengths of stroke and gap of its line, in points; empty for a full line.
        sign: the mark as a character, to stand in a text.
    """

    colour: str
    mark: Literal["circle", "square", "diamond"]
    dash: tuple[int, ...]
    sign: str

    @property
    def bgr(self) -> tuple[int, int, int]:
        """The colour for OpenCV."""
        red, green, blue = bytes.fromhex(self.colour[1:])
        return blue, green, red


SIDE_LOOKS: dict[str, SideLook] = {
    "left": SideLook("#0072B2", "circle", (), "●"),
    "right": SideLook("#D55E00", "square", (6, 4), "■"),
    "asymmetry": SideLook("#5F6B73", "diamond", (2, 2), "◆"),
}
"""By the side, and that of right minus left."""
