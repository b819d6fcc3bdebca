"""The pictures of the handbook: whose desk, which page, what is done there, and which part is shown."""
from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass

from handbook_furnishing import DRAFT, TRIED, Furnished
from playwright.sync_api import Locator, Page

# A file of this quality is fetched beside a page without being noticed, and its letters are still sharp.
QUALITY = 0.6
MARGIN = 12
# The window: the whole of a part has to be in it.
TALLEST = 1100
_TO_WEBP = """async ([data, quality]) => {
    const image = new Image();
    image.src = 'data:image/png;base64,' + data;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    canvas.getContext('2d', { alpha: false }).drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', quality).split(',')[1];
}"""
# The lowest place above `bottom` at which no line of text and no field is cut.
_BETWEEN_LINES = """(part, bottom) => {
    const boxes = [];
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        if (!walker.currentNode.parentElement.checkVisibility()) continue;  // what is folded has a place all the same
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        boxes.push(...range.getClientRects());
    }
    for (const field of part.querySelectorAll('input, select, textarea, button, .kw-btn, svg'))
        if (field.checkVisibility()) boxes.push(field.getBoundingClientRect());
    const cut = () => boxes.filter(box => box.height && box.height < 120 && box.top < bottom && box.bottom > bottom - 2);
    for (let found = cut(); found.length; found = cut()) bottom = Math.min(...found.map(box => box.top)) - 4;
    return bottom;
}"""
Doing = Callable[[Page], None]
Clip = dict[str, float]


@dataclass(frozen=True)
class Scene:
    """One picture.

    :param path: "{task}" and "{case}" stand for those of `task`, other names for the chamber's `places`.
    :param shows: words that have to be read in the picture: without them it is one of something else.
    :param task: element of the open task it is about; "" = `path` alone.
    :param part: what is shown, as a selector; "" = the window.
    :param tall: pixels at most.
    :param do: what is done there first.
    """

    name: str
    who: str
    path: str
    shows: str
    task: str = ""
    part: str = ""
    tall: int = 620
    width: int = 1180
    do: Doing | None = None


def _open(words: str) -> Doing:
    return lambda page: page.get_by_text(words, exact=True).first.click()


def _pick(page: Page) -> None:
    for box in page.locator("input[name=ids]").all()[:2]:
        box.check()


def _put_off(page: Page) -> None:
    page.get_by_role("link", name="Wiedervorlage", exact=True).last.click()


def _search(page: Page) -> None:
    page.locator("#suche").fill("Rostock")
    page.locator("#suche").press("Enter")
    page.wait_for_url("**/suche")


def _new_appointment(page: Page) -> None:
    with page.expect_response("**/felder"):  # the fields that belong to this answer
        page.get_by_label("neuer Termin", exact=True).check()
    page.get_by_label("Uhrzeit").first.wait_for()


def _entry(page: Page) -> None:
    page.get_by_label("Name, Firma, Gewerk oder Registernummer").fill("er")
    page.keyboard.press("Enter")
    page.get_by_role("table").wait_for()


def _roll(page: Page) -> None:
    page.get_by_label("Name, Betrieb, Beruf oder Nummer").fill("Tischler")
    page.keyboard.press("Enter")
    page.get_by_role("table").wait_for()


def _keys(page: Page) -> None:
    page.locator("[data-dialog=keys]").first.click()


def _until(selector: str) -> Doing:
    return lambda page: page.locator(selector).first.wait_for()


CONTRACT = """Abschnitt: Vertrag
Eintrittsdatum *: Datum ab heute
Arbeitszeit *: Vollzeit, Teilzeit
Wochenstunden *: Zahl 1 bis 40 Stunden, wenn Arbeitszeit = Teilzeit
Befristet: Kästchen
Befristet bis *: Datum, wenn Befristet
E-Mail"""


def _list_of_fields(page: Page) -> None:
    page.get_by_label("Wie heißt der Prozess?").fill("Einstellung")
    page.get_by_role("button", name="Prozess anlegen").click()
    page.goto("/entwurf/einstellung/formular/first_step.form/liste")
    page.get_by_role("button", name="löschen").first.click()
    page.locator("#zeilen").fill(CONTRACT)
    page.get_by_role("button", name="Alle hinzufügen").click()
    page.get_by_role("heading", name="7 Felder").wait_for()


