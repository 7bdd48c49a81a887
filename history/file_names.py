"""What an export is called: a name that can be mailed and kept on any system."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from history.records import Person

_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
NAME_MOST = 40


def file_name(person: Person, today: date, ending: str = ".pdf") -> str:
    """A name under which the file can be mailed: kneewall-Anna-Mueller-2026-11-26.pdf, plain letters alone."""
    plain = unicodedata.normalize("NFKD", person.name.translate(_TWO_LETTERS)).encode("ascii", "ignore").decode()
    safe = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:NAME_MOST].strip("-")
    return "-".join(part for part in ("kneewall", safe, today.isoformat()) if part) + ending
