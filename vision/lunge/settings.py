"""What the reading of lunges from a film is tuned by: what is looked at, what counts, what is held."""

from __future__ import annotations

from dataclasses import dataclass

from foundation.settings import Settings


@dataclass(frozen=True)
class LookingSettings(Settings):
    """Which parts of a film are looked at, and which films and stances tell nothing."""

    shortest_clip_s: float = 1.0
    """A shorter film holds no lunge."""
    black_grey: float = 12.0
    black_share: float = 0.98
    """A film whose brightest frame has this share of its pixels under this grey level shows nothing."""
    somebody_share: float = 0.1
    """A film in which a person was found in fewer of the looks than this shows nobody."""
    room_every_s: float = 0.6
    """The room does not change: the sheet and the lines of the room are looked for this often at first,"""
    room_looks_count: int = 10
    """and in about this many frames."""
    margin_shins: float = 0.6
    """Of the frames between looks the leg is kept with this much around it, in shin lengths: what every tracer
    reaches."""
    rise_step_feet: float = 0.006
    """A heel that moved by this share of the foot's length (1.5 mm) between two looks is followed frame by frame."""
    turn_deg: float = 0.7
    """A shin that came back by more than this right after its deepest look may have been deeper in between."""
    held_deg: float = 0.7
    leaning_deg: float = 12.0
    """A shin that leans further than the latter beyond its least lean, and changed by less than the former from one
    look to the next, is held there, and more frames of a hold tell better how far it went:"""
    held_pause_s: float = 0.045
    """those at least so far apart. At 30 a second every other one: a film of three holds told the same to 0.02 deg."""
    in_frame_share: float = 0.3
    """A leg that is wholly in the picture in fewer of a stance's frames than this cannot be measured."""
    most_quantiser_count: int = 33
    """H.264 films that were rounded more coarsely move the shin's edge: twelve rendered films at 36 and 40 were off by
    1.2 deg on average, by 6 at most, at 18 to 30 by 0.5. Films from gyms and labs have 23 to 28."""
    least_bits_per_px: float = 0.0025
    """The same of films whose codec does not tell how it rounded: rendered lunges had 0.004 to 0.007 as they were
    delivered, 0.0011 to 0.0022 when squeezed so. Films from gyms and labs have 0.02 to 0.1."""
    shortest_stance_s: float = 1.0
    """A foot that stands for less has been stepped on in passing."""
    smallest_lean_deg: float = 5.0
    """A shin whose landmarks lean by less through a whole stance does not lunge in it."""
    sure_side_share: float = 0.7
    likely_side_share: float = 0.6
    """A leg called by one name in this share of the looks is that leg; in less, with a doubt; in still less, who
    knows."""
    contrary_side_share: float = 0.3
    """A leg called by the name that it was given in fewer of the looks than this is probably the other one."""
    lean_range_share: tuple[float, float] = (0.02, 0.98)
    """The landmarks' lean of a stance runs from the one to the other of these quantiles: single looks err."""
    toe_ahead_shins: float = 0.5
    steepest_shin_factor: float = 0.3
    """Under a calibration made beforehand the toes stand about so far before the ankle, and no shin rises by less for
    each unit that it runs."""
    possible_shin_cm: tuple[float, float] = (20.0, 65.0)
    """Ankle to knee joint of anybody who stands at a wall: adults measure 30 to 50 cm, and the landmarks miss by
    little."""
    possible_ankle_cm: tuple[float, float] = (-15.0, 40.0)
    """Height of the ankle over the calibration's floor; a little more than a step up or down."""
    possible_toe_to_wall_cm: tuple[float, float] = (-30.0, 450.0)
    """Toes further behind the wall or before it are not those of the test: the plane is another one."""
    sheet_film_every_s: float = 0.2
    sheet_film_most_s: float = 10.0
    """A film of the sheet is looked at this often, and for this long: the camera stands."""
    fewest_room_looks_count: int = 5
    long_gone_share: float = 0.6
    """A sheet that was in the film's beginning and is gone for the rest of it stood against the wall."""
    unsure_shin_share: float = 0.25
    """A shin whose length the plane leaves open by more than this (one standard deviation) shows
    that it does not fit."""
    in_body_share: float = 0.5
    """A shin of whose core the model takes less for a person is hidden or somewhere else."""


