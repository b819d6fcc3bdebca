"""The handbook's pictures show the pages as they are; `make pictures` writes them (KAMMERWERK_PICTURES=write)."""
from __future__ import annotations

import os
import re

import pytest
from handbook_furnishing import furnished_for_pictures
from handbook_pictures import SCENES, TALLEST, take
from playwright.sync_api import expect
from test_counter_axe import violations

from web.help.pictures import FOLDER, picture, size
from web.help.views import FOLDER as TEXTS
from web.markdown import PICTURE

# One chamber for all of them: who takes one picture takes them all.
pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("pictures")]
WRITES = os.environ.get("KAMMERWERK_PICTURES") == "write"
# 47 pictures of about 50 KB, each fetched with its own page only and lazily; what it bounds is the wheel and the clone.
MOST_BYTES = 2_800_000
# Prose about the whole product, with no place on the screen of its own.
WITHOUT = {
    "barrierefreiheit": "a statement of the law (§ 12b BGG): what is reached and what is not",
    "datenschutz": "what is kept of whom and for how long",
    "verbesserung": "whom to write to; there is no form for it",
}
# Words of the day, of a font, of one line more: what is beyond is another page than the one the handbook shows.
ALLOWED = 0.2


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    with furnished_for_pictures(tmp_path_factory.mktemp("shown")) as chamber:
        yield chamber


@pytest.fixture(scope="module")
def furnished(shown):
    """The same for `desk`."""
    return shown


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_picture_shows_a_page_that_is_there(chromium, shown, scene):
    """Taken anew it shows the words it is about and no empty list, and has about the size the handbook keeps."""
    context = chromium.new_context(
        viewport={"width": scene.width, "height": TALLEST}, color_scheme="light", locale="de-DE", device_scale_factor=2,
        base_url=shown.address, reduced_motion="reduce")
    token = shown.app.identity.create_session(shown.app.identity.by_username(scene.who))
    context.add_cookies([{"name": "sid", "value": token, "url": shown.address}])
    try:
        made = take(context.new_page(), shown, scene)
    finally:
        context.close()
    if WRITES:
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / f"{scene.name}.webp").write_bytes(made)
    kept = picture(scene.name)
    for now, then in zip(size(made), (kept.width, kept.height), strict=True):
        assert abs(now - then) <= ALLOWED * then, "`make pictures` takes them anew"


def test_every_picture_is_shown_and_described():
    """No text names a picture that is not there, none lies unused, each has words, and all together stay small."""
    named = {}
    for page in TEXTS.glob("*.md"):
        for words, name in PICTURE.findall(page.read_text("utf-8")):
            named[name] = words
    kept = {path.stem for path in FOLDER.glob("*.webp")}
    assert set(named) == kept == {scene.name for scene in SCENES}
    assert [name for name, words in named.items() if len(words) < 20] == []
    assert sum(path.stat().st_size for path in FOLDER.glob("*.webp")) < MOST_BYTES


def test_every_page_of_a_task_has_a_picture():
    """A new page of the handbook comes with a picture, or says here why one would help nobody."""
    bare = {page.stem for page in TEXTS.glob("*.md") if not PICTURE.search(page.read_text("utf-8"))}
    assert bare == set(WITHOUT)


@pytest.mark.parametrize("width", [1440, 390])
def test_a_page_with_pictures_has_no_barrier(desk, width):
    """Pictures load from here, keep their place, and fit a narrow screen."""
    page = desk("kroeger", width=width)
    for name in ("aufgaben", "aufgabe-bearbeiten"):
        page.goto(f"/hilfe/{name}")
        image = page.locator(".kw-figure img").first
        image.scroll_into_view_if_needed()
        expect(image).to_have_js_property("complete", True)
        assert image.evaluate("image => image.naturalWidth") > 0
        assert re.fullmatch(r"\d+", image.get_attribute("width") or "")
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
        assert violations(page) == []
