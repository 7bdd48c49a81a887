"""The rules by which a plan is made, one table to be read from top to bottom.

Each rule looks at the facts and, where it holds, says what it prefers, rules out or lightens, and why. The places where
something is felt follow the opinion of practitioners (front: joint; back: tendon; calf: muscle or nerve), not a finding
of studies; every weight and limit here is ours unless a source is named.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from foundation.notice import Notice
from plan.exercise import Caution, Exercise
from plan.facts import Findings, Intake

BENDING_ADDS_DEG = (10.0, 16.0)
"""Bending the knee adds about 10 deg (Baumbach 2016, Arch Orthop Trauma Surg 136:1203, n=64) to 13 [11-16] deg
(Baumbach 2014, doi 10.1186/1471-2474-15-246, n=20). No validated cut-off was found: a difference outside both only tips
the choice."""
RULE_OF_THUMB_CM = 10.0
"""A practitioner's rule of thumb, not adjusted for age, without a primary source."""
FRESH_WEEKS = 6
MUCH_PAIN, SOME_PAIN = 6, 3
LOOKED_AT_AFTER_WEEKS = 12


@dataclass(frozen=True)
class Facts:
    """All that a rule may look at."""

    says: Intake
    measured: Findings = field(default_factory=Findings)


@dataclass(frozen=True)
class Rule:
    """One line of the table.

    `prefer` gives weights by target, kind or exercise; `caution` rules out every exercise marked `not_with` it;
    `lighter` starts every exercise at its easier form; `start` is the phase to begin with; a rule without any of
    these only advises.
    """

    id: str
    when: Callable[[Facts], bool]
    prefer: Mapping[str, float] = field(default_factory=dict)
    caution: Caution | None = None
    lighter: bool = False
    start: str | None = None
    values: Callable[[Facts], Mapping[str, float | int]] = lambda _facts: {}

    def why(self, facts: Facts) -> Notice:
        """The reason that stands beside each line of the plan."""
        return Notice(f"why-{self.id}", self.values(facts))


def _felt(place: str) -> Callable[[Facts], bool]:
    return lambda f: f.says.where_felt == place


def _sore_tendon(f: Facts) -> bool:
    return f.says.where_felt == "back-of-ankle" or f.says.injury == "tendon"


def _is_fresh(f: Facts) -> bool:
    return f.says.injury != "none" and f.says.weeks_since is not None and f.says.weeks_since < FRESH_WEEKS


def _bending_adds(f: Facts) -> Mapping[str, float]:
    adds = f.measured.bending_adds_deg
    return {} if adds is None else {"adds_deg": adds.value, "low_deg": adds.low, "high_deg": adds.high}


def _cm(f: Facts) -> Mapping[str, float]:
    reach = f.measured.wall_distance_cm
    return {} if reach is None else {"reach_cm": reach.value}


