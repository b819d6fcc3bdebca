"""The letters of exams (T1 to T23): who gets them, what they show, which of them decide something.

Templates hold the words; here every value becomes finished German text, as for the letters of the register.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from handlers.exams import naming
from handlers.exams.models import registrations
from handlers.letters import german, notification
from handlers.letters.inputs import LetterInputs
from handlers.letters.notification import set_period
from handlers.letters.remedy import YOU, action_notice, court_of, exam_remedy
from workflows.errors import PermanentFailure
from workflows.handler import Glance, Step

Data = dict[str, Any]
TITLES = {
    "T1": "Eingangsbestätigung", "T2": "Nachforderung von Unterlagen", "T3": "Abgabe an den zuständigen Ausschuss",
    "T4": "Zulassung zur Prüfung", "T5": "Bescheid über die Nichtzulassung",
    "T6": "Bescheid über die verspätete Anmeldung",
    "T7": "Anhörung des Ausbildungsbetriebs", "T8": "Anhörung der Berufsschule",
    "T9": "Bescheid über den Nachteilsausgleich", "T10": "Einladung zur Prüfung", "T11": "Prüfungszeugnis",
    "T12": "Bescheid über die nicht bestandene Prüfung", "T13": "Bestätigung des Rücktritts",
    "T14": "Widerruf der Zulassung", "T15": "Gebührenbescheid", "T16": "Bescheid über die Befreiung",
    "T17": "Widerspruchsbescheid", "T18": "Einladung des Ausschusses", "T19": "Ergebnis eines Teils der Meisterprüfung",
    "T20": "Mitteilung an den Ausbildungsbetrieb", "T21": "Hinweis auf die Verkürzung", "T22": "Anhörung",
    "T23": "Erneute Vorlage des Umsetzungskonzepts",
}
#: Letters to the training firm, the school, the members of the committee.
TO_FIRM, TO_SCHOOL, TO_COMMITTEE = ("T7", "T20"), ("T8",), ("T18",)
_PERIOD = {"T2": "nachforderung_frist_tage", "T7": "hearing_days", "T8": "hearing_days", "T22": "hearing_days"}
_ALWAYS_DECIDE = ("T5", "T6", "T12", "T14", "T15", "T17")
#: Letters only a committee's recorded decision may send out (§ 37a Abs. 1 Satz 2, § 49 Abs. 5 HwO, § 46 Abs. 1 BBiG).
_OF_COMMITTEE = {"T5": "NICHT_ZUGELASSEN", "T14": "ZULASSUNG_WIDERRUFEN"}
_FULL_AGE = 18
_NEEDS: Mapping[str, tuple[str, ...]] = {
    "T2": ("missing", "period_until"), "T3": ("competent.name",), "T5": ("reasons",), "T6": ("reasons",),
    "T10": ("invitation.on",), "T12": ("result.determined_on",), "T14": ("reasons",),
    "T15": ("fee.number", "fee.amount_text", "fee.due"), "T17": ("reasons", "objection.filed_on"),
    "T22": ("reasons", "period_until"), "T23": ("reasons",),
}


def is_exam_letter(template: str) -> bool:
    """Whether a letter is one of the exams."""
    return template.startswith("T")


def needs(inputs: LetterInputs) -> tuple[str, ...]:
    """What the letter may not go without; a burdensome decision not without its reasons (§ 39 VwVfG)."""
    extra = ("reasons",) if inputs.template in {"T9", "T16"} and decides(inputs) else ()
    return (*_NEEDS.get(inputs.template, ()), *extra)


def require_decision(step: Step, template: str) -> None:
    """Stop a refusal or revocation nobody has recorded for this case, whatever a diagram asks for.

    :raises PermanentFailure: the registration has another outcome, or none.
    """
    wanted = _OF_COMMITTEE.get(template)
    if wanted is None:
        return
    query = select(registrations.c.id).where(
        registrations.c.case_id == step.instance_id, registrations.c.outcome == wanted)
    if step.connection.execute(query).first() is None:
        raise PermanentFailure(
            f"letter {template} without a recorded {wanted}", code="letter_without_decision", letter=template)


def decides(inputs: LetterInputs) -> bool:
    """Whether the letter burdens somebody, so that it needs a notice on remedies."""
    if inputs.template == "T9":
        return german.text_of(inputs.accommodation, "result") in {"refuse", "partial"}
    if inputs.template == "T16":
        return german.text_of(inputs.exemption, "result") in {"refuse", "partial"}
    if inputs.template == "T19":
        return (inputs.result or {}).get("passed") is False
    if inputs.template == "T17":
        return german.text_of(inputs.objection, "result") not in {"redress", "withdrawn"}
    return inputs.template in _ALWAYS_DECIDE


def channel_of(inputs: LetterInputs, today: dt.date) -> str:
    """"mail" where the candidate agreed to it and gets the letter herself; firms, schools, committees get paper."""
    own = _to_candidate(inputs) and guardian_of(inputs.application, today) is None
    mail = german.text_of(inputs.application.get("person"), "email") if own else ""
    return notification.channel(inputs.application, delivery_of(inputs), mail)


def delivery_of(inputs: LetterInputs) -> str:
    """How the letter must be delivered: the decision on an objection against proof (§ 73 Abs. 3 VwGO)."""
    return "proof" if inputs.template == "T17" else inputs.delivery


def mail_address(inputs: LetterInputs) -> str:
    """Where a mail goes."""
    return german.text_of(inputs.application.get("person"), "email")


def _to_candidate(inputs: LetterInputs) -> bool:
    owed_by_other = inputs.template == "T15" and german.text_of(inputs.fee, "debtor") in {"firm", "provider"}
    return not (inputs.recipient or owed_by_other or inputs.template in (*TO_FIRM, *TO_SCHOOL, *TO_COMMITTEE))


def guardian_of(application: Mapping[str, Any], today: dt.date) -> Mapping[str, Any] | None:
    """The legal representative of a minor, who gets the letters (§ 12 VwVfG); None for adults or without one."""
    person = application.get("person") or {}
    guardian, born = person.get("guardian") or {}, german.as_date(person.get("birth_date"))
    if born is None or not german.full_name(guardian):
        return None
    age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    return guardian if age < _FULL_AGE else None


def period_until(glance: Glance, inputs: LetterInputs) -> dt.date | None:
    """The last day of the period the letter sets; None where it sets none."""
    stated = inputs.period_until if inputs.period_until and inputs.period_until > glance.today else None
    parameter = _PERIOD.get(inputs.template)
    if stated or parameter is None:
        return stated
    return set_period(notified_on(glance, inputs), int(glance.parameter(parameter)),
                      land=str(glance.parameter("land")))


def notified_on(glance: Glance, inputs: LetterInputs) -> dt.date:
    """When the letter counts as notified if sent today (§ 41 Abs. 2, abroad § 71b Abs. 6 VwVfG)."""
    abroad = channel_of(inputs, glance.today) == "post" and addressee(glance, inputs)["abroad"]
    return notification.notified_on(
        glance.today, abroad=abroad, fiction_days=int(glance.parameter("bekanntgabe_fiktion_tage")))


# --- who gets it ------------------------------------------------------------------------------------


def addressee(glance: Glance, inputs: LetterInputs) -> Data:
    """recipient (lines), salutation, to, party (for the notice), represented, abroad."""
    application = inputs.application
    if inputs.recipient:
        return _office(inputs.recipient)
    if not _to_candidate(inputs):
        return _office(_other(glance, inputs))
    person, guardian = application.get("person") or {}, guardian_of(application, glance.today)
    if guardian is None:
        return _person(person, person) | {"party": YOU, "represented": None}
    name = german.full_name(person)
    return _person(guardian, person | {key: value for key, value in guardian.items() if value}) | {
        "party": name, "represented": name}


def _other(glance: Glance, inputs: LetterInputs) -> Mapping[str, Any]:
    """Firm, school, committee, or who owes the fee."""
    training = inputs.application.get("training") or {}
    if inputs.template == "T15":
        return dict((inputs.fee or {}).get("recipient") or {})
    if inputs.template in TO_FIRM:
        return dict(training.get("firm") or {})
    if inputs.template in TO_SCHOOL:
        known = training.get("school") or {}
        shipped = {key: glance.parameter(f"exam_school_{key}") for key in ("name", "street", "town")}
        return dict(known) if german.text_of(known, "name") else shipped
    committee = inputs.committee or {}
    office = committee.get("office") or {key: glance.parameter(f"chamber_{key}") for key in ("street", "town")}
    return dict(office) | {"name": f"An die Mitglieder: {german.text_of(committee, 'name')}"}


def _office(place: Mapping[str, Any]) -> Data:
    name = german.text_of(place, "name")
    lines = [name, german.text_of(place, "street"), german.text_of(place, "town") or german.town(place)]
    return {"recipient": [line for line in lines if line], "salutation": "Sehr geehrte Damen und Herren,",
            "to": german.text_of(place, "email"), "party": name, "represented": None,
            "abroad": german.is_abroad(place)}


def _person(person: Mapping[str, Any], place: Mapping[str, Any]) -> Data:
    form = {"Herr": "Herrn"}.get(german.form_of_address(person), german.form_of_address(person))
    country = german.country(place).upper() if german.is_abroad(place) else ""
    lines = [form, german.full_name(person), german.text_of(place, "street"), german.town(place), country]
    return {"recipient": [line for line in lines if line], "salutation": german.salutation(person), "to": "",
            "abroad": german.is_abroad(place)}


# --- what it shows ----------------------------------------------------------------------------------


def letter_data(glance: Glance, inputs: LetterInputs, chamber: Data) -> Data:
    """All values of a letter.

    :param chamber: letter head and bank of the chamber.
    """
    to, application = addressee(glance, inputs), inputs.application
    exam = _exam(inputs)
    return {
        "reference": glance.business_key, "date": german.long_date(glance.today), "chamber": chamber,
        "contact": {key: str(glance.parameter(f"exam_contact_{key}")) for key in ("name", "phone", "email")}
        | {"signature": _signature(glance, inputs)},
        "your_reference": german.text_of(application, "sender_reference"),
        "signed_by": (glance.completed_by(inputs.decided_in) or None) if inputs.decided_in else None,
        "dispatch_note": "Zustellung gegen Nachweis" if delivery_of(inputs) == "proof" else None, **to,
        "authority": authority(inputs, chamber), "exam": exam, "subject_line": exam["subject"],
        "candidate": _candidate(application), "firm": _place((application.get("training") or {}).get("firm")),
        "received": german.long_date(application.get("received")), "remedy": _remedy(glance, inputs, to, chamber),
        "period_until": german.long_date(period_until(glance, inputs)), "reasons": _reasons(inputs),
        "findings": _findings(inputs), "missing": _listed(inputs.missing) or _labels(inputs.documents, "missing"),
        "documents": _labels(inputs.documents, "required"), "both_parts": inputs.both_parts is True,
        "competent": _place(inputs.competent), **_acts(inputs),
    }


def authority(inputs: LetterInputs, chamber: Mapping[str, Any]) -> Data:
    """Who issues the letter: the chamber, or the board for the Meisterprüfung, a state authority (§ 47 HwO).

    The chamber exempts from a condition of admission (§ 49 Abs. 4 HwO), the board from a part (§ 46 HwO).
    """
    committee = inputs.committee or {}
    of_part = german.text_of(inputs.exemption, "part") not in {"", "admission"}
    of_chamber = {"T15", "T20"} if inputs.template != "T16" or of_part else {"T15", "T16", "T20"}
    board = german.text_of(committee, "body") == "mpa" and inputs.template not in of_chamber
    name = german.text_of(committee, "name") if board else str(chamber["name"])
    office = f"Geschäftsstelle: {chamber['name']}" if board else ""
    return {"name": name, "office": office, "board": board, "street": chamber["street"], "town": chamber["town"]}


def _signature(glance: Glance, inputs: LetterInputs) -> str:
    """How it is signed: for a committee, or on behalf of the chamber."""
    resolved = german.text_of(inputs.decision, "function") in {"chair", "deputy", "committee"}
    if resolved and inputs.template in {"T4", "T5", "T14"}:
        return f"Für den {german.text_of(inputs.committee, 'name')}"
    return str(glance.parameter("exam_contact_signature"))


def _exam(inputs: LetterInputs) -> Data:
    application, found, committee = inputs.application, inputs.round or {}, inputs.committee or {}
    occupation = application.get("occupation") or {}
    code = german.text_of(application, "exam")
    part = inputs.part or german.text_of(application, "part")
    name = naming.exam_name(code, part)
    what = german.text_of(occupation, "name") or german.text_of(occupation, "key")
    return {
        "code": code, "name": name, "part": part, "part_name": naming.PARTS.get(part, ""), "occupation": what,
        "law": german.text_of(occupation, "law") or "hwo", "master": code.startswith("MP"),
        "round": german.text_of(found, "name"), "from": german.long_date(found.get("from")),
        "to": german.long_date(found.get("to")), "deadline": german.long_date(found.get("deadline")),
        "committee": german.text_of(committee, "name"),
        "subject": ", ".join(text for text in (f"{name} {what}".strip(), german.text_of(found, "name")) if text),
    }


def _candidate(application: Mapping[str, Any]) -> Data:
    person = application.get("person") or {}
    return {"name": german.full_name(person), "birth_name": german.text_of(person, "birth_name"),
            "birth_date": german.long_date(person.get("birth_date")), "address": german.address_line(person),
            "guardian": german.full_name(person.get("guardian"))}


def _place(place: Mapping[str, Any] | None) -> Data:
    return {"name": german.text_of(place, "name"), "address": german.address_line(place)}


def _remedy(glance: Glance, inputs: LetterInputs, to: Data, chamber: Data) -> list[str]:
    if not decides(inputs):
        return []
    if inputs.template == "T17":
        home = {"owner": {"kind": "natural", "person": inputs.application.get("person") or {}}}
        return action_notice(party=to["party"], court=court_of(glance.parameter("court_by_county"), home))
    return exam_remedy(inputs.template, party=to["party"], authority=authority(inputs, chamber),
                       proof=delivery_of(inputs) == "proof")


def _reasons(inputs: LetterInputs) -> list[str]:
    """The reasons of the act the letter tells of, in the words of who decided."""
    acts = {"T17": inputs.objection, "T9": inputs.accommodation, "T16": inputs.exemption}
    act = acts.get(inputs.template, inputs.decision) or {}
    found = [inputs.reason, act.get("reasons"), (inputs.resolution or {}).get("reasons")]
    return next((texts for value in found if (texts := german.paragraphs(value))), [])


def _findings(inputs: LetterInputs) -> list[Data]:
    rows = inputs.reasons if isinstance(inputs.reasons, list) else []
    return [{name: german.text_of(row, name) for name in ("code", "text", "paragraph", "status")} for row in rows
            if isinstance(row, Mapping)]


def _listed(value: Any) -> list[str]:
    if isinstance(value, str):
        return german.paragraphs(value)
    return [german.text_of(one, "label") if isinstance(one, Mapping) else str(one) for one in value or []]


def _labels(documents: Any, kind: str) -> list[str]:
    rows = documents.get(kind) if isinstance(documents, Mapping) else []
    return [german.text_of(row, "label") for row in rows or []]


def _acts(inputs: LetterInputs) -> Data:
    """The parts of a case as text; a part the letter is not given is empty, never missing."""
    decision, resolution, result = inputs.decision or {}, inputs.resolution or {}, inputs.result or {}
    notice, objection, withdrawal = inputs.notice or {}, inputs.objection or {}, inputs.withdrawal or {}
    noticed = notice.get("letter") if isinstance(notice.get("letter"), Mapping) else notice
    return {
        "decision": _texts(decision, "result", "name", "function", dates=("on",)),
        "resolution": _texts(resolution, "mode", "present", "size", "yes", "no", dates=("held_on",)),
        "seat": _appointment(inputs.seat), "invitation": _appointment(inputs.invitation or inputs.seat),
        "accommodation": _texts(inputs.accommodation, "result", "extra_time")
        | {"measures": german.paragraphs((inputs.accommodation or {}).get("measures"))},
        "exemption": _texts(inputs.exemption, "part", "result", "ground", "exam", "place", "body", dates=("date",)),
        "result": _result(result),
        "objection": _texts(objection, "result", "admissible", dates=("filed_on",)),
        "notice": _texts(noticed, "title", dates=("posted_on", "notified_on")),
        "session": _texts(inputs.session, "mode", "at", "place", "matter", "question", dates=("on",)),
        "withdrawal": _texts(withdrawal, "effect", "text", "paragraph", "fee_act", dates=("on",)),
        "hearing": _texts(inputs.hearing, "about", dates=("until",)),
    }


def _texts(data: Any, *names: str, dates: tuple[str, ...] = ()) -> Data:
    source = data if isinstance(data, Mapping) else {}
    return {name: german.text_of(source, name) for name in names} | {
        name: german.long_date(source.get(name)) for name in dates}


def _appointment(data: Mapping[str, Any] | None) -> Data:
    return _texts(data, "starts_at", "place", "aids", "part", "number", dates=("on", "must_arrive_by"))


def _result(result: Mapping[str, Any]) -> Data:
    parts = [{"part": german.text_of(row, "part"), "points": _points(row.get("points")),
              "grade": german.text_of(row, "grade"), "passed": row.get("passed") is True,
              "skipped": row.get("skipped") is True}
             for row in result.get("parts") or [] if isinstance(row, Mapping)]
    return _texts(result, "grade", "repeats_left", "part", dates=("determined_on", "announced_on", "skip_until")) | {
        "passed": result.get("passed") is True, "points": _points(result.get("points")), "parts": parts,
        "failed_parts": [str(one) for one in result.get("failed_parts") or []],
        "skip_parts": [str(one) for one in result.get("skip_parts") or []],
        "repeat_allowed": result.get("repeat_allowed") is True}


def _points(value: Any) -> str:
    """Points as people write them: without decimals that say nothing."""
    return "" if value is None or value == "" else f"{float(value):.2f}".rstrip("0").rstrip(".").replace(".", ",")
