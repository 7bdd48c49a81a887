"""The hand-over as one HTML page that opens anywhere without a network, on a phone as on paper, and loads nothing."""

from __future__ import annotations

import base64
from datetime import date, timedelta
from html import escape
from pathlib import Path
from typing import Any

from foundation.estimate import Estimate
from foundation.texts.catalogue import between, day, day_in_full, measured, sentence, unit_sign, word
from foundation.texts.language import language
from foundation.texts.units import as_said
from history.compare import compare_sides
from history.evidence import QUANTITIES, UNIT, Quantity
from history.files import whole_file
from history.quantity_series import Results
from history.records import Person, Session
from history.store import Store
from plan.chart import trend_svg
from plan.effects import told_effects
from plan.exercise import exercises
from plan.goals import goals
from plan.handover import notes
from plan.log import Logged, log_entries, name_of
from plan.plan import Plan
from plan.programme import Programme
from plan.weekly import effects, week
from plan.words import line_words, plan_words
from vision.trial import Side

LOG_WEEKS = 4
_STYLE = Path(__file__).with_name("page.css")
_SIDES: tuple[Side, Side] = ("left", "right")


def write_page(store: Store, path: Path, person: Person, today: date | None = None) -> None:
    """Write the page to a file.

    Raises:
        ExportError: it cannot be written.
    """
    text = handover_page(store, person, today)
    with whole_file(path) as file:
        file.write(text.encode())


def handover_page(store: Store, person: Person, today: date | None = None) -> str:
    """The page: newest measurement with stills, trends, sessions, plan, log, effects, goals, how it was measured.

    Args:
        store: the history.
        person: whose.
        today: the day printed on it; today if None.
    """
    today = today or date.today()
    programme = Programme(store, person)
    sessions = store.sessions(person)
    plan = programme.plan
    parts = [
        "<!doctype html>", f'<html lang="{language()}"><head><meta charset="utf-8">'
        f'<title>{_t("handover-title", name=person.name)}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        # Nothing is loaded and nothing runs, whatever a name or a note holds.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        f'img-src data:"><style>{_STYLE.read_text(encoding="utf-8")}</style></head><body>',
        f"<h1>{_t('handover-title', name=person.name)}</h1>",
        f'<p class="small">{_t("handover-made", day=day_in_full(today))} {_t("not-a-diagnosis")}</p>']
    parts += _notes(programme)
    parts += _newest(store, sessions)
    parts += _trends(store, person, programme)
    if plan is not None:
        parts += _plan(plan)
        parts += _week(programme, today)
    parts += _log(log_entries(programme), today)
    parts += _sessions(sessions)
    parts.append(f"<h2>{_t('handover-how')}</h2><p>{_t('handover-method')}</p><p>{_t('handover-error')}</p>"
                 f"<p>{_t('handover-limits')}</p>")
    parts.append("</body></html>\n")
    return "\n".join(parts)


def _t(code: str, **values: Any) -> str:
    return escape(sentence(code, **values))


def _notes(programme: Programme) -> list[str]:
    return [f'<div class="note"><p class="small">{escape(day(at))}, {_t("handover-note-by-" + n.by)}</p>'
            f"<pre>{escape(n.text)}</pre></div>" for at, n in notes(programme)]


def _newest(store: Store, sessions: list[Session]) -> list[str]:
    session = next((s for s in reversed(sessions) if s.counted("left") or s.counted("right")), None)
    if session is None:
        return [f"<p>{_t('why-nothing-measured')}</p>"]
    out = [f"<h2>{_t('handover-newest', day=day_in_full(session.day))}</h2>", '<div class="two">']
    for side in _SIDES:
        trials = session.counted(side)
        out.append(f"<div><h3>{_t('handover-side-' + side)}</h3>")
        if not trials:
            out.append(f"<p>{_t('handover-not-tested')}</p></div>")
            continue
        still = next((s for t in reversed(trials) if t.has_still and (s := store.still(t)) is not None), None)
        if still is not None:
            out.append(f'<img alt="{_t("handover-still")}" '
                       f'src="data:{still.media_type};base64,{base64.b64encode(still.data).decode()}">')
        trial = trials[-1]
        for quantity in QUANTITIES:
            estimate = trial.results.get(quantity)
            if estimate is not None:
                out.append(f'<p>{_t("title-" + quantity)}: '
                           f'<span class="big">{_value(estimate, quantity)}</span></p>')
        how = trial.protocol
        told = _t("handover-tested-how", stance=how.stance, knee=how.knee, footwear=how.footwear,
                  method=trial.calibration_method, repetitions=trial.reps_used)
        out.append(f'<p class="small">{told}</p></div>')
    out.append("</div>")
    out += [f"<p>{escape(apart.sentence)}</p>" for apart in compare_sides(session).quantities.values()]
    return out


def _trends(store: Store, person: Person, programme: Programme) -> list[str]:
    results = Results(store, person)
    out = []
    wanted = goals(programme)
    for quantity in QUANTITIES:
        series = {side: results.series(quantity, side) for side in _SIDES}
        if not any(len(s) for s in series.values()):
            continue
        lines = [g for g in wanted if g.kind == ("distance-cm" if UNIT[quantity] == "cm" else "angle-deg")]
        out.append(f"<h3>{_t('title-' + quantity)} ({unit_sign(UNIT[quantity])})</h3>")
        out.append(trend_svg(series, [(g.side, g.target) for g in lines], as_said(1.0, UNIT[quantity], 1)[0]))
        for left_out in {n.message for s in series.values() for n in s.left_out}:
            out.append(f'<p class="small">{escape(left_out)}</p>')
    return [f"<h2>{_t('handover-over-time')}</h2>", *out,
            f'<p class="small">{_t("handover-chart-key")}</p>'] if out else []


