"""The fixtures of the batch tests."""

from __future__ import annotations

from tests.batch.support import clock

__all__ = ["clock"]
