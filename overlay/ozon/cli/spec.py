"""``ozon spec``: the OpenAPI description of an API."""

from __future__ import annotations

import sys

import click

from .session import APIS


@click.command("spec", short_help="Print the OpenAPI description of an API.")
@click.argument("api", type=click.Choice(APIS))
@click.option("--format", "form", type=click.Choice(["json", "yaml"]), default="json", help="Format of the document.")
def command(api: str, form: str) -> None:
    """Print the OpenAPI 3.1 document of an API, whole and in one file.

    \b
    ozon spec seller > seller.json
    """
    from importlib.resources import files

    document = files("ozon_generated").joinpath(api, "_data", f"openapi.{form}")
    sys.stdout.buffer.write(document.read_bytes())
