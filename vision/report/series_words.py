"""What a leg's repetitions say together, in words: how many there were, how they changed, a knee short of the toes."""

from __future__ import annotations

from foundation.texts.catalogue import sentence
from vision.quantities import WALL_DISTANCE
from vision.trial import Trial


def series_words(trial: Trial) -> list[str]:
    """Sentences on the series, in the language in force; none of a photo."""
    if trial.still:
        return []
    said = []
    if len(trial.counted) > 1:
        said.append(sentence("series-counts", found=len(trial.reps), counted=len(trial.counted), full=len(trial.full)))
        depth = trial.test.depth
        slope = None if depth is None else trial.slope.get(depth.name)
        if depth is not None and slope is not None:
            course = "steady" if slope.low <= 0 <= slope.high else "rising" if slope.low > 0 else "falling"
            said.append(sentence("series-slope", quantity=depth.name, course=course, slope=slope.value, low=slope.low,
                                 high=slope.high, unit=depth.unit))
    distance = trial.result.get(WALL_DISTANCE.name)
    if distance is not None and distance.value < 0:
        said.append(sentence("knee-short-of-toes", short_cm=-distance.value))
    return said
