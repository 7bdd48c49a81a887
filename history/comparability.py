"""Which trials may be compared: same stance, knee and footwear, and a calibration of comparable quality."""

from __future__ import annotations

from dataclasses import dataclass

from foundation.notice import Notice
from foundation.texts.catalogue import sentence
from history.evidence import Quantity, declared
from vision.trial import Protocol

_PLANE = "corrected for the camera's angle"
_GRADES: dict[str, dict[str, str]] = {
    "cm": {"sheet": "measured scale", "clicked": "measured scale", "foot-length": "scale from the foot's length"},
    "deg": {"sheet": _PLANE, "clicked": _PLANE, "foot-length": "level only", "level-only": "level only"},
}
"""By the unit: what a calibration is worth for lengths and for angles."""
_BEST_FIRST = ("measured scale", _PLANE, "scale from the foot's length", "level only", "no calibration")


@dataclass(frozen=True)
class Condition:
    """How a trial was done and calibrated, as far as it matters for one quantity. Only equals are compared."""

    protocol: Protocol
    grade: str

    @property
    def rank(self) -> int:
        """0 for the best calibration."""
        return _BEST_FIRST.index(self.grade)

    @property
    def words(self) -> str:
        """In plain words, for example "standing, knee bent, barefoot, measured scale"."""
        how = f"{self.protocol.stance}, knee {self.protocol.knee}, {self.protocol.footwear}, {self.grade}"
        return how if self.protocol.view == "side" else f"{how}, from the {self.protocol.view}"

    @property
    def said(self) -> str:
        """The same, in the language in force."""
        test = self.protocol
        return sentence("condition", stance=test.stance, knee=test.knee, footwear=test.footwear, view=test.view,
                        grade=self.grade)

    def differences(self, other: Condition) -> tuple[Notice, ...]:
        """What differs from `other`, to be said as "footwear (barefoot / shoes)"."""
        a, b = self.protocol, other.protocol
        pairs = (("stance", a.stance, b.stance), ("knee", a.knee, b.knee), ("footwear", a.footwear, b.footwear),
                 ("view", a.view, b.view), ("calibration", self.grade, other.grade))
        return tuple(Notice("difference", {"what": what, "mine": mine, "theirs": theirs})
                     for what, mine, theirs in pairs if mine != theirs)


def condition_of(protocol: Protocol, calibration_method: str, quantity: Quantity) -> Condition:
    """The condition of a trial for one quantity."""
    return Condition(protocol, _GRADES[declared(quantity).unit].get(calibration_method, "no calibration"))
