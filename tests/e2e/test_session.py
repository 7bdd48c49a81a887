"""One session, of measuring or of the programme: over other pages, a reload and a killed program, to what is kept."""

from __future__ import annotations

import re
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from foundation.json_form import to_json
from history import drafts
from history.drafts import DraftLeg
from history.store import open_store
from plan.facts import Intake
from plan.log import log_entries
from plan.programme import Programme
from tests.e2e.conftest import RunningApp, playwright_api, start_app, stop_app
from tests.e2e.steps import begin, menu, settle
from tests.history.diaries import make_trial
from ui.session_setup import Setup
from vision.trial import Protocol

PHONE = {"width": 390, "height": 844}


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., RunningApp]]:
    """Starts the app, again and again, each with a folder of its own."""
    with ExitStack() as opened:

        def start(name: str, **more: Any) -> RunningApp:
            running = start_app(tmp_path / name, **more)
            opened.callback(lambda: None if running.process.poll() is not None else stop_app(running))
            return running

        yield start


@pytest.fixture
def new_context(browser: Any) -> Iterator[Callable[..., Any]]:
    """Opens an empty page in a browser of its own, as large as a phone's."""
    with ExitStack() as opened:

        def start() -> Any:
            context = browser.new_context(locale="en-GB", viewport=PHONE)
            opened.callback(context.close)
            page = context.new_page()
            page.set_default_timeout(60_000)
            return page

        yield start


def test_what_is_set_and_chosen_holds_over_another_page_and_a_reload(
    new_page: Callable[..., Any], right_clip: Path
) -> None:
    page = new_page(viewport=PHONE)
    page.get_by_role("radio", name="A file").click()
    page.get_by_role("radio", name="Yes", exact=True).click()
    page.get_by_role("radio", name="A file").click()
    page.wait_for_timeout(500)
    assert page.get_by_role("radio", name="A file").is_checked(), "a second press let go of what was chosen"
    page.get_by_text("do not test today").wait_for()
    assert page.get_by_test_id("stFileUploader").count() == 0
    begin(page)
    page.get_by_text("How the test is done").click()
    page.get_by_role("radio", name="Socks").click()
    foot = page.get_by_role("spinbutton", name="Length of the foot")
    foot.fill("25.5")
    foot.press("Enter")
    page.get_by_text("Socks, Standing, Knee bent, foot 25.5 cm").wait_for()
    settle(page)
    page.get_by_test_id("stFileUploaderDropzoneInput").first.set_input_files(right_clip)
    chosen = page.get_by_role("button", name=f"Remove {right_clip.name}")
    chosen.wait_for()
    assert page.locator("input[type=file]").first.get_attribute("aria-label") == "A film or a photo"
    menu(page, "Understand")
    page.get_by_role("heading", name="Do it well").wait_for()
    menu(page, "Measure")
    for look in ("after another page", "after a reload"):
        chosen.wait_for()
        page.get_by_text("Socks, Standing, Knee bent, foot 25.5 cm").wait_for()
        assert page.locator('button:has-text("Measure"):enabled').count() == 1, look
        page.reload()
    chosen.click()
    chosen.wait_for(state="detached")
    # Streamlit's own words follow the language as well.
    page.get_by_role("radio", name="Deutsch").click()
    page.get_by_role("button", name="Datei wählen").first.wait_for()
    page.get_by_text("So wird getestet").click()
    foot = page.get_by_role("spinbutton", name="Länge des Fußes")
    foot.fill("99")
    foot.press("Enter")
    page.get_by_text("Bitte eine Zahl von 20.00 bis 32.00.").wait_for()
    assert "per file" not in page.locator("body").inner_text()
    # What was chosen below a page holds on the next ones.
    page.get_by_role("radio", name="Zoll").click()
    for name, heading in (("Verlauf", "Verlauf"), ("Messen", "Wie weit"), ("Telefon", "Mit dem Telefon")):
        menu(page, name)
        page.get_by_role("heading", name=heading, level=1).wait_for()
        for chosen_one in ("Deutsch", "Zoll"):
            playwright_api.expect(page.get_by_role("radio", name=chosen_one, exact=True)).to_be_checked()


def test_a_killed_program_loses_neither_unsaved_results_nor_what_was_done(
    serve: Callable[..., RunningApp], new_context: Callable[..., Any], tmp_path: Path
) -> None:
    """The tabs stay open while the program is killed; started again, the page comes back with what was measured."""
    database = f"sqlite:///{tmp_path / 'history.db'}"
    still = cv2.imencode(".png", np.full((300, 200, 3), 180, np.uint8))[1].tobytes()
    with open_store(database) as store:
        drafts.keep(store, "an-open-tab", "Anna", [DraftLeg(make_trial(side), 1, still) for side in ("left", "right")],
                    {"setup": to_json(Setup(Protocol(footwear="socks"))), "unit": "cm"})
        programme = Programme(store, store.add_person("Anna"))
        programme.begin(Intake("right"), datetime.now().astimezone())
        lines = programme.in_force()[1].lines
    first = serve("first", database=database)
    session = exercising(new_context(), first.url)
    runs_by_itself(session)
    session.context.close()

    page = new_context()
    page.goto(f"{first.url}/?tab=an-open-tab")
    save = page.get_by_role("button", name="Save", exact=True)
    save.wait_for()
    # What is still being loaded when the server goes stays missing until a reload.
    page.wait_for_load_state("networkidle")
    first.process.send_signal(signal.SIGKILL)
    first.process.wait(10)
    page.get_by_text("Kneewall does not answer").wait_for()
    page.get_by_text("Start it again with").wait_for()
    assert "internet" not in page.locator("body").inner_text()
    second = serve("second", database=database, port=int(first.url.rpartition(":")[2]))
    page.get_by_text("Kneewall does not answer").wait_for(state="detached")
    page.get_by_text("Saves Left ankle, Right ankle of Anna").wait_for()
    save.click()
    page.get_by_text("Saved in the history of Anna").wait_for()

    session = exercising(new_context(), second.url)
    session.get_by_text("skipped").first.wait_for()
    assert session.locator(".session .name").inner_text() == lines[1].name
    assert session.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    with open_store(database) as store:
        (measured,) = store.sessions(store.person("Anna"))
        assert {t.side for t in measured.trials} == {"left", "right"} and all(t.has_still for t in measured.trials)
        assert drafts.waiting(store) == []
        (kept,) = log_entries(Programme(store, store.person("Anna")))
    assert (kept.entry.exercise, kept.entry.outcome, kept.entry.pain_before) == (lines[0].key, "skipped", 1)


def exercising(page: Any, url: str) -> Any:
    """The page of the programme's session, before its start."""
    page.goto(f"{url}/plan")
    page.get_by_role("radio", name="Exercise").click()
    page.get_by_role("button", name="Start", exact=True).wait_for()
    return page


def runs_by_itself(page: Any) -> None:
    """A session of the programme goes on untouched, is paused by the space bar, and its first exercise is skipped."""
    clock = page.locator(".session .clock")
    page.get_by_role("button", name="Pain 1 of 10").click()
    page.locator("body").press("Space")
    earlier = re.compile("|".join(f"^0:{s:02d}$" for s in range(1, 15)))
    playwright_api.expect(clock).to_have_text(earlier)
    page.locator("body").press("Space")
    page.get_by_role("button", name="Go on").wait_for()
    stopped = clock.inner_text()
    page.wait_for_timeout(2500)
    assert clock.inner_text() == stopped
    page.get_by_role("button", name="Skip").click()
    page.get_by_text("skipped").first.wait_for()