LOOKING = LookingSettings()


@dataclass(frozen=True)
class LevelSettings(Settings):
    """For how long a lean, a lift or a slide must last to count, and what a hold is."""

    lasting_s: float = 0.2
    """A lean counts as reached where it lasted for so long, as DESIGN.md defines a repetition's."""
    sustained_s: float = 0.14
    """A heel lift, a slide or a speed counts when it lasted this long: single frames err."""
    sparse_s: float = 0.34
    """Where fewer than three frames lie within `sustained_s`, the nearest ones up to this far apart vote instead: a
    film of 12 frames a second has one frame in 0.14 s, and its neighbours 0.17 s apart."""
    reach_s: float = 0.12
    """A moment's level is told by the frames this near to it: a lean counts when it lasted 0.2 s, and frames' times
    jitter."""
    line_passes_count: int = 4
    """After so many passes a line through a dozen values no longer changes by more than rounding."""
    rounding_deg: float = 0.02
    """Residuals below this, in the values' unit, weigh alike: rounding is no outlier."""
    efficiency_factor: float = 1.05
    """Standard error of such a robust mean of normal values, in those of their plain mean: simulated for 6 to 60
    values."""
    passes_count: int = 3
    """The stretch of a hold is sought so often, each time by what it taught of the noise."""
    same_sigmas: float = 5.0
    """A level that is this many of its standard errors below the deepest one may be the same lean seen with noise."""
    certain_share: float = 0.995
    """A course that chance would make of a constant level less often than this is a change."""
    most_alike_share: float = 0.9
    """Errors of neighbouring frames are not believed to be more alike than this."""
    fewest_to_correlate_count: int = 10
    """From fewer frames nobody can tell how far their errors are alike."""
    fewest_held_count: int = 6
    shortest_hold_s: float = 0.3
    """In fewer frames, or a shorter time, a top that was only touched cannot be told from one that was held."""
    longest_hold_s: float = 6.0
    """A hold is followed no further than half of this to each side of its deepest frame."""
    longest_gap_s: float = 0.4
    """A shin out of sight for longer than this may have been elsewhere meanwhile."""
    formal_freedom: float = 3.0
    """What one frame's fit says of its own error counts as much as this many frames' scatter."""


LEVEL = LevelSettings()


