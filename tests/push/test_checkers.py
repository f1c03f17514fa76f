"""Handlers, and the fields of events, as type checkers see them."""

from __future__ import annotations

import pytest

from tests.checkers import COMMANDS, check

pytestmark = pytest.mark.external

GOOD = """\
from datetime import datetime
from typing import assert_type

from ozon.push import (
    Event, FboPostingCancelled, FboPostingNew, PostingCancelled, PostingNew, Receiver, UnknownEvent
)

receiver = Receiver("push.db", name="my-shop", version="1.0")


@receiver.on(PostingNew)
def pack(event: PostingNew) -> None:
    assert_type(event.posting_number, str | None)
    assert_type(event.in_process_at, datetime | None)
    assert_type(event.products[0].offer_id, str | None)
    assert_type(event.products[0].quantity, int | None)
    assert_type((event.key, event.attempt, event.happened), tuple[str, int, datetime | None])


@receiver.on(PostingNew, PostingCancelled)
async def both(event: PostingNew | PostingCancelled) -> None:
    assert_type(event.warehouse_id, int | None)
    if isinstance(event, PostingCancelled) and event.reason:
        assert_type(event.reason.id, int | None)


@receiver.on(PostingNew, PostingCancelled, FboPostingNew)
def three(event: PostingNew | PostingCancelled | FboPostingNew) -> None:
    assert_type(event.warehouse_id, int | None)


@receiver.on(PostingNew, PostingCancelled, FboPostingNew, FboPostingCancelled)
async def four(event: PostingNew | PostingCancelled | FboPostingNew | FboPostingCancelled) -> None:
    assert_type(event.subject, str)


@receiver.on(Event)
def all_of_them(event: Event) -> None:
    assert_type(event.message_type, str)


@receiver.on(UnknownEvent)
def unknown(event: UnknownEvent) -> None:
    assert_type(event.content, bytes)


assert_type(pack(PostingNew()), None)
"""
WRONG = """\
from ozon.push import FboPostingNew, MessageNew, PostingNew, Receiver

receiver = Receiver("push.db", name="my-shop", version="1.0")


@receiver.on(PostingNew)
def other(event: MessageNew) -> None: ...


@receiver.on(PostingNew)
def misspelt(event: PostingNew) -> None:
    print(event.posting_numbr)
    print(event.products[0].offerid)
    event.key = "x"


@receiver.on(PostingNew, MessageNew, FboPostingNew)
def too_few(event: PostingNew | MessageNew) -> None: ...
"""


@pytest.mark.parametrize("checker", COMMANDS)
def test_a_handler_knows_its_event(checker: str) -> None:
    found = check(checker, {"good.py": GOOD, "wrong.py": WRONG})
    assert found["good.py"] == set()
    assert found["wrong.py"] - {6, 7, 17, 18} == {12, 13, 14}
    assert found["wrong.py"] & {6, 7}  # at the decorator or at the function
    assert found["wrong.py"] & {17, 18}
