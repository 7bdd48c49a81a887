"""The Bland-Altman plot: differences over means, with bias and limits of agreement."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from foundation.estimate import Estimate
from foundation.saving import replacing
from foundation.texts.catalogue import between, measured, sentence, unit_sign
from study.agreement import Agreement
from study.pairs import Pairs

_POINTS, _LINES = "#0b6e99", "#8a4b08"


def write_plot(path: Path, found: Sequence[tuple[Pairs, Agreement]], names: tuple[str, str]) -> Path:
    """Draw one panel per quantity into a PNG or PDF, whole or not at all.

    Args:
        path: its suffix is `.png` or `.pdf`.
        found: the pairs of each quantity, and how well they agree.
        names: what A and B are called.

    Raises:
        OSError: the file cannot be written.
    """
    figure = Figure(figsize=(8, 4.6 * len(found)), layout="constrained")
    FigureCanvasAgg(figure)
    for axes, (pairs, agreed) in zip(figure.subplots(len(found), 1, squeeze=False)[:, 0], found, strict=True):
        _panel(axes, pairs, agreed, names)
    with replacing(path) as temporary:
        figure.savefig(temporary, dpi=130)
    return path


def _panel(axes: Axes, pairs: Pairs, agreed: Agreement, names: tuple[str, str]) -> None:
    unit = f" ({unit_sign(pairs.unit)})" if pairs.unit else ""
    axes.scatter((pairs.a + pairs.b) / 2, pairs.a - pairs.b, s=24, color=_POINTS, alpha=0.75, zorder=3)
    axes.axhline(0, color="0.6", linewidth=0.8)
    for text, line, style in ((sentence("plot-upper-limit"), agreed.upper_limit, "--"),
                              (sentence("plot-bias"), agreed.bias, "-"),
                              (sentence("plot-lower-limit"), agreed.lower_limit, "--")):
        axes.axhline(line.value, color=_LINES, linewidth=1.5, linestyle=style)
        axes.axhspan(line.low, line.high, color=_LINES, alpha=0.12, linewidth=0)
        axes.annotate(f"{text} {_signed(line)}", (1.0, line.value), xycoords=axes.get_yaxis_transform(),
                      xytext=(-4, 3), textcoords="offset points", ha="right", fontsize=9)
    axes.margins(x=0.08, y=0.1)
    axes.set_title(sentence("plot-title", column=pairs.column_a, pairs=agreed.n), loc="left", fontsize=10)
    axes.set_xlabel(sentence("plot-mean", a=names[0], b=names[1]) + unit)
    axes.set_ylabel(sentence("plot-minus", a=names[0], b=names[1]) + unit)
    axes.spines[["top", "right"]].set_visible(False)


def _signed(line: Estimate) -> str:
    return f"{measured(line.value, '', 2, signed=True)} ({between(line.low, line.high, '', 2, signed=True)})"
