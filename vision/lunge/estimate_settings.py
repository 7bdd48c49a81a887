"""What is known of the errors of the quantities, and from where on they tell nothing."""

from __future__ import annotations

from dataclasses import dataclass

from foundation.settings import Settings


@dataclass(frozen=True)
class EstimateSettings(Settings):
    """What is known of the errors of the quantities, and from where on they tell nothing."""

    together_share: float = 0.85
    """What the causes of an error come to together, of what they would if each were as large as it was found to be
    alone: some of one was in the figure of another. With it 97 % of the leans (194), 94 % of the wall distances (143)
    and 98 % of the toe distances (121) of 200 random films were held; with 0.8 95, 94 and 98 %, but of the 48 that had
    no part in the choice only 94, 86 and all."""
    blurred_sigma_deg: float = 1.4
    """And this, before that share is taken, where the leg's edges are blurred (`CAPTURE.blurred_weight`), whatever
    bears them out: 13 such lunges of 152 random films were off by 2.0 (root mean square), the others by 0.8."""
    trace_sigma_deg: float = 0.25
    enough_shin_px: float = 190.0
    """Standard error of an outline traced in the picture against the one that is there, with an exact plane and window,
    where its rows are borne out by edges, of a shin of so many pixels and more; it grows as these become fewer."""
    supported_sigma_deg: float = 0.07
    unsupported_factor: float = 5.2
    """If more, it is the first, times e to the power of the second times the share of the rows that no edge bears out:
    fitted (likelihood) to 65 lunges of 100 random films, in which the lean was off by 0.4 (root mean square) where 0.9
    of the rows were borne out, 0.9 from 0.65 on, 1.4 from 0.5 on and 4.8 below. Of 25 other films intervals so made
    held as often as before and were a fifth narrower."""
    photo_support_share: float = 0.65
    """A lone picture's outline is its own shape and bears itself out: it counts as if so much of it were borne out."""
    knee_sigma_cm: float = 0.3
    toe_sigma_cm: float = 0.25
    """Standard errors of the foremost point of the knee and of the toe tip as traced in the picture, on the same films:
    the knee's outermost few millimetres are in its own shade, the tip's shadow on the floor is as dark as its rim."""
    toe_sigma_px: float = 1.0
    """And so much besides, of the toe tip, which fades into the floor over a pixel or two: at under 2.8 px to the cm
    the toes of 15 random films were off by 0.55 cm (root mean square), 0.28 too short on average, at 4.6 not."""
    legs_only_knee_sigma_cm: float = 0.4
    """And so much besides, of the knee, where the torso is beyond the picture: of 61 wall distances on 25 crops of nine
    rendered films 95 in 100 lay within 1.3 cm, mostly too little; the worst, of a far leg, was off by 2.8."""
    largest_sigma_deg: float = 4.0
    """An angle less sure than this (8 deg at 95 %) tells nothing: an ankle bends by about 40."""
    largest_sigma_cm: float = 2.5
    """A distance less sure than this (5 cm at 95 %) tells nothing."""
    knee_height_cm: float = 45.0
    """Where the plane's uncertainty at the knee is worked out: knees of adults stand 40 to 55 cm high."""
    held_deg: float = 0.4
    hold_s: float = 1.5
    """A shin within this of its deepest lean, this long before and after, is held there."""
    strays_s: float = 0.5
    strays_deg: float = 6.0
    """Outlines this near in time to the deepest moment, and no further below its lean, tell how sure it is: a hold and
    its shoulders, and edges as far off as those that were taken for the shin's on random films."""
    fewest_leaping_count: int = 5
    """Fewer frames do not tell a lean that leaps between two edges from one that turns round."""
    divided_share: float = 0.2
    """More clear outlines than this of a foot that stands, in another place than the others: of 134 random films two
    had 0.26 and 0.39, the others 0.08 at most. In one the many were wrong, by 6 deg, in one the few, by 8."""
    surely_down_share: float = 0.29
    """A heel in doubt that reads under this share of the limit is down: of 31 heels that rose on 214 random films the
    least, over its own shadow, read this share of how far it had risen."""
    unlike_up_share: float = 0.4
    """So many of the heels that look otherwise than they stood, with a lean told, have come up: four of eight on 331
    random films, three of ten on 258 others, some of them the same."""
    lift_errors_count: int = 9
    """So many equally likely errors of a heel's lift are asked what each makes of a value."""
    lost_sigma_deg: float = 3.0
    """And this is added where the shin was seen in less than half of its deepest moment: on seven of these films it
    was, and the lean was off by 3.6 (root mean square), with what else makes it unsure. Also where outlines are
    divided."""
    wandering_shins: tuple[float, float] = (0.004, 0.006)
    """And as much, growing from 0 between these, where outlines scatter so about where a rigid shin's lie at their
    lean: of 157 random films 18 scattered by more than the second, and the lean was off by 3.5 (root mean square) where
    it was told to 2.3; of the 126 that scattered by less than the first by 1.1 where it was told to 1.4."""
    through_wall_cm: float = 1.0
    """A knee cannot go through the wall: on 49 random films with the sheet at it, what was read of the gap was less
    than nothing by up to 0.7 cm, and by more where one of its two ends was wrong."""
    near_s: float = 0.15
    """Lengths and spreads at a moment are taken from the looks this near to it."""
    dim_sigma_cm: float = 0.35
    clear_contrast_share: float = 0.3
    dim_contrast_share: float = 0.25
    """Standard error of a knee whose colours differ no more than `dim_contrast_share` from what lies beyond, none from
    `clear_contrast_share` on: on rendered clips of low contrast the gap between knee and wall, 1 cm, was taken for the
    knee."""
    wander_factor: float = 0.6
    """Standard error of the knee's front, as a share of how far it wandered against the shin within a hold: the largest
    error seen was 1.2 of it, on rendered clips of low contrast."""
    draws_count: int = 48
    """So many planes are drawn from what is known of one, to see what its uncertainty does."""
    slant_excess_deg: tuple[float, float] = (1.2, -1.3)
    told_slant_factor: tuple[float, float] = (0.25, 0.4)
    """By how much an inward slant (its tangent, squared and as it is) moves the lean that is seen, and from which slant
    to which that comes to count. Exact projections of 48 people of all builds at leans of 20 to 40 degrees, seen from
    both sides by 13 cameras each, without the thick ones: 0.71, 0.39, 0.18, -0.15, -0.24 and -0.33 deg at inward slants
    of -0.4, -0.25, -0.15, 0.15, 0.25 and 0.4."""
    slant_sigma_deg: float = 1.8
    round_sigma_deg: float = 0.2
    """Standard errors that are left, per unit of slant and at none: on the same cameras 0.15 deg where they stood
    opposite the leg, 0.28, 0.5 and 0.5 at 0.15, 0.25 and 0.4, and more where they stood high or low."""
    largest_inward_factor: float = 0.5
    """Of a larger inward slant no more is taken out than of this: none was projected."""
    thick_excess_deg: float = 6.2
    thick_sigma_deg: float = 4.0
    """The same for a thick leg, half of what it is: 12.5 deg per unit, 0.6 to 0.9 deg about it, on the same cameras;
    and a standard error that holds both that and none."""
    thick_width_shins: tuple[float, float] = (0.25, 0.265)
    """So wide, in shin lengths, are the widest of most legs and the slimmest of the thick ones in the model's mask:
    0.19 to 0.25 in 42 rendered legs, 0.264 to 0.39 in ten of men of the most weight and muscle, and baggy jeans too."""
    slant_sigma_cm: float = 1.1
    """Standard error of the distance between knee and toe tip per unit of slant: exact projections of 24 random people
    at leans of 22 to 42 degrees, 0.11, 0.2, 0.35 and 0.55 cm at slants of 0.1, 0.2, 0.32 and 0.49."""
    front_outward_cm: float = 1.5
    """So far to the outer side of the foot's plane lies the foremost line of a shin: 1.46 +- 0.54 cm on 80
    random people of all builds, by exact projections."""
    largest_turn_deg: float = 60.0
    """A camera turned further sees no side of a leg; the tangent would run away."""
    usual_slant_factor: float = 0.25
    """Where nothing tells the camera's place: root mean square over random cameras propped up by hand."""
    flexion_sigma_deg: float = 3.0
    """Standard error of the angle between the lines through the model's hip, knee and ankle: a rendered knee that stays
    bent by 3 deg through a film read 5.0 on average, with a standard deviation of 1.4."""
    flexion_sigma_share: float = 0.08
    """And so much of the angle itself: rendered knees bent by 78 to 130 deg read 7 to 10 deg too straight."""
    flexion_near_s: float = 0.3
    """The knee's bend at a moment is the median of the looks this near to it."""


ESTIMATE = EstimateSettings()
