"""What the law wants of each letter stands in its PDF, for the recipient and the decision at hand."""
from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Any

import pytest

from handlers.fees.service import payment_text
from handlers.letters.pdf_standard import check
from handlers.register.cards import current_card
from tests.unit.register_case import application, entered, line, perform, person, step
from tests.unit.test_letters_templates import letter, variables, words
from workflows.errors import PermanentFailure

RELEASER = {"release_line": "Clara Meyer-Yılmaz"}
AGENT = person(family_name="Schröder-Öztürk", first_names="Maximiliane", sex="female", street="Markt 1",
               postcode="10117", place="Berlin", email="kanzlei@example.org")


class Said(str):
    """The words of a PDF; what is looked for may be broken over lines, hyphenated or set with fixed blanks."""

    __slots__ = ()

    def __contains__(self, part: object) -> bool:
        return _run_together(str(part)) in _run_together(str(self))


def _run_together(text: str) -> str:
    return re.sub(r"[\s\u00a0\u2011\u200b\u00ad-]", "", text)


def text(code: str, **changes: Any) -> Said:
    """The words of a letter."""
    return Said(words(letter(code, **changes)[0]))


def plain(pdf: bytes) -> Said:
    """The words of a PDF."""
    return Said(words(pdf))


def represented() -> dict[str, Any]:
    """K1 with an appointed representative."""
    app = application()
    return app | {"owner": app["owner"] | {"representative": True, "representative_person": AGENT}}


def firm(**place: Any) -> dict[str, Any]:
    """A GmbH with a manager."""
    app = application()
    owner = app["owner"] | {"kind": "legal", "firm": "Elektro Müller & Söhne GmbH", "ihk_member": "yes",
                            "person": person(family_name="Müller", first_names="Jürgen", sex="male")}
    return app | {"owner": owner, "establishment": app["establishment"] | place}


def test_receipt_says_all_that_section_71b_wants() -> None:
    """L1 gives day of arrival, period, what starts it, what its end means, and the remedies (§ 71b Abs. 3 VwVfG)."""
    found = text("L1", line=None)
    for part in ("23. November 2026", "drei Monaten", "beginnt erst, wenn uns Ihr Antrag mit allen",
                 "gilt die beantragte Eintragung als erfolgt", "Widerspruch einlegen", "§ 75 VwGO"):
        assert part in found


def test_receipt_names_the_day_at_the_single_point_of_contact() -> None:
    """Filed on 4 September 2026 with the single point of contact it counts as arrived on the 7th, and both days stand."""
    found = text("L1", line=None, application=application(channel="ea", received=dt.date(2026, 9, 4)))
    assert "am 4. September 2026 beim Einheitlichen Ansprechpartner eingegangen" in found
    assert "als am 7. September 2026 bei uns eingegangen (§ 71b Abs. 2 VwVfG M-V)" in found


def test_continuation_after_death_promises_no_period_and_no_ban() -> None:
    """§ 4 HwO lets heirs go on at once: L1 claims neither the three months nor that work must wait."""
    found = text("L1", line=None, application=application(event="death"))
    assert "drei Monaten" not in found
    assert "erst betrieben werden" not in found
    assert "unverzüglich für die Bestellung" in found


def test_receipt_for_a_new_partner_promises_no_fiction() -> None:
    """Who joins an entry moved in 2020 reads of the six months of § 126 Abs. 4 HwO, not of three months and a fiction."""
    app = application(event="new_partner")
    app["trades"] = [app["trades"][0] | {"trade": "A42", "grandfathered": True}]
    found = text("L1", line=None, application=app)
    assert "sechs Monaten" in found
    assert "drei Monaten" not in found
    assert "gilt die beantragte Eintragung als erfolgt" not in found


