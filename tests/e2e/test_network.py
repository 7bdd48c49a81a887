"""What the app serves to whom, asked over HTTP: on this computer, and on the home network without and with the code."""

from __future__ import annotations

import asyncio
import hashlib
import http.client
import re
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from foundation.errors import KneewallError
from tests.e2e.conftest import RunningApp, Watch, start_app, stop_app
from tests.e2e.steps import begin
from ui.server import home_address

PATHS = ("/", "/guided", "/live",
         "/history", "/understand", "/_stcore/health", "/_stcore/host-config", "/media/x.webm", "/favicon.png",
         "/component/x/y.js", "/_stcore/metrics", "/_stcore/upload_file/a/b")  # fmt: skip


def _serve_lan(folder: Path, *more: str) -> Iterator[RunningApp]:
    try:
        home_address()
    except KneewallError as error:
        pytest.skip(str(error))
    running = start_app(folder, "--lan", *more)
    yield running
    stop_app(running)


@pytest.fixture(scope="module")
def lan_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    yield from _serve_lan(tmp_path_factory.mktemp("lan"))


@pytest.fixture(scope="module")
def https_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    yield from _serve_lan(tmp_path_factory.mktemp("https"), "--https")


@pytest.fixture
def fresh_lan_app(tmp_path: Path) -> Iterator[RunningApp]:
    """One that nobody has locked yet."""
    yield from _serve_lan(tmp_path)


def address(app: RunningApp) -> str:
    """The address for phones."""
    found = re.search(r"open (https?://[\d.]+:\d+)/", "\n".join(app.said))
    assert found is not None, app.said
    return found.group(1)


def code(app: RunningApp) -> str:
    found = re.search(r"type the code ([0-9A-Z]{4}-[0-9A-Z]{4})", "\n".join(app.said))
    assert found is not None, app.said
    return found.group(1)


def ask(url: str, path: str = "/", method: str = "GET", body: str = "", **headers: str) -> http.client.HTTPResponse:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=20)
    connection.request(method, path, body or None, {k.replace("_", "-"): v for k, v in headers.items()})
    try:
        response = connection.getresponse()
        response.content = response.read()  # type: ignore[attr-defined]
    finally:
        connection.close()
    return response


def enter(url: str, given: str) -> http.client.HTTPResponse:
    form = {"Content_Type": "application/x-www-form-urlencoded"}
    return ask(url, "/enter", "POST", urlencode({"code": given}), **form)


def believing(app: RunningApp) -> ssl.SSLContext:
    """What a phone believes that has installed the certificate, which it got without the code."""
    plain = ssl._create_unverified_context()
    with urllib.request.urlopen(address(app) + "/certificate/kneewall.crt", context=plain, timeout=20) as answer:
        return ssl.create_default_context(cadata=answer.read().decode())


def opens(url: str, **more: Any) -> None:
    """Opens a websocket, is answered over it, and closes it; in a thread, since the browser's loop runs in this one.

    The client of threads reads and writes one TLS socket at once, which before Python 3.13 lost its greeting one time
    in 300; this one does both in turn.
    """

    async def visit() -> None:
        async with connect(url.replace("http", "ws", 1), open_timeout=20, max_size=None, **more) as socket:
            await asyncio.wait_for(await socket.ping(), 10)

    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, visit()).result()


def live_opens(url: str, tab: str, **more: Any) -> None:
    opens(f"{url}/live?tab={tab}", **more)


def page_opens(url: str, **headers: str) -> None:
    opens(f"{url}/_stcore/stream", additional_headers=headers, subprotocols=["streamlit"])


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("host", ["phone", "loopback"])
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "OPTIONS"])
def test_without_the_code_nothing_is_served(lan_app: RunningApp, path: str, host: str, method: str) -> None:
    answer = ask(address(lan_app) if host == "phone" else lan_app.url, path, method, Accept="text/html")
    assert answer.status == 401
    assert b"streamlit" not in answer.content.lower()  # type: ignore[attr-defined]
    assert answer.getheader("Set-Cookie") is None


