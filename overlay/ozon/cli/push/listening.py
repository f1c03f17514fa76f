"""``ozon push listen``."""

from __future__ import annotations

import json
import sys
from ipaddress import ip_address
from threading import Event as Flag
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any

import click

from ...clock import CURRENT
from ..cells import dumps
from ..session import Code, Command, counted, fail
from .options import place, receiver, short, stopping, store_option
from .serving import Headers, Server

if TYPE_CHECKING:
    from ozon_generated.push import Event

    from ...push import Answer, Receiver

_NETWORKS = "any, ozon for those that Ozon sends from, or networks such as 10.0.0.0/8, with commas"


@click.command("listen", cls=Command, short_help="Receive events on a port, and show them.")
@click.option("--host", default="127.0.0.1", help="Address to listen on. Connections are not encrypted.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8090, help="Port to listen on; 0 picks a free port."
)  # fmt: skip
@store_option
@click.option(
    "--networks", metavar="NETWORK,...", show_default=False,
    help=f"Who may send: {_NETWORKS}. Default: any on this machine's own address, else ozon.",
)  # fmt: skip
@click.option(
    "--proxy", "proxies", multiple=True, metavar="NETWORK",
    help="A proxy or tunnel whose X-Forwarded-For is believed. Repeat it for several.",
)  # fmt: skip
@click.option("--name", default="ozon-push-listen", help="Name in the answer to TYPE_PING.")
@click.option("-o", "--output", "form", type=click.Choice(["text", "jsonl"]), help="Format of the lines.")
def listen(
    host: str, port: int, store: str, networks: str | None, proxies: tuple[str, ...], name: str, form: str | None
) -> None:
    """Receive events, store them and print a line for each, until Ctrl-C or SIGTERM. No handlers run.

    \b
    ozon push listen --port 8090
    ozon push listen --networks ozon --proxy 127.0.0.1 -o jsonl

    It answers as Ozon demands, so a tunnel to this port can be set as an address for events. A tunnel connects from
    this machine: name it with --proxy, so that --networks looks at whom it forwards for.

    A line has type, subject, when it happened, and the beginning of the key; repeats and refusals say so. The address
    goes to standard error. The store is made if it is missing. Its events wait for handlers, so do not use the store of
    a program that runs unless it is to handle them.
    """
    stop = Flag()
    stopping(stop.set)
    found = receiver(store, name=name, networks=_read(networks, host), proxies=proxies)
    shown = Shown(found, form or ("text" if sys.stdout.isatty() else "jsonl"), stop)
    next(found.events(state="dead"), None)  # a store that cannot be used is told now
    try:
        server = Server(host, port, shown)
    except (OSError, OverflowError) as error:
        why = getattr(error, "strerror", None) or error
        fail(f"Cannot listen on {host}, port {port}: {why}. Choose another --port or --host.", Code.FAILED)
    with server:
        Thread(target=server.serve_forever, args=[0.1], daemon=True).start()
        click.echo(f"Listening on {server.url}, storing in {place(store)}. Ctrl-C ends it.", err=True)
        stop.wait()
        server.shutdown()
    found.stop()
    if shown.broken:
        raise shown.broken
    click.echo(f"{counted(shown.taken, 'event')} stored.", err=True)


def _read(networks: str | None, host: str) -> list[str] | None:
    """The networks that may send; ``None`` for everybody."""
    from ...push import OZON_NETWORKS

    if networks is None:
        networks = "any" if _is_loopback(host) else "ozon"
    names = [name.strip() for name in networks.split(",") if name.strip()]
    if not names:
        fail(f"--networks is empty: name {_NETWORKS}.", Code.INVALID)
    if "any" in names:
        return None
    return [network for name in names for network in (OZON_NETWORKS if name == "ozon" else (name,))]


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Shown:
    """A receiver that prints a line for each request.

    Args:
        receiver: the receiver.
        form: ``text`` or ``jsonl``.
        stop: set when nobody reads the lines any more.

    Attributes:
        limit: maximum bytes of a body.
        taken: events that were stored.
        broken: the error that ended the output.
    """

    def __init__(self, receiver: Receiver, form: str, stop: Flag) -> None:
        self.limit = receiver.limit
        self.taken = 0
        self.broken: OSError | None = None
        self._receiver = receiver
        self._form = form
        self._stop = stop
        self._lock = Lock()

    def refuse(self, method: str, headers: Headers, peer: str) -> Answer | None:
        """See `Receiver.refuse`."""
        answer = self._receiver.refuse(method, headers, peer)
        if answer is not None:
            self._print(_refused(answer))
        return answer

    def cut_off(self) -> Answer:
        """See `Receiver.cut_off`."""
        answer = self._receiver.cut_off()
        self._print(_refused(answer))
        return answer

    def take(self, method: str, headers: Headers, body: bytes, peer: str) -> Answer:
        """See `Receiver.take`."""
        from ozon_generated.seller.push import Ping

        event = _read_event(body)
        repeat = event is not None and self._has(event.key)
        answer = self._receiver.take(method, headers, body, peer)
        if event is None or answer.status != 200:
            self._print(_refused(answer))
            return answer
        is_ping = event.message_type == Ping.TYPE
        self._print(
            {
                "type": event.message_type,
                "subject": "" if is_ping else event.subject,
                "happened": event.happened,
                "key": event.key,
                "repeat": repeat,
            },
            stored=not is_ping and not repeat,
        )
        return answer

    def _has(self, key: str) -> bool:
        from ...push import StoreError

        try:
            return any(self._receiver.events(keys=[key]))
        except StoreError:  # which the answer tells
            return False

    def _print(self, row: dict[str, Any], stored: bool = False) -> None:
        with self._lock:
            self.taken += stored
            try:
                print(dumps(row) if self._form == "jsonl" else _line(row), flush=True)
            except OSError as error:
                self.broken = error
                self._stop.set()


def _read_event(body: bytes) -> Event | None:
    from ozon_generated.errors import EventError
    from ozon_generated.push import read

    try:
        return read(body, received=CURRENT.now())
    except EventError:
        return None


def _refused(answer: Answer) -> dict[str, Any]:
    return {"refused": answer.status, "message": json.loads(answer.body)["error"]["message"]}


def _line(row: dict[str, Any]) -> str:
    if "refused" in row:
        return f"refused with {row['refused']}: {row['message']}"
    happened = "" if row["happened"] is None else f"{row['happened']:%Y-%m-%dT%H:%M:%SZ}"
    words = [row["type"], row["subject"], happened, short(row["key"]).rpartition(":")[2], "again" * row["repeat"]]
    return "  ".join(filter(None, words))
