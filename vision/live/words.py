"""The sentence of a cue, from the catalogue of texts."""

from __future__ import annotations

from foundation.texts.catalogue import sentence
from vision.live.cue import Cue


def said(cue: Cue) -> str:
    """What is said and written for a cue, in the language in force."""
    return sentence(f"live-{cue.code}", **cue.values)
