# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_fbs_label_task_type import FbsLabelTaskType


@model
class FbsLabelTask(Model):
    """A task that prints labels of one size."""

    task_id: int | None = None
    """What the get method takes."""

    task_type: FbsLabelTaskType | None = None
    """Size of the labels."""
