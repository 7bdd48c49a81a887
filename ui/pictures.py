"""The drawings that show how to set up, as SVG on their own light card, so that they read the same in either theme."""

from __future__ import annotations

from foundation.texts.catalogue import between, sentence

_INK, _BLUE, _ORANGE, _CARD = "#16222b", "#0072b2", "#d55e00", "#eff4f7"


def _card(drawing: str, title: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 170" role="img" aria-label="{title}">'
        f'<title>{title}</title><rect width="240" height="170" rx="12" fill="{_CARD}"/>'
        f'<g fill="none" stroke="{_INK}" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round">'
        f"{drawing}</g></svg>"
    )


_FLOOR = '<path d="M14 150H226"/>'
_WALL = '<path d="M214 16V150" stroke-width="7"/>'
_LUNGE = (
    '<circle cx="112" cy="26" r="11"/><path d="M112 37L108 88"/><path d="M110 48L150 56 206 46"/>'
    f'<path d="M108 88L172 100" stroke="{_INK}"/><path d="M172 100L140 144" stroke="{_BLUE}" stroke-width="6"/>'
    '<path d="M136 149H172" stroke-width="6"/><path d="M108 88L72 116 36 146"/><path d="M30 149H52"/>'
)
_MARKERS = "".join(
    f'<rect x="{x}" y="{y}" width="9" height="9" fill="{_INK}" stroke="none"/>' for x in (0, 12, 24) for y in (0, 12)
)



def wall() -> str:
    """A lunge towards the wall."""
    return _card(_FLOOR + _WALL + _LUNGE, sentence("picture-wall"))


def sheet() -> str:
    """Where the printed sheet stands."""
    stands = f'<rect x="-5" y="-3" width="43" height="32" fill="#fff" stroke="{_ORANGE}"/>{_MARKERS}'
    return _card(f'{_FLOOR}{_WALL}{_LUNGE}<g transform="translate(84,119)">{stands}</g>', sentence("picture-sheet"))


_PHONE = (
    '<path d="M14 150H226"/><rect x="18" y="96" width="15" height="28" rx="3" fill="#fff"/>'
    '<path d="M25 124V150M16 150H35"/>'
    f'<path d="M38 106L150 14M38 112L150 146" stroke="{_BLUE}" stroke-width="2" stroke-dasharray="5 6"/>'
    f'<path d="M30 160H170M36 156L30 160 36 164M164 156L170 160 164 164" stroke="{_ORANGE}" stroke-width="2.5"/>'
    '<g transform="translate(70,0)"><circle cx="112" cy="26" r="11"/>'
    '<path d="M112 37V92M112 48L98 74M112 48L126 74M112 92L102 148M112 92L122 148"/></g>'
    f'<text x="100" y="142" text-anchor="middle" font-family="sans-serif" font-size="15" fill="{_INK}" '
    'stroke="none">'
)


def phone() -> str:
    """Where the phone stands, and how far away."""
    return _card(f"{_PHONE}{between(2, 2.5, 'm')}</text>", sentence("picture-phone"))
