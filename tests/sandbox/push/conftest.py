"""A receiver on this machine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sandbox.push.receiver import Receiver, receiving


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as made:
        yield made
