"""How a result came about: one step after the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from foundation.settings import Settings


@dataclass(frozen=True)
class Step:
    """One processing step in a result's provenance: what was done, with which parameters."""

    name: str
    parameters: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def tuned(cls, name: str, *settings: Settings, **found: Any) -> Step:
        """A step with what was found in it, and under "settings" everything that its stage is tuned by."""
        return cls(name, {**found, "settings": {k: v for each in settings for k, v in each.parameters().items()}})

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"name": self.name, "parameters": dict(self.parameters)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Step:
        """Read the JSON form back."""
        return cls(data["name"], dict(data.get("parameters", {})))


def installed(package: str) -> str:
    """The version of an installed package; "unknown" where there is none."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "unknown"