def _plan(plan: Plan) -> list[str]:
    out = [f"<h2>{_t('handover-plan')}</h2>", f"<p>{escape(plan_words(plan))}</p>"]
    for line in plan.lines:
        known = exercises().get(line.exercise or "")
        figure = known.figure.svg(line.name) if known is not None else ""
        how = " ".join(known.text().steps) if known is not None else (line.own.how if line.own else "")
        out.append(
            f'<div class="line">{figure}<div><b>{escape(line.name)}</b>: {escape(line_words(line))}'
            f"<p>{escape(how)}</p>"
            + "".join(f'<p class="small">{escape(r.sentence)}</p>' for r in line.why) + "</div></div>")
    for reason in plan.advice:
        out.append(f"<p>{escape(reason.sentence)}</p>")
    if plan.not_possible:
        out.append(f"<p>{_t('left-out-heading')}:</p><ul>" + "".join(
            f"<li>{_t('caution-' + c)}</li>" for c in plan.not_possible) + "</ul>")
    return out


def _week(programme: Programme, today: date) -> list[str]:
    told = week(programme, today)
    out = [f"<h2>{_t('handover-progress')}</h2>"]
    out += [f"<p>{escape(n.message)}</p>" for a in told.ankles for n in a.notices]
    out += [f"<p><b>{escape(g.goal.notice.message)}</b>. {escape(g.notice.message)}"
            + (f" {escape(g.goal.note)}" if g.goal.note else "") + "</p>" for g in told.goals]
    out += [f"<p>{escape(n.message)}</p>" for n in told.advice]
    at_once, stayed = effects(programme)
    for heading, found in (("effects-at-once", at_once), ("effects-stayed", stayed)):
        if found:
            out.append(f"<h3>{_t(heading)}</h3><ul>" + "".join(
                f"<li>{escape(n.message)}</li>" for n in told_effects(found)) + "</ul>")
    return out


def _log(logged: list[Logged], today: date) -> list[str]:
    recent = [e for e in logged if e.day > today - timedelta(weeks=LOG_WEEKS)]
    if not recent:
        return []
    rows = []
    for done_on in sorted({e.day for e in recent}, reverse=True):
        entries = [e.entry for e in recent if e.day == done_on]
        done = ", ".join(name_of(e.exercise) for e in entries if e.outcome == "done")
        other = ", ".join(f"{name_of(e.exercise)} ({sentence('session-outcome-' + e.outcome)})"
                          for e in entries if e.outcome != "done")
        pain = [e.pain_after for e in entries if e.pain_after is not None]
        said = "; ".join(e.note for e in entries if e.note)
        what = "<br>".join(escape(w) for w in (done, other) if w)
        rows.append(f"<tr><td>{escape(day(done_on))}</td><td>{what}</td><td>{max(pain) if pain else ''}</td>"
                    f"<td>{escape(said)}</td></tr>")
    return [f"<h2>{_t('handover-log', weeks=LOG_WEEKS)}</h2>", '<div class="wide"><table><tr>'
            + "".join(f"<th>{_t('handover-column-' + c)}</th>" for c in ("day", "done", "pain", "note")) + "</tr>",
            *rows, "</table></div>"]


def _sessions(sessions: list[Session]) -> list[str]:
    shown = [q for q in QUANTITIES if any(q in t.results for s in sessions for t in s.trials)]
    rows = []
    for session in reversed(sessions):
        cells = []
        for quantity in shown:
            for side in _SIDES:
                trials = session.counted(side)
                estimate = trials[-1].results.get(quantity) if trials else None
                cells.append("" if estimate is None else _value(estimate, quantity, unit=False))
        diary = session.diary
        felt = "" if diary.where_felt is None else word("felt", diary.where_felt)
        rows.append("<tr>" + "".join(f"<td>{escape(str(c))}</td>" for c in (
            day(session.day), *cells, "" if diary.pain is None else diary.pain, felt, diary.note)) + "</tr>")
    heads = [f"{_t('title-' + q)}, {_t('side-' + s)} ({unit_sign(UNIT[q])})" for q in shown for s in _SIDES]
    heads = [_t("handover-column-day"), *heads, _t("handover-column-pain-that-day"), _t("handover-column-felt"),
             _t("handover-column-note")]
    return [f"<h2>{_t('handover-sessions')}</h2>", '<div class="wide"><table><tr>' + "".join(
        f"<th>{h}</th>" for h in heads) + "</tr>", *rows, "</table></div>"] if rows else []


def _value(estimate: Estimate, quantity: Quantity, *, unit: bool = True) -> str:
    """The value and its interval; without their unit where the column says it."""
    kind = UNIT[quantity] if unit else ""
    shown = estimate if unit else Estimate(*(as_said(v, UNIT[quantity], 1)[0] for v in (
        estimate.value, estimate.low, estimate.high)))
    return f"{measured(shown.value, kind)} ({between(shown.low, shown.high, kind)})"
