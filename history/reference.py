"""What others reach in the knee-to-wall test, in cm, each sample with its source.

Degrees have no row: published angles were taken at other places on the shin and cannot be compared with ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from foundation.estimate import Estimate
from foundation.texts.catalogue import between, measured, sentence

Against = Literal["below", "within", "above", "unsure"]


@dataclass(frozen=True)
class Mean:
    """What a group reached on average, in cm; `side` is "both" where the legs were not told apart.

    `sd_cm` is its standard deviation, where that was read.
    """

    side: Literal["left", "right", "both"]
    mean_cm: float
    sd_cm: float | None = None

    @property
    def said(self) -> str:
        """In the language and the unit in force, such as "left 11.6 cm ± 4.0"."""
        sd = "" if self.sd_cm is None else f" ± {measured(self.sd_cm, 'cm')}"
        leg = "" if self.side == "both" else f"{sentence(f'side-{self.side}')} "
        return f"{leg}{measured(self.mean_cm, 'cm')}{sd}"


@dataclass(frozen=True)
class Reference:
    """A sample and what it reached; its name is the text `sample-CODE`. `read_in` says where it was read."""

    code: str
    means: tuple[Mean, ...]
    source: str
    read_in: Literal["abstract", "second-hand"]

    @property
    def sample(self) -> str:
        """Who they were."""
        return sentence(f"sample-{self.code}")

    @property
    def said(self) -> str:
        """What they reached."""
        return ", ".join(mean.said for mean in self.means)

    @property
    def where_read(self) -> str:
        """The source, and where it was read."""
        return f"{self.source} ({sentence(f'read-in-{self.read_in}')})"


REFERENCES: tuple[Reference, ...] = (
    Reference("hoch", (Mean("both", 12.0, 2.8),), "Hoch & McKeon 2011, Man Ther 16:516", "second-hand"),
    Reference("calatayud", (Mean("left", 11.6, 4.0), Mean("right", 11.8, 4.2)), "Calatayud 2015, IJSPT 10(2):197",
              "abstract"),
    Reference("gohil-women", (Mean("right", 12.7), Mean("left", 13.3)),
              "Gohil & Tilaye 2022, doi 10.52403/ijhsr.20220209", "abstract"),
    Reference("gohil-men", (Mean("right", 14.2), Mean("left", 14.4)),
              "Gohil & Tilaye 2022, doi 10.52403/ijhsr.20220209", "abstract"),
    Reference("nambiar", (Mean("left", 10.3), Mean("right", 11.1)), "Nambiar 2024, doi 10.26463/rjpt.4_1_4",
              "abstract"),
    Reference("hall", (Mean("both", 10.3, 3.0),), "Hall & Docherty 2017, PMID 28108266", "abstract"),
)
RULE_OF_THUMB_CM = 10.0
SOURCES: tuple[str, ...] = tuple(dict.fromkeys(r.source for r in REFERENCES))
_MEANS = [m.mean_cm for r in REFERENCES for m in r.means]
_SDS = [m.sd_cm for r in REFERENCES for m in r.means if m.sd_cm is not None]
USUAL_CM = (min(_MEANS), max(_MEANS))
"""The lowest and the highest average of the samples."""
USUAL_SD_CM = (min(_SDS), max(_SDS))
"""The least and the largest standard deviation among those that give one."""


def against_usual(reach_cm: Estimate) -> Against:
    """Where a wall distance lies against the averages of the samples, as far as its interval tells."""
    least, most = USUAL_CM
    if reach_cm.high < least:
        return "below"
    if reach_cm.low > most:
        return "above"
    return "within" if least <= reach_cm.low and reach_cm.high <= most else "unsure"


def reference_rows() -> list[tuple[str, str, str]]:
    """The samples as rows of a table: who, what they reached, where it was read; the rule of thumb last."""
    rows = [(r.sample, r.said, r.where_read) for r in REFERENCES]
    return [*rows, (sentence("sample-rule-of-thumb"), sentence("rule-of-thumb-value", least_cm=RULE_OF_THUMB_CM),
                    sentence("rule-of-thumb-source"))]


def usual_words(reach_cm: Estimate) -> str:
    """What healthy adults usually reach, and where this ankle lies."""
    return sentence("answer-usual", verdict=against_usual(reach_cm), range=between(*USUAL_CM, "cm"),
                    studies=len(SOURCES), spread=between(*USUAL_SD_CM, "cm"))
