"""What the measurement from the front is tuned by."""

from __future__ import annotations

from dataclasses import dataclass

from foundation.settings import Settings


@dataclass(frozen=True)
class FrontSettings(Settings):
    """Looks, repetitions, outlines and joints of a view from the front."""

    hold_s: float = 0.3
    """The deepest moment is told by the looks within this time of the deepest one ..."""
    hold_share: float = 0.06
    """... that are at most this share of the way short of it."""
    upright_share: float = 0.12
    """A leg that has sunk by at most this share of the way stands upright."""
    planted_shins: float = 0.2
    """A foot whose ankle lies farther than this, in shin lengths, from where it is in most looks has been put
    elsewhere."""
    fewest_rows_count: int = 3
    """A repetition seen in fewer looks is not measured."""
    facing_per_share_deg: float = 50.0
    """Degrees by which a head is turned whose nose lies one ear-to-ear distance beside the ears' middle; seen on the
    rendered people of `vision.front.joints`, to 2.2 deg."""
    facing_sigma_deg: float = 2.5
    """Standard error of a head's turn by that."""
    reach_spread_share: float = 0.025
    """How much `foot_per_reach_factor` differs between people, one standard deviation, as a share."""
    upright_per_deep_factor: float = 1.12
    """The upright shin over the one seen in a deep lunge, in the picture, where only the lunge was seen."""
    axis_turn_deg: tuple[float, float] = (1.6, 1.2)
    """The foot's long axis, heel middle to second toe, points this much further inwards than the line from the ankle
    joint to the same toe, and the spread of that between people: the heel itself is hidden from the front."""
    steep_thigh_share: float = 0.45
    """A thigh whose hip lies higher than its knee by less than this share of its length points at the camera: half a
    centimetre to one side would turn its projection by degrees."""
    foot_per_reach_factor: float = 1.29
    """Heel to longest toe, over ankle joint to the tip of the second toe along the floor."""
    glimpse_every_s: float = 0.5
    """A film is glimpsed at this often to see whether it is one from the front."""
    side_on_share: float = 0.2
    """`Pose.side_on_share` above this is no view from the front; rendered lunges up to 7 degrees off have 0 to 0.05, a
    real squat at 45 degrees 0.20."""
    nearer_shins: float = 0.12
    """A foot that stands this share of the shin lower in the picture than the other stands before it."""
    look_every_s: float = 0.12
    """A lunge from the front is looked at this often."""
    foot_every_s: float = 0.45
    """The tested foot stands, so its outline need not be cut out at every look."""
    leg_in_frame_share: float = 0.3
    """A leg that is in the picture in fewer of the looks cannot be measured."""
    working_width_px: float = 200.0
    """The part cut out is brought to this width."""
    cut_beside_shins: float = 0.3
    """How far to each side of ankle and toe the part reaches, in shin lengths; the foot is 0.2 to 0.25 wide."""
    above_shins: float = 0.12
    below_shins: float = 0.2
    """How far it reaches above the ankle and below the toes, in shin lengths."""
    sure_room_shins: float = 0.22
    maybe_foot_shins: float = 0.14
    """Farther than this from the line from ankle to toe, in shin lengths, all is room; nearer than this it may be
    foot."""
    core_width_shins: float = 0.05
    core_share: float = 0.7
    """A strip this wide along this share of the line from the ankle to the toe is surely foot."""
    forefoot_shins: float = 0.09
    """The lowest part of the outline, up to this many shin lengths above its lowest point, is the forefoot."""
    tip_shins: float = 0.02
    """The lowest of all, up to here, is the tip of the longest toes."""
    possible_width_shins: tuple[float, float] = (0.13, 0.38)
    """Widths of a forefoot seen from the front, in shin lengths; what lies outside is no foot."""
    knee_beyond_shins: float = 0.2
    ankle_short_shins: float = 0.25
    """The knee is traced on a stretch that begins this share of the shin above the ankle and ends this share beyond the
    knee, so that the kneecap lies well inside it."""
    thigh_share: float = 0.75
    """The thigh is traced up to this share of the way from knee to hip: further up shorts and hands begin."""
    ankle_rows_share: tuple[float, float] = (0.15, 0.4)
    """Shares of the shin whose middles, as a straight line, tell the ankle's middle: lower down the malleoli stand
    out."""
    knee_rows_share: tuple[float, float] = (0.81, 0.92)
    """Shares of the knee's own stretch, 1.02 to 1.12 of the way from ankle to knee landmark: kneecap and condyles."""
    thigh_rows_share: tuple[float, float] = (0.6, 0.8)
    """Shares of the thigh's stretch whose middles tell where the thigh is."""
    contrast_lab: float = 4.0
    """Colour difference across an outline, in weighted Lab units, under which a row tells nothing."""
    fewest_outline_rows_count: int = 4
    """Fewer clear rows tell no middle."""
    least_thigh_share: float = 0.2
    """A thigh's middle tells the hip when it lies at least this share of the way up."""
    knee_outline_weight: float = 0.6
    knee_sigma_shins: float = 0.012
    knee_dissent_factor: float = 0.25
    """What the outline counts for a knee, against its landmark; the standard error across, and how much of what outline
    and landmark differ by comes to it."""
    landmark_toe_sigma_shins: float = 0.03
    """Standard error down the picture of a toe that only its landmark tells."""
    smallest_crop_px: int = 16
    """A foot whose neighbourhood is smaller than this in the picture is not cut out."""
    cut_rounds_count: int = 4
    cut_opened_px: int = 5
    """So often is the cut made anew; what is thinner than this, laces and lines of shade, is not of the foot."""
    tall_share: float = 0.95
    """The upright leg is as long, and as high, as in this quantile of the looks."""
    hip_by_thigh_weight: float = 0.25
    """Weight of where the thigh's middle points, against the hip's landmark: their errors are contrary to each
    other."""
    hip_sigma_shins: float = 0.02
    """Standard error of the hip across the picture."""
    dissent_shins: float = 0.035
    """Outline and landmark of a knee that lie this far apart, in shin lengths, are each believed half as much."""
    toe_tip_down_shins: float = 0.017
    """The lowest point of a foot's outline lies this far below the tip of the second toe."""


