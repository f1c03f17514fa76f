"""Leases of the events that are being handled: they are prolonged in the background."""

from __future__ import annotations

from threading import Event as Flag
from threading import Lock, Thread

from attrs import define

from ..clock import Clock
from ..log import LOG
from .claims import Claim, Claims
from .forks import begin_anew_in_forks
from .store import StoreError

#: Seconds after which it is told that a handler still runs.
_LONG = 60.0


@define
class _Held:
    claim: Claim
    began: float
    told: float = _LONG  # seconds after which it is told that the handler runs


class Leases:
    """Prolongs the leases of the events that are being handled, in the background, and tells which take long.

    Args:
        claims: where.
        seconds: of a lease.
        clock: the clock.
    """

    _held: dict[str, _Held]
    _lock: Lock
    _end: Flag | None
    _thread: Thread | None

    def __init__(self, claims: Claims, seconds: float, clock: Clock) -> None:
        self._claims = claims
        self._clock = clock
        self._pause = seconds / 3
        begin_anew_in_forks(self._begin)

    def hold(self, claim: Claim) -> None:
        """Prolong the lease of an event from now on."""
        with self._lock:
            self._held[claim.owner] = _Held(claim, self._clock.monotonic())
            if self._end is None:
                self._end = Flag()
                self._thread = Thread(target=self._run, args=[self._end], name="ozon push leases", daemon=True)
                self._thread.start()

    def leave(self, owner: str) -> None:
        """No longer prolong the lease of a worker."""
        with self._lock:
            self._held.pop(owner, None)

    def close(self, patience: float) -> None:
        """End the thread, for it has a connection at times. Waits for it, so many seconds at most."""
        with self._lock:
            thread, end = self._thread, self._end
            self._thread = self._end = None
        if thread is not None and end is not None:
            end.set()
            thread.join(patience)

    def _begin(self) -> None:
        self._held = {}
        self._lock = Lock()
        self._thread = self._end = None

    def _run(self, end: Flag) -> None:
        while not end.wait(self._pause):
            with self._lock:
                held = [*self._held.values()]
            for one in held:
                self._tell(one)
                try:
                    self._claims.renew(one.claim)
                except Exception as error:  # tried again; the end of the event notices if its lease is lost
                    if not isinstance(error, StoreError):
                        LOG.error("push: %s: its lease was not prolonged: %s", one.claim.key, type(error).__name__)

    def _tell(self, held: _Held) -> None:
        seconds = self._clock.monotonic() - held.began
        if seconds >= held.told:
            held.told = 2 * seconds
            text = "push: %s: attempt %d has run for %.0f s; the events behind it wait"
            LOG.warning(text, held.claim.key, held.claim.attempt, seconds)
