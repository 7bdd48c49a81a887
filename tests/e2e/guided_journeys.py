"""Longer journeys of the guided test than the suite has time for, in a real browser, each with its table.

    python -m tests.e2e.guided_journeys [-k NAME]

They need two free cores: on a machine that answers fewer than four times a second they are skipped, and say so.
"""

from __future__ import annotations

import contextlib
import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sample_videos import LEFT, RIGHT
from tests.e2e.conftest import ROOT, start_app, stop_app
from tests.e2e.fake_camera import camera_film, shown
from tests.e2e.guided_page import LATE_S, GuidedPage, InFrontOf, Played, Truth, guided_page
from tests.e2e.own_chromium import OwnChromium
from tests.e2e.steps import begin
from vision.film.video import open_frames

ASLEEP_S = 8.0
"""How long the browser stands still, as a computer with its lid closed."""
_LARGE = "e => e.querySelector('.cue').innerText"


def say(text: str) -> None:
    """One piece of the tables."""
    print(text, flush=True)  # noqa: T201


def truth_of(film: Path) -> Truth:
    """What is true of a film."""
    return Truth.of(json.loads(film.with_suffix(".json").read_text()))


def table(played: Played, truth: Truth) -> None:
    """Print what was said, when on the page's clock and in the film, and the true lunge that it is about."""
    say(f"\n{'cue':16} {'page s':>7} {'film s':>7}  true lunge")
    for t, code in played.heard:
        at = float(played.film_s[np.argmin(np.abs(played.time_s - t))])
        rep = next((r for r in truth.reps if r["start"] <= at <= r["end"] + LATE_S), None)
        lunge = "" if rep is None else f"{rep['start']:.2f} to {rep['end']:.2f} s, {rep['peak_heel_down_deg']:.1f} deg"
        say(f"{code:16} {t:7.2f} {'      -' if np.isnan(at) else f'{at:7.2f}'}  {lunge}")
    rate = len(played.answered_s) / np.ptp(played.answered_s)
    say(f"{rate:.1f} answers a second; {played.missed} of {len(played.time_s) + played.missed} pictures not recorded")


def by_the_command(recording: Path) -> dict[str, dict[str, Any]]:
    """What `kneewall measure` says of the recording, by leg."""
    run = subprocess.run([sys.executable, "-c", "from cli import main; main()", "measure", str(recording), "--json"],
                         cwd=ROOT, capture_output=True, text=True, check=True)
    told = json.loads(run.stdout)
    return {trial["side"]: trial for trial in told.get("trials", [told])}


def shows(guided: GuidedPage, measured: dict[str, dict[str, Any]]) -> None:
    """The page of the result shows of each leg what the command measured; it begins with the sentence told."""
    written, spoken = guided.result()
    say(f"written: {written}\nspoken:  {spoken}")
    guided.page.get_by_text("See the whole result").click()
    for side in measured:
        guided.page.get_by_role("heading", name=f"{side.title()} ankle").first.wait_for()
    assert written in guided.page.get_by_role("heading", level=3).first.inner_text()
    values = guided.page.get_by_test_id("stMetricValue")
    values.nth(2 * len(measured) - 1).wait_for()
    figures = values.all_inner_texts()
    say(f"page:    {figures}")
    for side, trial in measured.items():
        for name, unit in (("wall_distance_cm", " cm"), ("tibial_inclination_deg", "\N{DEGREE SIGN}")):
            value = trial["result"].get(name)
            if value is not None:
                said = f"{value['value']:.1f}"
                say(f"command: {side} {name} {said}")
                assert any(abs(float(f.rstrip(unit)) - float(said)) < 0.11 for f in figures if f.endswith(unit))


@pytest.mark.shared
def test_somebody_walks_in_and_is_counted_from_the_first_lunge_on(in_front_of: InFrontOf, shared: Path) -> None:
    film = shared / "home_films/o1.mp4"
    # Its first picture shows the empty room.
    guided, truth = in_front_of(film, lead_s=6), truth_of(film)
    guided.choose("Left", practice=1, full=2)
    guided.start()
    played = guided.stopped()
    table(played, truth)
    said = played.said("ready", "practice-over", "counted", "too-short", "heel-up", "done")
    assert said == ["ready", "practice-over", "counted", "counted", "done"]
    assert played.film_times("ready")[0] < truth.reps[0]["start"] + LATE_S
    after_the_lunges(played, truth, "practice-over", "counted")
    shows(guided, by_the_command(played.recording))


