"""axe-core finds nothing serious on any page, in any state: on a desktop in the light and on a phone in the dark."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from foundation.json_form import to_json
from history import drafts
from history.drafts import DraftLeg
from history.store import open_store
from tests.e2e.conftest import RunningApp, start_app, stop_app
from tests.e2e.steps import begin, menu, settle
from tests.history.diaries import fill, make_trial, recovering
from ui.session_setup import Setup

axe_core = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")

DESKTOP, PHONE = {"width": 1280, "height": 3200}, {"width": 390, "height": 3200}
"""As high as the pages are: axe-core looks at no colour of what is scrolled out of sight."""
IN_BOTH = pytest.mark.parametrize(("viewport", "scheme"), [(DESKTOP, "light"), (PHONE, "dark")],
                                  ids=["desktop-light", "phone-dark"])


def check(page: Any, where: str) -> None:
    """Fail on what axe-core calls serious or critical; on a page wider than its window, too."""
    settle(page)
    found = [
        f"{where}: {rule['id']}: {node['target']} {node['html'][:200]}"
        for rule in axe_core.Axe().run(page).response["violations"]
        if rule["impact"] in ("serious", "critical")
        for node in rule["nodes"]
        # Streamlit's box behind the chips of a choice of several holds no text whose colour could be seen.
        if 'role="combobox"' not in node["html"]
    ]
    assert not found, "\n".join(found)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), f"{where} is cut off"


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    """An app of these tests' own: the history that they fill is nobody else's."""
    running = start_app(tmp_path_factory.mktemp("accessible"))
    yield running
    stop_app(running)


@IN_BOTH
def test_pages_with_a_history(
    app: RunningApp, new_page: Callable[..., Any], viewport: dict[str, int], scheme: str
) -> None:
    name = f"Axe {viewport['width']}"
    with open_store(app.database) as store:
        fill(store, name, recovering, 3, weeks=6)
    page = new_page(viewport=viewport, color_scheme=scheme)
    check(page, "first page")
    for source in ("Try a sample", "From my phone", "A file", "Record here"):
        page.get_by_role("radio", name=source).click()
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
        check(page, where)


@IN_BOTH
def test_a_result_that_is_not_saved_yet(
    app: RunningApp, new_page: Callable[..., Any], viewport: dict[str, int], scheme: str
) -> None:
    token = f"axe-{viewport['width']}-{scheme}"
    with open_store(app.database) as store:
        legs = [DraftLeg(make_trial(side, cm), None, None) for side, cm in (("left", 8.0), ("right", 10.0))]
        drafts.keep(store, token, "Axe", legs, {"setup": to_json(Setup()), "unit": "cm"})
    page = new_page(f"/both?tab={token}", viewport=viewport, color_scheme=scheme)
    check(page, "both ankles")
    menu(page, "Measure")
    page.get_by_role("button", name="Save", exact=True).wait_for()
    check(page, "result")
