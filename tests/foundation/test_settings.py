"""Every stage's settings: units, reasons, a check of their own, and their place in the provenance."""

from __future__ import annotations

import ast
import dataclasses
import importlib
from pathlib import Path

import pytest

from foundation.settings import UNITS, Settings, unit_of

ROOT = Path(__file__).parents[2]
STAGES = sorted(str(path.relative_to(ROOT)) for top in ("calibration", "vision")
                for path in (ROOT / top).rglob("*.py") if "(Settings):" in path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", STAGES)
def test_every_setting_has_a_unit_and_a_reason_and_the_record_in_force_is_made_once(path: str) -> None:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    module = importlib.import_module(path.removesuffix(".py").replace("/", "."))
    for stage in (node for node in tree.body if isinstance(node, ast.ClassDef)):
        cls = getattr(module, stage.name)
        if not issubclass(cls, Settings):
            continue
        assert sum(type(value) is cls for value in vars(module).values()) == 1
        undocumented: list[str] = []
        for statement in stage.body[1:]:
            if isinstance(statement, ast.AnnAssign):
                assert isinstance(statement.target, ast.Name)
                assert unit_of(statement.target.id) in UNITS, statement.target.id
                undocumented.append(statement.target.id)
            elif isinstance(statement, ast.Expr):
                # A text tells of the settings right above it, which belong together.
                assert 1 <= len(undocumented) <= 3, undocumented
                undocumented = []
        assert not undocumented


def test_all_stages_that_are_looked_for_were_found() -> None:
    """The control of the test above."""
    assert {"vision/foot/settings.py", "vision/lunge/settings.py"} <= set(STAGES)


@dataclasses.dataclass(frozen=True)
class _Stage(Settings):
    least_seen_share: float = 0.2
    most_seen_share: float = 0.8
    looks_count: int = 3
    reach_px: tuple[float, ...] = (1.0, 2.0)


@pytest.mark.parametrize(("changed", "told"), [
    ({"least_seen_share": 1.5}, "a share, 0 to 1 for least_seen_share"), ({"looks_count": 2.5}, "a whole number"),
    ({"reach_px": (1.0, float("nan"))}, "finite numbers for reach_px"),
    ({"most_seen_share": 0.1}, "least_seen_share <="),
    ({"looks_count": 0, "most_seen_share": -1}, "most_seen_share.*looks_count"),
])
def test_what_a_unit_does_not_allow_is_refused_with_every_fault(changed: dict[str, float], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        _Stage(**changed)  # type: ignore[arg-type]


def test_a_name_without_a_unit_is_refused() -> None:
    @dataclasses.dataclass(frozen=True)
    class Nameless(Settings):
        reach: float = 1.0

    with pytest.raises(ValueError, match="ends with a unit"):
        Nameless()


def test_the_parameters_are_what_json_has() -> None:
    assert _Stage().parameters() == {"least_seen_share": 0.2, "most_seen_share": 0.8, "looks_count": 3,
                                     "reach_px": [1.0, 2.0]}