@pytest.mark.shared
def test_the_other_leg_follows_without_touching_anything(in_front_of: InFrontOf, shared: Path) -> None:
    film = shared / "home_films/o2.mp4"
    guided, truth = in_front_of(film, lead_s=6, tail_s=4), truth_of(film)
    guided.choose("Both", practice=0, full=2)
    guided.start()
    played = guided.stopped()
    table(played, truth)
    said = played.said("ready", "counted", "too-short", "heel-up", "next-leg", "done")
    assert said == ["ready", "counted", "counted", "next-leg", "ready", "counted", "counted", "done"]
    after_the_lunges(played, truth, "counted")
    measured = by_the_command(played.recording)
    assert sorted(measured) == ["left", "right"]
    shows(guided, measured)


def after_the_lunges(played: Played, truth: Truth, *codes: str) -> None:
    """Each true lunge was counted on its way back or right after it."""
    counted = [at for code in codes for at in played.film_times(code)]
    for at, rep in zip(counted, truth.reps, strict=True):
        assert (rep["start"] + rep["end"]) / 2 < at < rep["end"] + LATE_S


def beside_another() -> Callable[[np.ndarray], np.ndarray]:
    """Puts somebody else, who stands still, beside the person of a picture."""
    with open_frames(LEFT.clip) as frames:
        other = next(iter(frames)).image

    def changed(image: np.ndarray) -> np.ndarray:
        import cv2

        height, width = image.shape[:2]
        beside = cv2.resize(other, (width, height))
        middle = [picture[:, width // 5 : width // 5 + 2 * round(0.28 * width)] for picture in (image, beside)]
        return np.hstack(middle)

    return changed


def test_two_people_are_told_and_nothing_is_counted(in_front_of: InFrontOf) -> None:
    guided = in_front_of(RIGHT.clip, changed=beside_another())
    guided.choose("Right", practice=0, full=1)
    guided.start()
    at = guided.hears("second-person")
    say(f"\nsecond-person    {at:.2f}: {guided.large.inner_text()}")
    assert "two people" in guided.large.inner_text()
    time.sleep(8)
    codes = [h["code"] for h in guided.stage.evaluate("e => e.heard")]
    assert "counted" not in codes and "done" not in codes
    stop_and_keep(guided, least_s=at + 6)


def test_nobody_for_a_minute_ends_it(in_front_of: InFrontOf, shared: Path) -> None:
    guided = in_front_of(shared / "home_films/o1.mp4", from_s=0.0, to_s=0.01, tail_s=4)
    guided.choose("Left", practice=0, full=1)
    guided.start()
    at = guided.hears("nobody-left", 90)
    say(f"\nnobody-left      {at:.2f}: {guided.large.inner_text()}")
    assert 59 < at < 75
    guided.keep.wait_for()
    times, _ = shown(guided.recording())
    assert times[-1] > 55
    # Nobody's film cannot be measured, and that is said as well.
    guided.hears("result", 120)
    say(f"result           {guided.large.inner_text()}")
    assert guided.large.inner_text() == guided.status.inner_text()


def stop_and_keep(guided: GuidedPage, least_s: float) -> None:
    """Stop by hand; the film until then is there, whole."""
    guided.press(guided.page.locator(".guided .stop"))
    guided.keep.wait_for()
    times, _ = shown(guided.recording())
    say(f"kept             {times[-1]:.1f} s, {len(times)} pictures: {guided.large.inner_text()}")
    assert times[-1] > least_s


def test_a_slow_computer_says_so_and_the_film_goes_on(in_front_of: InFrontOf) -> None:
    guided = in_front_of(RIGHT.clip)
    guided.choose("Right", practice=0, full=6)
    guided.start()
    guided.app.process.send_signal(signal.SIGSTOP)
    at = guided.hears("slow")
    say(f"\nslow             {at:.2f}: {guided.large.inner_text()}")
    guided.app.process.send_signal(signal.SIGCONT)
    stop_and_keep(guided, least_s=at - 1)


def test_a_server_that_ends_leaves_the_film(in_front_of: InFrontOf) -> None:
    guided = in_front_of(RIGHT.clip)
    guided.choose("Right", practice=0, full=6)
    guided.start()
    time.sleep(3)
    stop_app(guided.app)
    at = guided.hears("lost")
    say(f"\nlost             {at:.2f}: {guided.large.inner_text()}")
    at = guided.hears("gone")
    say(f"gone             {at:.2f}: {guided.large.inner_text()}")
    stop_and_keep(guided, least_s=at - 1)
    assert "does not answer" in guided.large.inner_text()
    with guided.page.expect_download(timeout=10_000):
        guided.press(guided.keep)
    only_unreachable(guided)


def test_a_server_that_is_started_anew_takes_no_film_away(in_front_of: InFrontOf, tmp_path: Path) -> None:
    guided = in_front_of(RIGHT.clip)
    guided.choose("Right", practice=0, full=6)
    guided.start()
    time.sleep(3)
    guided.app.process.kill()
    guided.app.process.wait(10)
    at = guided.hears("lost")
    say(f"\nlost             {at:.2f}: {guided.large.inner_text()}")
    port = int(guided.app.url.rpartition(":")[2])
    again = start_app(tmp_path / "again", port=port, database=guided.app.database)
    try:
        time.sleep(10)
        if guided.page.get_by_role("button", name="Stop", exact=True).is_visible():
            stop_and_keep(guided, least_s=at - 1)
        else:
            # The page has found the new server, and was built anew.
            finds_what_was_left(guided, least_s=at - 1)
    finally:
        stop_app(again)
    only_unreachable(guided)


def test_a_page_that_goes_in_mid_test_leaves_its_film_behind(in_front_of: InFrontOf) -> None:
    guided = in_front_of(RIGHT.clip)
    guided.choose("Right", practice=0, full=6)
    guided.start()
    time.sleep(4)
    # Nothing but the test can be reached while it runs; a page that is built anew goes in the same way.
    for name in ("Understand", "Guided"):
        guided.page.get_by_role("link", name=name, exact=True).dispatch_event("click")
        guided.page.get_by_role("heading", level=1, name=re.compile(name, re.IGNORECASE)).wait_for()
    finds_what_was_left(guided, least_s=3)


def finds_what_was_left(guided: GuidedPage, least_s: float) -> None:
    """The page that comes after the one that went says so, and offers the film."""
    begin(guided.page)
    guided.keep.wait_for()
    times, _ = shown(guided.recording())
    say(f"left behind      {times[-1]:.1f} s: {guided.large.inner_text()}")
    assert "built anew" in guided.large.inner_text() and times[-1] > least_s


def only_unreachable(guided: GuidedPage) -> None:
    """That the server did not answer is what the browser writes down, and nothing else."""
    unreachable = ("ERR_CONNECTION", "WebSocket", "reaching server", "not responding")
    others = [e for e in guided.watch.errors if not any(words in e for words in unreachable)]
    assert not others
    guided.watch.errors.clear()


def test_another_tab_before_it_and_a_lid_that_is_closed(
    playwright: Any, chromium_path: str, tmp_path: Path
) -> None:
    camera = camera_film(RIGHT.clip, tmp_path)
    with contextlib.ExitStack() as opened:
        served = start_app(tmp_path / "app")
        opened.callback(stop_app, served)
        chromium = OwnChromium(chromium_path, tmp_path / "profile", camera.flags)
        opened.callback(chromium.close)
        through = playwright.chromium.connect_over_cdp(chromium.address)
        page = through.contexts[0].pages[0]
        guided = guided_page(page, camera, tmp_path, served)
        guided.choose("Right", practice=0, full=6)
        guided.start()
        # Leaves the browser alone, so that a hidden tab is hidden.
        through.close()
        chromium.to_front(the_page=False)
        assert chromium.evaluate("e => document.hidden")
        say(f"\nhidden           {chromium.hears('hidden'):.2f}: {chromium.evaluate(_LARGE)}")
        chromium.to_front(the_page=True)
        time.sleep(1)
        assert not chromium.evaluate("e => document.hidden")
        say(f"in front again   {chromium.evaluate(_LARGE)}")
        chromium.asleep(ASLEEP_S)
        say(f"slept            {chromium.hears('slept'):.2f}: {chromium.evaluate(_LARGE)}")
        through = playwright.chromium.connect_over_cdp(chromium.address)
        page = next(p for p in through.contexts[0].pages if "/guided" in p.url)
        guided = GuidedPage(page, camera, tmp_path, served, guided.watch)
        stop_and_keep(guided, least_s=2)
        with open_frames(guided.recording()) as frames:
            assert sum(1 for _ in frames) and [notice.code for notice in frames.notices] == ["film-leaps"]
        through.close()


def main() -> None:
    """Run them, or those that are named."""
    raise SystemExit(pytest.main(["-s", "-q", "-n", "0", "-p", "no:cacheprovider", __file__, *sys.argv[1:]]))


if __name__ == "__main__":
    main()
