"""Prozesse in a real browser: nothing axe can see, two diagrams that move together, everything by keyboard, two people release."""
from __future__ import annotations

import datetime as dt
import pathlib
import re
import runpy
import threading

import pytest
from playwright.sync_api import expect
from test_counter_axe import violations
from werkzeug.serving import make_server

from web import create_app
from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.settings import Settings

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("processes")]
PAGES = runpy.run_path(str(pathlib.Path(__file__).parents[1] / "pages" / "test_pages_releases.py"))
DRAWN = {"begin": '<bpmndi:BPMNDiagram id="dia"><bpmndi:BPMNPlane id="pl" bpmnElement="two_steps">', "end": "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>"}


def with_drawing(xml: bytes, left: int = 0) -> bytes:
    """The diagram with shapes in a row and the paths between them."""
    places = {"start": (left, 36, 36), "check": (left + 100, 100, 80), "approve": (left + 280, 100, 80), "done": (left + 460, 36, 36)}
    shapes = "".join(
        f'<bpmndi:BPMNShape id="s_{name}" bpmnElement="{name}"><dc:Bounds x="{x}" y="{100 - height / 2}" width="{width}" height="{height}"/></bpmndi:BPMNShape>'
        for name, (x, width, height) in places.items())
    flows = {"f_start_check": ("start", "check"), "f_check_approve": ("check", "approve"), "f_approve_done": ("approve", "done")}
    edges = "".join(
        f'<bpmndi:BPMNEdge id="e_{name}" bpmnElement="{name}"><di:waypoint x="{places[a][0] + places[a][1]}" y="100"/><di:waypoint x="{places[b][0]}" y="100"/></bpmndi:BPMNEdge>'
        for name, (a, b) in flows.items())
    names = ('xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" '
             'xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="d"')
    text = xml.decode().replace('id="d"', names, 1)
    return text.replace("</bpmn:definitions>", f"{DRAWN['begin']}{shapes}{edges}{DRAWN['end']}</bpmn:definitions>").encode()


@pytest.fixture
def house(tmp_path):
    """An installation with a process in force, a running case and a draft."""
    app = build(Settings(data=tmp_path, durable=False), clock=VirtualClock(dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC)))
    for username, name, roles in PAGES["PEOPLE"]:
        app.identity.create_person(username, name, roles=roles, groups=["register"])
    katrin = app.identity.by_username("katrin")
    files = PAGES["package"]()
    app.repository.deploy({**files, "two_steps.bpmn": with_drawing(files["two_steps.bpmn"])}, by=katrin, note="Erste Fassung")
    app.runtime.start("two_steps", {"note": "A"}, by=app.identity.by_username("anna"))
    app.drafts.begin("two_steps", by=katrin)
    app.drafts.save_file("two_steps", "two_steps.bpmn", with_drawing(PAGES["drawn"](PAGES["FRIST"])), by=katrin, revision=None)
    yield app
    app.close()


@pytest.fixture
def enter(house, chromium):
    """Open a window somebody is signed in in; complaints of the console fail the test."""
    server = make_server("127.0.0.1", 0, create_app(house), threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    address = f"http://127.0.0.1:{server.server_port}"
    contexts, complaints = [], []

    def open_window(username, *, width=1440, scheme="light", script=True):
        context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, locale="de-DE",
                                       base_url=address, java_script_enabled=script)
        context.add_cookies([{"name": "sid", "url": address,
                              "value": house.identity.create_session(house.identity.by_username(username))}])
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda line: complaints.append(line.text) if line.type in {"error", "warning"} else None)
        return page

    yield open_window
    for context in contexts:
        context.close()
    server.shutdown()
    thread.join()
    assert complaints == []


def propose(page):
    """Give the reason and propose, by keyboard."""
    page.goto("/prozesse/two_steps/veroeffentlichen")
    page.get_by_label("Warum ändert sich das?").focus()
    page.keyboard.type("Beschluss vom 12.11.")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Zur Freigabe vorschlagen")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/freigaben/"))


@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 1440), ("light", 390)])
def test_no_barrier_axe_can_see(house, enter, scheme, width):
    """Every page of the processes in this look: no violation, no sideways scrolling."""
    propose(enter("katrin"))
    (waiting,) = house.releases.proposals()
    page = enter("bert", width=width, scheme=scheme)
    found = []
    for path in ("/prozesse", "/prozesse/two_steps", "/prozesse/two_steps/version/1", "/prozesse/two_steps/vergleich",
                 "/prozesse/two_steps/auswertung?zeitraum=", "/freigaben", f"/freigaben/{waiting.id}", "/prozesse/two_steps/veroeffentlichen"):
        page.goto(path)
        for host in page.locator("[data-xml]").all():
            expect(host).to_have_attribute("data-state", "shown")
        page.evaluate("document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })")
        found += violations(page)
        sideways = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if sideways > 0:
            found.append(f"{path}: {sideways} px too wide")
    assert found == []


