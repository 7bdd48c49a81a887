"""What the finding of the tested leg is tuned by, and what the pose model is known to do."""

from __future__ import annotations

from dataclasses import dataclass

from foundation.settings import Settings


@dataclass(frozen=True)
class ModelTraits(Settings):
    """What BlazePose's full network (`vision/leg/blazepose.py`) is known to do; another model brings another record."""

    ankle_above_joint_shins: float = 0.075
    """The model's ankle lies this share of its own ankle-knee length above the ankle joint's centre,"""
    knee_above_joint_shins: float = 0.009
    """and the knee's landmark this share above the knee's. Against the joints of 37 rendered films of random people:
    the ankle off by 0.004, with a spread of 0.020, over all leans; the knee by -0.003 +- 0.018 while it is bent the
    most."""
    straight_knee_above_shins: float = 0.026
    straight_knee_deg: tuple[float, float] = (15.0, 30.0)
    """Between these angles of the thigh's line against the shin's the knee's landmark lies so much further up, where no
    corner shows it the knee: by 0.025 in the frames of least lean of those 37 films, by 0.027 +- 0.031 in nine of
    straight-knee lunges."""
    straight_knee_sigma_shins: float = 0.028
    """With the knee straight throughout, the middle of the shin by ankle and knee lies off by this, in shin lengths:
    the root mean square in nine rendered films of random people. With the knee bent it is 0.015."""
    folded_knee_below_shins: float = 0.05
    folding_knee_deg: tuple[float, float] = (85.0, 115.0)
    """Between these angles of the thigh's line against the shin's the knee's landmark comes so much further down: in
    half-kneeling, on 13 rendered films of random people, by 0.02 at 80 to 110 and by 0.05 +- 0.013 beyond, in every one
    of them; up to 90, in 67 films of lunges, not at all."""
    legs_only_near_sigma_shins: float = 0.025
    legs_only_far_sigma_shins: float = 0.065
    """Where the torso is not in the picture, the middle of the shin by ankle and knee lies off by this, in shin
    lengths, of the leg nearer to the camera and of the farther one, which the near thigh hides in part: the root mean
    square was 0.021 on 28 crops of ten rendered films, and 0.061 on 12 crops of four. It hardly depended on how much of
    the thigh was cut off. With the whole body in view it is 0.015."""
    shoulder_width_torsos: float = 0.75
    hip_width_torsos: float = 0.45
    """Width of the shoulder and hip points of a torso seen from the front, as shares of the torso's length."""
    oblique_share: float = 0.27
    """A `side_on_share` under this is a camera turned well off side-on: good side views were seen from 0.28 up, 45
    degrees at 0.20."""
    frontal_share: float = 0.12
    """A `side_on_share` under this is a view from the front or back."""
    body_share: float = 0.5
    """The mask is this probable and more inside a body's outline."""
    likely_body_share: float = 0.4
    """A pixel is more likely body than not: the mask's outline lies a pixel or two inside the true one."""
    near_body_share: float = 0.3
    """Pixels up to here may hold some of a body: they tell nothing of the room."""
    no_body_share: float = 0.2
    """Pixels well away from any that is more probable are room."""
    surely_room_share: float = 0.15
    """So improbable a pixel is room even where it lies beside a body."""


TRAITS = ModelTraits()


@dataclass(frozen=True)
class StanceSettings(Settings):
    """Which foot is planted, since when, and which leg that is."""

    ahead_shins: float = 0.3
    """An ankle that stands this many shin lengths before the other stands clearly ahead."""
    planted_shins: float = 0.2
    """A planted foot's ankle is seen within this many shin lengths of its place: the heel's lift and the model's
    error."""
    lost_s: float = 0.5
    """A tested foot not found in its place for so long stands elsewhere."""
    overtaken_s: float = 0.6
    """A step takes about half a second: another foot that has stood ahead for longer is the tested one now."""
    turned_s: float = 0.8
    turned_share: float = 0.15
    """Feet that have pointed the other way for so long, by this share of a shin, belong to somebody who turned
    round."""
    stands_shins: float = 0.06
    stands_within_s: float = 0.125
    """An ankle that moved less than this many shin lengths within that time may be standing; a walking foot in the air
    moves by about four shin lengths a second."""
    fresh_s: float = 1.0
    """After a pause this long nobody knows whether a foot moved: it is taken to stand."""
    facing_s: float = 0.5
    """Time constant of the direction in which a moving person's feet point."""
    alike_shins: float = 0.15
    """Feet that differ by less in how far they are from the planted one's place are told apart by which stands
    ahead."""
    anchor_weight: float = 0.3
    """What a look counts for the place of the planted foot, against those before it."""
    nearer_shins: float = 0.07
    """A foot that stands lower in the picture than the other by so many shin lengths is nearer to the camera: in 38
    stances of random rendered people the near foot stood lower by 0.01 to 0.31, the far one higher by 0.06 to 0.29, but
    where the camera stood 13 cm above the floor (as high or 0.05 lower). A phone that leans by 3 degrees lifts a foot
    1.3 shin lengths away by this much."""
    told_long_share: float = 0.7
    """Feet must have been seen for this share of the time in which they turn."""


