"""Forced colours (Windows' contrast themes): what colour says is said by words, icons, borders and lines, too."""
from __future__ import annotations

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser

# Backgrounds are gone: what is to be pressed or filled in needs an edge, a drawn sign a colour other than the page's.
EDGES = """() => {
    const bare = [], seen = (one) => { const box = one.getBoundingClientRect(); return box.width > 0 && box.height > 0; };
    const edge = (one, pseudo) => { const style = getComputedStyle(one, pseudo);
        return ['Top', 'Left', 'Bottom'].some((side) => style['border' + side + 'Style'] !== 'none' && parseFloat(style['border' + side + 'Width']) > 0)
            || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0); };
    for (const one of document.querySelectorAll('.kw-btn:not(.kw-btn--plain), .kw-iconbtn, input:not([type=hidden]), select, textarea, progress')) {
        if (!seen(one) || ['checkbox', 'radio', 'file'].includes(one.type) && getComputedStyle(one).appearance !== 'none') continue;
        if (!edge(one) && !edge(one, '::before') && !edge(one, '::after')) bare.push(`no edge: ${one.outerHTML.slice(0, 110)}`);
    }
    for (const sign of document.querySelectorAll('main svg')) {
        if (!seen(sign) || sign.closest('.djs-container')) continue;
        if (getComputedStyle(sign).color !== getComputedStyle(sign.parentElement).color) bare.push(`unseen sign: ${sign.parentElement.outerHTML.slice(0, 110)}`);
    }
    return bare;
}"""
# A state said by colour alone: no word beside it.
WORDLESS = """() => [...document.querySelectorAll('main .kw-state, main .kw-due, main .kw-chip, main .kw-kind')]
    .filter((one) => one.getBoundingClientRect().width && !one.parentElement.textContent.trim()).map((one) => one.outerHTML.slice(0, 110))"""
FOCUS = """(many) => {
    const lost = [];
    const able = [...document.querySelectorAll('main a[href], main button, main input:not([type=hidden]), main select, main textarea, main summary')]
        .filter((one) => one.getBoundingClientRect().width > 1 && !one.disabled).slice(0, many);
    for (const one of able) {
        one.focus({ focusVisible: true });
        if (document.activeElement !== one) continue;
        const around = [one, one.nextElementSibling, one.parentElement, one.closest('tr, label, fieldset')].filter(Boolean);
        const ring = around.flatMap((part) => [getComputedStyle(part), getComputedStyle(part, '::after')]).some((style) => {
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; });
        if (!ring) lost.push(one.outerHTML.slice(0, 110));
    }
    return lost;
}"""


@pytest.fixture
def paths(furnished):
    """The pages of a working day, with a task and case at each stage."""
    lead = furnished.app.identity.by_username("paulsen")
    found = {task.element: task for task in furnished.app.tasks.inbox(lead, view="all")}
    review = found["review_line"]
    return ["/", "/?ansicht=all", "/wiedervorlage", "/vorgaenge?stand=all", f"/vorgang/{review.business_key}",
            f"/vorgang/{review.business_key}/schritte", "/team", "/betrieb", "/vertretung", "/mitteilungen/einstellungen",
            *(f"/aufgabe/{task.id}" for task in found.values())]


def forced(page: Page, scheme: str, address: str) -> Page:
    """With a contrast theme; who chose our light theme by hand and works on a black ground is the worst case."""
    page.context.add_cookies([{"name": "theme", "value": "light", "url": address}])
    page.emulate_media(forced_colors="active", color_scheme=scheme)
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_states_buttons_and_focus_are_seen_without_our_colours(desk, furnished, paths, scheme):
    """On every page: an edge around whatever is pressed or filled in, a ring around the focus, a word beside every state."""
    page, wrong = forced(desk("paulsen"), scheme, furnished.address), []
    for path in paths:
        page.goto(path)
        assert page.evaluate("matchMedia('(forced-colors: active)').matches")
        for fold in page.locator("details:not([data-diagram])").all():
            fold.evaluate("element => element.open = true")
        wrong += [(path, one) for script in (EDGES, WORDLESS) for one in page.evaluate(script)]
        wrong += [(path, "no ring", one) for one in page.evaluate(FOCUS, 60)]
    assert wrong == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_diagram_tells_done_from_present_without_our_colours(desk, furnished, scheme):
    """The present step has another line than a done one, and both are seen on the ground they are drawn on."""
    lead = furnished.app.identity.by_username("paulsen")
    review = next(one for one in furnished.app.tasks.inbox(lead, view="all") if one.element == "review_line")
    page = forced(desk("paulsen"), scheme, furnished.address)
    page.goto(f"/vorgang/{review.business_key}")
    page.get_by_text("Prozessdiagramm anzeigen").click()
    page.wait_for_selector('.kw-diagram[data-state="shown"]')
    lines = page.evaluate("""() => Object.fromEntries(['here', 'done'].map((name) => {
        const shape = document.querySelector(`.djs-element.kw-${name} .djs-visual > :first-child`), style = getComputedStyle(shape);
        return [name, [style.stroke, style.strokeWidth, style.strokeDasharray, style.fill]];
    }))""")
    assert lines["here"][1:3] != lines["done"][1:3]
    assert all(stroke != fill for stroke, _, _, fill in lines.values())
