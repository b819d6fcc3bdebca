"""A start form keeps what was typed: unchecked, for its writer alone, until the case begins or the words are thrown away."""
from __future__ import annotations

PAGE = "/neuer-vorgang/register_entry"
TYPED = {"application.firm": ["Möbel Öz"], "application.postcode": ["18"]}
WHOLE = {"application.firm": "Möbel Öz", "application.postcode": "18055", "application.place": "Rostock",
         "application.received-day": "23", "application.received-month": "11", "application.received-year": "2026"}


def keep(browser, values=TYPED, version=""):
    return browser.put(f"{PAGE}/entwurf", {"values": values, "form_version": version})


def test_what_was_typed_stands_in_the_form_again(sabine, sign_in):
    """Unchecked as it was typed; the list says which form waits half filled in; a colleague sees neither."""
    saved = keep(sabine)

    assert saved.status_code == 200
    assert set(saved.json) == {"at", "claimed", "held"}
    page = sabine.get(PAGE).text
    assert 'value="Möbel Öz"' in page
    assert 'value="18"' in page
    assert "Entwurf vom" in page
    assert "angefangen" in sabine.get("/neuer-vorgang").text
    other = sign_in("joerg")
    assert "Möbel Öz" not in other.get(PAGE).text
    assert "angefangen" not in other.get("/neuer-vorgang").text


def test_a_refused_submission_is_kept_without_script(sabine):
    """Sent with a mistake and the page closed: the words are there when it is opened again; the refusal says so."""
    refused = sabine.post(PAGE, {"application.firm": "Möbel Öz", "application.postcode": "123"})

    assert refused.status_code == 422
    assert 'data-state="saved">Entwurf vom ' in refused.text
    assert 'value="Möbel Öz"' in sabine.get(PAGE).text


def test_the_case_begun_from_it_ends_the_draft(sabine):
    """After the case has begun the form is empty."""
    keep(sabine)

    assert sabine.post(PAGE, WHOLE).status_code == 303
    assert "Möbel Öz" not in sabine.get(PAGE).text


def test_words_are_thrown_away_only_on_purpose(sabine):
    """Leaving the page keeps them; "Endgültig verwerfen" does not."""
    keep(sabine)

    assert sabine.post(f"{PAGE}/verwerfen").location == "/neuer-vorgang"
    assert "Möbel Öz" not in sabine.get(PAGE).text


def test_who_may_not_begin_it_keeps_nothing(sign_in):
    """A draft of a process of another team is refused, as its form is."""
    assert keep(sign_in("marta")).status_code == 403


def test_a_draft_that_is_none_is_refused(sabine):
    """A body without values keeps nothing and leaves what is kept."""
    keep(sabine)

    assert keep(sabine, values=None).status_code == 422
    assert 'value="Möbel Öz"' in sabine.get(PAGE).text
