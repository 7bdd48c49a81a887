"""A running app and a real browser, each started once per test run; clips cut short, since every frame takes time."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.short_clips import cut, left_clip, left_sheet, right_clip  # noqa: F401

playwright_api = pytest.importorskip("playwright.sync_api", reason="Playwright for Python is not installed")

ROOT = Path(__file__).resolve().parents[2]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass
class RunningApp:
    """A served app: its address, what it said, the history it writes to, the folder its temporary files go to."""

    url: str
    process: subprocess.Popen[str]
    said: list[str]
    database: str
    temporary: Path
    environment: dict[str, str] = field(default_factory=dict)

    def leftovers(self) -> list[Path]:
        """Every file in the private folders."""
        return [p for p in self.temporary.glob("kneewall-*/**/*") if p.is_file()]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start_app(folder: Path, *options: str, database: str | None = None, port: int | None = None) -> RunningApp:
    """`kneewall app`, on a port of its own, with a temporary folder of its own, and a history if none is given."""
    temporary = folder / "tmp"
    temporary.mkdir(parents=True)
    database = database or f"sqlite:///{folder / 'history.db'}"
    environment = os.environ | {
        "KNEEWALL_DATABASE_URL": database,
        "TMPDIR": str(temporary),
        "HOME": str(folder),
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
    }
    port = port or free_port()
    log = folder / "log.txt"
    with log.open("w") as out:
        process = subprocess.Popen(
            [
                sys.executable,
                "-c",
                "from cli import main; main()",
                "app",
                "--port",
                str(port),
                "--no-browser",
                *options,
            ],
            cwd=folder,
            env=environment,
            stdout=out,
            stderr=subprocess.STDOUT,
            text=True,
        )
    url = f"http://127.0.0.1:{port}"
    for _ in range(300):
        if process.poll() is not None:
            pytest.fail(f"the app did not start: {log.read_text()}")
        try:
            urllib.request.urlopen(f"{url}/_stcore/health", timeout=2)
            break
        except urllib.error.HTTPError:
            break  # the gate answers
        except OSError:
            time.sleep(0.2)
    return RunningApp(url, process, log.read_text().splitlines(), database, temporary, environment)


def stop_app(app: RunningApp) -> None:
    app.process.terminate()
    try:
        app.process.wait(20)
    except subprocess.TimeoutExpired:
        app.process.kill()
        pytest.fail("the app did not stop within 20 seconds of being asked to")


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    """The app, for this computer only."""
    running = start_app(tmp_path_factory.mktemp("app"))
    yield running
    stop_app(running)
    assert not list(running.temporary.glob("kneewall-*")), "private folders were left behind"


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """The system's Chromium; skips where there is none."""
    path = os.environ.get("KNEEWALL_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.skip("no chromium on this machine")
    return path


@pytest.fixture(scope="session")
def playwright() -> Iterator[object]:
    with playwright_api.sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: object, chromium_path: str) -> Iterator[object]:
    started = playwright.chromium.launch(executable_path=chromium_path, args=FLAGS)  # type: ignore[attr-defined]
    yield started
    started.close()


class Watch:
    """Notes every request to another address and every error in the console of the pages it watches."""

    def __init__(self, url: str) -> None:
        self._own = (url, url.replace("http", "ws", 1), "data:", "blob:")
        self.elsewhere: list[str] = []
        self.errors: list[str] = []
        self._not_there: list[tuple[object, str]] = []

    def over(self, page: object) -> None:
        def request(sent: object) -> None:
            if not sent.url.startswith(self._own):  # type: ignore[attr-defined]
                self.elsewhere.append(sent.url)  # type: ignore[attr-defined]

        def console(message: object) -> None:
            if message.type != "error":  # type: ignore[attr-defined]
                return
            url = message.location["url"]  # type: ignore[attr-defined]
            if "/media/" in url and "404" in message.text:  # type: ignore[attr-defined]
                self._not_there.append((page, url))
            else:
                self.errors.append(f"{message.text} {url}")  # type: ignore[attr-defined]

        page.on("request", request)  # type: ignore[attr-defined]
        page.on("websocket", request)  # type: ignore[attr-defined]
        page.on("console", console)  # type: ignore[attr-defined]
        page.on("pageerror", lambda error: self.errors.append(str(error)))  # type: ignore[attr-defined]

    def settle(self) -> None:
        """To be called while the pages are open: a picture that was gone before it was asked for is none that is shown.

        The page is drawn anew at every step, and a slow browser may still ask for a picture of the step before.
        """
        for page, url in self._not_there:
            shown = page.is_closed() or page.locator(f'[src$="{urlsplit(url).path}"]').count()  # type: ignore[attr-defined]
            if shown:
                self.errors.append(f"not there: {url}")
        self._not_there.clear()

    def check(self) -> None:
        self.settle()
        assert self.elsewhere == []
        assert self.errors == []


@pytest.fixture
def new_page(app: RunningApp, browser: object) -> Iterator[Callable[..., object]]:
    """Opens the app in a browser of its own, sharing nothing; checks at the end what the pages asked for."""
    watch, contexts = Watch(app.url), []

    def open_page(path: str = "/", **options: object) -> object:
        usual = {"locale": "en-GB", "viewport": {"width": 1280, "height": 1000}}
        context = browser.new_context(**usual | options)  # type: ignore[attr-defined]
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(60_000)
        watch.over(page)
        page.goto(app.url + path)
        page.get_by_role("heading", level=1).wait_for()
        return page

    yield open_page
    watch.settle()
    for context in contexts:
        context.close()
    watch.check()


@pytest.fixture
def in_front_of(playwright: object, chromium_path: str, tmp_path: Path) -> Iterator[Callable[..., object]]:
    """`in_front_of(film)`: the guided test's page in a browser whose camera shows the film again and again.

    What else is named goes to `camera_film`. Each has an app of its own: one that still draws the film of the test
    before would answer slowly.
    """
    from tests.e2e.guided_page import guided_pages

    with guided_pages(playwright, chromium_path, tmp_path) as start:
        yield start
