"""A chair's items: who, which exam, what the rules found, and whether it may be decided together with others."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask_babel import lazy_gettext as _l

from handlers.exams.naming import exam_name
from handlers.exams.service import own_bias
from web.due import Light, light
from web.sentences import sentence
from web.services import me, services, today
from workflows.model import UserTask

PROCESS, STEP = "exam_admission", "chair_decision"
VOTE = "cast_vote"
GREEN = "ZULASSEN"
#: Said with its reasons, never in a row with others (§ 37 Abs. 1 HwO).
EARLY = "VORZEITIG"
BIAS: Mapping[str, str] = {
    "EMPLOYER": _l("Sie oder Ihr Betrieb sind der Arbeitgeber"),
    "TRAINING_FIRM": _l("Ihr Betrieb ist der Ausbildungsbetrieb"),
    "DECLARED": _l("Sie haben sich für befangen erklärt"),
}


@dataclass(frozen=True, slots=True)
class Item:
    """What a chair is asked about one person.

    :param met: what the rules found to be met, in sentences; `against` what is open or not met.
    :param conflict: code of a conflict of interest of the chair, "" where none is known.
    :param code: why it cannot be decided together with others: of a sentence, "" where it can.
    """

    task: UserTask
    name: str
    occupation: str
    exam: str
    path: str
    proposal: str
    met: Sequence[str]
    against: Sequence[str]
    conflict: str
    code: str
    light: Light

    @property
    def together(self) -> bool:
        """Whether it may be ticked in the Sammelvorlage."""
        return not self.code

    @property
    def mark(self) -> str:
        """What a ticked box sends: the task and the revision it was read with."""
        return f"{self.task.id}:{self.task.revision}"

    @property
    def conflict_words(self) -> str:
        """The conflict in words."""
        return BIAS.get(self.conflict, "")


def is_item(task: UserTask) -> bool:
    """Whether a task asks a chair about an admission."""
    return task.process_key == PROCESS and task.element == STEP


def is_vote(task: UserTask) -> bool:
    """Whether a task asks a member for a vote in a circulation."""
    return task.element == VOTE


def item(task: UserTask) -> Item:
    """A task with what the rules found, as the chair sees it."""
    found = services().tasks.variables(task.id, me())
    application = _context(found.get("application"))
    person, occupation = _context(application.get("person")), _context(application.get("occupation"))
    lines = [row for row in found.get("findings") or [] if isinstance(row, Mapping)]
    against = [str(row.get("text") or "") for row in lines if row.get("status") in ("violated", "hold", "open")]
    conflict = _conflict(found.get("registration"))
    name = ", ".join(str(person.get(part)) for part in ("family_name", "first_names") if person.get(part))
    return Item(
        task=task, name=name or task.title, occupation=str(occupation.get("name") or occupation.get("key") or ""),
        exam=exam_name(str(application.get("exam") or ""), str(application.get("part") or "")),
        path=str(found.get("path_text") or ""), proposal=str(found.get("proposal_text") or ""),
        met=[str(row.get("text") or "") for row in lines if row.get("status") == "met"], against=against,
        conflict=conflict, code=_code(found, against, conflict),
        light=light(task.due, today(), services().settings.land),
    )


def _context(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _conflict(registration: Any) -> str:
    if registration is None:
        return ""
    with services().reading() as connection:
        return own_bias(connection, int(registration), me().username)


def _code(found: Mapping[str, Any], against: Sequence[str], conflict: str) -> str:
    if conflict:
        return "decision_biased"
    if found.get("path") == EARLY:
        return "decision_early"
    if found.get("late") is True:
        return "decision_late"
    if found.get("proposal") != GREEN or against or found.get("file_incomplete") is True:
        return "decision_not_green"
    return "decision_answered" if found.get("answer") is not None else ""


def reason_words(one: Item) -> str:
    """Why an item is to be decided by itself."""
    return sentence(one.code) if one.code else ""
