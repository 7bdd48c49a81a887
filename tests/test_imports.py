"""Arrows point down only, and no two modules import each other, however far round."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MAY_IMPORT = {
    "foundation": set(),
    "calibration": {"foundation"},
    "vision": {"foundation", "calibration"},
    "history": {"foundation", "calibration", "vision"},
    "study": {"foundation", "calibration", "vision"},
    "plan": {"foundation", "calibration", "vision", "history"},
    "sample_videos": set(),
    "ui": {"foundation", "calibration", "vision", "history", "plan", "sample_videos"},
    "commands": {"foundation", "calibration", "vision", "history", "study", "plan", "ui", "sample_videos"},
    "app": {"foundation", "calibration", "vision", "history", "plan", "ui"},
    "cli": {"foundation", "commands"},
}
"""What each package, or module at the top, may import beside itself."""
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for package in MAY_IMPORT for path in (ROOT / package).rglob("*.py") if "migrations" not in path.parts
} | {name: ROOT / f"{name}.py" for name in ("app", "cli")}


def imports(module: str, sources: dict[str, str]) -> Iterator[str]:
    """The modules of ours that a module imports, at its top, in its functions or for the type checker alone."""
    for node in ast.walk(ast.parse(sources[module])):
        if isinstance(node, ast.Import):
            named = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            named = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in named:
            while name and name not in sources:
                name = name.rpartition(".")[0]
            if name and name != module:
                yield name


def circle(graph: dict[str, set[str]]) -> list[str]:
    """Modules that lead round to the first of them again; empty if none do."""
    done: set[str] = set()
    for start in graph:
        way, open_ = [start], [iter(sorted(graph[start]))]
        while way and start not in done:
            for following in open_[-1]:
                if following in way:
                    return [*way[way.index(following):], following]
                if following not in done:
                    way.append(following)
                    open_.append(iter(sorted(graph[following])))
                    break
            else:
                done.add(way.pop())
                open_.pop()
    return []


@pytest.fixture(scope="module")
def sources() -> dict[str, str]:
    return {name: path.read_text(encoding="utf-8") for name, path in MODULES.items()}


def test_every_arrow_points_down(sources: dict[str, str]) -> None:
    upward = [f"{module} imports {other}" for module in sources for other in imports(module, sources)
              if (here := module.split(".")[0]) != (there := other.split(".")[0]) and there not in MAY_IMPORT[here]]
    assert len(sources) > 100 and not upward, "\n".join(upward)


def test_nothing_leads_round_in_a_circle(sources: dict[str, str]) -> None:
    found = circle({module: set(imports(module, sources)) for module in sources})
    assert not found, " -> ".join(found)


def test_a_circle_is_seen_wherever_the_import_stands() -> None:
    """The control of the tests above."""
    three = {"ui.a": "def f():\n    from ui import b\n", "ui.b": "import ui.c", "ui.c": "from ui.a import x",
             "ui": "", "history.d": "import ui.c"}
    assert set(circle({m: set(imports(m, three)) for m in three})) == {"ui.a", "ui.b", "ui.c"}
    assert list(imports("history.d", three)) == ["ui.c"]
    assert not circle({"a": {"b"}, "b": set(), "c": {"b", "a"}})