SCENES = (
    Scene("aufgaben", "kroeger", "/", "Nächste Aufgabe starten", tall=700, width=1440),
    Scene("frist", "kroeger", "/?ansicht=all", "heute fällig", part=".kw-list", tall=560),
    Scene("stapel", "kroeger", "/", "2 Aufgaben ausgewählt", tall=700, do=_pick),
    Scene("aufgabe", "kroeger", "/aufgabe/{task}", "Abschließen und weiter", "check_completeness", tall=860, width=1440),
    Scene("vorpruefung", "kroeger", "/aufgabe/{task}", "erfüllt", "review_line", part=".kw-check"),
    Scene("warum", "paulsen", "/aufgabe/{task}/warum", "Zugetroffen hat Regel", "release_line", part="main", tall=560),
    Scene("rueckgaengig", "kroeger", "/aufgabe/{undone}", "Rückgängig machen", part=".kw-two__main", tall=300),
    Scene("wiedervorlage", "kroeger", "/aufgabe/{task}", "Zurücklegen", "check_completeness", part="#follow-up",
          do=_put_off),
    Scene("dokumente", "kroeger", "/aufgabe/{task}", "Dokumente hinzufügen", "check_completeness",
          part="section:has(#docs-title)", tall=900),
    Scene("notizen", "kroeger", "/vorgang/{noted}", "ruft bis Mittwoch zurück", part="section:has(#notes-title)"),
    Scene("schritte", "paulsen", "/vorgang/{case}/schritte", "Erledigt", "review_line", part="main", tall=460),
    Scene("eingang", "paulsen", "/vorgang/{case}", "Eingang zuordnen", "review_line", part="section:has(#in-title)"),
    Scene("kalender", "kroeger", "/mitteilungen/einstellungen", "Kalenderadresse erzeugen", part="section:has(#kalender)"),
    Scene("neuer-vorgang", "kroeger", "/neuer-vorgang", "Neuer Vorgang", part="main", tall=420),
    Scene("suche", "kroeger", "/", "Rostock", part="main", tall=420, do=_search),
    Scene("vorgang", "paulsen", "/vorgang/{case}", "Offene Aufgaben", "review_line", part="main", tall=560),
    Scene("mitteilungen", "kroeger", "/mitteilungen/einstellungen", "Übergabe", part="main", tall=560),
    Scene("vertretung", "kroeger", "/vertretung/neu", "Wer vertritt", part="main", tall=600),
    Scene("geschlossene-akten", "petri", "/aufgabe/{task}", "Sie sehen diese Aufgabe, nicht die Akte",
          "release_statement", part=".kw-two", tall=330),
    Scene("team", "paulsen", "/team", "abwesend bis", part="main", tall=640),
    Scene("beratungen", "bauer", "/beratungen", "Anstehende Erstkontakte", part="main", tall=640),
    Scene("beratung", "bauer", "/aufgabe/{task}", "Uhrzeit", "plan_appointment", part="#work", tall=640,
          do=_new_appointment),
    Scene("stunden", "thiel", "/aufgabe/{task}", "Vorbereitung", "hold_session", part="#work", tall=760),
    Scene("beratung-leiten", "petri", "/beratungen/leitung", "Wer hat wie viel", part="main", tall=640),
    Scene("foerdermittel", "sievers", "/aufgabe/{task}", "Beihilfen der letzten drei Jahre in Euro", "check_deminimis",
          part="#work", tall=460),
    Scene("ausbildungsberatung", "moeller", "/aufgabe/{task}", "Konflikt", "take_training", part=".kw-two__main", tall=620),
    Scene("stoerungen", "petersen", "/stoerungen", "Nachforderung erstellen", part="main", tall=560),
    Scene("personen", "petersen", "/personen", "Aylin Demir", part="main", tall=480),
    Scene("betrieb", "paulsen", "/betrieb", "Was ansteht", part="main", tall=460),
    Scene("prozesse", "albers", "/prozesse", "Version 1 von Beratungsfall", part="main", tall=460),
    Scene("zeichnen", "albers", f"/entwurf/{DRAFT}/diagramm/register_entry.bpmn", "Eigenschaften", tall=640,
          do=_until(".kw-edit[data-state=ready]")),
    Scene("tabelle", "albers", f"/entwurf/{DRAFT}/tabelle/relatedness.dmn", "Regel", tall=460,
          do=_until("#table-editor[data-state=open]")),
    Scene("formular-liste", "albers", "/entwurf", "7 Felder", tall=700, width=1440, do=_list_of_fields),
    Scene("briefe", "albers", f"/entwurf/{DRAFT}/brief/letters/L1.typ", "Als PDF öffnen", tall=760,
          width=1440, do=_until(".kw-letterpage")),
    Scene("ausprobieren", "albers", f"/entwurf/{TRIED}/probelauf", "2 von 2 erfüllt", part="main", tall=460),
    Scene("veroeffentlichen", "albers", f"/prozesse/{TRIED}/veroeffentlichen", "1. Prüfung", part="main", tall=770,
          do=_until("#check-title")),
    Scene("freigeben", "paulsen", "/freigaben/{proposal}", "Das ändert sich", part="main", tall=920,
          do=_until("#check-title")),
    Scene("umstellen", "albers", f"/prozesse/{DRAFT}/umstellung/zuordnung?auf=2&von=1", "Weiter zum Probelauf",
          part="main", tall=620),
    Scene("parameter", "albers", "/parameter", "Wert heute", part="main", tall=420),
    Scene("handwerksrolle", "kroeger", "/handwerksrolle", "Eingetragen", part="main", tall=420, do=_entry),
    Scene("pruefungsrunden", "brix", "/pruefungen", "Anmeldeschluss", part="main", tall=460, width=1440),
    Scene("ausschuesse", "brix", "/pruefungen/ausschuesse", "Mitglieder im Amt", part="main", tall=460),
    Scene("lehrlingsrolle", "brix", "/lehrlingsrolle", "LR-", part="main", tall=420, do=_roll),
    Scene("aufbewahrung", "brix", "/pruefungen/aufbewahrung", "In den nächsten zwölf Monaten",
          part="section:has(#ahead-title)", tall=420),
    Scene("vorsitz", "wendt", "/entscheidungen", "Sammelvorlage", part="main", tall=720),
    Scene("schnittstellen", "petersen", "/schnittstellen", "Aufgaben lesen", part="main", tall=640,
          do=_open("Zugangsschlüssel ausstellen")),
    Scene("tasten", "kroeger", "/", "Aufgabe öffnen", part="#keys", do=_keys),
)


