"""The samples of every page, which the pages' own tests write to `target/pages`, in German too."""

import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from conftest import ROOT

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402
from test_policies import axe  # noqa: E402, F401

SAMPLES = ROOT / "target" / "pages"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Samples:
    """A host of the samples, as a browser needs one for what they load."""

    def __init__(self):
        host = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(SAMPLES)))
        threading.Thread(target=host.serve_forever, daemon=True).start()
        self.host, self.url = host, f"http://127.0.0.1:{host.server_port}"


@pytest.fixture
def samples():
    if not SAMPLES.exists():
        pytest.skip("the samples are not written: run the tests of doorward-server")
    samples = Samples()
    yield samples
    samples.host.shutdown()


WAYS = {
    "wide": {"width": 1280},
    "phone": {"width": 360},
    "dark": {"width": 1280, "dark": True},
    "zoomed": {"width": 640, "height": 500},
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("language", ["en", "de"])
def test_no_sample_keeps_anybody_out(samples, tmp_path, axe, language, way):  # noqa: F811
    browser = Browser(samples, tmp_path, scripts=True, **WAYS[way])
    try:
        found = {}
        for page in sorted(SAMPLES.glob("*.html")):
            if page.stem.endswith("-de") != (language == "de"):
                continue
            browser.open(f"/{page.name}")
            assert browser.element("html").get_attribute("lang") == language, page.stem
            if barriers := browser.barriers(axe):
                found[page.stem] = barriers
        assert found == {}
    finally:
        browser.driver.quit()


@pytest.mark.parametrize("width", [1280, 360], ids=["wide", "phone"])
def test_no_entry_of_a_list_lies_over_the_next(samples, tmp_path, width):
    browser = Browser(samples, tmp_path, scripts=True, width=width)
    found = """return [...document.querySelectorAll(".tick")].filter(
        entry => entry.scrollHeight > entry.clientHeight).map(entry => entry.innerText)"""
    try:
        pages = sorted(SAMPLES.glob("*.html"))
        overlapping = {}
        for page in pages:
            browser.open(f"/{page.name}")
            if entries := browser.driver.execute_script(found):
                overlapping[page.stem] = entries
        assert pages and overlapping == {}
    finally:
        browser.driver.quit()
