"""The drawings that show how to set up, as SVG on their own light card, so that they read the same in either theme.

Lengths are those of the drawing's own frame, 240 wide and 190 high. Labels stand beside lines, never on them.
"""

from __future__ import annotations

import html

from foundation.texts.catalogue import sentence

_INK, _BLUE, _ORANGE, _GREEN, _CARD = "#16222b", "#0072b2", "#b34700", "#00734f", "#eff4f7"


def _card(drawing: str, title: str) -> str:
    told = html.escape(title)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 190" role="img" aria-label="{told}">'
        f'<title>{told}</title><rect width="240" height="190" rx="12" fill="{_CARD}"/>'
        f'<g fill="none" stroke="{_INK}" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round">'
        f"{drawing}</g></svg>"
    )


def _label(x: float, y: float, code: str, colour: str = _INK, *, anchor: str = "middle", turned: bool = False) -> str:
    turn = f' transform="rotate(-90 {x} {y})"' if turned else ""
    return (
        f'<text x="{x}" y="{y}" text-anchor="{anchor}"{turn} font-family="sans-serif" font-size="13" fill="{colour}" '
        f'stroke="none">{html.escape(sentence(code))}</text>'
    )


def as_the_camera_sees_it() -> str:
    """The lunge: the knee at the wall, the heel on the floor."""
    drawing = (
        '<path d="M14 164H226"/><path d="M214 18V164" stroke-width="7"/>'
        '<circle cx="146" cy="34" r="11"/><path d="M146 45L140 100"/><path d="M145 58L178 68 209 56"/>'
        '<path d="M140 100L206 112"/>'
        f'<path d="M206 112L166 158" stroke="{_BLUE}" stroke-width="6"/>'
        '<path d="M160 163H196" stroke-width="6"/><path d="M140 100L104 132 66 160M60 163H82"/>'
        f'<path d="M152 178l5 5 9-11" stroke="{_GREEN}"/>'
    )
    return _card(drawing + _label(146, 182, "drawing-heel", _GREEN, anchor="end"), sentence("drawing-lunge-title"))


def from_above() -> str:
    """The room from above: wall, foot, sheet in one line, the phone at their side."""
    drawing = (
        '<path d="M206 14V112" stroke-width="8"/>'
        f'<path d="M152 56C160 51 178 50 190 58C194 62 192 68 186 69C174 70 160 69 152 67C146 64 146 59 152 56Z" '
        f'fill="{_BLUE}" fill-opacity="0.25" stroke="{_BLUE}"/>'
        f'<path d="M86 62H140" stroke="{_ORANGE}" stroke-width="5"/>'
        f'<path d="M126 160L84 74M134 160L198 80" stroke="{_BLUE}" stroke-width="2" stroke-dasharray="5 6"/>'
        '<rect x="116" y="164" width="28" height="8" rx="3" fill="#fff"/>'
        f'<path d="M40 64V166M36 70L40 64 44 70M36 160L40 166 44 160" stroke="{_INK}" stroke-width="2"/>'
    )
    labels = (
        _label(226, 63, "drawing-wall", turned=True)
        + _label(170, 40, "drawing-foot", _BLUE)
        + _label(113, 50, "drawing-sheet", _ORANGE)
        + _label(152, 175, "drawing-phone", anchor="start")
        + _label(30, 115, "drawing-distance", turned=True)
    )
    return _card(drawing + labels, sentence("drawing-above-title"))


def from_the_side() -> str:
    """Phone and person, seen along the wall: how high, how far, how much is in the picture."""
    drawing = (
        '<path d="M14 150H226"/><rect x="18" y="96" width="15" height="28" rx="3" fill="#fff"/>'
        '<path d="M25 124V150M16 150H35"/>'
        f'<path d="M38 106L166 18M38 114L166 146" stroke="{_BLUE}" stroke-width="2" stroke-dasharray="5 6"/>'
        '<path d="M38 110H176" stroke-width="1.5" stroke-dasharray="1 5"/>'
        '<circle cx="186" cy="28" r="11"/>'
        '<path d="M186 39V92M186 50L172 74M186 50L200 74M186 92L178 148M186 92L196 148"/>'
        '<path d="M28 164H182M34 160L28 164 34 168M176 160L182 164 176 168" stroke-width="2"/>'
    )
    labels = (
        _label(128, 102, "drawing-knee-high")
        + _label(105, 181, "drawing-distance")
        + _label(14, 88, "drawing-phone", anchor="start")
    )
    return _card(drawing + labels, sentence("drawing-side-title"))
