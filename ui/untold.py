"""How it is shown that something cannot be told: neither good nor bad, so neither green nor red."""

from __future__ import annotations

import streamlit as st


def show_untold(text: str) -> None:
    """A frame without a colour."""
    with st.container(border=True):
        st.markdown(f":material/help: {text}")
