"""The geometry of the calibration sheet: 3 x 2 ArUco markers on A4 or US Letter, landscape."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np

from calibration.camera import Array

Paper = Literal["a4", "letter"]

DICTIONARY = cv2.aruco.DICT_4X4_50
COLUMNS, ROWS = 3, 2
MARKER_MM, GAP_MM = 80.0, 10.0
BLOCK_MM = (260.0, 170.0)

_LETTER_COUNTRIES = ("US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "NI", "PA", "SV", "PR", "DO")


@dataclass(frozen=True)
class Sheet:
    """One paper size of the sheet. Sheet frame: origin in the lower left corner of the paper, x right, y up."""

    paper: Paper
    width_mm: float
    height_mm: float
    first_id: int

    @property
    def ids(self) -> range:
        """The markers' ids, rows from the top, left to right."""
        return range(self.first_id, self.first_id + COLUMNS * ROWS)

    @property
    def width_cm(self) -> float:
        """Width of the paper in cm."""
        return self.width_mm / 10

    @property
    def height_cm(self) -> float:
        """Height of the paper in cm."""
        return self.height_mm / 10

    def marker_origin_mm(self, marker_id: int) -> tuple[float, float]:
        """Lower left corner of a marker in the sheet frame."""
        row, column = divmod(marker_id - self.first_id, COLUMNS)
        x = (self.width_mm - BLOCK_MM[0]) / 2 + column * (MARKER_MM + GAP_MM)
        y = (self.height_mm - BLOCK_MM[1]) / 2 + (ROWS - 1 - row) * (MARKER_MM + GAP_MM)
        return x, y

    def marker_corners_cm(self, marker_id: int) -> Array:
        """A marker's corners (4, 2) in cm in the sheet frame, in ArUco's order: top left, then clockwise."""
        x, y = self.marker_origin_mm(marker_id)
        square = np.array([[0, 1], [1, 1], [1, 0], [0, 0]]) * MARKER_MM
        return np.asarray((square + np.array([x, y])) / 10)

    def outline_cm(self) -> Array:
        """The paper's corners (4, 2) in cm: top left, then clockwise."""
        w, h = self.width_cm, self.height_cm
        return np.array([[0, h], [w, h], [w, 0], [0, 0.0]])


A4 = Sheet("a4", 297.0, 210.0, 0)
LETTER = Sheet("letter", 279.4, 215.9, 6)
SHEETS: dict[Paper, Sheet] = {"a4": A4, "letter": LETTER}


def sheet_of(marker_id: int) -> Sheet | None:
    """The sheet that carries a marker; None for a marker of no sheet."""
    return next((s for s in SHEETS.values() if marker_id in s.ids), None)


def marker_modules(marker_id: int) -> Array:
    """A marker as (6, 6) modules from the top left, border included: 1 white, 0 black."""
    bits = cv2.aruco.getPredefinedDictionary(DICTIONARY).generateImageMarker(marker_id, 6)
    return np.asarray(bits > 127, dtype=float)


def default_paper(environment: Mapping[str, str] = os.environ) -> Paper:
    """The paper that the user's locale prints on: US Letter in most of the Americas, A4 elsewhere."""
    # Asked before Python, which takes `C.UTF-8` for American English.
    told = next((v for name in ("LC_ALL", "LC_PAPER", "LANG") if (v := environment.get(name))), None)
    return paper_of((locale.getlocale()[0] or "") if told is None else told)


def paper_of(place: str) -> Paper:
    """The paper of a locale as a system or a browser names it: `en_US.UTF-8`, `English_United States`, `en-US`."""
    country = place.replace("-", "_").partition("_")[2][:2].upper()
    return "letter" if country in _LETTER_COUNTRIES or place.startswith("English_United States") else "a4"
