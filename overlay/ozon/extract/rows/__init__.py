"""Bytes of pages become Arrow tables."""

from .drift import Drift as Drift
from .envelope import Envelope as Envelope
from .personal import remove as remove
from .reader import Page as Page
from .reader import PageError as PageError
from .reader import Reader as Reader
from .shape import Shape as Shape
from .shape import shape_of as shape_of
