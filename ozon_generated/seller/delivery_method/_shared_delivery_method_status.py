# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

DeliveryMethodStatus: TypeAlias = Literal["NEW", "EDITED", "ACTIVE", "DISABLED", "WAITING", "BROKEN"] | str
"""NEW was created and not used yet, EDITED is being changed, ACTIVE delivers, DISABLED is switched off, WAITING waits
for its activation, BROKEN has settings that do not work.
"""
