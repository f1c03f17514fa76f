"""Prints labels, closes carriages, and downloads their documents."""

from __future__ import annotations

import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, time
from pathlib import Path

from ozon import OzonError, WaitTimeoutError, paginate
from ozon.files import labels
from ozon_generated.seller.carriage import CarriageDeliveryMethod
from ozon_generated.seller.posting_fbs import FbsPosting

from .job import Job, save

#: Labels that are made at a time.
AT_ONCE = 8
#: States of a carriage whose documents can be had.
CLOSED = ("formed", "sended", "received", "closed")


def print_labels(job: Job, postings: Iterable[FbsPosting]) -> set[int]:
    """Save the label of each posting that has none on the disk. A label is ready 45 to 60 seconds after the assembly.

    Returns:
        The delivery methods of postings that are still without a label.
    """
    left = {
        posting.posting_number: posting
        for posting in postings
        if posting.posting_number and not _label(job, posting.posting_number).exists()
    }
    if job.config.dry_run:
        for number in left:
            job.done("would_print", number)
        return set()
    (job.folder / "labels").mkdir(exist_ok=True)
    failed: dict[str, FbsPosting] = {}

    def is_done() -> bool:
        with ThreadPoolExecutor(AT_ONCE) as pool:
            outcomes = dict(zip(left, pool.map(lambda number: _print(job, number), left), strict=True))
        for number, outcome in outcomes.items():
            if isinstance(outcome, OzonError):
                job.failed(number, outcome)
                failed[number] = left.pop(number)
            elif outcome:
                job.done("label", number, file=str(_label(job, number)))
                del left[number]
        return not left

    job.until(is_done, every=5.0)
    for number in left:
        job.done("label_not_ready", number)
    unlabelled = [*left.values(), *failed.values()]
    return {posting.delivery_method.id or 0 for posting in unlabelled if posting.delivery_method}


def _label(job: Job, number: str) -> Path:
    return job.folder / "labels" / (re.sub(r"[^\w-]", "_", number) + ".pdf")


def _print(job: Job, number: str) -> bool | OzonError:
    """Save a label. Returns whether it was ready, or what failed."""
    if job.stop.is_set():
        return False
    try:
        labels(job.seller, [number], to=_label(job, number), interval=1.0, deadline=0)
    except WaitTimeoutError:
        return False
    except OzonError as error:
        return error
    return True


def close_carriages(job: Job, departure: date, unlabelled: set[int]) -> None:
    """Close the carriages that depart on a day, and make those that are missing. Their documents are downloaded.

    Args:
        job: the round.
        departure: the day.
        unlabelled: delivery methods whose carriages have to wait.
    """
    call = job.seller.carriage.delivery_list
    for method in list(paginate(call, filter={"departure_date": departure})):
        if method.is_rfbs or job.stop.is_set():
            continue
        name = f"{method.delivery_method_name} ({method.delivery_method_id})"
        if method.delivery_method_id in unlabelled:
            job.by_hand(name, "its carriage stays open: labels are missing")
            continue
        try:
            _close_method(job, method, departure)
        except OzonError as error:
            job.failed(name, error)


def _close_method(job: Job, method: CarriageDeliveryMethod, departure: date) -> None:
    for carriage in method.carriages:
        number = carriage.id or 0
        if job.config.dry_run:
            if carriage.status in ("new", ""):
                job.done("would_close", number or f"new carriage of {method.delivery_method_name}")
            continue
        if not number:  # one that may be made
            number = _create(job, method.delivery_method_id or 0, departure)
        if number and carriage.status not in CLOSED:
            _approve(job, number)
        if number:
            _save_act(job, number, departure)


def _create(job: Job, method: int, departure: date) -> int:
    """Make a carriage of the assembled postings. Returns its number; 0 if the answer was lost."""
    sent = f"carriage {method} {departure:%Y-%m-%d}"
    if job.state.is_fresh(sent):
        job.done("in_progress", sent)
        return 0
    job.state.note(sent)
    midnight = datetime.combine(departure, time(), UTC)
    try:
        made = job.seller.carriage.create(delivery_method_id=method, departure_date=midnight).carriage_id or 0
    except OzonError as error:
        if not error.outcome_unknown:
            job.state.forget(sent)
            raise
        job.log("answer_lost", "warning", number=sent, error=str(error))
        made = _made(job, method, departure)
    if made:
        job.state.forget(sent)
        job.done("carriage", made, delivery_method=method)
    return made


def _made(job: Job, method: int, departure: date) -> int:
    """The carriage whose number was in a lost answer; 0 if there is none."""
    found = job.seller.carriage.delivery_list(
        filter={"delivery_method_id": method, "departure_date": departure}
    ).methods
    new = [one.id for row in found for one in row.carriages if one.id and one.status == "new"]
    if not new:
        job.by_hand(f"carriage of {method}", "the answer was lost, and there is none yet: a later round looks again")
    return max(new, default=0)


def _approve(job: Job, number: int) -> None:
    try:
        job.seller.carriage.approve(carriage_id=number)
    except OzonError as error:
        if job.seller.carriage.get(carriage_id=number).status not in CLOSED:
            raise
        job.log("answer_lost", "warning", number=number, error=str(error))
    job.done("closed", number)


def _save_act(job: Job, number: int, departure: date) -> None:
    """Download the documents of a carriage once they are ready."""
    file = job.folder / "acts" / f"{departure:%Y-%m-%d}-{number}.pdf"
    if file.exists():
        return

    def is_ready() -> bool:
        result = job.seller.fbs_act.check_status(id=number).result
        return result is not None and result.status == "ready"

    if not job.until(is_ready, every=2.0):
        job.done("act_not_ready", number)
        return
    content = job.seller.fbs_act.get_pdf(id=number).content
    if not content:
        raise OzonError("The answer has no document.", operation="fbs_act.get_pdf")
    save(file, content)
    job.done("act", number, file=str(file))
