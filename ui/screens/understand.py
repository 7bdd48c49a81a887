"""What the test is, how to do it well, what the numbers mean and how sure they are, and when to leave it."""

from __future__ import annotations

import streamlit as st

from foundation.texts.catalogue import measured, sentence
from history.reference import reference_rows
from ui import pictures
from ui.wording import Unit
from ui.workspace import Workspace
from vision.quantities import TIBIAL_INCLINATION, WALL_DISTANCE


def show(work: Workspace) -> None:
    """Draw the page."""
    st.title(sentence("understand-title"))
    st.markdown(sentence("understand-lead"))
    st.subheader(sentence("understand-well"))
    left, right = st.columns([2, 3], vertical_alignment="center")
    with left:
        st.image(pictures.as_the_camera_sees_it(), width="stretch")
    with right:
        st.markdown(sentence("understand-well-text"))
    st.subheader(sentence("understand-numbers"))
    st.markdown(sentence("understand-numbers-text"))
    _reference(work.unit)
    st.subheader(sentence("understand-change"))
    change_cm, change_deg = WALL_DISTANCE.leg_change, TIBIAL_INCLINATION.leg_change
    sides_cm, sides_deg = WALL_DISTANCE.sides, TIBIAL_INCLINATION.sides
    assert change_cm and change_deg and sides_cm and sides_deg, "both are declared with their studies"
    st.markdown(
        sentence(
            "understand-change-text",
            change=measured(change_cm.value, "cm"),
            change_deg=change_deg.value,
            change_source=change_cm.source,
            effects=sentence("treatment-effects"),
            repeat_from=measured(sides_cm.repeat_from, "cm"),
            beyond=measured(sides_cm.beyond, "cm"),
            beyond_deg=sides_deg.beyond,
            sides_source=sides_cm.source,
        )
    )
    st.subheader(sentence("where-felt-question"))
    st.markdown(sentence("understand-felt-text"))
    st.subheader(sentence("understand-not"))
    st.warning(sentence("understand-not-text"), icon=":material/medical_services:")


def _reference(unit: Unit) -> None:
    st.markdown(sentence("reference-heading"))
    rows = [f"| {sentence('reference-who')} | {sentence('reference-result')} | {sentence('reference-source')} |"]
    rows += ["|---|---|---|"]
    rows += [f"| {' | '.join(row)} |" for row in reference_rows()]
    st.markdown("\n".join(rows))
    age = f"{sentence('reference-definition')} {sentence('reference-age')}"
    st.caption(age + (f" {sentence('inch-is')}" if unit == "inches" else ""))
