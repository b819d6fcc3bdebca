"""Was danach kommt: where each way out of a task leads, and how long that usually takes."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask_babel import gettext as _
from flask_babel import ngettext

from web.casefile import team_names
from web.services import services
from workflows.model import TaskState, UserTask
from workflows.services.pace import Usual

if TYPE_CHECKING:
    from workflows.engine import ProcessModel

MOST = 8
_DEEPEST = 40
_FORKS = frozenset({"exclusiveGateway", "inclusiveGateway"})
#: Where a case stays a while: people, waiting, what is called.
_STOPS = frozenset({
    "userTask", "manualTask", "receiveTask", "intermediateCatchEvent", "callActivity", "eventBasedGateway",
})
_HOUR, _DAY = dt.timedelta(hours=1), dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Possibility:
    """A way on: after which answer, to which step of whom, and how long that step usually takes ("" = not said)."""

    after: str
    name: str
    team: str
    usual: str


def ahead(model: ProcessModel, task: UserTask) -> list[Possibility]:
    """The ways out of an open task in the order they are drawn; none where it is done."""
    if task.state is not TaskState.OPEN or task.element not in model.elements:
        return []
    teams, usual = team_names(), services().history.pace.of(model.key)
    found: dict[tuple[str, str], Possibility] = {}
    for labels, stop in _ways(model, task.element, (), frozenset()):
        element = model.elements[stop]
        ends = element.type == "endEvent"
        name = element.name or (_("Ende") if ends else _awaited(model, stop) or stop)
        one = Possibility(
            _(", dann ").join(labels), _("Ende: %(name)s", name=name) if ends and element.name else name,
            ", ".join(teams.get(group, group) for group in element.candidate_groups),
            "" if ends else usual_words(usual.get(stop)),
        )
        found.setdefault((one.after, stop), one)
    return list(found.values())[:MOST]


def usual_words(usual: Usual | None) -> str:
    """ "meist 3 Tage", or that there are too few cases to say; "" while nobody has counted yet."""
    if usual is None:
        return ""
    if not usual.is_known or usual.median is None:
        return _("zu wenige Vorgänge für eine Angabe")
    if usual.median < _HOUR:
        return _("meist weniger als eine Stunde")
    if usual.median < _DAY:
        return ngettext("meist %(num)s Stunde", "meist %(num)s Stunden", round(usual.median / _HOUR))
    return ngettext("meist %(num)s Tag", "meist %(num)s Tage", round(usual.median / _DAY))


def _ways(
    model: ProcessModel, here: str, labels: tuple[str, ...], passed: frozenset[str]
) -> Iterator[tuple[tuple[str, ...], str]]:
    """(answers on the way, the step it leads to) for each way out of an element."""
    if here in passed or len(passed) > _DEEPEST:
        return
    passed |= {here}
    element = model.elements[here]
    flows = [(flow, target, name) for flow, (source, target, name, _) in model.flows.items()
             if source == here and target in model.elements]
    for _flow, target, name in flows:
        asks = element.type in _FORKS and len(flows) > 1
        told = (*labels, _answer_in_words(element.name, name)) if asks else labels
        yield from _to(model, target, tuple(one for one in told if one), passed)


def _to(
    model: ProcessModel, target: str, labels: tuple[str, ...], passed: frozenset[str]
) -> Iterator[tuple[tuple[str, ...], str]]:
    element = model.elements[target]
    if element.type in _STOPS:
        yield labels, target
    elif element.type in ("subProcess", "transaction"):
        inside = [one.id for one in model.elements.values() if one.scope == target and one.type == "startEvent"]
        for start in inside[:1]:
            yield from _ways(model, start, labels, passed)
    elif element.type == "endEvent":
        outer = model.elements.get(element.scope)
        if outer is None:
            yield labels, target
        else:
            yield from _ways(model, outer.id, labels, passed)
    else:
        yield from _ways(model, target, labels, passed)


def _awaited(model: ProcessModel, gateway: str) -> str:
    """What is waited for at a place without a name: the events behind it."""
    behind = [model.elements[target].name for source, target, *_name in model.flows.values()
              if source == gateway and target in model.elements]
    names = [name for name in behind if name]
    return _("Warten auf: %(events)s", events=_(" oder ").join(names)) if names else ""


def _answer_in_words(question: str, name: str) -> str:
    if not name:
        return _("sonst")
    return f"{question} {name}" if question.endswith("?") else _("„%(text)s“", text=name)

