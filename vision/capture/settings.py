"""What a picture must be like to be measured from."""

from __future__ import annotations

from dataclasses import dataclass

from foundation.settings import Settings


@dataclass(frozen=True)
class CaptureSettings(Settings):
    """How sharp, bright, large and straight a film of a lunge must be."""

    blurred_weight: float = 0.17
    """Films whose leg is less sharp were seen to lose the shin's rim: rendered lunges, blurred to 0.07 to 0.15, read up
    to 4 deg off. Sharp films were seen from 0.19 (a dim room) up."""
    noisy_grey: float = 5.0
    """Films are under 1 grey level; a rendered lunge with 13 read 1.6 deg off."""
    drowned_grey: float = 17.0
    """A foot in films with 21 was cut out up to 11 cm too short, with 12 none by more than 0.7 cm."""
    quality_every_s: float = 0.5
    quality_looks_count: int = 24
    """A picture's quality is looked at this often, and in so many looks at the most."""
    largest_turn_deg: float = 10.0
    """A camera turned further from the leg's side sees it at a slant. A sheet or the room's lines tell its turn, and a
    plane corrects what lies in it, but the leg is round: the front of rendered shins is seen 0.3 to 0.8 deg off for
    each 10 deg of turn, and its rim is harder to read."""


CAPTURE = CaptureSettings()
