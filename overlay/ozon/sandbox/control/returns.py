"""Commands for returns."""

from __future__ import annotations

from typing import Annotated

from ..products.rules import MOST_STOCK
from ..returns.desk import UNSUITABLE
from ..returns.entities import Return
from .arguments import shown
from .commands import CommandError, Commands, command


class ReturnCommands(Commands):
    """Returns of FBO and FBS orders."""

    @command
    def create_return(
        self,
        posting_number: str,
        sku: int = 0,
        quantity: Annotated[int, range(1, MOST_STOCK + 1)] = 1,
        reason: str = "",
    ) -> Return:
        """Return units of a delivered posting as its buyer; they then travel back by themselves. Returns the return.

        Args:
            posting_number: number of an FBS or FBO posting.
            sku: product; the first one of the posting by default.
            quantity: number of units.
            reason: reason in the words of the buyer.

        Raises:
            CommandError: the posting was not delivered, or has no such units left.
        """
        posting, desk = self.find_posting(posting_number), self.families.desk
        if posting.status != "delivered" or posting.is_own_delivery:
            own = ", by the seller: its returns are those of return_rfbs" if posting.is_own_delivery else ""
            raise CommandError(
                f"{posting_number} is {posting.status}{own}; only a delivered FBS or FBO posting returns"
            )
        line = posting.line(sku or posting.lines[0].sku)
        if line is None:
            raise CommandError(f"{posting_number} has no product with the sku {shown(sku)}")
        left = line.quantity - desk.taken(posting, line.sku)
        if quantity > left:
            raise CommandError(f"{posting_number} has {left} units of {line.offer_id} to return, not {quantity}")
        return desk.take(posting, line, quantity, "ClientReturn", reason or UNSUITABLE)
