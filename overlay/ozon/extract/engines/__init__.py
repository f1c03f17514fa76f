"""Engines that run tasks on several machines."""
