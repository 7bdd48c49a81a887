"""axe-core finds nothing serious on any page, in any of its states, on a desktop and on a phone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from history.store import open_store
from tests.e2e.conftest import RunningApp
from tests.e2e.steps import await_result, begin, choose_file, menu
from tests.history.diaries import fill, recovering

axe_core = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")

DESKTOP, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}


def check(page: Any, where: str) -> None:
    """Fail on what axe-core calls serious or critical; on a page wider than its window, too."""
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()
    page.wait_for_timeout(600)
    found = [
        f"{where}: {rule['id']}: {node['target']} {node['html'][:200]}"
        for rule in axe_core.Axe().run(page).response["violations"]
        if rule["impact"] in ("serious", "critical")
        for node in rule["nodes"]
    ]
    assert not found, "\n".join(found)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), f"{where} is cut off"


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_pages_with_a_history(app: RunningApp, new_page: Callable[..., Any], viewport: dict[str, int]) -> None:
    name = f"Axe {viewport['width']}"
    with open_store(app.database) as store:
        fill(store, name, recovering, 3, weeks=6)
    page = new_page(viewport=viewport)
    check(page, "first page")
    for source in ("Try a sample", "From my phone", "A file", "Record here"):
        page.get_by_role("radio", name=source).click()
        page.wait_for_timeout(500)
        check(page, source)
    begin(page)
    page.get_by_text("How the test is done").click()
    check(page, "how the test is done")
    menu(page, "Guided")
    page.get_by_role("heading", level=1).wait_for()
    check(page, "guided")
    menu(page, "History")
    page.get_by_role("combobox", name="Who is this about?").click()
    page.get_by_role("option", name=name).click()
    page.get_by_role("heading", name="Sessions").wait_for()
    page.get_by_text("Edit the diary of a day").click()
    check(page, "history")
    for where in ("Both ankles", "Plan", "Understand", "Phone"):
        menu(page, where)
        page.get_by_role("heading", level=1).wait_for()
        page.wait_for_timeout(500)
        check(page, where)


def test_a_result_and_help_by_hand(new_page: Callable[..., Any], right_clip: Path) -> None:
    page = new_page(viewport=PHONE)
    choose_file(page, "Right", right_clip)
    await_result(page, "Right")
    page.locator("video").wait_for(timeout=120_000)
    check(page, "result")
    page.get_by_role("button", name="Help by hand").click()
    for trouble in ("The film lies on its side", "No sheet was found", "The line is in the wrong place"):
        page.get_by_role("radio", name=trouble).click()
        page.wait_for_timeout(1000)
        check(page, trouble)
