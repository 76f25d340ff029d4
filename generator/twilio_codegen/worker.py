"""The work of a worker process: run all stages for one document and cache the result."""

from __future__ import annotations

from .document import DocumentFiles, DocumentTask
from .problems import SpecError


def document_files(task: DocumentTask) -> DocumentFiles | SpecError:
    """Load, check, model, render and format one document.

    Return a SpecError instead of raising it, so that the caller can report the problems of all documents together.
    """
    from .stages import run  # imports the validator, the templates and black, which a run without changes does not need

    try:
        made = run(task.path, task.resources, task.only)
    except SpecError as error:
        return error
    if task.cache is not None:
        task.cache.put(task.key(), made.to_json())
    return made
