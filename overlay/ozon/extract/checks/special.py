"""The checks that need more than two sums."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date
from decimal import Decimal
from functools import partial

import pyarrow as pa
from attrs import frozen

from ..currencies import sums_of
from ..days import DAY, midnight, moscow_day
from ..extract import Extract
from ..load import Load
from ..streams import STREAMS
from ..task import Task
from .check import Amounts, Difference, Skipped
from .data import COMPARISONS, SETTLED
from .rows import MissingError, Rows, UnreadableError, skipped

#: Rows a day, on average of the days around it, from which on a day without rows is not plausible.
PLENTY = 10
#: Days before and after it that count.
_AROUND = 3
#: Streams that have rows on every day of a busy shop, with the column of the moment if a part has several days.
_DAILY = {"accruals": None, "balance": None, "postings_fbs": "in_process_at", "postings_fbo": "created_at"}
#: Streams whose rows are of several days, with their last moment: each window with one of these days lists them.
_LASTING = {"cash_flow": "period.end", "cash_flow_details": "period.end"}
#: Days from an order to its sale, at most: nearly all are delivered or cancelled within 30.
LONGEST_WAY = 45
#: Days from an order to its end, if it is cancelled on the way; and to its return, at most.
LATEST_END, LATEST_RETURN = 60, 75
_POSTINGS = ("postings_fbs", "postings_fbo")
_CANCELLED = ("cancelled", "cancelled_from_split_pending")
_OF_CASH_FLOW = tuple(f"{name}_amount" for name in (
    "orders", "returns", "commission", "services", "item_delivery_and_return"
))  # fmt: skip
_SHOWN = 3


@frozen(kw_only=True)
class Special:
    """A check with code of its own.

    Attributes:
        name: its name.
        about: what it compares, in a sentence.
        streams: the streams that it needs.
        find: finds the differences, and tells of tables that it has to skip.
    """

    name: str
    about: str
    streams: tuple[str, ...]
    find: Callable[[Extract, Rows], Iterable[Difference | Skipped]]


def _difference(
    rows: Rows, check: str, day: date, unit: str, expected: Decimal | int, found: Decimal | int, keys: list[str]
) -> Difference:
    return Difference(
        shop=rows.shop,
        check=check,
        day=day,
        unit=unit,
        expected=Decimal(expected),
        found=Decimal(found),
        keys=len(keys),
        first=tuple(sorted(keys)[:_SHOWN]),
    )


def _settled(extract: Extract, rows: Rows) -> Iterator[Difference]:
    for stream in ("accruals", "balance"):
        for day, as_of in sorted(rows.history.get(stream, {}).items()):
            if as_of < day + SETTLED * DAY < rows.today:
                yield _difference(rows, "settled", day, "days", SETTLED, (as_of - day).days, [stream])


def _sold_postings(extract: Extract, rows: Rows) -> Iterator[Difference]:
    begin, known = _postings(rows)
    for day in sorted(day for day in rows.history["accruals"] if day >= begin + LONGEST_WAY * DAY):
        rows.begin(day)
        for currency, sales in _sales(rows, day).items():
            lost = {number: value for number, value in sales.items() if number not in known}
            if lost:
                yield _difference(rows, "sold_postings", day, currency, sum(lost.values(), Decimal()), 0, [*lost])


def _sales(rows: Rows, day: date) -> dict[str, dict[str, Decimal]]:
    """The amounts of the sales of a day, by currency and the number of the posting."""
    amount, currency = "commission_sale_amount_amount", "commission_sale_amount_currency"
    made: dict[str, dict[str, Decimal]] = {}
    accruals = rows.read("accruals", day, ("unit_number", "_index"))
    numbers = dict(zip(accruals["_index"].to_pylist(), accruals["unit_number"].to_pylist()))
    columns = ("accruals_index", amount, currency)
    goods = rows.read("accruals_posting_products", day, columns)
    for index, value, unit in zip(*(goods[name].to_pylist() for name in columns)):
        number = numbers.get(index)
        if value and value > 0 and number:
            sales = made.setdefault(unit or "", {})
            sales[number] = sales.get(number, Decimal()) + value
    return made


def _ended(stream: str, extract: Extract, rows: Rows) -> Iterator[Difference]:
    days, length = rows.history["accruals"], STREAMS[stream].cut
    ripe: dict[date, list[date]] = {}  # days on which the postings of a part may have been sold
    for part, read in sorted(rows.history[stream].items()):
        during = [part + n * DAY for n in range((read - part).days + 1)]
        if read >= part + (length + LATEST_END) * DAY and all(day in days for day in during):
            ripe[part] = during
    sold: set[str] = set()
    for day in sorted({day for during in ripe.values() for day in during}):
        rows.begin(day)
        sold.update(*_sales(rows, day).values())
    for part in ripe:
        rows.begin(part)
        postings = rows.read(stream, part, ("posting_number", "status"))
        states = dict(zip(postings["posting_number"].to_pylist(), postings["status"].to_pylist()))
        lost = [number for number, status in states.items() if status not in _CANCELLED and number not in sold]
        if lost:
            yield _difference(rows, f"{stream}_ended", part, "rows", len(states), len(states) - len(lost), lost)


def _returned(extract: Extract, rows: Rows) -> Iterator[Difference]:
    first, known = _postings(rows)
    begin = midnight(first + LATEST_RETURN * DAY)
    columns = ("schema", "posting_number", "logistic_return_date")
    for part in sorted(rows.history["returns"]):
        rows.begin(part)
        found = rows.read("returns", part, columns).select(list(columns)).to_pylist()
        lost = [
            row["posting_number"]
            for row in found
            if (row["schema"] or "").casefold() in ("fbs", "fbo")
            and (row["logistic_return_date"] or begin) > begin
            and row["posting_number"] not in known
        ]
        if lost:
            yield _difference(rows, "returned_postings", part, "rows", len(lost), 0, lost)


def _postings(rows: Rows) -> tuple[date, set[str]]:
    """The day from which on both streams of postings were read, and the numbers of all postings."""
    known = set[str]()
    for stream in _POSTINGS:
        numbers = Amounts(table=stream, key=("posting_number",), distinct=True, everywhere=True)
        known.update(rows.amounts(numbers, rows.today, rows.today)["posting_number"].to_pylist())
    return max(min(rows.history[stream]) for stream in _POSTINGS), known


def _cash_flows(extract: Extract, rows: Rows) -> Iterator[Difference]:
    balance = rows.history["balance"]
    for part, read in sorted(rows.history["cash_flow"].items()):
        rows.begin(part)
        for row in rows.read("cash_flow", part, ("period_begin", "period_end", *_OF_CASH_FLOW)).to_pylist():
            if row["period_begin"] is None or row["period_end"] is None:
                continue
            first, last = row["period_begin"].date(), row["period_end"].date()  # days in Moscow, as if in UTC
            days = [first + n * DAY for n in range((last - first).days + 1)]
            final = last + SETTLED * DAY
            if read < final or any(day not in balance or balance[day] < day + SETTLED * DAY for day in days):
                continue
            accrued = sum((_accrued(rows, day, row["currency_code"]) for day in days), Decimal())
            flow = sum((row[name] for name in _OF_CASH_FLOW if row[name] is not None), Decimal())
            if accrued != flow:
                period = [f"{first} to {last}"]
                yield _difference(rows, "cash_flow_balance", first, row["currency_code"], accrued, flow, period)


def _accrued(rows: Rows, day: date, currency: str) -> Decimal:
    """What the balance of a day says was accrued in a currency."""
    value, code = "total_accrued_value", "total_accrued_currency_code"
    found = rows.read("balance", day, (value, code)).select([value, code]).to_pylist()
    return sum((row[value] for row in found if row[value] is not None and row[code] == currency), Decimal())


def _loads(extract: Extract, rows: Rows) -> Iterator[tuple[Task, Load]]:
    """The last load of each part that published rows; not of streams whose rows move from one part to another."""
    latest: dict[tuple[str, date], tuple[float, Task, Load]] = {}
    for entry in extract.state.entries([rows.shop]):
        stream = STREAMS.get(entry.task.stream)
        if stream is None or stream.moving or entry.load is None or not entry.load.rows or entry.finished is None:
            continue
        at, key = entry.finished.timestamp(), (entry.task.stream, entry.task.since)
        if key not in latest or latest[key][0] <= at:
            latest[key] = at, entry.task, entry.load
    for _, task, load in sorted(latest.values(), key=lambda one: (one[1].since, one[1].stream)):
        yield task, load


def _counts(extract: Extract, rows: Rows) -> Iterator[Difference | Skipped]:
    told = set[Skipped]()
    for task, load in _loads(extract, rows):
        rows.begin(task.since)
        for table, expected in load.rows.items():
            try:
                found = rows.read(table, task.since, ()).num_rows
                # a row of the moment between two windows goes to the earlier one, also after this load
                moved = expected - found if found < expected and _moved(rows, task, table) >= expected - found else 0
            except UnreadableError as error:
                yield from _told(skipped(rows, "row_counts", error), told)
                continue
            if expected - moved != found:
                yield _difference(rows, "row_counts", task.since, "rows", expected, found, [table])


def _told(one: Skipped, told: set[Skipped]) -> Iterator[Skipped]:
    """What is skipped, once."""
    if one not in told:
        told.add(one)
        yield one


def _moved(rows: Rows, task: Task, table: str) -> int:
    """Rows that are of the moment at which a window begins, or last until then, and stand in the window before it."""
    stream = STREAMS[task.stream]
    moment = stream.day or _LASTING.get(stream.name)
    if stream.kind != "window" or not moment:
        return 0
    before = task.since - stream.cut * DAY  # the window itself may still be short
    day, roots = moment.replace(".", "_"), rows.read(stream.name, before, ())
    if day not in roots.column_names:
        return 0
    at = midnight(task.since)
    shared = [
        row for row in roots.select([day, *_keys(stream.key)]).to_pylist() if row[day] is not None and row[day] >= at
    ]
    if table == stream.name:
        return len(shared)
    children = rows.read(table, before, ())
    name = _keys(stream.key)[0]
    column = next((one for one in (name, f"{stream.name}_{name}") if one in children.column_names), None)
    values = {row[name] for row in shared}
    return sum(value in values for value in children[column].to_pylist()) if column else 0


def _keys(paths: Iterable[str]) -> list[str]:
    return [path.replace(".", "_") for path in paths]


def _sums(extract: Extract, rows: Rows) -> Iterator[Difference | Skipped]:
    told = set[Skipped]()
    for task, load in _loads(extract, rows):
        if STREAMS[task.stream].kind == "window" or not load.complete:
            continue  # windows share rows
        rows.begin(task.since)
        expected: dict[str, dict[tuple[str, str], Decimal]] = {}
        for name, text in load.sums.items():
            table, _, rest = name.partition(".")
            column, _, currency = rest.partition(" ")
            expected.setdefault(table, {})[column, currency] = Decimal(text)
        for table, sums in expected.items():
            try:
                there = rows.read(table, task.since, ())
            except UnreadableError as error:
                yield from _told(skipped(rows, "control_sums", error), told)
                continue
            yield from _differing(rows, task.since, table, sums, there)


def _differing(
    rows: Rows, day: date, table: str, expected: Mapping[tuple[str, str], Decimal], there: pa.Table
) -> Iterator[Difference]:
    """A difference for each currency of a table."""
    columns = {column for column, _ in expected}
    found = {(column, currency): value for column, currency, value in sums_of(there) if column in columns}
    differ: dict[str, dict[str, tuple[Decimal, Decimal]]] = {}
    for column, currency in dict.fromkeys((*expected, *found)):
        was, now = (side.get((column, currency), Decimal()) for side in (expected, found))
        if was != now:
            differ.setdefault(currency or _fixed(rows, table, column), {})[column] = was, now
    for unit, values in differ.items():
        was, now = values[min(values)]
        yield _difference(rows, "control_sums", day, unit, was, now, [f"{table}.{column}" for column in values])


def _fixed(rows: Rows, table: str, column: str) -> str:
    """The currency of a column of which other checks know that it has one; empty if none does."""
    of_table = (one for check in COMPARISONS for one in (*check.expected, *check.found) if one.table == table)
    known = next((one for one in of_table if one.unit and column in one.columns), None)
    with suppress(MissingError):  # of a shop that was not read
        return rows.unit(known) if known is not None else ""
    return ""


def _days_without_rows(extract: Extract, rows: Rows) -> Iterator[Difference | Skipped]:
    for stream, column in _DAILY.items():
        try:
            counts = _counts_by_day(rows, stream, column)
        except MissingError as error:
            yield skipped(rows, "days_without_rows", error)
            continue
        filled = [day for day, count in counts.items() if count]
        for day in _between(filled):
            around = [counts.get(day + n * DAY, 0) for n in range(-_AROUND, _AROUND + 1) if n]
            usual = sum(around) // len(around)
            if not counts.get(day) and (usual >= PLENTY or stream == "balance"):
                yield _difference(rows, "days_without_rows", day, "rows", usual, 0, [stream])


def _counts_by_day(rows: Rows, stream: str, column: str | None) -> dict[date, int]:
    counts: dict[date, int] = {}
    for part in sorted(rows.history.get(stream, {})):
        rows.begin(part)
        read = rows.read(stream, part, (column,) if column else ())
        if column is None:
            counts[part] = read.num_rows
            continue
        for moment in read[column].to_pylist():
            if moment is not None:
                day = moscow_day(moment)
                counts[day] = counts.get(day, 0) + 1
    return counts


def _between(days: list[date]) -> Iterator[date]:
    if days:
        first, last = min(days), max(days)
        yield from (first + n * DAY for n in range((last - first).days + 1))


SPECIAL = (
    Special(
        name="settled",
        about=f"Accruals and balance of a day were read again {SETTLED} days later, when they no longer change.",
        streams=("accruals",),
        find=_settled,
    ),
    Special(
        name="sold_postings",
        about=(
            "Each posting with a sale in the accruals of a day is in the postings. Checked from "
            f"{LONGEST_WAY} days after the first posting on: before, a sale may be of an earlier order."
        ),
        streams=("accruals", *_POSTINGS),
        find=_sold_postings,
    ),
    *(
        Special(
            name=f"{stream}_ended",
            about=(
                f"Each posting of {stream} was sold, by the accruals, or is cancelled. Checked "
                f"for periods that were read {LATEST_END} days after their end or later."
            ),
            streams=(stream, "accruals"),
            find=partial(_ended, stream),
        )
        for stream in _POSTINGS
    ),
    Special(
        name="returned_postings",
        about=(
            "Each posting of a return is in the postings. Checked from "
            f"{LATEST_RETURN} days after the first posting on: before, a return may be of an earlier order."
        ),
        streams=("returns", *_POSTINGS),
        find=_returned,
    ),
    Special(
        name="cash_flow_balance",
        about="The sums of a settlement period are what the balances of its days call accrued.",
        streams=("cash_flow", "balance"),
        find=_cash_flows,
    ),
    Special(
        name="row_counts",
        about="Each table of a part has as many rows as its last load put there. Not for rows that move between parts.",
        streams=(),
        find=_counts,
    ),
    Special(
        name="control_sums",
        about=(
            "Each money column of a part has the sums that its pages had, by currency; the amounts are of the first "
            "column that differs. Not for windows, which share rows."
        ),
        streams=(),
        find=_sums,
    ),
    Special(
        name="days_without_rows",
        about=f"No day is empty while those around it have at least {PLENTY} rows of accruals or postings on average.",
        streams=(),
        find=_days_without_rows,
    ),
)
