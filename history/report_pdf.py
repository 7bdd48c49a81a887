"""The printable report: both ankles, left against right, what changed, the method and its error, every repetition."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import matplotlib
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num

from foundation.estimate import Estimate
from foundation.texts.catalogue import sentence
from history import document
from history.bend import bend_differences
from history.compare import Comparison, compare_sides, side_results, tested
from history.evidence import UNIT, Quantity, plain_name
from history.files import whole_file
from history.front_check import reach_bought
from history.pdf_pages import MARGIN_IN, PAPER_IN, Pages
from history.person_progress import LineProgress, PersonProgress, progress
from history.records import Person, Session
from history.reference import reference_rows
from history.store import Store
from vision.protocols import KindOfTest
from vision.trial import Side

# Marks and lines differ as well as colours, so that a grey print reads as well.
_LOOK: dict[str, dict[str, Any]] = {
    "left": {"color": "#0072B2", "marker": "o", "linestyle": "-", "hatch": ""},
    "right": {"color": "#D55E00", "marker": "s", "linestyle": "--", "hatch": "///"},
    "asymmetry": {"color": "black", "marker": "D", "linestyle": "-", "hatch": ""},
}
_METHOD = (
    "The person stands facing a wall (or any mark) and brings the knee forward over the foot with the heel on the "
    "floor, filmed from the side. Shin angle: how far the front outline of the shin leans from the vertical, in "
    "degrees. Wall distance: how far the toe can stand from a wall that the knee just touches, in cm. Each is taken at "
    "the deepest moment with the heel down (risen less than 5 mm); the result of a film is the median of its valid "
    "repetitions.",
    "Every number has an error. The ± is half of a 95 % interval: measured again in the same way, the true value would "
    "lie inside it 95 times in 100. People also vary from day to day. So a difference counts as real only beyond the "
    "limits printed with it, which come from studies, and which are widened where our own interval is wider.",
    "Angles taken at another place on the shin, or with another tool, are other quantities: do not compare them with "
    "these. This report measures; it is not a diagnosis.",
)


def write_report(store: Store, path: Path, person: Person, *, paper: str = "a4", today: date | None = None,
                 more: Callable[[Pages], None] | None = None) -> None:
    """Write the report to a file; arguments and errors as `report_pdf`, and ExportError if it cannot be written."""
    content = report_pdf(store, person, paper=paper, today=today, more=more)
    with whole_file(path) as file:
        file.write(content)


def report_pdf(store: Store, person: Person, *, paper: str = "a4", today: date | None = None,
               more: Callable[[Pages], None] | None = None) -> bytes:
    """The report on a person as the bytes of a PDF.

    Args:
        store: the history.
        person: whose.
        paper: "a4" or "letter".
        today: the day printed on it and from which the next check is counted; today if None.
        more: draws further pages before those on how it is measured.

    Raises:
        ValueError: the paper is another one.
    """
    if paper not in PAPER_IN:
        raise ValueError(f"paper must be one of {sorted(PAPER_IN)}, got {paper!r}")
    today = today or date.today()
    sessions = store.sessions(person)
    out = io.BytesIO()
    with warnings.catch_warnings(), matplotlib.rc_context({"font.family": "DejaVu Sans"}), PdfPages(
            out, metadata={"Title": f"Ankle mobility: {person.name}", "Creator": "Kneewall"}) as pdf:
        # A character that the typeface lacks is drawn as a box; a page of warnings would help nobody.
        warnings.filterwarnings("ignore", "Glyph .* missing")
        pages = Pages(pdf, paper, f"Kneewall · {person.name} · {today.isoformat()} · a measurement, not a diagnosis")
        pages.text("Ankle mobility: the knee-to-wall test", 18, bold=True)
        if sessions:
            done = progress(store, person, today)
            _newest(pages, store, person, sessions)
            _trends(pages, done)
            _changes(pages, done)
        else:
            pages.text(f"{person.name} has no session yet.")
        if more is not None:
            more(pages)
        _method(pages)
        if sessions:
            _repetitions(pages, store, sessions)
        pages.finish()
    return out.getvalue()


def _newest(pages: Pages, store: Store, person: Person, sessions: list[Session]) -> None:
    # A day with a diary entry alone has nothing to show beside the trend.
    session = next((s for s in reversed(sessions) if s.counted("left") or s.counted("right")), sessions[-1])
    count = f"{len(sessions)} session{'s' * (len(sessions) > 1)} since {sessions[0].day.isoformat()}"
    pages.text(f"{person.name}, session of {session.started_at:%Y-%m-%d %H:%M} ({session.zone}); {count}.", 11,
               after=0.12)
    comparison = compare_sides(session)
    gap = 0.3
    width = (pages.inner - gap) / 2
    top, ends = pages.y, []
    for place, side in enumerate(("left", "right")):
        ends.append(_ankle(pages, store, session, side, comparison, place * (width + gap), width, top))  # type: ignore[arg-type]
    pages.y = min(ends) - 0.05
    pages.heading("Left against right")
    for apart in comparison.quantities.values():
        unit = UNIT[apart.quantity]
        pages.text(apart.sentence, after=0.02)
        widened = ", widened for our own interval" if apart.widened else ""
        pages.text(f"Repeat from {apart.repeat_from:.1f} {unit}; beyond measurement error over {apart.beyond:.1f} "
                   f"{unit}{widened}. {apart.source}.", 8)
    for added in bend_differences(session):
        pages.text(added.sentence)
    for notice in comparison.why_not:
        pages.text(notice.message)
    _diary(pages, session)


def _ankle(pages: Pages, store: Store, session: Session, side: Side, comparison: Comparison, left: float, width: float,
           top: float) -> float:
    top = pages.column(f"{side.capitalize()} ankle", left, width, top, 13, bold=True)
    height = width * 0.66
    axes = pages.axes(left, top, width, height)
    axes.set_xticks([])
    axes.set_yticks([])
    trials = session.counted(side)
    still = next((s for t in reversed(trials) if t.has_still and (s := store.still(t)) is not None), None)
    if still is not None:
        from matplotlib.image import imread

        axes.imshow(imread(io.BytesIO(still.data), format=still.media_type.split("/")[1]), aspect="equal",
                    cmap="gray")
    else:
        axes.text(0.5, 0.5, "no picture kept" if trials else "not tested that day", ha="center", va="center",
                  color="0.35", fontsize=10, transform=axes.transAxes)
    top -= height + 0.08
    for quantity in tested(session):
        apart = comparison.quantities.get(quantity)
        found = side_results(trials, quantity)
        alone = found[min(found, key=lambda c: (c.rank, c.words))] if found else None
        estimate: Estimate | None = alone if apart is None else getattr(apart, side)
        shown = "not measured" if estimate is None else f"{_pm(estimate)} {UNIT[quantity]}"
        top = pages.column(f"{_name(quantity)}: {shown}", left, width, top, 11, bold=True)
    bought = reach_bought(session, side)
    if bought is not None:
        top = pages.column(bought.message, left, width, top, 9)
    if trials:
        how = trials[-1]
        top = pages.column(f"{how.protocol.stance}, knee {how.protocol.knee}, {how.protocol.footwear}; calibration: "
                           f"{how.calibration_method}; {how.reps_used} repetitions counted", left, width, top, 8)
    return top


def _diary(pages: Pages, session: Session) -> None:
    diary = session.diary
    if diary.is_empty:
        return
    pages.heading("Diary of the day", keep=0.3)
    told = [f"{name} {score} of 10" for name, score in (("pain", diary.pain), ("stiffness", diary.stiffness))
            if score is not None]
    if diary.where_felt is not None:
        told.append(f"felt: {diary.where_felt.replace('-', ' ')}")
    if diary.affected_side is not None:
        told.append(f"injured or operated: {diary.affected_side}")
    if told:
        pages.text("; ".join(told).capitalize() + ".")
    if diary.note.strip():
        pages.text(diary.note)


def _trends(pages: Pages, done: PersonProgress) -> None:
    pages.new_page()
    pages.heading("Over time")
    pages.text("Each mark is one session, its bar the 95 % interval. From four sessions on a line is drawn, with the "
               "band in which the true line lies (95 %). Left: round marks, full line. Right: square marks, dashed "
               "line, hatched band. Right minus left: diamonds.", 9)
    height = (pages.y - MARGIN_IN - 4 * 0.6) / 4
    for place, quantity in enumerate(dict.fromkeys(quantity for quantity, _line in done.lines)):
        if place and not place % 2:
            pages.new_page()
        for lines in (("left", "right"), ("asymmetry",)):
            title = _name(quantity) if len(lines) == 2 else f"{_name(quantity)}, " \
                                                                               "right minus left"
            pages.y -= 0.28
            axes = pages.axes(0.55, pages.y, pages.inner - 0.6, height)
            axes.set_title(f"{title} ({UNIT[quantity]})", fontsize=10, loc="left")
            _chart(axes, [done.lines[quantity, line] for line in lines], quantity)
            pages.y -= height + 0.3


def _chart(axes: Any, lines: list[LineProgress], quantity: Quantity) -> None:
    drawn = False
    for progress_line in lines:
        series, look = progress_line.series, _LOOK[progress_line.series.line]
        if not len(series):
            continue
        drawn = True
        days = date2num([series.date(i) for i in range(len(series))])
        axes.errorbar(days, series.value, yerr=series.half_width, fmt=look["marker"], color=look["color"], markersize=4,
                      elinewidth=0.6, alpha=0.75, label=series.line if len(lines) > 1 else None)
        trend = progress_line.trend
        if trend is not None:
            when = date2num(date.fromordinal(1)) + trend.day - 1
            axes.plot(when, trend.line, color=look["color"], linestyle=look["linestyle"], linewidth=1.4)
            axes.fill_between(when, trend.low, trend.high, facecolor=look["color"], edgecolor=look["color"], alpha=0.2,
                              hatch=look["hatch"], linewidth=0)
    axes.grid(color="0.85", linewidth=0.5)
    axes.tick_params(labelsize=8)
    if not drawn:
        axes.set_xticks([])
        axes.set_yticks([])
        axes.text(0.5, 0.5, "not measured yet", ha="center", va="center", color="0.35", transform=axes.transAxes)
        return
    ends = [series_days[i] for line in lines if len(series_days := line.series.day) for i in (0, -1)]
    first, last = (float(x) + date2num(date.fromordinal(1)) - 1 for x in (min(ends), max(ends)))
    if last - first < 14:
        axes.set_xlim((first + last) / 2 - 7, (first + last) / 2 + 7)
    locator = AutoDateLocator(maxticks=8)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))
    if len(lines) > 1:
        axes.legend(fontsize=8, loc="upper left", ncols=2, framealpha=0.85)
    else:
        axes.axhline(0, color="0.3", linewidth=0.8, linestyle=":")


def _changes(pages: Pages, done: PersonProgress) -> None:
    pages.new_page()
    pages.heading("What really changed")
    rows = []
    reasons: dict[str, int] = {}
    for line in done.lines.values():
        for change in line.changes:
            mark = reasons.setdefault(change.band_reason, len(reasons) + 1)
            unit = UNIT[change.quantity]
            rows.append((plain_name(change.quantity), "right minus left" if change.line == "asymmetry" else change.line,
                         f"{change.against} ({change.earlier_day.isoformat()})",
                         f"{change.difference.value:+.1f} {unit}", f"{change.band:.1f} {unit} [{mark}]",
                         change.verdict))
    if rows:
        pages.table(("what", "ankle", "against", "change", "real beyond", "verdict"), rows,
                    (1.1, 1.3, 1.7, 0.9, 1.2, 1.9))
        for reason, mark in reasons.items():
            pages.text(f"[{mark}] {reason}.", 8, after=0.0)
        pages.y -= 0.1
    else:
        pages.text("One session only: nothing to compare it with yet.")
    for line in done.lines.values():
        if line.trend is not None:
            trend, unit = line.trend, UNIT[line.series.quantity]
            who = "right minus left" if line.series.line == "asymmetry" else line.series.line
            pages.text(f"Trend, {plain_name(line.series.quantity)}, {who}: {trend.direction}, "
                       f"{trend.slope_per_week.value:+.2f} {unit} per week ({trend.slope_per_week.low:+.2f} to "
                       f"{trend.slope_per_week.high:+.2f}).", 9, after=0.0)
    for line in done.lines.values():
        for told in ([line.plateau] if line.plateau is not None else []) + list(line.series.left_out):
            pages.text(told.message, 9, after=0.02)
    pages.text(sentence('treatment-effects'), 9)
    if done.next_check is not None:
        pages.text(done.next_check.sentence, 10, bold=True)


def _method(pages: Pages) -> None:
    pages.heading("How it is measured, and how sure it is")
    for paragraph in _METHOD:
        pages.text(paragraph, 9)
    pages.heading("What other people reach (wall distance, cm)")
    pages.text(sentence("reference-definition"), 9)
    pages.table(("who", "mean ± SD", "source"), reference_rows(), (1.6, 1.6, 3.2))
    pages.text(sentence("reference-age"), 8)


def _repetitions(pages: Pages, store: Store, sessions: list[Session]) -> None:
    tables: dict[KindOfTest, list[tuple[str, ...]]] = {}
    for session in reversed(sessions):
        texts = store.trial_documents([t.id for t in session.trials])
        for stored in session.trials:
            if stored.replaced_by is not None:
                continue
            trial = document.loads(texts[stored.id])
            for number, rep in enumerate(trial.reps, start=1):
                state = "practice" if stored.practice or rep.practice else "left out" if rep.excluded else \
                    "not valid" if not rep.valid else "not to the end" if rep.to_the_end is False else "counted"
                tables.setdefault(trial.test, []).append((
                    session.day.isoformat(), stored.side, str(number),
                    *(_pm(rep.quantities.get(q.name)) for q in trial.test.shown),
                    {True: "down", False: "lifted", None: "not seen"}[rep.heel_down], state))
    for test, rows in tables.items():
        pages.new_page()
        pages.heading(f"All repetitions, newest first: {sentence(f'test-{test.code}')}")
        heads = [f"{plain_name(q.name)} {q.unit}" for q in test.shown]
        pages.table(("day", "ankle", "no.", *heads, "heel", "state"), rows,
                    (1.1, 0.6, 0.4, *([1.0] * len(heads)), 0.7, 1.0))


def _name(quantity: Quantity) -> str:
    name = plain_name(quantity)
    return name[:1].upper() + name[1:]


def _pm(estimate: Estimate | None) -> str:
    return "-" if estimate is None else f"{estimate.value:.1f} ± {estimate.half_width:.1f}"