@dataclass(frozen=True)
class RepetitionSettings(Settings):
    """What is a repetition, and whether it counts."""

    smallest_excursion_deg: float = 7.0
    """An excursion smaller than this is sway, not a lunge."""
    smallest_excursion_share: float = 0.3
    """An excursion smaller than this share of the clip's largest one is a hesitation, not a repetition of its own."""
    shortest_s: float = 0.5
    """A shorter excursion is a jerk or an error, not a lunge."""
    smooth_s: float = 0.25
    """The lean is evened out over this before its peaks are sought."""
    grid_hz: float = 30.0
    """On an even grid of this rate, whatever the film's."""
    edge_share: float = 0.12
    """A repetition starts and ends where the shin has left this share of its excursion."""
    nominal_foot_mm: float = 260.0
    """Where there is no scale, a heel is judged as if the foot were this long: the middle of 20 to 32 cm."""
    largest_drift_mm: float = 12.0
    """A heel that stood this far from its stance before and after a repetition has not crept: it was put elsewhere."""
    still_deg: float = 3.0
    """A shin that leans no further than this beyond where its excursion starts or ends has hardly set out."""
    bridge_s: float = 0.3
    """Between two looks no further apart than this, what is seen goes on from one to the other."""
    knee_stray_shins: float = 0.08
    """A front of the knee this much further ahead of the shin's line than usual, in shin lengths (3 cm), is another
    thing's."""
    unseen_s: float = 0.4
    """A heel or a shin that was out of sight this long while the heel came up leaves open how far the lean went."""
    foot_moved_mm: float = 10.0
    """A forefoot that moved or a foot that turned by this much no longer stands where the distance was set."""
    seen_rise_mm: float = 1.0
    """A heel that was seen to rise by this much is down only if its interval says so too."""
    poor_sigma_mm: float = 2.0
    """With a larger standard deviation a lift just above the limit is in doubt, not found."""
    late_share: float = 0.5
    """A heel that rises after this share of the excursion ends the valid part; earlier, nothing worth keeping is
    left."""
    seen_excess_deg: float = 1.0
    """A thick leg that is set back by more than this is named."""
    top_deg: float = 3.0
    """Frames whose inclination lies within this of the deepest are the repetition's top."""
    held_s: float = 0.3
    held_within_deg: float = 2.0
    """A lunge that stays within 2 degrees of its deepest for less than 0.3 s was touched, not held."""
    fast_deg_per_s: float = 60.0
    """Faster than this the picture blurs and the body's swing carries the heel; a calm lunge takes 10 to 40 deg/s."""
    shortest_calm_s: float = 0.6
    """A lunge that is over sooner was too fast, however little of it was seen: 12 degrees there and back at 40 deg/s
    take as long."""
    least_trusted_share: float = 0.5
    """A top of which the shin was seen in less is not known."""
    clip_end_s: float = 0.25
    """A peak this near to the film's beginning or end may not be the lunge's own."""
    edge_s: float = 0.5
    """A stance that begins or ends within this of the film's own ends may have been going on beyond them."""
    low_shin_share: float = 0.4
    """A loose trouser leg stands off the shin this far up from the ankle, as a share of the shin."""
    touch_cm: float = 0.7
    """A knee that comes this near to the wall is taken to touch it."""
    touch_doubt_cm: float = 1.5
    """With a gap less sure than this (95 %) nobody can tell whether the knee touched the wall."""
    trusted_share: float = 0.25
    """A shin whose outline was good in fewer of a stance's frames than this could not be told from its background."""
    upright_range_share: tuple[float, float] = (0.1, 0.95)
    """The least and the largest lean are these quantiles of what its landmarks say."""
    upright_deg: float = 3.0
    upright_share: float = 0.15
    """A leg that leans no further than this beyond its least lean, or than this share of the way to its largest, stands
    upright: its heel is on the floor, whatever its outline says."""
    moved_s: float = 0.3
    """A slide or turn of the foot counts when it lasted this long."""
    camera_moved_share: float = 0.1
    """A camera that stood elsewhere in more of a repetition spoils it."""
    drift_reach_s: float = 0.4
    """A heel's stance right before and after a repetition is what it was this near to its ends,"""
    drift_reach_share: float = 0.12
    """or this share of its length, where that is more."""


REPETITION = RepetitionSettings()


@dataclass(frozen=True)
class EstimateSettings(Settings):
    """What is known of the errors of the quantities, and from where on they tell nothing."""

    together_share: float = 0.85
    """What the causes of a lean's error come to together, of what they would if each were as large as it was found to
    be alone: some of one was in the figure of another. With it intervals with the sheet held 95 % of 135 clean lunges
    of 240 random films, without it 98 %."""
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
    surely_down_share: float = 0.29
    """A heel in doubt that reads under this share of the limit is down: of 31 heels that rose on 214 random films the
    least, over its own shadow, read this share of how far it had risen."""
    lost_sigma_deg: float = 3.0
    """And this is added where the shin was seen in less than half of its deepest moment: on seven of these films it
    was, and the lean was off by 3.6 (root mean square), with what else makes it unsure."""
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
