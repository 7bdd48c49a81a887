"""Which language the pages speak: the browser's, or the one chosen by the switch; each tab its own."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from foundation.texts import language
from foundation.texts.catalogue import sentence
from foundation.texts.language import LANGUAGES, Language
from foundation.texts.units import length_unit, measuring_in

NAMES: dict[Language, str] = {"en": "English", "de": "Deutsch"}
"""What each language calls itself."""
_KEY, _CHOSEN = "language", "language_chosen"


def _of_this_tab() -> Language | None:
    if get_script_run_ctx(suppress_warning=True) is None:
        return None
    told = st.session_state.get(_CHOSEN) or st.query_params.get("lang")
    return told if told in LANGUAGES else language.of_browser(st.context.locale or "")


language.ask(_of_this_tab)


def said_here(make: Callable[[], bytes]) -> Callable[[], bytes]:
    """`make` in the language and the unit of this tab, wherever it is called: a file is made once it is asked for."""
    spoken, unit = language.language(), length_unit()

    def made() -> bytes:
        with language.speaking(spoken), measuring_in(unit):
            return make()

    return made


def order_of_date() -> str:
    """How a field for a day writes it, as `st.date_input` wants it; in the USA the month first."""
    return "MM/DD/YYYY" if (st.context.locale or "").endswith("-US") else sentence("order-of-date")


def _chose() -> None:
    st.session_state[_CHOSEN] = st.session_state[_KEY]


def switch() -> None:
    """The switch; what is chosen stays in the tab's address, so that a reload keeps it."""
    # Said anew each time: on another page Streamlit makes another switch of the same name, with nothing chosen.
    spoken = st.session_state[_KEY] = _of_this_tab()
    st.segmented_control("Language, Sprache", LANGUAGES, format_func=NAMES.__getitem__, key=_KEY,
                         label_visibility="collapsed", required=True, on_change=_chose)
    if spoken is not None and spoken != language.of_browser(st.context.locale or ""):
        st.query_params["lang"] = spoken
    else:
        st.query_params.pop("lang", None)