def box(page, side):
    """Where the checking step stands on a side, in pixels from the diagram's corner."""
    return page.evaluate("""side => {
      const host = document.querySelector(`[data-side="${side}"]`).getBoundingClientRect();
      const shape = document.querySelector(`[data-side="${side}"] [data-element-id="check"]`).getBoundingClientRect();
      return [shape.x - host.x, shape.y - host.y, shape.width].map(Math.round);
    }""", side)


def test_two_diagrams_move_together(enter):
    """Both are drawn and coloured; zooming one moves the other; a row of the table shows its shape, by keyboard too."""
    page = enter("katrin")
    page.goto("/prozesse/two_steps/vergleich")
    for side in ("before", "after"):
        expect(page.locator(f'[data-side="{side}"] [data-element-id="check"].kw-changed')).to_be_visible()
    expect(page.locator(".bjs-powered-by").first).to_be_visible()
    assert box(page, "before") == box(page, "after")
    before = box(page, "after")
    page.get_by_role("button", name="Größer").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert box(page, "after")[2] > before[2]
    assert box(page, "before") == box(page, "after")

    page.get_by_role("link", name=re.compile("Im Diagramm zeigen.*Prüfen")).focus()
    page.keyboard.press("Enter")

    expect(page.locator('[data-side="after"] [data-element-id="check"].kw-shown')).to_be_visible()
    assert box(page, "before") == box(page, "after")
    page.get_by_role("button", name="Nächste Änderung").click()
    expect(page.locator("#live")).to_contain_text("Frist")


def sides(page):
    """Where the two diagrams are on the page."""
    return [page.locator(f'[data-side="{side}"]').bounding_box() for side in ("before", "after")]


def test_side_by_side_or_below_each_other(enter):
    """Both diagrams stand side by side; a switch puts them below each other, the address keeps it, and a phone has no choice."""
    page = enter("katrin")
    page.goto("/prozesse/two_steps/vergleich")
    expect(page.locator('[data-side="after"] [data-element-id="check"]')).to_be_visible()
    before, after = sides(page)
    assert before["y"] == after["y"]
    assert before["x"] + before["width"] < after["x"]

    page.get_by_role("link", name="Untereinander").focus()
    page.keyboard.press("Enter")
    before, after = sides(page)
    assert before["y"] + before["height"] < after["y"]
    assert box(page, "before") == box(page, "after")
    assert "ansicht=untereinander" in page.url
    assert all("ansicht=untereinander" in link.get_attribute("href") for link in page.locator("a[data-shape]").all())
    page.reload()
    before, after = sides(page)
    assert before["y"] + before["height"] < after["y"]

    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/prozesse/two_steps/vergleich")
    before, after = sides(page)
    assert before["y"] + before["height"] < after["y"]
    expect(page.get_by_role("link", name="Untereinander")).to_be_hidden()


def test_a_diagram_is_moved_and_zoomed_by_keyboard(enter):
    """Arrows move the diagram that has the focus, plus and minus zoom it, 0 shows all; the other follows."""
    page = enter("katrin")
    page.goto("/prozesse/two_steps/vergleich")
    expect(page.locator('[data-side="after"] [data-element-id="check"]')).to_be_visible()
    begun = box(page, "before")
    page.locator('[data-side="before"] svg[tabindex="0"]').first.focus()
    page.keyboard.press("ArrowRight")
    moved = box(page, "before")
    page.keyboard.press("+")
    zoomed = box(page, "before")

    assert moved[0] < begun[0]
    assert zoomed[2] > begun[2]
    assert zoomed == box(page, "after")
    page.keyboard.press("0")
    assert box(page, "before") == begun == box(page, "after")


def test_release_by_two_people_without_script(house, enter):
    """With scripts off everything is there but the drawings: the table says it all, and two people release."""
    page = enter("katrin", script=False)
    page.goto("/prozesse/two_steps/vergleich")
    expect(page.get_by_text("14 Tage")).to_be_visible()
    page.goto("/prozesse/two_steps/veroeffentlichen")
    page.get_by_label("Warum ändert sich das?").fill("Beschluss")
    page.get_by_role("button", name="Zur Freigabe vorschlagen").click()
    where = page.url
    other = enter("bert", script=False)
    other.goto(where)
    other.get_by_role("button", name="Freigeben und veröffentlichen").click()
    expect(other.get_by_role("heading", name="Version 2 ist veröffentlicht")).to_be_visible()
    assert house.publications.of("two_steps")[0].version == 2


def test_heat_map(enter):
    """Where cases lie, the diagram shows how many, and the table the same."""
    page = enter("bert")
    page.goto("/prozesse/two_steps/auswertung?zeitraum=")
    expect(page.locator(".kw-heat").first).to_have_text("1")
    expect(page.get_by_role("row", name=re.compile("Prüfen")).first).to_be_visible()


def test_every_step_leads_to_its_shape(enter):
    """In the text twin each step shows its shape, by keyboard."""
    page = enter("ada")
    page.goto("/prozesse/two_steps/version/1")
    expect(page.locator('[data-element-id="check"]').first).to_be_visible()
    page.get_by_role("button", name=re.compile("Zeigen.*Freigeben")).focus()
    page.keyboard.press("Enter")
    expect(page.locator('[data-element-id="approve"].kw-shown')).to_be_visible()
