"""``ozon shops``: credentials of several shops."""

from __future__ import annotations

import sys
from typing import Any

import click

from .cells import dumps
from .session import Code, Group, fail


@click.group("shops", cls=Group, short_help="Keep the credentials of your shops.")
def command() -> None:
    """Keep the credentials of your shops in one file, or in the keychain of the system.

    Use a shop with --shop NAME. Without it, commands use OZON_CLIENT_ID and OZON_API_KEY, and otherwise the default
    shop. In Python, ozon.shops.get("NAME").seller() makes a client.
    """


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list.")
def show(as_json: bool) -> None:
    """List the shops with their Client-Id, or $NAME if that is in an environment variable; the default one is first.

    Keys are not shown.
    """
    from .. import shops

    rows = [{"name": name, "client_id": shops.get(name).shown("client_id")} for name in shops.names()]
    if as_json:
        click.echo(dumps(rows, indent=2))
        return
    for row in rows:
        click.echo(f"{row['name']}\t{row['client_id']}")


@command.command("path")
def path() -> None:
    """Print the name of the file."""
    from .. import shops

    click.echo(shops.path())


@command.command("add")
@click.argument("name")
@click.option("--client-id", metavar="ID", help="Client-Id of the shop.")
@click.option("--performance-client-id", metavar="ID", help="Client id of the Performance API.")
@click.option("--application-id", "merchants_application_id", metavar="ID", help="ApplicationId of the Merchants API.")
@click.option("--base-url", metavar="URL", help="Another address of the Seller API, such as that of a sandbox.")
@click.option("--default", is_flag=True, help="Use this shop when no other is named.")
@click.option("--file", "in_file", is_flag=True, help="Keep the keys in the file, even if there is a keychain.")
def add(name: str, default: bool, in_file: bool, **given: str | None) -> None:
    """Add a shop, or change one.

    Asks for the key of each API whose id is given, without showing it. In a script, write one key a line to standard
    input, in the order of the options. Keys are no options, because other users of the machine can see those.
    """
    from .. import shops

    values: dict[str, Any] = {field: value for field, value in given.items() if value}
    asked = {"client_id": "api_key", "performance_client_id": "performance_client_secret",
             "merchants_application_id": "merchants_secret_key"}  # fmt: skip
    if not values.keys() & asked.keys():
        values["client_id"] = click.prompt("Client-Id", err=True)
    for field, secret in asked.items():
        if field in values:
            values[secret] = _secret(secret.replace("_", " "))
    shops.save(name, default=default, keyring=False if in_file else None, **values)
    click.echo(f"{name} is in {shops.path()}. To check it: ozon doctor --shop {name}", err=True)


def _secret(what: str) -> str:
    if sys.stdin.isatty():
        found: str = click.prompt(what.capitalize(), hide_input=True, err=True)
        return found
    line = sys.stdin.readline().strip()
    if not line:
        fail(f"Standard input has no {what}.", Code.INVALID)
    return line


@command.command("remove")
@click.argument("name")
def remove(name: str) -> None:
    """Remove a shop and its keys."""
    from .. import shops

    shops.remove(name)
