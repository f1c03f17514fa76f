"""``ozon cards``: checks and imports product cards from a table or from JSON."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import runs
from .card_types import type_of
from .guard import max_change
from .kinds import Kind
from .output import Row, Target
from .output import options as output_options
from .session import Code, Command, Group, Session, common, counted, fail
from .tables import Line, Table, read, shown

if TYPE_CHECKING:
    from ..cards.named import TypeAttributes
    from ..client.seller import Seller
    from .columns import Understood

#: The field that has the unit of a size.
_SIZES = {**dict.fromkeys(("depth", "width", "height"), "dimension_unit"), "weight": "weight_unit"}
_UNITS = {"мм": "mm", "см": "cm", "г": "g", "кг": "kg"}
_JSON = {".json": False, ".jsonl": True, ".ndjson": True}
_FINDINGS: dict[str, Kind] = {
    "row": "whole", "offer_id": "text", "severity": "text", "path": "text", "message": "text", "fix": "text"
}  # fmt: skip


@click.group("cards", cls=Group, short_help="Check and import product cards.")
def command() -> None:
    """Check and import product cards.

    FILE is a CSV file, a spreadsheet (.xlsx, .ods), or import items as JSON or JSON Lines. The first row of a table
    names the columns: fields of product.import, such as offer_id (Артикул), name (Название), price (Цена), and
    attributes by their names, such as Бренд or Цвет товара. Values of a list have semicolons between them.
    """


def place(function: Any) -> Any:
    """Add the options for the type of all rows."""
    category = click.option(
        "--category", type=click.IntRange(1), metavar="ID", help="description_category_id of rows that have none."
    )
    of_type = click.option(
        "--type", "of_type", metavar="ID|NAME", help="type_id of such rows, or the name of the type."
    )
    return category(of_type(function))


@command.command("check", cls=Command)
@click.argument("path", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--sheet", metavar="NAME", help="The sheet of a spreadsheet. Default: the first one.")
@place
@common
@output_options
def check(
    session: Session, output: Target, path: Path, sheet: str | None, category: int | None, of_type: str | None
) -> None:
    """Check the cards of FILE without sending them. Prints errors and warnings; ends with 3 if there are errors."""
    with session.seller(read_only=True) as seller:
        _check(session, seller, output, _source(session, seller, path, sheet, category, of_type))


def _check(session: Session, seller: Seller, output: Target, source: runs.Source) -> None:
    """Write the findings, and end the command if there are errors."""
    counts: Counter[str] = Counter()
    output.write(_findings(session, seller, source, counts), _FINDINGS)
    told = f"{counts['good']} without errors, {counts['bad']} with errors"
    session.say(f"{counted(len(source.items), 'card')}: {told}. Nothing was sent.")
    if counts["bad"]:
        raise click.exceptions.Exit(int(Code.PARTLY))


@command.command("import", cls=Command)
@runs.options
@max_change
@click.option("--moderation", is_flag=True, help="Wait for Ozon's checks after the import.")
@click.option("--dry-run", is_flag=True, help="Check the cards instead of sending, as 'ozon cards check' does.")
@place
@common
def import_cards(
    session: Session,
    path: Path,
    sheet: str | None,
    given: runs.Options,
    most: float | None,
    moderation: bool,
    dry_run: bool,
    category: int | None,
    of_type: str | None,
) -> None:
    """Import the cards of FILE, and wait until Ozon has taken them.

    Cards with errors are not sent. An imported card is on sale once Ozon's checks approve it (--moderation) and it has
    a stock. An import replaces the whole card: fields that are not in FILE become empty.
    """
    from ..batch import import_products
    from ..batch.jobs import IMPORT
    from ..cards import build_cards

    with session.seller(read_only=True) as seller:
        source = _source(session, seller, path, sheet, category, of_type)
        if dry_run:
            _check(session, seller, Target(None, None, session.as_json), source)
            return
    runs.run(
        session,
        source,
        given,
        what="cards",
        effect=lambda count: f"{path.name}: import {counted(count, 'card')}, which creates or replaces products.",
        job=IMPORT,
        send=lambda seller, items, settings: import_products(
            seller, build_cards(seller, items), max_change=most, moderation=moderation, **settings
        ),
        more={
            "product_id": lambda result: result.product_id,
            "task_id": lambda result: result.task_id,
            "moderation": lambda result: result.moderation and result.moderation.outcome,
        },
    )


def _findings(session: Session, seller: Seller, source: runs.Source, counts: Counter[str]) -> Iterator[Row]:
    from ..cards import build_cards
    from ..progress import Progress

    with session.progress() as show:
        built = build_cards(seller, source.items)
        for count, ((line, item), card) in enumerate(zip(source.pairs(), built, strict=True), start=1):
            counts["good" if card.ok else "bad"] += 1
            for one in card.findings:
                yield {
                    "row": line.number,
                    "offer_id": item.get("offer_id"),
                    "severity": one.severity,
                    "path": one.path.removeprefix("attributes."),
                    "message": one.message,
                    "fix": one.fix,
                }
            show(Progress("cards", count, len(source.items)))


def _source(
    session: Session, seller: Seller, path: Path, sheet: str | None, category: int | None, of_type: str | None
) -> runs.Source:
    """The cards of a file, as `build_cards` takes them."""
    category, type_id = type_of(seller, category, of_type)
    source = _read(session, seller, path, sheet, category, type_id)
    fields = ("description_category_id", "type_id")
    if count := sum(not all(item.get(name) for name in fields) for item in source.items):
        columns = " and ".join(fields)
        session.say(f"{counted(count, 'card')} without a type: add --type with its name or id, or columns {columns}.")
    return source


def _read(
    session: Session, seller: Seller, path: Path, sheet: str | None, category: int | None, type_id: int | None
) -> runs.Source:
    if path.suffix.lower() in _JSON:
        table, items = _from_json(path)
        session.say(f"{path.name}: {counted(len(items), 'card')}.")
        return runs.Source(table, [_with_type(item, category, type_id) for item in items])
    from ..schemas import row_fields
    from .columns import Columns

    fields = row_fields("product.import", "items")
    simple = {name: schema for name, schema in fields.items() if schema["type"] != "array" or name == "images"}
    columns = Columns(simple, ("offer_id",), (), "attributes")
    known = columns.understood(read(path, columns.fits, sheet))
    known.tell(session)
    types, units = _Types(seller), _units(known)
    made = [
        _card(known, line, {**units, **_with_type(item, category, type_id)}, types)
        for line, item in zip(known.table.lines, known.items(), strict=True)
    ]
    return runs.Source(known.table, made)


def _units(known: Understood) -> dict[str, str]:
    """The units that the names of columns have, such as "Ширина упаковки, мм". Ends the command if they differ."""
    units: dict[str, str] = {}
    for field, index in known.found.items():
        name = known.table.names[index]
        unit = re.search(r"\b(мм|см|кг|г)\b", name) if field in _SIZES else None
        if unit is not None and units.setdefault(_SIZES[field], _UNITS[unit[1]]) != _UNITS[unit[1]]:
            fail(f"{known.table.path.name}: the column {name!r} has another unit than those before.", Code.INVALID)
    if both := ", ".join(units.keys() & known.found.keys()):
        fail(f"{known.table.path.name}: a column for {both}, and a unit in the name of another.", Code.INVALID)
    return units


def _with_type(item: dict[str, Any], category: int | None, type_id: int | None) -> dict[str, Any]:
    usual = {"description_category_id": category, "type_id": type_id}
    return {**item, **{name: value for name, value in usual.items() if value and not item.get(name)}}


def _card(known: Understood, line: Line, item: dict[str, Any], types: _Types) -> dict[str, Any]:
    """A row with its attributes by name; lists are split where the attribute takes several values."""
    of = types.of(item.get("description_category_id"), item.get("type_id")) if known.others else None
    made: dict[str, Any] = {}
    for name, index in known.others.items():
        if (text := shown(line.cell(index))) == "":
            continue
        found = of.find(name) if of is not None else None
        several = getattr(found, "is_collection", False)
        made[name] = [one.strip() for one in text.split(";") if one.strip()] if several else text
    return {**item, "attributes": made}


class _Types:
    """The attributes of types, each asked for once."""

    def __init__(self, seller: Seller) -> None:
        self._seller = seller
        self._known: dict[tuple[int, int], TypeAttributes | None] = {}

    def of(self, category: object, type_id: object) -> TypeAttributes | None:
        """The attributes of a type; ``None`` if Ozon has no such type, which the check of the card tells."""
        from ozon_generated.errors import ApiError

        from ..cards.named import TypeAttributes

        if not (isinstance(category, int) and isinstance(type_id, int)):
            return None
        if (category, type_id) not in self._known:
            ask = self._seller.description_category.attribute
            try:
                answer = ask(description_category_id=category, type_id=type_id)
                self._known[category, type_id] = TypeAttributes(answer.result)
            except ApiError as error:
                if error.status not in (400, 404):
                    raise
                self._known[category, type_id] = None
        return self._known[category, type_id]


def _from_json(path: Path) -> tuple[Table, list[dict[str, Any]]]:
    """Import items, with a table that names each by its offer_id and a digest of its content."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        fail(f"{path} cannot be read: {error}", Code.INVALID)
    items: list[tuple[int, Any]] = []
    number = 1
    try:
        if _JSON[path.suffix.lower()]:
            for number, line in enumerate(text.split("\n"), start=1):
                if line.strip():
                    items.append((number, json.loads(line)))
        else:
            whole = json.loads(text)
            whole = whole.get("items", [whole]) if isinstance(whole, dict) else whole
            items = list(enumerate(whole if isinstance(whole, list) else [whole], start=1))
    except json.JSONDecodeError as error:
        fail(f"{path.name}, line {number + error.lineno - 1}: it is not JSON: {error.msg}", Code.INVALID)
    except (ValueError, RecursionError) as error:
        fail(f"{path.name}: it cannot be read: {error}", Code.INVALID)
    for number, item in items:
        if not isinstance(item, dict):
            fail(f"{path.name}, card {number}: it is {item!r:.60}, not an object.", Code.INVALID)
    digests = [sha256(json.dumps(item, sort_keys=True).encode()).hexdigest()[:16] for _, item in items]
    lines = [
        Line(number, (str(item.get("offer_id", "")), digest))
        for (number, item), digest in zip(items, digests, strict=True)
    ]
    return Table(path, ("offer_id", "digest"), lines, encoding="utf-8", delimiter=","), [item for _, item in items]
