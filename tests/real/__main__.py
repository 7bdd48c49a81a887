"""Mean difference and limits of agreement with the marks: `python -m tests.real`."""

from __future__ import annotations

import functools
import sys

import numpy as np

from study.agreement import agreement
from tests.conftest import SHARED
from tests.real.marks import pairs
from vision.measure import measure


def main() -> int:
    """Print a line per picture, then the agreement."""
    folder = SHARED / "real"
    if not folder.is_dir():
        sys.exit("The clips of real people are not beside the project: expected a folder shared/real next to it.")
    found = pairs(folder, functools.cache(lambda path, side: measure(path, side)[0]))
    for mark, lean in found:
        told = f"{lean:6.1f}  {lean - mark.inclination_deg:+5.1f}" if np.isfinite(lean) else "not trusted"
        sys.stdout.write(f"{mark.file:45} {mark.frame:4d}  by eye {mark.inclination_deg:6.1f}  measured {told}\n")
    both = np.array([(lean, mark.inclination_deg) for mark, lean in found if np.isfinite(lean)])
    result = agreement(both[:, 0], both[:, 1])
    sys.stdout.write(f"{result.n} of {len(found)} pictures: mean difference {result.bias.value:+.2f} deg "
          f"({result.bias.low:+.2f} to {result.bias.high:+.2f}), limits of agreement "
          f"{result.lower_limit.value:+.2f} to {result.upper_limit.value:+.2f} deg\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
