"""What a worker process does: all stages of one document, and the result into the cache."""

from __future__ import annotations

from .document import DocumentFiles, DocumentTask
from .problems import SpecError


def document_files(task: DocumentTask) -> DocumentFiles | SpecError:
    """Load, check, model, render and format one document.

    A SpecError is returned, not raised: the caller shows the problems of all documents together.
    """
    from .stages import run  # loads the validator, the templates and black: not needed when nothing has changed

    try:
        made = run(task.path, task.resources, task.only)
    except SpecError as error:
        return error
    if task.cache is not None:
        task.cache.put(task.key(), made.to_json())
    return made
