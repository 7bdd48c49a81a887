"""What the following of the standing foot is tuned by."""

from __future__ import annotations

from dataclasses import dataclass

from foundation.settings import Settings


@dataclass(frozen=True)
class FootSettings(Settings):
    """The outline of the foot that stands, and the following of its two ends."""

    working_foot_px: float = 130.0
    """The foot is brought to this length before it is cut out: enough for its shape, few enough pixels to be quick."""
    near_px: int = 9
    """At the working size: how far beyond the triangle of the landmarks the foot is looked for first. Odd."""
    cut_reach_px: float = 3.0
    """At the working size: how far the cut may lie from the sharpest edge."""
    floor_away_px: float = 32.0
    least_floor_count: int = 80
    """At the working size: what lies further than this from the triangle of the landmarks, wrong as they may be, is
    floor or wall; and of how many pixels its colours can be learned."""
    foot_away_px: float = 55.0
    """At the working size: the foot reaches no further than this beyond the triangle."""
    floor_shades_share: tuple[float, ...] = (0.8, 0.6, 0.45)
    foot_shades_share: tuple[float, ...] = (0.85, 0.7)
    """A shadow keeps these shares of the floor's light, the foot's own shade these of the foot's."""
    most_samples_count: int = 20_000
    """More of the floor's pixels teach no more colours."""
    hind_feet: float = 0.4
    fore_feet: float = 0.62
    """The heel is followed by the sole's outline up to here along the foot, the forefoot by the outline from there
    on."""
    sole_height_feet: float = 0.12
    """Only the outline this low, in foot lengths, is followed: further up the skin moves with the shin."""
    pivot_feet: float = 0.7
    """The joints that the foot turns about when the heel rises, as a share of its length."""
    contact_feet: tuple[float, float] = (0.08, 0.2)
    """The piece of the sole that stands on the floor under the heel: its rise is the heel lift."""
    profiles_count: int = 48
    """So many profiles across the outline follow each end: more tell no more, neighbours are alike."""
    inside_feet: float = 0.10
    outside_feet: float = 0.012
    """Reach of a profile into the foot and beyond it, in foot lengths. Beyond lies the contact shadow, whose far edge
    stays on the floor when the heel rises and would hold a longer profile down with it."""
    trust_agreement: float = 0.55
    """An end of the foot that agrees less with its outline was not recognised."""
    full_agreement: float = 0.9
    edge_agreement: float = 0.75
    """Between these the heel's height passes over from its profiles to its bare edge."""
    edge_reach_feet: float = 0.035
    """How far the heel's edge may lie from where the profiles put it, in foot lengths."""
    edge_sigma_px: float = 0.5
    """Standard error of the heel's bare edge."""
    floor_sigma_px: float = 0.15
    """What the best match is worth: one standard deviation, found on rendered and composited feet."""
    tip_ahead_feet: float = 0.08
    tip_ahead_sigma_feet: float = 0.058
    """How far the toe tip lies ahead of the model's toe landmark, in foot lengths, and the spread of that, on 22 films
    of random people and rooms."""
    tip_freedom: float = 3.0
    """Degrees of freedom of that spread."""
    tips_agree_share: float = 0.8
    shade_left_weight: float = 8.0
    """Where so many of the cuts that leave shade to the floor end at one place, each weighs so much: of 94 random films
    the other cuts ended elsewhere in 13, and these agreed and were right in ten of them, off by 0.01, while the others
    took a dark tile or a shadow for toes (0.06 to 0.24)."""
    same_tip_feet: float = 0.03
    """Tips of one foot no further apart than this, in foot lengths, are the same one: the edge of its toes."""
    sample_step_px: float = 1.0
    """Samples of a profile lie so far apart: closer ones repeat each other."""
    gain_factor: tuple[float, float] = (0.25, 4.0)
    """A shadow may fall on a piece of the outline or leave it; a piece whose contrast changed more is something
    else."""
    iterations_count: int = 12
    """The search of a motion ends after so many steps"""
    converged_px: float = 0.01
    """The search ends where it moves by less."""
    pixel_noise_grey: float = 2.0
    """Smallest residual, in grey levels, that a profile is believed to have: film is never cleaner."""
    lost_after_s: float = 0.4
    """A foot without agreement for longer is taken to have been moved, and is looked for anew."""
    resume_agreement: float = 0.85
    """A foot that agrees this well with where it stood before it was lost stands there still."""
    still_feet: float = 0.05
    still_within_s: float = 0.125
    """Motion of the landmarks within that time, in foot lengths, under which a foot may be standing."""
    try_again_s: float = 0.125
    try_again_most_s: float = 1.0
    """A foot that could not be cut out is tried again after this long, after twice as long the next time, and so on."""
    tip_cuts_count: int = 7
    tip_pause_s: float = 0.2
    cuts_waiting_count: int = 3
    """A foot is cut out this often in all, in two ways each time, to find the tip of its toes, so long apart; so many
    pictures at most wait for it."""
    tip_fade_px: float = 0.4
    """So far inside the toe's tip lies the edge that is found: blurred by s, the edge of something of radius R lies
    s^2 / 2R within it, 0.3 to 0.9 px of drawn toes; of 119 random films bare toes read 0.7 px short on average and
    shoes, which are rounder, not at all."""
    foot_per_span_factor: float = 1.19
    """A foot is this much longer than the model's heel and toe landmarks are apart: 22 films of random people."""
    likelier_share: float = 0.15
    """A cut whose length is nearer to what the landmarks promise by this share of it is the likelier one: on 160 random
    films they promised the true length +- 8 %."""
    other_heel_feet: float = 0.05
    """Two cuts whose heels end this far apart have different heels. Of 16 such in 316 random films the one that leaves
    shade to the floor had the true one in 15 (off by 0.01 on average, the other by 0.13), however much of the toes it
    left to the floor."""
    toes_from_feet: float = 0.8
    below_sole_feet: float = 0.02
    """The toes' end from here on stands on the floor; no part of a foot lies lower than this under the line from there
    to the heel."""
    merged_foot_px: float = 260.0
    """Two cuts are laid over each other at this length of the foot."""
    down_feet: float = 0.012
    """A heel that stands no higher than this, in foot lengths (3 mm), is down: the foot looks as it did."""
    hidden_share: float = 0.8
    unlike_share: tuple[float, float] = (0.93, 0.85)
    """A forefoot recognised less well than this share of the usual is hidden; so is a foot whose two ends both are."""
    unlike_heel_share: float = 0.9
    unrisen_feet: float = 0.02
    """A heel that stands looks as it did: on 57 films of random people 99 of 100 looks at a heel that was down agreed
    by more than this share of what is usual for it. One that agrees less, and is found no higher than the latter (5 mm
    of a usual foot), may have come up over its own shadow, or have been shaded where it stands."""
    above_agreement: float = 0.1
    above_turns_rad: tuple[float, float] = (0.04, 0.32)
    above_step_rad: float = 0.02
    """Which of the two it is, is told by these turns, a heel that rises positive: above a heel that stands there is
    skin, whose agreement has no peak higher than this. Peaks were 0.2 and 0.4 in the two films of 54 whose lift (10 and
    20 mm) the heel's shadow hid, and under 0 in six of 68 others in which a heel that stood was shaded."""
    other_length_share: float = 0.15
    """What is found in mid-lunge and is longer or shorter than the foot by more than this is something before the
    foot."""
    other_floor_feet: float = 0.045
    """What is found in mid-lunge and has its heel stand higher or lower than it stood before by more than this, three
    times what two outlines of one foot differ by (`borrowed_sigma_feet`), was not followed right."""
    borrowed_sigma_feet: float = 0.015
    """Standard deviation of a lift, in foot lengths, whose floor another stance told (4 mm): two outlines of one
    foot."""
    shaky_px: float = 0.5
    """A standing forefoot whose height in the picture scatters by more than this is seen by a camera in the hand."""
    shaky_sigma_feet: float = 0.02
    """Standard deviation of the lift, in foot lengths, from a camera held in the hand; seen on one such film of a heel
    that was down by eye."""
    turned_out_share: float = 0.05
    """A foot that looks shorter by this share of its length is turned out by 25 to 30 degrees: rendered feet lose 0 to
    1 % at 15 degrees, since breadth shows in the place of length, 2 to 4 % at 25, 4 to 7 % at 30 and 7 to 10 % at 35.
    The cosine alone (3.4 % at 15 degrees) would promise what a side view does not show; a sheet's length of a straight
    foot is good to 2 %."""
    crop_beside_feet: float = 0.45
    """The foot is looked for this far beyond heel and toe landmarks: they may be wrong by a fifth."""
    crop_above_feet: float = 0.25
    crop_below_feet: float = 0.5
    """And this far above the ankle and below the lowest landmark."""
    sure_floor_feet: float = 0.34
    """This far below heel and toe landmarks all is floor."""
    likely_length_factor: tuple[float, float] = (0.7, 1.75)
    """What was cut out is a foot when its length lies between these, in lengths of heel to toe landmark."""
    low_part_feet: float = 0.3
    """Heel and toe end this low in the outline; a calf or the other leg further up is neither."""
    steepest_sole_share: float = 0.35
    """A sole is not steeper than this; a hull whose lower edge is has something else at its end."""
    hind_prior_feet: tuple[float, float] = (0.03, 0.08)
    """How far a heel is expected to move along the floor and up."""
    hind_prior_rad: float = 0.3
    """How far it is expected to turn as it rises."""
    fore_prior_feet: float = 0.05
    """How far a forefoot is expected to be off its place."""
    fore_prior_rad: float = 0.02
    """How far it is expected to turn: hardly, the toes stay on the floor."""
    search_again_agreement: float = 0.9
    """A heel that agrees less where it is expected is looked for at other turns too."""
    search_turns_rad: tuple[float, ...] = (-0.04, 0.04, 0.08, 0.13, 0.18, 0.24, 0.3)
    """These turns, a heel that rises positive."""
    better_agreement: float = 0.02
    """Another turn must agree better by this."""
    lower_floor_feet: float = 0.012
    """A level this much lower than the usual one, held for a while, is the floor (3 mm)."""
    same_floor_feet: float = 0.006
    """Levels this near to the lowest held one tell the floor."""
    soft_px: float = 0.8
    """Pictures are evened out by so much before the outline's edges are followed: less than the lens does."""
    edge_step_px: float = 0.5
    """Edges are looked for in steps of this along a profile."""
    turn_room_px: float = 6.0
    turn_room_rad: float = 0.3
    """The picture is taken so far beyond the profiles, for a lifted heel, whose profiles turn about the pivot."""
    far_end_share: float = 0.15
    """The far end of a profile counts no less than this of the near one; what lies behind does not move along."""
    ankle_height_feet: float = 0.1
    """The floor lies at least this far below the ankle landmark."""
    smallest_crop_px: int = 12
    """A foot whose neighbourhood is smaller than this in the picture is not cut out."""
    person_reach_px: int = 25
    core_share: float = 0.5
    core_px: int = 7
    """At the working size: half of this beyond the person all is room; surely foot is the triangle of the landmarks
    shrunk to this share, and a line this thick from the ankle to the middle of the sole."""
    cut_rounds_count: int = 4
    learned_rounds_count: int = 2
    """So often is the cut made anew, by colours that it learns itself; by colours that were learned beforehand, after a
    first cut with them as they are."""
    foot_plain_count: int = 3
    floor_plain_count: int = 4
    """Colours as they were seen count so many times as each of their shades."""
    inner_px: int = 3
    around_px: int = 8
    recut_to_share: float = 0.75
    """At the working size: what lies so far inside a cut, from the landmark of the heel to this share of the way to
    that of the toes, is the foot, whose colours are learned from it; what lies so far around the cut is floor."""
    told_weight: float = 1.2
    odds_soft_px: float = 1.5
    """Colours this much likelier, as a logarithm, the foot's than the floor's, or the other way round, evened out by so
    much, tell of each pixel what it is, whatever the cut said: of the cuts of 78 random films that leave shade to the
    floor the tip of the toes was right to 0.03 of the foot in 82 of 100 before and in 90 after, the back of the heel in
    89 and 91."""
    slight_px: int = 2
    """At the working size: what is put right is twice as thick as this; where in a rim of so much the edge lies is told
    better by the edge itself."""
    thinnest_px: int = 4
    regrown_px: int = 2
    """At the working size: what colours add to a cut is twice as thick as this, but for its rounded ends: seams and
    the rims of shadows have the foot's colours now and then, and are thinner."""
    contour_smooth_px: float = 1.0
    cut_smooth_px: float = 1.5
    cut_near_share: float = 0.6
    """The contour, and the sharpest edge along it, are evened out by so much; an edge this share of `cut_reach_px` away
    counts for 0.6 of one at the contour."""
    downward_share: float = 0.3
    """The sole looks down: its outline's normal points up by less than this."""
    fewest_points_count: int = 12
    fewest_contact_count: int = 3
    """An end with fewer points of the outline cannot be followed, nor a heel with fewer on the floor be measured."""
    outside_px: float = 1.2
    """A profile reaches at least this far beyond the outline."""
    usual_share: float = 0.75
    """The usual agreement of a heel is one that this share of the looks stays under."""
    fewest_rest_count: int = 5
    """In fewer looks at rest nobody can tell a camera held in the hand."""
    held_looks_count: int = 9
    """A level is held when it is the middle one of so many looks."""
    independent_profiles_count: int = 8
    """About one profile in so many is independent: the blur and compression of films join neighbours."""

    unlike_sigma_px: float = 16.0
    """Standard error of a heel's height for each 1 by which its profiles agree less than fully: on 37 films of random
    people whose heel rose, profiles over its shadow were off by 1 to 6 px where they agreed by 0.97 to 0.65, and nine
    in ten of them lay within two of these."""
    risen_share: float = 0.1
    """And for its rise: the sole bends, and the piece that is followed lies before the back of the heel."""
    risen_feet: tuple[float, float] = (-0.02, 0.2)
    risen_step_feet: float = 0.0025
    """Rises of a heel among which its colours choose: 5 mm under the floor to 5 cm above it, in steps of 0.6 mm."""
    colours_above_feet: float = 0.08
    """So much of the heel above its lower edge has to look like the heel."""
    skin_shades_share: tuple[float, ...] = (0.85, 0.7)
    shadow_shades_share: tuple[float, ...] = (0.8, 0.6, 0.45, 0.33)
    """The foot's own shade keeps the first of its light, shadows the second of the floor's: under a heel that rises it
    is darker than elsewhere."""
    heel_skin_feet: float = 0.35
    """The heel's colours are learned below this height: up to the ankle."""
    floor_height_feet: float = 0.06
    floor_around_feet: float = 0.35
    """The floor's below the first height, where the heel stands on it, and no further away than the second."""
    edge_between_feet: float = 0.02
    """Both so far from the edge between them."""
    colours_alike_grey: float = 6.4
    """Colours this near to each other are the same thing's."""
    rare_share: float = 1e-5
    most_odds_weight: float = 3.0
    """A colour that makes up less than the first of both tells nothing, and none tells more than the second."""
    independent_pixels_count: int = 12
    patch_feet: float = 0.03
    """About one pixel in so many is independent, or one in a square of this side: films are compressed in patches, and
    light falls, and skin is mottled, in larger ones."""
    sure_colours_feet: float = 0.012
    """Standard error of the colours' own answer (3 mm) that is believed as it is; a larger one counts for more by its
    square: what heel and floor have in common is not spread evenly over either. So it was on the same films."""
    stray_share: float = 0.4
    """Colours that put a standing heel off the floor by so much are unsure by this share of it: the edge between heel
    and floor is not where their colours part."""
    sunk_sigmas: float = 2.0
    """Colours that tell of a heel this far below the floor have taken something else for the heel."""


FOOT = FootSettings()
