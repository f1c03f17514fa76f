"""A walk over dictionaries: jobs that run one after another or many at once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
from attrs import Factory, define, field

from ozon_generated.errors import ArgumentError, OzonError, RateLimitError, UnauthorizedError

from ..client.seller import AsyncSeller
from ..limits import LimitError
from ..paging.iterators import Checkpoint
from ..steps import Invoke, Sleep, Steps, run_async
from .journal import Job, Journal
from .sinks import (
    AttributesPage,
    DependentPage,
    Dictionary,
    Failed,
    Sink,
    Target,
    ValuesPage,
    WalkPage,
    WalkProgress,
    WalkReport,
)
from .source import Node, Pages, Source, dictionary_of

if TYPE_CHECKING:
    from ozon_generated.seller.dependent_attribute import DependentAttributeValue
    from ozon_generated.seller.description_category import DescriptionCategoryAttribute


@define(kw_only=True)
class Walker:
    """Runs jobs: calls Ozon, passes pages to the sink, records progress in the journal.

    The fields are the arguments of `walk_dictionaries`.
    """

    source: Source
    sink: Sink
    progress: Callable[[WalkProgress], object] | None
    targets: list[Target] | None
    check_tree: bool
    include_disabled: bool
    dependent: bool
    page_size: int
    patience: float
    give_up_after: int
    concurrency: int
    _journal: Journal = field(init=False)
    _failed: list[Failed] = Factory(list)
    _in_a_row: int = 0
    _fetched: int = 0

    def walk(self, path: str | Path | None) -> Steps[WalkReport]:
        """The whole walk; it always closes the sink and the journal."""
        with closing(Journal(path, self._scope())) as self._journal:
            report = None
            try:
                self._journal.begin(self.sink.begin(self._journal.mark), self._first())
                self._fetched = self._journal.counts()["values"]
                if isinstance(self.source.client, AsyncSeller):
                    yield Invoke(self._at_once, ())
                else:
                    while (job := self._journal.take()) is not None:
                        yield from self._job(job)
                report = self._report()
                return report
            finally:
                self.sink.end(report)

    async def _at_once(self, client: AsyncSeller) -> None:
        """Run many jobs at once, under asyncio or trio. A job may add jobs: when none runs, all are done."""
        import anyio

        running = 0
        failed: list[Exception] = []

        async def work(job: Job) -> None:
            nonlocal running
            try:
                await run_async(client, self._job(job))
            except Exception as error:
                failed.append(error)
                group.cancel_scope.cancel()
                return
            running -= 1
            start()

        def start() -> None:
            nonlocal running
            while running < self.concurrency and (job := self._journal.take()) is not None:
                running += 1
                group.start_soon(work, job)

        async with anyio.create_task_group() as group:
            start()
        if failed:
            raise failed[0]

    def _job(self, job: Job) -> Steps[None]:
        """The steps of a job. An error of Ozon is recorded, and also raised if every job would have it."""
        try:
            yield from self._with_retries(job)
        except OzonError as error:
            self._journal.fail(job, str(error))
            self._failed.append(Failed(job.name, error))
            self._in_a_row += 1
            if isinstance(error, UnauthorizedError | ArgumentError) or self._in_a_row >= self.give_up_after:
                error.add_note(f"The walk was given up, {self._in_a_row} failure(s) in a row. Its journal is in order.")
                raise

    def _with_retries(self, job: Job) -> Steps[None]:
        """The steps of a job; after a 429, they wait and continue from the same page."""
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
                if waited > self.patience:
                    raise
                yield Sleep(pause)
                wait = min(wait * 2, 30.0)
            else:
                self._in_a_row = 0
                return

    def _commit(
        self,
        job: Job,
        page: WalkPage | None = None,
        *,
        here: Checkpoint | None = None,
        jobs: Iterable[Job] = (),
        free: int = 0,
    ) -> None:
        """Write to the sink, then to the journal: when a walk continues, the sink drops what the journal lacks.

        A page with the checkpoint after it is one of several.
        """
        mark = None if page is None else self.sink.page(page)
        rows = 0 if page is None else len(page.rows)
        self._journal.commit(job, rows, here, mark=mark, jobs=jobs, free=free)
        self._fetched += rows if job.kind == "values" else 0
        if self.progress is not None:
            self.progress(WalkProgress(job.name, self._journal.over, self._journal.known, self._fetched))

    def _scope(self) -> str:
        """What must stay the same to continue a journal. Page size and patience may change."""
        targets = None if self.targets is None else sorted(self.targets, key=str)
        facts = [targets, self.source.language, self.check_tree, self.include_disabled, self.dependent]
        return hashlib.sha256(json.dumps(facts).encode()).hexdigest()

    # The first jobs

    def _wanted(self) -> dict[tuple[int, int], list[int] | None]:
        """The wanted attributes by category and type; ``None`` for all."""
        wanted: dict[tuple[int, int], list[int] | None] = {}
        for category, kind, attribute in self.targets or ():
            known = wanted.get((category, kind), [])
            wanted[category, kind] = None if attribute is None or known is None else [*known, attribute]
        return wanted

    def _first(self) -> Iterator[Job]:
        if self.targets is None or self.check_tree:
            yield Job("tree", "tree", {})
        else:
            for place, attributes in self._wanted().items():
                yield from self._of_type(*place, attributes)

    def _of_type(self, category: int, kind: int, attributes: list[int] | None) -> Iterator[Job]:
        given = {"description_category_id": category, "type_id": kind}
        yield Job("type", f"type {category}/{kind}", {**given, "attributes": attributes})
        if self.dependent:
            yield Job("pairs", f"dependent attributes of {category}/{kind}", given)

    # The tree

    def _tree(self, job: Job) -> Steps[None]:
        nodes = yield from self.source.tree()
        self._commit(job, jobs=self._of_tree([node for node in nodes if node.type_id]))

    def _of_tree(self, types: list[Node]) -> Iterator[Job]:
        found = {(one.description_category_id, one.type_id): one.disabled for one in types}
        wanted = dict.fromkeys(found) if self.targets is None else self._wanted()
        for place, disabled in found.items():
            if place not in wanted:
                continue
            if disabled and not self.include_disabled:
                yield _skipped_type(place, "disabled: no products may be created of it")
            else:
                yield from self._of_type(*place, wanted[place])
        for place in wanted.keys() - found:
            yield _skipped_type(place, "not in the tree of categories")

    # A type

    def _type(self, job: Job) -> Steps[None]:
        category, kind = job.given["description_category_id"], job.given["type_id"]
        rows = yield from self.source.attributes(category, kind)
        free = sum(not row.dictionary_id for row in rows)
        self._commit(job, AttributesPage(category, kind, rows), jobs=_of_attributes(job, rows), free=free)

    # A dictionary

    def _values(self, job: Job) -> Steps[None]:
        of = Dictionary(**job.given)
        start = Checkpoint("description_category.attribute_values", job.token or {}, job.rows)
        pages = self.source.values(of.attribute_id, *of.place, page_size=self.page_size, start=start)
        while (page := (yield from pages.next())) is not None:
            rows, here = page
            self._commit(job, ValuesPage(of, rows, here.done), here=here)

    # Dependent attributes

    def _pairs(self, job: Job) -> Steps[None]:
        pairs = yield from self.source.rows("dependent_attribute.list", **job.given)
        place = f"{job.given['description_category_id']}/{job.given['type_id']}"
        jobs = []
        for pair in pairs:
            ids = {"parent_attribute_id": pair.parent_attribute_id, "child_attribute_id": pair.child_attribute_id}
            name = f"attribute {pair.child_attribute_id} by {pair.parent_attribute_id} of {place}"
            jobs.append(Job("dependent", name, job.given | ids))
        self._commit(job, jobs=jobs)

    def _dependent(self, job: Job) -> Steps[None]:
        operation = self.source.operation("dependent_attribute.values")
        pages: Pages[DependentAttributeValue] = Pages(
            operation, job.given, Checkpoint(operation.name, job.token or {}, job.rows)
        )
        while (page := (yield from pages.next())) is not None:
            rows, here = page
            self._commit(job, DependentPage(**job.given, rows=rows, last=here.done), here=here)

    # The end

    def _report(self) -> WalkReport:
        """What was fetched over all runs, and what failed in this one."""
        return WalkReport(**self._journal.counts(), skipped=self._journal.skipped(), failed=list(self._failed))


def _skipped_type(place: tuple[int, int], why: str) -> Job:
    return Job("type", f"type {place[0]}/{place[1]}", {}, why)


def _of_attributes(job: Job, rows: list[DescriptionCategoryAttribute]) -> Iterator[Job]:
    """The dictionaries of a type's attributes, or of the wanted ones."""
    category, kind = job.given["description_category_id"], job.given["type_id"]
    wanted: list[int] | None = job.given["attributes"]
    for row in rows:
        if wanted is not None and row.id not in wanted:
            continue
        if row.dictionary_id:
            of = dictionary_of(row, category, kind)
            name = f"dictionary {row.dictionary_id} of attribute {row.id}"
            yield Job("values", name if of.shared else f"{name} for {category}/{kind}", attrs.asdict(of))
        elif wanted is not None:
            yield Job("values", f"attribute {row.id} of {category}/{kind}", {}, "takes free text")
    for attribute in {*(wanted or ())} - {row.id for row in rows}:
        yield Job("values", f"attribute {attribute} of {category}/{kind}", {}, "no attribute of this type")
