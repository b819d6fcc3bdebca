"""Letters over the real services: who may, the preview, faults in German, keeping, and what cannot be reached."""
from __future__ import annotations

import io
import re

import pytest
from page_browser import entrance

from workflows.bootstrap import build
from workflows.settings import Settings

PATH = "/entwurf/hiring/brief/letters/L1.typ"
TEMPLATE = '#let d = json(bytes(sys.inputs.data))\n#set document(title: "Brief")\n#set text(lang: "de")\n= Guten Tag\n#d.received\n'


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    app = build(Settings(data=tmp_path_factory.mktemp("letters"), durable=False))
    for username, name, roles in (
        ("katrin", "Katrin Albers", ["process_owner"]), ("bert", "Bert Lang", ["clerk", "lead"]),
        ("anton", "Anton Petersen", ["admin"]),
    ):
        app.identity.create_person(username, name, roles=roles)
    app.drafts.begin("hiring", title="Einstellung", by=app.identity.by_username("katrin"))
    yield app
    app.close()


@pytest.fixture
def at(app):
    """Each test finds the template as it was."""
    katrin = app.identity.by_username("katrin")
    app.drafts.save_file("hiring", "letters/L1.typ", TEMPLATE.encode(), by=katrin, revision=None)
    return entrance(app, "katrin")


def seen(browser, text) -> str:
    content = text if isinstance(text, bytes) else text.encode()
    return browser.post(f"{PATH}/vorschau", {"content": (io.BytesIO(content), "letter.typ")},
                        content_type="multipart/form-data", headers={"X-Requested-With": "fetch"}).text


def test_only_process_owners_change_letters(at):
    """Leads and administrators get 403 on the page, the preview and the PDF."""
    for path in (PATH, f"{PATH}/pdf"):
        assert [at(who).get(path).status_code for who in ("katrin", "bert", "anton")] == [200, 403, 403]
    assert [at(who).post(f"{PATH}/vorschau").status_code for who in ("bert", "anton")] == [403, 403]


def test_the_page_shows_the_text_and_the_values(at):
    """The template stands in a plain field; every value it gets is listed with an invented example."""
    page = at().get(PATH).text

    assert "#d.received" in page
    assert "#d.applicant.name" in page
    assert "Anna Ahrens" in page


def test_the_preview_is_a_picture_of_each_page(at):
    """Two pages, two pictures, nothing that could run."""
    page = seen(at(), TEMPLATE + "#pagebreak()\nSeite zwei")

    assert page.count('src="data:image/png;base64,') == 2
    assert "<script" not in page


@pytest.mark.parametrize(("more", "words"), [
    ("#d.recieved", "Zeile 6 in letters/L1.typ:"), ("#foo", "„foo“ gibt es hier nicht"), ("*fett", "nicht geschlossen"),
    ('#import "@preview/x:1.0.0": *', "keine Pakete"), ("#while true {}", "hört nicht auf"),
    ('#read("/etc/passwd")', "neben ihm im Entwurf"),
])
def test_a_mistake_is_told_in_german(at, more, words):
    """What is wrong and where, in place of the pages; nothing from outside is shown."""
    page = seen(at(), TEMPLATE + more)

    assert words in page
    assert "root:" not in page
    assert "base64" not in page


def test_the_pdf_is_the_letter(at):
    """The kept template as a PDF with invented data."""
    answer = at().get(f"{PATH}/pdf")

    assert answer.mimetype == "application/pdf"
    assert answer.data.startswith(b"%PDF")


def test_a_faulty_template_has_no_pdf_but_a_reason(at, app):
    """422 and the page with the fault."""
    browser = at()
    app.drafts.save_file("hiring", "letters/L1.typ", b"#foo", by=app.identity.by_username("katrin"), revision=None)
    answer = browser.get(f"{PATH}/pdf")

    assert answer.status_code == 422
    assert "gibt es hier nicht" in answer.text


def test_it_works_without_script(at, app):
    """Previewing and keeping are plain buttons; line breaks stay as they were."""
    browser = at()
    page = browser.get(PATH)
    revision = re.search(r'name="revision" value="(\d+)"', page.text)[1]
    shown = browser.post(PATH, {"act": "vorschau", "text": TEMPLATE + "mehr", "revision": revision})
    kept = browser.post(PATH, {"act": "speichern", "text": (TEMPLATE + "mehr").replace("\n", "\r\n"), "revision": revision})
    late = browser.post(PATH, {"act": "speichern", "text": "andere Worte", "revision": revision})

    assert "data:image/png" in shown.text
    assert kept.status_code == 303
    assert app.drafts.read_file("hiring", "letters/L1.typ").content == (TEMPLATE + "mehr").encode()
    assert late.status_code == 409
    assert "andere Worte" in late.text


def test_what_is_no_text_opens_and_stays(at, app):
    """Bytes that are no text do not break the page."""
    browser = at()
    app.drafts.save_file("hiring", "letters/L1.typ", b"\xff\xfe", by=app.identity.by_username("katrin"), revision=None)

    assert browser.get(PATH).status_code == 200
    assert app.drafts.read_file("hiring", "letters/L1.typ").content == b"\xff\xfe"


def test_the_policy_stays_strict(at):
    """A page of pictures and text needs no relaxation."""
    assert "unsafe" not in at().get(PATH).headers["Content-Security-Policy"]
