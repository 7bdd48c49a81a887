"""Whole journeys through the running app in a real browser; none may ask anything of another address."""

from __future__ import annotations

import csv
import io
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from calibration.detect import detect_sheet
from calibration.sheet import A4
from sample_videos import RIGHT
from tests.e2e.conftest import FLAGS, RunningApp, playwright_api
from tests.e2e.steps import RESULT_MS, await_result, begin, choose_file, menu, metric
from vision.film.video import open_frames
from vision.lunge.measurement import Measurement

NewPage = Callable[..., Any]


@pytest.fixture
def black(encode: Callable[..., Path], tmp_path: Path) -> Path:
    """A film that shows nothing."""
    return encode(tmp_path / "black.mp4", "-f", "lavfi", "-i", "color=black:s=360x640:r=10:d=3")


def test_sample_is_measured_saved_and_exported_with_the_figures_that_measuring_gives(
    new_page: NewPage, measured: Callable[..., Measurement]
) -> None:
    page = new_page()
    page.get_by_role("radio", name="Try a sample").click()
    page.get_by_role("button", name="Measure this sample").click()
    await_result(page, "Right")
    shown = metric(page, "Lean of the shin")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("Saved in the history of Sample").wait_for()
    menu(page, "History")
    page.get_by_role("heading", name="Sessions").wait_for()
    with page.expect_download() as download:
        page.get_by_role("button", name="Repetitions (CSV)").click()
    rows = list(csv.DictReader(io.StringIO(download.value.path().read_text(encoding="utf-8-sig"))))

    trial = measured(RIGHT.clip, "right").trial
    assert trial.tibial_inclination_deg is not None
    assert shown == pytest.approx(trial.tibial_inclination_deg.value, abs=0.051)
    column = next(name for name in rows[0] if name.startswith("tibial_inclination") and name.endswith("deg"))
    leans = [rep.tibial_inclination_deg for rep in trial.reps]
    assert [float(r[column]) for r in rows] == pytest.approx([lean.value for lean in leans if lean], abs=0.01)


def test_recording_with_the_camera(
    app: RunningApp, playwright: Any, chromium_path: str, cut: Callable[..., Path]
) -> None:
    """The camera is a ground-truth film in a loop; what was recorded is what the camera gave, not its mirror image."""
    from tests.e2e.conftest import Watch

    camera = cut(RIGHT.clip, "camera.mjpeg", "fps=15", "-c:v", "mjpeg", "-q:v", "3", "-f", "mjpeg")
    fake = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream",
            f"--use-file-for-fake-video-capture={camera}"]  # fmt: skip
    browser = playwright.chromium.launch(executable_path=chromium_path, args=[*FLAGS, *fake])
    watch = Watch(app.url)
    try:
        page = browser.new_context(viewport={"width": 1280, "height": 1000}, locale="en-GB").new_page()
        watch.over(page)
        page.goto(app.url)
        page.get_by_role("radio", name="Record here").click()
        begin(page)
        page.get_by_text("Count-down and length").click()
        for slider, key, presses in (
            ("Seconds to walk to the wall", "ArrowLeft", 2),
            ("Seconds of filming", "ArrowLeft", 2),
        ):
            for _ in range(presses):
                page.get_by_role("slider", name=slider).press(key)
        page.get_by_role("button", name="Turn the camera on").click()
        page.get_by_role("button", name="Check the picture").click()
        status = page.locator(".recorder .status")
        playwright_api.expect(status).not_to_have_text(re.compile("Checking|Stand sideways"), timeout=60_000)
        assert status.inner_text().endswith(".")
        page.get_by_role("button", name="Start", exact=True).click()
        page.locator(".recorder.recording, .recording .recorder").first.wait_for()
        digit_px = page.locator(".recorder .count").evaluate("e => parseFloat(getComputedStyle(e).fontSize)")
        assert digit_px >= 88, "the seconds cannot be read at 2.5 m"
        page.get_by_role("heading", name="Right ankle").first.wait_for(timeout=RESULT_MS)
        truth = RIGHT.read_truth()["reps"][0]["peak_heel_down_deg"]
        # A busy browser drops and presses pictures as it records: this asks for the right film, not for a fine measure.
        assert metric(page, "Lean of the shin") == pytest.approx(truth, abs=4.0)
        page.get_by_text("How this was measured").click()
        size = page.get_by_text("pictures of").inner_text().partition("pictures of ")[2]
        width, height = (int(n) for n in size.partition(".")[0].split(" x "))
        assert min(width, height) >= 720
    finally:
        browser.close()
    watch.check()


