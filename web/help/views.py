"""Routes of the handbook: one page per thing a person wants to do.

The handbook is German. What the law asks for (`LEGAL`) exists in English too, in `pages/en`.
"""
from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from flask import Blueprint, Response, render_template
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from web.help.pictures import DENSITY, picture
from web.language import GERMAN, language
from web.markdown import plain_markdown
from web.sessions import public
from workflows.errors import NotFound

blueprint = Blueprint("help", __name__)
FOLDER = Path(__file__).parent / "pages"
# In the order somebody new needs them; the last three stand in the footer instead of the overview.
ORDER = (
    "aufgaben", "stapel", "aufgabe-bearbeiten", "warum", "rueckgaengig", "frist", "wiedervorlage",
    "eingang-zuordnen", "neuer-vorgang", "suchen", "dokumente", "mitteilungen", "kalender", "zusammenarbeiten",
    "vorgang-steuern", "vertretung", "geschlossene-akten", "beratungen", "team", "personen",
    "stoerungen", "betrieb", "prozesse", "prozesse-zeichnen", "entscheidungstabellen", "formulare", "briefe",
    "ausprobieren", "veroeffentlichen", "freigeben", "vorgaenge-umstellen", "parameter", "pruefungsrunden",
    "ausschuesse", "lehrlingsrolle", "beratung", "stunden-und-tagewerke", "beratung-leiten", "foerdermittel",
    "ausbildungsberatung", "aufbewahrung", "vorsitz", "schnittstellen", "tasten",
)
LEGAL = ("barrierefreiheit", "datenschutz", "verbesserung")


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the handbook: its first line is the title, its first paragraph the summary.

    :param language: the language it is written in.
    """

    name: str
    title: str
    summary: str
    text: str
    language: str


@lru_cache
def read(name: str, language: str = GERMAN) -> Page:
    """A page by its name, in German where there is none in this language.

    :raises NotFound: there is no such page.
    """
    if name not in (*ORDER, *LEGAL):
        raise NotFound("page_not_found")
    written = language if language != GERMAN and name in LEGAL else GERMAN
    folder = FOLDER if written == GERMAN else FOLDER / written
    title, _, text = (folder / f"{name}.md").read_text(encoding="utf-8").partition("\n")
    return Page(name, title.removeprefix("# ").strip(), text.strip().partition("\n\n")[0], text.strip(), written)


@blueprint.get("/hilfe")
@public
def overview() -> ResponseReturnValue:
    """All pages of the handbook."""
    return render_template("help/overview.html", section="help", pages=[read(name) for name in ORDER])


@blueprint.get("/hilfe/bild/<name>.webp")
@public
def image(name: str) -> ResponseReturnValue:
    """A picture of the handbook."""
    answer = Response(picture(name).content, mimetype="image/webp")
    answer.headers["Cache-Control"] = "public, max-age=86400"
    return answer


def _figure(words: str, name: str) -> Markup:
    """A picture at its own size at most; it opens by itself, where a small screen shows too little of it."""
    shown = picture(name)
    return Markup(render_template(  # noqa: S704 - a template escapes what it is given
        "help/_figure.html", name=name, words=words, width=shown.width // DENSITY, height=shown.height // DENSITY
    ))


@blueprint.get("/hilfe/<name>")
@public
def page(name: str) -> ResponseReturnValue:
    """One page."""
    shown = read(name, language())
    return render_template("help/page.html", section="help", page=shown, text=plain_markdown(shown.text, _figure))
