# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ExemplarMarkType: TypeAlias = Literal["mandatory_mark", "jw_uin", "imei"] | str
"""mandatory_mark is a code of Chestny Znak, jw_uin the number of a piece of jewellery, imei that of a mobile device."""
