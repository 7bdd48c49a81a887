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
