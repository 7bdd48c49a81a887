"""The five readers as functions of hostile bytes: each returns what was made of them, or raises.

A reader may refuse by a `KneewallError`; anything else that comes out is a defect. What it accepts must hold together,
which is what the assertions say.
"""

from __future__ import annotations

import json
import math
import random
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from calibration.plane_json import plane_json
from tests.hostile import seeds
from tests.hostile.broken import FAULTS, fails_at_the_third, thirds
from tests.hostile.mutate import HOSTILE_VALUES, mutated_bytes, mutated_json


@dataclass(frozen=True)
class Reader:
    """One way into the program.

    Attributes:
        make: an input drawn from a generator.
        read: reads it; raises `KneewallError` to refuse.
        limit_s: how long one input may take.
    """

    make: Callable[[random.Random], bytes]
    read: Callable[[bytes, Path], None]
    limit_s: float = 20.0


def read_clip(data: bytes, folder: Path) -> None:
    """The frames of a film, and in one of eight the search for the sheet in it."""
    from vision.film.settings import FILM
    from vision.film.video import open_frames
    from vision.lunge.plane_choice import load_calibration

    path = folder / "hostile.mp4"
    path.write_bytes(data)
    last_s, shape = -math.inf, None
    with open_frames(path) as frames:
        for frame in frames:
            assert frame.image.dtype == np.uint8 and frame.image.ndim == 3 and frame.image.shape[2] == 3
            assert shape is None or frame.image.shape == shape, "the picture changes its size"
            shape = frame.image.shape
            assert shape[0] * shape[1] <= 1e6 * FILM.largest_film_megapixels
            assert math.isfinite(frame.time_s) and frame.time_s > last_s
            last_s = frame.time_s
    if sum(data[:4096]) % 8 == 0:
        load_calibration(path)


def read_photo(data: bytes, folder: Path) -> None:
    """A photo's picture, and the sheet in it."""
    from calibration.sheet_collector import SheetCollector
    from vision.film.photo import read_still
    from vision.film.settings import FILM

    path = folder / "hostile.jpg"
    path.write_bytes(data)
    image = read_still(path)
    assert image.dtype == np.uint8 and image.ndim == 3 and image.shape[2] == 3
    assert 0 < image.shape[0] * image.shape[1] <= 1e6 * FILM.largest_photo_megapixels
    if image.size < 10_000_000:
        SheetCollector().add(image)


def read_calibration(data: bytes, folder: Path) -> None:
    """A saved calibration, and everything that a measurement does with it."""
    from calibration.checks import check_residual
    from calibration.store import load_plane, save_plane
    from calibration.uncertainty import estimate_under_draws

    path = folder / "hostile.json"
    path.write_bytes(data)
    plane = load_plane(path)
    assert load_plane(save_plane(plane, folder / "again.json")) == plane
    json.dumps(plane_json(plane), allow_nan=False)
    for facing in (plane.facing(1), plane.facing(-1)):
        here = np.array([facing.reference_px])
        assert facing.to_plane(here).shape == (1, 2)
        facing.local_px_per_cm(here)
        check_residual(facing)
        if facing.unit == "cm":
            facing.with_wall(3.0, 0.1)
        low, high = np.array([[300.0, 900.0]]), np.array([[340.0, 700.0]])
        estimate_under_draws(facing, lambda p, a=low, b=high: float(p.inclination_deg(a, b)[0]), 24)


@cache
def _empty_store() -> bytes:
    from history.store import open_store

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.db"
        open_store(f"sqlite:///{path}").close()
        return path.read_bytes()


def read_history(data: bytes, folder: Path) -> None:
    """An import into an empty store; what was taken must come out again, and can be shown."""
    from foundation.errors import KneewallError
    from history.csv_export import repetitions_csv, sessions_csv
    from history.exchange import json_text
    from history.fhir import bundle
    from history.merge import import_bytes, import_file
    from history.person_progress import progress
    from history.store import open_store

    database = folder / "hostile.db"
    database.write_bytes(_empty_store())
    with open_store(f"sqlite:///{database}") as store:
        try:
            import_bytes(store, data)
        except KneewallError:
            assert store.people() == []
            raise
        people = store.people()
        first = json_text(store)
        for person in people:
            sessions = store.sessions(person)
            json.dumps(bundle(store, person), allow_nan=False)
            if sessions:
                json.dumps(progress(store, person, sessions[-1].day).to_dict(), allow_nan=False)
        repetitions_csv(store, people)
        sessions_csv(store, people)
        if sum(data[:4096]) % 16 == 0:
            _report(store, people)
    (folder / "export.json").write_text(first, encoding="utf-8")
    again = folder / "again.db"
    shutil.copyfile(database, folder / "copy.db")
    again.write_bytes(_empty_store())
    with open_store(f"sqlite:///{again}") as store:
        import_file(store, folder / "export.json")
        assert json_text(store) == first


