"""What a plan rests on: what the person says (`Intake`) and what was measured (`Findings`)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Annotated, Any, Literal, get_args

from foundation.estimate import Estimate
from foundation.json_form import to_json
from foundation.json_marks import InOrder
from history.compare import compare_sides, difference
from history.evidence import Quantity
from history.quantity_series import Results
from history.records import Diary, Person, WhereFelt
from history.store import Store
from plan.errors import PlanRefusedError
from plan.exercise import Equipment
from plan.progress import weeks_without_change
from plan.safety import SafetyAnswers, Treated
from vision.trial import Side

Injury = Literal["none", "sprain", "fracture", "tendon", "other"]
Activity = Literal["everyday", "running", "dance"]
TendonSpot = Literal["above-the-heel", "at-the-heel-bone"]
MINUTES = (5, 60)
WEEKS_MAX = 5200


@dataclass(frozen=True)
class Intake:
    """What the person says before a plan is made.

    `side` is the ankle that the plan is for; `where_felt` where the end of the lunge is felt; `injury` what was hurt
    and `weeks_since` how many weeks ago (None: not said); `pain` runs from 0 to 10 in ordinary use; `minutes_a_day` is
    the time there is. `tingles` says that stretching the calf makes it tingle or burn.

    Raises:
        PlanRefusedError: a number or a choice is not one that can be given.
    """

    side: Side | Literal["both"]
    where_felt: WhereFelt | None = None
    tingles: bool = False
    tendon_spot: TendonSpot | None = None
    injury: Injury = "none"
    weeks_since: int | None = None
    pain: int | None = None
    big_toe_stiff: bool = False
    high_arch: bool = False
    activity: Activity = "everyday"
    equipment: Annotated[frozenset[Equipment], InOrder()] = frozenset({"wall", "step"})
    minutes_a_day: int = 15
    safety: SafetyAnswers = field(default_factory=SafetyAnswers)

    def __post_init__(self) -> None:
        choices = (("side", ("left", "right", "both")), ("injury", get_args(Injury)), ("activity", get_args(Activity)),
                   ("where_felt", (None, *get_args(WhereFelt))), ("tendon_spot", (None, *get_args(TendonSpot))))
        for name, known in choices:
            _choice(name, getattr(self, name), known)
        for item in self.equipment:
            _choice("equipment", item, get_args(Equipment))
        for name, least, most, optional in (("weeks_since", 0, WEEKS_MAX, True), ("pain", 0, 10, True),
                                            ("minutes_a_day", *MINUTES, False)):
            number = getattr(self, name)
            if number is None and optional:
                continue
            if type(number) is not int or not least <= number <= most:
                raise PlanRefusedError("number-out-of-range", {"name": name, "given": str(number), "least": least,
                                                               "most": most})

    @property
    def sides(self) -> tuple[Side, ...]:
        """The ankles that the plan is for."""
        return ("left", "right") if self.side == "both" else (self.side,)

    @property
    def treated(self) -> frozenset[Treated]:
        """What makes the plan a matter for two."""
        return self.safety.treated

    def updated(self, diary: Diary) -> Intake:
        """With what a later diary entry says of the place and the pain."""
        return replace(self, where_felt=diary.where_felt or self.where_felt,
                       pain=self.pain if diary.pain is None else diary.pain)


@dataclass(frozen=True)
class Findings:
    """What was measured of the ankle that the plan is for; None where it was not. Angles in deg, distances in cm.

    `wall_distance_cm` and `bent_deg` are of the lunge with the knee bent, `straight_deg` with it straight;
    `side_difference_cm` is right minus left. `weeks_without_change` counts the weeks since the last real change.
    """

    wall_distance_cm: Estimate | None = None
    bent_deg: Estimate | None = None
    straight_deg: Estimate | None = None
    side_difference_cm: Estimate | None = None
    side_difference_beyond: bool = False
    weeks_without_change: int | None = None
    measured_on: date | None = None

    @property
    def bending_adds_deg(self) -> Estimate | None:
        """How much further the shin leans with the knee bent than straight, in deg; None unless both were measured."""
        if self.bent_deg is None or self.straight_deg is None:
            return None
        return difference(self.bent_deg, self.straight_deg)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        out: dict[str, Any] = {}
        for name in ("wall_distance_cm", "bent_deg", "straight_deg", "side_difference_cm", "bending_adds_deg"):
            value = getattr(self, name)
            out[name] = None if value is None else to_json(value)
        out["side_difference_beyond"] = self.side_difference_beyond
        out["weeks_without_change"] = self.weeks_without_change
        out["measured_on"] = None if self.measured_on is None else self.measured_on.isoformat()
        return out


def findings(store: Store, person: Person, side: Side) -> Findings:
    """What the history holds of an ankle, the newest result of each kind under the condition used last for it."""
    results = Results(store, person)
    newest: dict[str, Estimate] = {}
    when: date | None = None
    for name, quantity, knee in (("wall_distance_cm", "wall_distance_cm", "bent"),
                                 ("bent_deg", "tibial_inclination_deg", "bent"),
                                 ("straight_deg", "tibial_inclination_deg", "straight")):
        found = _newest(results, quantity, side, knee)
        if found is not None:
            newest[name], day = found
            when = day if when is None else max(when, day)
    compared = (compare_sides(s).quantities.get("wall_distance_cm") for s in reversed(store.sessions(person)))
    apart = next((d for d in compared if d is not None), None)
    return Findings(
        **newest, measured_on=when, side_difference_cm=None if apart is None else apart.difference,
        side_difference_beyond=apart is not None and apart.verdict == "beyond measurement error",
        weeks_without_change=weeks_without_change(results, side))


def _newest(results: Results, quantity: Quantity, side: Side, knee: str) -> tuple[Estimate, date] | None:
    for condition in results.conditions(quantity):
        if condition.protocol.knee == knee:
            series = results.series(quantity, side, condition)
            if len(series):
                return series.estimate(len(series) - 1), series.date(len(series) - 1)
    return None


def _choice(name: str, given: object, known: tuple[object, ...]) -> None:
    if given not in known:
        raise PlanRefusedError("choice-odd", {"name": name, "given": str(given),
                                              "choices": ", ".join(str(k) for k in known if k is not None)})
