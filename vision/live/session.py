"""One guided test from picture to cue: a tracer and a conversation that hears what it sees."""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import TracebackType

import numpy as np

from vision.live.conversation import Conversation
from vision.live.cue import Cue
from vision.live.progress import Progress, Wanted
from vision.live.state import LiveState
from vision.live.tracer import LiveTracer
from vision.protocols import BENT_KNEE, KindOfTest
from vision.trial import Side


@dataclass(frozen=True)
class LiveAnswer:
    """What one picture led to: what it showed, where the test stands, what the person is told."""

    state: LiveState
    progress: Progress
    cues: tuple[Cue, ...]


class LiveSession:
    """A guided test in progress.

    Args:
        wanted: how many lunges, of how many legs.
        side: the leg to be tested first, where the person said so.
        last_best_deg: deepest lean of the last session; NaN where there is none.
        scale: pixels of the live pictures for each of the recording.
        test: which test is done.
    """

    def __init__(self, wanted: Wanted | None = None, side: Side | None = None, last_best_deg: float = math.nan,
                 scale: float = 1.0, test: KindOfTest = BENT_KNEE) -> None:
        self._conversation = Conversation(wanted, last_best_deg)
        self._tracer = LiveTracer(side, scale, test)

    def see(self, image: np.ndarray, time_s: float, whole: np.ndarray | None = None) -> LiveAnswer:
        """Take one more picture in; arguments as of `LiveTracer.see`."""
        state = self._tracer.see(image, time_s, whole)
        cues = self._conversation.hear(state)
        return LiveAnswer(state, self._conversation.progress, cues)

    def close(self) -> None:
        """Free the model."""
        self._tracer.close()

    def __enter__(self) -> LiveSession:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
