"""``ozon sandbox``: runs the sandbox until interrupted."""

from __future__ import annotations

import gc
import json
import shlex
import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import click

from .files import NewFile

Callback = Callable[[click.Context, click.Parameter, Any], Any]


def sizes(example: str, by_id: bool = False) -> Callback:
    """Read values such as ``review.list=250`` into a mapping from name or id to number."""
    what = "NUMBER=NUMBER" if by_id else "NAME=NUMBER"

    def read(context: click.Context, parameter: click.Parameter, texts: tuple[str, ...]) -> dict[str | int, int]:
        found: dict[str | int, int] = {}
        for text in texts:
            name, _, size = text.partition("=")
            if not name or not _is_number(size) or (by_id and not _is_number(name)):
                raise click.BadParameter(f"{text!r} does not have the form {what}, such as {example}.")
            found[int(name) if by_id else name] = int(size)
        return found

    return read


def moment(context: click.Context, parameter: click.Parameter, text: str | None) -> datetime | None:
    """Read an ISO 8601 date or time; without a time zone, it is in UTC."""
    if text is None:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        example = "2026-11-26T10:00:00+03:00 or 2026-11-26"
        raise click.BadParameter(f"{text!r} is not an ISO 8601 date or time, such as {example}.") from None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def script(context: click.Context, parameter: click.Parameter, path: Path | None) -> dict[str, Any] | None:
    """Read a JSON file of faults."""
    if path is None:
        return None
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise click.BadParameter(f"{path} cannot be read as JSON: {error}") from None
    if not isinstance(found, dict):
        raise click.BadParameter(f'{path} must contain an object, such as {{"/v3/product/list": [{{"status": 503}}]}}.')
    return found


@click.command("sandbox", short_help="Run a simulated Ozon on this machine.")
@click.option("--host", default="127.0.0.1", help="Address to listen on. Connections are not encrypted.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port to listen on; 0 picks a free port.")
@click.option("--client-id", default="836", help="Client-Id that the sandbox accepts.")
@click.option("--api-key", default="sandbox-key", help="Api-Key that the sandbox accepts.")
@click.option("--products", type=click.IntRange(0), metavar="N", help="Number of products to generate.")
@click.option("--orders", type=click.IntRange(0), metavar="N", help="Number of orders to generate.")
@click.option("--profile", metavar="NAME", help="Rate limit profile: 'realistic' applies Ozon's rate limits.")
@click.option("--seed", type=int, metavar="N", help="Seed for ids and contents: the same seed generates the same shop.")
@click.option(
    "--clock", "moment", callback=moment, metavar="TIME",
    help="Start with the clock paused at this time. By default, the clock starts at the current time and runs.",
)  # fmt: skip
@click.option(
    "--state", type=NewFile(), metavar="FILE",
    help="Load the state from FILE if it exists, overriding other options, and save the state there on exit.",
)  # fmt: skip
@click.option(
    "--control", type=click.Choice(["loopback", "any", "off"]), default="loopback",
    help="Who may use the commands under /sandbox/: callers on this machine, any caller, or none.",
)  # fmt: skip
@click.option(
    "--push-to", type=click.Choice(["private", "any"]), default="private",
    help="Where notifications may be sent: this machine and private networks, or any address, even on the internet.",
)  # fmt: skip
@click.option("--strict", is_flag=True, help="Refuse request bodies with unknown fields, which Ozon ignores.")
@click.option(
    "--faults", type=click.Path(exists=True, dir_okay=False, path_type=Path), callback=script, metavar="FILE",
    help="JSON file of faults: {path: [{status, delay, cut, ...}]}.",
)  # fmt: skip
@click.option(
    "--dictionary", "dictionaries", callback=sizes("85=12450", by_id=True), multiple=True, metavar="ATTRIBUTE=VALUES",
    help="Number of values of an attribute, such as 85=12450. Can be repeated.",
)  # fmt: skip
@click.option(
    "--rows", callback=sizes("review.list=250"), multiple=True, metavar="OPERATION=ROWS",
    help="Number of rows in a list, such as review.list=250. Can be repeated.",
)  # fmt: skip
@click.option("--import-polls", type=click.IntRange(0), metavar="N", help="Number of polls that find a task pending.")
@click.option("--job-polls", type=click.IntRange(0), metavar="N", help="The same for Merchants API jobs.")
@click.option("--page-limit", type=click.IntRange(1), metavar="N", help="Maximum page size.")
@click.option(
    "--today", callback=moment, metavar="YYYY-MM-DD",
    help="Answer as of this day, without fields switched off by then. By default, answers have all fields.",
)  # fmt: skip
@click.option("--empty", is_flag=True, help="Start with warehouses only, without the documented examples.")
@click.pass_context
def command(context: click.Context, /, host: str, port: int, state: Path | None, **options: Any) -> None:
    """Run a simulated Ozon on this machine until Ctrl-C or SIGTERM.

    Prints its address to standard output, and the environment variables for connecting a program to standard error.
    Serves the Seller API, the Performance API and the Merchants API to programs in any language that can send HTTP.

    \b
    ozon sandbox --port 8000 --products 50 --orders 20
    curl -s http://127.0.0.1:8000/v3/product/list -d '{"filter": {}}' \\
        -H 'Client-Id: 836' -H 'Api-Key: sandbox-key'
    """
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    sandbox = _made(context, {**options, "state": state})
    gc.freeze()  # a garbage collection over 10,000 orders would pause everything for 70 ms
    with ExitStack() as stack:
        try:
            url = stack.enter_context(sandbox.serve(port, host))
        except ImportError as error:
            raise click.UsageError(str(error), context) from None
        except OSError as error:
            text = f"Cannot listen on {host}, port {port}: {error.strerror or error}. Choose another --port or --host."
            raise click.ClickException(text) from error
        click.echo(url)
        keys = f"Client-Id: {options['client_id']}, Api-Key: {options['api_key']}"
        click.echo(f"{keys}. To connect a program to the Seller, Performance and Merchants APIs, set:", err=True)
        for values in variables(url, options):
            click.echo("export " + " ".join(f"{name}={shlex.quote(value)}" for name, value in values.items()), err=True)
        stop.wait()
    if state is not None:
        try:
            sandbox.save(state)
        except OSError as error:
            raise click.ClickException(f"The state could not be saved: {error}") from error


def variables(url: str, options: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    """The environment variables that connect a program, for each API."""
    from ..testing import ADDRESSES, CREDENTIALS, key_of

    known, names = key_of(options), iter(CREDENTIALS.items())
    for address in ADDRESSES:
        yield {address: url} | {name: known[argument] for name, argument in islice(names, 2)}


def _made(context: click.Context, options: dict[str, Any]) -> Any:
    """Create a sandbox with the given options and its own defaults for the others."""
    from ..sandbox import Clock, Sandbox

    given = {name: value for name, value in options.items() if value is not None}
    if (moment := given.pop("moment", None)) is not None:
        given["clock"] = Clock(moment)
    if "today" in given:
        given["today"] = given["today"].date()
    try:
        return Sandbox(seeded=not given.pop("empty"), **given)
    except (ImportError, OSError, ValueError) as error:
        raise click.UsageError(str(error), context) from None


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal()
