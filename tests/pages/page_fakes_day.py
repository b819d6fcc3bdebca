"""The invented day: the cases, tasks and notes the screenshots show."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from page_fakes_data import JOERG, NOW, PROPOSAL, SABINE, FakeCase
from page_fakes_operations import DEFINITION

from workflows.clock import end_of_day
from workflows.model import (
    AuditEntry,
    Document,
    HistoricActivity,
    Incident,
    InstanceState,
    Note,
    Person,
    ProcessInstance,
    Subscription,
    TaskState,
    UserTask,
)
from workflows.operations import DueWork, Finding

if TYPE_CHECKING:
    from page_fakes import FakeApplication

ROWS: list[tuple[str, str, str, str, str, int | None, int, Person | None, tuple[str, ...], str]] = [
    ("HR-2026-01842", "Unterlagen prüfen", "Elektro Yılmaz GmbH", "Rostock", "register_entry", -3, 19, SABINE, ("2 neue Dokumente",), "check_completeness"),
    ("AB-2026-00117", "Entscheidung treffen", "Tomasz Wiśniewski", "Güstrow", "exemption", -4, 54, SABINE, ("Frist nach § 8",), "review_line"),
    ("HR-2026-01857", "Nachforderung versenden", "Müller & Sohn Dachdecker", "Waren (Müritz)", "register_entry", 0, 7, SABINE, (), "check_completeness"),
    ("HR-2026-01839", "Gebührenbescheid freigeben", "Hairport Friseure UG", "Neubrandenburg", "register_entry", 0, 12, None, (), "review_line"),
    ("LR-2026-03310", "Antrag auf Vollständigkeit prüfen", "Bäckerei Harms / Lina Vogt", "Greifswald", "apprenticeship", 1, 3, None, ("Beginn 01.12.",), "check_completeness"),
    ("HR-2026-01861", "Unterlagen prüfen", "Kfz-Meisterbetrieb Stolte", "Demmin", "register_entry", 3, 4, SABINE, (), "check_completeness"),
    ("HR-2026-01850", "Voraussetzungen prüfen", "Haustechnik Ahlers GmbH", "Stralsund", "register_entry", 4, 9, None, ("Antwort eingegangen",), "review_line"),
    ("HR-2026-01863", "Unterlagen prüfen", "Gerüstbau Brandt & Söhne", "Anklam", "register_entry", 3, 2, None, (), "check_completeness"),
    ("HR-2026-01866", "Voraussetzungen prüfen", "Zimmerei Łukasz Kowalczyk", "Pasewalk", "register_entry", 9, 1, None, (), "review_line"),
    ("AB-2026-00121", "Anhörung auswerten", "Mehmet Şahin", "Rostock", "exemption", 16, 30, SABINE, (), "review_line"),
    ("HR-2026-01868", "Unterlagen prüfen", "Fliesen Petersen e. K.", "Ribnitz-Damgarten", "register_entry", 21, 1, None, (), "check_completeness"),
    ("LR-2026-03315", "Rückfrage klären", "Optik Seeblick GmbH", "Wolgast", "apprenticeship", None, 5, None, (), "check_completeness"),
    ("HR-2026-01812", "Voraussetzungen prüfen", "Malerbetrieb Ostsee", "Wismar", "register_entry", 2, 25, JOERG, (), "review_line"),
]


def _instance(app: FakeApplication, number: int, row: tuple[Any, ...]) -> ProcessInstance:
    key, _, title, place, process, due, age, *_ = row
    names = {one.key: one.name for one in app.repository.definitions()}
    started = NOW - dt.timedelta(days=age)
    return ProcessInstance(
        f"i{number}", key, f"{process}:3", process, names[process], 3, InstanceState.RUNNING, title, place, started,
        "Sabine Kröger", None, (), 7, due=end_of_day((NOW + dt.timedelta(days=due + 20)).date()) if due is not None else None,
    )


def fill(app: FakeApplication) -> None:
    """The day the screenshots show."""
    for number, row in enumerate(ROWS, 1):
        _, name, title, place, process, due, age, who, chips, element = row
        case = FakeCase(_instance(app, number, row), {
            "legal_form": "GmbH", "trade_name": "Elektrotechniker (A 25)", "lead": "Deniz Yılmaz", "checks": PROPOSAL,
            "documents_needed": [{"value": "D03", "label": "Handelsregisterauszug"}, {"value": "D04", "label": "Arbeitsvertrag"}],
        })
        app.cases[case.instance.id] = case
        group = ("register",)
        due_at = end_of_day((NOW + dt.timedelta(days=due)).date()) if due is not None else None
        app.user_tasks[f"t{number}"] = UserTask(
            f"t{number}", case.instance.id, case.instance.business_key, case.instance.definition_id, process,
            case.instance.process_name, element, name, TaskState.OPEN, title, place, NOW - dt.timedelta(days=min(age, 7)),
            case.instance.started, due_at, None, 50, who, group, "check_completeness.form", 7, chips,
        )
        _history(app, case, age)
    app.user_tasks["t20"] = replace(
        app.user_tasks["t6"], id="t20", name="Rückmeldung der IHK abwarten", follow_up=NOW + dt.timedelta(days=9), assignee=SABINE,
    )
    app.open_incidents.append(Incident(
        "in1", "i2", "AB-2026-00117", "fee", "a9", "job_failed", "ConnectionRefusedError: mail.example", NOW - dt.timedelta(hours=2),
        "j1", 3, params={"reason": "Der Mailserver antwortet nicht."}, definition_id="exemption:3",
        process_key="exemption", process_name="Ausnahmebewilligung § 8 HwO",
    ))
    about = {"instance_id": "i1", "business_key": "HR-2026-01842", "definition_id": DEFINITION, "process_name": "Eintragung Handwerksrolle"}
    app.due += [
        DueWork("w1", "service", "fee", "Gebühr", NOW - dt.timedelta(hours=1), "open", 2, "TimeoutError", False, False, **about),
        DueWork("w2", "timer", "check_completeness", "", NOW + dt.timedelta(days=9), "open", 0, "", False, False, **about),
        DueWork("w3", "delivery", "", "mail", NOW + dt.timedelta(minutes=2), "open", 1, "SMTPConnectError", False, False),
    ]
    app.round |= {"count": 2, "findings": [
        Finding("task_row_missing", "i1", {"element": "check_completeness"}, True, "HR-2026-01842"),
        Finding("state_unreadable", "i2", {"reason": "state_format"}, False, "AB-2026-00117"),
    ]}


def _history(app: FakeApplication, case: FakeCase, age: int) -> None:
    start, id = case.instance.started, case.instance.id
    hour = dt.timedelta(hours=1)
    case.activities = [
        HistoricActivity("a1", id, "start", "startEvent", "Antrag eingegangen", start, start, "completed", "Online-Antrag"),
        HistoricActivity("a2", id, "assess", "serviceTask", "Antrag einordnen", start, start + hour, "completed"),
        HistoricActivity("a3", id, "receipt", "serviceTask", "Empfangsbestätigung versenden", start, start + hour, "completed"),
    ]
    for name, size in (("Antrag.pdf", 348_160), ("Meisterbrief Yılmaz.pdf", 1_468_006), ("Gewerbeanmeldung.pdf", 96_100)):
        case.documents.append(Document(
            f"{id}-{name[:4]}", id, name, "application/pdf", size, "", "D01" if "Meister" in name else "", start, "Online-Antrag",
        ))
    case.notes.append(Note("n0", id, "Herr Yılmaz ruft zurück, sobald der Handelsregisterauszug da ist.", NOW - dt.timedelta(days=2), "Jörg Behrens"))
    case.subscriptions = [
        Subscription(f"{id}-s1", "a5", "wait_documents", "message", "documents_received"),
        Subscription(f"{id}-s2", "a6", "withdrawn", "message", "application_withdrawn"),
    ]
    for day, actor, action, payload in (
        (age, "system", "started", {"business_key": case.instance.business_key}),
        (age, "system", "document_added", {"name": "Antrag.pdf"}),
        (3, "sabine.kroeger", "task_claimed", {"task": "t1", "element": "check_completeness"}),
        (2, "joerg.behrens", "variables_set", {"reason": "Tippfehler im Antrag", "events": [
            {"kind": "variables", "element": "", "detail": {"lead": {"before": "Denis Yilmaz", "after": "Deniz Yılmaz"}}}]}),
    ):
        case.audit.append(AuditEntry(len(case.audit) + 1, id, NOW - dt.timedelta(days=day), actor, action, payload, ""))
