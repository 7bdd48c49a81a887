"""The guided test in a real browser whose camera is a film with known truth, in a loop."""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sample_videos import LEFT, RIGHT
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
    """

    heard: list[tuple[float, str]]
    answered_s: np.ndarray
    recording: Path
    film_s: np.ndarray
    time_s: np.ndarray

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
        self.keep = page.locator(".guided .keep")

    def choose(self, leg: str, practice: int, full: int) -> None:
        """Choose the leg and how many lunges; then turn the camera on."""
        page = self.page
        page.get_by_role("radio", name=leg, exact=True).click()
        page.get_by_text("How many lunges").click()
        for name, usual, wanted in (("To practise first", 2, practice), ("That count", 3, full)):
            for _ in range(usual - wanted):
                page.get_by_role("slider", name=name).press("ArrowLeft")
        page.get_by_role("button", name="Turn the camera on").click()

    def start(self) -> None:
        """Start, and wait for the first answer."""
        self.page.get_by_role("button", name="Start", exact=True).click()
        self.stage.evaluate(
            "e => new Promise(done => setInterval(() => { if (e.latencies.length) done(true); }, 100))")

    def stopped(self) -> Played:
        """Wait until it stops by itself; what there is then."""
        late = None
        try:
            self.status.filter(has_text="Measuring").wait_for(timeout=RUN_MS)
        except playwright_api.TimeoutError as error:
            late = error
        heard = [(h["t"], h["code"]) for h in self.stage.evaluate("e => e.heard")]
        answered_s = np.array([one["t"] for one in self.stage.evaluate("e => e.latencies")])
        rate = len(answered_s) / np.ptp(answered_s)
        # Shown where the test fails.
        print(heard, f"{rate:.1f} answers a second")  # noqa: T201
        if rate < LEAST_PER_S:
            pytest.skip(f"this machine is too busy: {rate:.1f} answers a second, {LEAST_PER_S:.0f} are needed")
        assert late is None, late
        recording = self.recording()
        times, numbers = shown(recording)
        return Played(heard, answered_s, recording, self._camera.film_s[numbers], times)

    def recording(self) -> Path:
        """The film that the page offers to keep."""
        film = self._folder / self.keep.get_attribute("download")
        film.write_bytes(base64.b64decode(self.page.evaluate(_AS_BASE64, self.keep.get_attribute("href"))))
        return film

    def result(self) -> str:
        """Wait for the result; the sentence that is read aloud."""
        self.page.get_by_text("See the whole result").wait_for(timeout=RESULT_MS)
        return str(self.page.get_by_test_id("stAlert").inner_text())


@pytest.fixture
def in_front_of(
    playwright: Any, chromium_path: str, tmp_path: Path
) -> Iterator[Callable[[Path], GuidedPage]]:
    """`in_front_of(film)`: the guided test's page in a browser whose camera shows the film again and again.

    Each has an app of its own: one that still draws the film of the test before would answer slowly.
    """
    watches = []
    with contextlib.ExitStack() as opened:

        def start(film: Path) -> GuidedPage:
            camera = camera_film(film, tmp_path)
            served = start_app(tmp_path / "app")
            opened.callback(lambda: served.process.poll() is not None or stop_app(served))
            browser = playwright.chromium.launch(executable_path=chromium_path, args=[*FLAGS, *camera.flags])
            opened.callback(browser.close)
            page = browser.new_context(viewport={"width": 1280, "height": 1000}, locale="en-GB").new_page()
            page.set_default_timeout(60_000)
            watch = Watch(served.url)
            watches.append(watch)
            watch.over(page)
            page.goto(served.url + "/guided")
            begin(page)
            return GuidedPage(page, camera, tmp_path, served, watch)

        yield start
    for watch in watches:
        watch.check()


def trials(film: Path, side: str) -> list[Trial]:
    return [m.trial for m in measure(film, side)]  # type: ignore[arg-type]


def shown_as_measured(guided: GuidedPage, trial: Trial) -> None:
    """The page's figures of the leg are those that measuring the recorded film gives."""
    lean, way = trial.tibial_inclination_deg, trial.wall_distance_cm
    assert lean is not None and way is not None
    guided.page.get_by_text("See the whole result").click()
    guided.page.get_by_role("heading", name=f"{trial.side.title()} ankle").first.wait_for()
    assert metric(guided.page, "Lean of the shin") == pytest.approx(lean.value, abs=0.051)
    assert metric(guided.page, "Distance to the wall") == pytest.approx(way.value, abs=0.051)


def test_it_stops_after_the_third_full_one_and_gives_what_measuring_the_film_gives(
    in_front_of: Callable[[Path], GuidedPage]
) -> None:
    guided, truth = in_front_of(RIGHT.clip), Truth.of(RIGHT.read_truth())
    guided.choose("Right", practice=0, full=3)
    guided.start()
    played = guided.stopped()
    assert played.said("ready", "counted", "too-short", "heel-up", "done") == [
        "ready", "counted", "counted", "counted", "done"]
    # Each was counted while, or right after, a true lunge came back.
    for t in played.film_times("counted"):
        assert any((r["start"] + r["end"]) / 2 < t < r["end"] + LATE_S for r in truth.reps)
    times = {code: t for t, code in played.heard}
    assert 0 <= times["done"] - times["counted"] < 3
    assert played.time_s[-1] - times["done"] < 3
    told = guided.result()
    trial, = trials(played.recording, "right")
    assert trial.tibial_inclination_deg is not None
    assert f"{trial.tibial_inclination_deg.value:.0f} degrees" in told
    shown_as_measured(guided, trial)
    assert 3 <= len(trial.reps) <= 4
    assert trial.tibial_inclination_deg.value == pytest.approx(max(r["peak_heel_down_deg"] for r in truth.reps), abs=2)


def test_a_heel_that_comes_up_is_told_at_once_and_not_counted(in_front_of: Callable[[Path], GuidedPage]) -> None:
    guided, truth = in_front_of(LEFT.clip), Truth.of(LEFT.read_truth())
    guided.choose("Left", practice=0, full=2)
    guided.start()
    played = guided.stopped()
    up = [t for t, code in played.heard if code == "heel-up"]
    counted = [t for t, code in played.heard if code == "counted"]
    onsets = played.onsets(truth)
    # Every second lunge of the loop lifts the heel: between the two that count there is one that does not.
    assert len(counted) == 2 and any(counted[0] < t < counted[1] for t in up)
    assert len(up) == len(onsets)
    for said, true in zip(up, onsets, strict=True):
        assert -CLOCKS_S <= said - true <= played.soon_after(true)
    lifted = [r.heel_lift_onset_s for r in trials(played.recording, "left")[0].reps if r.heel_lift_onset_s is not None]
    assert len(lifted) >= len(onsets)
    for true in onsets:
        assert min(abs(true - measured) for measured in lifted) < LATE_S


def test_a_camera_taken_away_in_mid_test_loses_nothing(in_front_of: Callable[[Path], GuidedPage]) -> None:
    guided = in_front_of(RIGHT.clip)
    guided.choose("Right", practice=0, full=3)
    guided.start()
    # What the browser does when the camera is pulled out.
    guided.page.locator(".guided video").evaluate(
        "v => { const t = v.srcObject.getVideoTracks()[0]; t.stop(); t.dispatchEvent(new Event('ended')); }")
    guided.keep.wait_for()
    guided.status.filter(has_text="The camera was taken away").wait_for()
    assert guided.page.get_by_role("button", name="Turn the camera on").is_visible()
    times, _ = shown(guided.recording())
    assert len(times) > 3 and all(b > a for a, b in pairwise(times))
