"""Large answers, every field of which is read once, beside the same bytes as dicts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import orjson

from ozon_generated.exact_json import loads
from ozon_generated.model import codec
from ozon_generated.operation import Operation, load
from tests.benchmarks import answers, peers
from tests.benchmarks.measure import Row, compared, interleave

NOW = "2.6-3.25"


def rows() -> Iterator[Row]:
    for name, (operation_name, _) in answers.ANSWERS.items():
        candidates = _candidates(operation_name, answers.body(name))
        if not name.startswith("info/list"):
            del candidates["first ten"]
        taken = interleave(candidates)
        first_ten = taken.pop("first ten", None)
        yield compared(f"decode {name}", "orjson.loads", taken, by="process", now=NOW, hold=2.8, reach=2)
        if first_ten is not None:
            shown = {"floor": taken["floor"], "ours": first_ten}
            yield compared(f"decode {name}, ten read", "orjson.loads", shown, by="process", now="", hold=2.8, reach=1.5)


def operation(name: str) -> Operation:
    resource, _, verb = name.partition(".")
    return load(f"ozon_generated.seller.{resource}", verb)


def _candidates(operation_name: str, content: bytes) -> dict[str, Callable[[], Any]]:
    response = operation(operation_name).response
    assert response is not None
    ours, peer = codec(response), peers.decoder(operation_name)

    def decode() -> Any:
        answer = ours.decode(loads(content))
        answers.read(answer)
        return answer

    def first_ten() -> Any:
        answer = ours.decode(loads(content))
        answers.read(answer.page_rows()[:10] if hasattr(answer, "page_rows") else answer.items[:10])
        return answer

    def decode_peer() -> Any:
        assert peer is not None
        answer = peer(content)
        answers.read(answer)
        return answer

    candidates = {"floor": lambda: orjson.loads(content), "ours": decode, "first ten": first_ten}
    return candidates if peer is None else {**candidates, "ozon-sdk": decode_peer}
