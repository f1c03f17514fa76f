"""Commands for state transitions of postings by Ozon, carriers and buyers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Annotated

from ..core.moves import WrongStateError
from ..fbo.entities import FboPosting
from ..postings.entities import Posting
from ..postings.reasons import REASONS, Other, cancellation
from .arguments import shown
from .commands import CommandError, Commands, command

_END = ("delivered", "cancelled", "cancelled_from_split_pending")
_LONGEST = timedelta(days=366)
Hours = Annotated[int, range(-8_760, 8_761)]


class PostingCommands(Commands):
    """State transitions of postings."""

    @command
    def move_posting(self, posting_number: str, move: str) -> Posting:
        """Perform a move by Ozon, a carrier or the buyer, such as ``accept``, ``depart``, ``arrive`` or ``receive``.

        Args:
            posting_number: number of the posting.
            move: by Ozon ``approve``, ``fail_ship``, ``accept``, ``miss``, ``depart``, ``settle``, and for an FBO
                posting ``pack``, ``transfer``; by a carrier
                ``register``, ``fail_registration``, ``pick_up``, ``to_courier``, ``to_pickup_point``, ``arrive``; by
                the buyer ``receive``, ``complain``.

        Returns:
            The posting.

        Raises:
            CommandError: its state does not allow the move; the message lists the possible ones.
        """
        posting = self.find_posting(posting_number)
        home = self.families.home(posting)
        machine = home.machine
        possible = [
            one.name
            for one in machine.moves.values()
            if one.by != "seller" and "cancelled" not in one.effects and machine.can(posting, one.name)
        ]
        if move not in possible:
            known = machine.moves.get(move)
            why = f"there is no move {shown(move)}"
            if move == "hand_over":
                why = "a posting is handed over with its carriage; use hand_over(carriage_id)"
            elif known is not None and "cancelled" in known.effects:
                why = f"{move} needs a reason; use cancel_posting"
            elif known is not None and known.by == "seller":
                why = f"the seller makes the move {move}, through the API"
            elif known is not None:
                why = str(machine.why_not(posting, move))
            raise CommandError(f"{why}; possible now: {', '.join(possible) or 'nothing'}")
        home.move(posting, move)
        return posting

    @command
    def cancel_posting(self, posting_number: str, by: Other = "buyer", reason_id: int = 0) -> Posting:
        """Cancel a posting as the buyer, Ozon, the delivery service, or Ozon's system for late assembly.

        Args:
            posting_number: number of the posting.
            by: who cancels; ``system`` is Ozon's system for late assembly.
            reason_id: reason, such as 665 (not collected) or 667 (lost); by default one that fits the state.

        Returns:
            The posting.
        """
        posting = self.find_posting(posting_number)
        if reason_id and reason_id not in REASONS:
            raise CommandError(f"there is no reason {reason_id}; there are {', '.join(map(str, REASONS))}")
        who = "ozon" if by == "system" else by
        try:
            made = cancellation(posting, by, reason_id)
            self.families.home(posting).move(posting, f"cancel_by_{who}", cancellation=made)
        except WrongStateError as error:
            raise CommandError(f"{posting_number} is already {error.status}") from None
        return posting

    @command
    def fail_ship(self, posting_number: str, times: int = 1) -> Posting:
        """Make the next assemblies of a posting fail, although the calls return 200. Returns the posting.

        Args:
            posting_number: number of the posting.
            times: number of assemblies; 0 for none.
        """
        posting = self.find_posting(posting_number)
        if times < 0:
            raise CommandError(f"times must be 0 or more, not {times}")
        if posting.status != "awaiting_packaging" or isinstance(posting, FboPosting):
            raise CommandError(
                f"{posting_number} is {posting.status}; only an awaiting_packaging posting can fail assembly, "
                "and only one that the seller assembles"
            )
        posting.ship_failures = times
        self.families.depot.note(posting, "prepare_fail_ship", by="ozon")
        return posting

    @command
    def reschedule(
        self, posting_number: str, shipment: Hours = 0, delivery: Hours = 0, withdraw: bool = False
    ) -> Posting:
        """Move the dates of a posting by hours, as Ozon does. Returns the posting.

        Args:
            posting_number: number of the posting.
            shipment: hours by which the handover moves, negative for earlier.
            delivery: hours by which the delivery to the buyer moves, negative for earlier.
            withdraw: first tell that the old dates are withdrawn, with empty new ones, then the new dates.
        """
        posting = self.find_posting(posting_number)
        is_fbo = isinstance(posting, FboPosting)
        if posting.status in _END:
            raise CommandError(f"{posting_number} is {posting.status}; its dates no longer move")
        if is_fbo and shipment:
            raise CommandError(f"Ozon ships {posting_number} itself; only its delivery moves")
        if is_fbo and withdraw:
            raise CommandError(f"Ozon ships {posting_number} itself; its dates are not withdrawn")
        if not shipment and not delivery:
            raise CommandError("give hours for delivery" if is_fbo else "give hours for shipment or delivery")
        due, window = posting.shipment_date, (posting.delivery_from, posting.delivery_to)
        new_due, *new_window = due + timedelta(hours=shipment), *(at + timedelta(hours=delivery) for at in window)
        if any(abs(at - posting.in_process_at) > _LONGEST for at in (new_due, *new_window)):
            raise CommandError(f"the dates of {posting_number} move up to a year from the order")
        if shipment:
            posting.shipment_date = new_due
            self.families.depot.life.watch(posting)
            self._tell_dates(posting, "TYPE_CUTOFF_DATE_CHANGED", [due], [new_due], withdraw)
        if delivery:
            posting.delivery_from, posting.delivery_to = new_window
            push = "TYPE_FBO_POSTING_DELIVERY_DATE_CHANGED" if is_fbo else "TYPE_DELIVERY_DATE_CHANGED"
            self._tell_dates(posting, push, window, new_window, withdraw)
        return posting

    def _tell_dates(
        self, posting: Posting, push: str, old: Sequence[datetime], new: Sequence[datetime], withdraw: bool
    ) -> None:
        none = [None] * len(old)  # that the old dates are empty once they are withdrawn is an assumption
        for before, after in ((old, none), (none, new)) if withdraw else ((old, new),):
            self.families.depot.note(posting, "reschedule", by="ozon", push=push, old=before, new=after)

    @command
    def deliver(self, posting_number: str) -> Posting:
        """Deliver a posting to its buyer from its current state, including the seller's moves. Returns the posting."""
        posting = self.find_posting(posting_number)
        home = self.families.home(posting)
        if posting.status in _END[1:]:
            raise CommandError(f"{posting_number} is {posting.status}; it can no longer be delivered")
        is_fbo = isinstance(posting, FboPosting)
        if not is_fbo:
            self.families.yard.leave(posting)
        while posting.status not in _END:
            handed_over = is_fbo or posting.integration != "ozon" or posting.handed_over_at
            if posting.status == "awaiting_deliver" and not handed_over:
                self.families.depot.hand_over(posting)
            home.move(posting, home.life.forward(posting))
        return posting
