"""Prism: a mock server of each document accepts every call of our own client, which reads the documented answer."""

from __future__ import annotations

import json
import socket
import subprocess
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import ozon
from ozon.errors import DecodeError, OzonError, OzonWarning
from tests.contract.cases import Case, cases, method
from tests.interop.results import NODE, Results
from tests.spec_product.documents import APIS, operations, path

_START = 120  # seconds
#: Prism is written in JavaScript and refuses whole numbers above 2**53, which ids of messages are.
_SMALLER = {"chat.read": {"from_message_id": 300000}}


def check(folder: Path) -> Results:
    """All operations of all APIs, with the arguments of their examples."""
    results = Results(json.loads((NODE / "@stoplight" / "prism-cli" / "package.json").read_text("utf-8"))["version"])
    for api in APIS:
        with _server(api, folder) as url:
            failed = [f"{api}: {case.name}: {text}" for case in cases() if case.api == api for text in _call(url, case)]
        count = len([*operations(api)])
        results.counts[api] = f"{count - len(failed)} of {count} operations accepted"
        results.problems += failed
    return results


def _call(url: str, case: Case) -> Iterator[str]:
    """What is wrong with a call, if anything."""
    statuses: list[int] = []
    options = {"on_reply": lambda response: statuses.append(response.status_code)}
    arguments = {**case.arguments(), **_SMALLER.get(case.name, {})}
    try:
        with _client(url, case) as client, warnings.catch_warnings(action="ignore", category=OzonWarning):
            method(client, case)(**arguments, options=options)
    except OzonError as error:
        # examples of files are texts, not files of their format
        if not (isinstance(error, DecodeError) and case.operation.reply == "file" and statuses == [200]):
            yield f"{type(error).__name__}: {str(error)[:300]}"
    else:
        if statuses != [200]:
            yield f"status {statuses}"


@contextmanager
def _client(url: str, case: Case) -> Iterator[Any]:
    kind = {"seller": ozon.Seller, "performance": ozon.Performance, "merchants": ozon.Merchants}[case.api]
    keys = {"token": "token"} if "oauth" in case.operation.credentials else {}
    identity = () if keys else ("836", "key")
    with kind(*identity, **keys, base_url=url, retry=ozon.Retry(max_attempts=1), timeout=60) as client:
        yield client


@contextmanager
def _server(api: str, folder: Path) -> Iterator[str]:
    """A mock server, which refuses requests that the document does not describe."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [str(NODE / ".bin" / "prism"), "mock", "--errors", "-h", "127.0.0.1", "-p", str(port), path(api)]
    log = folder / f"{api}.log"
    with log.open("wb") as output, subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT) as process:
        try:
            end = time.monotonic() + _START
            while b"Prism is listening" not in log.read_bytes():
                if process.poll() is not None or time.monotonic() > end:
                    raise RuntimeError(f"Prism does not answer: {log.read_text('utf-8')[-500:]}")
                time.sleep(0.2)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()
