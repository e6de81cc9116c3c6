"""Manifests that mislead or explode (areas yaml and config)."""

from Tests.Hostile.cases import (
    AMENDMENT, GOOD, NOTICE, REVISION, SUPPLEMENT, TEXT, WORKSPACE, Case, accepted, at, either,
    keeps, refused, text)

EARLIER = "Notices/example/revisions/2024-08/"


def yaml() -> list[Case]:
    """YAML as bombs, as traps, and as dates."""
    bomb = "a0: &a0 [x, x]\n" + "".join(
        f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 30))
    key_bomb = "? &a [x]\n: y\n? [*a, *a]\n: z\n"
    cases = [
        refused("A033", "billion laughs", {NOTICE: bomb}, at(NOTICE, 1), seconds=1),
        refused("A033", "an alias as a key", {NOTICE: key_bomb}, at(NOTICE, 1), seconds=1),
        refused("A033", "a tag", {NOTICE: "issuer: !!binary RXhhbXBsZQ==\n"}, at(NOTICE, 1)),
        refused("A033", "a merge key", {NOTICE: "values: { <<: { a: b } }\n"}, at(NOTICE, 1)),
        refused("A035", "a key twice, both places named",
                {AMENDMENT: "date: 2024-09\neffective: 2024-10-15\nsummary: Text.\n"
                            "effective: 2024-11-15\n"},
                at(AMENDMENT, 4, 1), says=r"(?s)amendment\.yml:4:1: error.*(:2:1|line 2)"),
        refused("A035", "an unknown key, with the nearest known one",
                {NOTICE: "isuer: Example\n"}, at(NOTICE, 1, 1), says="issuer"),
        refused("A035", "a list where a map is due", {NOTICE: "values: [a, b]\n"}, at(NOTICE, 1)),
    ]
    literal = ["1.10", "on", "no", "0777", "1_000", "~", ".nan", "2024-09"]
    values = "".join(f"  v{number}: {word}\n" for number, word in enumerate(literal))
    line = ", ".join(f"<{{{{v{number}}}}}>" for number in range(len(literal)))
    line = line.replace("<", "(").replace(">", ")")
    cases.append(accepted(
        "A037", "every scalar is taken literally",
        {WORKSPACE: GOOD[WORKSPACE].replace("values: {", "groups: {}\nvalues: {"),
         NOTICE: GOOD[NOTICE] + "values:\n" + values, TEXT: text(line)},
        keeps("(1.10)", "(on)", "(no)", "(0777)", "(.nan)", "(2024-09)",
              formats=("index.html", "notice.txt"))))
    cases += [
        refused("A039", "a scalar of 1 MB", {NOTICE: "issuer: " + "x" * 1_000_000 + "\n"},
                at(NOTICE, 1), seconds=1),
        refused("A039", "nested 200 deep", {NOTICE: "values: " + "[" * 200 + "]" * 200 + "\n"},
                at(NOTICE, 1), seconds=1),
        refused("A039", "100,000 keys", {NOTICE: "values:\n" + "".join(
            f"  k{number}: x\n" for number in range(100_000))}, r".*notice\.yml:\d+:\d+",
            seconds=2),
        refused("A041", "front matter without an end",
                {SUPPLEMENT: "---\nregions: US\n# United States\n\nText.\n"}, at(SUPPLEMENT, 1)),
        refused("A041", "a manifest that is no YAML", {NOTICE: "issuer: [a\n"},
                r".*notice\.yml:\d+:\d+"),
        refused("A041", "two documents in a manifest", {NOTICE: "issuer: a\n---\nissuer: b\n"},
                at(NOTICE, 2)),
    ]
    cases += [refused("A043", f"the date {date}",
                      {AMENDMENT: f"date: 2024-09\nsummary: Text.\neffective: {date}\n"},
                      at(AMENDMENT, 3, 12))
              for date in ("2026-02-30", "2025-02-29", "26-1-1", "2026-01-01T00:00:00+14:00",
                           "2026-13", "2026-00-10", "0000-01-01", "tomorrow", "2026-01-01Z")]
    cases += [
        refused("A044", "dated before the revision before it", {
            EARLIER + "notice.md": GOOD[TEXT], EARLIER + "supplements/united-states.md": None,
            EARLIER + "tables/cookies.csv": "Name,Purpose\na,b\n",
            EARLIER + "amendment.yml": "date: 2024-10-02\nsummary: Earlier.\n"},
            at(AMENDMENT, 1)),
        accepted("A044", "the same month as the revision before it", {
            EARLIER + "notice.md": text("Earlier."),
            EARLIER + "amendment.yml": "date: 2024-09\nsummary: Earlier.\n"}),
    ]
    return cases


def config() -> list[Case]:
    """Values that are missing, empty, or that name each other."""
    return [
        refused("A046", "an undefined value", {TEXT: text("By {{company}}.")}, at(TEXT, 5, 4),
                says="company"),
        refused("A046", "a misspelt value, with the nearest", {TEXT: text("{{contact-emial}}")},
                at(TEXT, 5, 1), says="contact-email"),
        refused("A046", "an empty value",
                {NOTICE: 'values: { company: "" }\n', TEXT: text("By {{company}}.")},
                r".*(notice\.md|notice\.yml):\d+:\d+"),
        refused("A046", "values that name each other",
                {NOTICE: 'values: { a: "{{b}}", b: "{{a}}" }\n', TEXT: text("By {{a}}.")},
                r".*(notice\.md|notice\.yml):\d+:\d+"),
        refused("A046", "a value without an end", {TEXT: text("By {{company, and so on.")},
                at(TEXT, 5, 4)),
        accepted("A046", "a value is text, never markup",
                 {NOTICE: "values: { a: '*x* [y](https://example.com) &amp; `z`' }\n",
                  TEXT: text("By {{a}}.")},
                 keeps("*x* [y](https://example.com) &amp; `z`", formats=("notice.txt",))),
        either("A046", "a value that would be a link's target",
               {NOTICE: "values: { a: 'javascript:alert(1)' }\n", TEXT: text("[By]({{a}})")},
               lambda pages: [path for path, content in pages.items()
                              if b'href="javascript' in content.lower()]),
        refused("A046", "files that nothing expects", {REVISION + "notes.docx": "x"},
                r".*notes\.docx:\d+:\d+"),
    ]
