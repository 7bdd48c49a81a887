"""The front of the shin as one picture alone shows it.

In a film the other frames tell which rows of a traced outline followed another edge. In a photo only the outline itself
does: the front of a shin is one bow without a step, so rows beyond a step that do not lie on that bow are not its own.
"""

from __future__ import annotations

import numpy as np

from vision.shin.settings import SHIN


def without_steps(share: np.ndarray, offset: np.ndarray, trust: np.ndarray) -> np.ndarray:
    """The outline with the stretches that followed another edge put onto the bow of the rest.

    Args:
        share: (s,) places along the shin, ascending.
        offset: (s,) of the outline from the shin's axis, in shin lengths, finite.
        trust: (s,) what each row counts.

    Returns:
        (s,) offsets; unchanged where there is no step, or too little between steps to tell the bow.
    """
    steps = np.abs(np.diff(offset) / np.diff(share)) > SHIN.steepest_factor
    if not steps.any():
        return offset
    stretch = np.concatenate([[0], np.cumsum(steps)])
    weight = np.bincount(stretch, weights=trust)
    longest = stretch == int(np.argmax(weight))
    if longest.sum() < SHIN.fewest_rows_count:
        return offset
    columns = np.vander(share - share[longest].mean(), 3)
    root = np.sqrt(trust[longest])
    bow = columns @ np.linalg.lstsq(columns[longest] * root[:, None], offset[longest] * root, rcond=None)[0]
    evened = offset.copy()
    for number in np.unique(stretch[~longest]):
        rows = stretch == number
        if np.median(np.abs(offset[rows] - bow[rows])) > SHIN.off_bow_shins:
            evened[rows] = bow[rows]
    return evened