@pytest.mark.parametrize(("path", "first", "told", "untold"), [
    ("P73A9", True, ("Ausnahmebewilligung nach § 9 HwO", "§ 6 Abs. 4 EU/EWR HwV", "nicht von selbst"), "BQFG"),
    ("P73G50C", True, ("Gleichwertigkeit nach § 50c HwO", "§ 13 BQFG", "nicht von selbst"), "EU/EWR HwV"),
    ("P77B7B", True, ("§§ 7a, 7b und 8 HwO", "eigene Regeln"), "nicht von selbst"),
    ("P71A", False, ("gilt die beantragte Eintragung als erfolgt",), "vorausgeh"),
])
def test_the_receipt_tells_the_period_of_what_comes_first(path, first, told, untold) -> None:
    """Where a permission or equivalence precedes the entry, L1 names its own period and that it has no fiction."""
    found = text("L1", line=None, lines=[line(path=path, permission_first=first)])
    for part in told:
        assert part in found
    assert untold not in found


@pytest.mark.parametrize("code", ["L1", "L2", "L3"])
def test_papers_are_named_in_words(code: str) -> None:
    """Papers appear by their German names; the codes of the screens never reach a letter."""
    found = text(code, line=None, missing=["D03", "Nachweis der Qualifikation (D07)"],
                 documents_needed=[{"value": "D03", "label": "Nachweis der Qualifikation (D03)"}])
    assert "Nachweis der Qualifikation" in found
    assert "D03" not in found
    assert "D07" not in found


def test_request_for_papers_names_period_and_start_of_the_clock() -> None:
    """L2 sets a day and says that the three months have not begun (§ 71b Abs. 4 VwVfG)."""
    found = text("L2", line=None)
    assert "bis zum 14. Dezember 2026" in found
    assert "hat noch nicht begonnen" in found


@pytest.mark.parametrize(("code", "until"), [("L2", 14), ("L3", 14), ("L5", 14), ("L14", 14), ("L20", 21)])
def test_the_process_waits_until_the_day_the_letter_names(code: str, until: int) -> None:
    """The period a letter prints is the one the process is given, so no timer fires before the printed day."""
    pdf, out = letter(code)
    assert out["period_until"] == dt.date(2026, 12, until)
    assert f"{until}. Dezember 2026" in plain(pdf)


def test_a_period_that_is_over_is_never_printed() -> None:
    """A day left over from an earlier letter of the case does not become the period of the next one."""
    pdf, out = letter("L5", period_until=dt.date(2026, 11, 20))
    assert out["period_until"] == dt.date(2026, 12, 14)
    assert "20. November 2026" not in plain(pdf)


def test_hearing_gives_intent_facts_and_period() -> None:
    """L5 says what is intended, the facts, the day, and the right to see the file (§§ 28, 29 VwVfG)."""
    found = text("L5")
    for part in ("wir beabsichtigen, ihn abzulehnen", "Erster Grund.", "Zweiter Grund.", "14. Dezember 2026", "§ 29"):
        assert part in found


def test_hearing_before_a_restriction_says_so() -> None:
    """A hearing before a partial entry announces the restriction and not a refusal."""
    found = text("L5", decision={"result": "grant_limited", "limited_to": "Herstellung von Holzspielzeug",
                                 "legal_basis": "§ 7 Abs. 1a HwO", "reasons": "Nur dies ist nachgewiesen."})
    assert "nur teilweise zu entsprechen" in found
    assert "beschränken auf: Herstellung von Holzspielzeug" in found
    assert "Ihren Antrag abzulehnen" not in found


@pytest.mark.parametrize(("scope", "refused_in_part"), [("restricted", True), ("agreed", False)])
def test_a_restriction_the_applicant_agreed_to_refuses_nothing(scope: str, refused_in_part: bool) -> None:
    """L9 refuses the rest of the application, and speaks of the hearing, only where the applicant did not agree."""
    found = text("L9", decision={"result": "grant_limited", "scope": scope, "limited_to": "Holzspielzeuge",
                                 "reasons": "Nur hierfür ist das Handwerk verwandt."})
    assert "beschränkt auf: Holzspielzeuge" in found
    assert ("Im Übrigen wird der Antrag abgelehnt" in found) is refused_in_part
    assert ("Gelegenheit zur Äußerung" in found) is refused_in_part


