"""Opens the page in Chromium without a network and uses it as a reader would.

page.py DATELINE: DATELINE is the tool to check.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

from playwright.sync_api import sync_playwright

import stories

OPTIONS = {
    "executable_path": "/usr/bin/chromium",
    "args": ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"],
}


def export(tool, story, folder):
    source, page = pathlib.Path(folder, "story.json"), pathlib.Path(folder, "page.html")
    source.write_text(json.dumps(story))
    subprocess.run([tool, "export", source, "--format", "html", "--output", page], check=True)
    return page.as_uri()


def many(count):
    """A story of that many events, in as many paragraphs of one article for fifty of them."""
    story = stories.ordinary()
    article = story["articles"][0]
    story["articles"] = [{**article, "id": f"a{n}"} for n in range(count // 50)]
    dates = [f"20{20 + n * 10 // count}-{n % 12 + 1:02}-{n % 28 + 1:02}" for n in range(count)]
    story["events"] = [
        stories.event(n, date, f"Happening {n} at the harbour",
                      reports=[{**stories.evidence("stopped the ferry"), "article": f"a{n % (count // 50)}"}])
        for n, date in enumerate(sorted(dates))]
    story["reactions"] = story["disputes"] = []
    return story


class Page:
    def __init__(self, browser, **options):
        self.problems = []
        self.page = browser.new_context(**options).new_page()
        self.page.on("pageerror", lambda error: self.problems.append(f"error: {error}"))
        self.page.on("console", lambda message: self.problems.append(f"console: {message.text}"))
        self.page.on("request", self.request)
        self.page.on("dialog", lambda dialog: self.problems.append("a foreign script ran"))

    def request(self, request):
        if not request.url.startswith("file:"):
            self.problems.append(f"request: {request.url}")

    def open(self, address):
        # Another page in between, as a new fragment alone would not load the page again.
        self.page.goto("about:blank")
        start = time.monotonic()
        self.page.goto(address)
        return time.monotonic() - start

    def shown(self):
        return self.page.locator(".event:visible").count()

    def finish(self):
        assert not self.problems, self.problems


def check_keys(browser, address):
    page = Page(browser)
    page.open(address)
    total = page.shown()
    page.page.keyboard.press("/")
    page.page.keyboard.type("happened 11")
    page.page.wait_for_timeout(200)
    assert page.shown() == 1 < total, page.shown()
    assert "q=happened" in page.page.url
    page.page.keyboard.press("Escape")
    page.page.wait_for_timeout(200)
    assert page.shown() == total
    page.page.keyboard.press("Escape")
    page.page.keyboard.press("j")
    page.page.keyboard.press("j")
    page.page.keyboard.press("ArrowRight")
    current = page.page.locator(".event.current")
    assert current.locator("details").get_attribute("open") is not None
    page.page.keyboard.press("Enter")
    assert page.page.locator(".reader mark.on").first.is_visible()
    page.page.keyboard.press("Escape")
    assert not page.page.locator(".reader").is_visible()
    assert page.page.locator("#sources .source .text").count() > 0, "the article went home"
    page.finish()


def check_links(browser, address):
    page = Page(browser)
    page.open(address + "#e-e3")
    assert page.page.locator("#e-e3.current").count() == 1
    page.open(address + "#at-e-e3.0")
    assert page.page.locator(".reader mark.on").first.is_visible()
    page.open(address + "#?t=reported&q=what")
    assert page.shown() > 0
    page.finish()


def check_without_script(browser, address):
    page = Page(browser, java_script_enabled=False)
    page.open(address)
    assert page.shown() == len(stories.DATES)
    assert page.page.locator(".source .text").first.is_visible()
    assert not page.page.locator("#filters").is_visible()
    page.page.locator(".event summary").first.click()
    assert page.page.locator(".event .quote").first.is_visible()
    page.finish()


def check_contrast(browser, address):
    """WCAG 2.2 AA, success criterion 1.4.3, for all text that shows."""
    for scheme in ("light", "dark"):
        page = Page(browser, color_scheme=scheme)
        page.open(address)
        page.page.evaluate("document.querySelectorAll('details').forEach((d) => d.open = true)")
        low = page.page.evaluate(CONTRAST)
        assert not low, (scheme, low[:5])
        page.finish()


CONTRAST = """() => {
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * x + .7152 * y + .0722 * z;
  };
  const ground = (element) => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) layers.push(rgb(getComputedStyle(e).backgroundColor));
    let color = matchMedia("(prefers-color-scheme: dark)").matches ? [21, 24, 27] : [255, 255, 255];
    for (const [r, g, b, a = 1] of layers.reverse()) color = color.map((v, i) => v * (1 - a) + [r, g, b][i] * a);
    return color;
  };
  const low = [];
  for (const element of document.querySelectorAll("body *:not(script)")) {
    if (!element.checkVisibility() || !Array.from(element.childNodes).some((n) => n.nodeType === 3 && n.data.trim())) continue;
    const style = getComputedStyle(element);
    const [a, b] = [light(rgb(element.namespaceURI.includes("svg") ? style.fill : style.color)), light(ground(element))];
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    const large = parseFloat(style.fontSize) >= 24 || parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700;
    if (ratio < (large ? 3 : 4.5)) low.push([element.className, element.textContent.slice(0, 30), ratio.toFixed(2)]);
  }
  return low;
}"""


def check_names(browser, address):
    """Every control and landmark has a name that a screen reader says."""
    page = Page(browser)
    page.open(address + "#at-e-e3.0")
    for role in ("button", "link", "combobox", "searchbox", "checkbox", "dialog", "region", "navigation"):
        for element in page.page.get_by_role(role).all():
            name = element.evaluate("e => e.ariaLabel || e.innerText || e.labels?.[0]?.innerText || e.textContent || document.getElementById(e.getAttribute('aria-labelledby'))?.innerText || e.querySelector('title')?.textContent")
            assert name and name.strip(), (role, element.evaluate("e => e.outerHTML.slice(0, 200)"))
    page.finish()


def check_width(browser, address):
    page = Page(browser, viewport={"width": 360, "height": 740})
    page.open(address)
    assert page.page.evaluate("document.documentElement.scrollWidth") <= 360
    page.finish()


def check_print(browser, address):
    page = Page(browser)
    page.open(address)
    document = page.page.pdf()
    assert document.startswith(b"%PDF")
    page.finish()


def check_hostile(browser, tool, folder):
    for string in stories.HOSTILE:
        page = Page(browser)
        page.open(export(tool, stories.hostile(string), folder))
        assert page.page.locator("html.js").count() == 1, string[:30]
        assert page.shown() == 3
        page.finish()


def check_size(browser, tool, folder):
    for count, limit in ((1_000, 1.0), (10_000, 8.0)):
        page = Page(browser)
        address = export(tool, many(count), folder)
        taken = min(page.open(address) for _ in range(2))
        assert taken < limit, f"{count} events take {taken:.2f} s"
        start = time.monotonic()
        page.page.keyboard.press("/")
        page.page.keyboard.type("happening 77")
        while not page.page.evaluate("document.getElementById('shown').textContent"):
            assert time.monotonic() - start < limit, f"no answer to a search in {count} events"
            time.sleep(0.02)
        print(f"{count} events: shown in {taken:.2f} s, searched in {time.monotonic() - start:.2f} s")
        page.finish()


def main():
    tool = sys.argv[1]
    with sync_playwright() as play, tempfile.TemporaryDirectory() as folder:
        browser = play.chromium.launch(**OPTIONS)
        address = export(tool, stories.ordinary(), folder)
        checks = [check_keys, check_links, check_without_script, check_contrast, check_names,
                  check_width, check_print]
        for check in checks:
            check(browser, address)
        check_hostile(browser, tool, folder)
        check_size(browser, tool, folder)
        browser.close()
    print(f"the page: {len(checks) + 2} checks")


main()
