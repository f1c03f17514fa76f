"""A stream of events about postings as it may come, and what the postings are in the end."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from typing import Any, NamedTuple

from tests.push.support import START

STATES = ("posting_acceptance_in_progress", "posting_in_carriage", "posting_transferring_to_delivery")
UNKNOWN = tuple(f"TYPE_POSTING_{name}" for name in ("PACKED", "WEIGHED", "SEALED", "SCANNED", "BOXED"))
#: Shares of events that are sent twice, and of those that come much too late.
DOUBLED, BELATED = 0.1, 0.02


class Posting(NamedTuple):
    """What is known of a posting in the end; the cutoff may be unknown."""

    state: str
    cutoff: str | None


class Stream(NamedTuple):
    """What is sent, and what comes of it.

    bodies: what is sent, in this order; some twice.
    events: how many of them are different.
    unknown: those of types that nobody knows.
    postings: by number.
    """

    bodies: list[bytes]
    events: int
    unknown: list[bytes]
    postings: dict[str, Posting]


def stream(seed: int, amount: int) -> Stream:
    """A stream of about so many bodies, the same for the same seed.

    Events come in disorder, a few of them much too late; some twice, as the same bytes or written differently.
    """
    chance = random.Random(seed)
    happened: list[tuple[float, bytes]] = []
    unknown: list[bytes] = []
    postings: dict[str, Posting] = {}
    while len(happened) < amount / (1 + DOUBLED):
        number = f"{len(postings):010}-{chance.randrange(10_000):04}-1"
        second = chance.uniform(0, amount)
        life = [*_life(number, chance, second)]
        for message, _ in life:
            body = json.dumps(message).encode()
            if message["message_type"] in UNKNOWN:
                unknown.append(body)
            happened.append((second, body))
            second += chance.uniform(1, 200)
        postings[number] = life[-1][1]
    sent = [(_comes(second, amount, chance), body) for second, body in happened]
    again = [(_comes(when, amount, chance), _written(body, chance)) for when, body in sent if chance.random() < DOUBLED]
    return Stream([body for _, body in sorted(sent + again)], len(happened), unknown, postings)


def _life(number: str, chance: random.Random, second: float) -> Iterator[tuple[dict[str, Any], Posting]]:
    """The events of a posting, each with what is known after it."""
    begin = START + timedelta(seconds=second)
    moments = (f"{begin + timedelta(milliseconds=later):%Y-%m-%dT%H:%M:%S.%fZ}" for later in count())
    common = {"posting_number": number, "warehouse_id": 1020000000000000, "seller_id": 836}

    def event(name: str, **fields: object) -> dict[str, Any]:
        return {"message_type": name, **common, **fields}

    products = [{"sku": 9_007_199_254_740_993 + chance.randrange(99), "offer_id": "кружка", "quantity": 1}]
    cutoffs = iter([f"2026-12-{day:02}T20:00:00Z" for day in chance.sample(range(1, 31), 1 + len(STATES))])
    state, cutoff, before = "posting_created", None, next(cutoffs)
    yield event("TYPE_NEW_POSTING", in_process_at=next(moments), products=products), Posting(state, cutoff)
    for one in STATES[: chance.randrange(len(STATES) + 1)]:
        if chance.random() < 0.3:
            old, before = before, next(cutoffs)
            cutoff = before
            yield event("TYPE_CUTOFF_DATE_CHANGED", old_cutoff_date=old, new_cutoff_date=cutoff), Posting(state, cutoff)
        if chance.random() < 0.2:
            yield event(chance.choice(UNKNOWN), changed_at=next(moments)), Posting(state, cutoff)
        state = one
        yield event("TYPE_STATE_CHANGED", new_state=state, changed_state_date=next(moments)), Posting(state, cutoff)
    if chance.random() < 0.2:
        old, state = state, "posting_canceled"
        told = {"old_state": old, "new_state": state, "changed_state_date": next(moments), "products": products}
        yield event("TYPE_POSTING_CANCELLED", **told, reason={"id": 352, "message": "-"}), Posting(state, cutoff)


def _comes(second: float, amount: int, chance: random.Random) -> float:
    """When it comes: a little later, or much too late."""
    return second + (chance.uniform(0, amount) if chance.random() < BELATED else chance.expovariate(1 / 100))


def _written(body: bytes, chance: random.Random) -> bytes:
    """The same, or the same values in other bytes."""
    if chance.random() < 0.5:
        return body
    items = [*json.loads(body).items()]
    chance.shuffle(items)
    return json.dumps(dict(items), indent=chance.choice([None, 1]), ensure_ascii=False).encode()