RULES: tuple[Rule, ...] = (
    # What the weeks brought
    Rule("have-it-looked-at", lambda f: (f.measured.weeks_without_change or 0) >= LOOKED_AT_AFTER_WEEKS,
         values=lambda f: {"weeks": f.measured.weeks_without_change or 0}),
    # Where it is felt
    Rule("felt-in-front", _felt("front-of-ankle"), {"joint": 3, "step-rock": 1, "banded-glide": 1}, "front-pinch"),
    Rule("sore-tendon", _sore_tendon, {"tendon": 4, "heel-hold": 2}, "sore-tendon", start="strength"),
    Rule("sore-where-tendon-meets-bone", lambda f: _sore_tendon(f) and f.says.tendon_spot == "at-the-heel-bone",
         {"seated-heel-raise": 1}, "sore-insertion"),
    Rule("felt-in-calf", lambda f: _felt("back-of-calf")(f) and not f.says.tingles, {"muscle": 3}),
    Rule("calf-tingles", lambda f: f.says.tingles, {"nerve": 5}, "nerve-signs"),
    Rule("felt-nowhere-special", lambda f: f.says.where_felt in (None, "nowhere", "elsewhere")
         and not f.says.tingles and not _sore_tendon(f), {"joint": 1, "muscle": 1}),
    # What was measured
    Rule("straight-knee-holds-back", lambda f: (a := f.measured.bending_adds_deg) is not None
         and a.low > BENDING_ADDS_DEG[1], {"straight-knee-stretch": 3, "calf-roller": 1}, values=_bending_adds),
    Rule("bent-knee-holds-back", lambda f: (a := f.measured.bending_adds_deg) is not None
         and a.high < BENDING_ADDS_DEG[0], {"joint": 2, "bent-knee-stretch": 1}, values=_bending_adds),
    Rule("only-straight-measured", lambda f: f.measured.straight_deg is not None and f.measured.bent_deg is None,
         {"straight-knee-stretch": 2}),
    Rule("sides-differ", lambda f: f.measured.side_difference_beyond and f.says.side != "both"),
    Rule("wall-not-reached", lambda f: (d := f.measured.wall_distance_cm) is not None and d.value <= 0,
         {"half-kneeling-rock": 2, "seated-heel-slide": 1}, "wall-out-of-reach", values=_cm),
    Rule("reach-is-short", lambda f: (d := f.measured.wall_distance_cm) is not None
         and 0 < d.value < RULE_OF_THUMB_CM, values=_cm),
    Rule("reach-is-good", lambda f: (d := f.measured.wall_distance_cm) is not None and d.value >= RULE_OF_THUMB_CM
         and not _sore_tendon(f) and f.says.activity == "everyday", {"control": 2}, start="strength", values=_cm),
    Rule("nothing-measured", lambda f: f.measured.wall_distance_cm is None and f.measured.bent_deg is None
         and f.measured.straight_deg is None),
    # Pain and injury
    Rule("much-pain", lambda f: f.says.pain is not None and f.says.pain >= MUCH_PAIN, caution="much-pain",
         lighter=True),
    Rule("some-pain", lambda f: f.says.pain is not None and SOME_PAIN < f.says.pain < MUCH_PAIN, lighter=True),
    Rule("fresh-injury", _is_fresh, {"seated-heel-slide": 2, "ankle-circles": 1}, "fresh-injury", lighter=True,
         values=lambda f: {"weeks": f.says.weeks_since or 0}),
    Rule("injury-without-date", lambda f: f.says.injury != "none" and f.says.weeks_since is None, lighter=True),
    Rule("after-fracture", lambda f: f.says.injury == "fracture", {"joint": 2, "seated-heel-slide": 1,
         "seated-heel-raise": 1}, lighter=True),
    Rule("after-sprain", lambda f: f.says.injury == "sprain" and not _is_fresh(f), {"control": 2, "joint": 1}),
    Rule("with-whoever-treats", lambda f: bool(f.says.treated), lighter=True),
    # The person
    Rule("big-toe-stiff", lambda f: f.says.big_toe_stiff, {"big-toe": 3}),
    Rule("high-arch", lambda f: f.says.high_arch, {"sole-roller": 2, "toe-press": 1}),
    Rule("runner", lambda f: f.says.activity == "running", {"heel-raise": 1.5, "heel-drop": 1, "step-down": 1}),
    Rule("dancer", lambda f: f.says.activity == "dance",
         {"heel-raise": 1, "forefoot-raised-squat": 1, "single-leg-stand": 1, "bent-knee-stretch": 1}),
)


@dataclass(frozen=True)
class Applied:
    """What the rules that hold say together: weights, what is ruled out, whether to start lighter, and why."""

    facts: Facts
    rules: tuple[Rule, ...]

    @property
    def cautions(self) -> frozenset[str]:
        """Every reason that rules exercises out."""
        return frozenset(r.caution for r in self.rules if r.caution is not None)

    @property
    def lighter(self) -> bool:
        """Whether everything starts at its easier form."""
        return any(r.lighter for r in self.rules)

    @property
    def start(self) -> str:
        """The phase to begin with."""
        return next((r.start for r in self.rules if r.start is not None), "mobility")

    @property
    def advice(self) -> tuple[Notice, ...]:
        """What the plan as a whole is told, in the order of the table."""
        return tuple(r.why(self.facts) for r in self.rules)

    def allowed(self, exercise: Exercise) -> bool:
        """Whether nothing rules the exercise out and everything that it needs is at hand."""
        return not self.cautions & set(exercise.not_with) and set(exercise.needs) <= self.facts.says.equipment

    def weight(self, exercise: Exercise) -> float:
        """How much speaks for the exercise; 0 where no rule names it."""
        return sum(_weight(r, exercise) for r in self.rules)

    def reasons(self, exercise: Exercise) -> tuple[Notice, ...]:
        """Why the exercise is there: the rules that name it, the weightiest first."""
        named = sorted((r for r in self.rules if _weight(r, exercise) > 0), key=lambda r: -_weight(r, exercise))
        return tuple(r.why(self.facts) for r in named)


def applied(facts: Facts) -> Applied:
    """The rules that hold."""
    return Applied(facts, tuple(rule for rule in RULES if rule.when(facts)))


def _weight(rule: Rule, exercise: Exercise) -> float:
    """A rule's weight for an exercise; by its name, its kind and what it works on, the largest of these last two."""
    by_target = max((rule.prefer.get(t, 0.0) for t in (*exercise.good_for, exercise.kind)), default=0.0)
    return by_target + rule.prefer.get(exercise.id, 0.0)
