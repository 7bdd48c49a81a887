"""How the shin's lean and the heel's lift ran over the clip, as a chart."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from foundation.texts.catalogue import capitalised, measured, sentence
from vision.lunge.measurement import Measurement
from vision.trial import HEEL_DOWN_MM, HEEL_WARN_MM

_LEAN, _HEEL = "#0b6e99", "#8a4b08"


def chart_figure(measurement: Measurement) -> Figure:
    """Two curves over time in seconds: tibial inclination in degrees above, heel lift in mm below.

    Without a scale the heel's lift is in percent of the foot's length. Repetitions are shaded and numbered, their
    deepest heel-down moments marked by a triangle; a gap is where nothing could be measured.
    """
    frames, trial = measurement.frames, measurement.trial
    figure = Figure(figsize=(9, 5.2), layout="constrained")
    FigureCanvasAgg(figure)
    lean, heel = figure.subplots(2, 1, sharex=True, height_ratios=(3, 2))
    lean.plot(frames.time_s, frames.tibial_inclination_deg, color=_LEAN, linewidth=1.8)
    lean.set_ylabel(sentence("chart-lean"))
    for rep in trial.reps:
        estimate = rep.tibial_inclination_deg
        if estimate is None:
            continue
        below, above = max(estimate.value - estimate.low, 0), max(estimate.high - estimate.value, 0)
        lean.errorbar(rep.peak_s, estimate.value, yerr=[[below], [above]], color="black", capsize=4, marker="^",
                      markersize=7)
        lean.annotate(measured(estimate.value, "deg"), (rep.peak_s, estimate.value), xytext=(8, 6),
                      textcoords="offset points")
    lean.margins(y=0.15)
    _plot_heel(heel, measurement)
    for axes in (lean, heel):
        for number, rep in enumerate(trial.reps, 1):
            counts = rep.valid and not rep.excluded
            axes.axvspan(rep.start_s, rep.end_s, color="0.9" if counts else "0.96", zorder=0)
            if axes is lean:
                text = f"{number}" if counts else sentence("mark-not-counted", number=number)
                axes.text(rep.start_s, 0.03, f" {text}", transform=axes.get_xaxis_transform(), fontsize=9, color="0.35")
        axes.grid(axis="y", color="0.85", linewidth=0.6)
        axes.spines[["top", "right"]].set_visible(False)
    return figure


def _plot_heel(axes: Axes, measurement: Measurement) -> None:
    frames = measurement.frames
    if np.any(np.isfinite(frames.heel_lift_mm)):
        axes.plot(frames.time_s, frames.heel_lift_mm, color=_HEEL, linewidth=1.8)
        axes.axhline(HEEL_DOWN_MM, color="0.3", linewidth=1, linestyle="--")
        axes.text(0.995, HEEL_DOWN_MM, sentence("heel-up-from", limit_mm=HEEL_DOWN_MM),
                  transform=axes.get_yaxis_transform(), ha="right", va="bottom", fontsize=8)
        low, high = float(np.nanmin(frames.heel_lift_mm)), float(np.nanmax(frames.heel_lift_mm))
        axes.set_ylim(min(-HEEL_WARN_MM, low - 1), max(2 * HEEL_DOWN_MM, 1.1 * high))
        axes.set_ylabel(sentence("chart-heel", unit="mm"))
    elif np.any(np.isfinite(frames.heel_lift_fraction)):
        axes.plot(frames.time_s, 100 * frames.heel_lift_fraction, color=_HEEL, linewidth=1.8)
        axes.set_ylabel(sentence("chart-heel-share"))
    else:
        axes.text(0.5, 0.5, sentence("chart-no-heel"), transform=axes.transAxes, ha="center", va="center")
        axes.set_yticks([])
        axes.set_ylabel(capitalised(sentence("quantity-heel_lift_mm")))
    axes.set_xlabel(sentence("chart-time"))
