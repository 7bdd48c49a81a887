"""`kneewall app`: the whole tool in the browser."""

from __future__ import annotations

from typing import Annotated

import typer

from foundation.errors import KneewallError


def app(
    port: Annotated[
        int | None, typer.Option(min=0, max=65535, help="Port to listen on; the first free one from 8501.")
    ] = None,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Do not open a browser window.")] = False,
    lan: Annotated[
        bool, typer.Option("--lan", help="Also open it to phones in your home network, behind a code.")
    ] = False,
    https: Annotated[
        bool, typer.Option("--https", help="With --lan: so that a phone's browser gives its camera to the guided test.")
    ] = False,
) -> None:
    """Film, measure, compare and keep, in the browser. Nothing leaves this computer."""
    from ui.server import serve

    if https and not lan:
        raise typer.BadParameter("it is for phones: give --lan as well", param_hint="--https")
    try:
        serve(port, open_browser=not no_browser, lan=lan, https=https, say=lambda line: typer.echo(line, err=True))
    except KneewallError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from error
