"""Markup and addresses that would run or fetch something (area xss)."""

from html.parser import HTMLParser

from Tests.Hostile.cases import (
    AMENDMENT, GOOD, NOTICE, SUPPLEMENT, TABLE, TEXT, WORKSPACE, Case, Trees, accepted, at,
    both, either, keeps, refused, text)

FORBIDDEN = {"script", "style", "iframe", "object", "embed", "form", "base", "svg", "math",
             "frame", "applet", "input", "button", "audio", "video", "foreignobject"}
RAW = ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
       "<iframe srcdoc='<script>alert(1)</script>'>", "<style>@import url(//evil.example)</style>",
       "<base href=//evil.example>", "<meta http-equiv=refresh content=0;url=//evil.example>",
       "<form action=//evil.example>", "<!-- hidden -->", "<?php echo 1 ?>", "<![CDATA[x]]>",
       "<!DOCTYPE html>", "</section>"]
SCHEMES = {
    "A064": ["[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](vbscript:x)",
             "[a](data:text/html;base64,PHNjcmlwdD4=)", "[a](file:///etc/passwd)",
             "<javascript:alert(1)>", "![a](javascript:alert(1))",
             "[a]\n\n[a]: javascript:alert(1)"],
    "A065": ["[a](javascript&colon;alert(1))", "[a](java&#10;script:alert(1))",
             "[a](&#1;javascript:alert(1))", "[a](java%0ascript:alert(1))",
             "[a](<java\tscript:alert(1)>)", "[a](javascript&#x3a;alert(1))",
             "[a](javascript\\:alert(1))", "[a](%6aavascript:alert(1))"],
    "A066": ["[a](blob:x)", "[a](view-source:javascript:x)", "[a](feed:javascript:x)",
             "[a](intent://x)", "[a](ms-msdt:/id)", "[a](about:blank)", "[a](ftp://example.com/)"],
    "A067": ["![a](data:image/svg+xml;base64,PHN2Zz4=)", "![a](data:image/png;base64,AAAA)",
             "![a](http://tracker.example/pixel.gif)", "![a](https://tracker.example/pixel.gif)"],
    "A068": ["[a](//evil.example/x)", "[a](\\\\\\\\evil.example)", "[a](https:\\\\evil)",
             "[a](http://user:pw@host.example/)", "[a](https:evil)", "[a](/etc/passwd)",
             "[a](../../../secret)", "[a](files/../../secret)", "[a](files/%2e%2e/secret)"],
}
BREAKOUTS = ['"><b>x', "'><b>x", "&quot;&gt;", "]]>", "--><b>", "</title><b>", "`${alert(1)}`",
             '" onmouseover="alert(1)', "{{{x}}}"]


