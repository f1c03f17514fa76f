"""Arrow's functions on columns, and its memory."""

import os
from typing import Any

import pyarrow as pa
import pyarrow.compute

#: Arrow makes these functions when it is imported, so type checkers do not know them.
compute: Any = pyarrow.compute


def use_system_memory() -> None:
    """Have Arrow take memory from the system, unless the user has chosen: its own pools keep a fifth more."""
    if "ARROW_DEFAULT_MEMORY_POOL" not in os.environ:
        pa.set_memory_pool(pa.system_memory_pool())
