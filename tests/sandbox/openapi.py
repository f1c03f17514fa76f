"""The documents of the spec as tools read them that do not know its README."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from generator.bundle import bundle
from generator.emit.document import openapi

_SPEC = Path(__file__).parents[2] / "spec"


@cache
def document(api: str) -> dict[str, Any]:
    """The OpenAPI document of an API. Its enumerations are closed: the sandbox sends documented values only."""
    return openapi(bundle(_SPEC / api).document, open_enums=False)
