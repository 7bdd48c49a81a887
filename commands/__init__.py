"""The commands behind `cli.py`, one module each; imported only when called so that `--help` stays quick."""
