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
        """A step with what was found in it, and under "settings" everything that its stages are tuned by.

        Raises:
            ValueError: two of the stages have a setting of the same name.
        """
        told: dict[str, Any] = {}
        for stage in settings:
            both = told.keys() & stage.parameters().keys()
            if both:
                raise ValueError(f"two stages of {name} have a setting {', '.join(sorted(both))}")
            told |= stage.parameters()
        return cls(name, {**found, "settings": told})


def installed(package: str) -> str:
    """The version of an installed package; "unknown" where there is none."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "unknown"
