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
    shortest_shin_px: float = 110.0
    """A shin of 40 cm at under 3 px per cm: a heel lift of 5 mm would be under 1.5 px."""
    noisy_grey: float = 5.0
    """Films are under 1 grey level; a rendered lunge with 13 read 1.6 deg off."""
    drowned_grey: float = 17.0
    """A foot in films with 21 was cut out up to 11 cm too short, with 12 none by more than 0.7 cm."""
    clear_step_grey: float = 12.0
    fewest_clear_rows_count: int = 6
    """A row across the leg whose grey levels differ by no more tells nothing of sharpness, nor do fewer rows."""
    noise_margin_shins: float = 0.4
    """Noise is read in the picture of the shin and this far around it."""
    sharp_profile_shins: float = 0.5
    """Sharpness is read on rows across the leg up to this far above the ankle."""
    quality_every_s: float = 0.5
    quality_looks_count: int = 24
    """A picture's quality is looked at this often, and in so many looks at the most."""
    largest_turn_deg: float = 10.0
    """A camera turned further from the leg's side sees it at a slant. A sheet or the room's lines tell its turn, and a
    plane corrects what lies in it, but the leg is round: the front of rendered shins is seen 0.3 to 0.8 deg off for
    each 10 deg of turn, and its rim is harder to read."""
    sure_turn_sigmas: float = 2.0
    """A turn that only the room's lines tell counts as far as it is surely there."""


CAPTURE = CaptureSettings()


@dataclass(frozen=True)
class FramingSettings(Settings):
    """What a check before filming asks of a few pictures; no measurement depends on it."""

    long_side_px: float = 3840.0
    """Larger pictures are shrunk to this before they are looked at: it is more than any of the questions needs."""
    dark_grey: float = 45.0
    """Level that all but a quarter of the picture around a person stays under: sensor noise rules it."""
    dark_room_factor: float = 0.7
    """Where nobody is found, a picture whose median is under this times `dark_grey` is too dark to find anybody."""
    around_person_px: float = 31.0
    """The person's surroundings, for brightness and for painting over, reach half of this beyond the person."""
    largest_roll_deg: float = 5.0
    """A camera rolled further has its room's lines, or its sheet, visibly askew."""
    sure_roll_sigmas: float = 2.0
    """A roll that the room's lines tell counts as far as it is surely there."""
    cut_off_share: float = 0.01
    """A body that meets the picture's upper or lower edge over this share of its width goes on beyond it."""
    fewest_frames_hz: float = 12.0
    """A film with fewer frames a second sees a heel that is up for 0.14 s in one frame or none."""
    second_person_share: float = 0.35
    """Somebody else counts when their torso is at least this share of the first person's ..."""
    second_seen_share: float = 0.7
    second_apart_share: float = 0.5
    """... the model sees it this surely, and this share of their body lies where the first person was not."""


FRAMING = FramingSettings()
