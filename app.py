"""The app's entry for Streamlit: which screens there are, and in which order. `streamlit run app.py`."""

from ui.screens import both, guided, history, measure, phone, plan, understand
from ui.shell import Screen, run

if __name__ == "__main__":
    run(
        [
            Screen("Measure", "measure", measure.show),
            Screen("Guided", "guided", guided.show),
            Screen("Both ankles", "both", both.show),
            Screen("History", "history", history.show),
            Screen("Plan", "plan", plan.show),
            Screen("Understand", "understand", understand.show),
            Screen("Phone", "phone", phone.show),
        ]
    )
