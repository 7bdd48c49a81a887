"""Errors, and how well the intervals hold them, on random people, clothes, rooms, light, cameras and movements.

    python benchmarks/accuracy.py [--home] --instrument FOLDER [--set work|unseen] [--count 80] [--first 0] [--rows CSV]

Draws scenes (`random_scenes.py`: a lunge of a leg that is named; with `--home` `random_home_films.py`: whole films, no
side named), films them with a rendering instrument that stands beside the project (a folder with
`clip.py`; exact truth is written next to each film), keeps the films in a cache outside the project, measures them as
`kneewall measure` does, and prints for each quantity bias, mean error, 95th percentile, worst, coverage of the
interval, its half-width, and the share that was refused: for all, and by each factor of the scenes. The set `unseen`
shares no person and no room with the set `work`, on which causes are looked for. Fewer than 80 films of a set tell too
little of the 95th percentile and of the coverage: what is printed says so.

`reading` is measured minus what a flawless reader of the picture would get, `perspective` that minus the truth.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import random_home_films, random_scenes  # noqa: E402
from benchmarks.random_scenes import Scene  # noqa: E402
from foundation.errors import KneewallError  # noqa: E402
from vision.protocols import Protocol  # noqa: E402
from vision.trial_json import trial_json  # noqa: E402

QUANTITIES = ("lean_deg", "wall_cm", "toe_cm", "lift_mm")
HEEL_DOWN_MM = 5.0
ENOUGH_FILMS = 80
OVERLAP_S = 0.2
"""A repetition found belongs to a true one when they share more than this at either end."""
Row = dict[str, Any]


def film_of(scene: Scene, instrument: Path, cache: Path) -> Path:
    """Folder with the scene's `film.mp4`, `film.json` (truth) and, where the sheet was filmed before, a picture of it.

    Rendered if the cache has none of this very specification. Written whole or not at all.
    """
    spec = scene.spec | {"name": "film"}
    key = hashlib.sha256(json.dumps(spec, sort_keys=True).encode()).hexdigest()[:20]
    folder = cache / key
    if folder.exists():
        return folder
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache) as making:
        (Path(making) / "spec.json").write_text(json.dumps([spec]))
        subprocess.run([sys.executable, "clip.py", f"{making}/spec.json", making], cwd=instrument, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if not folder.exists():
            shutil.copytree(making, f"{folder}.whole{os.getpid()}")
            Path(f"{folder}.whole{os.getpid()}").replace(folder)
    return folder


def measured_rows(scene: Scene, folder: Path) -> list[Row]:
    """A row per true repetition: factors, errors, half-widths, whether the interval holds, the heel's verdict, the leg.

    The first row of a film also tells how many repetitions were found that nobody made (`extra`).
    """
    from vision.measure import measure

    truth = json.loads((folder / "film.json").read_text())
    picture = folder / "film_calibration.png"
    base = {"film": scene.spec["name"], "folder": folder.name} | scene.factors
    kneels, straight = truth["stance"] == "half-kneeling", truth["stance"] == "straight"
    protocol = Protocol(stance="half-kneeling" if kneels else "standing", knee="straight" if straight else "bent")
    try:
        out = measure(folder / "film.mp4", scene.side_named or "auto", protocol=protocol,
                      calibration=picture if picture.exists() else None)
        reps = [rep | {"side": leg.trial.side} for leg in out for rep in trial_json(leg.trial)["reps"]]
        notices = [w.code for leg in out for w in leg.trial.warnings]
    except KneewallError as error:
        reps, notices = [], [str(error)]
    rows = [base | _compared(true, truth, reps) | {"notices": ";".join(notices)} for true in truth["reps"]]
    rows[0]["extra"] = sum(rep["valid"] and not any(_shared(rep, true) for true in truth["reps"]) for rep in reps)
    return rows


def _shared(rep: Row, true: Row) -> bool:
    return bool(rep["end_s"] > true["start"] + OVERLAP_S and rep["start_s"] < true["end"] - OVERLAP_S)


def _compared(true: Row, truth: Row, reps: list[Row]) -> Row:
    hits = [r for r in reps if _shared(r, true)]
    lifted = true["max_heel_lift_mm"] >= HEEL_DOWN_MM
    row: Row = {"refused": True, "true_lift_mm": true["max_heel_lift_mm"], "lifted": lifted}
    if not hits:
        return row
    rep = max(hits, key=lambda r: min(r["end_s"], true["end"]) - max(r["start_s"], true["start"]))
    row["side_wrong"] = rep["side"] != true["side"]
    toe = true["toe_to_wall_cm"]
    walled = truth["sheet"] and truth["stance"] != "straight"
    truths = {"lean_deg": true["peak_heel_down_200ms_deg"],
              "wall_cm": toe - true["min_knee_to_wall_heel_down_cm"] if walled else None,
              "toe_cm": toe if walled else None,
              "lift_mm": true["max_heel_lift_mm"] if truth["sheet"] else None}
    names = {"lean_deg": "tibial_inclination_deg", "wall_cm": "wall_distance_cm", "toe_cm": "toe_to_wall_cm",
             "lift_mm": "heel_lift_mm"}
    for key, name in names.items():
        got, exact = rep.get(name), truths[key]
        # With the sheet behind the heel the wall need not be found; where it is, it is held to be right.
        row[f"{key}_asked"] = exact is not None and not (key == "toe_cm" and truth["sheet"] != "wall" and got is None)
        if got is None or exact is None:
            continue
        row[key] = got["value"] - exact
        row[f"{key}_held"] = got["low"] <= exact <= got["high"]
        row[f"{key}_half"] = (got["high"] - got["low"]) / 2
    row["refused"] = rep["tibial_inclination_deg"] is None
    row["lean_perspective"] = true["picture_outline_deg"] - true["peak_heel_down_deg"]
    if truths["wall_cm"] is not None:
        row["wall_perspective"] = true["picture_wall_distance_cm"] - (toe - true["min_knee_to_wall_heel_down_cm"])
    for key in ("lean", "wall"):
        error = row.get("lean_deg" if key == "lean" else "wall_cm")
        if error is not None:
            row[f"{key}_reading"] = error - row[f"{key}_perspective"]
    row["verdict_wrong"] = rep["heel_down"] is not None and bool(rep["heel_down"]) == lifted
    row["verdict_silent"] = row["verdict_wrong"] and not any("heel" in w["code"] for w in rep["warnings"])
    row["verdict_none"] = rep["heel_down"] is None
    row["rep_notices"] = ";".join(w["code"] for w in rep["warnings"])
    return row


def _figures(rows: list[Row], key: str) -> str:
    errors = np.array([r[key] for r in rows if key in r])
    asked = sum(r.get(f"{key}_asked", r["refused"]) for r in rows)
    if not len(errors):
        return f"{0:5d}" + " " * 58 + (f"{100.0:8.1f}%" if asked else "")
    size = np.abs(errors)
    held = np.mean([r[f"{key}_held"] for r in rows if key in r])
    half = np.mean([r[f"{key}_half"] for r in rows if key in r])
    return (f"{len(errors):5d}{errors.mean():+9.2f}{size.mean():9.2f}{np.percentile(size, 95):9.2f}{size.max():9.2f}"
            f"{100 * held:9.1f}%{half:9.2f}{100 * (1 - len(errors) / max(asked, len(errors))):8.1f}%")


HEADER = f"{'n':>5}{'bias':>9}{'mean':>9}{'95th':>9}{'worst':>9}{'held':>10}{'half':>9}{'refused':>9}"


def _parts(rows: list[Row], key: str) -> str:
    values = np.array([r[key] for r in rows if key in r])
    return "" if not len(values) else (f"{len(values):5d}{values.mean():+9.2f}{np.abs(values).mean():9.2f}"
                                       f"{np.percentile(np.abs(values), 95):9.2f}{np.abs(values).max():9.2f}")


def classes_of(rows: list[Row], factor: str) -> dict[Any, str]:
    """Value of a factor to its class: words as they are, numbers by thirds."""
    values = [r[factor] for r in rows]
    if any(isinstance(v, str) for v in values):
        return {v: str(v) for v in values}
    first, second = np.quantile(values, [1 / 3, 2 / 3])
    names = (f"< {first:.2f}", f"{first:.2f} to {second:.2f}", f"> {second:.2f}")
    return {v: names[int(v > first) + int(v > second)] for v in values}


def report(rows: list[Row], factors: Iterable[str]) -> str:
    """The tables."""
    lines = [f"{'':24}{HEADER}"]
    with_sheet, without = ([r for r in rows if (r["sheet"] != "none") == have] for have in (True, False))
    lines.append(f"{'lean_deg with sheet':24}{_figures(with_sheet, 'lean_deg')}")
    lines.append(f"{'lean_deg without':24}{_figures(without, 'lean_deg')}")
    lines += [f"{key:24}{_figures(rows, key)}" for key in QUANTITIES]
    lines += [f"{key:24}{_parts(rows, key)}" for key in
              ("lean_reading", "lean_perspective", "wall_reading", "wall_perspective")]
    judged = [r for r in rows if "verdict_wrong" in r]
    wrong, silent, none = (sum(r[k] for r in judged) for k in ("verdict_wrong", "verdict_silent", "verdict_none"))
    lines.append(f"heel verdicts {len(judged)}: wrong {wrong}, silently {silent}, none given {none}; "
                 f"lunges refused {sum(r['refused'] for r in rows)} of {len(rows)}, of the other leg "
                 f"{sum(r.get('side_wrong', False) for r in rows)}, nobody's {sum(r.get('extra', 0) for r in rows)}")
    for key in QUANTITIES:
        lines += ["", f"{key} by factor{'':10}{HEADER}"]
        for factor in factors:
            named = classes_of(rows, factor)
            for name in sorted(set(named.values()), key=lambda n: (n[0] == ">", n[0] != "<", n)):
                part = [r for r in rows if named[r[factor]] == name]
                lines.append(f"{factor[:14] + ' ' + name:30.30}{_figures(part, key)}")
    return "\n".join(lines)


def main() -> None:
    """Render, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--instrument", type=Path, default=ROOT.parent / "shared" / "instrument")
    parser.add_argument("--home", action="store_true", help="whole films as people make them")
    parser.add_argument("--set", dest="which", choices=("work", "unseen"), default="work")
    parser.add_argument("--count", type=int, default=ENOUGH_FILMS)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--cache", type=Path, default=Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
                        / "kneewall" / "random-films")
    parser.add_argument("--rows", type=Path, help="keep a row per repetition here, as CSV")
    parser.add_argument("--render-only", action="store_true")
    asked = parser.parse_args()
    if not (asked.instrument / "clip.py").exists():
        parser.error(f"no rendering instrument at {asked.instrument}: say where its clip.py lies with --instrument")
    rows: list[Row] = []
    draw = random_home_films.draw_home_film if asked.home else random_scenes.draw_scene
    seed_of = random_home_films.seed_of if asked.home else random_scenes.seed_of
    scenes = [draw(asked.which, n) for n in range(asked.first, asked.first + asked.count)]
    for scene in scenes:
        folder = film_of(scene, asked.instrument, asked.cache)
        if not asked.render_only:
            rows += measured_rows(scene, folder)
        sys.stderr.write(f"\r{scene.spec['name']} ")
        sys.stderr.flush()
    if not rows:
        return
    if asked.rows is not None:
        names = list(dict.fromkeys(k for r in rows for k in r))
        with asked.rows.open("w", newline="") as file:
            table = csv.DictWriter(file, names)
            table.writeheader()
            table.writerows(rows)
    few = "" if asked.count >= ENOUGH_FILMS else f"; fewer than {ENOUGH_FILMS}"
    first, last = (list(seed_of(asked.which, n)) for n in (asked.first, asked.first + asked.count - 1))
    sys.stdout.write(f"\nset {asked.which}, {asked.count} scenes{few}: seeds {first} to {last}\n")
    sys.stdout.write(report(rows, scenes[0].factors) + "\n")


if __name__ == "__main__":
    main()
