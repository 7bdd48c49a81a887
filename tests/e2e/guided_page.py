"""The page of the guided test in a real browser whose camera is a film with known truth, in a loop."""

from __future__ import annotations

import base64
import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.e2e.conftest import FLAGS, RunningApp, Watch, playwright_api, start_app, stop_app
from tests.e2e.fake_camera import CameraFilm, camera_film, shown
from tests.e2e.steps import RESULT_MS, begin, metric
from vision.measure import measure
from vision.trial import HEEL_DOWN_MM, Trial

RUN_MS = 90_000
"""The longest wait for the end of a test by itself; on two free cores it takes 15 to 25 seconds."""
LEAST_PER_S = 4.0
"""A lunge takes three seconds: with fewer answers a second nobody can tell one from the next."""
LATE_S = 0.5
"""A heel that comes up is told within this of its first 5 mm."""
CLOCKS_S = 0.25
"""The page's clock begins up to so much before the recording's, whose first picture has yet to come."""
_AS_BASE64 = """async (address) => {
  const blob = await (await fetch(address)).blob();
  return await new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.split(",")[1]);
    reader.readAsDataURL(blob);
  });
}"""


@dataclass(frozen=True)
class Truth:
    """What is true of the film before the camera: lean and lift at each of its times, and its repetitions."""

    at_s: np.ndarray
    lift_mm: np.ndarray
    reps: list[dict[str, Any]]

    @classmethod
    def of(cls, told: dict[str, Any]) -> Truth:
        frames = told["frames"]
        lift = [np.nan if f["heel_lift_mm"] is None else f["heel_lift_mm"] for f in frames]
        return cls(np.array([f["t"] for f in frames]), np.array(lift, float), told["reps"])


@dataclass(frozen=True)
class Played:
    """One guided test that has ended: what was heard, and the film that was recorded of it.

    Attributes:
        heard: the cues' codes with their times on the page's clock, in seconds.
        answered_s: (k,) when each picture that was answered was taken, on the same clock.
        recording: the film that the page offers to keep.
        film_s: (n,) the camera film's own time of each picture of the recording, in seconds.
        time_s: (n,) the recording's time of each.
        missed: pictures of the camera that the recording does not hold, between its first and its last.
    """

    heard: list[tuple[float, str]]
    answered_s: np.ndarray
    recording: Path
    film_s: np.ndarray
    time_s: np.ndarray
    missed: int

    def said(self, *codes: str) -> list[str]:
        """Those of these codes that were heard, in order."""
        return [code for _, code in self.heard if code in codes]

    def film_times(self, code: str) -> list[float]:
        """Where in the film (s) the camera was when this was said."""
        return [float(self.film_s[np.argmin(np.abs(self.time_s - t))]) for t, what in self.heard if what == code]

    def onsets(self, truth: Truth) -> list[float]:
        """The recording's times (s) at which the heel truly rose through 5 mm, from "ready" to "done"."""
        lift = np.interp(self.film_s, truth.at_s, truth.lift_mm)
        rises = np.flatnonzero((lift[1:] >= HEEL_DOWN_MM) & (lift[:-1] < HEEL_DOWN_MM)) + 1
        first, last = (next(t for t, code in self.heard if code == what) for what in ("ready", "done"))
        return [float(t) for t in self.time_s[rises] if first < t < last]

    def soon_after(self, onset_s: float) -> float:
        """How late (s) a cue may be: half a second, or three answers of a machine that answers slowly."""
        after = self.answered_s[self.answered_s > onset_s]
        return max(LATE_S, float(after[2] - onset_s)) + CLOCKS_S


