"""What the tracing of the knee is tuned by."""

from __future__ import annotations

from dataclasses import dataclass

from foundation.settings import Settings


@dataclass(frozen=True)
class KneeSettings(Settings):
    """The front of the knee, along rays from the knee landmark."""

    nearest_shins: float = 0.05
    farthest_shins: float = 0.42
    radii_count: int = 64
    """Ends of a ray in shin lengths, and samples along it."""
    core_shins: float = 0.09
    """What is surely knee: this far around the landmark, in shin lengths."""
    shadow_depths_share: tuple[float, ...] = (0.8, 0.65, 0.5, 0.35)
    """A shadow keeps this share of the light."""
    rim_depths_share: tuple[float, float] = (0.85, 0.7)
    """The rim of a round leg, which the light grazes, keeps this share of it."""
    bins_count: tuple[int, ...] = (12, 16, 16)
    """Bins of the colour histograms along L, a and b."""
    steepest_count: int = 4
    """Largest change of the radius from ray to ray, in samples."""
    rays_deg: tuple[float, float] = (-75.0, 65.0)
    """Rays from the knee landmark, 0 towards the wall, positive upwards: from the top of the shin to the thigh's
    front."""
    ray_step_deg: float = 5.0
    """They are so far apart."""
    working_shin_px: float = 160.0
    """A larger shin is brought to this size: enough for the knee's outline."""
    core_reach_shins: float = 0.3
    """What is surely leg reaches this far down the shin and up the thigh."""
    middle_deg: float = 45.0
    """The foremost point of a knee lies within this of straight ahead; only there must the picture reach beyond it."""
    beyond_share: float = 0.75
    """Where no model tells a person's outline, the rays' ends from here on are surroundings."""
    fewest_beyond_count: int = 40
    """Fewer samples of surely surroundings teach no colours: then the least body-like tenth does."""
    likeness_weight: float = 0.4
    """What the colours' log-likelihood ratio, bounded by 2.5, counts for"""
    most_likeness_weight: float = 2.5
    """so that no single colour decides."""
    belief_weight: float = 1.2
    """What the model's probability of a person counts for."""
    edge_weight: float = 2.0
    """What a change of colour counts for, in those of the strongest of the picture."""
    smallest_shin_px: float = 20.0
    """A knee whose shin is smaller in the picture is not traced."""
    crop_beyond_shins: float = 0.05
    """The picture is taken this far beyond the rays' ends."""
    soft_px: float = 0.8
    """It is evened out by so much: less than the lens does."""
    usual_change_share: float = 0.95
    least_change_grey: float = 1.0
    """The strongest change of colour is the one that this share stays under, and at least this."""
    outside_weight: float = 100.0
    """What a place beyond the picture's edge costs: more than any other."""
    bins_blur_factor: float = 0.7
    """Neighbouring colours are joined by a blur of so many bins: a and b of ordinary scenes fill a few only."""
    least_likelihood_weight: float = 1e-4
    """No colour is less likely than this, as leg or as surroundings."""
    room_plain_count: int = 4
    person_plain_count: int = 8
    leg_plain_count: int = 2
    """Surroundings, those beyond a person's outline, and leg count as they were seen so many times as each shade."""
    possible_belief_share: tuple[float, float] = (0.05, 0.95)
    """The model's probability of a person is believed no further than this."""
    least_body_like_share: float = 0.1
    """The least body-like part of the samples that stands for surroundings where too few surely are."""
    bend_weight: float = 0.15
    """Price of a step of one sample between neighbouring rays; it grows with its square."""


KNEE = KneeSettings()
