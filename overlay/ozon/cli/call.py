"""``ozon call``: calls any method of any API."""

from __future__ import annotations

import json
import sys
from itertools import islice
from pathlib import Path
from typing import Any

import click

from ..fields import Fields
from .arguments import arguments, method_of, named
from .cells import dumps
from .completion import FieldCommand, methods, values
from .files import opened, standard_input
from .guard import compare, max_change
from .kinds import Columns, columns_of
from .operations import known
from .output import Target, file_options, write_all
from .session import APIS, Api, Code, Session, common, fail


@click.command(
    "call",
    cls=FieldCommand,
    short_help="Call any method.",
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": True},
)
@click.argument("api", type=click.Choice(APIS))
@click.argument("method", shell_complete=methods)
@click.argument("fields", nargs=-1, type=click.UNPROCESSED, metavar="[--FIELD VALUE]...", shell_complete=values)
@click.option(
    "--body",
    metavar="JSON",
    help="The body: JSON, @FILE, or - for standard input. It is sent as it is, with the fields put in.",
)
@click.option("--all", "whole", is_flag=True, help="Fetch all pages, and write their rows.")
@click.option("--max-rows", type=click.IntRange(1), metavar="N", help="Fetch pages until there are N rows.")
@click.option("--dry-run", is_flag=True, help="Print the request instead of sending it.")
@click.option("--yes", is_flag=True, help="Do not ask before a write.")
@max_change
@common
@file_options
def command(
    session: Session,
    output: Target,
    api: Api,
    method: str,
    fields: tuple[str, ...],
    body: str | None,
    whole: bool,
    max_rows: int | None,
    dry_run: bool,
    yes: bool,
    most: float | None,
) -> None:
    """Call any METHOD of the seller, performance or merchants API.

    Fields of the request are options, with dots for nested ones; repeat an option for a list:

    \b
    ozon call seller product.list --filter.visibility ALL --all -o csv
    ozon call seller product.info_list --offer_id mug-1 --offer_id mug-2
    ozon call seller product.import_prices --prices.0.offer_id mug-1 --prices.0.price 990

    'ozon operations show API METHOD' lists them; their values are checked before anything is sent. Objects and lists
    may be JSON. In fields of moments, a day is that day in Moscow. Fields that are called like an option of this
    command come after '--'. Writes ask first; what cannot be undone demands --yes.
    """
    operation = known(api, method)
    paged = whole or max_rows is not None
    if paged and "pagination" not in operation.facts:
        fail(f"{operation.name} has no pages: leave out --all and --max-rows.", Code.INVALID)
    known_fields = Fields(operation)
    given = arguments(known_fields, fields, _body(body))
    _check(output, known_fields, paged=paged)
    if dry_run:
        click.echo(f"{operation.method} {operation.path}\n{dumps(given, indent=2)}")
        return
    if operation.safety != "read":
        compare(session, operation, given, most)
        effect = f"{operation.name} ({operation.method} {operation.path}): {operation.summary}."
        session.confirm(effect, yes=yes, destructive=operation.safety == "destructive")
    with session.client(api, read_only=operation.safety == "read") as client:
        call = method_of(client, operation)
        given = named(call, given)
        if paged:
            columns = columns_of(operation) if output.form in ("excel", "parquet") else ()
            _rows(session, output, call, given, max_rows, columns)
            return
        with opened(output.to) as file:
            file.write(_content(call(**given)))


def _check(output: Target, fields: Fields, *, paged: bool) -> None:
    """End the command if the answer could not be written: once it is there, it is too late."""
    kind = fields.data.get("response", {}).get("content_type")
    if kind not in (None, "application/json"):
        if output.to is None and sys.stdout.isatty():
            fail(f"The answer is a file ({kind}): add --to FILE.", Code.INVALID)
        return
    output.check()
    if not paged and output.form in ("csv", "excel", "parquet"):
        more = ", or --all." if "pagination" in fields.operation.facts else "."
        fail(f"{fields.operation.name} answers an object, not rows: use -o json{more}", Code.INVALID)


def _body(text: str | None) -> dict[str, Any]:
    if text is None:
        return {}
    written = text
    if text == "-":
        written = standard_input()
    elif text.startswith("@"):
        try:
            written = Path(text[1:]).read_text("utf-8-sig")
        except (OSError, ValueError) as error:
            fail(f"{text[1:]} cannot be read: {error}", Code.INVALID)
    try:
        found = json.loads(written)
    except (ValueError, RecursionError) as error:
        fail(f"The body is not JSON: {error}", Code.INVALID)
    if not isinstance(found, dict):
        fail("The body must be a JSON object.", Code.INVALID)
    return found


def _rows(
    session: Session, output: Target, call: Any, given: dict[str, Any], most: int | None, columns: Columns
) -> None:
    from ..paging.paginate import paginate

    found = islice(paginate(call, **given), most)
    rows = (
        row.to_dict() if hasattr(row, "to_dict") else row if isinstance(row, dict) else {"value": row} for row in found
    )
    write_all(session, output, rows, columns, lambda: most)


def _content(answer: Any) -> bytes:
    """A file as it is, everything else as JSON."""
    from ozon_generated.client import File
    from ozon_generated.model import Model

    if isinstance(answer, File):
        return answer.content
    rows = answer if isinstance(answer, list) else [answer]
    values = [row.to_dict() if isinstance(row, Model) else row for row in rows]
    text = dumps(values if isinstance(answer, list) else values[0], 2)
    return f"{text}\n".encode("utf-8", "backslashreplace")
