"""From one screen to another."""

from __future__ import annotations

import streamlit as st


def go_to(path: str) -> None:
    """Leave for another screen, by its address; stays where a screen is drawn alone, as in a test."""
    page = st.session_state.get("pages", {}).get(path)
    if page is not None:
        st.switch_page(page)