FRONT = FrontSettings()


@dataclass(frozen=True)
class JointSettings(Settings):
    """How far sightings lie beside the joints, in lengths of the upright shin, measured on 26 rendered people.

    Of each: across, upright and in a deep lunge, positive to the inner side; down, upright and in a deep lunge; and the
    spread that is left across.
    """

    ankle_middle_shins: tuple[float, ...] = (-0.0225, -0.0225, 0.0, 0.0, 0.009)
    ankle_mark_shins: tuple[float, ...] = (-0.016, -0.014, -0.088, -0.042, 0.015)
    """The ankle: the middle of its outline, and the model's landmark."""
    knee_middle_shins: tuple[float, ...] = (0.019, 0.006, 0.0, 0.0, 0.014)
    knee_mark_shins: tuple[float, ...] = (0.013, 0.004, -0.034, -0.008, 0.015)
    """The knee likewise."""
    thigh_middle_shins: tuple[float, ...] = (0.022, 0.019, 0.0, 0.0, 0.03)
    hip_mark_shins: tuple[float, ...] = (0.030, 0.037, -0.016, -0.05, 0.027)
    toe_mark_shins: tuple[float, ...] = (0.062, 0.062, -0.035, -0.03, 0.022)
    """The thigh's middle, and the landmarks of hip and toe."""
    down_sigma_shins: tuple[float, float, float] = (0.045, 0.04, 0.025)
    toe_sigma_shins: tuple[float, float] = (0.008, 0.012)
    """Standard deviations down the picture of hip, knee and ankle; and of the toe's tip by its outline, across and
    down."""
    toe_from_foot_weight: tuple[float, float, float] = (0.49, 0.34, 0.60)
    toe_from_foot_shins: float = -0.017
    """Weights of the forefoot's inner border, outer border and tip, each measured from the ankle joint towards the
    inner side, and a constant, that give the second toe's tip: the borders lie behind it, so that it moves further than
    they do when the foot is turned out."""


JOINTS = JointSettings()
