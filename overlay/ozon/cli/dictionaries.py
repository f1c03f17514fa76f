"""``ozon dictionaries``: a local copy of Ozon's dictionaries of attribute values."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .cells import dumps
from .files import NewFile
from .kinds import Kind
from .output import Target, options
from .session import Code, Duration, Group, Session, common, counted, fail

if TYPE_CHECKING:
    from ozon_generated.errors import OzonError

    from ..client.seller import Seller
    from ..mirror import Match, Mirror, Refreshed

Place = tuple[int, int]
LANGUAGES = ("RU", "EN", "TR", "ZH_HANS")
_FETCHED: dict[str, Kind] = {
    "attribute_id": "whole", "description_category_id": "whole", "type_id": "whole", "result": "text",
    "values": "whole", "appeared": "whole", "vanished": "whole", "renamed": "whole", "error": "text",
}  # fmt: skip
_FOUND: dict[str, Kind] = {
    "name": "text", "sure": "flag", "value_id": "whole", "value": "text", "kind": "text", "score": "number",
    "alternatives": "text",
}  # fmt: skip


def place(context: click.Context, parameter: click.Parameter, given: Any) -> Any:
    """A callback of options that take product types, as ``CATEGORY/TYPE``."""
    if isinstance(given, tuple):
        return tuple(place(context, parameter, one) for one in given)
    if given is None:
        return None
    category, _, kind = given.partition("/")
    if not all(one.isascii() and one.isdecimal() for one in (category, kind)):
        raise click.BadParameter(f"{given!r} does not have the form CATEGORY/TYPE, such as 17028922/92499.")
    return int(category), int(kind)


def mirrored(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options of the mirror. The command gets ``mirror``, open."""

    @click.option(
        "--mirror", "where", metavar="PATH|URL", envvar="OZON_MIRROR",
        help="SQLite file, or postgresql:// address (better in OZON_MIRROR). Default: a file in your data folder.",
    )  # fmt: skip
    @click.option("--language", type=click.Choice(LANGUAGES), default="RU", help="Language of the texts.")
    @wraps(command)
    def wrapper(session: Session, *, where: str | None, language: str, **given: Any) -> Any:
        from ..mirror import Mirror, NotMirroredError

        if where is None:
            file = default_file()
            file.parent.mkdir(parents=True, exist_ok=True)
            where = str(file)
        with Mirror(where, language=language) as mirror:
            try:
                return command(session, mirror=mirror, **given)
            except NotMirroredError as error:
                text = str(error).partition(":")[0]
                fail(f"{text}: run 'ozon dictionaries refresh', with --type CATEGORY/TYPE or --own.", Code.INVALID)

    return wrapper


def default_file() -> Path:
    """The file of the mirror in the user's data folder."""
    if sys.platform == "win32":
        folder = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        folder = Path.home() / "Library" / "Application Support"
    else:
        folder = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(folder) / "ozon" / "dictionaries.db"


@click.group("dictionaries", cls=Group, short_help="Keep a local copy of attribute values.")
def command() -> None:
    """Keep a local copy of Ozon's dictionaries of attribute values, and find values by their names.

    A product type is written as CATEGORY/TYPE: its description_category_id and type_id.

    \b
    ozon dictionaries refresh --own
    ozon dictionaries find --attribute 10096 --type 17028922/92499 Белый "тёмно-синий"
    ozon dictionaries export --to dictionaries.csv
    """


@command.command("refresh", short_help="Fetch what is missing or old.")
@click.option(
    "--type", "types", callback=place, multiple=True, metavar="CATEGORY/TYPE", help="This type. Can be repeated."
)
@click.option("--own", is_flag=True, help="The types of the shop's products. This is the default.")
@click.option("--all", "whole", is_flag=True, help="All types of the category tree. This takes hours.")
@click.option("--max-age", type=Duration(), default=24.0, metavar="HOURS", help="Content younger than this is kept.")
@common
@mirrored
@options
def refresh(
    session: Session, mirror: Mirror, output: Target, types: tuple[Place, ...], own: bool, whole: bool, max_age: float
) -> None:
    """Fetch the attributes of product types and their dictionaries, if they are missing or old.

    The result has a row for each dictionary that was fetched, is being fetched by another process (busy), or failed.
    If the command is interrupted or fails, run it again: it continues at the page where it stopped.
    """
    if bool(types) + own + whole > 1:
        fail("--type, --own and --all exclude each other.", Code.INVALID)
    from ozon_generated.errors import OzonError

    with session.seller(read_only=True) as seller, session.progress() as show:
        wanted = None if whole else list(types) or own_types(seller)
        if wanted is not None and not wanted:
            fail("The shop has no products: name types with --type.", Code.FAILED)
        try:
            done: Refreshed = mirror.refresh(seller, wanted, max_age=timedelta(hours=max_age), progress=show)
            failure: OzonError | None = None
        except OzonError as error:
            if error.partial is None:
                raise
            done, failure = error.partial, error
    output.write(_rows(done), _FETCHED)
    text = f"{len(done.fetched)} dictionaries fetched, {done.fresh} younger than {max_age:g} hours"
    session.say(text + (f", {done.disabled} types take no products" if done.disabled else ""))
    if failure is not None:
        session.say("Run the command again: it continues where it stopped.")
        raise failure
    if done.failed:
        raise click.exceptions.Exit(Code.PARTLY if done.fetched or done.fresh else Code.FAILED)


