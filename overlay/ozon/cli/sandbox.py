"""``ozon sandbox``: run the sandbox until it is interrupted."""

from __future__ import annotations

import gc
import json
import os
import shlex
import signal
import threading
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

Callback = Callable[[click.Context, click.Parameter, Any], Any]


def sizes(example: str, by_id: bool = False) -> Callback:
    """Reads texts such as ``review.list=250``: the number for each name or id."""
    what = "two numbers" if by_id else "a name and a number"

    def read(context: click.Context, parameter: click.Parameter, texts: tuple[str, ...]) -> dict[str | int, int]:
        found: dict[str | int, int] = {}
        for text in texts:
            name, _, size = text.partition("=")
            if not name or not _is_number(size) or (by_id and not _is_number(name)):
                raise click.BadParameter(f"{text!r} is not {what} with = between them, such as {example}.")
            found[int(name) if by_id else name] = int(size)
        return found

    return read


def moment(context: click.Context, parameter: click.Parameter, text: str | None) -> datetime | None:
    """Reads ISO 8601; UTC if it has no time zone."""
    if text is None:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        example = "2026-11-26T10:00:00+03:00 or 2026-11-26"
        raise click.BadParameter(f"{text!r} is not a moment, such as {example}.") from None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def script(context: click.Context, parameter: click.Parameter, path: Path | None) -> dict[str, Any] | None:
    """Reads a JSON file with faults."""
    if path is None:
        return None
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise click.BadParameter(f"{path} cannot be read as JSON: {error}") from None
    if not isinstance(found, dict):
        raise click.BadParameter(f'{path} has to hold an object, such as {{"/v3/product/list": [{{"status": 503}}]}}.')
    return found


@click.command("sandbox", short_help="Run a made-up Ozon on this machine.")
@click.option("--host", default="127.0.0.1", help="Address to listen at. There is no encryption.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port to listen at; 0 takes a free one.")
@click.option("--client-id", default="836", help="Client-Id that is accepted.")
@click.option("--api-key", default="sandbox-key", help="Api-Key that is accepted.")
@click.option("--products", type=click.IntRange(0), metavar="N", help="Number of products to begin with.")
@click.option("--orders", type=click.IntRange(0), metavar="N", help="Number of orders to begin with.")
@click.option("--profile", metavar="NAME", help="How the service treats calls: 'realistic' has Ozon's rate limits.")
@click.option("--seed", type=int, metavar="N", help="Decides ids and contents: the same seed makes the same shop.")
@click.option(
    "--clock", "moment", callback=moment, metavar="MOMENT",
    help="Begin at this moment and stand there until the clock is moved. By default it is now, and time passes.",
)  # fmt: skip
@click.option(
    "--state", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Begin with the state in FILE if it exists, whatever other options say, and save the state there at the end.",
)  # fmt: skip
@click.option(
    "--control", type=click.Choice(["loopback", "any", "off"]), default="loopback",
    help="Who may use the commands under /sandbox/: callers of this machine, any, or none.",
)  # fmt: skip
@click.option("--strict", is_flag=True, help="Refuse bodies with unknown fields, which Ozon ignores.")
@click.option(
    "--faults", type=click.Path(exists=True, dir_okay=False, path_type=Path), callback=script, metavar="FILE",
    help="JSON with faults: {path: [{status, delay, cut, ...}]}.",
)  # fmt: skip
@click.option(
    "--dictionary", "dictionaries", callback=sizes("85=12450", by_id=True), multiple=True, metavar="ATTRIBUTE=VALUES",
    help="Number of values of an attribute, such as 85=12450. May be repeated.",
)  # fmt: skip
@click.option(
    "--rows", callback=sizes("review.list=250"), multiple=True, metavar="OPERATION=ROWS",
    help="Number of rows of a list, such as review.list=250. May be repeated.",
)  # fmt: skip
@click.option("--import-polls", type=click.IntRange(0), metavar="N", help="How often a task is pending when asked.")
@click.option("--job-polls", type=click.IntRange(0), metavar="N", help="The same for jobs of the Merchants API.")
@click.option("--page-limit", type=click.IntRange(1), metavar="N", help="Most rows of a page.")
@click.option(
    "--today", callback=moment, metavar="YYYY-MM-DD",
    help="Day that answers are of: fields that are off by then are left out. By default they have all fields.",
)  # fmt: skip
@click.option("--empty", is_flag=True, help="Begin without what the documented examples speak of.")
@click.pass_context
def command(context: click.Context, /, host: str, port: int, state: Path | None, **options: Any) -> None:
    """Run a made-up Ozon on this machine until Ctrl-C or SIGTERM.

    Prints its address on standard output, and on standard error what to set so that a program talks to it. Answers the
    Seller API, the Performance API and the Merchants API, in any language that can send HTTP.

    \b
    ozon sandbox --port 8000 --products 50 --orders 20
    curl -s http://127.0.0.1:8000/v3/product/list -d '{"filter": {}}' \\
        -H 'Client-Id: 836' -H 'Api-Key: sandbox-key'
    """
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    if state is not None:
        _check_writable(state)
    sandbox = _made(context, {**options, "state": state})
    gc.freeze()  # looking through 10,000 orders for what nobody needs any more would stop everything for 70 ms
    with ExitStack() as stack:
        try:
            url = stack.enter_context(sandbox.serve(port, host))
        except ImportError as error:
            raise click.UsageError(str(error), context) from None
        except OSError as error:
            text = f"Cannot listen at {host}, port {port}: {error.strerror or error}. Choose another --port or --host."
            raise click.ClickException(text) from error
        client_id, api_key = options["client_id"], options["api_key"]
        click.echo(url)
        click.echo(f"Client-Id: {client_id}, Api-Key: {api_key}. Programs find it by these variables:", err=True)
        values = {"OZON_BASE_URL": url, "OZON_CLIENT_ID": client_id, "OZON_API_KEY": api_key}
        click.echo("export " + " ".join(f"{name}={shlex.quote(value)}" for name, value in values.items()), err=True)
        stop.wait()
    if state is not None:
        try:
            sandbox.save(state)
        except OSError as error:
            raise click.ClickException(f"The state could not be saved: {error}") from error


def _made(context: click.Context, options: dict[str, Any]) -> Any:
    """A sandbox with the options that were given; it has its own defaults for the others."""
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


def _check_writable(state: Path) -> None:
    """Fail before the work rather than after it."""
    folder = state.absolute().parent
    if not folder.is_dir():
        raise click.BadParameter(f"{folder} is not a folder.", param_hint="--state")
    place = state if state.exists() else folder
    if not os.access(place, os.W_OK):
        raise click.BadParameter(f"{place} cannot be written to.", param_hint="--state")


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal()
