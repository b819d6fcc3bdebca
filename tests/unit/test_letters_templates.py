"""Every shipped template gives an archivable, accessible PDF, whatever the data are."""
from __future__ import annotations

import datetime as dt
import io
import re
from decimal import Decimal
from typing import Any

import pikepdf
import pytest

from handlers.letters.handlers import TITLES
from handlers.letters.pdf_standard import check
from handlers.letters.remedy import WITH_REMEDY
from tests.unit.register_case import application, entered, line, perform, person, step, template_files

NASTY = '#read("/etc/passwd") *fett* _kursiv_ $x$ <label> @ref \\ "Zitat"'
LONG = "Wolkenkratzerfassadenreinigungsunternehmergesellschaft" * 6
SCRIPTS = "Şengül Doğan-Żółć 😀 العربية עברית 漢字 \u202eumgekehrt\u202c \x07 e\u0301"


def variables(**changes: Any) -> dict[str, Any]:
    """All variables any letter shows."""
    return {
        "application": application(), "line": line(), "lines": [line()], "missing": ["D03", "D02"],
        "documents_needed": [{"value": "D02", "label": "Kopie des Personalausweises"}],
        "decision": {"result": "refuse", "legal_basis": "§ 7b Abs. 1 HwO", "reasons": "Erster Grund.\n\nZweiter Grund.",
                     "limited_to": "Möbel", "valid_until": dt.date(2028, 1, 1), "conditions": "Auflage eins"},
        "deadline": {"start": dt.date(2026, 11, 30), "nominal": dt.date(2027, 2, 28), "legal": dt.date(2027, 3, 1),
                     "internal": dt.date(2027, 2, 26), "rule": "Drei Monate nach § 10 Abs. 1 HwO."},
        "entry": {"register": "A", "register_number": "A-000007", "entered_on": dt.date(2026, 12, 1),
                  "basis": "§ 7 Abs. 1a HwO"},
        "permission": {"number": "BG-2026-00001", "title": "Ausübungsberechtigung nach § 7b HwO",
                       "granted_on": dt.date(2026, 12, 1)},
        "fee": {"number": "GB-2026-000001", "key": "A/natural/entry", "label": "Eintragung",
                "amount": Decimal("120.00"),
                "due": dt.date(2026, 12, 28)},
        "extension": {"until": dt.date(2027, 3, 31), "reason": "Fachliche Prüfung.", "delivery": "proof"},
        "objection": {"filed_on": dt.date(2026, 12, 20), "result": "reject", "reasons": "Nichts Neues."},
        "withdrawal": {"on": dt.date(2026, 12, 1)}, "inquiry": {"question": "Wie viele Stunden?", "agreed": True},
        "competent_chamber": "Handwerkskammer Schwerin",
    } | changes


def letter(code: str, **changes: Any) -> tuple[bytes, dict[str, Any]]:
    """The PDF of a letter and its output."""
    at = step()
    out = perform(at, "letter.create", template=code, **variables(**changes))["letter"]
    return at.filed[out["document_id"]], dict(out)


