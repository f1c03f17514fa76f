"""What every part of the made-up Ozon stands on: a clock, entities, due events, moves between states, and a journal."""
