"""What the live test is tuned by: it guides while the person moves, and no measurement depends on it."""

from __future__ import annotations

from dataclasses import dataclass

from foundation.settings import Settings
from vision.trial import HEEL_DOWN_MM


@dataclass(frozen=True)
class LiveSettings(Settings):
    """Pictures, shin, heel, framing and room of a live test."""

    pictures_hz: float = 10.0
    """How often a live picture is looked at, at most."""
    long_side_px: int = 640
    """Long side of the pictures that are looked at live: the model sees 256 x 256 in any case, and the heel is followed
    to a tenth of a pixel."""
    camera_wait_s: float = 5.0
    """A camera of this computer that gives no picture for so long is taken to be gone."""
    camera_size_px: tuple[int, int] = (1280, 720)
    """What is asked of it; it gives what it can."""
    wall_shown_cm: float = 80.0
    """The wall is drawn up to here: above the knee of everybody."""

    remembered_count: int = 40
    """Pictures, about four seconds, over which the ankle's place and the shin's length are evened out."""
    stray_shins: float = 0.006
    """A row of the outline counts less from about twice this off the line on."""
    traced_shin_px: float = 200.0
    most_zoom_factor: float = 4.0
    """A shin smaller than this is enlarged before it is traced, by no more than this: the tracer reckons in pixels
    where they are few, and on rendered films with a shin of 70 px that halved the error of the lean, and took a wall's
    edge out of it."""
    traced_margin_shins: float = 0.7
    """What the tracer needs around the shin."""
    fewest_rows_count: int = 10
    """Rows that a line needs."""
    taught_count: int = 150
    """So many pictures teach how the outline leans where the joints lean so much ..."""
    fewest_taught_count: int = 12
    taught_range_deg: float = 8.0
    """... and so few, over such a range of the joints' leans, are enough to learn from."""
    usual_slope_factor: float = 1.1
    usual_within_deg: float = 6.0
    """Of rendered people's shins the outline leans 1.0 to 1.2 times as far as the joints, and a few degrees more; what
    is further from that teaches nothing, were it the half of what was seen."""
    usual_beside_deg: float = 6.0
    possible_beside_deg: float = 8.0
    """Those few degrees, and how far from them no shin's front leans: on rendered films true outlines lay 4 to 10 above
    `usual_slope_factor` times the joints, and edges of the calf or of the other leg up to 20 below."""
    least_possible_share: float = 0.25
    judged_count: int = 20
    """Where fewer than this share of so many outlines is possible, it is the joints that are seen wrongly."""
    possible_slope_factor: tuple[float, float] = (0.5, 2.0)
    """A slope outside this was learned from another thing's edge, and is not believed."""
    otherwise_deg: float = 3.0
    unrest_deg: float = 0.7
    """An outline further off than the one is another edge's; by less than the other it is only unrest."""

    rested_count: int = 5
    """Pictures running in which a lower heel has to be seen before it is the floor."""
    lower_feet: float = 0.006
    """A heel lower than the floor by less than this is the tracker's own unrest."""
    possible_foot_mm: tuple[float, float] = (180.0, 340.0)
    """What no foot measures is a wrong scale, for instance of a sheet that stood elsewhere."""

    turned_s: float = 1.5
    turned_count: int = 3
    """A person who reaches for the wall is seen askew for a moment: the median over so long, of so many pictures at
    least, counts."""
    others_every_s: float = 4.0
    """How often somebody else is looked for: it takes as long as two pictures."""
    around_person_px: int = 15
    """A person is painted over with half of this around them before somebody else is looked for."""

    room_looks_count: int = 8
    room_every_s: float = 0.5
    room_later_s: float = 5.0
    """Looks at the room in quick succession, until it is known; later ones, at this distance, only notice that the
    sheet was taken away."""
    wall_tries_count: int = 3
    """The wall is looked for so often: each time takes as long as five pictures."""
    toe_before_wall_cm: tuple[float, float] = (-2.0, 40.0)
    knee_before_wall_cm: float = -3.0
    """A wall that the toes stand in, or that nobody at it could reach, or that the knee is in, is another line: a
    tile's joint, the sheet's own edge. The model's toe lies a centimetre or two from the tip."""
    disbelieved_count: int = 4
    """Pictures running with the foot or the knee in the wall, after which no wall is shown any longer."""
    gone_looks_count: int = 2
    """A sheet that was seen and then missed so often running was taken away: it had stood against the wall."""

    short_deg: float = 4.0
    """A lunge that stayed this far behind the deepest with the heel down was not gone to its end; live leans err by
    1."""


LIVE = LiveSettings()


@dataclass(frozen=True)
class FollowerSettings(Settings):
    """How a repetition is told while it goes on."""

    heel_up_mm: float = HEEL_DOWN_MM
    """From this lift on the heel is up, as in the measurement."""
    heel_down_again_mm: float = 3.5
    """Under this it is down again: a heel at the limit is not announced over and over."""
    surely_up_mm: float = 9.0
    """A single picture with so much lift is enough; less has to be seen in two pictures running, since one live picture
    in a few hundred is drawn too unsharp to tell."""
    rises_within_deg: float = 6.0
    """A heel comes up while the shin is no further from its deepest than this: in rendered films every heel did."""
    hold_within_deg: float = 1.2
    hold_after_s: float = 0.35
    """A shin that stays within this for so long holds."""
    gap_s: float = 1.5
    """After so long without seeing the shin nothing is known of it."""
    near_rest_deg: float = 3.0
    near_rest_share: float = 0.12
    """A shin this near to where it rested is back there; the share is of the largest excursion."""


FOLLOWER = FollowerSettings()


@dataclass(frozen=True)
class ConversationSettings(Settings):
    """How patient and how talkative a guided test is."""

    problem_s: float = 1.0
    lunging_problem_s: float = 2.5
    """A picture has to be wrong for so long before it is said; while the person lunges, for so long."""
    again_s: float = 7.0
    """The same is not said again within this."""
    good_s: float = 0.5
    """Picture and foot have to be good for so long before the person is told to begin."""
    step_in_s: float = 2.0
    """How long the phone is looked at alone before the person is asked to step in."""
    hold_s: float = 1.0
    """How long the deepest position is to be held."""
    nobody_s: float = 60.0
    longest_s: float = 180.0
    """The test is over when nobody was seen for so long, and when placing the phone, one leg, or changing legs takes
    longer than this."""
    settle_s: float = 2.5
    """The longest wait for the shin to come back after the last lunge."""
    accept_s: float = 8.0
    """In a new stance the next leg is taken to be the other one after so long, whatever the model calls it."""
    hold_least_deg: float = 12.0
    """A shin that holds has gone at least this far from where it rests."""
    best_step_deg: float = 1.0
    """A new best clicks again after so much more."""


CONVERSATION = ConversationSettings()
