"""The printable sheet as a vector PDF: the markers at true size, and a page of pictures on how to stand it up."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Polygon, Rectangle

from calibration.camera import Array
from calibration.errors import CalibrationError
from calibration.sheet import MARKER_MM, SHEETS, Paper, Sheet, marker_modules
from foundation.system_reason import system_reason
from foundation.texts.catalogue import measured, sentence, sentence_part

MM_PER_INCH = 25.4
RULER_MM = 100.0

_GREY, _INK, _SKIN, _BOX, _WALL = "0.45", "0.1", "#d9a98a", "#d8c4a0", "#b9c2c9"


def write_sheet_pdf(path: str | os.PathLike[str], paper: Paper) -> Path:
    """Write the sheet for one paper size as a PDF of two pages, landscape, and return its path.

    Raises:
        CalibrationError: the file cannot be written there.
    """
    target, sheet = Path(path), SHEETS[paper]
    with matplotlib.rc_context({"pdf.fonttype": 42, "font.family": "DejaVu Sans", "path.simplify": False}):
        try:
            # No date inside: the same paper gives the same file.
            with PdfPages(target, metadata={"Title": sentence("print-title"), "CreationDate": None}) as pdf:
                for page in (_sheet_page(sheet), _steps_page(sheet)):
                    pdf.savefig(page)
        except OSError as error:
            raise CalibrationError("sheet-not-written",
                                   {"name": target.name, "reason": system_reason(error)}) from error
    return target


def _page(sheet: Sheet) -> tuple[Figure, Axes]:
    """An empty page whose axes count mm from the lower left corner of the paper."""
    figure = Figure(figsize=(sheet.width_mm / MM_PER_INCH, sheet.height_mm / MM_PER_INCH))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, sheet.width_mm)
    axes.set_ylim(0, sheet.height_mm)
    axes.axis("off")
    return figure, axes


def _sheet_page(sheet: Sheet) -> Figure:
    figure, axes = _page(sheet)
    for marker_id in sheet.ids:
        _marker(axes, sheet.marker_origin_mm(marker_id), marker_id)
    w, h = sheet.width_mm, sheet.height_mm
    _ruler(axes, w - 18 - RULER_MM, 9.5)
    _note(axes, 18, 9.0, f"Kneewall  ·  {sheet.paper.upper()}  ·  {sentence('print-floor-edge')}  ▼")
    _note(axes, 18, 4.6, sentence("print-full-size"))
    fold = h - 7
    for x in (5, w - 13):
        axes.plot([x, x + 8], [fold, fold], color=_GREY, lw=0.6, ls=(0, (3, 2)))
    _note(axes, 18, fold - 1, sentence("print-fold"))
    for x, dx in ((0, 1), (w, -1)):
        for y, dy in ((0, 1), (h, -1)):
            axes.plot([x + dx * 4, x, x], [y, y, y + dy * 4], color=_GREY, lw=0.8, clip_on=False)
    _note(axes, w - 18, fold - 1, sentence("print-cut"), ha="right")
    return figure


def _marker(axes: Axes, corner: tuple[float, float], marker_id: int, side: float = MARKER_MM) -> None:
    """One marker: a black square, and its white modules joined along rows and along columns.

    Modules drawn one by one leave hairlines between them in many viewers.
    """
    x, y = corner
    modules = marker_modules(marker_id)
    step = side / len(modules)
    axes.add_patch(Rectangle((x, y), side, side, facecolor="black", edgecolor="none"))
    for row, bits in enumerate(modules):
        for start, length in _runs(bits):
            place = (x + start * step, y + side - (row + 1) * step)
            axes.add_patch(Rectangle(place, length * step, step, facecolor="white", edgecolor="none"))
    for column, bits in enumerate(modules.T):
        for start, length in _runs(bits):
            place = (x + column * step, y + side - (start + length) * step)
            axes.add_patch(Rectangle(place, step, length * step, facecolor="white", edgecolor="none"))


def _runs(bits: Array) -> list[tuple[int, int]]:
    """Start and length of every run of white in a row of modules."""
    change = np.flatnonzero(np.diff(np.concatenate([[0], bits, [0]])))
    return [(int(a), int(b - a)) for a, b in zip(change[::2], change[1::2], strict=True)]


def _ruler(axes: Axes, x: float, y: float) -> None:
    axes.plot([x, x + RULER_MM], [y, y], color=_INK, lw=0.6, solid_capstyle="butt")
    for mm in range(int(RULER_MM) + 1):
        length = 3.0 if mm % 10 == 0 else 2.0 if mm % 5 == 0 else 1.2
        axes.plot([x + mm, x + mm], [y - length, y], color=_INK, lw=0.6 if mm % 10 == 0 else 0.3, solid_capstyle="butt")
    _note(axes, x + RULER_MM / 2, 3.0, sentence("print-ruler"), ha="center")


def _note(axes: Axes, x: float, y: float, text: str, **style: Any) -> None:
    axes.text(x, y, text, **{"fontsize": 7.5, "color": _GREY, "va": "center", "ha": "left", **style})


def _steps_page(sheet: Sheet) -> Figure:
    figure, axes = _page(sheet)
    w, h = sheet.width_mm, sheet.height_mm
    axes.text(w / 2, h - 14, sentence("print-how"), fontsize=17, ha="center", va="center", color=_INK)
    cell_w, cell_h = w / 2, (h - 24) / 2
    for k, draw in enumerate((_print, _tape, _stand, _film)):
        title, text = sentence(f"print-step-{k + 1}"), sentence_part(f"print-step-{k + 1}", "how")
        x, y = (k % 2) * cell_w + 12, (1 - k // 2) * cell_h + 4
        axes.text(x, y + cell_h - 6, title, fontsize=12.5, color=_INK, va="top", weight="bold")
        axes.text(x, y + cell_h - 15, text, fontsize=9.5, color=_INK, va="top", linespacing=1.35)
        draw(axes, x + (cell_w - 24) / 2, y + 4)
    return figure


def _small_sheet(axes: Axes, x: float, y: float, width: float) -> None:
    """The sheet as a little picture, its lower left corner at (x, y)."""
    height = width * 21 / 29.7
    axes.add_patch(Rectangle((x, y), width, height, facecolor="white", edgecolor=_INK, lw=0.8))
    gap, side = width * 0.045, width * 0.26
    left, low = x + (width - 3 * side - 2 * gap) / 2, y + (height - 2 * side - gap) / 2
    for k in range(6):
        place = (left + (k % 3) * (side + gap), low + (1 - k // 3) * (side + gap))
        axes.add_patch(Rectangle(place, side, side, facecolor="black", edgecolor="none"))
        inner = (place[0] + side / 4, place[1] + side / (3 + k % 2))
        axes.add_patch(Rectangle(inner, side / 3, side / 3, facecolor="white", edgecolor="none"))


def _floor(axes: Axes, x: float, y: float, half: float = 52) -> None:
    axes.plot([x - half, x + half], [y, y], color=_INK, lw=1.2)


def _print(axes: Axes, x: float, y: float) -> None:
    _small_sheet(axes, x - 26, y + 12, 52)
    axes.add_patch(Rectangle((x - 22, y + 1), 44, 7, facecolor="#f4e3a1", edgecolor=_INK, lw=0.7))
    for k in range(11):
        axes.plot([x - 20 + 4 * k] * 2, [y + 8, y + (5 if k % 5 else 3.5)], color=_INK, lw=0.6)
    axes.text(x + 24, y + 4.5, "100 mm", fontsize=8, va="center", color=_INK)


def _tape(axes: Axes, x: float, y: float) -> None:
    top = [(x - 26, y + 38), (x + 26, y + 38), (x + 38, y + 46), (x - 14, y + 46)]
    side = [(x + 26, y), (x + 38, y + 8), (x + 38, y + 46), (x + 26, y + 38)]
    axes.add_patch(Polygon(side, facecolor="#c4ae86", edgecolor=_INK, lw=0.8))
    axes.add_patch(Polygon(top, facecolor="#e6d6b8", edgecolor=_INK, lw=0.8))
    axes.add_patch(Rectangle((x - 26, y), 52, 38, facecolor=_BOX, edgecolor=_INK, lw=0.8))
    _small_sheet(axes, x - 24, y, 48)
    for dx in (-25.5, 19.5):
        axes.add_patch(Rectangle((x + dx, y + 31), 6, 3.4, facecolor="#bcd7ea", edgecolor=_INK, lw=0.4, zorder=3))
    _floor(axes, x, y)


def _leg(axes: Axes, heel: float, y: float, size: float) -> None:
    """A leg that lunges to the right, its heel at (heel, y)."""
    foot = [(0, 0), (0.62, 0), (0.62, 0.08), (0.3, 0.2), (0.02, 0.22)]
    shin = [(0.02, 0.15), (0.3, 0.15), (0.7, 0.9), (0.46, 1.0)]
    thigh = [(0.46, 0.82), (0.72, 0.92), (0.2, 1.55), (-0.1, 1.4)]
    for shape in (thigh, shin, foot):
        axes.add_patch(Polygon([(heel + size * u, y + size * v) for u, v in shape], facecolor=_SKIN, edgecolor="none"))


def _stand(axes: Axes, x: float, y: float) -> None:
    for left in (x - 52, x + 6):
        axes.add_patch(Rectangle((left + 44, y), 4, 46, facecolor=_WALL, edgecolor="none"))
        axes.plot([left - 2, left + 48], [y, y], color=_INK, lw=1.2)
    _small_sheet(axes, x - 30, y, 22)
    axes.text(x - 19, y + 20, sentence("print-touches"), fontsize=7.5, ha="center", va="bottom", color=_INK)
    _small_sheet(axes, x + 7, y, 17)
    _leg(axes, x + 25, y, 22)
    axes.text(x + 6, y + 24, sentence("print-or"), fontsize=10, ha="center", va="center", color=_INK)


def _film(axes: Axes, x: float, y: float) -> None:
    # Seen from above: wall on the right, foot and sheet in one line, the phone at their side.
    axes.add_patch(Rectangle((x + 40, y), 4, 46, facecolor=_WALL, edgecolor="none"))
    axes.text(x + 46, y + 23, sentence("print-wall"), fontsize=8, rotation=90, va="center", color=_INK)
    axes.add_patch(
        Polygon(
            [(x + 8, y + 34), (x + 28, y + 35), (x + 31, y + 38), (x + 28, y + 41), (x + 8, y + 42)],
            facecolor=_SKIN,
            edgecolor="none",
        )
    )
    axes.plot([x - 18, x + 5], [y + 38, y + 38], color=_INK, lw=2.5, solid_capstyle="butt")
    axes.text(x - 7, y + 41, sentence("print-sheet"), fontsize=8, ha="center", color=_INK)
    axes.text(x + 19, y + 44, sentence("print-foot"), fontsize=8, ha="center", color=_INK)
    axes.add_patch(Rectangle((x + 4, y), 10, 3, facecolor=_INK, edgecolor="none"))
    axes.add_patch(Circle((x + 9, y + 3.4), 1.0, facecolor=_INK, edgecolor="none"))
    for dx in (-24, 26):
        axes.plot([x + 9, x + 9 + dx], [y + 5, y + 33], color=_GREY, lw=0.7, ls=(0, (4, 3)))
    axes.annotate("", (x - 26, y + 38), (x - 26, y + 1), arrowprops={"arrowstyle": "<->", "lw": 0.7, "color": _GREY})
    axes.text(x - 28, y + 19, measured(2.5, "m"), fontsize=8, ha="right", va="center", color=_INK)
    axes.text(x + 16, y + 1.5, sentence("print-phone"), fontsize=8, va="center", color=_INK)