@pytest.mark.parametrize("cookie", ["", "kneewall_access=", "kneewall_access=guess"])
def test_without_the_code_no_websocket_opens(lan_app: RunningApp, cookie: str) -> None:
    with pytest.raises(InvalidStatus) as refused:
        page_opens(address(lan_app), Cookie=cookie)
    assert refused.value.response.status_code == 403


def test_the_code_lets_one_browser_in_and_wrong_codes_lock(lan_app: RunningApp) -> None:
    url, right = address(lan_app), code(lan_app)
    assert ask(url, f"/enter?code={right}").status == 200, "a preview of the scanned link must not spend the code"
    entered = enter(url, right.lower())
    assert entered.status == 303
    cookie = (entered.getheader("Set-Cookie") or "").partition(";")[0]
    assert "httponly" in (entered.getheader("Set-Cookie") or "").lower()
    page = ask(url, "/", Accept="text/html", Cookie=cookie)
    assert page.status == 200
    assert b"window.__streamlit" in page.content  # type: ignore[attr-defined]
    assert ask(url, "/_stcore/health", Cookie=cookie).status == 200
    page_opens(url, Cookie=cookie, Origin=url)

    assert enter(url, right).status == 403, "a code is good for one browser only"
    for _ in range(3):
        assert enter(url, "WRONG-CODE").status == 403
    assert enter(url, "WRONG-CODE").status == 429
    locked = enter(url, right)
    assert locked.status == 429
    assert 0 < int(locked.getheader("Retry-After") or 0) <= 61
    assert ask(url, "/_stcore/health", Cookie=cookie).status == 200, "who is in stays in"


@pytest.mark.parametrize("cookie", ["", "kneewall_access=guess"])
def test_without_the_code_no_live_stream_opens(lan_app: RunningApp, cookie: str) -> None:
    url = address(lan_app)
    with pytest.raises(InvalidStatus) as refused:
        live_opens(url, "x", origin=url, additional_headers={"Cookie": cookie})
    assert refused.value.response.status_code == 403


def test_a_page_of_another_origin_gets_no_live_stream(app: RunningApp, new_page: Any) -> None:
    tab = parse_qs(urlsplit(new_page("/guided").url).query)["tab"][0]
    for origin in (None, "http://evil.example", "https://evil.example"):
        with pytest.raises(InvalidStatus) as refused:
            live_opens(app.url, tab, origin=origin)
        assert refused.value.response.status_code == 403, origin
    with pytest.raises(InvalidStatus):
        live_opens(app.url, "guessed-tab-token", origin=app.url)
    live_opens(app.url, tab, origin=app.url)


def test_https_is_spoken_in_the_home_network_and_believed_with_the_certificate(https_app: RunningApp) -> None:
    url = address(https_app)
    assert url.startswith("https://")
    context = believing(https_app)
    with pytest.raises(urllib.error.HTTPError) as gate:
        urllib.request.urlopen(url + "/", context=context, timeout=20)
    assert gate.value.code == 401
    with pytest.raises((OSError, http.client.HTTPException)):
        ask(url.replace("https", "http"), "/")
    shown = re.search(r"SHA-256 ([0-9A-F:]{95})", "\n".join(https_app.said))
    assert shown is not None
    served = ssl.PEM_cert_to_DER_cert(ssl.get_server_certificate((urlsplit(url).hostname, urlsplit(url).port)))
    assert hashlib.sha256(served).digest().hex(":").upper() == shown.group(1)
    help_page = urllib.request.urlopen(url + "/certificate", context=context, timeout=20).read().decode()
    assert shown.group(1) in help_page and "iPhone" in help_page and help_page.count("<svg") == 4
    assert not re.search(r"https?://", help_page.replace("http://www.w3.org", ""))


