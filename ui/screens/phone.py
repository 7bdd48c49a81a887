"""How a phone comes in: the address, the one-time code and its QR picture; or how to bring a film over without."""

from __future__ import annotations

import io

import segno
import streamlit as st

from ui import server
from ui.workspace import Workspace


def show(work: Workspace) -> None:
    """Draw the page."""
    st.title("Film with your phone")
    how_to(work)
    st.subheader("How to film")
    st.markdown(
        "- Hold the phone **upright**, at **knee height**, for example against a pile of books.\n"
        "- **2 to 2.5 m** away, looking at you exactly **from the side**; the whole body in the picture.\n"
        "- The printed sheet behind your heel, in line with the foot, standing on the floor.\n"
        "- Three slow lunges: knee to the wall, heel down, and back."
    )


def how_to(work: Workspace) -> None:
    """The way in for a phone, or the way to get one."""
    home = server.network()
    if home is None:
        st.info(
            "Kneewall is open to this computer only. To film straight from your phone, close it and start it with "
            "`kneewall app --lan`: a code to scan appears here. Or send the film to this computer "
            "and choose it as a file.",
            icon=":material/lock:",
        )
    elif st.context.ip_address is None:
        _code()
    else:
        st.success(
            "This phone is connected. Choose the film below: the phone's camera opens from there too.",
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
            f"Scan this with the phone's camera, in the same home network. Or open "
            f"**{home.root}** and type the code"
        )
        st.markdown(f"## `{code}`")
        st.caption("A code lets one phone in; the next one appears here. Everything stays between phone and computer.")
