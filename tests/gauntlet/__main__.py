"""The gauntlet's command line: `python -m tests.gauntlet --help`."""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from tests.conftest import SHARED
from tests.gauntlet.contact_sheet import contact_sheet
from tests.gauntlet.cutting import Cut, cut, has_walk_in
from tests.gauntlet.disturbances import NONE, TABLE, Disturbance, named
from tests.gauntlet.judging import RunVerdict
from tests.gauntlet.report import Log, Row, table
from tests.gauntlet.run import run

Job = tuple[Cut, str, float, RunVerdict | None, Path | None]


def main(arguments: list[str] | None = None) -> int:
    """Run what was asked for; the status is 1 when there is a silent failure, an unneeded refusal or a crash."""
    options = _options(arguments)
    cuts = _cuts(options)
    chosen = [named(name) for name in options.only] if options.only else list(TABLE)
    if options.contact_sheet:
        contact_sheet(cuts[0], chosen, options.contact_sheet)
        return 0
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
    log = Log(options.out.with_suffix(".csv"))
    wanted = _wanted(cuts, chosen, options)
    used = list({(c.name, c.rep): c for c, _, _ in wanted}.values())
    bare: list[Job] = [(c, NONE.name, NONE.strengths[0], None, options.keep) for c in used
                       if log.undisturbed(c.name, c.rep) is None]
    _run_all(bare, log, options.jobs)
    jobs: list[Job] = [(c, d.name, s, log.undisturbed(c.name, c.rep), options.keep) for c, d, s in wanted
                       if (c.name, c.rep, d.name, s) not in log.rows]
    _run_all(jobs, log, options.jobs)
    asked = {(c.name, c.rep, d.name, s) for c, d, s in wanted} | {(c.name, c.rep, NONE.name, 0.0) for c in used}
    rows = [row for key, row in log.rows.items() if key in asked]
    report = table(rows)
    options.out.with_suffix(".md").write_text(report, encoding="utf-8")
    sys.stdout.write(report)
    disturbed = [r.verdict for r in rows if r.disturbance != NONE.name]
    return int(any(v.silent or v.unneeded_refusal or v.outcome == "crashed" for v in disturbed))


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.gauntlet", description=__doc__)
    add = parser.add_argument
    add("--clips", nargs="+", default=[], metavar="NAME", help="rendered clips, all unless told")
    add("--walk-in", type=Path, nargs="?", const=SHARED / "home_films", metavar="FOLDER", help="films that begin with "
        "somebody who walks in, from their first frame to the end of the first repetition; of shared/home_films, or of "
        "a folder with such rendered films")
    add("--only", nargs="+", default=[], metavar="DISTURBANCE", help="of " + ", ".join(d.name for d in TABLE))
    add("--middle", action="store_true", help="each disturbance at its middle strength only")
    add("--both-reps", action="store_true", help="both repetitions of each clip, not the telling one only")
    add("--sample", type=int, metavar="K", help="K runs drawn at random")
    add("--seed", type=int, default=0, help="of the draw")
    add("--jobs", type=int, default=1, metavar="N", help="processes")
    add("--keep", type=Path, metavar="FOLDER", help="keep the disturbed clips")
    add("--contact-sheet", type=Path, metavar="PNG", help="only draw what the disturbances look like on the first clip")
    add("-o", "--out", type=Path, default=Path("build/gauntlet"), help="rows go to .csv, the table to .md; rows that "
        "are there already are not run again")
    return parser.parse_args(arguments)


def _cuts(options: argparse.Namespace) -> list[Cut]:
    folder = options.walk_in or SHARED / "ground_truth"
    if not folder.is_dir():
        sys.exit(f"There are no rendered clips in {folder}: expected a folder shared/ground_truth next to the project.")
    if options.walk_in:
        walked = sorted(p for p in folder.glob("*.mp4") if p.with_suffix(".json").exists() and has_walk_in(p))
        return [cut(p, walk_in=True) for p in walked if not options.clips or p.stem in options.clips]
    names = options.clips or sorted(p.stem for p in folder.glob("*.mp4"))
    reps = (0, 1) if options.both_reps else (None,)
    return [cut(folder / f"{name}.mp4", rep) for name in names for rep in reps]


def _wanted(cuts: list[Cut], chosen: list[Disturbance],
            options: argparse.Namespace) -> list[tuple[Cut, Disturbance, float]]:
    every = [(c, d, s) for c in cuts for d in chosen for s in ((d.middle,) if options.middle else d.strengths)]
    if options.sample is not None and options.sample < len(every):
        return random.Random(options.seed).sample(every, options.sample)
    return every


def _run_all(jobs: list[Job], log: Log, processes: int) -> None:
    for done, row in enumerate(_finished(jobs, processes), start=1):
        log.add(row)
        v = row.verdict
        found = f"  SILENT {' '.join(v.silent)}" if v.silent else "  UNNEEDED REFUSAL" if v.unneeded_refusal else ""
        sys.stderr.write(f"{done}/{len(jobs)} {row.clip} {row.disturbance} {row.strength:g}: {v.outcome} {v.code}"
                         f"{' '.join(v.new_warnings)}{found} ({row.seconds:.0f} s)\n")


def _finished(jobs: list[Job], processes: int) -> Iterator[Row]:
    if processes == 1:
        yield from (run(*job) for job in jobs)
        return
    # The pose model does not survive a fork.
    with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn")) as pool:
        for future in as_completed([pool.submit(run, *job) for job in jobs]):
            yield future.result()


if __name__ == "__main__":
    sys.exit(main())
