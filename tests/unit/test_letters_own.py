"""Letters of a process's own: any template of its package, to any address, with the values of its forms; plain mails."""
from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

from handlers.letters.own import NO_ADDRESS
from handlers.letters.own_values import case_texts, fields_of
from handlers.letters.pdf_standard import check
from tests.unit.register_case import perform, step
from web.modeler.blank import blank, layout
from web.modeler.kinds import KINDS
from workflows.errors import BpmnError, PermanentFailure

FORM = json.dumps({"id": "person", "components": [
    {"type": "textfield", "key": "first_name", "label": "Vorname"},
    {"type": "datetime", "key": "joining_date", "label": "Eintritt", "subtype": "date"},
    {"type": "group", "label": "Stelle", "components": [
        {"type": "select", "key": "department", "label": "Abteilung", "values": [{"value": "it", "label": "Technik"}]},
        {"type": "checklist", "key": "equipment", "label": "Ausstattung",
         "values": [{"value": "k", "label": "Schlüssel"}, {"value": "p", "label": "Telefon"}]},
        {"type": "datetime", "key": "until", "label": "Befristet bis", "subtype": "date"}]}]}).encode()
NAME, CONTENT = blank(KINDS[3], "Zusage an Bewerber")
WORDS = CONTENT.replace(b"Schreiben Sie hier den Text.", b"Guten Start, #d.case.first_name, am #d.case.joining_date in der "
                        b"#d.case.department mit #d.case.equipment. #d.case.until")
FILES = {NAME: WORDS, "letters/layout.typ": layout(), "person.form": FORM}
ADDRESS = {"recipient_name": "Lena Krause", "recipient_street": "Am Hafen 1", "recipient_postcode": "18055",
           "recipient_place": "Rostock"}
CASE = {"first_name": "Lena", "joining_date": dt.date(2027, 2, 1), "department": "it", "equipment": ["k", "p"]}


def sent(**more: Any) -> tuple[Any, dict[str, Any]]:
    """The step and what it gave, for a letter of the draft above."""
    at = step(files=FILES)
    return at, dict(perform(at, "letter.own", template="zusage_an_bewerber", **CASE, **more))


def test_a_letter_of_a_new_name_goes_out_by_post() -> None:
    """A template no handler knows is made, filed under its own title and posted to the address of the case."""
    at, given = sent(**ADDRESS)

    (document,) = at.documents()
    assert document.name.startswith("Zusage_an_Bewerber_")
    assert check(at.filed[document.id]) == []
    assert given["letter"]["title"] == "Zusage an Bewerber"
    channel, payload, _ = at.sent[0]
    assert (channel, payload["recipient"]) == ("post", ["Lena Krause", "Am Hafen 1", "18055 Rostock"])


def test_without_an_address_it_goes_by_mail() -> None:
    """Where the address has a gap and a mail address is known, the letter is a mail's attachment."""
    at, given = sent(recipient_name="Lena Krause", recipient_email="lena@example.org")

    assert given["letter"]["channel"] == "mail"
    assert at.sent[0][1]["to"] == ["lena@example.org"]


@pytest.mark.parametrize("given", [
    {"recipient_name": "Lena Krause"}, {"recipient_name": "", "recipient_street": "A 1", "recipient_place": "Rostock"},
    {**ADDRESS, "recipient_postcode": None}, {**ADDRESS, "delivery": "mail"},
    {"recipient_name": "L", "recipient_email": "kein Postfach"},
])
def test_without_any_way_to_the_recipient_the_process_takes_the_way_drawn_for_it(given: dict[str, Any]) -> None:
    """A missing address is the declared error, so that a process can ask for it; nothing is filed."""
    with pytest.raises(BpmnError) as failed:
        sent(**given)
    assert failed.value.code == NO_ADDRESS


def test_a_template_the_package_lacks_is_named() -> None:
    """A name without a file is an incident that says which."""
    with pytest.raises(PermanentFailure) as missing:
        perform(step(files=FILES), "letter.own", template="fehlt", **ADDRESS)
    assert missing.value.code == "template_missing"


def test_values_stand_as_people_wrote_and_chose_them() -> None:
    """Labels instead of codes, German dates, and an empty text for a field nobody was shown."""
    texts = case_texts(CASE, fields_of(FILES))

    assert texts == {"first_name": "Lena", "joining_date": "1.\u00a0Februar 2027", "department": "Technik",
                     "equipment": "Schlüssel, Telefon", "until": ""}


def test_a_mail_goes_where_the_case_says() -> None:
    """Subject without line breaks, text as written, to one address."""
    at = step()
    perform(at, "mail.send", mail_to=" it@example.org ", mail_subject="Neues\nKonto", mail_text="Bitte anlegen.")

    assert at.sent[0][1] == {"to": ["it@example.org"], "subject": "Neues Konto", "text": "Bitte anlegen.",
                             "attachments": []}


@pytest.mark.parametrize("to", ["", None, "ohne At", "a@b", "a@example.org, b@example.org"])
def test_a_mail_without_an_address_takes_the_way_drawn_for_it(to: str | None) -> None:
    """What is no address is the declared error."""
    with pytest.raises(BpmnError):
        perform(step(), "mail.send", mail_to=to, mail_subject="x", mail_text="y")
