"""The pictures of the handbook: whose desk, which page, what is done there, and which part is shown."""
from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Locator, Page
from real_chamber import Chamber

# A file of this size is fetched beside a page without being noticed; all together stay well below two megabytes.
QUALITY = 0.74
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
Doing = Callable[[Page], None]


@dataclass(frozen=True)
class Scene:
    """One picture.

    :param task: element of the open task whose page it is; "" = `path` alone. "{task}" and "{case}" stand in `path`.
    :param part: what is shown, as a selector; "" = the window. `until` where it ends, as the selector of a part in it.
    :param tall: pixels at most.
    :param do: what is done there first.
    """

    name: str
    who: str
    path: str
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


def _keys(page: Page) -> None:
    page.locator("[data-dialog=keys]").first.click()


def _until(selector: str) -> Doing:
    return lambda page: page.locator(selector).first.wait_for()


#: The draft whose files the editors show.
DRAFT = "register_entry"

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
    Scene("aufgaben", "kroeger", "/", tall=700, width=1440),
    Scene("frist", "kroeger", "/?ansicht=all", part=".kw-list", tall=620),
    Scene("stapel", "kroeger", "/", part="main", tall=640, do=_pick),
    Scene("aufgabe", "kroeger", "/aufgabe/{task}", "check_completeness", tall=860, width=1440),
    Scene("vorpruefung", "kroeger", "/aufgabe/{task}", "review_line", part=".kw-check"),
    Scene("warum", "paulsen", "/aufgabe/{task}/warum", "release_line", part="main", tall=560),
    Scene("wiedervorlage", "kroeger", "/aufgabe/{task}", "check_completeness", part="#follow-up", do=_put_off),
    Scene("dokumente", "kroeger", "/aufgabe/{task}", "check_completeness", part="section:has(#docs-title)", tall=900),
    Scene("notizen", "kroeger", "/aufgabe/{task}", "check_completeness", part="section:has(#notes-title)"),
    Scene("schritte", "paulsen", "/vorgang/{case}/schritte", "review_line", part="main", tall=500),
    Scene("eingang", "paulsen", "/vorgang/{case}", "review_line", part="section:has(#in-title)"),
    Scene("kalender", "kroeger", "/mitteilungen/einstellungen", part="section:has(#kalender)"),
    Scene("neuer-vorgang", "kroeger", "/neuer-vorgang", part="main", tall=460),
    Scene("suche", "kroeger", "/", part="main", tall=420, do=_search),
    Scene("vorgang", "paulsen", "/vorgang/{case}", "review_line", part="main", tall=640),
    Scene("mitteilungen", "kroeger", "/mitteilungen/einstellungen", part="main", tall=640),
    Scene("vertretung", "kroeger", "/vertretung/neu", part="main", tall=640),
    Scene("team", "paulsen", "/team", part="main", tall=640),
    Scene("beratungen", "bauer", "/beratungen", part="main", tall=640),
    Scene("stoerungen", "petersen", "/stoerungen", part="main", tall=420),
    Scene("personen", "petersen", "/personen", part="main", tall=420),
    Scene("betrieb", "paulsen", "/betrieb", part="main", tall=460),
    Scene("prozesse", "albers", "/prozesse", part="main", tall=460),
    Scene("zeichnen", "albers", f"/entwurf/{DRAFT}/diagramm/register_entry.bpmn", tall=640,
          do=_until(".kw-edit[data-state=ready]")),
    Scene("tabelle", "albers", f"/entwurf/{DRAFT}/tabelle/relatedness.dmn", tall=480,
          do=_until("#table-editor[data-state=open]")),
    Scene("formular-liste", "albers", "/entwurf", tall=760, width=1440, do=_list_of_fields),
    Scene("parameter", "albers", "/parameter", part="main", tall=460),
    Scene("handwerksrolle", "kroeger", "/handwerksrolle", part="main", tall=360),
    Scene("schnittstellen", "petersen", "/schnittstellen", part="main", tall=520, do=_open("Zugangsschlüssel ausstellen")),
    Scene("tasten", "kroeger", "/", part="#keys", do=_keys),
)


def take(page: Page, chamber: Chamber, scene: Scene) -> bytes:
    """The picture as a WebP."""
    who = chamber.app.identity.by_username(scene.who)
    found = {one.element: one for one in reversed(chamber.app.tasks.inbox(who, view="all"))}
    task = found[scene.task] if scene.task else None
    answer = page.goto(scene.path.format(
        task=task.id if task is not None else "", case=task.business_key if task is not None else ""))
    assert answer is not None
    assert answer.status == 200, scene
    if scene.do is not None:
        scene.do(page)
    page.evaluate("document.activeElement?.blur()")
    shot = page.screenshot(clip=_clip(page, scene))
    made = page.context.browser.new_page()
    try:
        return base64.b64decode(made.evaluate(_TO_WEBP, [base64.b64encode(shot).decode(), QUALITY]))
    finally:
        made.close()


def _clip(page: Page, scene: Scene) -> dict[str, float]:
    if not scene.part:
        return {"x": 0, "y": 0, "width": scene.width, "height": scene.tall}
    part = page.locator(scene.part).first
    box = _box(part)
    if box["y"] + min(box["height"], scene.tall) > TALLEST - 2 * MARGIN:
        part.evaluate("part => part.scrollIntoView({ block: 'center' })")
        box = _box(part)
    x, y = max(0, box["x"] - MARGIN), max(0, box["y"] - MARGIN)
    return {"x": x, "y": y, "width": min(box["width"] + 2 * MARGIN, scene.width - x),
            "height": min(box["height"] + 2 * MARGIN, scene.tall)}


def _box(part: Locator) -> dict[str, float]:
    part.wait_for(state="visible")
    box = part.bounding_box()
    assert box is not None
    return dict(box)
