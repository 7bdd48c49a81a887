"""How a failure is shown: a sentence, never a traceback."""

from __future__ import annotations

import logging

import streamlit as st

from foundation.errors import KneewallError


def show_error(error: KneewallError) -> None:
    """What is wrong, and the one thing to do about it."""
    st.error(f"**{error.problem}.**  \n{error.remedy}.", icon=":material/error:")


def show_fault(error: Exception) -> bool:
    """A fault of the program itself: details go to the terminal, the page says what to do. True: it is shown."""
    logging.getLogger(__name__).error("a page failed", exc_info=error)
    st.error(
        "**Something went wrong inside the program.**  \nReload the page; what was saved is safe. If it happens again, "
        "report what the terminal says.",
        icon=":material/error:",
    )
    return True
