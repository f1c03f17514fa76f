"""Cards before and after the import: check them, build their attributes, read and change them."""

from __future__ import annotations

from ._edit import edit_card, read_card
from ._read import UnreadableCardError

__all__ = ["UnreadableCardError", "edit_card", "read_card"]
