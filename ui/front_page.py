"""What the browser gets before Streamlit speaks: the first page, and the order to load from nowhere else."""

from __future__ import annotations

import json
from pathlib import Path

import streamlit
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from foundation.texts.catalogue import sentence
from foundation.texts.language import LANGUAGES, Language

_STREAMLIT_PATHS = ("/_stcore", "/static", "/media", "/component", "/app/")


class PrivateHeaders:
    """Tells the browser to load from this server only, whatever a page asks for, and to show it in no other page."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        host = Headers(scope=scope).get("host", "")
        socket = "wss" if scope.get("scheme") == "https" else "ws"
        policy = (
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; "
            "style-src 'self' 'unsafe-inline'; "
            "img-src 'self' data: blob:; media-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; "
            f"connect-src 'self' {socket}://{host} data: blob:; object-src 'none'; base-uri 'self'; "
            "form-action 'self'; frame-ancestors 'none'"
        )

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in (
                    ("Content-Security-Policy", policy),
                    ("Referrer-Policy", "no-referrer"),
                    ("X-Content-Type-Options", "nosniff"),
                ):
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_with_headers)


class FrontPage:
    """Serves Streamlit's page, told where its server is.

    Left alone, the page of an address such as /history first looks for the server at /history/_stcore, which fails and
    leaves two errors in the browser's console.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        page = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
        here = (
            "window.__streamlit = {BACKEND_BASE_URL: location.origin + '/', MAIN_PAGE_BASE_URL: location.origin + '/'};"
        )
        script = Path(__file__).with_name("page.js").read_text(encoding="utf-8")
        script = script.replace("KNEEWALL_WORDS", json.dumps({of: _words(of) for of in LANGUAGES}), 1)
        self._page = page.replace("<title>Streamlit</title>", "<title>Kneewall</title>").replace(
            "<head>", f"<head><script>{here}</script><script>{script}</script>", 1
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        is_page = (
            scope["type"] == "http"
            and scope["method"] == "GET"
            and "." not in scope["path"]
            and not scope["path"].startswith(_STREAMLIT_PATHS)
            and "text/html" in Headers(scope=scope).get("accept", "")
        )
        if is_page:
            await HTMLResponse(self._page, headers={"Cache-Control": "no-cache"})(scope, receive, send)
        else:
            await self._app(scope, receive, send)


def _words(of: Language) -> dict[str, str]:
    """What the page's own script says in a language."""
    codes = {
        "title": "server-gone-title", "text": "server-gone", "file": "choose-a-file", "upload": "box-upload",
        "apply": "box-apply", "submit": "box-submit", "noResults": "box-no-results", "outside": "box-outside",
    }  # fmt: skip
    # What the page puts in is known there alone.
    marks = {
        "perFile": sentence("box-per-file", to=of, size="$1"),
        "add": sentence("box-add", to=of, name="$1"),
        "between": sentence("box-between", to=of, low="$1", high="$2"),
    }
    return {name: sentence(code, to=of) for name, code in codes.items()} | marks
