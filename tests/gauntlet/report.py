"""One CSV row per run, written as it finishes, and the table drawn from the rows."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path

from tests.gauntlet.disturbances import NONE, TABLE
from tests.gauntlet.judging import RunVerdict

Key = tuple[str, int, str, float]
"""Clip, repetition, disturbance, strength."""


@dataclass(frozen=True)
class Row:
    """One run."""

    clip: str
    rep: int
    disturbance: str
    strength: float
    fine: bool
    seconds: float
    verdict: RunVerdict

    @property
    def key(self) -> Key:
        """What was run."""
        return self.clip, self.rep, self.disturbance, self.strength


_OWN = ("clip", "rep", "disturbance", "strength", "fine", "seconds")
_COLUMNS = _OWN + tuple(f.name for f in fields(RunVerdict))


class Log:
    """The rows of a CSV file; what is there already need not be run again.

    Args:
        path: the file, made when the first row comes.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.rows: dict[Key, Row] = {}
        if path.exists():
            with path.open(newline="", encoding="utf-8") as stream:
                for cells in csv.DictReader(stream):
                    row = Row(cells["clip"], int(cells["rep"]), cells["disturbance"], float(cells["strength"]),
                              cells["fine"] == "True", float(cells["seconds"]), RunVerdict.from_row(cells))
                    self.rows[row.key] = row

    def add(self, row: Row) -> None:
        """Keep one more row."""
        fresh = not self.path.exists()
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", newline="", encoding="utf-8") as stream:
            writer = csv.DictWriter(stream, _COLUMNS)
            if fresh:
                writer.writeheader()
            writer.writerow({name: getattr(row, name) for name in _OWN} | row.verdict.to_row())
        self.rows[row.key] = row

    def undisturbed(self, clip: str, rep: int) -> RunVerdict | None:
        """The verdict on a clip as it is, if it was run."""
        row = self.rows.get((clip, rep, NONE.name, NONE.strengths[0]))
        return None if row is None else row.verdict


_HEAD = ("disturbance", "strength", "fine", "runs", "measured", "warned", "refused", "lean: mean error (deg)", "worst",
         "in interval", "wall distance: mean error (cm)", "worst", "in interval", "heel verdict wrong",
         "silent failures", "unneeded refusals")


def table(rows: Iterable[Row]) -> str:
    """The rows as Markdown: a line per disturbance and strength, one of totals, then every defect by name."""
    rows = list(rows)
    lines = ["| " + " | ".join(_HEAD) + " |", "|" + "---|" * len(_HEAD)]
    for disturbance in (NONE, *TABLE):
        for strength in disturbance.strengths:
            here = [r for r in rows if (r.disturbance, r.strength) == (disturbance.name, strength)]
            if here:
                lines.append(_line(disturbance.name, f"{strength:g}", "yes" if here[0].fine else "no", here))
    lines.append(_line("**all**", "", "", [r for r in rows if r.disturbance != NONE.name]))
    defects = [_defect(r) for r in rows if r.verdict.silent or r.verdict.unneeded_refusal or _crashed(r)]
    return "\n".join([*lines, "", *(defects or ["No silent failure, no unneeded refusal, no crash."])]) + "\n"


def _crashed(row: Row) -> bool:
    return row.verdict.outcome == "crashed"


def _line(name: str, strength: str, fine: str, rows: list[Row]) -> str:
    verdicts = [r.verdict for r in rows]
    counts = [sum(v.outcome == o for v in verdicts) for o in ("measured", "warned", "refused")]
    # A repetition that does not count has no result that could be wrong.
    valid = [v for v in verdicts if v.valid]
    cells = [name, strength, fine, len(rows), *counts,
             *_errors([v.angle_error_deg for v in valid], [v.angle_inside for v in valid]),
             *_errors([v.wall_error_cm for v in valid], [v.wall_inside for v in valid]),
             sum(v.heel_right is False for v in verdicts), sum(bool(v.silent) for v in verdicts),
             sum(v.unneeded_refusal for v in verdicts)]
    return "| " + " | ".join(map(str, cells)) + " |"


def _errors(errors: list[float | None], inside: list[bool | None]) -> tuple[str, str, str]:
    known = [abs(e) for e in errors if e is not None]
    if not known:
        return "-", "-", "-"
    return f"{sum(known) / len(known):.2f}", f"{max(known):.2f}", f"{sum(i is True for i in inside)}/{len(known)}"


def _defect(row: Row) -> str:
    v = row.verdict
    what = ["crash " + v.code] if _crashed(row) else []
    what += [f"silent: {', '.join(v.silent)}"] if v.silent else []
    why = v.code or ", ".join(v.new_warnings) or "no lunge there"
    what += [f"unneeded refusal ({why})"] if v.unneeded_refusal else []
    figures = {"lean deg": v.angle_error_deg, "+-": v.angle_half_deg, "wall cm": v.wall_error_cm,
               "toe cm": v.toe_error_cm, "heel mm": v.heel_error_mm}
    known = ", ".join(f"{name} {value:+.2f}" for name, value in figures.items() if value is not None)
    return f"- {row.clip} rep {row.rep + 1}, {row.disturbance} {row.strength:g}: {'; '.join(what)} [{known}]"
