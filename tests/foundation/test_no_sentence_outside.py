"""No sentence that a person reads stands in a source: the catalogue of texts is the only place that says something."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence

import pytest

from tests.foundation.test_catalogue import ROOT, SOURCES, texts

WORDS = re.compile(r"(?:^|[^\w<>/{}\"'=.:#&;-])(?:[A-Za-z]{2,}[,.:;]? +)+[a-z]{2,}")
"""Two words of prose or more, with blanks between them."""
LABEL = re.compile(r"[A-Z][a-z]{2,}( [a-z]+)*( \(.*\))?")
"""A label of its own: Day, Heel down, Time (s)."""
BESIDE_A_VALUE = re.compile(r"(?<![\w-])[A-Za-z]{3,}[,:]? $|^[,;]? [A-Za-z]{3,}(?![\w-])")
"""A word with a blank between it and the value that follows or precedes it."""
NO_PROSE = re.compile(r'</?!?\w+|\w=["(]|[{};]\s*$|^\s*[-\w.]+ *[:{]|\b(?:SELECT|PRAGMA|FROM)\b|default-src|:material/')
FOR_PROGRAMMERS = {
    "ValueError", "TypeError", "AssertionError", "RuntimeError", "LookupError", "NoTextError", "KeyError", "IndexError",
    "ModuleNotFoundError", "NotImplementedError", "IsADirectoryError", "WireError",
}  # fmt: skip
"""What these say is a fault of the program, or of whoever speaks to it by wire; nobody meets it at the edge."""
SILENT = {"getLogger", "rc_context", "einsum", "TypeVar", "PdfPages", "set_page_config", "annotate"}
"""Calls whose texts are names, or go into a file's own record."""
FAULTS_OF_FILES = "what is wrong inside a damaged file, in a programmer's words: it is named, nobody can mend it"
ALLOWED = {
    "foundation/settings.py": "the units that a setting's name may end in, for programmers",
    "calibration/plane.py": FAULTS_OF_FILES,
    "calibration/vertical.py": "names of the kinds of line, kept in a trial's steps",
    "vision/film/video.py": "the name of a step, kept in a trial",
    "vision/leg/networks.py": "the name of a tensor in a model's file",
    "vision/leg/upright.py": "a signal inside the package, which is caught there",
    "vision/lunge/judging.py": "faults of the program, collected before they are raised",
    "vision/quantities.py": "names of the quantities in FHIR, which is English; " + FAULTS_OF_FILES,
    "vision/trial.py": "names that the module hands on",
    "commands/complaints.py": "what Typer says of a command, to be recognised",
    "history/comparability.py": "words by which programs tell a condition; people read `said`",
    "history/document.py": FAULTS_OF_FILES,
    "history/engine.py": "what a database says of itself, to be recognised",
    "history/fhir.py": "FHIR, which clinical systems read: English wherever it is made",
    "history/import_check.py": FAULTS_OF_FILES,
    "study/clip_outcome.py": "the ending of a class's name",
    "plan/exercise.py": FAULTS_OF_FILES,
    "plan/exports.py": "the name of a FHIR resource",
    "foundation/json_form.py": FAULTS_OF_FILES,
    "plan/handover.py": FAULTS_OF_FILES,
    "plan/plan.py": "the words that a command takes",
    "cli.py": "the program's name before its version",
    "commands/batch.py": "the sign of a minute",
    "ui/access.py": "the reason for closing a socket, which no page shows",
    "ui/certificate.py": "the name inside a certificate",
    "ui/certificate_page.py": "the program's name and a header",
    "ui/language.py": "each language by its own name, and a switch that both must find",
    "ui/live_stream.py": "the reason for closing a socket, which no page shows",
    "ui/workspace.py": "the name under which a sample's result is kept apart from people's",
}
"""Sources in which words stand that are none of the catalogue's, and why."""


def prose(nodes: Sequence[ast.AST], known: set[str]) -> Iterator[tuple[int, str]]:
    """Line and text of every literal among these that reads like words for people and is none of the known values."""
    parents = {child: parent for parent in nodes for child in ast.iter_child_nodes(parent)}
    for node in nodes:
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        text = node.value
        inside = isinstance(parents.get(node), ast.JoinedStr)
        reads = WORDS.search(text) or (BESIDE_A_VALUE.search(text) if inside else LABEL.fullmatch(text))
        if text in known or NO_PROSE.search(text) or not reads:
            continue
        if not _is_quiet(node, parents):
            yield node.lineno, text


def _is_quiet(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether nobody is shown it: a docstring, a fault of the program, a line of its log."""
    above = parents.get(node)
    if isinstance(above, ast.Expr):
        return True
    while above is not None and not isinstance(above, ast.FunctionDef | ast.ClassDef | ast.Module):
        if isinstance(above, ast.Assert):
            return True
        if isinstance(above, ast.Call):
            name = above.func.attr if isinstance(above.func, ast.Attribute) else getattr(above.func, "id", "")
            if name in FOR_PROGRAMMERS or name in SILENT or _is_log(above.func):
                return True
        above = parents.get(above)
    return False


def _is_log(called: ast.expr) -> bool:
    """Whether this is `_log.error` or `logging.getLogger(...).error`."""
    return isinstance(called, ast.Attribute) and ("log" in ast.unparse(called.value).lower())


def values() -> set[str]:
    """Texts that are values of a declared set (`Literal[...]`), or a step of the progress, which `WORD` says."""
    found = set()
    for nodes in SOURCES.values():
        for node in nodes:
            if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
                found |= {c.value for c in ast.walk(node.slice) if isinstance(c, ast.Constant)}
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                code = "progress-" + re.sub("[^a-z]+", "-", node.value.lower()).strip("-")
                found |= {node.value} if code in texts_in_english else set()
    return found


texts_in_english = set(texts("en"))


def test_no_sentence_stands_outside_the_catalogue() -> None:
    known, wrong = values(), []
    for path, nodes in SOURCES.items():
        name = str(path.relative_to(ROOT))
        if name not in ALLOWED:
            wrong += [f"{name}:{line}: {text[:70]!r}" for line, text in prose(nodes, known)]
    assert not wrong, "say it by foundation/texts:\n" + "\n".join(wrong)


def test_the_exceptions_are_needed() -> None:
    known = values()
    for name in ALLOWED:
        assert list(prose(SOURCES[ROOT / name], known)), f"{name} needs no exception"


@pytest.mark.parametrize(("source", "seen"), [
    ('st.info("Nothing was saved yet")', 1), ('axes.set_xlabel("Time (s)")', 1), ('table.add_column("Day")', 1),
    ('st.write(f"Wrote {path} and {other}")', 1), ('raise ValueError("expected a number")', 0),
    ('raise ClipError("the film cannot be read")', 1), ('"""A docstring of a module."""', 0),
    ('sentence("wrote-file", file="a.mp4")', 0), ('log.exception("measuring failed")', 0),
    ('st.html("<p>nobody is here</p>")', 0),
])
def test_what_is_seen_as_a_sentence(source: str, seen: int) -> None:
    assert bool(list(prose(list(ast.walk(ast.parse(source))), set()))) == bool(seen)