@pytest.mark.parametrize(("code", "changes", "missing"), [
    ("L10", {"decision": {"result": "refuse", "reasons": "  "}}, "die Gründe"),
    ("L9", {"decision": {"result": "grant_limited"}}, "die Gründe"),
    ("L5", {"decision": {"result": "refuse"}}, "die Gründe"),
    ("L2", {"missing": [], "decision": {}}, "die fehlenden Unterlagen"),
    ("L4", {"extension": {"reason": "Gutachten"}}, "das neue Ende der Frist"),
    ("L13", {"deadline": {}}, "der Beginn der Frist"),
    ("L23", {"objection": {"result": "reject", "reasons": "Nichts Neues."}}, "der Tag des Widerspruchs"),
    ("L20", {"inquiry": {"question": "?"}}, "das Einverständnis mit der Stellungnahme der Innung (§ 8 Abs. 3 HwO)"),
])
def test_a_letter_with_a_gap_is_not_sent(code: str, changes: dict[str, Any], missing: str) -> None:
    """Reasons, dates and papers are never empty: the letter becomes an incident that names what is missing."""
    with pytest.raises(PermanentFailure) as failure:
        letter(code, **changes)
    assert (failure.value.code, failure.value.params["missing"]) == ("letter_incomplete", missing)


def test_a_letter_without_an_address_is_not_posted() -> None:
    """Without street and town nothing can be posted; by agreed mail it can go."""
    app = application()
    app["owner"] = app["owner"] | {"person": person(street="", postcode="", place="")}
    with pytest.raises(PermanentFailure) as failure:
        letter("L1", line=None, application=app)
    assert failure.value.params["missing"] == "die Anschrift"
    assert letter("L1", line=None, application=app | {"electronic_delivery": True})[1]["channel"] == "mail"


@pytest.mark.parametrize("code", ["L8", "L9", "L10", "L11", "L13"])
def test_a_decision_names_the_person_who_released_it(code: str) -> None:
    """An administrative act shows the name of the person who decided (§ 37 Abs. 3 VwVfG)."""
    at = step(people=RELEASER)
    out = perform(at, "letter.create", template=code, decided_in="release_line", **variables())["letter"]
    found = plain(at.filed[out["document_id"]])
    assert "Clara Meyer-Yılmaz" in found
    assert "§ 37 Abs. 3 VwVfG M-V" in found


def test_remedy_notice_names_every_form_the_law_allows() -> None:
    """The notice lists all forms of § 70 Abs. 1 VwGO, because an incomplete one opens a year (§ 58 Abs. 2 VwGO)."""
    found = text("L10")
    for part in ("innerhalb eines Monats nach Bekanntgabe Widerspruch", "schriftlich", "§ 3a Abs. 2 des Verwaltungs",
                 "§ 3a Abs. 3 des Verwaltungs", "§ 9a Abs. 5 des Onlinezugangsgesetzes", "zur Niederschrift",
                 "Handwerkskammer Musterland, Am Handwerkerhof 1, 17489 Greifswald"):
        assert part in found


def test_objection_decision_names_court_period_and_object() -> None:
    """L23 points to the action against the decision in the form the objection gave it, court with its seat."""
    found = text("L23", line_results=[{"trade": "A27", "result": "refuse", "posted_on": dt.date(2026, 12, 5)}])
    for part in ("in der Gestalt dieses Widerspruchsbescheids", "eines Monats nach Zustellung",
                 "Verwaltungsgericht Schwerin, Wismarsche Straße 323a, 19055 Schwerin", "§ 55a VwGO", "§ 55d VwGO",
                 "Ablehnung vom 5. Dezember 2026 (Tischler)", "§ 73 Abs. 3 Satz 3 VwGO"):
        assert part in found


def test_redress_carries_no_notice_and_no_period() -> None:
    """Who gets all she wanted is told of no remedy."""
    pdf, out = letter("L23", objection={"filed_on": "2026-12-20", "result": "redress", "reasons": "Neue Nachweise."})
    assert "Rechtsbehelfsbelehrung" not in plain(pdf)
    assert out["objection_until"] is None


def test_notices_of_section_11_go_against_receipt_with_the_form_for_it() -> None:
    """L6 and L7 ask for a receipt and bring the slip to sign (§ 11 HwO)."""
    for code in ("L6", "L7"):
        found = text(code, delivery="proof", ihk_notice="yes")
        assert "Gegen Empfangsbescheinigung" in found
        assert "Name und Unterschrift" in found
        assert "nach Zustellung" in found


