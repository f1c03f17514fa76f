"""Assembles postings: supplies marking codes, divides into packages, and checks by reading that it worked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ozon import OzonError
from ozon_generated.seller.exemplar import ExemplarMark, ExemplarSetProduct, ExemplarStatusResponse
from ozon_generated.seller.posting_fbs import FbsPosting

from .job import Job
from .packing import UnpackableError, pack
from .state import NoCodesError

MARK = "products_requiring_mandatory_mark"
WAITING = "awaiting_packaging"
#: The action of a posting whose assembly Ozon has begun.
RUNNING = "ship_async_in_process"
#: Seconds in which Ozon usually finishes an assembly or the check of marking codes.
SOON = 15.0
GRAMS = {"g": 1.0, "kg": 1000.0}


def assemble_all(job: Job, postings: Iterable[FbsPosting]) -> None:
    """Assemble postings, one after the other, until the robot is asked to stop."""
    postings = list(postings)
    grams = _grams(job, postings) if job.config.most_grams else {}
    for posting in postings:
        if job.stop.is_set():
            return
        number = posting.posting_number or ""
        try:
            _assemble(job, number, posting, grams)
        except (UnpackableError, NoCodesError) as error:
            job.by_hand(number, str(error))
        except OzonError as error:
            job.failed(number, error)


def _grams(job: Job, postings: Iterable[FbsPosting]) -> dict[int, float]:
    """The weight of each SKU, as far as its card tells it."""
    offers = sorted({line.offer_id for posting in postings for line in posting.products if line.offer_id})
    found: dict[int, float] = {}
    for start in range(0, len(offers), 1000):
        part = offers[start : start + 1000]
        answer = job.seller.product.info_attributes(filter={"offer_id": part, "visibility": "ALL"}, limit=1000)
        for row in answer.result:
            if row.sku and row.weight and row.weight_unit in GRAMS:
                found[int(row.sku)] = row.weight * GRAMS[row.weight_unit]
    return found


def _assemble(job: Job, number: str, posting: FbsPosting, grams: Mapping[int, float]) -> None:
    if RUNNING in posting.available_actions or job.state.is_fresh(f"ship {number}"):
        job.done("in_progress", number)
        return
    if reason := _only_a_person(posting):
        job.by_hand(number, reason)
        return
    quantities = {line.sku or 0: line.quantity or 0 for line in posting.products}
    packages = pack(quantities, grams, most_pieces=job.config.most_pieces, most_grams=job.config.most_grams)
    marked = posting.requirements.products_requiring_mandatory_mark if posting.requirements else []
    if marked and len(packages) > 1:
        job.by_hand(number, f"needs {len(packages)} packages, and which piece with which code is in which is not known")
        return
    if job.config.dry_run:
        _check_codes(job, posting, marked)
        job.done("would_assemble", number, packages=packages)
        return
    if marked and not _mark(job, number, posting, marked):
        return
    _ship(job, number, packages)


def _only_a_person(posting: FbsPosting) -> str:
    """Why the robot cannot assemble a posting; empty if it can."""
    if posting.tpl_integration_type != "ozon":
        return f"is delivered by another service ({posting.tpl_integration_type})"
    wanted = posting.requirements.to_dict() if posting.requirements else {}
    needed = [name.removeprefix("products_requiring_") for name, skus in wanted.items() if skus and name != MARK]
    if posting.require_blr_traceable_attrs:
        needed.append("attributes for traceability in Belarus")
    if needed:
        return f"needs {', '.join(needed)}"
    if not all(line.sku and line.quantity for line in posting.products) or not posting.products:
        return "has a product without SKU or quantity"
    return ""


# Marking codes


def _check_codes(job: Job, posting: FbsPosting, marked: list[int]) -> None:
    """Raise `NoCodesError` unless there are enough unused codes."""
    for line in posting.products:
        if line.sku in marked and len(job.state.unused(job.codes.get(line.offer_id or "", []))) < (line.quantity or 0):
            raise NoCodesError(f"no unused marking codes for {line.offer_id}")


def _mark(job: Job, number: str, posting: FbsPosting, marked: list[int]) -> bool:
    """Supply a marking code for each piece. Returns whether Ozon accepts all of them."""
    now = job.seller.exemplar.status(posting_number=number)
    if now.status != "validation_in_process" and now.status != "ship_available" and not _refusals(now):
        _send_codes(job, number, posting, marked)

    def is_checked() -> bool:
        nonlocal now
        now = job.seller.exemplar.status(posting_number=number)
        return now.status != "validation_in_process"

    if not job.until(is_checked, every=1.0, most=SOON):
        job.done("codes_in_check", number)
        return False
    if now.status != "ship_available":
        job.by_hand(number, f"marking codes: {now.status}: {', '.join(_refusals(now)) or 'no reason given'}")
        return False
    return True


def _send_codes(job: Job, number: str, posting: FbsPosting, marked: list[int]) -> None:
    """Send the codes of all pieces: those that are left out would be lost."""
    offers = {line.sku: line.offer_id or "" for line in posting.products}
    products: list[ExemplarSetProduct] = []
    for product in job.seller.exemplar.create_or_get(posting_number=number).products:
        sku = product.product_id or 0
        for piece in product.exemplars if sku in marked else []:
            code = _code(job, piece.exemplar_id or 0, offers.get(sku, ""))
            piece.marks = [ExemplarMark(mark=code, mark_type="mandatory_mark")]
        products.append(ExemplarSetProduct(product_id=sku, exemplars=product.exemplars))
    job.seller.exemplar.set(posting_number=number, products=products)
    job.log("codes_sent", number=number)


def _code(job: Job, piece: int, offer_id: str) -> str:
    try:
        return job.state.code_of(piece, job.codes.get(offer_id, []))
    except NoCodesError:
        raise NoCodesError(f"no unused marking codes for {offer_id}") from None


def _refusals(now: ExemplarStatusResponse) -> list[str]:
    """Why Ozon refuses marking codes."""
    marks = (mark for product in now.products for piece in product.exemplars for mark in piece.marks)
    return sorted({code for mark in marks for code in mark.error_codes})


# Assembly


def _ship(job: Job, number: str, packages: list[dict[int, int]]) -> None:
    """Send the assembly, once, and read the posting until it shows the outcome."""
    sent = f"ship {number}"
    job.state.note(sent)
    refusal: OzonError | None = None
    try:
        job.seller.posting_fbs.ship(
            posting_number=number,
            packages=[
                {"products": [{"product_id": sku, "quantity": count} for sku, count in package.items()]}
                for package in packages
            ],
        )
    except OzonError as error:
        refusal = error
        if not error.outcome_unknown:
            job.state.forget(sent)
        else:
            job.log("answer_lost", "warning", number=number, error=str(error))
    status = substatus = ""

    def is_settled() -> bool:
        nonlocal status, substatus
        posting = job.posting(number)
        status, substatus = posting.status or "", posting.substatus or ""
        return status != WAITING or substatus == "ship_failed"

    settled = job.until(is_settled, every=1.0, most=0 if refusal and not refusal.outcome_unknown else SOON)
    if settled and status != WAITING:
        job.done("assembled", number, packages=len(packages), status=status)
    elif settled:
        job.state.forget(sent)
        job.counts["failed"] += 1
        job.log("ship_failed", "error", number=number)
        job.todo[number] = "Ozon could not assemble it; the next round tries again"
    elif refusal is not None:
        job.failed(number, refusal)
    else:
        job.done("in_progress", number)