class Scan(HTMLParser):
    """Finds what a page must not hold."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.faults: list[str] = []

    def handle_starttag(self, tag, attributes):
        """Looks at one element and its attributes."""
        values = {name: value or "" for name, value in attributes}
        if tag == "script" and "json" in values.get("type", ""):
            return
        if tag in FORBIDDEN or (tag == "meta" and "http-equiv" in values):
            self.faults.append(f"<{tag}> at line {self.getpos()[0]}")
        for name, value in values.items():
            if name.startswith("on") or name in ("style", "srcdoc", "formaction"):
                self.faults.append(f"{name}= at line {self.getpos()[0]}")
            if name in ("href", "src", "action", "cite") and not is_allowed(value):
                self.faults.append(f"{name}={value!r} at line {self.getpos()[0]}")

    def handle_startendtag(self, tag, attributes):
        """Looks at an element that closes itself."""
        self.handle_starttag(tag, attributes)


def is_allowed(address: str) -> bool:
    """Whether an address is on the allow-list: a scheme of ours, a fragment, a relative path."""
    plain = "".join(letter for letter in address if letter > " ").lower()
    if plain.startswith(("https://", "http://", "mailto:", "tel:", "#")):
        return True
    head = plain.split("/")[0].split("#")[0].split("?")[0]
    return plain != "" and not plain.startswith(("//", "\\")) and ":" not in head


def clean(pages: Trees) -> list[str]:
    """No page holds an element, attribute or address that could run or fetch something."""
    faults = []
    for path, content in sorted(pages.items()):
        if path.endswith(".html"):
            scan = Scan()
            scan.feed(content.decode())
            faults += [f"{path}: {fault}" for fault in scan.faults]
    return faults



def refused_markup() -> list[Case]:
    """Raw HTML and addresses off the allow-list: each is an error where it stands."""
    cases = [refused("A063", raw, {TEXT: text(f"Some text {raw} goes on.")}, at(TEXT, 5))
             for raw in RAW]
    cases += [refused("A063", raw + " as a block", {TEXT: text(raw)}, at(TEXT, 5)) for raw in RAW]
    for id, links in SCHEMES.items():
        for link in links:
            place = {TEXT: text(f"See {link}")}
            title = link.replace("\n", "⏎")
            if id == "A068":
                cases.append(either(id, title, place, clean))
            else:
                cases.append(refused(id, title, place, r".*notice\.md:\d+:\d+"))
    return cases


def escaped_markup() -> list[Case]:
    """Text that looks like markup and must stay text."""
    trap = "</script><script>alert(1)</script>"

    def same_scripts(pages: Trees) -> list[str]:
        held = [f"{path} ends a script" for path, content in pages.items()
                if path.endswith(".html") and b"</script><script>alert" in content]
        return clean(pages) + held

    return [
        either("A072", "a script end in the issuer", {NOTICE: f'issuer: "{trap}"\n'}, same_scripts),
        either("A072", "a script end in the publisher",
               {WORKSPACE: GOOD[WORKSPACE].replace("Example Corporation", f'"{trap}"')},
               same_scripts),
        either("A072", "a script end in the summary",
               {AMENDMENT: f'date: 2024-09\nsummary: "{trap}"\n'}, same_scripts),
        either("A072", "a script end in the signature",
               {AMENDMENT: f'date: 2024-09\nsummary: x\nsigned: {{ name: "{trap}" }}\n'},
               same_scripts),
        either("A072", "a script end in a value",
               {NOTICE: f'values: {{ a: "{trap}" }}\n', TEXT: text("By {{a}}.")}, same_scripts),
        accepted("A076", "a script in code is shown, not run",
                 {TEXT: text("Never write `<script>alert(1)</script>`.",
                             "```html\n<script>alert(1)</script>\n```")},
                 both(clean, keeps("&lt;script&gt;alert(1)", formats=("index.html",)),
                      keeps("<script>alert(1)</script>", formats=("notice.txt",)))),
        accepted("A076", "an escaped script is text", {TEXT: text(r"Text \<script\> text.")},
                 both(clean, keeps("<script>", formats=("notice.txt",)))),
        accepted("A077", "emphasis and code beside and inside a link", {TEXT: text(
            "See **[our *own* `code`](https://example.com/a?b=1&c=%3C \"A 'title'\")**.")}, clean),
    ]


CONTEXTS = {
    "paragraph": lambda p: {TEXT: text(f"Some {p} text.")},
    "heading": lambda p: {TEXT: text("Text.", f"## Also {p} here", "Text.")},
    "title": lambda p: {TEXT: f"# Example {p}\n\n## Contact {{#contact}}\n\nText.\n"},
    "link text": lambda p: {TEXT: text(f"See [our {p} page](https://example.com/).")},
    "link title": lambda p: {TEXT: text(f'See [x](https://example.com/ "{p}").')},
    "link target": lambda p: {TEXT: text(f"See [x](<https://example.com/{p}>).")},
    "code": lambda p: {TEXT: text(f"Code ``{p}`` text.", f"~~~{p}\n{p}\n~~~")},
    "table cell": lambda p: {TEXT: text(f"| A | B |\n|---|---|\n| {p.replace('|', '')} | b |")},
    "generated table": lambda p: {TABLE: 'Name,Purpose\n"' + p.replace('"', '""') + '",b\n'},
    "value": lambda p: {NOTICE: "values:\n  a: '" + p.replace("'", "''") + "'\n",
                        TEXT: text("By {{a}}, [x](#contact) and `{{a}}`.")},
    "issuer": lambda p: {NOTICE: "issuer: '" + p.replace("'", "''") + "'\n"},
    "summary": lambda p: {AMENDMENT: "date: 2024-09\nsummary: '" + p.replace("'", "''") + "'\n"},
    "region label": lambda p: {TEXT: text(f'::: region US "{p}"\nText.\n:::')},
    "section id": lambda p: {TEXT: text("Text.", f"## Rights {{#{p}}}", "Text.")},
    "supplement": lambda p: {
        SUPPLEMENT: f"---\nregions: US\n---\n# United {p}\n\n## A {p}\n\n{p}\n"},
}


def matrix() -> list[Case]:
    """Every payload in every context: refused, or shown as text and nothing else."""
    payloads = RAW + BREAKOUTS + [link for links in SCHEMES.values() for link in links]
    payloads = [payload for payload in payloads if "\n" not in payload and "\t" not in payload]
    return [either("T9", f"{payload} in a {context}", make(payload), clean)
            for context, make in CONTEXTS.items() for payload in payloads]
