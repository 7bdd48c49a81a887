"""What others reach in the knee-to-wall test, in cm, each sample with its source.

Degrees have no row: published angles were taken at other places on the shin and cannot be compared with ours.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Reference:
    """A sample and what it reached: mean, with standard deviation where known. `read_in` says where it was read."""

    sample: str
    value_cm: str
    source: str
    read_in: str


REFERENCES: tuple[Reference, ...] = (
    Reference("35 healthy adults", "12 ± 2.8", "Hoch & McKeon 2011, Man Ther 16:516", "second-hand"),
    Reference("26 male students", "left 11.6 ± 4.0, right 11.8 ± 4.2", "Calatayud 2015, IJSPT 10(2):197", "abstract"),
    Reference("215 adults of 20-30 years, women", "right 12.7, left 13.3",
              "Gohil & Tilaye 2022, doi 10.52403/ijhsr.20220209", "abstract"),
    Reference("215 adults of 20-30 years, men", "right 14.2, left 14.4",
              "Gohil & Tilaye 2022, doi 10.52403/ijhsr.20220209", "abstract"),
    Reference("400 college women", "left 10.3, right 11.1", "Nambiar 2024, doi 10.26463/rjpt.4_1_4", "abstract"),
    Reference("50 adults", "10.3 ± 3.0", "Hall & Docherty 2017, PMID 28108266", "abstract"),
)
RULE_OF_THUMB = Reference("rule of thumb, no sample", "more than 10 (4 inches)",
                          "practitioners' habit; no primary source was found, and it takes no account of age",
                          "web pages")
AGE_NOTE = ("In 899 adults of three countries the distance falls clearly from 60-69 years on, left and right do not "
            "differ, and height explains at most 9 % (McBride 2026, doi 10.1016/j.msksp.2026.103525, abstract).")
DEFINITION_NOTE = "Great toe to wall, knee touching it, heel down. These are samples of other people, not a target."
