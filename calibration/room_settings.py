"""What is told of the room: its lines, its wall, and by what stands still in it the camera's own motion."""

from __future__ import annotations

from dataclasses import dataclass

from foundation.settings import Settings


@dataclass(frozen=True)
class RoomSettings(Settings):
    """The lines of the room and the wall before the foot."""

    working_px: int = 1280
    """Pictures are brought to this long side before lines are looked for."""
    by_eye_sigma_deg: float = 2.5
    """How far a phone that somebody propped up by eye leans, one standard deviation."""
    floor_sigma_deg: float = 0.3
    """No room is squarer, and no line straighter, than this."""
    spread_factor: float = 0.6
    dissent_share: float = 0.65
    least_support_share: float = 0.3
    """What the roll's standard error takes from the scatter of the lines that it rests on, and from how far nearly
    upright edges miss the upright, by the length of line that speaks for the answer, in long sides of the picture and
    at least the last: shadows lean, and one of them may have been taken for a corner of the room. On 337 rooms this
    held 99 % within two standard errors, whose median was 0.4 deg."""
    lasting_share: float = 0.7
    """A line of the room is seen in this share of the frames in which nobody hides it, and in two at least; a shadow
    moves with the person."""
    above_share: float = 0.3
    """An upright edge that reaches so far up of what lies above the person is no shadow of theirs."""
    rival_power_count: int = 8
    same_facing_deg: float = 0.3
    """How quickly an answer with less support than the best becomes unlikely; answers no further apart are one."""
    largest_lean_deg: float = 12.0
    """A line further from upright is no upright edge."""
    camera_sigma_deg: tuple[float, float, float] = (4.0, 7.0, 10.0)
    log_zoom_sigma_factor: float = 0.18
    """How a phone before a lunging person stands: roll, pitch and yaw to the room, and the logarithm of its zoom."""
    starts_count: int = 12
    rival_facing_deg: tuple[float, float, float] = (1.5, 5.0, 5.0)
    """From so many ways to stand the fit starts, no two of them nearer in roll, pitch and yaw than this."""
    vote_deg: float = 1.2
    """In the first search a line speaks for a way to stand within about this of running along the room."""
    speaks_deg: float = 0.6
    """So it does for a fitted one."""
    prior_weight: float = 0.05
    """What a camera that stands oddly counts, against a line as long as the picture that speaks otherwise."""
    nearly_upright_deg: float = 8.0
    """Lines this near to the upright that miss it are dissent: they may be shadows, or it may be one."""
    upright_share: float = 0.08
    """Less upright edge than this, in long sides of the picture, tells no upright by itself;"""
    across_share: float = 0.2
    level_share: float = 0.35
    """then this much of the room's floor lines must be seen across the view, and in all."""
    evidence_share: float = 0.1
    """A kind of line is named as evidence from this length on."""
    wall_reach_cm: tuple[float, float] = (-6.0, 70.0)
    """Where the wall is looked for, from the plane's origin towards the wall."""
    wall_step_cm: float = 0.25
    """The floor is sampled so finely across the wall's foot."""
    near_cm: float = 150.0
    far_cm: float = -25.0
    """The foot of the wall is followed from so far on the camera's side of the foot to so far beyond it."""
    side_count: int = 6
    """Samples of `wall_step_cm` that are compared on either side of an edge."""
    tried_count: int = 12
    """So many of the best lines are tried for an upright corner."""
    rival_apart_cm: float = 4.0
    rival_share: float = 0.6
    """Another line this far away with this share of the best score leaves the wall in doubt."""
    wall_turn_deg: float = 8.0
    """The wall is looked for at turns about the upright up to this, in steps of a degree."""
    floor_edge_grey: float = 4.5
    floor_edge_share: float = 0.7
    """Least step of colour where the wall meets the floor, and least share of the line on which it is seen."""
    corner_edge_grey: float = 3.0
    corner_edge_share: float = 0.6
    """The same of the upright corner that rises from it."""
    wall_agree_share: float = 0.35
    wall_samples_count: int = 12
    """A place on a line shows the step where it has this share of the line's own; a line needs so many places."""
    wall_sigma_cm: float = 0.3
    """The wall's foot is not placed better than this: skirting, joints and shadows."""
    steepest_reach_cm: float = 3.0
    steepest_turns_count: int = 2
    """A wall found is moved uphill to its steepest step of colour, no further than this, and by so many degrees."""
    level_count: int = 4
    level_power_count: int = 16
    """There it is in the middle of the places to either side, each weighed by this power of how steep it is."""
    wall_near_cm: float = 3.0
    wall_near_share: float = 0.6
    """Other lines this near, with this share of the best one's score, tell how unsure its place is."""
    floor_before_cm: tuple[float, float] = (-30.0, -9.0)
    floor_beyond_cm: tuple[float, float] = (1.5, 6.0)
    """The floor is seen in the one stretch before a line; in the other, beyond it, are the wall's colours, unless the
    line is a joint of the floor or a shadow's edge."""
    tone_lightness_weight: float = 0.7
    """What lightness counts beside hue there: shade changes it."""
    same_tone_lab: float = 2.0
    floor_tones_count: int = 400
    alike_tones_count: int = 6
    """A colour is the floor's that differs by less than this, in weighted Lab units, from so many, the last, of about
    as many samples of it as the second says."""
    floor_beyond_share: float = 0.15
    """Beyond the wall's foot of 37 rendered rooms at most 0.03 of the colours were the floor's, beyond two joints of
    its tiles that had been taken for the wall (once 5.8 cm before it) 0.3 and 0.4."""
    corner_depth_cm: tuple[float, float] = (-300.0, -15.0)
    corner_height_cm: tuple[float, float] = (15.0, 220.0)
    """Where the upright corner of two walls may rise: so far beyond the foot, and at these heights."""
    shortest_line_share: float = 0.035
    lines_count: int = 150
    """The longest lines of a picture are kept: so many, and none shorter than this share of its long side."""
    hidden_line_share: float = 0.34
    """A line of which more than this lies on the person is the person's."""
    same_line_px: float = 2.0
    same_line_share: float = 0.3
    """Two lines are one where they lie within this of each other over this share of the shorter."""
    join_gap_px: float = 60.0
    join_miss_px: float = 1.5
    """Pieces of one edge, broken by a shadow or a person, are joined over such a gap where they miss it by no more."""
    join_from_px: float = 15.0
    join_piece_px: float = 8.0
    pieces_count: int = 600
    """An edge grows from a piece at least as long as the first by pieces as long as the second, of the so many longest
    ones."""
    fit_within_deg: tuple[float, float, float] = (3.0, 2.0, 1.5)
    """A fit of the room goes on with the lines that run along it within this, round after round; with the last they are
    named."""
    level_only_factor: float = 2.0
    level_only_sigma_deg: float = 1.0
    """A roll that no upright edge tells is believed half as far, and to no better than this: a board alone may lie
    square to nothing."""
    lens_bend_rad: float = 0.03
    line_noise_share: float = 0.002
    line_sigma_deg: float = 0.15
    """How far a line's direction errs: by a lens that bends at the border, by its own shortness, and anyway."""
    searched_deg: tuple[float, float, float] = (12.0, 20.0, 36.0)
    search_step_deg: tuple[float, float, float] = (1.0, 4.0, 4.0)
    searched_lines_count: int = 70
    """The first search tries ways to stand up to this roll, pitch and yaw, in such steps, by the so many longest
    lines."""


