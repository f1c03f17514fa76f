"""A secret in settings, and how a test sees that one is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ozon_generated.errors import ArgumentError
from tests.runtime.servers import KEY

SECRET = "s3cret-of-the-user"


def refused(name: str, call: Callable[[], object]) -> None:
    with pytest.raises(ArgumentError, match=rf"\b{name}\b|address") as caught:
        call()
    assert SECRET not in str(caught.value) or name in ("base_url", "verify")
    assert KEY not in repr(caught.value.__traceback__)
