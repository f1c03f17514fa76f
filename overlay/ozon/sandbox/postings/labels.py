"""Posting labels: as an immediate PDF, or through a task."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..core.files import Files
from ..core.moves import Machine
from ..core.waiting import Waiting
from ..family import Call, answers
from ..messages import Answer, RefusalError, bad_request, not_found
from ..shapes import Json
from .depot import Depot
from .entities import Posting
from .family import PostingFamily
from .moves import BEFORE, DELIVER, PACKAGING, REGISTRATION
from .papers import LABEL_MOVES, LabelTask
from .pdf import Page, write
from .rows import barcodes

NOT_READY = "The next postings aren't ready"
NOTHING = "NO_POSTINGS_FOR_BATCH_DOWNLOAD"
BIG, SMALL = "big_label", "small_label"
_DOCUMENTED = ((172549793, BIG), (172549794, SMALL))
_DOCUMENTED_POSTINGS = ["24219509-0020-2", "24219509-0030-1"]
_SIZES = {BIG: (75.0, 120.0), SMALL: (58.0, 40.0)}  # millimetres


class Labels(PostingFamily):
    """Handlers for labels.

    Args:
        depot: the postings.
        files: serves the files of tasks.
    """

    def __init__(self, depot: Depot, files: Files) -> None:
        super().__init__(depot)
        self._files, world = files, self.world
        self.tasks = world.table(
            LabelTask,
            "task_id",
            most=10_000,
            passing=True,
            forget=lambda task: world.run_now("label_task", task.task_id),
        )
        self._machine: Machine[LabelTask] = Machine(world, "label_task", "task_id", LABEL_MOVES, {})
        self._waiting = Waiting(world, "label_task", self.tasks, self._print)
        files.on("labels", "application/pdf", self._render)

    def seed(self) -> None:
        """Add the documented tasks."""
        for number, size in _DOCUMENTED:
            numbers = list(_DOCUMENTED_POSTINGS)
            self.tasks.add(LabelTask(number, size, numbers, 0, "completed", printed=list(numbers)))

    def trouble(self, posting: Posting) -> str:
        """Return why the label of a posting cannot be printed now; empty when it can."""
        if posting.status == DELIVER:
            ready = posting.label_at is not None and posting.label_at <= self.world.now
            return "" if ready else NOT_READY
        if posting.status in (*BEFORE, PACKAGING, REGISTRATION):
            return NOT_READY
        if posting.status == "delivered":
            return "label not allowed for delivered postings"
        return "POSTING_ALREADY_CANCELLED" if posting.status.startswith("cancelled") else "HAS_INCORRECT_STATUS"

    @answers("fbs_label.download")
    def download(self, call: Call) -> Answer:
        postings = self._postings(call.body["posting_number"], RefusalError(404, 5, "POSTING_NOT_FOUND"))
        if not postings:
            raise bad_request("INVALID_ARGUMENT")
        troubles = [trouble for posting in postings if (trouble := self.trouble(posting))]
        for trouble in sorted(troubles, key=lambda text: text == NOT_READY):  # permanent errors first
            raise RefusalError(self.world.behaviour.not_ready_status if trouble == NOT_READY else 400, 3, trouble)
        return Answer(200, {"content-type": "application/pdf"}, labels(postings, BIG))

    @answers("fbs_label.create")
    def create(self, call: Call) -> Json:
        return {"tasks": self._created(call.body["posting_numbers"], BIG, SMALL)}

    @answers("fbs_label.create_v2")
    def create_v2(self, call: Call) -> Json:
        return {"result": {"tasks": self._created(call.body["posting_number"], BIG, SMALL)}}

    @answers("fbs_label.create_v1")
    def create_v1(self, call: Call) -> Json:
        [task] = self._created(call.body["posting_number"], BIG)
        return {"result": {"task_id": task["task_id"]}}

    @answers("fbs_label.get")
    def get(self, call: Call) -> Json:
        task = self._polled(call.body["task_id"])
        return {
            "status": {
                "code": task.status,
                "postings_count": len(task.postings),
                "printed_postings_count": len(task.printed),
                "unprinted_postings": [
                    {"posting_number": number, "message": reason} for number, reason in task.unprinted.items()
                ],
            },
            "file_url": self._link(task, call),
            "error": {"code": task.error, "message": task.error},
        }

    @answers("fbs_label.get_v1")
    def get_v1(self, call: Call) -> Json:
        task = self._polled(call.body["task_id"])
        unprinted = [{"posting_number": number, "msg": reason} for number, reason in task.unprinted.items()]
        return {
            "result": {
                "status": task.status,
                "error": task.error,
                "file_url": self._link(task, call),
                "printed_postings_count": len(task.printed),
                "unprinted_postings_count": len(unprinted),
                "unprinted_postings": unprinted,
            }
        }

    def _postings(self, numbers: Sequence[str], refusal: RefusalError) -> list[Posting]:
        """Return the postings without duplicates. Raises ``refusal`` when one is not in the shop."""
        found = [self._depot.get(number) for number in dict.fromkeys(numbers)]
        known = [posting for posting in found if posting is not None]
        if len(known) < len(found):
            raise refusal
        return known

    def _created(self, numbers: Sequence[str], *sizes: str) -> list[Json]:
        postings = self._postings(numbers, bad_request("POSTING_NUMBERS_IS_INCORRECT_FOR_COMPANY"))
        if all(self.trouble(posting) for posting in postings):
            raise bad_request(NOTHING)
        known = [posting.posting_number for posting in postings]
        return [{"task_id": self._start(known, size).task_id, "task_type": size} for size in sizes]

    def _start(self, numbers: Sequence[str], size: str) -> LabelTask:
        number = self.world.ids.number("label_task", _DOCUMENTED[-1][0])
        task = self.tasks.add(LabelTask(number, size, list(numbers), self.world.polls))
        self.world.note("label_task", number, "create", before="", after=task.status, by="seller")
        self._waiting.start(task, self.world.behaviour.task_seconds)
        return task

    def _polled(self, number: object) -> LabelTask:
        task = self.tasks.get(number)
        if task is None:
            raise not_found("Task")
        if 0 < task.polls < self.world.polls and task.status == "pending":
            self._machine.move(task, "begin")
        self._waiting.poll(task)
        return task

    def _print(self, task: LabelTask) -> None:
        for number in task.postings:
            posting = self._depot.postings[number]
            if trouble := self.trouble(posting):
                task.unprinted[number] = trouble
            else:
                task.printed.append(number)
        task.error = "" if task.printed else NOTHING
        self._machine.move(task, "complete" if task.printed else "fail")

    def _link(self, task: LabelTask, call: Call) -> str:
        if task.status != "completed":
            return ""
        name = f"labels-{task.task_id}.pdf"
        return self._files.link(call.base_url, "labels", str(task.task_id), name, self.world.behaviour.link_seconds)

    def _render(self, key: str) -> bytes | None:
        """Render the file of a task, without labels of cancelled postings; ``None`` when no label is left."""
        task = self.tasks.get(int(key))
        found: list[Any] = [self._depot.get(number) for number in task.printed] if task is not None else []
        left = [posting for posting in found if posting is not None and posting.cancellation is None]
        return labels(left, task.size) if task is not None and left else None


def labels(postings: Sequence[Posting], size: str) -> bytes:
    """Return a PDF with one page per posting: number, barcode and barcode digits."""
    pages = []
    width, height = _SIZES[size]
    for posting in postings:
        page = Page(width, height)
        digits = barcodes(posting).lower
        page.text(posting.posting_number, 14)
        if size == BIG:
            page.text(f"{posting.shipment_date:%Y-%m-%d} {posting.order_number}", 9)
        page.barcode(digits, height / 3)
        page.text(digits, 10)
        pages.append(page)
    return write(pages)
