"""What the calibration is tuned by: the sheet, and what stands in for it."""

from __future__ import annotations

from dataclasses import dataclass

from foundation.settings import Settings


@dataclass(frozen=True)
class SheetSettings(Settings):
    """The reading of the printed sheet."""

    smallest_marker_px: float = 14.0
    """Markers smaller than this (mean side, px) are not measured from."""
    small_marker_px: float = 24.0
    """Markers smaller than this carry a warning."""
    near_factor: float = 2.0
    """How far from their last place markers are looked for, in their own sides."""
    as_printed_share: float = 0.1
    """Markers that miss their places on the sheet by more than this share of their side are not a sheet's."""
    explain_every_count: int = 3
    """Why no sheet was found is asked in every so many looks without one: it costs a search."""
    still_px: float = 1.5
    """Corners of a still camera stay within this of their median."""
    possible_ruler_mm: tuple[float, float] = (85.0, 115.0)
    """Lengths that the printed ruler of 100 mm can have."""
    largest_oblique_deg: float = 40.0
    """A sheet seen at more is refused: its corners tell little along the view."""
    oblique_deg: float = 25.0
    """A sheet seen at more than this carries a warning."""
    bent_mm: float = 0.5
    bent_px: float = 0.25
    too_bent_mm: float = 2.0
    """Residual (root mean square) from which a sheet is called bent, and from which it is refused."""
    hidden_share: float = 0.25
    clean_px: float = 0.2
    """Corners agree once they miss by less than this share of what all of them miss by, or by this much."""
    fewest_corners_count: int = 6
    smallest_spread_cm: float = 1.5
    """No fewer corners than so many are kept, and they must spread so far (the root mean square distance from the
    straight line nearest to them)."""
    touching_cm: float = 2.0
    """A sheet whose edge is this near to the wall was put against it."""
    touch_sigma_cm: float = 0.15
    """How exactly a sheet put against a wall touches it, one standard deviation."""
    beside_share: float = 0.06
    clear_share: float = 0.9
    """How far beside an edge its colours are looked at, as a share of the square's side, and on how much of it the
    paper must be white."""
    distortion_sigma_factor: float = 0.04
    """Standard deviation of the radial distortion of phones, whose pictures are mostly corrected already."""
    bleed_sigma_cm: float = 0.05
    """Standard deviation of how far a printed square's corner seems to lie inside its true place."""
    faint_share: float = 0.15
    """The weakest steps across an edge, up to this share of the strongest, are texture and noise, which would pull its
    place to the middle of the reach."""
    dim_edge_share: float = 0.3
    """An edge whose step is less than this share of its side's usual one is hidden there."""
    edge_reach_share: float = 0.1
    edge_reach_px: tuple[float, float] = (2.0, 8.0)
    """How far to either side of a square's edge it is looked for, as a share of the side (the white gap is 0.125), and
    within these bounds."""
    edge_blur_px: float = 0.6
    """The picture is evened out by so much before edges are placed: less than the lens does."""
    edge_noise_px: float = 0.05
    edge_stray_scales: float = 3.0
    """Places along an edge that miss its line by more than this many times the usual miss, and this much, do not
    count."""
    corner_sigma_px: float = 0.12
    """Standard deviation of a corner's coordinate; measured by benchmarks/random_cameras.py."""
    print_scaled_mm: float = 0.75
    """A ruler that is off its 100 mm by this much was printed at another size, and that is said."""
    seen_share: float = 0.2
    """A marker seen in fewer of the looks than this is not averaged."""
    possible_view_deg: tuple[float, float] = (45.0, 75.0)
    usual_view_deg: float = 60.0
    """Angle of view over the long side of the picture that phones and webcams have (main lens, film mode)."""
    camera_sigma_rad: tuple[float, float, float] = (0.12, 0.12, 0.2)
    """How a phone before a sheet stands, one standard deviation of roll, pitch and yaw: upright and facing it."""
    usual_distance_cm: float = 250.0
    log_distance_sigma_factor: float = 0.5
    """It stands 1 to 6 m away: the middle, and the standard deviation of the logarithm."""
    depth_cm: float = 3.0
    tilt_deg: float = 0.4
    ruler_share: float = 0.003
    """How exactly a sheet stands in the foot's plane and upright, and how exactly its ruler was read (0.3 mm of 100),
    as half-widths of 95 % intervals, where nobody says otherwise."""


SHEET = SheetSettings()


@dataclass(frozen=True)
class LadderSettings(Settings):
    """Calibrations without the sheet, and the checks of any."""

    possible_foot_cm: tuple[float, float] = (20.0, 32.0)
    """Foot lengths of adults; outside it is asked again."""
    foot_turn_sigma_deg: float = 4.0
    """How far a foot that somebody placed square to the wall by eye is turned from it, one standard deviation."""
    foot_length_sigma_cm: float = 0.3
    foot_end_sigma_px: float = 3.0
    """Standard deviation of a foot's length as somebody knows it, and of either end of its outline."""
    smallest_foot_px: float = 20.0
    smallest_span_px: float = 10.0
    """A foot smaller than this in the picture, or along the floor there, is no scale."""
    smallest_side_px: float = 8.0
    flattest_corner_deg: float = 15.0
    """Clicked corners nearer to each other, or nearer to one line, are no four corners."""
    click_sigma_px: float = 1.0
    """Standard deviation of a corner clicked in the picture."""
    doubt_weight: float = 2.0
    """How much likelier (natural logarithm) another object must be before the one named is refused."""
    misfit_factor: float = 5.0
    """Clicked corners whose squared residuals are more than this many times what clicks leave are not the object's."""
    possible_distance_m: tuple[float, float] = (0.9, 7.0)
    """A phone before a lunging person stands so far away."""
    shin_spread_share: float = 0.1
    """Share by which the shin's length may differ over a clip (half the 5-95 % range) before something is wrong.
    Landmarks alone make it differ by up to 0.07 as the knee bends, on rendered legs of constant length."""
    residual_mm: float = 0.6
    """A sheet whose points miss the fitted plane by more is bent or was moved."""
    fewest_shins_count: int = 5
    """From fewer looks nothing is said of the shin's length."""
    landmark_slack_share: float = 0.1
    """A shin between two landmarks is measured too long or too short by up to this share of it."""
    foot_slack_cm: float = 0.7
    """A foot is measured too long or too short by up to this (95 %): a quarter of a cm at the toe tip, and as much at
    the heel. A rendered foot of 17.6 cm read 17.8."""
    draws_count: int = 300
    """So many planes are drawn where an interval is made of them."""
    lost_share: float = 0.05
    """A number that has no value under more of the draws than this is not known at all."""


LADDER = LadderSettings()
