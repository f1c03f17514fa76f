"""Compares what was read with a second way to the same figure: sums, counts and keys that must agree."""

from .check import Check as Check
from .check import Difference as Difference
from .check import Skipped as Skipped
from .running import CHECKS as CHECKS
from .running import check_all as check_all
