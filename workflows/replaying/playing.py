"""Plays ended cases on a draft, inside a lane."""
from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from workflows.checking.files import Surroundings, is_checked, judge
from workflows.engine import ProcessModel
from workflows.feel import use_land
from workflows.model import Severity
from workflows.replaying.journal import Journal
from workflows.replaying.package import Package
from workflows.replaying.verdict import Verdict
from workflows.replaying.verdict import judge as compare
from workflows.trying.playing import finding_row


def prepare(request: Mapping[str, Any]) -> Callable[[Any], Mapping[str, Any]]:
    """Read the draft and give what plays one case on it.

    :param request: "files" of the draft, "others": packages in force beside it, "originals": deployment id -> files of
        the versions the cases ran on, "contracts" of the handlers, "decisions" known, "land".
    """
    use_land(request["land"])
    around = Surroundings(request["contracts"], frozenset(request["processes"]), frozenset(request["decisions"]))
    files = {name: content for name, content in request["files"].items() if is_checked(name)}
    problems = [one for one in judge(files, around) if one.severity is Severity.ERROR]
    draft = Package(request["files"], request["others"])
    originals: dict[str, Package] = {}

    def play(item: Any) -> Mapping[str, Any]:
        began = time.monotonic()
        if problems:
            verdict = Verdict("refused", "replay_draft_refused", {"count": len(problems)})
            found = _row(verdict, {}) | {"problems": [finding_row(one) for one in problems[:20]]}
        else:
            deployment = str(item["deployment"])
            if deployment not in originals:
                originals[deployment] = Package(request["originals"][deployment], request["others"])
            original = originals[deployment]
            verdict = compare(Journal.of(item["journal"]), item["process"], original, draft)
            found = _row(verdict, _names(original) | _names(draft))
        return {**found, "seconds": round(time.monotonic() - began, 2)}

    return play


def _names(package: Package) -> dict[str, str]:
    """What elements are called, and what the forms call fields and their options ("field" and "field=option").

    One without a name, such as a gateway where paths meet, is called by what comes next.
    """
    found: dict[str, str] = {}
    for model in package.models.values():
        found |= {one: name for one in model.elements if (name := _called(model, one))}
    for form in package.forms.values():
        for field in form.inputs():
            found[field.key] = field.label or field.key
            found |= {f"{field.key}={value}": label for value, label in form.known_options(field, {})}
    return found


def _called(model: ProcessModel, element: str) -> str:
    seen: set[str] = set()
    todo = [element]
    while todo:
        current = todo.pop(0)
        if model.elements[current].name:
            return model.elements[current].name
        seen.add(current)
        following = [model.flows[flow][1] for flow in model.elements[current].outgoing]
        todo += [one for one in following if one not in seen and one in model.elements]
    return ""


def _row(verdict: Verdict, names: Mapping[str, str]) -> dict[str, Any]:
    words = {verdict.element, *verdict.ends, *verdict.before}
    for name, value in verdict.params.get("values", {}).items():
        words |= {name, f"{name}={value}"}
    for value in verdict.params.values():
        words |= {value} if isinstance(value, str) else set(map(str, value)) if isinstance(value, list) else set()
    return {
        "outcome": verdict.outcome, "code": verdict.code, "params": dict(verdict.params), "element": verdict.element,
        "ends": list(verdict.ends), "before": list(verdict.before),
        "names": {word: names[word] for word in words if word in names}, "problems": [],
    }
