"""What one job of a walk does, as steps that a driver sends, one after the other or many at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ozon_generated.errors import ArgumentError, OzonError, RateLimitError, UnauthorizedError

from ..limits import LimitError
from ..paging.iterators import Checkpoint, Place
from ..paging.paginate import walk
from ..steps import Emit, Sleep, Steps, relay
from .events import (
    AttributesPage,
    DependentPage,
    Dictionary,
    Failed,
    Skipped,
    Target,
    ValuesPage,
    WalkPage,
    WalkProgress,
    WalkReport,
)
from .journal import Job, Journal, NewJob
from .sinks import Sink
from .source import Source

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategory, DescriptionCategoryAttribute


@frozen(kw_only=True)
class Settings:
    """What a walk is to do."""

    targets: list[Target] | None
    language: str | None
    check_tree: bool
    include_disabled: bool
    dependent: bool
    page_size: int
    patience: float
    give_up_after: int


class Walker:
    """Does jobs: asks Ozon, hands pages to the sink, notes in the journal how far it is."""

    def __init__(
        self,
        source: Source,
        settings: Settings,
        sink: Sink,
        journal: Journal,
        progress: Callable[[WalkProgress], object] | None,
    ) -> None:
        self._source = source
        self._settings = settings
        self._sink = sink
        self._journal = journal
        self._progress = progress
        self._failed: list[Failed] = []
        self._in_a_row = 0
        self._fetched = 0

    def begin(self) -> None:
        """Make sink and journal ready."""
        jobs = list(self._first()) if self._journal.is_new else []
        self._journal.begin(self._sink.begin(self._journal.mark), jobs)
        self._fetched = self._journal.counts().get("values", (0, 0, 0, 0))[1]

    def take(self) -> Job | None:
        """The next job, if there is any at this moment."""
        return self._journal.take()

    def steps(self, job: Job) -> Steps[None]:
        """The steps of a job. An error of Ozon is noted, unless every other job would meet it too."""
        try:
            yield from self._with_retries(job)
        except OzonError as error:
            self._journal.fail(job, str(error))
            self._failed.append(Failed(job.name, error))
            self._in_a_row += 1
            if isinstance(error, UnauthorizedError | ArgumentError) or self._in_a_row >= self._settings.give_up_after:
                error.add_note(f"The walk was given up, {self._in_a_row} failure(s) in a row. Its journal is in order.")
                raise

    def _with_retries(self, job: Job) -> Steps[None]:
        """The steps of a job; where Ozon answers 429, they wait and continue from the same page."""
        wait, waited, rows = 1.0, 0.0, job.rows
        while True:
            try:
                yield from getattr(self, f"_{job.kind}")(job)
            except (RateLimitError, LimitError) as error:
                if job.rows > rows:
                    wait, waited, rows = 1.0, 0.0, job.rows
                demanded = error.wait if isinstance(error, LimitError) else error.retry_after
                pause = max(demanded or 0.0, wait)
                waited += pause
                if waited > self._settings.patience:
                    raise
                yield Sleep(pause)
                wait = min(wait * 2, 30.0)
            else:
                self._in_a_row = 0
                return

    def _commit(self, job: Job, page: WalkPage | None = None, **facts: Any) -> None:
        """Sink first, journal after it: what the journal does not know, the sink forgets when the walk continues."""
        mark = None if page is None else self._sink.page(page)
        rows = 0 if page is None else len(page.rows)
        self._journal.commit(job, rows, mark=mark, **facts)
        self._fetched += rows if job.kind == "values" else 0
        if self._progress is not None:
            self._progress(WalkProgress(job.name, self._journal.over, self._journal.known, self._fetched))

    # The first jobs

    def _first(self) -> Iterator[NewJob]:
        if self._settings.targets is None or self._settings.check_tree:
            yield NewJob("tree", "tree", {})
        else:
            for place, attributes in self._wanted().items():
                yield from self._of_type(*place, attributes)

    def _wanted(self) -> dict[tuple[int, int], list[int] | None]:
        """The attributes that are wanted by place; ``None`` for all."""
        wanted: dict[tuple[int, int], list[int] | None] = {}
        for target in self._settings.targets or ():
            category, kind, attribute = target
            known = wanted.get((category, kind), [])
            wanted[category, kind] = None if attribute is None or known is None else [*known, attribute]
        return wanted

    def _of_type(self, category: int, kind: int, attributes: list[int] | None) -> Iterator[NewJob]:
        given = {"description_category_id": category, "type_id": kind}
        yield NewJob("type", f"type {category}/{kind}", {**given, "attributes": attributes})
        if self._settings.dependent:
            yield NewJob("pairs", f"dependent attributes of {category}/{kind}", given)

    # The tree

    def _tree(self, job: Job) -> Steps[None]:
        roots = yield from self._source.tree()
        self._commit(job, done=True, jobs=self._of_tree(roots))

    def _of_tree(self, roots: list[DescriptionCategory]) -> Iterator[NewJob]:
        wanted = None if self._settings.targets is None else self._wanted()
        found = set()
        for category, kind, disabled in _types(roots):
            if wanted is not None and (category, kind) not in wanted:
                continue
            found.add((category, kind))
            if disabled and not self._settings.include_disabled:
                yield NewJob("type", f"type {category}/{kind}", {}, "disabled: no products may be created of it")
            else:
                yield from self._of_type(category, kind, wanted[category, kind] if wanted else None)
        for category, kind in (wanted or {}).keys() - found:
            yield NewJob("type", f"type {category}/{kind}", {}, "not in the tree of categories")

    # A type

    def _type(self, job: Job) -> Steps[None]:
        category, kind = job.given["description_category_id"], job.given["type_id"]
        rows = yield from self._source.attributes(category, kind)
        jobs = list(self._of_attributes(job, rows))
        free = sum(not row.dictionary_id for row in rows)
        self._commit(job, AttributesPage(category, kind, rows), done=True, jobs=jobs, free=free)

    def _of_attributes(self, job: Job, rows: list[DescriptionCategoryAttribute]) -> Iterator[NewJob]:
        wanted: list[int] | None = job.given["attributes"]
        place = f"{job.given['description_category_id']}/{job.given['type_id']}"
        for row in rows:
            if wanted is not None and row.id not in wanted:
                continue
            if row.dictionary_id:
                yield _dictionary_job(job, row, place)
            elif wanted is not None:
                yield NewJob("values", f"attribute {row.id} of {place}", {}, "takes free text")
        for attribute in {*(wanted or ())} - {row.id for row in rows}:
            yield NewJob("values", f"attribute {attribute} of {place}", {}, "no attribute of this type")

    # A dictionary

    def _values(self, job: Job) -> Steps[None]:
        dictionary = Dictionary(**job.given)
        of = (dictionary.attribute_id, dictionary.description_category_id, dictionary.type_id)
        pages = partial(self._source.values, *of, page_size=self._settings.page_size)
        yield from self._paged(job, "description_category.attribute_values", pages, partial(ValuesPage, dictionary))

    # Dependent attributes

    def _pairs(self, job: Job) -> Steps[None]:
        pairs = yield from self._source.rows("dependent_attribute.list", **job.given)
        place = f"{job.given['description_category_id']}/{job.given['type_id']}"
        jobs = []
        for pair in pairs:
            ids = {"parent_attribute_id": pair.parent_attribute_id, "child_attribute_id": pair.child_attribute_id}
            name = f"attribute {pair.child_attribute_id} by {pair.parent_attribute_id} of {place}"
            jobs.append(NewJob("dependent", name, job.given | ids))
        self._commit(job, done=True, jobs=jobs)

    def _dependent(self, job: Job) -> Steps[None]:
        operation = self._source.operation("dependent_attribute.values")
        pages = partial(walk, operation, job.given)
        yield from self._paged(job, operation.name, pages, partial(DependentPage, **job.given))

    # What all have in common

    def _paged(
        self, job: Job, name: str, pages: Callable[..., Steps[None]], make: Callable[..., WalkPage]
    ) -> Steps[None]:
        """Continue from the token in the journal; every page is noted before the next one is asked for."""
        place, ended = Place(self._source.operation(name)), [False]
        steps = pages(place=place, start=Checkpoint(name, job.token or {}, job.rows))
        yield from relay(steps, partial(self._took, job, place, make, ended))
        if not ended[0]:
            self._commit(job, make(rows=[], last=True), done=True)

    def _took(
        self, job: Job, place: Place, make: Callable[..., WalkPage], ended: list[bool], page: Emit
    ) -> Steps[None]:
        rows = list(page.rows)
        here = place.checkpoint()
        ended[0] = here.done
        token = None if here.done else here.arguments
        self._commit(job, make(rows=rows, last=here.done), token=token, done=here.done)
        yield from ()

    # The end

    def report(self) -> WalkReport:
        """What was fetched over all runs, and what failed in this one."""
        counts = self._journal.counts()
        types, dictionaries = counts.get("type", (0, 0, 0, 0)), counts.get("values", (0, 0, 0, 0))
        return WalkReport(
            types=types[0],
            attributes=types[1],
            free_text=types[2],
            dictionaries=dictionaries[0],
            reused=types[3],
            values=dictionaries[1],
            dependent=counts.get("dependent", (0, 0, 0, 0))[1],
            skipped=[Skipped(*row) for row in self._journal.skipped()],
            failed=list(self._failed),
        )


def _dictionary_job(job: Job, row: DescriptionCategoryAttribute, place: str) -> NewJob:
    shared = row.category_dependent is False
    name = f"dictionary {row.dictionary_id} of attribute {row.id}" + ("" if shared else f" for {place}")
    given = {
        "attribute_id": row.id,
        "dictionary_id": row.dictionary_id,
        "name": row.name or "",
        "description_category_id": job.given["description_category_id"],
        "type_id": job.given["type_id"],
        "shared": shared,
    }
    return NewJob("values", name, given)


def _types(roots: list[DescriptionCategory]) -> Iterator[tuple[int, int, bool]]:
    """Category, type and whether it is disabled, itself or by a branch above it."""
    stack = [(node, 0, False) for node in reversed(roots)]
    while stack:
        node, category, disabled = stack.pop()
        disabled = disabled or bool(node.disabled)
        if node.type_id:
            yield node.description_category_id or category, node.type_id, disabled
        category = node.description_category_id or category
        stack += [(child, category, disabled) for child in reversed(node.children)]
