"""Labels of postings that are ready, not ready yet, or never ready: in a sandbox whose clock passes while we wait."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, OzonError, Progress, Seller, WaitTimeoutError
from ozon.errors import BadRequestError
from ozon.files import LabelFile, NotMadeError, labels
from ozon.sandbox import Behaviour, Clock, Sandbox
from ozon.testing import sandboxed

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
CREATE = "/v3/posting/fbs/package-label/create"


@pytest.fixture
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    seconds = getattr(request, "param", (45, 60))
    with sandboxed(clock=Clock(NOON), behaviour=Behaviour(label_seconds=seconds)) as made:
        yield made


def posting(sandbox: Sandbox, kind: str) -> str:
    """A posting whose label is ready, late (assembled just now), or that is in a state without one."""
    number = str(sandbox.control.create_order([{"offer_id": "mug-white-330", "quantity": 1}]).posting_number)
    if kind in ("ready", "late"):
        with Seller() as seller:
            found = seller.posting_fbs.get(posting_number=number).result
            assert found is not None
            products = [{"product_id": one.sku, "quantity": one.quantity} for one in found.products]
            packages: Any = [{"products": products}]
            seller.posting_fbs.ship(posting_number=number, packages=packages)
    if kind == "ready":
        sandbox.clock.advance(minutes=1)
    if kind == "cancelled":
        sandbox.control.cancel_posting(number)
    return number


def printed(numbers: list[str], *, twin: bool = False, **settings: Any) -> LabelFile:
    if not twin:
        with Seller() as seller:
            return labels(seller, numbers, **settings)

    async def run() -> LabelFile:
        async with AsyncSeller() as seller:
            return await labels(seller, numbers, **settings)

    return anyio.run(run)


def passed(sandbox: Sandbox) -> float:
    """Seconds since the beginning, without those in which the labels of ready postings were made."""
    return (sandbox.clock.now() - NOON).total_seconds()


@pytest.mark.parametrize("twin", [False, True])
@pytest.mark.parametrize("kinds", ["late", "late late", "ready late", "late cancelled", "late unassembled", "ready"])
def test_it_waits_for_labels_that_can_come(sandbox: Sandbox, kinds: str, twin: bool) -> None:
    numbers = {posting(sandbox, kind): kind for kind in kinds.split()}
    never = {number for number, kind in numbers.items() if kind in ("cancelled", "unassembled")}
    begin = passed(sandbox)
    found = printed(list(numbers), twin=twin)
    content = found.file.content
    assert found.missing is not None
    assert set(found.missing) == never
    assert found.printed == len(numbers) - len(never)
    assert all((number.encode() in content) == (number not in never) for number in numbers)
    assert (passed(sandbox) - begin >= 40) == ("late" in kinds)
    assert passed(sandbox) - begin < 120


@pytest.mark.parametrize(
    ("kinds", "reason"),
    [
        ("cancelled", "Its status is cancelled."),
        ("unassembled", "Its status is awaiting_packaging: assemble it first."),
        ("cancelled unassembled", "Ozon has no label for it. Its status is"),
    ],
)
def test_postings_that_can_have_no_label_are_named_at_once(sandbox: Sandbox, kinds: str, reason: str) -> None:
    numbers = [posting(sandbox, kind) for kind in kinds.split()]
    with pytest.raises(NotMadeError, match=reason) as caught:
        printed(numbers)
    assert passed(sandbox) == 0
    assert list(caught.value.missing or ()) == numbers
    assert caught.value.code == "NO_POSTINGS_FOR_BATCH_DOWNLOAD"
    assert isinstance(caught.value.__cause__, BadRequestError)


@pytest.mark.parametrize("sandbox", [(3600, 3600)], indirect=True)
@pytest.mark.parametrize("deadline", [0, 90])
def test_the_wait_ends_at_the_deadline(sandbox: Sandbox, deadline: float) -> None:
    number = posting(sandbox, "late")
    with pytest.raises(WaitTimeoutError, match=rf"after {deadline} seconds: {number}: .*45 to 60 seconds"):
        printed([number], deadline=deadline)
    assert passed(sandbox) == deadline


@pytest.mark.parametrize("sandbox", [(3600, 3600)], indirect=True)
def test_what_is_ready_at_the_deadline_is_printed(sandbox: Sandbox) -> None:
    ready = posting(sandbox, "late")
    sandbox.clock.advance(hours=1)
    late = posting(sandbox, "late")
    found = printed([ready, late], deadline=30)
    assert found.printed == 1
    assert found.missing == {late: "The next postings aren't ready. Its status is awaiting_deliver."}
    assert ready.encode() in found.file.content


@pytest.mark.parametrize("sandbox", [(3600, 3600)], indirect=True)
def test_a_posting_that_is_cancelled_meanwhile_is_named_so(sandbox: Sandbox) -> None:
    number = posting(sandbox, "late")
    seen: list[Progress] = []

    def cancel(now: Progress) -> None:
        seen.append(now)
        if len(seen) == 2:
            sandbox.control.cancel_posting(number)

    with pytest.raises(NotMadeError, match=r"Its status is cancelled\.$") as caught:
        printed([number], deadline=60, progress=cancel)
    assert caught.value.missing
    assert {(one.what, one.done, one.total) for one in seen} == {("labels", 0, 1)}


def test_a_posting_of_another_shop_is_refused_at_once(sandbox: Sandbox) -> None:
    with pytest.raises(BadRequestError, match="POSTING_NUMBERS_IS_INCORRECT_FOR_COMPANY"):
        printed([posting(sandbox, "late"), "1-1-1"])
    assert passed(sandbox) == 0


def test_a_status_that_cannot_be_read_does_not_end_the_wait(sandbox: Sandbox) -> None:
    number = posting(sandbox, "late")
    sandbox.faults.add("/v3/posting/fbs/get", status=403, times=2, body={"code": 7, "message": "no role"})
    assert printed([number]).missing == {}


def test_a_failure_while_it_waits_is_raised(sandbox: Sandbox) -> None:
    number = posting(sandbox, "late")
    sandbox.faults.add(CREATE, status=400, body={"code": 3, "message": "NO_POSTINGS_FOR_BATCH_DOWNLOAD"})
    sandbox.faults.add(CREATE, status=403, body={"code": 7, "message": "no role"})
    with pytest.raises(OzonError, match="no role"):
        printed([number])
