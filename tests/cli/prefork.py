"""Processes of the command that start in milliseconds: each is forked from one that has imported the package already.

What a process loads, and what it does before its first import, is tested with processes that start from nothing.
"""

from __future__ import annotations

import atexit
import io
import json
import os
import pkgutil
import runpy
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: Where processes find modules; also those that set the clock of all tests.
PATH = os.pathsep.join(filter(None, (str(ROOT / "overlay"), str(ROOT), os.environ.get("PYTHONPATH"))))
#: More than the longest message: arguments and an environment.
_MOST = 1 << 17
#: What the commands import once they run, as far as it takes long.
_MODULES = (
    "duckdb", "ozon.batch", "ozon.cards", "ozon.doctor", "ozon.extract", "ozon.extract.checks", "ozon.extract.forget",
    "ozon.extract.report", "ozon.extract.sinks.duck", "ozon.extract.sinks.parquet", "ozon.extract.sinks.sqlite",
    "ozon.extract.state", "ozon.extract.walks", "ozon.files", "ozon.merchants", "ozon.mirror", "ozon.paging.periods",
    "ozon.performance", "ozon.push.receiver", "ozon.push.url_changes", "ozon.shops", "ozon_generated.seller.client",
    "ozon_generated.seller.posting_fbs", "ozon_generated.seller.product", "httpx", "httpcore", "h2.connection",
    "pyarrow.parquet", "python_calamine", "rich.progress", "rich.table", "sqlalchemy.dialects.sqlite", "trio", "yaml",
)  # fmt: skip


def run(
    arguments: Sequence[str], environment: Mapping[str, str], typed: str, seconds: float
) -> subprocess.CompletedProcess[str]:
    """Run the command to its end, with this text as standard input."""
    with tempfile.TemporaryFile() as stdin, tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
        stdin.write(typed.encode("utf-8", "surrogateescape"))
        stdin.seek(0)
        request = json.dumps([arguments, dict(environment), os.getcwd()]).encode()
        assert len(request) < _MOST
        with _server().dup() as channel:
            channel.settimeout(seconds)
            socket.send_fds(channel, [request], [stdin.fileno(), stdout.fileno(), stderr.fileno()])
            code = int(channel.recv(100))
        texts = []
        for file in (stdout, stderr):
            file.seek(0)
            texts.append(file.read().decode().replace("\r\n", "\n"))
    return subprocess.CompletedProcess(["ozon", *arguments], code, *texts)


@cache
def _server() -> socket.socket:
    """The process that forks, until this one ends."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.cli.prefork", str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            env={**os.environ, "PYTHONPATH": PATH},
        )

    def end() -> None:
        ours.close()
        process.wait()

    atexit.register(end)
    return ours


def serve(channel: socket.socket) -> None:
    """Fork a process for each request, and answer with its exit code."""
    commands = import_module("ozon.cli")
    for module in pkgutil.walk_packages(commands.__path__, "ozon.cli."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    for name in _MODULES:
        import_module(name)
    while True:
        request, files, *_ = socket.recv_fds(channel, _MOST, 3)
        if not request:
            return
        child = os.fork()
        if not child:
            channel.close()
            arguments, environment, folder = json.loads(request)
            _become(arguments, environment, folder, files)
        for file in files:
            os.close(file)
        channel.send(str(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])).encode())


def _become(arguments: list[str], environment: dict[str, str], folder: str, files: list[int]) -> None:
    for number, file in enumerate(files):
        os.dup2(file, number)
        os.close(file)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    sys.path[:0] = environment["PYTHONPATH"].split(os.pathsep)
    sys.stdin = io.TextIOWrapper(io.BufferedReader(io.FileIO(0, closefd=False)), "utf-8")
    sys.stdout = io.TextIOWrapper(io.BufferedWriter(io.FileIO(1, "w", closefd=False)), "utf-8")
    sys.stderr = io.TextIOWrapper(io.BufferedWriter(io.FileIO(2, "w", closefd=False)), "utf-8", "backslashreplace")
    sys.argv = ["ozon", *arguments]
    runpy.run_module("ozon.cli", run_name="__main__", alter_sys=True)
    sys.exit()


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
