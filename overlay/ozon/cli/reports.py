"""``ozon reports``: creates reports, waits for them and downloads their files."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from ..fields import Fields
from ..operations import OperationInfo, every
from ..similar import alike
from .arguments import arguments, method_of, named
from .cells import dumps
from .completion import FieldCommand, field_values, values
from .days import in_moscow
from .files import NewFile
from .kinds import Kind
from .output import Target, options, write_all
from .session import Code, Duration, Group, Session, common, fail

if TYPE_CHECKING:
    from ozon_generated.client import File

    from ..client.seller import Seller

_POLL = "report_info"
_LIST_COLUMNS: dict[str, Kind] = {
    "code": "text", "report_type": "text", "status": "text", "created_at": "moment", "expires_at": "moment",
    "error": "text", "params": "text",
}  # fmt: skip


@click.group("reports", cls=Group, short_help="Create reports, and download them.")
def command() -> None:
    """Create reports, and download their files.

    \b
    ozon reports kinds
    ozon reports get products --to products.csv
    ozon reports get postings --filter.delivery_schema fbs --filter.processed_at_from 2026-11-01 \\
        --filter.processed_at_to 2026-11-30 --to november.csv
    """


@command.command("kinds", short_help="List the kinds of reports.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list.")
def list_kinds(as_json: bool) -> None:
    """List the kinds of reports and the fields that each requires. Needs no shop and no network."""
    rows = [
        {"kind": name, "report": one.summary, "required": [*_required(Fields(one))], "method": one.name}
        for name, one in kinds().items()
    ]
    form = "json" if as_json else None
    Target(form, None).write([row if as_json else row | {"required": " ".join(row["required"])} for row in rows])


def _kinds(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(kind, help=one.summary) for kind, one in kinds().items() if kind.startswith(incomplete)]


@command.command(
    "get",
    cls=FieldCommand,
    operation=lambda context: kinds().get(context.params.get("kind") or ""),
    short_help="Create a report, and save its file.",
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": True},
)
@click.argument("kind", required=False, shell_complete=_kinds)
@click.argument("fields", nargs=-1, type=click.UNPROCESSED, metavar="[--FIELD VALUE]...", shell_complete=values)
@click.option("--code", metavar="CODE", help="Save a report that was created before, instead of creating one.")
@click.option(
    "--to", type=NewFile(), metavar="FILE",
    help="The file. An existing one is replaced once the new one is complete.",
)  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Print the request instead of sending it.")
@click.option("--wait", type=Duration(), default=900.0, metavar="SECONDS", help="How long to wait for the report.")
@common
def get(
    session: Session,
    kind: str | None,
    fields: tuple[str, ...],
    code: str | None,
    to: Path | None,
    dry_run: bool,
    wait: float,
) -> None:
    """Create a report of a KIND of 'ozon reports kinds', wait for it, and save the file that Ozon makes.

    The other options are the fields of the method, as in 'ozon call'. In fields of moments, a day is that day in
    Moscow: its beginning, or its end in fields that end in "to". The code of the report goes to standard error: if the
    command ends early, 'ozon reports get --code CODE --to FILE' continues.
    """
    if (kind is None) == (code is None):
        fail("Name a kind of 'ozon reports kinds', or use --code.", Code.INVALID)
    if code is not None and fields:
        fail("--code takes no fields: that report has been created.", Code.INVALID)
    operation = known(kind) if kind is not None else None
    given = arguments(Fields(operation), fields, {}) if operation is not None else {}
    if dry_run and operation is not None:
        click.echo(f"{operation.method} {operation.path}\n{dumps(given, indent=2)}")
        return
    if to is None:
        fail("Say where the report goes: --to FILE.", Code.INVALID)
    with session.seller() as seller:
        if operation is not None:
            code = _created(seller, operation, given)
            session.say(f"Code of the report: {code}")
        assert code is not None
        file = _saved(session, seller, code, to, wait)
    if session.as_json:
        click.echo(
            dumps({"code": code, "file": str(to), "bytes": to.stat().st_size, "content_type": file.content_type})
        )
    else:
        session.say(f"{to.stat().st_size} bytes in {to}")
    _check_ending(session, to)


@command.command("list", short_help="List the reports of the shop.")
@click.option(
    "--type", "report_type", metavar="TYPE", help="Only this type, such as SELLER_PRODUCTS.",
    shell_complete=field_values("report.list", "report_type"),
)  # fmt: skip
@common
@options
def list_reports(session: Session, output: Target, report_type: str | None) -> None:
    """List the reports that were created, with the codes that 'ozon reports get --code' takes.

    Times are Moscow times with their offset. Links to files are left out: whoever has one can read the file.
    """
    from ..paging.paginate import paginate

    with session.seller(read_only=True) as seller:
        found = paginate(seller.report.list, report_type=report_type)
        write_all(session, output, map(_row, found), _LIST_COLUMNS)


def kinds() -> dict[str, OperationInfo]:
    """The methods that create a report, by kind: ``report.products_create`` is ``products``."""
    made = (one for one in every("seller") if one.facts.get("task", {}).get("poll") == _POLL)
    return {one.name.rpartition(".")[2].removesuffix("_create").replace("_", "-"): one for one in made}


def known(kind: str) -> OperationInfo:
    """The method of a kind, which may be the method itself. Ends the command when there is none."""
    all_of_them = kinds()
    methods = {one.name: one for one in all_of_them.values()}
    found = all_of_them.get(kind.replace("_", "-")) or methods.get(kind)
    if found is None:
        near = alike([kind], all_of_them)
        fail(f"There is no kind of report {kind!r}. {near or 'See ozon reports kinds.'}", Code.INVALID)
    return found


def _required(fields: Fields) -> Iterator[str]:
    """The required fields that hold a value, each with the fields above it required as well."""
    needed: set[str] = set()
    for name, text in fields.rows():
        parent = name.rpartition(".")[0]
        if text.endswith(", required") and (not parent or parent in needed):
            needed.add(name)
            if not text.startswith("object"):
                yield name


def _created(seller: Seller, operation: OperationInfo, given: dict[str, Any]) -> str:
    """Create a report. Returns its code."""
    from ozon_generated.errors import OzonError

    from ..answers import report_id

    call = method_of(seller, operation)
    try:
        answer = call(**named(call, given))
    except OzonError as error:
        if error.outcome_unknown:
            error.hint = f"{error.hint} 'ozon reports list' shows whether it was created.".strip()
        raise
    return report_id(answer, "result.code", "code")


def _saved(session: Session, seller: Seller, code: str, to: Path, wait: float) -> File:
    from ozon_generated.errors import OzonError

    from ..errors import WaitTimeoutError
    from ..files import DownloadError, report

    with session.progress() as show:
        try:
            return report(seller, code, to, deadline=wait, progress=show)
        except OzonError as error:
            if isinstance(error, WaitTimeoutError | DownloadError):
                session.say(f"To continue: {shlex.join(['ozon', 'reports', 'get', '--code', code, '--to', str(to)])}")
            raise


def _check_ending(session: Session, to: Path) -> None:
    """Say so if the name of a file promises something else than what Ozon made."""
    with to.open("rb") as file:
        packed = file.read(4) == b"PK\x03\x04"
    if to.suffix.lower() in (".xlsx", ".csv") and packed == (to.suffix.lower() == ".csv"):
        session.say(f"The file is {'an XLSX or ZIP' if packed else 'a CSV'}, although its name ends in {to.suffix!r}.")


def _row(report: Any) -> dict[str, Any]:
    row = {name: in_moscow(getattr(report, name)) for name in _LIST_COLUMNS}
    return {name: value for name, value in row.items() if value is not None}
