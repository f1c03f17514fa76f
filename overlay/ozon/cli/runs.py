"""Sends the rows of a table, with a result file, progress and a summary. Shared by prices, stocks and cards."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from inspect import cleandoc
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click
from attrs import field, frozen

from .files import NewFile
from .results import DONE, DOUBTFUL, Outcome, ResultFile
from .session import Code, Session, counted
from .tables import Line, Table

if TYPE_CHECKING:
    from ..batch.jobs import Job
    from ..batch.results import Result
    from ..client.seller import Seller

#: Failures that are shown; the result file has all.
_SHOWN = 10
_CHUNK = 1000
_RESULTS = """The result file has a row for each row of FILE, with its status: done, imported or skipped; failed;
not_sent; unknown, if it may have happened; and sent while the answer has not come. A run that is killed leaves rows as
sent, which count as unknown. The next run with this result file then needs --resume, which sends the rows that are
failed, not_sent or missing; with --again, those that may have happened as well. --result OTHER starts afresh."""


@frozen
class Source:
    """The rows of a table and the item that is sent for each.

    Attributes:
        table: the table.
        items: the item of each line.
        held: outcomes of lines that are not sent, by the number of the line.
    """

    table: Table
    items: Sequence[Any]
    held: Mapping[int, Outcome] = field(factory=dict)

    def pairs(self) -> Iterator[tuple[Line, Any]]:
        """The lines with their items."""
        return zip(self.table.lines, self.items, strict=True)


@frozen
class Options:
    """The options of `options`."""

    result: Path | None
    resume: bool
    again: bool
    yes: bool


def options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add FILE and the options of a run, below `common`. The command gets ``path`` and ``given``, an `Options`."""

    @click.argument("path", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
    @click.option("--sheet", metavar="NAME", help="The sheet of a spreadsheet. Default: the first one.")
    @click.option(
        "--result", type=NewFile(), metavar="FILE",
        help="Where the outcome of each row is written. Default: FILE.result.csv beside the input.",
    )  # fmt: skip
    @click.option("--resume", is_flag=True, help="Go on with the result file: rows that are done are not sent again.")
    @click.option("--again", is_flag=True, help="With --resume, also send rows again that may have happened.")
    @click.option("--yes", is_flag=True, help="Do not ask before sending.")
    @functools.wraps(command)
    def wrapper(*args: Any, result: Path | None, resume: bool, again: bool, yes: bool, **more: Any) -> Any:
        if again and not resume:
            raise click.UsageError("--again needs --resume.")
        return command(*args, given=Options(result, resume, again, yes), **more)

    wrapper.__doc__ = f"{cleandoc(command.__doc__ or '')}\n\n{_RESULTS}"
    return wrapper


def run(
    session: Session,
    source: Source,
    given: Options,
    *,
    what: str,
    effect: Callable[[int], str],
    job: Job,
    send: Callable[[Seller, list[Any], dict[str, Any]], Iterator[Result]],
    more: Mapping[str, Callable[[Result], object]] | None = None,
) -> NoReturn:
    """Send the rows that are not done, and end the command with its exit code.

    Args:
        session: the session.
        source: the rows.
        given: the options of the run.
        what: the kind of the rows: prices, stocks or cards.
        effect: what happens to a number of rows, for the question.
        job: the batch operation.
        send: starts a batch call with items and settings.
        more: further columns of the result file.
    """
    table, columns = source.table, dict(more or {})
    path = given.result or table.path.with_name(f"{table.path.name}.result.csv")
    shop = session.shop.client_id or session.shop.name
    results = ResultFile(path, table, f"{what} of shop {shop}", job.advice, tuple(columns))
    with results.opened(resume=given.resume):
        rest, held = _left(session, source, results, given, job)
        todo = [(line, item) for line, item in rest if line.number not in held]
        if todo:
            session.confirm(effect(len(todo)), yes=given.yes)
        lines = [line for line, _ in todo]
        settings: dict[str, Any] = {"sending": lambda indexes: results.sending([lines[index] for index in indexes])}
        results.begin()
        results.put({line.number: held[line.number] for line, _ in rest if line.number in held})
        if todo:
            with session.seller() as seller, session.progress() as show:
                settings["progress"] = lambda now: show(now._replace(total=now.total or len(lines)))
                for result in send(seller, [item for _, item in todo], settings):
                    further = tuple(str(found or "") for found in (read(result) for read in columns.values()))
                    results.put({lines[result.index].number: outcome(result, further)})
    _end(session, results, table)


def _left(
    session: Session, source: Source, results: ResultFile, given: Options, job: Job
) -> tuple[list[tuple[Line, Any]], dict[int, Outcome]]:
    """The rows that earlier runs have left, and the outcomes of those that are not sent either."""
    from ..batch.jobs import names

    skipped = DONE if given.again else DONE | DOUBTFUL
    before = {number for number, found in results.outcomes.items() if found.status in skipped}
    if before:
        count = len(source.table.lines)
        session.say(f"{len(before)} of {counted(count, 'row')} in {results.path}: not sent again.")
    sent = {name for line, item in source.pairs() if line.number in before for name in names(job, item)[:1]}
    rest = [(line, item) for line, item in source.pairs() if line.number not in before]
    twice = Outcome("not_sent", "duplicate: The input has this item before, and only the first is sent.")
    held = {line.number: twice for line, item in rest if sent.intersection(names(job, item)[:1])}
    return rest, {**held, **source.held}


def outcome(result: Result, more: tuple[str, ...] = ()) -> Outcome:
    """The outcome of a result of a batch call."""
    errors = [*result.errors, *(result.moderation.errors if result.moderation else ())]
    told = [f"{'warning: ' if error.level == 'warning' else ''}{error}" for error in errors]
    if result.moderation is not None and result.moderation.outcome == "declined":
        told.insert(0, "declined by Ozon's checks")
    if not told and result.error is not None:
        told = [str(result.error)]
    retry_at = result.retry_at.isoformat(timespec="seconds") if result.retry_at and not result.ok else ""
    return Outcome(result.status, "; ".join(told), retry_at, more)


def _end(session: Session, results: ResultFile, table: Table) -> NoReturn:
    """Tell what became of the rows, and end the command."""
    outcomes = [(line.number, results.outcomes[line.number]) for line in table.lines if line.number in results.outcomes]
    counts = Counter(outcome.status for _, outcome in outcomes)
    bad = [(number, outcome) for number, outcome in outcomes if not outcome.good]
    for number, found in bad[:_SHOWN]:
        session.say(f"{table.where(number)}: {found.status}: {found.errors}")
    if len(bad) > _SHOWN:
        session.say(f"… and {len(bad) - _SHOWN} more.")
    if session.as_json:
        from .cells import dumps

        click.echo(dumps({"rows": len(table.lines), **counts, "result": str(results.path)}))
    else:
        click.echo(", ".join(f"{count} {status}" for status, count in counts.items()) + f": {results.path}")
    code = Code.UNKNOWN if counts["unknown"] else Code.PARTLY if bad else Code.DONE
    raise click.exceptions.Exit(int(code))


def with_keys(seller: Seller, source: Source) -> Source:
    """Rows that name their product by SKU only, with the product_id instead; those without a product are held back."""
    from ..batch.reads import chunked

    wanted = [item["sku"] for item in source.items if "sku" in item and not item.keys() & {"offer_id", "product_id"}]
    found: dict[int, int] = {}
    for page in chunked(seller.product.info_list, sku=wanted) if wanted else ():
        for product in page.items:
            skus = [product.sku, *(one.sku for one in product.sources)]
            found |= {sku: product.id for sku in skus if sku and product.id}
    items, held = [], dict(source.held)
    for line, item in source.pairs():
        own = {name: value for name, value in item.items() if name != "sku"}
        if item.get("sku") in found and not item.keys() & {"offer_id", "product_id"}:
            own["product_id"] = found[item["sku"]]
        elif "sku" in item and not item.keys() & {"offer_id", "product_id"}:
            held[line.number] = Outcome("not_sent", f"sku: The shop has no product with the SKU {item['sku']}.")
        items.append(own)
    return Source(source.table, items, held)


def chunks(source: Source, results: Iterator[Result]) -> Iterator[list[tuple[Line, Any, Outcome]]]:
    """The rows with their outcomes, some at a time, for a comparison. ``results`` are of the rows not held back."""
    made: list[tuple[Line, Any, Outcome]] = []
    for line, item in source.pairs():
        made.append((line, item, source.held.get(line.number) or _planned(next(results))))
        if len(made) == _CHUNK:
            yield made
            made = []
    if made:
        yield made


def _planned(result: Result) -> Outcome:
    """The outcome that a result of a read-only client stands for."""
    from ..errors import ReadOnlyError

    if not isinstance(result.error, ReadOnlyError):
        return outcome(result)
    warnings = [str(error) for error in result.errors if error.level == "warning"]
    return Outcome("change", "; ".join(warnings))


def compared(session: Session, counts: Counter[str]) -> NoReturn:
    """Sum up a comparison, and end the command."""
    words = {"change": "would change", "same": "would stay the same", "not_sent": "would not be sent"}
    told = ", ".join(f"{counts[status]} {words[status]}" for status in words if counts[status])
    session.say(f"{told or 'No rows'}. Nothing was sent.")
    raise click.exceptions.Exit(int(Code.PARTLY if counts["not_sent"] else Code.DONE))
