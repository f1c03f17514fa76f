"""Fixtures of the tests of the generator."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.drift_sides import Sides


@pytest.fixture
def sides(tmp_path: Path) -> Sides:
    return Sides(tmp_path)