def _report(store, people) -> None:
    from history.report_pdf import report_pdf

    for person in people[:2]:
        assert report_pdf(store, person).startswith(b"%PDF")


def make_clicks(rng: random.Random) -> bytes:
    """Four texts as typed after --corners, an object and a picture's size."""

    def number() -> str:
        kind = rng.randrange(10)
        if kind == 0:
            return rng.choice(("nan", "inf", "-inf", "1e308", "-1e308", "", " ", "0x10", "1_0", "١٢", "1e999"))
        if kind == 1:
            return str(rng.choice((-1, 0, 0.5, 719, 720, 721, 1280, 1e6, -1e6, 2**63)))
        return f"{rng.uniform(-5, 1300):.{rng.randrange(4)}f}"

    near = rng.random() < 0.6
    if near:  # a sheet as somebody could click it, a little or much distorted
        x, y, w, h = rng.uniform(0, 400), rng.uniform(0, 900), rng.uniform(0, 300), rng.uniform(0, 300)
        jitter = rng.choice((0.0, 1.0, 20.0, 200.0))
        corners = [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
        if rng.random() < 0.3:
            rng.shuffle(corners)
        texts = [f"{a + rng.uniform(-jitter, jitter):.1f},{b + rng.uniform(-jitter, jitter):.1f}" for a, b in corners]
    else:
        joint = (",", ",", ",", ", ", ";", "", ",,")
        texts = [f"{number()}{rng.choice(joint)}{number()}" for _ in range(4)]
    if rng.random() < 0.1:
        texts[rng.randrange(4)] = str(rng.choice(HOSTILE_VALUES))[:200]
    size = rng.choice(((720, 1280), (1280, 720), (16, 16), (8000, 8000), (160, 120)))
    return json.dumps([texts, rng.choice(("a4", "letter", "card")), size]).encode()


def read_clicks(data: bytes, _folder: Path) -> None:
    """Typed corners to a plane, and the same points as a clicked leg that is then followed."""
    import typer

    from calibration.ladder import plane_from_corners
    from commands.calibrate import parse_corners
    from foundation.errors import KneewallError
    from vision.leg.blazepose import named
    from vision.leg.by_hand import ClickedLeg, ClickedLegChooser

    texts, thing, size = json.loads(data)
    try:
        points = parse_corners(tuple(texts))
    except typer.BadParameter as error:
        # The command's own way to say that it was wrong.
        raise KneewallError("corners-not-four", {"shape": str(error)}) from error
    refusals = []
    try:
        leg = ClickedLeg(0.5, *points)
        rng = np.random.default_rng(len(data))
        seen = named(rng.uniform(0, size[0], (33, 2)), np.ones(33), np.zeros((4, 4), np.float32), 1.0)
        chooser = ClickedLegChooser(leg)
        for _ in range(3):
            chooser.choose(seen, 0.0)
    except KneewallError as error:
        refusals.append(error)
    try:
        plane = plane_from_corners(points, thing, tuple(size))
        json.dumps(plane_json(plane), allow_nan=False)
        assert np.all(np.isfinite(plane.to_plane(points)))
        assert math.isfinite(plane.px_per_cm) and plane.px_per_cm > 0
    except KneewallError as error:
        refusals.append(error)
    if len(refusals) == 2:
        raise refusals[1]


READERS: dict[str, Reader] = {
    "clips": Reader(lambda rng: mutated_bytes(list(seeds.films()), rng), read_clip),
    "stills": Reader(lambda rng: mutated_bytes(list(seeds.stills()), rng), read_photo),
    "calibration": Reader(lambda rng: mutated_json(list(seeds.calibrations()), rng), read_calibration),
    "import": Reader(lambda rng: mutated_json(list(seeds.histories()), rng), read_history),
    "clicks": Reader(make_clicks, read_clicks),
}


def reader_named(name: str) -> Reader:
    """One of `READERS`, or of the broken ones."""
    fault = FAULTS.get(name)
    return READERS[name] if fault is None else Reader(thirds, fails_at_the_third(fault), limit_s=3.0)