class GuidedPage:
    """The page of the guided test in a browser of its own."""

    def __init__(self, page: Any, camera: CameraFilm, folder: Path, app: RunningApp,
                 watch: Watch) -> None:
        self.page, self._camera, self._folder, self.app, self.watch = page, camera, folder, app, watch
        self.stage = page.locator(".guided")
        self.status = page.locator(".guided .status")
        self.large = page.locator(".guided .cue")
        self.keep = page.locator(".guided .keep")

    def choose(self, leg: str, practice: int, full: int) -> None:
        """Choose the leg and how many lunges; then turn the camera on."""
        page = self.page
        page.get_by_role("radio", name=leg, exact=True).click()
        page.get_by_text("How many lunges").click()
        for name, usual, wanted in (("To practise first", 2, practice), ("That count", 3, full)):
            for _ in range(abs(usual - wanted)):
                page.get_by_role("slider", name=name).press("ArrowLeft" if wanted < usual else "ArrowRight")
        page.get_by_role("button", name="Turn the camera on").click()

    def start(self) -> None:
        """Start, and wait for the first answer."""
        self.page.get_by_role("button", name="Start", exact=True).click()
        self.stage.evaluate(
            "e => new Promise(done => setInterval(() => { if (e.latencies.length) done(true); }, 100))")

    def press(self, target: Any) -> None:
        """Press what lies there, as a finger does: Playwright takes all that lies in an inert page for inert."""
        box = target.bounding_box()
        self.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    def stopped(self) -> Played:
        """Wait until it stops by itself; what there is then."""
        late = None
        try:
            self.status.filter(has_text="Measuring").wait_for(timeout=RUN_MS)
        except playwright_api.TimeoutError as error:
            late = error
        heard = [(h["t"], h["code"]) for h in self.stage.evaluate("e => e.heard")]
        answered_s = np.array([one["t"] for one in self.stage.evaluate("e => e.latencies")])
        rate = len(answered_s) / max(float(np.ptp([0.0, *answered_s])), 1e-9)
        # Shown where the test fails.
        print(heard, f"{rate:.1f} answers a second", self.stage.get_attribute("class"), self.status.inner_text())  # noqa: T201
        if rate < LEAST_PER_S:
            pytest.skip(f"this machine is too busy: {rate:.1f} answers a second, {LEAST_PER_S:.0f} are needed")
        assert late is None, late
        recording = self.recording()
        times, numbers = shown(recording)
        return Played(heard, answered_s, recording, self._camera.film_s[numbers], times,
                      self._camera.missed(numbers))

    def hears(self, code: str, within_s: float = 30) -> float:
        """Wait until this is said; when that was, in seconds on the page's clock, NaN after the film."""
        until = time.monotonic() + within_s
        while time.monotonic() < until:
            said = [h["t"] for h in self.stage.evaluate("e => e.heard") if h["code"] == code]
            if said:
                return float("nan") if said[0] is None else float(said[0])
            time.sleep(0.1)
        raise AssertionError(f"{code} was not said; {self.stage.evaluate('e => e.heard')} was")

    def recording(self) -> Path:
        """The film that the page offers to keep."""
        film = self._folder / self.keep.get_attribute("download")
        film.write_bytes(base64.b64decode(self.page.evaluate(_AS_BASE64, self.keep.get_attribute("href"))))
        return film

    def close(self) -> None:
        """Close the page, and end the app behind it with whatever it still does."""
        self.page.close()
        stop_app(self.app)

    def result(self) -> tuple[str, str]:
        """Wait for the result; the sentence as it is written large, and as it is spoken."""
        self.page.get_by_text("See the whole result").wait_for(timeout=RESULT_MS)
        self.hears("result")
        spoken = self.stage.evaluate("e => e.heard.filter(h => h.code === 'result').pop().spoken")
        assert self.status.inner_text() == self.large.inner_text()
        return str(self.large.inner_text()), str(spoken)


InFrontOf = Callable[..., GuidedPage]


@contextlib.contextmanager
def guided_pages(playwright: Any, chromium: str, folder: Path) -> Iterator[InFrontOf]:
    """See the fixture `in_front_of`."""
    watches = []
    with contextlib.ExitStack() as opened:

        def start(film: Path, **shown_as: Any) -> GuidedPage:
            camera = camera_film(film, folder, **shown_as)
            served = start_app(folder / "app")
            opened.callback(lambda: served.process.poll() is not None or stop_app(served))
            browser = playwright.chromium.launch(executable_path=chromium, args=[*FLAGS, *camera.flags])
            opened.callback(browser.close)
            page = browser.new_context(viewport={"width": 1280, "height": 1000}, locale="en-GB").new_page()
            guided = guided_page(page, camera, folder, served)
            watches.append(guided.watch)
            return guided

        yield start
    for watch in watches:
        watch.check()


def guided_page(page: Any, camera: CameraFilm, folder: Path, served: RunningApp) -> GuidedPage:
    """The guided test in this page of a browser, asked what has to be asked first."""
    page.set_default_timeout(60_000)
    watch = Watch(served.url)
    watch.over(page)
    page.goto(served.url + "/guided")
    begin(page)
    return GuidedPage(page, camera, folder, served, watch)


def trials(film: Path, side: str) -> list[Trial]:
    """What measuring a film gives, one a leg."""
    return [m.trial for m in measure(film, side)]  # type: ignore[arg-type]


def shown_as_measured(guided: GuidedPage, trial: Trial) -> None:
    """The sentence and the page's figures of the leg are those that measuring the recorded film gives."""
    lean, way = trial.tibial_inclination_deg, trial.wall_distance_cm
    assert lean is not None and way is not None
    assert guided.result() == (f"{trial.side.title()} ankle: {way.value:.1f} cm.",
                               f"{trial.side.title()} ankle: {way.value:.1f} centimetres.")
    guided.page.get_by_text("See the whole result").click()
    guided.page.get_by_role("heading", name=f"{trial.side.title()} ankle").first.wait_for()
    assert metric(guided.page, "Lean of the shin") == pytest.approx(lean.value, abs=0.051)
    assert metric(guided.page, "Distance to the wall") == pytest.approx(way.value, abs=0.051)
