"""The core of the sandbox: clock, entity tables, scheduled events, state transitions, and a journal."""
