"""What a phone is shown before it believes this computer's certificate: two drawn steps for iPhone and for Android."""

from __future__ import annotations

from html import escape
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from foundation.texts.catalogue import sentence
from foundation.texts.language import language, of_browser, speaking

HELP_PATH, FILE_PATH = "/certificate", "/certificate/kneewall.crt"


class CertificatePages:
    """An ASGI application around another: the help page and the certificate, which may be seen before the code.

    Neither is a secret: the certificate goes out with every connection anyway.

    Args:
        app: the application around which it stands.
        authority: the PEM file that a phone is to believe.
        fingerprint: of the server's certificate.
    """

    def __init__(self, app: ASGIApp, authority: Path, fingerprint: str) -> None:
        self._app, self._authority, self._fingerprint = app, authority.read_bytes(), fingerprint

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        is_ours = scope["type"] == "http" and scope["method"] == "GET" and scope["path"] in (HELP_PATH, FILE_PATH)
        if not is_ours:
            await self._app(scope, receive, send)
            return
        if scope["path"] == FILE_PATH:
            response = Response(self._authority, media_type="application/x-x509-ca-cert",
                                headers={"Content-Disposition": 'attachment; filename="kneewall.crt"'})
        else:
            policy = "default-src 'none'; style-src 'unsafe-inline'"
            with speaking(of_browser(Headers(scope=scope).get("accept-language", ""))):
                response = HTMLResponse(self._page(), headers={"Content-Security-Policy": policy})
        response.headers["Cache-Control"] = "no-store"
        await response(scope, receive, send)

    def _page(self) -> str:
        steps = {name: sentence(f"certificate-{name}") for name in (
            "title", "why", "iphone", "iphone-1", "iphone-2", "android", "android-1", "android-2", "file", "compare",
            "back")}
        return _PAGE.format(
            **{name.replace("-", "_"): text for name, text in steps.items()}, fingerprint=self._fingerprint,
            file_path=FILE_PATH, language=language(), **_drawings())


def _phone(drawing: str, label: str) -> str:
    """A drawn phone with something on its screen."""
    return (f'<svg viewBox="0 0 120 200" role="img" aria-label="{escape(label)}"><g fill="none" stroke="currentColor" '
            'stroke-width="3" stroke-linecap="round" stroke-linejoin="round">'
            f'<rect x="14" y="6" width="92" height="188" rx="14"/><path d="M50 16H70"/>{drawing}</g></svg>')


def _text(x: int, y: int, words: str, size: int = 9) -> str:
    return (f'<text x="{x}" y="{y}" text-anchor="middle" font-size="{size}" font-family="sans-serif" '
            f'fill="currentColor" stroke="none">{words}</text>')


_POINT = '<circle cx="{x}" cy="{y}" r="13" stroke="#d55e00" stroke-width="4"/>'


def _drawings() -> dict[str, str]:
    """The four drawn phones; the words on their screens are those of a phone in the language in force."""
    said = {name: sentence(f"certificate-screen-{name}") for name in (
        "install", "trust-1", "trust-2", "warning", "advanced", "proceed")}
    return {
        "iphone_profile": _phone(
            '<rect x="24" y="40" width="72" height="22" rx="5"/>' + _text(60, 55, "kneewall.crt")
            + '<path d="M60 74V104M48 94L60 106 72 94"/><rect x="24" y="122" width="72" height="24" rx="6"/>'
            + _text(60, 138, said["install"], 11) + _POINT.format(x=88, y=134), sentence("certificate-iphone-1")),
        "iphone_switch": _phone(
            _text(60, 44, said["trust-1"]) + _text(60, 56, said["trust-2"])
            + '<path d="M24 70H96"/>' + _text(46, 98, "Kneewall")
            + '<rect x="70" y="86" width="28" height="16" rx="8"/>'
            '<circle cx="90" cy="94" r="6" fill="currentColor"/>' + _POINT.format(x=84, y=94),
            sentence("certificate-iphone-2")),
        "android_warning": _phone(
            '<path d="M60 40L82 78H38Z"/><path d="M60 54V64M60 70V71"/>' + _text(60, 98, said["warning"], 11)
            + '<rect x="24" y="122" width="46" height="22" rx="6"/>' + _text(47, 137, said["advanced"])
            + _POINT.format(x=47, y=133), sentence("certificate-android-1")),
        "android_proceed": _phone(
            _text(60, 60, said["proceed"]) + _text(60, 74, "192.168...") + '<path d="M30 82H90"/>'
            + _POINT.format(x=60, y=70)
            + '<rect x="36" y="116" width="48" height="34" rx="6"/><circle cx="60" cy="133" r="10"/>'
            '<path d="M48 116L53 108H67L72 116"/>', sentence("certificate-android-2")),
    }


_PAGE = """<!doctype html><html lang="{language}"><meta charset="utf-8"><title>Kneewall</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<style>body{{font:18px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}}
.steps{{display:flex;flex-wrap:wrap;gap:1rem}} figure{{flex:1 1 14rem;margin:0}} svg{{height:13rem;display:block}}
code{{overflow-wrap:anywhere}}
a.file{{display:inline-block;padding:.6rem 1rem;border:2px solid;border-radius:.6rem}}</style>
<h1>{title}</h1><p>{why}</p>
<h2>{iphone}</h2><p><a class="file" href="{file_path}">{file}</a></p><div class="steps">
<figure>{iphone_profile}<figcaption>{iphone_1}</figcaption></figure>
<figure>{iphone_switch}<figcaption>{iphone_2}</figcaption></figure></div>
<h2>{android}</h2><div class="steps">
<figure>{android_warning}<figcaption>{android_1}</figcaption></figure>
<figure>{android_proceed}<figcaption>{android_2}</figcaption></figure></div>
<p>{compare}<br><code>{fingerprint}</code></p><p><a href="/">{back}</a></p></html>"""