STANCE = StanceSettings()


@dataclass(frozen=True)
class PaceSettings(Settings):
    """How often a film is looked at."""

    frame_s: float = 0.03
    """Frames closer than this to the one before (films of more than about 30 a second) are passed over."""
    busy_s: float = 0.125
    quiet_s: float = 0.25
    shaken_s: float = 0.06
    """From one look to the next while the leg moves or leans; while it stands upright; while the camera shakes."""
    upright_deg: float = 6.0
    """A shin that leans less than this beyond the least lean of the last `memory_s` stands upright."""
    moving_deg: float = 2.0
    """Landmarks of a leg at rest wander by less than this within `rest_s`."""
    rest_s: float = 0.6
    memory_s: float = 20.0
    """How far back a leg at rest, and its least lean, are remembered."""
    slack_s: float = 1e-3
    """Times of frames are rounded by less."""


PACE = PaceSettings()


@dataclass(frozen=True)
class BackdropSettings(Settings):
    """What lies behind the front of a leg, learned while the leg does not hide it."""

    reach_shins: tuple[float, float] = (0.3, 1.5)
    above_shins: float = 1.4
    """So far behind the ankle, ahead of it and above it the room is kept, in shin lengths: what a shin and its knee
    can cover in a lunge."""
    kept_shin_px: float = 200.0
    """A larger shin is kept at this size: its rim is looked for no finer."""
    along_shins: tuple[float, float] = (0.15, 0.95)
    along_count: int = 18
    neighbours_count: int = 3
    """The outline is asked for on this stretch of the way from ankle to knee, at so many places, and each lies as far
    ahead as the foremost of so many."""
    clear_shins: float = 0.06
    ahead_shins: float = 0.6
    """What lies so far ahead of the outline that was found is surely room, up to there: outlines that followed the
    shade inside the rim lay up to 0.04 inside it."""
    fewest_times_count: int = 2
    seen_share: float = 0.99
    """A pixel is known once it was seen so often, and a place between pixels if they all are."""
    newest_share: float = 0.3
    """What the newest look counts at least: the leg's own shadow moves with it, and was seen last where it is
    nearest."""


BACKDROP = BackdropSettings()


