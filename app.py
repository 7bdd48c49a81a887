"""The app's entry for Streamlit: which screens there are, and in which order. `streamlit run app.py`."""

from foundation.texts.catalogue import sentence
from ui.screens import both, guided, history, measure, phone, plan, understand
from ui.shell import Screen, run

if __name__ == "__main__":
    run(
        [
            Screen(sentence("page-measure"), "measure", measure.show),
            Screen(sentence("page-guided"), "guided", guided.show),
            Screen(sentence("page-both"), "both", both.show),
            Screen(sentence("page-history"), "history", history.show),
            Screen(sentence("page-plan"), "plan", plan.show),
            Screen(sentence("page-understand"), "understand", understand.show),
            Screen(sentence("page-phone"), "phone", phone.show),
        ]
    )
