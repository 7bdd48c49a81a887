"""What every test shares: the clips beside the project, ffmpeg, and one measurement per clip and run."""

from __future__ import annotations

import functools
import hashlib
import logging
import os
import pickle
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from vision.lunge.measurement import Measurement

# Tests look for the English sentences, whatever language the terminal speaks in which they run.
os.environ["LC_ALL"] = "C.UTF-8"

# The same made-up cases in each run; `pytest --hypothesis-profile=search` looks for others.
settings.register_profile("same", derandomize=True)
settings.register_profile("search")
settings.load_profile("same")

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(autouse=True)
def _no_logged_errors(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A test fails if an ERROR is logged while it runs."""
    yield
    records = [r for when in ("setup", "call") for r in caplog.get_records(when) if r.levelno >= logging.ERROR]
    assert not records, [r.getMessage() for r in records]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of reference material beside the project; skips where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the folder of reference clips is not beside the project")
    return SHARED


@pytest.fixture(scope="session")
def ground_truth(shared: Path) -> Path:
    """Rendered clips and their truth."""
    return shared / "ground_truth"


@pytest.fixture(scope="session")
def real_clips(shared: Path) -> Path:
    """Films and photos of real people."""
    return shared / "real"


@pytest.fixture(scope="session")
def ffmpeg() -> str:
    """Path of the ffmpeg program that the test extra brings."""
    import imageio_ffmpeg

    return str(imageio_ffmpeg.get_ffmpeg_exe())


@pytest.fixture(scope="session")
def encode(ffmpeg: str) -> Callable[..., Path]:
    """Run ffmpeg: `encode(out, *arguments)` writes `out` and gives it back."""

    def run(out: Path, *arguments: str | Path) -> Path:
        command = [ffmpeg, "-hide_banner", "-loglevel", "error", "-nostdin", "-y", *map(str, arguments), str(out)]
        subprocess.run(command, check=True, timeout=300)
        return out

    return run


@pytest.fixture(scope="session")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Measurement]:
    """`measure`, run once per film and set of arguments in a test run: `measured(path, "right", ...)`.

    What one worker has measured of a film, or was refused, the others take over from the disk. A film is known by its
    name and its content, wherever it lies: each worker cuts its own.
    """
    from foundation.errors import KneewallError
    from vision.measure import measure

    done: dict[str, Measurement | KneewallError] = {}
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "measured"
    folder.mkdir(exist_ok=True)

    def content(value: Any) -> str:
        return f"{value.name} {_sha256(value)}" if isinstance(value, Path) and value.is_file() else repr(value)

    def run(path: Path, side: str, **arguments: Any) -> Measurement:
        told = [content(path), side, *(f"{name} {content(value)}" for name, value in sorted(arguments.items()))]
        key = hashlib.sha256("\n".join(told).encode()).hexdigest()
        if key not in done:
            kept = folder / key
            if not kept.exists():
                outcome: Measurement | KneewallError
                try:
                    outcome = measure(path, side, **arguments)[0]  # type: ignore[arg-type]
                except KneewallError as refused:
                    outcome = refused
                half = folder / f"{key}.{os.getpid()}"
                half.write_bytes(pickle.dumps(outcome))
                half.replace(kept)
            done[key] = pickle.loads(kept.read_bytes())
        found = done[key]
        if isinstance(found, KneewallError):
            raise found
        return found

    return run


@functools.cache
def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
