"""How a phone comes in: the address, the one-time code and its QR picture; or how to bring a film over without."""

from __future__ import annotations

import io

import segno
import streamlit as st

from foundation.texts.catalogue import sentence
from ui import server
from ui.workspace import Workspace


def show(work: Workspace) -> None:
    """Draw the page."""
    st.title(sentence("phone-title"))
    how_to(work)
    st.subheader(sentence("how-to-film"))
    st.markdown(sentence("how-to-film-text"))


def how_to(work: Workspace) -> None:
    """The way in for a phone, or the way to get one."""
    home = server.network()
    if home is None:
        st.info(
            sentence("phone-closed"),
            icon=":material/lock:",
        )
    elif st.context.ip_address is None:
        _code()
    else:
        st.success(
            sentence("phone-connected"),
            icon=":material/smartphone:",
        )


@st.fragment(run_every=2.0)
def _code() -> None:
    home = server.network()
    if home is None:
        return
    code = home.door.code
    picture = io.BytesIO()
    segno.make(home.link(code), error="m", micro=False).save(
        picture, kind="svg", scale=6, border=3, light="#fff", dark="#000"
    )
    left, right = st.columns([1, 2], vertical_alignment="center")
    with left:
        st.image(picture.getvalue().decode(), width=220)
    with right:
        st.markdown(
            sentence("phone-scan", address=home.root)
        )
        st.markdown(f"## `{code}`")
        st.caption(sentence("phone-one-code"))
