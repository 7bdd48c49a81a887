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
    lunging_stance_s: float = 2.0
    lunging_lean_deg: float = 12.0
    """A foot that stood for so long, its shin's landmarks leaning by so much, may have lunged: where nothing of it
    could be measured, that is said. A step takes less time, a slow sway less lean."""
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
    gap_steps_count: int = 8
    """A value on its way between two frames is taken in so many steps; an even number, half of them each frame's."""
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