ROOM = RoomSettings()


@dataclass(frozen=True)
class MotionSettings(Settings):
    """The camera's own motion, by what stands still behind the person."""

    working_px: int = 480
    """Long side of the picture that features are followed in."""
    still_share: float = 0.0015
    """Shifts up to this share of the long side (2 px at 720p) are a camera that stands still."""
    shake_share: float = 0.045
    """Shifts up to this share are hand shake and are compensated; beyond, the camera has moved to another place."""
    shake_roll_deg: float = 2.0
    shake_scale_share: float = 0.03
    """So are turns and changes of size up to these."""
    fit_px: float = 0.7
    """A feature that misses the camera's motion by more moves by itself."""
    rounds_count: int = 2
    """So often is a motion fitted and its misfits left out."""
    step_px: float = 3.0
    """A motion that goes on moves no corner of the small picture further than this from one look to the next."""
    sheet_px: float = 1.5
    sheet_corners_count: int = 8
    """The sheet's corners tell a motion when this many of them agree on it within so many pixels."""
    cell_px: int = 60
    per_cell_count: int = 6
    """Features are taken evenly from cells of the picture, so many from each,"""
    features_count: int = 120
    fewest_features_count: int = 10
    """and so many in all; fewer than the last tell no motion."""
    corner_block_px: int = 5
    corner_apart_px: int = 9
    border_px: int = 8
    """A corner is judged over the first, is the strongest within the second, and lies no nearer to the border."""
    corner_strength_scales: float = 3.0
    """A corner is as strong as this many times the picture's usual place."""
    window_px: int = 15
    levels_count: int = 3
    largest_error_grey: float = 25.0
    """A corner is found again by a window this wide, over so many sizes of the picture, where its grey levels differ by
    less than this."""
    agreeing_share: float = 0.75
    """The sheet tells a motion where this share of its corners agree on it."""
    standing_share: float = 0.5
    """The camera stands where this share of the corners that moved alike did not move."""
    spread_share: float = 0.3
    going_on_share: float = 0.15
    """Corners that moved alike are the room where they spread over this share of the picture, both ways; for a motion
    that goes on, or of nearly all, over this."""
    wide_share: float = 0.6
    nearly_all_share: float = 0.65
    """Nearly all is this share of the corners, over this share of the picture one way."""
    many_factor: float = 1.5
    most_tried_share: float = 0.4
    """And they are this many times the fewest that tell a motion, and this share of those looked for."""
    unchecked_share: float = 0.3
    """A camera seen in fewer of the looks than this was not checked, and that is said."""
    elsewhere_share: float = 0.5
    moved_share: float = 0.05
    shaken_share: float = 0.1
    """A camera that stood elsewhere in more than the first of the looks is refused; one that did in more than the
    second, or shook in more than the third, is told."""


MOTION = MotionSettings()


@dataclass(frozen=True)
class UprightSettings(Settings):
    """Faint upright edges of the room above a person."""

    person_row_share: float = 0.01
    clear_share: float = 0.02
    least_height_share: float = 0.05
    """A person is where this share of a row is theirs; that much above it may still be; and so much of the long side
    must be left to tell an upright."""
    reach_px: int = 4
    most_step_grey: float = 12.0
    """A step is that between so many px on either side, and counts for so much at most."""
    bands_count: int = 12
    agree_share: float = 0.35
    agreeing_bands_share: float = 0.85
    """Of so many bands of rows this share must show the step, with at least so much of its mean."""
    turn_step_deg: float = 0.25
    least_noise_grey: float = 0.1
    clear_scales: float = 20.0
    """Tried in such steps, an edge is one where it is so many times as clear as the usual place of the picture."""
    edges_count: int = 3
    apart_px: int = 12
    """So many edges at most, no two nearer than this."""
    refine_px: float = 4.0
    rounds_count: int = 3
    least_scatter_px: float = 0.1
    """Each is put to its place within so many px, so often; bands that miss its line by less than the last count
    alike."""


UPRIGHT = UprightSettings()
