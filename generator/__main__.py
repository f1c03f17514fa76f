from __future__ import annotations

import gc
import sys

from .cli import main

gc.disable()  # a command ends before there is much to collect, and looking for it takes a fifth of the time
sys.exit(main())
