"""What a person does in the app, step by step."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

RESULT_MS = 300_000
"""The longest wait for a result; the machine may be busy."""


def settle(page: Any) -> None:
    """Wait until the page has rested for half a second: a file given while it is drawn anew may go with what goes."""
    page.evaluate("window.restingSince = null")
    page.wait_for_function("""() => {
        const resting = document.querySelector("[data-testid=stApp][data-test-script-state=notRunning]");
        window.restingSince = resting ? window.restingSince ?? performance.now() : null;
        return resting && performance.now() - window.restingSince > 500;
    }""")


def choose_file(page: Any, side: str, clip: Path, sheet: Path | None = None) -> None:
    """Choose "A file", the leg, the film and, if any, the picture of the sheet; then measure."""
    source = page.get_by_role("radio", name="A file")
    source.wait_for()
    source.click()
    begin(page)
    page.get_by_role("radio", name=side, exact=True).click()
    settle(page)
    page.get_by_test_id("stFileUploaderDropzoneInput").first.set_input_files(clip)
    page.get_by_role("button", name=f"Remove {clip.name}").wait_for()
    if sheet is not None:
        page.get_by_text("A picture of the sheet taken beforehand").click()
        settle(page)
        page.get_by_test_id("stFileUploaderDropzoneInput").nth(1).set_input_files(sheet)
        page.get_by_role("button", name=f"Remove {sheet.name}").wait_for()
    page.locator('button:has-text("Measure"):enabled').click()


def begin(page: Any) -> None:
    """Say that nothing speaks against a test today, where it is asked."""
    none = page.get_by_role("radio", name="No, none of it")
    none.or_(page.get_by_text("Which leg")).first.wait_for()
    if none.count():
        none.click()
        none.wait_for(state="detached")


def await_result(page: Any, side: str) -> None:
    page.get_by_role("heading", name=f"{side} ankle").first.wait_for(timeout=RESULT_MS)
    page.get_by_role("button", name="Save", exact=True).wait_for()


def metric(page: Any, label: str) -> float:
    """The number of one of the big figures."""
    text = page.get_by_test_id("stMetric").filter(has_text=label).get_by_test_id("stMetricValue").inner_text()
    found = re.match(r"-?\d+\.\d", text)
    assert found is not None, text
    return float(found.group())


def menu(page: Any, name: str) -> None:
    page.get_by_role("link", name=name, exact=True).click()
