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


@contextmanager
def server(programs: Path) -> Iterator[str]:
    """A server in a folder that is gone afterwards; gives the address of its database."""
    user = _user()
    folder = Path(tempfile.mkdtemp(prefix="ozon-postgres-"))
    if user:
        shutil.chown(folder, user)
    port = _free_port()
    control = (programs / "pg_ctl", "-D", folder / "data", "-w")
    options = f"-F -c listen_addresses=127.0.0.1 -p {port} -c unix_socket_directories=''"

    def run(*command: str | Path) -> None:
        done = subprocess.run(
            command, user=user, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        if done.returncode:
            log = folder / "log"
            said = log.read_text(errors="replace") if log.exists() else ""
            raise RuntimeError(f"{Path(command[0]).name} failed: {done.stdout.decode(errors='replace')}{said}")

    try:
        run(programs / "initdb", "-D", folder / "data", "-A", "trust", "-U", "ozon", "-E", "UTF8", "--no-sync")
        run(*control, "-l", folder / "log", "-o", options, "start")
        try:
            yield f"postgresql://ozon@127.0.0.1:{port}/postgres"
        finally:
            run(*control, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


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
