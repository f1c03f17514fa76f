"""The mirror's public interface."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Self, Unpack, overload

from ozon_generated.errors import ArgumentError

from ...client.seller import AsyncSeller, Seller
from ...progress import Progress
from ...steps import drive
from ..names import Match
from ..source import Source, TypeChoice
from .types import Category, Change, Dictionary, OfType, Place, ProductType, Question, Refreshed, Value

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategoryAttribute

    from .refresh import MirrorSink

Types = Sequence[Place] | None
Hook = Callable[[Progress], object] | None
#: Age at which content is fetched again.
MAX_AGE = timedelta(days=1)
#: Minimum similarity of a value suggested for a name.
NEAREST = 80.0


class LookupSettings(TypeChoice, total=False):
    """Options of a lookup, with `TypeChoice`.

    nearest: minimum similarity of a suggestion, above 0 to 100; ``None`` for none; default 80.
    limit: maximum alternatives of a suggestion; default 5.
    """

    nearest: float | None
    limit: int


class Mirror:
    """A copy of Ozon's category tree, attributes and dictionaries, in one language.

    Safe for several threads and processes at once: concurrent refreshes share the work.

    Args:
        where: path of an SQLite file, created if missing, or the address of a PostgreSQL database,
            ``postgresql://user@host/database``. Tables (``ozon_…``) are created on first use.
        language: language of all texts: ``RU``, ``EN``, ``TR``, ``ZH_HANS``. One file or database may hold several.
        clock: seconds since 1970; for tests.

    Raises:
        ArgumentError: the kind of address is unknown, or a package is missing; the text names the extra to install.
        MirrorError: the file or database cannot be opened, or its tables are of another version.
    """

    def __init__(self, where: str | Path, *, language: str = "RU", clock: Callable[[], float] = time.time) -> None:
        try:
            import_module("sqlalchemy")
        except ModuleNotFoundError:
            raise ArgumentError("The mirror needs SQLAlchemy: pip install 'ozon-client[mirror]'.") from None
        from .catalogue import Catalogue
        from .database import Database
        from .lookup import Lookup

        self.language = language
        self._database = Database(where, clock)
        self._catalogue = Catalogue(self._database, language)
        self._lookup = Lookup(self._catalogue)

    def __repr__(self) -> str:
        return f"Mirror({self._database.name!r}, language={self.language!r})"

    def sink(self) -> MirrorSink:
        """A sink for `ozon.walk_dictionaries`::

            walk_dictionaries(seller, sink=mirror.sink(), journal="walk.journal", language=mirror.language)

        A `Seller` needs no ``await``. With an `AsyncSeller`, await the call: it fetches several dictionaries at once.
        """
        from .refresh import MirrorSink

        return MirrorSink(self._catalogue)

    # Refreshing

    @overload
    def refresh(
        self, client: Seller, types: Types = ..., *, max_age: timedelta = ..., progress: Hook = ...
    ) -> Refreshed: ...
    @overload
    def refresh(
        self, client: AsyncSeller, types: Types = ..., *, max_age: timedelta = ..., progress: Hook = ...
    ) -> Coroutine[object, object, Refreshed]: ...
    def refresh(
        self, client: Seller | AsyncSeller, types: Types = None, *, max_age: timedelta = MAX_AGE, progress: Hook = None
    ) -> object:
        """Fetch what is missing or older than ``max_age``: attributes of types, then each dictionary once.

        Readers see the old content of a dictionary until the new one is complete. After a failure or a kill, call it
        again: it continues at the page where it stopped.

        Args:
            client: a `Seller` or `AsyncSeller`; with the latter the result is a coroutine.
            types: pairs of ``description_category_id`` and ``type_id``; by default the tree is fetched, and all
                its types that take products.
            max_age: younger content is not fetched.
            progress: called after each type and each dictionary.

        Returns:
            A `Refreshed`: what was fetched, what was fresh, and what failed. A coroutine of it with an `AsyncSeller`.

        Raises:
            OzonError: a call failed in a way that would fail the others as well; ``error.partial`` is the
                `Refreshed` so far. Refusals of one dictionary only (400, 404) and unusable answers are in
                `Refreshed.failed`.
            MirrorError: the file or database failed.
        """
        from .refresh import Refresh

        source = Source(client, self.language)
        return drive(client, Refresh(source, self._catalogue, max_age.total_seconds(), progress).steps(types))

    # Looking up

    @overload
    def lookup(
        self, attribute_id: int, names: Iterable[str], *, client: Seller | None = ..., **how: Unpack[LookupSettings]
    ) -> list[Match]: ...
    @overload
    def lookup(
        self, attribute_id: int, names: Iterable[str], *, client: AsyncSeller, **how: Unpack[LookupSettings]
    ) -> Coroutine[object, object, list[Match]]: ...
    def lookup(
        self,
        attribute_id: int,
        names: Iterable[str],
        *,
        client: Seller | AsyncSeller | None = None,
        **how: Unpack[LookupSettings],
    ) -> object:
        """Find the value ids of names: by their text, by their normalised form (see `normalize`), else by similarity.

        Pass all names in one call: it is much faster than one call each.

        Args:
            attribute_id: the attribute whose dictionary is searched.
            names: the names; the result has one match each, in order.
            client: a client for names without an equal value in the mirror: each of two or more characters is one
                request to Ozon's search, which takes no language. With an `AsyncSeller` the result is a coroutine.
                Without a client nothing is sent.
            how: the product type and the limits of suggestions, see `LookupSettings`.

        Returns:
            A ``list[Match]``, one for each name, in order. Use a ``value_id`` without review only if `Match.sure` is
            true. A coroutine of the list with an `AsyncSeller`.

        Raises:
            ArgumentError: the attribute takes free text, or its dictionary depends on a type that was not given.
            NotMirroredError: the dictionary is not in the mirror, and there is no client (or no type to search).
            OzonError: a search failed.
        """
        if isinstance(names, str):
            raise ArgumentError("names is a list of names; for a single one call find().")
        question = _question(attribute_id, list(names), **how)
        if client is None:
            return self._lookup.local(question)
        return drive(client, self._lookup.steps(client, question))

    def find(
        self, attribute_id: int, name: str, *, client: Seller | None = None, **how: Unpack[LookupSettings]
    ) -> Match:
        """Find the value id of one name; see `lookup`."""
        return self.lookup(attribute_id, [name], client=client, **how)[0]

    def of_type(
        self, description_category_id: int, type_id: int, *, nearest: float | None = NEAREST, limit: int = 3
    ) -> OfType:
        """One type, to check and build its cards; see `OfType`."""
        return OfType(self._lookup, (description_category_id, type_id), nearest, limit)

    # Reading

    def categories(self) -> list[Category]:
        """The categories of the tree, sorted by id."""
        return self._catalogue.categories()

    def types(self) -> list[ProductType]:
        """The types of the tree, sorted by id."""
        return self._catalogue.types()

    def attributes(self, description_category_id: int, type_id: int) -> list[DescriptionCategoryAttribute]:
        """The attributes of a type, as Ozon describes them; empty if never fetched."""
        return self._catalogue.attributes((description_category_id, type_id))

    def dictionaries(self) -> list[Dictionary]:
        """The dictionaries that the mirror has or will fetch, with their sizes and times."""
        return self._catalogue.dictionaries()

    def values(self, attribute_id: int, *, vanished: bool = False, **of: Unpack[TypeChoice]) -> Iterator[Value]:
        """Iterate a dictionary, sorted by id, with a part in memory at a time; errors as in `lookup`.

        Args:
            attribute_id: the attribute.
            vanished: True to include values that Ozon no longer has.
            of: the product type, see `TypeChoice`.
        """
        return (value for _, value in self._catalogue.values(attribute_id, _place(**of), vanished))

    def changes(self, since: datetime | None = None) -> Iterator[Change]:
        """Iterate the changes that refreshes found, in order of time; a first fetch has no changes.

        Args:
            since: the earliest time, with a time zone; by default all.
        """
        return self._catalogue.changes(since)

    def export(
        self, path: str | Path, attribute_id: int | None = None, *, vanished: bool = False, **of: Unpack[TypeChoice]
    ) -> int:
        """Write one dictionary, or all of this language, to a file; an old file stays until the new one is complete.

        Args:
            path: ``*.csv`` (UTF-8, with a header), ``*.jsonl`` (one object per line) or ``*.parquet``.
            attribute_id: the attribute; by default all dictionaries.
            vanished: True to include values that Ozon no longer has.
            of: the product type, see `TypeChoice`.

        Returns:
            The number of rows. Category and type are 0 in rows of a dictionary that all types share.

        Raises:
            ArgumentError: the suffix is unknown, or pyarrow is missing for Parquet.
            NotMirroredError: the dictionary is not in the mirror.
            OSError: the file cannot be written.
        """
        from .export import export

        return export(Path(path), self._catalogue.values(attribute_id, _place(**of), vanished))

    def close(self) -> None:
        """Close the file or the connections."""
        self._database.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def _place(description_category_id: int | None = None, type_id: int | None = None) -> Place | None:
    if description_category_id is None and type_id is None:
        return None
    if description_category_id is None or type_id is None:
        raise ArgumentError("description_category_id and type_id go together: pass both or neither.")
    return description_category_id, type_id


def _question(
    attribute_id: int, names: list[str], *, nearest: float | None = NEAREST, limit: int = 5, **of: Unpack[TypeChoice]
) -> Question:
    if (nearest is not None and not 0 < nearest <= 100) or limit < 1:
        raise ArgumentError(f"nearest is above 0 and at most 100 and limit at least 1, not {nearest} and {limit}.")
    return Question(attribute_id, _place(**of), names, nearest, limit)
