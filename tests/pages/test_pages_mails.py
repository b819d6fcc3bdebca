"""What a mail to a colleague says, in whose language."""
from __future__ import annotations

import datetime as dt

import pytest

from web.notices.mails import worded
from workflows.settings import Settings

TOLD = {"task_name": "Unterlagen prüfen", "business_key": "HR-2026-01842", "due": dt.date(2026, 11, 24), "by": "Petra Kühn"}
SAID = {
    "de": ("Neue Aufgabe für Sie: Unterlagen prüfen (HR-2026-01842)", "Frist: Di 24.11.\nZugewiesen von Petra Kühn."),
    "en": ("New task for you: Unterlagen prüfen (HR-2026-01842)", "Deadline: Tue 24 Nov\nAssigned by Petra Kühn."),
}


@pytest.mark.parametrize("page", ["de", "en", None])
@pytest.mark.parametrize("reader", ["de", "en"])
def test_a_mail_is_in_its_readers_language_whoever_causes_it(pages, page, reader):
    """The page of who assigns, in either language, or the worker without a page: the mail is in the reader's."""
    if page is None:
        told = worded("assigned", TOLD, Settings(), reader)
    else:
        with pages.test_request_context(headers={"Cookie": f"language={page}"}):
            told = worded("assigned", TOLD, Settings(), reader)
    subject, line = SAID[reader]
    assert told["subject"] == subject
    assert told["text"].startswith(line)
    assert f'<html lang="{reader}">' in told["html"]


def test_the_page_goes_on_in_its_own_language_after_a_mail(pages):
    """An English mail leaves no English words on a German page."""
    from flask_babel import gettext

    with pages.test_request_context(headers={"Cookie": "language=de"}):
        before = gettext("Aufgabe öffnen")
        worded("assigned", TOLD, Settings(), "en")
        assert (before, gettext("Aufgabe öffnen")) == ("Aufgabe öffnen", "Aufgabe öffnen")


def test_a_language_nobody_speaks_is_german(pages):
    """A preference that names no language of the house, or none at all, is answered in German."""
    assert {worded("assigned", TOLD, Settings(), chosen)["subject"] for chosen in ("", "fr")} == {SAID["de"][0]}
