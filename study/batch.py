"""Measure a study: what is known already is taken from its results, the rest is handed to workers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from foundation.errors import KneewallError
from foundation.notice import Notice
from foundation.texts.catalogue import for_programs
from study.clip import StudyClip, as_text
from study.clip_outcome import ClipOutcome, Job, program_version
from study.results import ResultsFolder
from vision.errors import CancelledError
from vision.film.video import check_readable, file_sha256

SCHEMA = "kneewall-batch/1"
_READERS = 4


@dataclass(frozen=True)
class StudyProgress:
    """How far a study is: of `clips` clips `known` need no more work, of which `done` were measured in this run."""

    clips: int
    known: int
    done: int
    refused: int


@dataclass(frozen=True)
class Summary:
    """What became of a study.

    Attributes:
        clips: the clips and what became of each, in order.
        kept: how many of them were known from an earlier run.
        tables: the files written.
    """

    clips: tuple[tuple[StudyClip, ClipOutcome], ...]
    kept: int
    tables: tuple[Path, ...]

    def count(self, status: str) -> int:
        """How many clips ended so."""
        return sum(outcome.status == status for _, outcome in self.clips)

    @property
    def unmeasured(self) -> tuple[tuple[StudyClip, ClipOutcome], ...]:
        """The clips that were not measured."""
        return tuple((clip, outcome) for clip, outcome in self.clips if outcome.status != "measured")

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        with for_programs():
            reasons = [outcome.reason for _, outcome in self.unmeasured]
        return {
            "schema": SCHEMA, "clips": len(self.clips), "measured": self.count("measured"),
            "refused": self.count("refused"), "failed": self.count("failed"), "kept": self.kept,
            "not_measured": [{"clip": clip.name, "side": clip.side, "status": outcome.status, "code": outcome.code,
                              "reason": reason}
                             for (clip, outcome), reason in zip(self.unmeasured, reasons, strict=True)],
            "tables": [as_text(str(path)) for path in self.tables], "version": program_version(),
        }


def run_batch(clips: Sequence[StudyClip], results: ResultsFolder, *, jobs: int | None = None,
              scheduler: str | None = None, limit_s: float = 1800.0,
              told: Callable[[StudyProgress], None] | None = None,
              cancelled: Callable[[], bool] | None = None) -> Summary:
    """Measure every clip that `results` does not know yet, and write the tables as they come.

    Args:
        clips: the study.
        results: where it is kept.
        jobs: how many workers on this computer; as many as there are cores if None.
        scheduler: address of a running Dask scheduler, instead of workers of our own.
        limit_s: seconds after which a clip is given up.
        told: told after each clip how far it is.
        cancelled: asked several times a second; True ends with `CancelledError`.

    Raises:
        ResultsError: the results cannot be written.
        ClusterError: the workers cannot be reached. What was measured is kept.
        CancelledError: `cancelled` said so. What was measured is kept.
    """
    cancelled = cancelled or (lambda: False)
    known: dict[int, ClipOutcome] = {}
    done = 0

    def tell() -> None:
        if told is not None:
            told(StudyProgress(len(clips), len(known), done, sum(o.status != "measured" for o in known.values())))
        if cancelled():
            raise CancelledError()

    tell()
    kept, waiting = _sort(clips, results, known, tell)
    results.write_tables(clips, known)
    if waiting:
        # Imported late: a study that is complete needs no workers.
        from study.cluster import open_cluster
        from study.dispatch import outcomes

        try:
            workers = None if jobs is None else min(jobs, len(waiting))
            with open_cluster(workers, scheduler, cancelled=cancelled) as cluster:
                for job, outcome in outcomes(list(waiting), cluster, limit_s, cancelled):
                    outcome = replace(outcome, clip_sha256=job.clip_sha256, version=job.version)
                    results.keep(job.key, outcome)
                    places = waiting[job]
                    known.update(dict.fromkeys(places, outcome))
                    done += len(places)
                    results.refresh_tables(clips, known)
                    tell()
        finally:
            tables = results.write_tables(clips, known)
    else:
        tables = results.write_tables(clips, known)
    return Summary(tuple((clip, known[i]) for i, clip in enumerate(clips)), kept, tuple(tables))


def _sort(clips: Sequence[StudyClip], results: ResultsFolder, known: dict[int, ClipOutcome],
          tell: Callable[[], None]) -> tuple[int, dict[Job, list[int]]]:
    """Fill in what is known of the clips by their place.

    Returns:
        How many an earlier run had measured or refused, and the jobs that are left, each with its places.
    """
    kept_before = 0
    waiting: dict[Job, list[int]] = defaultdict(list)
    by_key: dict[str, Job] = {}
    with ThreadPoolExecutor(_READERS) as pool:
        for place, found in enumerate(pool.map(_job, clips)):
            if isinstance(found, ClipOutcome):
                known[place] = found
            elif (kept := results.outcome(found.key)) is not None and kept.status != "failed":
                known[place] = kept
                kept_before += 1
            else:
                waiting[by_key.setdefault(found.key, found)].append(place)
            tell()
    return kept_before, waiting


def _job(clip: StudyClip) -> Job | ClipOutcome:
    """The job that a clip stands for, or why it cannot be one."""
    if clip.problem is not None:
        return ClipOutcome.refused(clip.problem)
    try:
        for path in (clip.path, clip.calibration):
            if path is not None:
                check_readable(path)
        return Job(clip.path, file_sha256(clip.path), clip.side, clip.protocol, clip.calibration,
                   None if clip.calibration is None else file_sha256(clip.calibration), clip.foot_length_cm,
                   program_version())
    except KneewallError as error:
        return ClipOutcome.refused(error)
    except OSError as error:
        return ClipOutcome("failed", code="unreadable",
                           why=Notice("failed-unreadable", {"reason": str(error.strerror)}))
