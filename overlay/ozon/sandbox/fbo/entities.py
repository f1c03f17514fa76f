"""Postings from warehouses of Ozon."""

from __future__ import annotations

from dataclasses import dataclass

from ..postings.entities import Posting


@dataclass
class FboPosting(Posting):
    """A posting from a warehouse of Ozon; what concerns assembly by the seller stays empty."""
