"""How much longer a call of a walk may wait than a single call."""

from __future__ import annotations

#: A single call is told soon that it cannot be made. A walk of an hour rather waits: Ozon blocks methods for a minute,
#: several times in a row, and what a walk has read so far would be lost.
PATIENCE = 10.0
