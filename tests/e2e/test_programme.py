"""A session of the programme in a real browser: without touching, paused by the space bar, kept through a kill."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from history.store import open_store
from plan.facts import Intake
from plan.log import log_entries
from plan.programme import Programme
from tests.e2e.conftest import playwright_api, start_app, stop_app


def test_session_runs_by_itself_and_what_was_done_survives_a_kill(browser: Any, tmp_path: Path) -> None:
    app = start_app(tmp_path / "first")
    with open_store(app.database) as store:
        programme = Programme(store, store.add_person("Anna"))
        programme.begin(Intake("right"), datetime.now().astimezone())
        lines = programme.in_force()[1].lines

    def open_session(url: str) -> Any:
        page = browser.new_context(viewport={"width": 390, "height": 844}, locale="en-GB").new_page()
        page.set_default_timeout(60_000)
        page.goto(f"{url}/plan")
        page.get_by_role("radio", name="Exercise").click()
        page.get_by_role("button", name="Start", exact=True).wait_for()
        return page

    page = open_session(app.url)
    clock = page.locator(".session .clock")
    page.get_by_role("button", name="Pain 1 of 10").click()
    page.locator("body").press("Space")
    playwright_api.expect(clock).to_have_text(_earlier_than(15))
    page.locator("body").press("Space")
    page.get_by_role("button", name="Go on").wait_for()
    stopped = clock.inner_text()
    page.wait_for_timeout(2500)
    assert clock.inner_text() == stopped
    page.get_by_role("button", name="Skip").click()
    page.get_by_text("skipped").first.wait_for()
    app.process.kill()
    app.process.wait()
    again = start_app(tmp_path / "second", database=app.database)
    try:
        page = open_session(again.url)
        page.get_by_text("skipped").first.wait_for()
        assert page.locator(".session .name").inner_text() == lines[1].name
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
    finally:
        stop_app(again)
    with open_store(app.database) as store:
        (kept,) = log_entries(Programme(store, store.person("Anna")))
    assert (kept.entry.exercise, kept.entry.outcome, kept.entry.pain_before) == (lines[0].key, "skipped", 1)


def _earlier_than(seconds: int) -> Any:
    import re

    return re.compile("|".join(f"^0:{s:02d}$" for s in range(1, seconds)))
