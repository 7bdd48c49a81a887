"""Bent knee against straight knee of one leg in one session: how much of the limit goes away when the calf is slack."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, get_args

from foundation.estimate import Estimate
from foundation.json_form import to_json
from foundation.texts.catalogue import sentence
from history.compare import difference, side_results
from history.records import Session
from vision.quantities import TIBIAL_INCLINATION
from vision.trial import Side

PUBLISHED_DEG = (10.0, 14.0)
PUBLISHED_BY = "Baumbach 2014, doi 10.1186/1471-2474-15-246; Baumbach 2016, Arch Orthop Trauma Surg 136:1203"
"""What bending the knee adds in healthy people: 39 after 25 deg (n=20), and about 10 deg (n=64)."""


@dataclass(frozen=True)
class BendDifference:
    """What bending the knee adds to the lean of one leg's shin: bent minus straight, in deg. No diagnosis."""

    side: Side
    bent: Estimate
    straight: Estimate

    @property
    def added(self) -> Estimate:
        """Bent minus straight, with the interval of two independent errors."""
        return difference(self.bent, self.straight)

    @property
    def sentence(self) -> str:
        """The difference beside the published one, in the language in force."""
        added = self.added
        return sentence("bending-adds", side=self.side, added_deg=added.value, low_deg=added.low, high_deg=added.high,
                        least_deg=PUBLISHED_DEG[0], most_deg=PUBLISHED_DEG[1], source=PUBLISHED_BY)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"bent_deg": to_json(self.bent), "straight_deg": to_json(self.straight),
                "bent_minus_straight_deg": to_json(self.added), "published_deg": list(PUBLISHED_DEG),
                "source": PUBLISHED_BY, "sentence": self.sentence}


def bend_differences(session: Session) -> tuple[BendDifference, ...]:
    """One for each leg that was tested both ways that day, alike in footwear and calibration."""
    found = []
    for side in get_args(Side):
        leaned = side_results(session.counted(side), TIBIAL_INCLINATION.name)
        pairs = [(bent, straight) for bent in leaned for straight in leaned
                 if bent.protocol.knee == "bent" and straight.protocol.knee == "straight"
                 and bent.protocol.footwear == straight.protocol.footwear and bent.grade == straight.grade
                 and bent.protocol.view == straight.protocol.view]
        # Of two stances with a bent knee the one that stands, as the straight one does.
        pairs.sort(key=lambda pair: (pair[0].protocol.stance != pair[1].protocol.stance, pair[0].rank))
        if pairs:
            bent, straight = pairs[0]
            found.append(BendDifference(side, leaned[bent], leaned[straight]))
    return tuple(found)
