"""Removes what was read: raw pages that are old, the data of a person, or all of a shop; and gives up what was not."""

from .forgotten import Forgotten as Forgotten
from .forgotten import HeldError as HeldError
from .holes import forget_holes as forget_holes
from .people import Person as Person
from .people import forget_person as forget_person
from .whole import forget_raw as forget_raw
from .whole import forget_shop as forget_shop
