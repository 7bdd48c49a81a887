"""How a failure is shown: a sentence, never a traceback."""

from __future__ import annotations

import logging

import streamlit as st

from foundation.errors import KneewallError
from foundation.texts.catalogue import sentence


def show_error(error: KneewallError) -> None:
    """What is wrong, and the one thing to do about it."""
    wrong = error.problem
    st.error(f"**{wrong[:1].upper()}{wrong[1:]}.**  \n{error.remedy}.", icon=":material/error:")


def show_fault(error: Exception) -> bool:
    """A fault of the program itself: details go to the terminal, the page says what to do. True: it is shown."""
    logging.getLogger(__name__).error("a page failed", exc_info=error)
    st.error(f"**{sentence('page-failed')}.**  \n{sentence('page-failed-remedy')}", icon=":material/error:")
    return True