@dataclass(frozen=True)
class FinderSettings(Settings):
    """The search for a body, and for legs whose torso is beyond the picture."""

    working_long_side_px: int = 960
    """Pictures are shrunk to this before they are looked at: the model sees a person at 256 x 256 in any case."""
    present_share: float = 0.5
    """A reading less sure than this that a body is there shows none."""
    cut_off_share: float = 0.08
    """A body that meets the picture's upper edge over this share of its width may have its torso beyond it."""
    least_torso_shins: float = 0.8
    most_torso_shins: float = 2.2
    """Hips to shoulders in shin lengths, as seen from the side, give or take a torso that leans."""
    doubt_every_count: int = 16
    """In so many looks it is asked once more whether a torso is there that was not, or the other way round."""
    body_shins: float = 5.0
    hips_above_ankles_shins: float = 1.6
    """Side of the square about a whole body, and how far its middle lies above the ankles, in shin lengths: 4.6 to 5.4
    and 1.3 to 1.9 on six rendered and two real films."""
    picture_high_shins: tuple[float, ...] = (1.6, 2.2, 3.0)
    """A picture of legs is this many shins high: from above the knee, the thigh, the hip down, with some floor."""
    floor_shins: float = 0.4
    """The ankles stand this many shins above the lower edge of such a picture."""
    across_share: tuple[float, ...] = (0.25, 0.5, 0.75)
    """Where they stand across it."""
    alike_shins: float = 0.15
    """Two readings whose knee and ankle lie no further apart than this, in shin lengths, saw the same leg."""
    even_shins_factor: float = 1.5
    """One shin is not longer than this times the other, as seen from the side."""
    steepest_share: float = 0.2
    """The knee of somebody who stands is at least this share of the shin's length above the ankle."""
    slack_shins: float = 0.1
    """A joint this many shin lengths beyond the picture's edge may still be told."""
    sure_share: float = 0.5
    still_sure_share: float = 0.1
    """How sure the network must be that a body is there to find legs, and to see them again where they were."""
    borne_out_weight: float = 2.0
    """Searched legs must be seen alike in about two more squares: in rooms without anybody none was."""
    seen_alike_count: int = 4
    """Or by so many readings, however little sure of a body each is: of legs cut off at the hip in a wide picture, at
    six moments of one film, five to seven of 12 agreed while none was surer than 0.55. In 80 pieces of pictures without
    legs (rooms, heads, torsos) no three did."""
    step_shins: float = 0.5
    growth_factor: float = 1.3
    """From one look to the next an ankle moves by less than this, in shin lengths, and a shin's length by less than
    this factor."""
    stayed_share: float = 0.12
    """An ankle that moved by less, of a shin whose length changed by a smaller share, is the same one however unsure
    the network is."""
    followed_share: float = 0.3
    """Share by which the square follows the legs from one look to the next."""
    again_ahead_shins: tuple[float, ...] = (0.0, 0.5, 0.5, 0.0)
    again_above_shins: tuple[float, ...] = (1.6, 1.6, 1.2, 1.2)
    plain_share: float = 0.3
    """Legs that are followed are read in squares whose middles lie so far ahead of their ankles and above them, one
    after the other until both shins lie on the mask and the network is so sure."""
    sure_weight: float = 0.2
    low_square_share: float = 0.25
    """What its being sure counts beside the share of the shins on the mask, and what is taken off that for each shin
    length that the square lies lower: knees are read 0.03 shins too low there. Of 556 looks at ten films of legs alone
    the knee was lost or off by over 0.2 shins in 218 where one square was read, in 140 with these, in 99 had the best
    of six always been taken."""
    patience_count: int = 3
    gone_count: int = 16
    """Legs not seen in so many looks are searched anew, and are then given up."""
    longest_pause_count: int = 8
    """While no legs are found the search, which takes a dozen readings, is made ever more seldom, up to this many
    looks."""
    mirrored_every_s: float = 0.5
    mirrored_count: int = 5
    """A mirrored picture is looked at this often, and so many times: the model's bias is one of the film."""
    looks_hz: float = 30.0
    """The filter of the square reckons with so many looks a second."""
    steady_hz: float = 0.01
    steady_per_speed_factor: float = 10.0
    steady_speed_hz: float = 1.0
    """As MediaPipe's graph has it: a body at rest is looked at in one and the same square, a moving one is followed."""
    room_factor: float = 1.25
    """The network was trained on squares that are this much larger than the circle through the body's farthest
    point."""
    askew_deg: float = 30.0
    """A body whose line from shoulders to feet lies further than this from the picture's sides tells nothing: somebody
    who stoops, or a phone that leans. The deepest of the rendered lunges lean 13 degrees."""
    lying_looks_count: int = 4
    lying_share: float = 0.75
    """So many bodies of a film must have been seen, and this share of them must say the same."""
    search_long_side_px: int = 960
    """A body that may lie is searched in pictures of this size."""
    core_share: tuple[float, float] = (0.2, 0.9)
    """This stretch of the line from ankle to knee lies on the shin, whatever the landmarks err by."""
    torso_on_body_share: float = 0.7
    legs_on_body_share: float = 0.5
    """A torso, or a shin, is on the body where this share of its points is."""
    smallest_shin_factor: float = 6.0
    """The picture is no more than so many shins high: smaller legs are a picture on the wall or a passer-by."""
    same_when_mirrored_shins: float = 0.15
    fewest_mirrored_count: int = 3
    """A leg that the model puts further off in the mirrored picture is another one; fewer looks tell no bias."""
    least_foot_shins: float = 0.4
    least_foot_px: float = 8.0
    """Where heel and toe landmarks nearly coincide, the foot is taken to be this long."""
    in_picture_shins: float = 0.03
    """A landmark this far beyond the picture's edge may still be in it."""
    clicked_ankle_shins: float = 0.15
    clicked_length_share: float = 0.25
    """A leg whose ankle lies this near to the clicked one, and whose shin is as long but for this share, is it."""
    profile_shins: tuple[float, float] = (0.25, 0.65)
    profile_rows_count: int = 24
    profile_samples_count: int = 200
    """Rows across the shin, for its sharpness and what hangs before it, are taken so high and so finely."""
    trousers_reach_shins: float = 0.5
    trousers_rows_count: int = 10
    fewest_trousers_rows_count: int = 5
    """What hangs before the shin is told by the lowest rows, up to this far before it, where enough of them are on the
    body."""
    loose_front_shins: float = 0.2
    """A leg that reaches this far before the ankle-knee line, in shin lengths, a third of the way up, is a loose
    trouser leg: bare shins and tights were seen at 0.04 to 0.13, loose trousers at 0.26 to 0.3."""
    merged_legs_front_shins: float = 0.23
    """The same for a model's mask, which takes in some of another leg that stands close before this one."""
    loose_width_shins: float = 0.29
    """A leg wider than this, in shin lengths, from a quarter to four tenths of the way up, is a loose trouser leg: bare
    legs and tights of all builds were seen at 0.18 to 0.25, baggy jeans at 0.30 to 0.34."""
    bare_width_shins: float = 0.22
    """What lies beyond this is cloth, half of it before the leg."""
    legs_apart_shins: float = 0.7
    """With the other shin nearer than this the mask may hold both legs."""
    width_looks_count: int = 4
    """Seen in fewer looks than this a width tells nothing."""


FINDER = FinderSettings()
