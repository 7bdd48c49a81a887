"""Rendered lunges disturbed by one thing at a time, measured, and held against their truth.

    python -m tests.gauntlet --clips right_barefoot_sheet_behind --middle -o build/gauntlet.csv

`disturbances.py` is the table of what is done to a clip; `light.py`, `optics.py`, `motion.py` and `intruders.py` do
it. `cutting.py` takes one repetition and its truth out of a clip, `filming.py` writes the disturbed clip, `judging.py`
holds what was measured against the truth, `report.py` keeps a row per run and draws the table.
"""
