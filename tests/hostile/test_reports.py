"""Names and notes made to harm, printed in a report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from history.records import Diary, Person
from history.report_pdf import report_pdf
from history.store import Store, open_store
from tests.history.diaries import START, make_trial
from tests.hostile.conftest import time_limit
from tests.hostile.test_imports import NASTY


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'hostile.db'}") as opened:
        yield opened


def _printed(store: Store, person: Person) -> str:
    with pypdfium2.PdfDocument(report_pdf(store, person)) as pdf:
        return "".join(page.get_textpage().get_text_range() for page in pdf)


# What a typesetter may take for a formula, a mark, a script or too long a line.
@pytest.mark.parametrize("name", ["$x_{$", "\\frac{", "<script>alert(1)</script>", "\u202eannA", "木🦵é", "x" * 100])
def test_a_nasty_name_is_only_text_in_a_report(name: str, store: Store) -> None:
    person = store.add_person(name)
    store.save_trial(person, make_trial("left"), when=START)
    assert name[:4].strip("\u202e") in _printed(store, person)


def test_nasty_notes_are_only_text_in_a_report(store: Store) -> None:
    person = store.add_person("Anna")
    for number, note in enumerate(NASTY):
        store.save_trial(person, make_trial("left", key=str(number)), when=START.replace(day=1 + number),
                         diary=Diary(note=note))
    words = _printed(store, person)
    assert all(note.strip()[:4].strip("\u202e\u200d") in words for note in NASTY)


@pytest.mark.parametrize("note", ["x" * 10_000, "a\n" * 5_000, "a" + "\u0301" * 9_999, " " * 9_999 + "b"])
def test_a_note_of_any_shape_is_printed_soon(note: str, store: Store) -> None:
    anna = store.add_person("Anna")
    store.save_trial(anna, make_trial("left"), when=START, diary=Diary(note=note))
    with time_limit(25):
        assert report_pdf(store, anna).startswith(b"%PDF")
