# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbsTplIntegrationType: TypeAlias = Literal["ozon", "3pl_tracking", "non_integrated", "aggregator", "hybryd"] | str
"""Who delivers and how much of it Ozon sees: ozon itself, an outside service with tracking, the seller, an aggregator
of couriers; hybryd is spelt so on the wire.
"""
