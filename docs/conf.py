"""Sphinx settings of the documentation site: ``make docs`` builds it into docs/_build/html."""

from __future__ import annotations

import sys
from pathlib import Path

from ozon import __version__

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # of the extension

project = "ozon-client"
version = release = __version__
html_title = f"ozon-client {__version__}"
language = "en"
exclude_patterns = ["_build", "ru"]

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "tests.docs.site.extension"]
source_suffix = {".md": "markdown"}
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
smartquotes = False

default_role = "py:obj"
autodoc_typehints_format = "short"
autodoc_member_order = "bysource"
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 80
napoleon_numpy_docstring = False
napoleon_use_ivar = True

html_theme = "furo"
html_copy_source = False
html_show_sphinx = False
