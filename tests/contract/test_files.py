"""Every operation that answers with a file: only a whole file of a documented kind is one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from ozon import AsyncPerformance, AsyncSeller, Performance, Retry, Seller
from ozon_generated.client import File
from ozon_generated.errors import ApiError, DecodeError, TransportError
from tests.contract.cases import Case, cases
from tests.contract.test_operations import documented_answer
from tests.library import httpx

FILES = [case for case in cases() if case.operation.reply == "file"]
ONCE = Retry(max_attempts=1)
HTML = b"<html><body>Log in</body></html>"
BAD: dict[str, tuple[int, bytes, dict[str, str]]] = {
    "empty": (200, b"", {}),
    "page": (200, HTML, {"content-type": "text/html"}),
    "error": (200, b'{"code": 3, "message": "no"}', {"content-type": "application/json"}),
    "created": (201, HTML, {}),
    "partial": (206, b"", {}),
    "cut": (200, b"%PDF-1.7\n1 0 obj", {"content-type": "application/pdf"}),
    "short": (200, b"", {"content-length": "1000"}),
}
pytestmark = pytest.mark.filterwarnings("ignore::ozon.LifecycleWarning")


class Short(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body of which the first bytes came."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self.content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.content


def call(case: Case, answer: httpx.Response, way: str, to: Path | None) -> Any:
    transport = httpx.MockTransport(lambda request: answer)
    arguments = case.arguments() | ({} if to is None else {"options": {"save_to": to}})
    resource, _, verb = case.name.partition(".")
    if way == "sync":
        sync = (
            Seller("1", "k", transport=transport)
            if case.api == "seller"
            else Performance(token="t", transport=transport)
        )
        return getattr(getattr(sync, resource), verb)(**arguments)

    async def run() -> Any:
        made = AsyncSeller if case.api == "seller" else AsyncPerformance
        async with made(token="t", transport=transport, retry=ONCE) as client:
            return await getattr(getattr(client, resource), verb)(**arguments)

    return anyio.run(run, backend=way)


@pytest.mark.parametrize("case", FILES, ids=lambda case: f"{case.api}.{case.name}")
@pytest.mark.parametrize("way", ["sync", "trio"])
def test_only_the_whole_file_replaces_one(case: Case, way: str, tmp_path: Path) -> None:
    to = tmp_path / "mine"
    to.write_bytes(b"old")
    assert case.operation.content_types
    for name, (status, content, headers) in BAD.items():
        for path in (to, None):
            with pytest.raises((ApiError, DecodeError, TransportError)) as caught:
                call(case, httpx.Response(status, headers=headers, stream=Short(content)), way, path)
            assert caught.value.operation == case.operation.name, name
            assert caught.value.outcome_unknown is (not case.operation.may_repeat)
            assert to.read_bytes() == b"old"
            assert list(tmp_path.iterdir()) == [to]
    good = documented_answer(case)
    assert call(case, good, way, None).content == good.content
    assert isinstance(call(case, good, way, to), File)
    assert to.read_bytes() == good.content