def test_four_corners_give_the_scale(new_page: NewPage, cut: Callable[..., Path], right_clip: Path) -> None:
    """The markers are painted over, the paper's corners are clicked, and the distance comes back."""
    with open_frames(right_clip) as frames:
        sighting = detect_sheet(next(iter(frames)).image)
    assert sighting is not None
    on_paper = np.concatenate([A4.marker_corners_cm(i) for i in sighting.ids])
    to_picture, _ = cv2.findHomography(on_paper, sighting.corners_px.reshape(-1, 2))
    corners = cv2.perspectiveTransform(A4.outline_cm()[None], to_picture)[0]
    low, high = corners.min(0).astype(int), corners.max(0).astype(int)
    paper = f"drawbox={low[0]}:{low[1]}:{high[0] - low[0]}:{high[1] - low[1]}:white:fill"
    page = new_page()
    choose_file(page, "Right", cut(RIGHT.clip, "blank.mp4", paper))
    await_result(page, "Right")
    page.get_by_role("button", name="Help by hand").click()
    page.get_by_role("radio", name="No sheet was found").click()
    picture = page.get_by_role("img", name="One picture of the film")
    picture.wait_for()
    page.get_by_text("Click: top left corner").wait_for()
    for _ in range(4):
        page.get_by_role("button", name="Zoom out").click()
    window = page.locator(".picker .window").bounding_box()
    assert picture.bounding_box()["height"] <= window["height"] + 1, "a portrait picture is not seen whole"
    for _ in range(3):
        page.get_by_role("button", name="Zoom in").click()
    box, size = picture.bounding_box(), picture.evaluate("e => [e.naturalWidth, e.naturalHeight]")
    names = ["top left corner", "top right corner", "bottom right corner", "bottom left corner"]
    clicked = np.array([[low[0], low[1]], [high[0], low[1]], [high[0], high[1]], [low[0], high[1]]])
    for name, (x, y) in zip(names, clicked, strict=True):
        page.get_by_text(f"Click: {name}").wait_for()
        at = {"x": (x + 0.5) * box["width"] / size[0], "y": (y + 0.5) * box["height"] / size[1]}
        picture.click(position=at)
    page.get_by_text("All set").wait_for()
    for name, (x, y) in zip(names, clicked, strict=True):
        assert float(page.get_by_label(f"{name}, pixels across").input_value()) == pytest.approx(x, abs=1.0)
        assert float(page.get_by_label(f"{name}, pixels down").input_value()) == pytest.approx(y, abs=1.0)
    page.get_by_role("button", name=f"{names[0]}, at").press("ArrowRight")
    page.wait_for_function(
        "([label, x]) => Math.abs([...document.querySelectorAll('*')].map(e => e.shadowRoot).filter(Boolean)"
        ".flatMap(r => [...r.querySelectorAll('input')]).find(i => i.ariaLabel === label).value - x) < 1.01",
        arg=[f"{names[0]}, pixels across", float(clicked[0, 0] + 1)],
    )
    page.get_by_text("Set by hand, and recorded with the result").wait_for()
    # The grid is drawn anew after the last nudge, and moves what stands below it.
    page.get_by_text("The grid must lie on the floor").wait_for()
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()
    page.wait_for_timeout(2000)
    page.get_by_role("button", name="Measure again").click()
    page.get_by_text("Watching the film").wait_for()
    await_result(page, "Right")
    page.get_by_text("How this was measured").click()
    page.get_by_text("four corners clicked by hand").wait_for()
    truth = RIGHT.read_truth()
    wall_distance_cm = truth["toe_to_wall_cm"] - truth["reps"][0]["min_knee_to_wall_heel_down_cm"]
    assert metric(page, "Distance to the wall") == pytest.approx(wall_distance_cm, abs=1.0)


