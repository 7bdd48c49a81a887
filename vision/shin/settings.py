"""What the tracing of the shin, and the fit of a rigid one to a film, are tuned by."""

from __future__ import annotations

from dataclasses import dataclass

from foundation.settings import Settings


@dataclass(frozen=True)
class ShinSettings(Settings):
    """The front outline of the shin in one frame, and the one shape that all frames share."""

    rows_count: int = 72
    """So many rows sample the shin; the search for the best curve has half as many."""
    edges_count: int = 7
    """So many edges of each coarse row are kept: the shin's, the shade on its rim, a shadow's two sides, one more."""
    low_shins: float = 0.15
    high_shins: float = 0.95
    """Rows sample this stretch of the way from the ankle landmark to the knee landmark."""
    back_shins: float = -0.2
    front_shins: float = 0.45
    """Columns sample this stretch across, in shin lengths, positive to the front."""
    coarse_px: int = 200
    """The unwrapped leg is this many samples long for the search; the refinement works on the frame's own pixels."""
    search_gain_factor: float = 2.0
    """The search sees colours this many times as different as they are: in dull light skin and wall are nearly
    alike."""
    edges_from_shins: float = 0.01
    least_step_lab: float = 1.0
    """Edges are kept from here on, ahead of the line from ankle to knee, and from this step on, in weighted Lab
    units."""
    edges_around_shins: float = 0.04
    anywhere_weight: float = 0.5
    """Edges this near to the best curve, in shin lengths, come before others, which are worth this share of them."""
    rounds_count: int = 3
    """So often are the colours of leg and surroundings learned anew from the best curve."""
    rows_blur_factor: float = 1.8
    """Rows share their noise with neighbours this far away, in blurs of an edge: the outline hardly moves from one to
    the next."""
    lookup_step_shins: float = 0.005
    """Costs are looked up to this."""
    rim_step_px: float = 0.5
    """Samples across a rim lie so far apart."""
    sharp_edge_px: float = 0.8
    sharp_edge_shins: float = 0.004
    """Blur of a sharp edge in a film's pictures, one standard deviation: at least so many px, and this share of a
    shin."""
    span_factor: float = 3.0
    """A step is looked for within this many of its blurs to either side."""
    echo_share: float = 0.6
    alike_share: float = 0.7
    """A step of the opposite change that is no larger than this share of one beside it is its echo."""
    step_noise_lab: float = 2.0
    """A step of this size, in weighted Lab units, counts for half of a large one."""
    soft_factor: float = 4.0
    """An unsharp or shaken picture has edges so many times as wide."""
    stands_out_factor: float = 1.6
    """The steps along a rim are, in the middle, this many times as large as elsewhere; in a picture too unsharp or
    noisy for steps as narrow as looked for they are not."""
    stiff_weight: float = 0.6
    """What it costs to leave the place two rows before by `rim_step_px`, against 1 for a row of a clear step."""
    most_turn_count: int = 3
    """In two rows the rim moves by so many `rim_step_px` at most, against the path that was given."""
    pull_weight: float = 0.15
    """What it costs to end as far from the given path as is looked."""
    sections_count: int = 6
    """The colours of leg and surroundings are learned in so many sections along the shin: light changes along it."""
    own_step_share: float = 0.3
    own_step_lab: float = 4.0
    """A row counts for half where this share of its contrast is a step as sharp as the picture, and for half again
    where the step is so large, in weighted Lab units. Shade inside the leg is a ramp of any contrast: of 47,700 rows of
    46 random people, half of them difficult ones, 63 % lay inside the leg by more than 0.012 shin lengths where less
    than a fifth of the contrast was such a step, 2.5 % where more than 0.8 was; from contrasts of 4 to 30 it was 13 to
    34 %, the least in the middle."""
    steepest_factor: float = 0.45
    """An outline that leaves the shin's axis more steeply than this steps from one edge to another: no front of a shin
    is inclined to its own axis by 24 deg."""
    off_bow_shins: float = 0.01
    """A stretch further than this from the bow of the others, in shin lengths, followed another edge."""
    fewest_rows_count: int = 12
    """A stretch of fewer rows tells no bow."""
    search_deg: float = 10.0
    search_step_deg: float = 0.25
    """The lean is sought this far to both sides of what the frame's own outline, or the landmarks, say."""
    on_shape_shins: float = 0.006
    """An edge this far from the shape, in shin lengths, counts for 0.6 of one that lies on it."""
    least_on_shape_share: float = 0.6
    """An outline is read from the edges where they count for this share of the rows in the window."""
    apart_deg: float = 1.0
    clearly_share: float = 0.12
    """So far from the outline's lean, and with so much more on the shape, another one makes the outline doubtful."""
    edge_weight: float = 0.5
    """What a point read from an edge weighs, against 1 of a clear outline: edges are found to half of its grain."""
    read_sigma_deg: float = 0.7
    """Standard error of a lean read from edges, beside that of its own scatter: on three rendered films whose outline
    had followed a shadow it was off by 0.3 to 0.7."""
    read_rounds_count: int = 3
    """Frames read tell where the shin lies at their leans, and so help to read those that lean further."""
    full_step_lab: float = 6.0
    """Edges of this step, in weighted Lab units, count fully."""
    window_shins: tuple[float, float] = (0.35, 0.75)
    """The stretch of the shin whose front outline is the tibial inclination, as shares of the way from ankle to
    knee."""
    independent_rows_count: int = 8
    """Neighbouring rows share their errors; the window counts as this many independent ones."""
    anchor_reach_s: float = 4.0
    """The standing ankle is where it was seen within this of a frame."""
    parts_count: int = 3
    """The leans of a stance are told apart in so many classes that count alike, however long each was held."""
    agrees_shins: float = 0.012
    """A row agrees with the rigid shape when it lies within this share of the shin's length."""
    unsteady_shins: float = 0.004
    """A row that leaves the rigid shape by so much, from frame to frame, counts for half of one that never does: twice
    the grain of a clear outline. From 0.002 to 0.004 the mean error of the lean in 118 random films with a sheet
    changed by 0.02 deg."""
    beyond_weight: float = 0.05
    """Rows beyond those that tell the turn count so much: they have a shape, but hardly bend a turn."""
    fewest_turning_rows_count: int = 10
    """An outline of fewer rows tells no turn."""
    least_told_share: float = 0.02
    """An outline whose rows in the window count less than this, on average, tells nothing."""
    trusted_share: float = 0.6
    """An outline is the shin's when this share of what its rows tell agrees."""
    off_place_shins: float = 0.06
    """An outline further than this, in shin lengths, from where the standing leg has it is another edge: seen from a
    slant the shin's own wandered by up to 0.05 in a deep lunge, since no landmark lies where it turns. From 0.035 to
    0.1 the mean error of the lean in 231 random films stayed the same to 0.03 deg: another edge strays as well."""
    stray_shins: float = 0.011
    stray_scales: float = 3.0
    """An outline that lies off the place usual at its lean by more than this, in shin lengths, and than so many times
    the clip's own scatter, is another edge. On rendered lunges with the heel down no outline of the shin's own was
    further off than 0.010."""
    off_landmarks_deg: float = 4.0
    off_landmarks_scales: float = 4.0
    """An outline that leans so much more or less than the landmarks promise at their own lean, by what most frames of
    the stance say, and than so many times what frames there usually do, is another edge: on 166 rendered films, nearly
    all of random people, the shin's own was off by 2.1 at most. Landmarks of legs alone wander by 2 to 4."""
    place_reach_s: float = 8.0
    place_step_s: float = 2.0
    fewest_places_count: int = 8
    """The usual place of an outline at each lean is told by the outlines within that time, anew after that step, where
    there are so many."""
    rounding_shins: float = 5e-4
    """Residuals below this, in shin lengths, count alike: a tenth of a pixel."""
    same_lean_deg: float = 2.0
    """Frames whose lean differs by less show the same background and err alike: together they have one vote."""
    picks_count: int = 7
    """So many points of each third of the leans are tried for the curve that most outlines lie near."""
    window_sigma_shins: float = 0.015
    """Standard error of the window's place along the shin, in shin lengths: how far its middle, put where the model's
    ankle and knee say, lay off over 27 films of random people (0.000 +- 0.015; ankle +- 0.014, knee +- 0.018). What it
    cost in lean, against the joints' true places, was 0.39 deg (root mean square), 0.45 by this figure."""
    usual_bow_deg: float = 25.0
    """Moving the window along a shin turns its lean by so many degrees a shin length: 25 +- 18 on 80 random people
    whose shins bulge as real ones do, of which a window moved by 0.05 shows 1 to 3 deg."""
    channels_weight: tuple[float, ...] = (0.7, 1.2, 1.2)
    """What L, a and b count: lightness less, shade runs along a leg."""
    shortest_px: float = 40.0
    """A shin of fewer px is not traced."""
    curve_shins: tuple[float, float] = (0.02, 0.33)
    curve_step_shins: float = 0.01
    """The curves tried run through these offsets ahead of the line from ankle to knee, so finely."""
    curve_at_share: tuple[float, ...] = (0.2, 0.55, 0.9)
    """They are parabolas through offsets at these places of the way from ankle to knee."""
    bulge_shins: float = 0.061
    askew_shins: float = 0.26
    """No shin bulges by more in front, and the landmarks' own line is no more askew."""
    core_shins: tuple[float, float] = (-0.07, 0.04)
    """Surely leg before any curve is known,"""
    beyond_shins: tuple[float, float] = (0.24, 0.4)
    """and surely not."""
    rim_shins: float = 0.017
    clear_shins: float = 0.05
    near_shins: float = 0.18
    """With a curve known, what lies further inside it than the rim is leg, and what lies so far beyond it, up to there,
    is not."""
    likeness_weight: float = 0.6
    sharpness_weight: float = 1.2
    """What being leg-like counts against a sharp change of colour, both bounded."""
    most_likeness_weight: float = 2.0
    most_sharpness_weight: float = 3.0
    most_cost_weight: float = 5.0
    """So much at most, that one row or edge does not decide."""
    surroundings_lab: float = 3.0
    """An edge is sharp against the changes around it and this much."""
    lookup_shins: tuple[float, float] = (-0.05, 0.42)
    """Costs are looked up between these offsets, which every curve that is tried stays within."""
    sample_blur_factor: float = 0.8
    """Samples of a coarser step are evened out by this share of it, so that none falls between two."""
    around_share: float = 0.25
    around_rows: int = 5
    """The changes around an edge are those of this share of the unwrapped leg, over so many rows."""
    likeness_over_shins: float = 0.05
    """Leg-like or not is summed from the axis outwards, and counts as if over this length."""
    border_samples: int = 8
    """The last samples of a row are no place for an outline: what lies beyond is not known."""
    cost_blur_samples: float = 0.8
    edges_blur_rows: float = 0.75
    rim_blur_rows: float = 0.8
    """Costs, edges, and the path that the rim is looked for along, are evened out by so much."""
    refine_blur_rows: tuple[float, float] = (1.5, 1.0)
    """So are the costs beside the best curve, and the places found there."""
    rim_reach_px: float = 3.0
    rim_reach_shins: float = 0.025
    rim_reach_factor: float = 1.5
    """The rim is looked for this far to both sides of the path: the most of these, the last in blurs of an edge."""
    least_contrast_lab: float = 2.0
    beside_px: float = 2.0
    """A row whose colours this far beside the rim differ by less tells no rim."""
    shape_shins: tuple[float, float] = (0.25, 0.85)
    shape_points_count: int = 49
    """The common shape is told on this stretch of the way from ankle to knee, at so many places."""
    turn_shins: tuple[float, float] = (0.25, 0.8)
    """A frame's turn against the common shape is told on this stretch: longer than the window, so that an edge followed
    for a part of it turns the line less, and as far up as the front of a leg stays as it is while the knee bends (on 40
    meshes it moved the turn by 0.05 deg there, by 0.11 up to 0.85)."""
    turn_passes_count: int = 40
    """Outliers lose weight so often: where a quarter of the rows are some, a dozen is not enough."""
    upright_share: float = 0.35
    """A leg is upright in this share of the frames, in which the landmarks' own axis is true."""
    fit_rounds_count: int = 4
    """The outlines are laid into the shins' frames so often; from then on nothing changes."""
    shape_rounds_count: int = 12
    all_steady_rounds_count: int = 3
    """Points that lie off the common shape lose weight so often, and rows only after so many of them."""
    least_agreement_share: float = 0.1
    """A frame's error is not believed to be larger than with this share of its rows."""
    ankle_stray_shins: float = 0.15
    """An ankle this far from the usual one is another's, or was lost."""
    picks_apart_deg: float = 1.0
    picks_near_share: float = 0.5
    dissent_weight: float = 0.01
    """A curve through three points needs leans this far apart; points within this share of `stray_shins` of it agree,
    others count so little."""
    far_row_shins: float = 0.04
    least_trust_weight: float = 0.02
    """A place of the shape further than this from any row, or trusted less than this, was not seen."""
    fewest_samples_count: int = 30
    least_variance_lab: float = 2.0
    """Colours are learned from so many samples, and no colour is so even that its variance is less."""
    fewest_edge_rows_count: int = 8
    """A share of fewer rows is reckoned of so many."""
    room_reach_shins: float = 0.05
    room_step_shins: float = 0.004
    """The difference from the room is asked for within this of the outline, so finely."""
    room_places_shins: tuple[float, float] = (-0.02, 0.045)
    """The rim is looked for there, half as finely again: outlines lie inside it by up to 0.04, hardly ever outside."""
    room_blur_px: float = 1.0
    room_colour_blur_px: float = 1.5
    """Blur of a sharp edge there: that of the picture and of its samples, and films keep colour half as fine."""
    room_blur_rows: float = 1.33
    room_pooled_rows: float = 1.5
    """Differences are evened out along the shin by so much, and what the rims tried leave unexplained by this."""
    room_noise_lab: float = 0.5
    room_least_noise_lab: float = 0.14
    room_alike_samples_count: int = 12
    """Samples have this much noise of their own at least where places are weighed, and where a rim is said to be sure;
    they share it with so many."""
    room_most_doubt_weight: float = 6.0
    """A row says against a place no more than this, in units of what leaving the path costs, so that one that shows no
    rim does not lead it away."""
    room_least_lab: float = 2.0
    room_most_left_share: float = 0.15
    """A row whose difference from the room is less, or of which a rim leaves more unexplained, tells none."""
    room_sigma_shins: float = 0.001
    """A rim with this standard error, by what it leaves unexplained, counts for half: rims whose own was 0.0005 were
    off by 0.0035 on average, those of 0.002 by 0.01."""
    beside_room_weight: float = 0.1
    """Where the room tells no rim, the edge counts so much beside it in the reading by the room."""
    fewest_room_frames_count: int = 5
    least_room_rows_share: float = 0.3
    """So many frames, in which the room tells so many of the window's rows, make a reading by the room."""
    room_support_share: tuple[float, float] = (0.2, 0.6)
    as_by_edges_share: tuple[float, float] = (0.2, 0.6)
    """An outline that the room told is borne out by the first share at least, and by the second times what its rows
    count besides; its lean is as sure as one by edges alone of which the third share, and the fourth times that one,
    are. Chosen so that the intervals of 147 lunges of 153 random films held as often as they claim (140 did): leans
    are off less steeply by what bears them out than by edges alone."""
    edges_sigma_deg: float = 0.2
    edges_unsupported_factor: float = 8.0
    """Standard error of the lean by edges: the first, times e to the power of the second times the share of the rows
    that no edge bears out."""
    room_sigma_deg: float = 0.2
    """Of that by the room: divided by the square of what its rows count on average. Both were chosen by the mean error
    over 87 random films, and so that a film mirrored or at half its pictures differs little: by edges leans were off by
    0.7 deg (root mean square, plane and window with it) where more than 0.9 of the rows were borne out and 2.4 where
    less than 0.65 were, by the room by 0.7 and 1.7. Row by row against exact masks of these legs, edges lay off the rim
    by 0.0066 of a shin on average, nearly always inside it, and rims by the room by 0.0042; where the edge lay inside
    these by more than 0.005, they were nearer in 80 of 100 rows."""
    alike_deg: float = 0.2
    """Two readings that differ so little more or less than they do at such a lean agree."""
    unsteady_edges_deg: float = 1.0
    """Where leans by edges jump so much more from frame to frame than those by the room, a frame is told half by each:
    of 87 random films they jump by 0.3 more in the tenth that does so most; under a strong cast of colour by 1.5."""
    disagreement_factor: float = 0.35
    """By so much of what the two readings differ is the lean less sure: where they differed by less than 0.3 deg, that
    by edges was off by 0.5 deg on average, by 0.7 up to a difference of 1.5, beyond by 1.8."""
    stiff_share: tuple[float, float] = (0.3, 0.7)
    """What a rim's leaving its place costs grows in these shares with the distance and with its square."""
    refine_shins: float = 0.025
    """The best curve is refined row by row within this."""
    refine_weight: float = 0.02
    """What leaving it by a sample costs there."""


SHIN = ShinSettings()
