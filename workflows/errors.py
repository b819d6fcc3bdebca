"""Every error the engine raises on purpose.

    EngineError
    ├── NotFound          404  what was asked for does not exist (or may not be known to exist)
    ├── NotAllowed        403  the person may not do this
    ├── Conflict          409  the world moved on: somebody was faster, the state is another
    └── Rejected          422  the input is wrong; carries `problems` or `fields`

    Unavailable       503      nothing is wrong with what was asked: disk full, database busy or away; try again

    BpmnError                  a business fault for a boundary event, raised by handlers
    PermanentFailure           a handler says: do not try again, ask a person

A leaf carries a stable `code` and `params`; the German sentence for it stands in the catalogue
under `web/translations`, never here.
"""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workflows.model import FieldError, Problem


class EngineError(Exception):
    """Root of all expected errors.

    :param code: stable lower_snake_case name of what is wrong, key of the sentence catalogue.
    :param params: values the sentence may show.
    """

    status = 500

    def __init__(self, code: str, **params: Any) -> None:
        self.code = code
        self.params = params
        super().__init__(f"{code} {params}" if params else code)


class NotFound(EngineError):
    """What was asked for does not exist."""

    status = 404


class NotAllowed(EngineError):
    """The person may not do this."""

    status = 403


class Conflict(EngineError):
    """The state changed meanwhile, or does not permit this."""

    status = 409


class Rejected(EngineError):
    """The input is wrong and nothing was changed.

    :param problems: problems of a deployment, one per finding.
    :param fields: wrong fields of a form or an API body.
    """

    status = 422

    def __init__(
        self,
        code: str,
        *,
        problems: Sequence[Problem] = (),
        fields: Sequence[FieldError] = (),
        **params: Any,
    ) -> None:
        super().__init__(code, **({"count": len(problems)} if problems else {}), **params)
        self.problems = tuple(problems)
        self.fields = tuple(fields)


class Unavailable(Exception):
    """The installation cannot do it just now; nothing was changed, and the same may work in a moment.

    No EngineError on purpose: who refuses a request because of one must not refuse it for good because of this.

    :param code: "disk_full", "database_busy" or "database_away".
    """

    status = 503

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class BpmnError(Exception):
    """A business fault that a boundary event may catch (BPMN 2.0.2 § 10.5.1, error).

    :param code: error code as drawn in the diagram.
    :param message: one sentence for the history.
    :param variables: values handed to the catching path.
    """

    def __init__(self, code: str, message: str = "", variables: Mapping[str, Any] | None = None) -> None:
        super().__init__(f"{code}: {message}" if message else code)
        self.code = code
        self.message = message
        self.variables = dict(variables or {})


class PermanentFailure(Exception):
    """Trying again cannot help; the job becomes an incident at once.

    :param message: English, for logs and the technician.
    :param code: key of the sentence that tells a person what is wrong and what to do.
    :param params: values the sentence may show.
    """

    def __init__(self, message: str = "", *, code: str = "permanent_failure", **params: Any) -> None:
        super().__init__(message)
        self.code = code
        self.params = params
