"""Click named points on a picture, exactly: zoom, drag, arrow keys, or numbers."""

from __future__ import annotations

import base64
from pathlib import Path

import cv2
import numpy as np
import streamlit as st

from foundation.texts.catalogue import sentence

_HERE = Path(__file__).parent
WORDS = ("zoom-out", "zoom-in", "undo", "clear", "window", "picture", "click", "all", "mark", "across", "down")
"""What the page itself writes; each is `picker-` and this name in the catalogue of texts."""


def pick_points(image: np.ndarray, labels: list[str], *, key: str) -> list[tuple[float, float]]:
    """The points clicked so far, in the order of `labels`, as (x, y) in px; the first pixel's centre is 0, 0.

    Args:
        image: BGR, uint8, shape (height, width, 3).
        labels: what each point is; no more points than these are taken.
        key: the widget's identity.
    """
    mount = st.components.v2.component(
        "picker",
        html=(_HERE / "picker.html").read_text(encoding="utf-8"),
        css=(_HERE / "picker.css").read_text(encoding="utf-8"),
        js=(_HERE / "picker.js").read_text(encoding="utf-8"),
    )
    good, jpeg = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 92])
    assert good
    source = "data:image/jpeg;base64," + base64.b64encode(jpeg.tobytes()).decode()
    words = {name: sentence(f"picker-{name}") for name in WORDS}
    result = mount(
        data={"source": source, "labels": labels, "words": words},
        default={"points": []},
        on_points_change=lambda: None,
        key=key,
    )
    return [(float(x), float(y)) for x, y in result.get("points") or []]
