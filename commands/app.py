"""`kneewall app`: the whole tool in the browser."""

from __future__ import annotations

from typing import Annotated

import typer

from commands.errors import WrongUseError
from foundation.errors import KneewallError


def app(
    port: Annotated[int | None, typer.Option(min=0, max=65535)] = None,
    no_browser: Annotated[bool, typer.Option("--no-browser")] = False,
    lan: Annotated[bool, typer.Option("--lan")] = False,
    https: Annotated[bool, typer.Option("--https")] = False,
) -> None:
    """Film, measure, compare and keep, in the browser. Nothing leaves this computer."""
    from ui.server import serve

    if https and not lan:
        raise WrongUseError("https-without-lan", "--https")
    try:
        serve(port, open_browser=not no_browser, lan=lan, https=https, say=lambda line: typer.echo(line, err=True))
    except KneewallError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from error
