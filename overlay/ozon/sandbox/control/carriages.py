"""Commands for carriages."""

from __future__ import annotations

from ..postings.papers import Carriage
from .commands import CommandError, Commands, command


class CarriageCommands(Commands):
    """Carriages."""

    @command
    def hand_over(self, carriage_id: int) -> Carriage:
        """Hand an approved carriage over to Ozon now, before its departure time. Returns the carriage."""
        yard = self.families.yard
        carriage = yard.carriages.get(carriage_id)
        if carriage is None:
            numbers = ", ".join(str(one.carriage_id) for one in yard.carriages)
            raise CommandError(f"there is no carriage {carriage_id}; there are {numbers or 'none'}")
        if not self.world.run_now("carriage_hand_over", carriage_id):
            raise CommandError(f"only an approved carriage can be handed over; {carriage_id} is {carriage.status}")
        return carriage
