"""The app's entry for Streamlit: which screens there are, and in which order. `streamlit run app.py`."""

from ui.screens import both, history, measure, phone, understand
from ui.shell import Screen, run

if __name__ == "__main__":
    run(
        [
            Screen("Measure", "measure", measure.show, ":material/straighten:"),
            Screen("Both ankles", "both", both.show, ":material/compare_arrows:"),
            Screen("History", "history", history.show, ":material/show_chart:"),
            Screen("Understand", "understand", understand.show, ":material/menu_book:"),
            Screen("Phone", "phone", phone.show, ":material/smartphone:"),
        ]
    )
