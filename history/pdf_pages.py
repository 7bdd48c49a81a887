"""Pages of a PDF on which text flows down and never runs over the edge or into something else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties

from foundation.texts.catalogue import sentence

PAPER_IN = {"a4": (8.27, 11.69), "letter": (8.5, 11.0)}
MARGIN_IN = 0.6
_PT = 72.0
_LEADING = 1.4
_MEASURED_AT_PT = 100.0


class Pages:
    """A document of upright pages. Lengths are inches; `y` is where free space begins, counted from the page's foot."""

    def __init__(self, pdf: PdfPages, paper: str, footer: str) -> None:
        self._pdf = pdf
        self.width, self.height = PAPER_IN[paper]
        self.inner = self.width - 2 * MARGIN_IN
        self._footer = footer
        self._number = 0
        self._figure: Figure | None = None
        self.y = 0.0
        measure = FigureCanvasAgg(Figure(dpi=_PT))
        self._renderer = measure.get_renderer()
        self._widths: dict[tuple[str, bool], float] = {}
        self.new_page()

    @property
    def figure(self) -> Figure:
        """The page being filled."""
        assert self._figure is not None
        return self._figure

    def new_page(self) -> None:
        """Finish the page and begin the next one."""
        self.finish()
        self._number += 1
        self._figure = Figure(figsize=(self.width, self.height))
        FigureCanvasAgg(self._figure)
        self.y = self.height - MARGIN_IN
        foot = f"{self._footer}   ·   {sentence('paper-page', number=self._number)}"
        self._put(MARGIN_IN, MARGIN_IN / 2, foot, 8, color="0.35")

    def finish(self) -> None:
        """Write the page that was begun, if any."""
        if self._figure is not None:
            self._pdf.savefig(self._figure)
            self._figure = None

    def need(self, height: float) -> None:
        """Go on to the next page unless this much height is left."""
        if self.y - height < MARGIN_IN:
            self.new_page()

    def text(self, words: str, size: float = 10, *, bold: bool = False, after: float = 0.06) -> None:
        """A paragraph over the full width, broken into lines and pages where needed."""
        step = size * _LEADING / _PT
        for line in self.wrapped(words, size, self.inner, bold):
            self.need(step)
            self._put(MARGIN_IN, self.y - size / _PT, line, size, bold=bold)
            self.y -= step
        self.y -= after

    def height_of(self, words: str, size: float, *, bold: bool = False, after: float = 0.06) -> float:
        """The height that `text` would take."""
        return len(self.wrapped(words, size, self.inner, bold)) * size * _LEADING / _PT + after

    def column(self, words: str, left: float, width: float, top: float, size: float = 10, *,
               bold: bool = False, color: str = "black") -> float:
        """Text in a column whose left edge is `left` from the margin; returns the height where it ends."""
        step = size * _LEADING / _PT
        for line in self.wrapped(words, size, width, bold):
            self._put(MARGIN_IN + left, top - size / _PT, line, size, bold=bold, color=color)
            top -= step
        return top

    def heading(self, words: str, keep: float = 1.0) -> None:
        """A heading, never alone at a page's foot: `keep` is the height that must follow it on the page."""
        self.need(0.45 + keep)
        self.y -= 0.12
        self.text(words, 13, bold=True, after=0.04)

    def axes(self, left: float, top: float, width: float, height: float) -> Any:
        """Axes whose box has its left edge `left` from the margin and its top at `top`."""
        return self.figure.add_axes(((MARGIN_IN + left) / self.width, (top - height) / self.height,
                                     width / self.width, height / self.height))

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float],
              size: float = 8) -> None:
        """A table over as many pages as it needs; cells break into lines, `widths` are shares of the full width."""
        whole = sum(widths)
        columns = [self.inner * w / whole for w in widths]
        self._row(headings, columns, size, bold=True)
        for row in rows:
            height = self._row_height(row, columns, size, False)
            if self.y - height < MARGIN_IN:
                self.new_page()
                self._row(headings, columns, size, bold=True)
            self._row(row, columns, size, bold=False)
        self.y -= 0.08

    def wrapped(self, words: str, size: float, width: float, bold: bool = False) -> list[str]:
        """The text in lines that are no wider than `width`."""
        lines: list[str] = []
        for paragraph in words.replace("\t", " ").splitlines() or [""]:
            line = ""
            for word in paragraph.split(" "):
                trial = f"{line} {word}" if line else word
                if self._measured(trial, size, bold) <= width:
                    line = trial
                    continue
                if line:
                    lines.append(line)
                *full, line = self._broken(word, size, width, bold)
                lines += full
            lines.append(line)
        return lines

    def _broken(self, word: str, size: float, width: float, bold: bool) -> list[str]:
        """A word in pieces of one character or more that are no wider than `width`; itself where it fits."""
        pieces, start, taken = [], 0, 0.0
        for place, character in enumerate(word):
            own = self._measured(character, size, bold)
            if place > start and taken + own > width:
                pieces.append(word[start:place])
                start, taken = place, 0.0
            taken += own
        return [*pieces, word[start:]]

    def _row(self, cells: Sequence[str], columns: Sequence[float], size: float, *, bold: bool) -> None:
        height = self._row_height(cells, columns, size, bold)
        left = 0.0
        for cell, width in zip(cells, columns, strict=True):
            self.column(cell, left, width - 0.08, self.y - 0.03, size, bold=bold)
            left += width
        self.y -= height
        line_y = self.y / self.height
        self.figure.add_artist(_rule(MARGIN_IN / self.width, 1 - MARGIN_IN / self.width, line_y, 0.8 if bold else 0.3))

    def _row_height(self, cells: Sequence[str], columns: Sequence[float], size: float, bold: bool) -> float:
        lines = max(len(self.wrapped(c, size, w - 0.08, bold)) for c, w in zip(cells, columns, strict=True))
        return lines * size * _LEADING / _PT + 0.05

    def _measured(self, words: str, size: float, bold: bool) -> float:
        # Summed over single characters, each measured once: a table has thousands of words.
        return sum(self._character(c, bold) for c in words) * size / _MEASURED_AT_PT

    def _character(self, character: str, bold: bool) -> float:
        key = (character, bold)
        if key not in self._widths:
            font = FontProperties(size=_MEASURED_AT_PT, weight="bold" if bold else "normal")
            pair = self._renderer.get_text_width_height_descent(2 * character + "|", font, ismath=False)[0]
            single = self._renderer.get_text_width_height_descent(character + "|", font, ismath=False)[0]
            self._widths[key] = float(pair - single) / _PT
        return self._widths[key]

    def _put(self, x: float, y: float, words: str, size: float, *, bold: bool = False, color: str = "black") -> None:
        self.figure.text(x / self.width, y / self.height, words, fontsize=size, color=color,
                         fontweight="bold" if bold else "normal", parse_math=False)


def _rule(x0: float, x1: float, y: float, width: float) -> Any:
    from matplotlib.lines import Line2D

    return Line2D([x0, x1], [y, y], linewidth=width, color="0.4")
