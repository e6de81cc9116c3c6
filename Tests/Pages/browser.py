"""Looks at pages in headless Chromium: axe in four appearances, and the content security policy."""

import concurrent.futures
import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Playwright, sync_playwright

from Tests.Pages.links import without_refresh

POLICY = ("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
          "form-action 'none'")
NORMAL = {"width": 1280, "height": 900}
APPEARANCES = {
    "light": ({"color_scheme": "light", "viewport": NORMAL}, "screen"),
    "dark": ({"color_scheme": "dark", "viewport": NORMAL}, "screen"),
    "narrow": ({"color_scheme": "light", "viewport": {"width": 390, "height": 844}}, "screen"),
    "print": ({"color_scheme": "light", "viewport": NORMAL}, "print"),
}
PATIENCE = 120_000  # milliseconds; a busy machine is no fault of a page
LISTENER = """window.violations = [];
document.addEventListener('securitypolicyviolation',
  event => window.violations.push(event.violatedDirective + ' ' + event.blockedURI));"""
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
STYLED = "Array.from(document.styleSheets).reduce((sum, sheet) => sum + sheet.cssRules.length, 0)"


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a site under its own path, with the policy on every answer."""

    prefix = "/"

    def translate_path(self, path):
        """Takes the site's path off an address."""
        return super().translate_path("/" + path.removeprefix(self.prefix))

    def do_GET(self):
        """Serves a file; the icon that a browser asks for unbidden is no dead link."""
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
            return
        name = Path(self.translate_path(self.path))
        page = name / "index.html" if name.is_dir() else name
        if page.suffix != ".html" or not page.is_file():
            super().do_GET()
            return
        self.send_page(without_refresh(page.read_text()).encode())

    def send_page(self, content: bytes):
        """Serves a page; one that leads on by itself stays, for it is looked at, too."""
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def end_headers(self):
        """Adds the policy."""
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *arguments):
        """Says nothing."""


class Site:
    """A folder of pages served on this machine while the block runs."""

    def __init__(self, root: Path, base: str):
        prefix = urlsplit(base).path
        handler = type("SiteHandler", (Handler,), {"prefix": prefix})
        self.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(handler, directory=str(root)))
        self.address = f"http://127.0.0.1:{self.server.server_port}{prefix}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *error):
        self.server.shutdown()
        self.server.server_close()


def axe_faults(browser: Browser, site: Site, paths: list[str], appearance: str
               ) -> dict[str, list[str]]:
    """The violations that axe finds on each page, and whether a page is wider than its window."""
    options, medium = APPEARANCES[appearance]
    result = {}
    context = browser.new_context(bypass_csp=True, **options)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.emulate_media(media=medium)
    for path in paths:
        page.goto(site.address + path)
        found = Axe().run(page).response["violations"]
        faults = [f"{one['id']}: {node['target']} {node['failureSummary']}".replace("\n", " ")
                  for one in found for node in one["nodes"]]
        if medium == "screen" and page.evaluate(TOO_WIDE) > 0:
            faults.append(f"{page.evaluate(TOO_WIDE)} px wider than the window")
        result[path] = faults
    context.close()
    return result


def policy_faults(browser: Browser, site: Site, paths: list[str]) -> dict[str, list[str]]:
    """What the policy blocks on each page, and pages that did not get their stylesheet."""
    result = {}
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    context.add_init_script(LISTENER)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
    page.on("requestfailed", lambda request: said.append(f"failed: {request.url}"))
    page.on("response", lambda answer: said.append(f"{answer.status}: {answer.url}")
            if answer.status >= 400 else None)
    for path in paths:
        said.clear()
        page.goto(site.address + path)
        faults = list(page.evaluate("window.violations"))
        faults += said
        if not page.evaluate(STYLED):
            faults.append("no stylesheet is in force")
        result[path] = faults
    context.close()
    return result


def scriptless_faults(browser: Browser, site: Site, paths: list[str]) -> dict[str, list[str]]:
    """Pages that show less text without scripts than with them."""
    result = {}
    with_scripts = browser.new_context(bypass_csp=True).new_page()
    without = browser.new_context(java_script_enabled=False).new_page()
    for page in (with_scripts, without):
        page.set_default_timeout(PATIENCE)
    for path in paths:
        texts = []
        for page in (with_scripts, without):
            page.goto(site.address + path)
            texts.append(page.locator("body").inner_text())
        faults = [] if texts[0] == texts[1] else ["the text depends on scripts"]
        result[path] = faults if texts[1].strip() else ["no text at all"]
    with_scripts.context.close()
    without.context.close()
    return result


def started(driver: Playwright) -> Browser:
    """A browser without a window."""
    return driver.chromium.launch(
        executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"])


def appearance_faults(site: Site, paths: list[str], appearance: str) -> dict[str, list[str]]:
    """What axe finds in a browser of its own, which may be one of several."""
    with sync_playwright() as driver:
        browser = started(driver)
        faults = axe_faults(browser, site, paths, appearance)
        browser.close()
        return faults


def look(root: Path, base: str, paths: list[str]) -> Iterator[tuple[str, dict[str, list[str]]]]:
    """Everything that the browser finds, check by check, by page."""
    with Site(root, base) as site:
        with sync_playwright() as driver:
            browser = started(driver)
            policy = policy_faults(browser, site, paths)
            scriptless = scriptless_faults(browser, site, paths)
            browser.close()
        yield "content security policy (A078)", policy
        yield "no script", scriptless
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            look_at = functools.partial(appearance_faults, site, paths)
            for name, faults in zip(APPEARANCES, pool.map(look_at, APPEARANCES)):
                yield f"axe, {name}", faults
