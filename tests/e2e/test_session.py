"""One session from its first question to its one save, over other pages, a reload and a killed program."""

from __future__ import annotations

import re
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from history import drafts
from history.store import open_store
from tests.e2e.conftest import RunningApp, start_app, stop_app
from tests.e2e.steps import await_result, begin, choose_file, menu, metric


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., RunningApp]]:
    """Starts the app, again and again with one history and on one port."""
    with ExitStack() as opened:
        count = 0

        def start(**more: Any) -> RunningApp:
            nonlocal count
            count += 1
            running = start_app(tmp_path / str(count), **more)

            def stop() -> None:
                if running.process.poll() is None:
                    stop_app(running)

            opened.callback(stop)
            return running

        yield start


def test_a_session_is_set_once_outlives_the_program_and_is_saved_once(
    serve: Callable[..., RunningApp], browser: Any, right_clip: Path, left_clip: Path, left_sheet: Path
) -> None:
    first = serve()
    port = int(first.url.rpartition(":")[2])
    context = browser.new_context(locale="en-GB", viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.set_default_timeout(60_000)
    page.goto(first.url)
    page.get_by_role("radio", name="A file").click()
    page.get_by_role("radio", name="Yes", exact=True).click()
    page.get_by_text("do not test today").wait_for()
    assert page.get_by_test_id("stFileUploader").count() == 0
    begin(page)
    page.get_by_text("How the test is done").click()
    page.get_by_role("radio", name="Socks").click()
    foot = page.get_by_label(re.compile("Length of the foot"))
    foot.fill("25.5")
    foot.press("Enter")
    page.get_by_text("Socks, Standing, Knee bent, foot 25.5 cm").wait_for()
    page.get_by_test_id("stFileUploaderDropzoneInput").first.set_input_files(right_clip)
    page.get_by_role("button", name=f"Remove {right_clip.name}").wait_for()
    assert page.locator("input[type=file]").first.get_attribute("aria-label") == "A film or a photo"
    menu(page, "Understand")
    page.get_by_role("heading", name="Do it well").wait_for()
    menu(page, "Measure")
    page.get_by_role("button", name=f"Remove {right_clip.name}").wait_for()
    page.get_by_text("Socks, Standing, Knee bent, foot 25.5 cm").wait_for()
    page.locator('button:has-text("Measure"):enabled').click()
    await_result(page, "Right")
    shown = metric(page, "Lean of the shin")

    first.process.send_signal(signal.SIGKILL)
    first.process.wait(10)
    page.get_by_text("Kneewall does not answer").wait_for()
    page.get_by_text("Start it again with").wait_for()
    assert "internet" not in page.locator("body").inner_text()
    second = serve(database=first.database, port=port)
    page.get_by_text("Kneewall does not answer").wait_for(state="detached")
    await_result(page, "Right")
    assert metric(page, "Lean of the shin") == shown
    page.reload()
    await_result(page, "Right")

    page.get_by_role("button", name="Now the left ankle").click()
    page.get_by_text("Socks, Standing, Knee bent, foot 25.5 cm").wait_for()
    choose_file(page, "Left", left_clip, left_sheet)
    await_result(page, "Left")
    page.get_by_text("Saves Right ankle, Left ankle of Me").wait_for()
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("Saved in the history of Me").wait_for()
    context.close()
    with open_store(second.database) as store:
        (session,) = store.sessions(store.person("Me"))
        assert {t.side for t in session.trials} == {"left", "right"}
        assert {t.protocol.footwear for t in session.trials} == {"socks"}
        assert drafts.waiting(store) == []


def test_numbers_come_before_the_marked_film_and_the_bar_never_runs_backwards(
    app: RunningApp, new_page: Callable[..., Any], right_clip: Path
) -> None:
    page = new_page()
    page.evaluate(
        """() => {
        window.seen = [];
        setInterval(() => {
          const bar = document.querySelector('[data-testid=stProgress] [role=progressbar]');
          const numbers = document.querySelector('[data-testid=stMetric]') !== null;
          const film = document.querySelector('video[src*="media"]') !== null && numbers;
          if (bar) window.seen.push([numbers, Number(bar.getAttribute('aria-valuenow')), film]);
          else if (numbers) window.seen.push([true, null, film]);
        }, 100);
        }"""
    )
    choose_file(page, "Right", right_clip)
    await_result(page, "Right")
    page.locator("video").wait_for(timeout=120_000)
    seen = page.evaluate("window.seen")
    # The bar of the numbers first, then that of the marked film, under the numbers.
    for under_numbers in (False, True):
        values = [value for numbers, value, _ in seen if numbers is under_numbers and value is not None]
        assert values == sorted(values)
    with_numbers = [film for numbers, _, film in seen if numbers]
    assert with_numbers and with_numbers[0] is False, "the numbers waited for the marked film"
