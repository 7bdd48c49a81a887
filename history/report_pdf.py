"""The printable report: one page that says it all, then the details; in the language and unit of length in force."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable
from datetime import date
from pathlib import Path

import matplotlib
from matplotlib.backends.backend_pdf import PdfPages

from foundation.texts.catalogue import day_in_full, sentence
from history.answer import Answer, answers, injured_side
from history.compare import compare_sides
from history.files import whole_file
from history.pdf_pages import PAPER_IN, Pages
from history.person_progress import progress
from history.quantity_series import Results
from history.records import Person, Session
from history.report_details import details, films, method
from history.report_first_page import Told, first_page, targets_of
from history.store import Store


def write_report(store: Store, path: Path, person: Person, *, paper: str = "a4", today: date | None = None,
                 more: Callable[[Pages], None] | None = None,
                 target: Callable[[Answer], float | None] | None = None) -> None:
    """Write the report to a file; arguments and errors as `report_pdf`, and ExportError if it cannot be written."""
    content = report_pdf(store, person, paper=paper, today=today, more=more, target=target)
    with whole_file(path) as file:
        file.write(content)


def report_pdf(store: Store, person: Person, *, paper: str = "a4", today: date | None = None,
               more: Callable[[Pages], None] | None = None,
               target: Callable[[Answer], float | None] | None = None) -> bytes:
    """The report on a person as the bytes of a PDF.

    Args:
        store: the history.
        person: whose.
        paper: "a4" or "letter".
        today: the day printed on it and from which the next check is counted; today if None.
        more: draws further pages before those on how it is measured.
        target: the goal of an answer's ankle, in the answer's unit; None where there is none.

    Raises:
        ValueError: the paper is another one.
    """
    if paper not in PAPER_IN:
        raise ValueError(f"paper must be one of {sorted(PAPER_IN)}, got {paper!r}")
    today = today or date.today()
    sessions = store.sessions(person)
    out = io.BytesIO()
    with warnings.catch_warnings(), matplotlib.rc_context({"font.family": "DejaVu Sans"}), PdfPages(
            out, metadata={"Title": f"{sentence('paper-title')}: {person.name}", "Creator": "Kneewall"}) as pdf:
        # A character that the typeface lacks is drawn as a box; a page of warnings would help nobody.
        warnings.filterwarnings("ignore", "Glyph .* missing")
        pages = Pages(pdf, paper, sentence("paper-footer", person=person.name, day=day_in_full(today)))
        if sessions:
            told = _told(store, person, sessions, today, target)
            first_page(pages, told)
            details(pages, told)
        else:
            pages.text(sentence("paper-title"), 15, bold=True)
            pages.text(sentence("history-none", person=person.name))
        if more is not None:
            more(pages)
        method(pages)
        if sessions:
            films(pages, told)
        pages.finish()
    return out.getvalue()


def _told(store: Store, person: Person, sessions: list[Session], today: date,
          target: Callable[[Answer], float | None] | None) -> Told:
    # A day with a diary entry alone has nothing to show beside the trend.
    session = next((s for s in reversed(sessions) if s.counted("left") or s.counted("right")), sessions[-1])
    found = answers(session, Results(store, person).series, injured_side(sessions))
    return Told(store, person, sessions, session, found, compare_sides(session), progress(store, person, today),
                targets_of(found, target))
