"""The states of an event in the store."""

from __future__ import annotations

STATES = ("waiting", "running", "done", "dead")
