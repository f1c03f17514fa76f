"""Sends requests: pages, prices under their guard, and everything else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from ozon_generated.client import Call, File
from ozon_generated.errors import ArgumentError
from ozon_generated.model import Model
from ozon_generated.operation import Operation

from ..answers import dig
from ..batch import Result
from ..batch.products import PRICED
from ..client.item_errors import failures
from ..errors import ReadOnlyError
from ..operations import OperationInfo, get
from ..paging.paginate import Argument, pages
from ..shops import Shop
from ..similar import alike
from ..steps import argument_names, bound
from .catalogue import switch_off
from .trim import text_of

#: Rows of a page where the caller does not say how many.
_PAGE = 100
#: Failed items that notes name, and characters of each.
_NAMED, _SAID = 20, 200
#: Maximum nesting of a body; those of Ozon's have about six levels.
_DEEPEST = 40
#: Seconds that a price may wait for Ozon's limit.
_WAIT = 20


@dataclass(frozen=True)
class Asked:
    """A request that was asked for."""

    shop: Shop
    operation: OperationInfo
    body: dict[str, Any]

    @property
    def key(self) -> str:
        """Shop, operation and body as one text: equal only for the same request."""
        parts = [self.shop.name, self.shop.client_id, self.operation.api, self.operation.id, self.body]
        return json.dumps(parts, sort_keys=True)

    @property
    def priced(self) -> bool:
        """Whether it sets prices, which the guard compares with the current ones."""
        return self.operation.api == "seller" and self.operation.name in PRICED

    @property
    def row_by_row(self) -> bool:
        """Whether rows that the guard holds back do not hold back the others."""
        return self.priced and self.operation.name == "product.import_prices"


@dataclass
class Answered:
    """What came of a request: a value of JSON, what to know about it, and the fields that ask for the next page."""

    value: Any
    notes: list[str]
    next_page: dict[str, Any] | None = None
    file: File | None = None


def check_depth(body: object, left: int = _DEEPEST) -> None:
    """Raise `ArgumentError` for a body that is nested deeper than any of Ozon's."""
    if not left:
        raise ArgumentError(f"The body is nested more than {_DEEPEST} levels deep. Nothing was sent.")
    for one in body.values() if isinstance(body, dict) else body if isinstance(body, list) else ():
        check_depth(one, left - 1)


class Sending:
    """One request and the client that it goes through. Raises `ArgumentError` if the body is not valid."""

    def __init__(self, client: Any, asked: Asked) -> None:
        self.asked = asked
        self.client = client
        self.method: Any = attrgetter(asked.operation.name)(client)
        self.operation = bound(self.method)[1]
        names = argument_names(self.operation)
        for name in asked.body.keys() - names.keys():
            near = alike([name], names)
            raise ArgumentError(
                f"{self.operation.name} has no field {name!r}. {near} Nothing was sent.".replace("  ", " ")
            )
        self.arguments = {names[name]: value for name, value in asked.body.items()}
        self._wire = {argument: wire for wire, argument in names.items()}

    def check(self) -> None:
        """Raise `ArgumentError` if the request cannot be sent like this. Sends nothing."""
        self.client._request(Call(self.operation, dict(self.arguments), {}))

    async def read(self) -> Answered:
        """Send a request that only reads. Of a paged one, the first page is returned."""
        if self.operation.pagination is None:
            return await self.write()
        arguments = _sized(self.operation, self.arguments)
        walk: Any = pages(self.method, **arguments, options={"patient": False})
        try:
            page = await anext(walk)
        finally:
            await walk.aclose()
        place = walk.checkpoint
        following = None if place.done else {self._wire[name]: value for name, value in place.arguments.items()}
        return Answered(_json(page), list(switch_off(self.asked.operation)), following)

    async def write(self) -> Answered:
        """Send the request as it is."""
        answer = await self.client.call(self.operation, dict(self.arguments), {"strict": False})
        if isinstance(answer, File):
            return Answered({"file": answer.name, "content_type": answer.content_type}, [], file=answer)
        info = self.asked.operation
        notes = [*_failed(self.operation, answer), *_started(info, answer), *switch_off(info)]
        return Answered(_json(answer), notes)

    async def priced(self, most: float | None) -> Answered:
        """Send the rows whose prices the guard lets pass. With a read-only client, says what would be sent."""
        name, function = PRICED[self.operation.name]
        rows: list[Any] = self.asked.body[name]
        found: list[Result] = [one async for one in function(self.client, rows, max_change=most, wait=_WAIT)]
        results = [{"key": one.key, "status": one.status, **_reasons(one)} for one in found]
        held = sum(not one.ok for one in found)
        notes = [f"{held} of {len(found)} prices were not set; their errors say why."] if held else []
        return Answered({"results": results}, notes)


def _sized(operation: Operation, arguments: dict[str, Any]) -> dict[str, Any]:
    facts = operation.pagination
    assert facts is not None
    if not facts.size or not facts.max or facts.max <= _PAGE:
        return arguments
    size = Argument(operation, facts.size)
    return arguments if size.of(arguments) is not None else size.put(arguments, _PAGE)


def _json(answer: Any) -> Any:
    if isinstance(answer, Model):
        return answer.to_dict()
    return [_json(one) for one in answer] if isinstance(answer, list) else answer


def _failed(operation: Operation, answer: object) -> Iterator[str]:
    if operation.item_errors is None:
        return
    found = failures(operation, answer)
    if found:
        more = f" and {len(found) - _NAMED} more" if len(found) > _NAMED else ""
        named = "; ".join(str(one)[:_SAID] for one in found[:_NAMED])
        yield f"Failed, although Ozon answered 200: {named}{more}."


def _started(operation: OperationInfo, answer: object) -> Iterator[str]:
    task: Mapping[str, Any] | None = operation.facts.get("task")
    if task is not None:
        poll, found = get(task["poll"], operation.api).name, dig(answer, task["id"])
        if found:
            body = text_of({task["argument"]: found})
            yield f"This only started the work. To see what came of it, call {poll} with {body}."
        else:
            yield f"The answer has no {task['id']}: whether the work was started is not known."


def _reasons(one: Result) -> dict[str, Any]:
    if isinstance(one.error, ReadOnlyError):
        return {"status": "would be sent"}
    reasons = list(map(str, one.errors)) or ([str(one.error)] if one.error else [])
    again = {"retry_at": one.retry_at.isoformat()} if one.retry_at and not one.ok else {}
    return {**({"errors": reasons} if reasons else {}), **again}
