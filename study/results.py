"""The folder of a study's results: what became of each clip, and the tables made of it.

`measurements/KEY.json` holds what became of one job (`study.clip_outcome`), written whole or not at all the moment that
it is known. The tables are made of those files and the list of clips alone, and replaced whole: so a run may be killed
at any moment and loses only the clips that were being measured, and a table never holds half a row or a clip twice.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from foundation.saving import replacing
from foundation.system_reason import system_reason
from study.clip import StudyClip
from study.clip_outcome import ClipOutcome, outcome_json, read_outcome
from study.errors import ResultsError
from study.tables import CLIP_TABLE, REPETITION_TABLE, clip_rows, repetition_rows, with_labels, write_table

_TABLES = ("clips.csv", "clips.parquet", "repetitions.csv", "repetitions.parquet")
_BUSY_SHARE = 0.05
"""While clips are measured, writing tables may take this share of the time: each is written anew."""


class ResultsFolder:
    """A study's results on the disk.

    Raises:
        ResultsError: the folder cannot be made, or holds files of other origin that the tables would replace.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept = folder / "measurements"
        self._rest_until = 0.0
        if not self._kept.exists():
            for name in _TABLES:
                if (folder / name).exists():
                    raise ResultsError("results-folder-foreign", {"folder": str(folder), "name": name})
        with _told(folder):
            self._kept.mkdir(parents=True, exist_ok=True)

    def outcome(self, key: str) -> ClipOutcome | None:
        """What became of a job; None if nothing is known of it, or its file was damaged."""
        try:
            return read_outcome(json.loads((self._kept / f"{key}.json").read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def keep(self, key: str, outcome: ClipOutcome) -> None:
        """Keep what became of a job; replaces what an earlier try gave.

        Raises:
            ResultsError: it cannot be written.
        """
        with _told(self.folder), replacing(self._kept / f"{key}.json") as temporary:
            temporary.write_text(json.dumps(outcome_json(outcome), indent=1, allow_nan=False) + "\n", encoding="utf-8")

    def write_tables(self, clips: Sequence[StudyClip], outcomes: Mapping[int, ClipOutcome]) -> list[Path]:
        """Write both tables in both formats, each whole or not at all.

        Args:
            clips: all clips of the study, in the order of the rows.
            outcomes: what became of each, by its place in `clips`; those that are missing have no row yet.

        Returns:
            The files written.

        Raises:
            ResultsError: one cannot be written.
        """
        began = time.monotonic()
        labels = list(dict.fromkeys(label for clip in clips for label in clip.labels))
        known = [(clips[i], outcomes[i]) for i in sorted(outcomes)]
        tables = {
            "clips": (with_labels(CLIP_TABLE, labels), [row for c, o in known for row in clip_rows(c, o, labels)]),
            "repetitions": (with_labels(REPETITION_TABLE, labels),
                            [row for c, o in known for row in repetition_rows(c, o, labels)]),
        }
        written = [self.folder / name for name in _TABLES]
        with _told(self.folder):
            for path in written:
                write_table(path, *tables[path.stem])
        self._rest_until = time.monotonic() + (time.monotonic() - began) / _BUSY_SHARE
        return written

    def refresh_tables(self, clips: Sequence[StudyClip], outcomes: Mapping[int, ClipOutcome]) -> None:
        """Write the tables unless they were written so lately that it would keep the clips waiting."""
        if time.monotonic() >= self._rest_until:
            self.write_tables(clips, outcomes)


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ResultsError("results-not-written",
                           {"folder": str(folder), "reason": system_reason(error)}) from error
