"""Click named points on a picture, exactly: zoom, drag, arrow keys, or numbers."""

from __future__ import annotations

import base64
from pathlib import Path

import cv2
import numpy as np
import streamlit as st

_HERE = Path(__file__).parent


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
    result = mount(
        data={"source": source, "labels": labels}, default={"points": []}, on_points_change=lambda: None, key=key
    )
    return [(float(x), float(y)) for x, y in result.get("points") or []]