def test_refusal_for_lack_of_craft_names_the_year_of_section_15() -> None:
    """Only who was refused as "no craft" is told of the bar of § 15 HwO; the others may apply again."""
    refused = {"result": "refuse", "reasons": "Kein Handwerk."}
    assert "§ 15 HwO" in text("L10", decision=refused | {"legal_basis": "§ 1 HwO (kein Handwerk)"})
    assert "§ 15 HwO" not in text("L10", decision=refused | {"legal_basis": "§ 7b Abs. 1 HwO"})


def test_closing_letter_keeps_what_was_entered() -> None:
    """A withdrawal after the first entry does not claim that nothing was entered."""
    assert "Die Eintragung mit Tischler war zu diesem Zeitpunkt schon vollzogen" in text(
        "L26", line=None, entered_trades=["A27"])
    assert "ohne Eintragung abgeschlossen" in text("L26", line=None, entered_trades=[])


def test_permission_names_its_holder() -> None:
    """A permission for the employed Betriebsleiter is granted to that person by name, not to the firm."""
    given = {"number": "BG-2026-00001", "title": "Ausübungsberechtigung nach § 7b HwO", "granted_on": "2026-12-01"}
    assert "Dörte Dettmann wird für das Gewerbe" in text("L11", permission=given | {"holder": "Dörte Dettmann"})
    assert "Ihnen wird für das Gewerbe" in text("L11", permission=given | {"holder": "Anna Ahrens"})


@pytest.mark.parametrize("code", ["L1", "L10", "L12"])
def test_the_representative_is_told_for_whom_she_gets_the_letter(code: str) -> None:
    """A letter to a representative names the represented, and the notice names who may object (§ 14 VwVfG)."""
    found = text(code, application=represented())
    assert "Maximiliane Schröder-Öztürk" in found
    assert "Sie vertreten in diesem Verfahren Anna Ahrens (§ 14 VwVfG M-V)" in found
    if code != "L1":
        assert "kann Anna Ahrens innerhalb eines Monats" in found


def test_mail_for_a_represented_applicant_goes_to_the_representative() -> None:
    """Agreed mail goes to the representative and never past her (§ 14 Abs. 3 VwVfG)."""
    at = step()
    perform(at, "letter.create", template="L1", application=represented() | {"electronic_delivery": True})
    assert at.sent[0][1]["to"] == ["kanzlei@example.org"]


def test_abroad_a_posted_decision_counts_a_month_later() -> None:
    """Posted abroad on 24 November 2026 it is notified on 24 December; the period and the due day follow it."""
    app = application()
    app["owner"] = app["owner"] | {"person": person(place="Szczecin", postcode="70-123", country="Polen")}
    at = step()
    out = perform(at, "letter.create", **variables(application=app, template="L10"))["letter"]
    assert at.sent[0][1]["recipient"][-1] == "POLEN"
    assert (out["notified_on"], out["objection_until"]) == (dt.date(2026, 12, 24), dt.date(2027, 1, 25))
    fee = perform(at, "fee.charge", fee_key="A/natural/entry", application=app)["fee"]
    assert fee["due"] == dt.date(2027, 1, 25)


def test_a_home_abroad_stands_in_register_card_and_pension_message_with_its_country() -> None:
    """Without its country an address abroad would be no address."""
    app, at = application(), step()
    app["owner"] = app["owner"] | {"person": person(place="Szczecin", postcode="70-123", country="Polen")}
    entry = entered(at, app)
    assert "70-123 Szczecin, Polen" in card_words(at, entry)
    perform(at, "register.inform_pension", application=app, line=line(), entry=entry)
    assert at.sent[-1][1]["home_address"]["place"] == "Szczecin, Polen"


def test_a_mail_abroad_counts_like_any_mail() -> None:
    """§ 41 Abs. 2 Satz 2 VwVfG makes no difference for what is sent electronically."""
    app = application(electronic_delivery=True)
    app["owner"] = app["owner"] | {"person": person(country="Polen")}
    assert letter("L1", line=None, application=app)[1]["notified_on"] == dt.date(2026, 11, 28)


