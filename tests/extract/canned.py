"""A server of many shops whose postings are always the same pages, in a process of its own: it needs little time."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import orjson

from tests.benchmarks.answers import example, grown
from tests.cli.prefork import PATH

#: Fields of a posting that come without asking for more.
THIN = (
    *("posting_number", "order_id", "order_number", "status", "substatus", "delivery_method", "tracking_number"),
    *("in_process_at", "shipment_date", "delivering_date", "is_express", "parent_posting_number", "products"),
)
#: Rows of a page, pages of a window, and the Client-Id whose key is dead.
SIZE, PAGES, DEAD = 100, 21, "7"
_LIST = "/v4/posting/fbs/list"
_ROLES = orjson.dumps({"roles": [{"name": "Admin", "methods": [_LIST]}]})


def pages() -> list[bytes]:
    """The pages of a window of thin postings."""
    full = example("posting_fbs_list")["postings"][0]
    thin = {name: full[name] for name in THIN} | {"products": full["products"][:1]}
    rows = [{**row, "posting_number": f"1-{number}"} for number, row in enumerate(grown(thin, SIZE * PAGES))]
    starts = range(0, len(rows), SIZE)
    return [
        orjson.dumps({"postings": rows[start : start + SIZE], "cursor": str(page + 1), "has_next": page < PAGES - 1})
        for page, start in enumerate(starts)
    ]


@contextmanager
def serve() -> Iterator[str]:
    """Inside the ``with``, the server's address."""
    command = [sys.executable, "-m", "tests.extract.canned"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": PATH}) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.kill()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    pages: list[bytes]

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing."""

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])) or b"{}")
        dead, status, content = self.headers["Client-Id"] == DEAD, 200, _ROLES
        if self.path == _LIST:
            content = (
                b'{"postings":[],"cursor":"","has_next":false}' if dead else self.pages[int(body.get("cursor") or 0)]
            )
        elif dead:
            status, content = 401, b'{"code":16,"message":"Invalid Api-Key"}'
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


if __name__ == "__main__":
    _Handler.pages = pages()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
    server.serve_forever()
