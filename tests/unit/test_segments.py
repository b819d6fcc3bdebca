"""A template's texts are found and put into other words without touching what is not text."""
from __future__ import annotations

from pathlib import Path

import pytest

import web
from web.translations.segments import messages, placeholders, rewrite

TEMPLATES = sorted((Path(web.__file__).parent / "templates").rglob("*.html"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_said_in_its_own_words_is_the_same_to_the_byte(path: Path) -> None:
    """What has no translation stays as it was written."""
    source = path.read_text(encoding="utf-8")
    assert rewrite(source, lambda words: words) == source


@pytest.mark.parametrize("source, found", [
    ("<p>Guten Tag</p>", ["Guten Tag"]),
    ("<p><b>{{ a.open | counted }}</b> offen</p>", ["<b>{open}</b> offen"]),
    ("<p>{{ name }}<span class=\"kw-sub\">seit gestern</span></p>", ["seit gestern"]),
    ("<a class=\"x\">{{ icon('team') }} Team</a>", ["Team"]),
    ("<a>Eins</a><a>Zwei</a>", ["Eins", "Zwei"]),
    ("<p>Von <a>A</a> bis <a>B</a></p>", ["Von <a>A</a> bis <a2>B</a2>"]),
    ("<p>{% if x %}Ja, so{% else %}Nein{% endif %}</p>", ["Ja, so", "Nein"]),
    ("<title>{{ \"Fehler: \" if wrong }}Suche</title>", ["Fehler:", "Suche"]),
    ("<i title=\"{{ n }} Tage\" class=\"kw-Tage\" data-busy=\"Wird gesucht …\"></i>", ["{n} Tage", "Wird gesucht …"]),
    ("{% set a = _(\"niemand\") %}{% if b == \"Frist\" %}{% endif %}", ["niemand"]),
    ("<script>var Haus = 1</script><style>.Haus{}</style><!-- Haus -->{# Haus #}", []),
    ("<p>{{ 17 }} · {{ x }} &nbsp; – </p>", []),
])
def test_messages(source: str, found: list[str]) -> None:
    """Sentences, attributes and words in expressions are messages; keys, classes and scripts are not."""
    assert messages(source) == found


def test_placeholders_may_change_their_order() -> None:
    """English puts what a sentence names where English wants it; sources of placeholders come along whole."""
    source = '<p>\n Von <a href="{{ url_for("x") }}">{{ who.name }}</a> am {{ day | full_date }} geteilt\n</p>'
    said = rewrite(source, {"Von <a>{name}</a> am {day} geteilt": "Shared on {day} by <a>{name}</a>"}.__getitem__)
    assert said == '<p>\n Shared on {{ day | full_date }} by <a href="{{ url_for("x") }}">{{ who.name }}</a>\n</p>'
    assert placeholders("Von <a>{name}</a>") == sorted(["<a>", "</a>", "{name}"])


def test_a_quote_in_a_translation_ends_no_attribute_and_no_literal() -> None:
    """A translator's quotation mark cannot break a page."""
    assert rewrite('<i title="Haus"></i>', lambda _: 'a "house"') == '<i title="a &quot;house&quot;"></i>'
    assert rewrite('{{ "Haus" if x }}', lambda _: 'a "house"') == '{{ "a \\"house\\"" if x }}'