def test_a_firm_is_addressed_with_its_manager_and_partners_without_firm_together() -> None:
    """The address field names firm and manager; a GbR without a firm is addressed as its partners, once."""
    at = step()
    perform(at, "letter.create", template="L1", application=firm())
    assert at.sent[0][1]["recipient"][:2] == ["Elektro Müller & Söhne GmbH", "Herrn Jürgen Müller"]
    gbr = firm()
    gbr["owner"] = gbr["owner"] | {"kind": "partnership", "firm": "",
                                   "people": [person(first_names="Işıl"), person(first_names="Bengü")]}
    at = step()
    perform(at, "letter.create", template="L1", application=gbr)
    assert at.sent[0][1]["recipient"] == ["Işıl Ahrens und Bengü Ahrens", "Werftweg 4", "18057 Rostock"]


def test_what_is_no_trade_is_called_by_its_activity() -> None:
    """An activity outside the annexes leaves no gap and no code in a refusal."""
    found = text("L10", line=line(trade=None, trade_name="", register="none", activity="Hausmeisterdienste"))
    assert "Hausmeisterdienste (in den Anlagen A und B nicht aufgeführt)" in found
    assert "None" not in found


def test_several_registers_stand_in_the_subject() -> None:
    """An application for an A and a B trade names both registers."""
    found = text("L1", line=None, lines=[line(), line(trade="B1-33", trade_name="Gebäudereiniger", register="B1")])
    assert "die Handwerksrolle und das Verzeichnis der zulassungsfreien Handwerke: Tischler, Gebäudereiniger" in found


def test_forwarding_letter_spells_out_the_chamber() -> None:
    """The competent chamber is named in full."""
    assert "Zuständig ist die Handwerkskammer Schwerin" in text("L21", line=None, competent_chamber="HWK Schwerin")


@pytest.mark.parametrize(("key", "card"), [("A/natural/entry", True), ("B/natural/entry", False),
                                           ("A/natural/refusal", False)])
def test_fee_notice_cites_the_card_only_for_the_card(key: str, card: bool) -> None:
    """§ 10 Abs. 2 Satz 4 HwO is a basis for the Handwerkskarte and for nothing else."""
    fee = variables()["fee"] | {"key": key}
    assert ("§ 10 Abs. 2 Satz 4 HwO" in text("L12", fee=fee)) is card


def test_payment_code_carries_the_transfer() -> None:
    """The EPC code holds name, IBAN, amount and reference as the standard wants (EPC069-12, version 2)."""
    rows = payment_text(name="Handwerkskammer Musterland", iban="DE50 0000 0000 0123 4567 89", amount=Decimal("120"),
                        reference="GB-2026-000001", bic="MUSTDEM0XXX").split("\n")
    assert rows[:2] == ["BCD", "002"]
    assert rows[3:8] == ["SCT", "MUSTDEM0XXX", "Handwerkskammer Musterland", "DE50000000000123456789", "EUR120.00"]
    assert rows[10] == "GB-2026-000001"


def card_words(at: Any, entry: dict[str, Any]) -> str:
    """The words on the card of an entry."""
    card = perform(at, "register.issue_card", entry=entry)["card"]
    pdf = at.filed[card["document_id"]]
    assert check(pdf) == []
    return plain(pdf)


def test_card_shows_what_section_10_lists_and_nothing_else() -> None:
    """Owner and address, seat, trade, day of entry; verification number, issuer and day of issue; no personal extras."""
    at = step()
    entry = entered(at)
    found = card_words(at, entry)
    row = current_card(at.connection, "A", entry["register_number"])
    assert row is not None
    for part in ("Anna Ahrens", "Lange Straße 12, 18055 Rostock", "Werftweg 4, 18057 Rostock", "Tischler",
                 "Tag der Eintragung", row["verification"]):
        assert part in found
    for part in ("Betriebsleitung", "1991", "deutsch", "@", "030 23125", entry["register_number"]):
        assert part not in found


def test_card_names_the_lead_only_in_cases_of_section_7() -> None:
    """The Betriebsleiter stands on the card of an owner who has one, not on that of a Meister (§ 10 Abs. 2 Satz 3)."""
    at = step()
    lead = {"who": "employee", "person": person(family_name="Dettmann", first_names="Dörte")}
    assert "Betriebsleitung" in (found := card_words(at, entered(at, firm(), line(lead=lead))))
    assert "Dörte Dettmann" in found