@command.command("find", short_help="Find the value ids of names.")
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.option("--attribute", required=True, metavar="ID|NAME", help="The attribute; its name needs --type.")
@click.option("--type", "of", callback=place, metavar="CATEGORY/TYPE", help="The product type, if values depend on it.")
@click.option("--online", is_flag=True, help="Search at Ozon for names that the local copy does not have.")
@common
@mirrored
@options
def find(
    session: Session,
    mirror: Mirror,
    output: Target,
    names: tuple[str, ...],
    attribute: str,
    of: Place | None,
    online: bool,
) -> None:
    """Find the dictionary_value_id of each NAME in the dictionary of an attribute.

    A value is sure if its text is the same to a person: case, spaces, accents and look-alike letters do not count.
    Others are suggestions to check, with alternatives. Without --online nothing is sent, and no shop is needed.

    Exit codes: 0 if all are sure, 3 if only some, 1 if none.
    """
    chosen: Any = {"description_category_id": of[0], "type_id": of[1]} if of else {}
    number = _attribute(mirror, attribute, of)
    if online:
        with session.seller(read_only=True) as seller:
            found = mirror.lookup(number, names, client=seller, **chosen)
    else:
        found = mirror.lookup(number, names, **chosen)
    output.write([_match(one, nested=output.nested) for one in found], _FOUND)
    if not all(one.sure for one in found):
        raise click.exceptions.Exit(Code.PARTLY if any(one.sure for one in found) else Code.FAILED)


@command.command("export", short_help="Write dictionaries to a file.")
@click.option("--attribute", metavar="ID|NAME", help="Only this attribute; its name needs --type. Default: all.")
@click.option("--type", "of", callback=place, metavar="CATEGORY/TYPE", help="The product type, if values depend on it.")
@click.option("--vanished", is_flag=True, help="Also values that Ozon no longer has.")
@click.option(
    "--to", required=True, type=NewFile(), metavar="FILE",
    help="A .csv, .jsonl or .parquet file. An existing one is replaced once all rows are there.",
)  # fmt: skip
@common
@mirrored
def export(session: Session, mirror: Mirror, attribute: str | None, of: Place | None, vanished: bool, to: Path) -> None:
    """Write the dictionary of an attribute, or all of a language, to a file. Needs no shop and no network."""
    if of is not None and attribute is None:
        fail("--type needs --attribute.", Code.INVALID)
    number = _attribute(mirror, attribute, of) if attribute is not None else None
    chosen: Any = {"description_category_id": of[0], "type_id": of[1]} if of else {}
    count = mirror.export(to, number, vanished=vanished, **chosen)
    if session.as_json:
        click.echo(dumps({"rows": count, "file": str(to)}))
    else:
        session.say(f"{counted(count, 'row')} in {to}")


def own_types(seller: Seller) -> list[Place]:
    """The types of the shop's products, those in the archive included."""
    from ..paging.paginate import paginate

    found: dict[Place, None] = {}
    for visibility in ("ALL", "ARCHIVED"):  # ALL leaves out the archive
        for row in paginate(seller.product.info_attributes, filter={"visibility": visibility}):
            if row.description_category_id and row.type_id:
                found[row.description_category_id, row.type_id] = None
    return list(found)


def _attribute(mirror: Mirror, text: str, of: Place | None) -> int:
    """The id of an attribute. Ends the command if its name is unknown or ambiguous."""
    if text.isascii() and text.isdecimal():
        return int(text)
    if of is None:
        fail(f"The attribute {text!r} needs --type CATEGORY/TYPE; its id does not.", Code.INVALID)
    from ..mirror import normalize

    attributes = mirror.attributes(*of)
    found = [one.id for one in attributes if one.name and one.id and normalize(one.name) == normalize(text)]
    if len(found) != 1:
        from ..similar import alike

        if not attributes:
            fail(f"There is no local copy of {of[0]}/{of[1]}: run 'ozon dictionaries refresh --type'.", Code.INVALID)
        near = (
            f"Several have it: {', '.join(map(str, found))}."
            if found
            else alike([text], (one.name for one in attributes))
        )
        fail(f"{of[0]}/{of[1]} has no attribute {text!r}. {near}".rstrip(), Code.INVALID)
    return found[0]


def _rows(done: Refreshed) -> Iterator[dict[str, Any]]:
    for one in done.fetched:
        kinds = [change.kind for change in one.changes]
        counts = {kind: kinds.count(kind) for kind in ("appeared", "vanished", "renamed")}
        yield _key(one.key) | {"result": "fetched", "values": one.values} | counts
    for key in done.busy:
        yield _key(key) | {"result": "busy"}
    for key, error in done.failed:
        yield _key(key) | {"result": "failed", "error": str(error)}


def _key(key: Any) -> dict[str, Any]:
    return {name: value for name, value in key._asdict().items() if name in _FETCHED}


def _match(match: Match, *, nested: bool) -> dict[str, Any]:
    others = [{"value_id": one.value_id, "value": one.value, "score": one.score} for one in match.alternatives]
    text = ", ".join(f"{one['value']} ({one['value_id']})" for one in others)
    return {
        "name": match.name,
        "sure": match.sure,
        "value_id": match.value_id,
        "value": match.value,
        "kind": match.kind,
        "score": match.score,
        "alternatives": others if nested else text,
    }
