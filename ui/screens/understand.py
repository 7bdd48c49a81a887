"""What the test is, how to do it well, what the numbers mean and how sure they are, and when to leave it."""

from __future__ import annotations

import streamlit as st

from history.evidence import TREATMENT_EFFECTS
from history.reference import AGE_NOTE, DEFINITION_NOTE, REFERENCES, RULE_OF_THUMB
from ui import pictures
from ui.wording import Unit, to_unit
from ui.workspace import Workspace
from vision.quantities import TIBIAL_INCLINATION, WALL_DISTANCE


def show(work: Workspace) -> None:
    """Draw the page."""
    st.title("Understand the test")
    st.markdown(
        "You stand facing a wall and bend the front knee towards it until it would touch, the heel staying on the "
        "floor. The further your toes can be from the wall, the more your ankle bends. Physiotherapists call it "
        "the knee-to-wall test, or the weight-bearing lunge."
    )
    st.subheader("Do it well")
    left, right = st.columns([2, 3], vertical_alignment="center")
    with left:
        st.image(pictures.WALL, width="stretch")
    with right:
        st.markdown(
            "- **Heel down.** A heel that lifts by 5 mm adds about 1.6\N{DEGREE SIGN} that your ankle "
            "did not do (from geometry).\n"
            "- **Arch up.** Do not let the inner side of the foot sink in.\n"
            "- **Knee over the second toe**, not falling inwards.\n"
            "- **Foot straight** at the wall.\n"
            "- **The same stance each time.** Moving the back foot changes the result."
        )
    st.subheader("What the numbers mean")
    st.markdown(
        "**Lean of the shin** is the angle between the front of your shin, halfway up, and the vertical, at the "
        "deepest point with the heel down. Other apps and therapists may lay the line elsewhere: in the same 50 "
        "people three ways of doing it gave 27, 39 and 45 degrees (Hall & Docherty 2017, PMID 28108266). So compare "
        "only with results of this kind.\n\n"
        "**Distance to the wall** is how far your longest toe could stand from a wall that the knee just touches. "
        "No real wall is needed for it.\n\n"
        "**Very likely 37.6 to 38.8\N{DEGREE SIGN}** means: of a hundred such ranges, about 95 hold the true value."
    )
    _reference(work.unit)
    st.subheader("How big a change is real?")
    change_cm, change_deg = WALL_DISTANCE.leg_change, TIBIAL_INCLINATION.leg_change
    sides_cm, sides_deg = WALL_DISTANCE.sides, TIBIAL_INCLINATION.sides
    assert change_cm and change_deg and sides_cm and sides_deg, "both are declared with their studies"
    st.markdown(
        f"Even a careful measurement varies. One leg has really changed when the difference is more than "
        f"**{_long(change_cm.value, work.unit)}** or **{change_deg.value:g}\N{DEGREE SIGN}** ({change_cm.source}). "
        f"{TREATMENT_EFFECTS} Watch the trend.\n\n"
        f"**Left and right** differ in healthy people too. Kneewall calls a difference under "
        f"{_long(sides_cm.repeat_from, work.unit)} not detectable, up to {_long(sides_cm.beyond, work.unit)} worth "
        f"repeating the test, and more than that, or more than {sides_deg.beyond:g} degrees, beyond measurement error "
        f"({sides_cm.source})."
    )
    st.subheader("Where do you feel it?")
    st.markdown(
        "People note where the movement stops, and Kneewall keeps it with the session. It is what is usually "
        "written down, an opinion and not a finding:\n\n"
        "- **Front of the ankle**: usually logged as the joint itself.\n"
        "- **Back of the ankle**: usually logged as the tendon.\n"
        "- **Back of the calf**: usually logged as muscle or nerve."
    )
    st.subheader("When not to test")
    st.warning(
        "Leave the test and see a professional if you cannot put weight on the leg, if the ankle is swollen, hot or "
        "deformed, after a fresh injury or operation, when the foot is numb or changes colour, "
        "when the calf is swollen and painful, or when the test itself hurts sharply. Kneewall measures; it does not "
        "diagnose and does not replace them.",
        icon=":material/medical_services:",
    )


def _reference(unit: Unit) -> None:
    st.markdown("What others reached, distance to the wall in cm:")
    rows = ["| Who | Result | Source |", "|---|---|---|"]
    rows += [f"| {r.sample} | {r.value_cm} | {r.source} ({r.read_in}) |" for r in (*REFERENCES, RULE_OF_THUMB)]
    st.markdown("\n".join(rows))
    st.caption(f"{DEFINITION_NOTE} {AGE_NOTE}" + (" 1 inch is 2.54 cm." if unit == "inches" else ""))


def _long(value_cm: float, unit: Unit) -> str:
    return f"{value_cm:g} cm" if unit == "cm" else f"{to_unit(value_cm, unit):.1f} inches"