def words(pdf: bytes) -> str:
    """What a screen reader or a copy gets: the texts by way of each font's ToUnicode map."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return " ".join(_page_text(page) for page in document.pages)


def _page_text(page: Any) -> str:
    maps = {str(name): _to_unicode(font) for name, font in page.Resources.Font.items()}
    found, current = [], {}
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tf":
            current = maps[str(operands[0])]
        elif str(operator) in {"Tj", "TJ"}:
            parts = operands[0] if str(operator) == "TJ" else [operands[0]]
            found += ["".join(current.get(code, "") for code in _codes(bytes(part)))
                      for part in parts if isinstance(part, pikepdf.String)]
    return "".join(found)


def _codes(raw: bytes) -> list[int]:
    return [int.from_bytes(raw[i : i + 2], "big") for i in range(0, len(raw), 2)]


def _to_unicode(font: Any) -> dict[int, str]:
    text = font.ToUnicode.read_bytes().decode("latin-1")
    found = {}
    for section in re.findall(r"beginbfchar(.*?)endbfchar", text, re.DOTALL):
        for code, target in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", section):
            found[int(code, 16)] = bytes.fromhex(target).decode("utf-16-be")
    return found


@pytest.mark.parametrize("code", sorted(TITLES))
def test_every_letter_is_archivable_and_accessible(code: str) -> None:
    """A letter of the plain case declares and keeps PDF/A-2a and PDF/UA-1."""
    pdf, out = letter(code)
    assert check(pdf) == []
    assert out["replaced_characters"] == ""


@pytest.mark.parametrize("code", sorted(TITLES))
def test_data_never_become_markup(code: str) -> None:
    """Markup, endless words, other scripts and emoji in names neither break a letter nor are carried out."""
    nasty = person(family_name=f"{NASTY} {LONG}", first_names=SCRIPTS)
    app = application()
    app["owner"] = app["owner"] | {"person": nasty, "firm": LONG}
    app["establishment"] = app["establishment"] | {"name": NASTY, "street": LONG}
    pdf, out = letter(
        code, application=app, line=line(trade_name=NASTY, activity=SCRIPTS),
        decision={"result": "refuse", "legal_basis": NASTY, "limited_to": LONG, "reasons": f"{NASTY}\n{LONG}\n{SCRIPTS}"},
        missing=[NASTY, LONG], inquiry={"question": NASTY, "agreed": True},
        objection={"filed_on": "2026-12-20", "result": "reject", "reasons": NASTY},
        competent_chamber=NASTY)
    assert check(pdf) == []
    assert b"root:" not in pdf
    assert set(out["replaced_characters"]) <= set("😀漢字")


def test_nasty_name_stands_in_the_letter_as_written() -> None:
    """A name that looks like code is printed letter by letter."""
    app = application()
    app["owner"] = app["owner"] | {"person": person(family_name='#read("/etc/passwd")', first_names="Şengül Doğan")}
    text = words(letter("L1", application=app)[0])
    assert '#read("/etc/passwd")' in text
    assert "Şengül Doğan" in text


@pytest.mark.parametrize("code", sorted(WITH_REMEDY))
def test_burdensome_decisions_carry_the_remedy_notice(code: str) -> None:
    """Every decision somebody may attack says how, where and until when."""
    pdf, out = letter(code)
    text = words(pdf)
    assert "Rechtsbehelfsbelehrung" in text
    assert "eines Monats" in text
    assert out["objection_until"] is not None


def test_receipt_names_period_and_fiction() -> None:
    """L1 says when it arrived, how long it takes, what starts the period and what its end means (§ 71b VwVfG)."""
    text = words(letter("L1", line=None)[0]).replace("\u00a0", " ")
    for part in ("23. November 2026", "drei Monaten", "mit allen erforderlichen Unterlagen",
                 "gilt die beantragte Eintragung",
                 "§ 75 VwGO"):
        assert part in text


def test_refusal_prints_the_reasons_of_the_decision() -> None:
    """The reasons a person wrote stand in the refusal, paragraph by paragraph (§ 39 VwVfG)."""
    text = words(letter("L10")[0])
    assert "Erster Grund." in text
    assert "Zweiter Grund." in text


def test_fee_notice_shows_no_value_added_tax() -> None:
    """A fee for an official act never shows VAT; amount, IBAN and reference stand as text beside the code."""
    text = words(letter("L12")[0]).replace("\u00a0", " ")
    assert "19 %" not in text
    assert "Umsatzsteuer" not in text
    assert "120,00 EUR" in text
    assert "DE50 0000 0000 0123 4567 89" in text
    assert "GB-2026-000001" in text


def test_letter_without_legal_period_promises_none() -> None:
    """For the list of § 90 Abs. 4 HwO no statutory period is claimed."""
    text = words(letter("L1", line=None, lines=[line(register="E")])[0])
    assert "drei Monaten" not in text


def test_card_is_archivable_and_shows_what_the_law_wants() -> None:
    """The card shows owner, address, seat, trade, date (§ 10 Abs. 2 HwO) and the number to check it by."""
    at = step()
    card = perform(at, "register.issue_card", entry=entered(at))["card"]
    pdf = at.filed[card["document_id"]]
    text = words(pdf).replace("\u00a0", " ")
    assert check(pdf) == []
    for part in ("Handwerkskarte", "Anna Ahrens", "Lange Straße 12", "Werftweg 4", "Tischler", "24. November 2026",
                 card["verification"]):
        assert part in text


def test_card_holds_many_trades_and_an_endless_name() -> None:
    """Even a card with a very long name and many trades is complete and archivable."""
    at = step()
    app = application()
    app["owner"] = app["owner"] | {"person": person(family_name=LONG + LONG)}
    for index, code in enumerate(("A27", "A1", "A3", "A4", "A10", "A13", "A23", "A25"), start=1):
        entry = entered(at, app, line(index=index, trade=code))
    card = perform(at, "register.issue_card", entry=entry)["card"]
    assert len(card["trades"]) == 8
    assert check(at.filed[card["document_id"]]) == []


def test_templates_use_no_package() -> None:
    """No shipped template asks for a package from elsewhere."""
    for content in template_files().values():
        assert b"@preview" not in content