def test_a_film_that_is_cancelled_one_that_is_black_and_then_both_ankles(
    app: RunningApp, new_page: NewPage, black: Path, right_clip: Path, left_clip: Path, left_sheet: Path
) -> None:
    """Neither of the first two leaves anything behind; of the results another browser sees nothing."""
    page = new_page()
    choose_file(page, "Right", right_clip)
    page.get_by_text("Watching the film").wait_for()
    assert app.leftovers()
    page.get_by_role("button", name="Cancel and delete the film").click()
    page.get_by_role("heading", name="How far does your ankle bend?").wait_for()
    page.wait_for_timeout(1000)
    assert app.leftovers() == []

    choose_file(page, "Right", black)
    page.get_by_text("The picture is black").wait_for(timeout=RESULT_MS)
    assert "Traceback" not in page.content()
    page.get_by_role("button", name="Film again").click()
    page.get_by_role("heading", name="How far does your ankle bend?").wait_for()
    assert not [p for p in app.leftovers() if "black" in p.name]
    menu(page, "Understand")
    page.get_by_role("heading", name="Do it well").wait_for()
    menu(page, "Measure")

    choose_file(page, "Right", right_clip)
    await_result(page, "Right")
    right = metric(page, "Lean of the shin")
    page.get_by_role("button", name="Now the left ankle").click()
    choose_file(page, "Left", left_clip, left_sheet)
    await_result(page, "Left")
    left = metric(page, "Lean of the shin")
    page.get_by_role("button", name="See both ankles").click()
    page.get_by_role("heading", name="Both ankles").wait_for()
    page.get_by_text(f"Lean of the shin: {right:.1f}").wait_for()
    page.get_by_text(f"Lean of the shin: {left:.1f}").wait_for()
    page.get_by_text("Right minus left is very likely").first.wait_for()
    page.get_by_role("heading", name="The deepest repetition of each leg").wait_for()

    stranger = new_page("/both")
    stranger.get_by_text("Measure both ankles, in one film or one after the other").wait_for()
    menu(stranger, "Measure")
    stranger.get_by_role("heading", name="How far does your ankle bend?").wait_for()
    assert stranger.get_by_text("Right ankle").count() == 0

    page.reload()
    page.get_by_text(f"Lean of the shin: {right:.1f}").wait_for()


def test_reload_while_a_phones_film_is_measured_loses_nothing_saved(
    app: RunningApp, new_page: NewPage, cut: Callable[..., Path], ffmpeg: str, tmp_path: Path
) -> None:
    """The film is HEVC and lies on its side, with a note to turn it."""
    from datetime import datetime

    from history.records import Diary
    from history.store import open_store

    lying = cut(RIGHT.clip, "lying.mov", "transpose=2", "-c:v", "libx265", "-crf", "16", "-preset", "superfast",
                "-tag:v", "hvc1", "-x265-params", "log-level=none")  # fmt: skip
    film = tmp_path / "IMG_0001.mov"
    lie = ("-display_rotation:v:0", "-90", "-i", str(lying), "-c", "copy")
    subprocess.run([ffmpeg, "-loglevel", "error", *lie, str(film)], check=True)
    with open_store(app.database) as store:
        store.add_session(
            store.add_person("Keeper"), when=datetime.now().astimezone(), diary=Diary(pain=3, note="stiff today")
        )
    page = new_page()
    choose_file(page, "Right", film)
    page.get_by_role("heading", name="Measuring").wait_for()
    page.reload()
    page.get_by_role("heading", name="Measuring").or_(page.get_by_role("heading", name="Right ankle")).first.wait_for()
    await_result(page, "Right")
    truth = RIGHT.read_truth()["reps"][0]["peak_heel_down_deg"]
    assert metric(page, "Lean of the shin") == pytest.approx(truth, abs=1.5)
    # The numbers are there before the marked film is drawn, and the film goes once it is.
    page.locator("video").wait_for(timeout=RESULT_MS)
    assert app.leftovers() == []
    menu(page, "History")
    page.get_by_role("combobox", name="Who is this about?").click()
    page.get_by_role("option", name="Keeper").click()
    page.get_by_role("heading", name="Sessions").wait_for()
    page.get_by_text("Correct or delete a measurement").click()
    assert page.get_by_label("Note", exact=True).input_value() == "stiff today"