def test_the_https_page_loads_from_here_only_and_its_stream_opens_for_it_alone(
    https_app: RunningApp, browser: Any
) -> None:
    url, watch = address(https_app), Watch(address(https_app))
    context = browser.new_context(ignore_https_errors=True, viewport={"width": 390, "height": 844}, locale="en-GB")
    try:
        page = context.new_page()
        page.goto(f"{url}/enter?code={code(https_app)}")
        page.get_by_role("heading", name="How far does your ankle bend?").wait_for()
        watch.over(page)
        page.goto(url + "/guided")
        begin(page)
        page.get_by_role("button", name="Turn the camera on").wait_for()
        assert page.evaluate("isSecureContext && Boolean(navigator.mediaDevices)")
        cookie = next(c for c in context.cookies() if c["name"] == "kneewall_access")
        assert cookie["secure"] and cookie["httpOnly"]
        tab = parse_qs(urlsplit(page.url).query)["tab"][0]
        sent = {"ssl": believing(https_app), "additional_headers": {"Cookie": f"kneewall_access={cookie['value']}"}}
        for origin in (url.replace("https", "http"), "https://evil.example", None):
            with pytest.raises(InvalidStatus):
                live_opens(url, tab, origin=origin, **sent)
        live_opens(url, tab, origin=url, **sent)
    finally:
        context.close()
    watch.check()


def test_only_this_computer_is_listened_to_unless_asked(app: RunningApp) -> None:
    try:
        elsewhere = home_address()
    except KneewallError as error:
        pytest.skip(str(error))
    with pytest.raises(OSError):
        ask(app.url.replace("127.0.0.1", elsewhere))


def test_a_page_that_borrows_the_address_is_turned_away(app: RunningApp) -> None:
    assert ask(app.url, "/", Host="evil.example").status == 400
    with pytest.raises(InvalidStatus):
        page_opens(app.url, Origin="http://evil.example")


def test_the_browser_is_told_to_load_from_here_only(app: RunningApp) -> None:
    policy = ask(app.url, "/", Accept="text/html").getheader("Content-Security-Policy") or ""
    assert "default-src 'self'" in policy
    assert "https:" not in policy and "*" not in policy


def test_code_typed_on_a_phone(fresh_lan_app: RunningApp, browser: Any) -> None:
    """The computer's own link opens the app there; its page Phone shows a fresh code, which lets the phone in."""
    own = next(
        re.search(r"(http://127\.0\.0\.1:\d+/enter\?code=\w+)", line) for line in fresh_lan_app.said if "/enter" in line
    )
    assert own is not None
    watch_own, watch_phone = Watch(fresh_lan_app.url), Watch(address(fresh_lan_app))
    phone_context = browser.new_context(viewport={"width": 390, "height": 844}, locale="en-GB")
    own_context = browser.new_context(locale="en-GB")
    try:
        page = own_context.new_page()
        watch_own.over(page)
        page.goto(own.group(1))
        page.get_by_role("heading", name="How far does your ankle bend?").wait_for()
        page.get_by_role("radio", name="Record here").wait_for()
        again = own_context.browser.new_context(locale="en-GB").new_page()
        again.goto(own.group(1))
        again.get_by_role("heading", name="How far does your ankle bend?").wait_for()
        again.context.close()
        page.get_by_role("link", name="Phone", exact=True).click()
        shown = page.locator("h2 code").inner_text()
        phone = phone_context.new_page()
        phone.goto(address(fresh_lan_app))
        phone.get_by_label("Access code").fill("ABCD-EFGH")
        phone.get_by_role("button", name="Open").click()
        phone.get_by_text("That code is not right").wait_for()
        watch_phone.over(phone)
        phone.get_by_label("Access code").fill(shown)
        phone.get_by_role("button", name="Open").click()
        phone.get_by_role("heading", name="How far does your ankle bend?").wait_for()
        phone.get_by_role("radio", name="A file").wait_for()
        assert phone.get_by_role("radio", name="Record here").count() == 0, "browsers give no camera to plain http"
        page.wait_for_function("old => document.querySelector('h2 code')?.innerText !== old", arg=shown)
    finally:
        own_context.close()
        phone_context.close()
    watch_phone.check()
    watch_own.check()
