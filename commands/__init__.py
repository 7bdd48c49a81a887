"""The commands behind `cli.py`; a module is imported only when its command is called, so that `--help` stays quick.

A command is a plain function whose arguments carry `typer.Option` or `typer.Argument`, or a `typer.Typer` that holds
several. It may let a `KneewallError` pass: `cli.py` prints it as one line and ends with status 3. Data goes to stdout,
everything else to stderr.
"""
