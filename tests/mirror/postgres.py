"""A PostgreSQL server for tests, run as somebody who is not root, for root it refuses."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def binaries() -> Path | None:
    """The folder of ``initdb`` and ``pg_ctl``, the newest; ``None`` where PostgreSQL is not installed."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).parent
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(found, key=lambda path: int(path.parent.name), default=None)


class Server:
    """A server in a folder of its own, which can be stopped and started again.

    Args:
        programs: the folder of its programs.

    Attributes:
        url: the address of its database.
    """

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self._user = _user()
        self.folder = Path(tempfile.mkdtemp(prefix="ozon-postgres-"))
        if self._user:
            shutil.chown(self.folder, self._user)
        port = _free_port()
        self._options = f"-F -c listen_addresses=127.0.0.1 -p {port} -c unix_socket_directories=''"
        self.url = f"postgresql://ozon@127.0.0.1:{port}/postgres"

    def create(self) -> None:
        """Make its database."""
        self._run("initdb", "-A", "trust", "-U", "ozon", "-E", "UTF8", "--no-sync")

    def start(self) -> None:
        """Start it."""
        self._run("pg_ctl", "-w", "-l", self.folder / "log", "-o", self._options, "start")

    def stop(self) -> None:
        """Stop it at once; all connections are lost."""
        self._run("pg_ctl", "-w", "-m", "immediate", "stop")

    def _run(self, program: str, *arguments: str | Path) -> None:
        done = subprocess.run(
            (self._programs / program, "-D", self.folder / "data", *arguments),
            user=self._user,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        if done.returncode:
            log = self.folder / "log"
            said = log.read_text(errors="replace") if log.exists() else ""
            raise RuntimeError(f"{program} failed: {done.stdout.decode(errors='replace')}{said}")


@contextmanager
def server(programs: Path) -> Iterator[Server]:
    """A server that runs; its folder is gone afterwards."""
    made = Server(programs)
    try:
        made.create()
        made.start()
        try:
            yield made
        finally:
            made.stop()
    finally:
        shutil.rmtree(made.folder, ignore_errors=True)


def _user() -> str | None:
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd

    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port
