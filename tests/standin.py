"""A sandbox with the arguments, the clock and the state that the command, the plugin and `ozon.testing` rely on."""

from __future__ import annotations

import json
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import ozon.sandbox


class Clock:
    """A clock that runs until it is stopped."""

    def __init__(self) -> None:
        self.offset, self.stands_at = timedelta(), None

    stands_at: datetime | None

    def now(self) -> datetime:
        return (self.stands_at or datetime.now(UTC)) + self.offset

    def advance(self, seconds: float | timedelta) -> datetime:
        self.offset += seconds if isinstance(seconds, timedelta) else timedelta(seconds=seconds)
        return self.now()

    def set(self, moment: datetime) -> None:
        self.offset += moment - self.now()

    def stop(self) -> None:
        self.stands_at = self.stands_at or datetime.now(UTC)

    def run(self) -> None:
        moment, self.stands_at = self.now(), None
        self.set(moment)

    @property
    def is_running(self) -> bool:
        return self.stands_at is None


class Sandbox(ozon.sandbox.Sandbox):
    """Remembers what it was made with."""

    def __init__(
        self,
        client_id: str = "836",
        api_key: str = "sandbox-key",
        *,
        oauth_client_id: str = "sandbox@advertising.performance.ozon.ru",
        oauth_client_secret: str = "sandbox-secret",
        application_id: str = "DemoApp",
        secret_key: str = "0123456789abcdef",
        products: int = 0,
        orders: int = 0,
        profile: str = "",
        seed: int = 1,
        clock: Clock | None = None,
        **more: Any,
    ) -> None:
        if profile not in ("", "realistic"):
            raise ValueError(f"profile must be realistic, not {profile!r}")
        super().__init__(
            client_id,
            api_key,
            oauth_client_id=oauth_client_id,
            oauth_client_secret=oauth_client_secret,
            application_id=application_id,
            secret_key=secret_key,
            **more,
        )
        self.clock = clock or Clock()
        self.state: dict[str, Any] = {"products": products, "orders": orders, "profile": profile, "seed": seed}

    def load(self, path: Path) -> None:
        self.state = json.loads(Path(path).read_text("utf-8"))

    def save(self, path: Path) -> None:
        now = self.clock.now().isoformat()
        said = {"now": now, "running": self.clock.is_running, "requests": len(self.requests)}
        Path(path).write_text(json.dumps({**self.state, **said}), "utf-8")

    def serve(self, port: int = 0, host: str = "127.0.0.1", control: bool = True) -> AbstractContextManager[str]:
        self.state["control"] = control
        return super().serve(port, host)


def install() -> None:
    """Put it in place of a sandbox that has none of this."""
    if not hasattr(ozon.sandbox, "Clock"):
        ozon.sandbox.Sandbox, ozon.sandbox.Clock = Sandbox, Clock  # type: ignore[misc, assignment, attr-defined]
