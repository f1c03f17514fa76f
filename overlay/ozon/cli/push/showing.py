"""``ozon push show``."""

from __future__ import annotations

import sys

import click

from ..cells import dumps
from ..session import Command
from .listing import row
from .options import found, opened, store_option


@click.command("show", cls=Command, short_help="Show a stored event with its body.")
@click.argument("key")
@click.option("--body", is_flag=True, help="Print only the body, exactly as it was received.")
@store_option
def show(key: str, body: bool, store: str) -> None:
    """Show a stored event as JSON, with its body under content. Of a KEY the beginning is enough.

    \b
    ozon push show TYPE_NEW_POSTING:7a84b8f393d4
    ozon push show TYPE_NEW_POSTING:7a84b8f393d4 --body > event.json
    """
    with opened(store) as receiver:
        [event] = found(receiver, [key])
    if body:
        sys.stdout.buffer.write(event.content)
        sys.stdout.buffer.flush()
        return
    from ozon_generated.exact_json import parsed

    content = parsed(event.content) if event.content else None
    click.echo(dumps({**row(event, shortened=False), "content": content}, indent=2))
