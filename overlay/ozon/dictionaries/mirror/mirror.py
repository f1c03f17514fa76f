"""The mirror as its users see it."""

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
#: Likeness below which a value is no suggestion for a name.
NEAREST = 80.0


class LookupSettings(TypeChoice, total=False):
    """The options of a lookup, beside those of `TypeChoice`.

    nearest: least likeness of a suggestion, above 0 to 100; ``None`` for no suggestions; 80.
    limit: most alternatives of a suggestion; 5.
    """

    nearest: float | None
    limit: int


class Mirror:
    """A copy of Ozon's category tree, attributes and dictionaries, in one language.

    Safe to use from several threads, and from several processes at once: two that refresh share the work.

    Args:
        where: path of an SQLite file, made if it is missing, or the address of a PostgreSQL database,
            ``postgresql://user@host/database``. Tables (``ozon_…``) are made on first use.
        language: language of all texts: ``RU``, ``EN``, ``TR``, ``ZH_HANS``. One file or database may hold several.
        clock: seconds since 1970; for tests.

    Raises:
        ArgumentError: the address is of no known kind, or a package is missing: the text names the extra to install.
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
        """A sink for `ozon.walk_dictionaries`, which fetches several dictionaries at once::

        await walk_dictionaries(seller, sink=mirror.sink(), journal="walk.journal", language=mirror.language)
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

        Readers see the old content of a dictionary until the new one is whole. After a failure or a kill, call it
        again: it goes on at the page where it stopped.

        Args:
            client: a `Seller` or `AsyncSeller`; for the latter the result is a coroutine.
            types: pairs of ``description_category_id`` and ``type_id``; by default the tree is fetched, and every
                type in it that takes products.
            max_age: content that is younger is left alone.
            progress: called after each type and each dictionary.

        Raises:
            OzonError: a call failed in a way that would fail for the others as well; ``error.partial`` is the
                `Refreshed` so far. What Ozon refuses for one dictionary only (400, 404), and an answer that cannot be
                used, is in `Refreshed.failed`.
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
        """Find the value ids of names: by their text, by their normalised form (see `normalize`), else by likeness.

        Give all names in one call: that is much faster than one call a name.

        Args:
            attribute_id: the attribute whose dictionary is searched.
            names: the names; there is one match for each, in their order.
            client: a client for names that no value of the mirror is the same as: each of two or more characters is
                one request to Ozon's search, which takes no language. With an `AsyncSeller` the
                result is a coroutine. Without a client nothing is sent.
            how: the product type and the limits of suggestions, see `LookupSettings`.

        Raises:
            ArgumentError: the attribute takes free text, or its dictionary depends on a type that was not named.
            NotMirroredError: the dictionary is not in the mirror, and there is no client (or no type to ask for).
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
        """One type, for checking and building its cards: see `OfType`."""
        return OfType(self._lookup, (description_category_id, type_id), nearest, limit)

    # Reading

    def categories(self) -> list[Category]:
        """The categories of the tree, in the order of their ids."""
        return self._catalogue.categories()

    def types(self) -> list[ProductType]:
        """The types of the tree, in the order of their ids."""
        return self._catalogue.types()

    def attributes(self, description_category_id: int, type_id: int) -> list[DescriptionCategoryAttribute]:
        """The attributes of a type, as Ozon described them; none if they were never fetched."""
        return self._catalogue.attributes((description_category_id, type_id))

    def dictionaries(self) -> list[Dictionary]:
        """The dictionaries that the mirror has or is to fetch, with their sizes and times."""
        return self._catalogue.dictionaries()

    def values(self, attribute_id: int, *, vanished: bool = False, **of: Unpack[TypeChoice]) -> Iterator[Value]:
        """Iterate a dictionary in the order of ids, a part of it in memory at a time; errors as of `lookup`.

        Args:
            attribute_id: the attribute.
            vanished: True to include values that Ozon has no more.
            of: the product type, see `TypeChoice`.
        """
        return (value for _, value in self._catalogue.values(attribute_id, _place(**of), vanished))

    def changes(self, since: datetime | None = None) -> Iterator[Change]:
        """Iterate what refreshes found changed, in the order of time; what a first fetch brings is no change.

        Args:
            since: the first moment, with its time zone; by default all.
        """
        return self._catalogue.changes(since)

    def export(
        self, path: str | Path, attribute_id: int | None = None, *, vanished: bool = False, **of: Unpack[TypeChoice]
    ) -> int:
        """Write one dictionary, or all of this language, to a file; an old file stays until the new one is whole.

        Args:
            path: ``*.csv`` (UTF-8, with a header), ``*.jsonl`` (one object a line) or ``*.parquet``.
            attribute_id: the attribute; by default all dictionaries.
            vanished: True to include values that Ozon has no more.
            of: the product type, see `TypeChoice`.

        Returns:
            The number of rows. Category and type are 0 in rows of a dictionary that all types share.

        Raises:
            ArgumentError: the name ends otherwise, or pyarrow is missing for Parquet.
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