def take(page: Page, chamber: Furnished, scene: Scene) -> bytes:
    """The picture as a WebP; AssertionError where it does not show what it is about."""
    who = chamber.app.identity.by_username(scene.who)
    found = {one.element: one for one in reversed(chamber.app.tasks.inbox(who, view="all"))} if scene.task else {}
    places = dict(chamber.places)
    if scene.task:
        places |= {"task": found[scene.task].id, "case": found[scene.task].business_key}
    if not scene.part:  # what sticks to the lower edge of the window is in the picture
        page.set_viewport_size({"width": scene.width, "height": scene.tall})
    answer = page.goto(scene.path.format_map(places))
    assert answer is not None
    assert answer.status == 200, scene
    if scene.do is not None:
        scene.do(page)
    page.evaluate("document.activeElement?.blur()")
    clip = _clip(page, scene)
    _require_shown(page, scene, clip)
    shot = page.screenshot(clip=clip)
    made = page.context.browser.new_page()
    try:
        return base64.b64decode(made.evaluate(_TO_WEBP, [base64.b64encode(shot).decode(), QUALITY]))
    finally:
        made.close()


def _require_shown(page: Page, scene: Scene, clip: Clip) -> None:
    """The words are read in the part that is taken, and nothing in it says that there is nothing."""
    words = page.get_by_text(scene.shows).or_(page.get_by_role("textbox", name=scene.shows)).all()
    assert any(_within(one, clip) for one in words), f"{scene.name} does not show {scene.shows!r}"
    assert not any(_within(one, clip) for one in page.locator(".kw-empty").all()), f"{scene.name} shows an empty list"


def _within(part: Locator, clip: Clip) -> bool:
    box = part.bounding_box() if part.is_visible() else None
    return box is not None and (
        clip["x"] <= box["x"] and box["x"] + box["width"] <= clip["x"] + clip["width"]
        and clip["y"] <= box["y"] and box["y"] + box["height"] <= clip["y"] + clip["height"])


def _clip(page: Page, scene: Scene) -> Clip:
    if not scene.part:
        return {"x": 0, "y": 0, "width": scene.width, "height": scene.tall}
    part = page.locator(scene.part).first
    box = _box(part)
    if box["y"] + min(box["height"], scene.tall) > TALLEST - 2 * MARGIN:
        part.evaluate("part => part.scrollIntoView({ block: 'start' })")
        box = _box(part)
    x, y = max(0, box["x"] - MARGIN), max(0, box["y"] - MARGIN)
    bottom = y + min(box["height"] + 2 * MARGIN, scene.tall)
    return {"x": x, "y": y, "width": min(box["width"] + 2 * MARGIN, scene.width - x),
            "height": part.evaluate(_BETWEEN_LINES, bottom) - y}


def _box(part: Locator) -> Clip:
    part.wait_for(state="visible")
    box = part.bounding_box()
    assert box is not None
    return dict(box)
