"""What surrounds every screen: navigation, the unit switch, the promise of privacy, and what happens to an error."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast, get_args

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from foundation.errors import KneewallError
from foundation.texts import units
from foundation.texts.catalogue import sentence
from ui import drafts, measuring
from ui.errors import show_error
from ui.language import switch
from ui.links import go_to
from ui.tabs import open_workspace
from ui.wording import Unit
from ui.workspace import Workspace

_ICON = Path(__file__).with_name("icon.svg")
_STYLE = """
.block-container { padding-top: 1rem; padding-bottom: 2rem; }
header[data-testid="stHeader"] { display: none; }
/* Small print and headings of tables that everybody can read: the built-in grey has a contrast of 4.35. */
[data-testid="stCaptionContainer"], [data-testid="stTable"] th { color: inherit; opacity: 0.82; }
[data-testid="stTable"] th p { color: inherit; }
[data-testid="stFileUploaderDropzone"] span { color: inherit; }
/* What is chosen stands in the main colour, on a tint of it or on the page: too little apart where that is dark. */
[data-selected="true"] p, [data-testid="stSliderThumbValue"] p {
  color: color-mix(in srgb, currentColor 60%, CanvasText);
}
/* A table fits a phone: its words break rather than its right edge is cut off. */
[data-testid="stTable"] table, [data-testid="stMarkdownContainer"] table { width: 100%; overflow-wrap: anywhere; }
@media (max-width: 640px) {
  [data-testid="stTable"] :is(th, td),
  [data-testid="stMarkdownContainer"] :is(th, td) { padding: 0.3rem; font-size: 0.85rem; }
}
.st-key-menu { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding-bottom: 0.4rem; }
"""


_UNIT = "length_unit"


def _unit_of_this_tab() -> Unit | None:
    if get_script_run_ctx(suppress_warning=True) is None:
        return None
    told = st.session_state.get(_UNIT)
    return cast(Unit, told) if told in get_args(Unit) else None


units.ask(_unit_of_this_tab)


@dataclass(frozen=True)
class Screen:
    """One page of the app: its name in the menu, its address, what draws it."""

    title: str
    path: str
    show: Callable[[Workspace], None]


def run(screens: Sequence[Screen]) -> None:
    """Draw the screen that the address names; the first one is where people start."""
    st.set_page_config(
        page_title="Kneewall", page_icon=str(_ICON), layout="centered", initial_sidebar_state="collapsed"
    )
    work = current_workspace()
    pages = {s.path: st.Page(_page(s, work), title=s.title, url_path=s.path, default=s is screens[0]) for s in screens}
    st.session_state["pages"] = pages
    page = st.navigation(list(pages.values()), position="hidden")
    st.html(f"<style>{_STYLE}</style>")
    # A menu that is in sight on a phone as well: the built-in one hides behind an unnamed arrow there.
    with st.container(horizontal=True, gap="small", key="menu"):
        for entry in pages.values():
            st.page_link(entry, width="content")
    st.query_params["tab"] = work.token
    page.run()


def current_workspace() -> Workspace:
    """The unsaved work of this tab. The tab's address names it, so that it is still there after a reload."""
    context = get_script_run_ctx()
    token = st.session_state.get("tab") or st.query_params.get("tab")
    is_new = token is None
    work = open_workspace(token, context.session_id if context else "", drafts.restore)
    st.session_state["tab"] = work.token
    if is_new and (st.context.locale or "").endswith("-US"):
        work.unit = "inches"
    # Kept beside the switch, whose own entry is gone while a part of a page is drawn anew.
    st.session_state[_UNIT] = work.unit
    return work


def _page(screen: Screen, work: Workspace) -> Callable[[], None]:
    def show() -> None:
        measuring.collect(work)
        try:
            screen.show(work)
            drafts.sync(work)
        except KneewallError as error:
            show_error(error)
            if st.button(sentence("new-film"), key="way-on"):
                work.forget_film()
                go_to("measure")
        _footer(work)

    return show


def _footer(work: Workspace) -> None:
    st.divider()
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.caption(f":material/lock: {sentence('promise')}")
        switch()
        # Said anew each time: see the switch of the language.
        st.session_state["unit"] = work.unit
        st.segmented_control(
            sentence("unit-of-length"),
            ["cm", "inches"],
            format_func=lambda named: "cm" if named == "cm" else sentence("unit-in-in-full"),
            key="unit",
            label_visibility="collapsed",
            required=True,
            on_change=_chose_unit,
            args=(work,),
        )


def _chose_unit(work: Workspace) -> None:
    work.unit = cast(Unit, st.session_state["unit"])
