"""A template of the deployment made into a letter; what it may not or cannot do is an incident of its own kind."""
from __future__ import annotations

from typing import Any

from handlers.letters.pdf import Rendered, TemplateError, render
from workflows.errors import PermanentFailure
from workflows.handler import Glance


def rendered_letter(
    glance: Glance, main: str, data: dict[str, Any], drawings: dict[str, str] | None = None
) -> Rendered:
    """Render a template of the deployment.

    :raises PermanentFailure: "template_missing", "template_import", "template_endless" or "template_failed".
    """
    try:
        return render(glance.templates(), main, data, now=glance.now, drawings=drawings)
    except TemplateError as error:
        raise _incident(error, main) from error


def _incident(error: TemplateError, template: str) -> PermanentFailure:
    if error.kind == "missing":
        return PermanentFailure(str(error), code="template_missing", template=template)
    if error.kind == "outside":
        return PermanentFailure(str(error), code="template_import", template=template)
    if error.kind == "endless":
        return PermanentFailure(str(error), code="template_endless", template=template)
    return PermanentFailure(str(error), code="template_failed", template=template)
