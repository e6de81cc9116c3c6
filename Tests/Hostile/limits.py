"""Input that is small to write and dear to read (area limits)."""

from Tests.Hostile.cases import (
    AMENDMENT, HEAD, REVISION, TEXT, Case, accepted, at, either, refused, text)

WORDS = ("notice", "personal", "information", "collect", "process", "request", "service", "reader")


def raw(body: str) -> dict:
    """A text whose section holds exactly the body."""
    return {TEXT: HEAD + body.encode() + b"\n"}


def prose(words: int, offset: int = 0) -> str:
    """Paragraphs of a hundred words each, all from a short list."""
    chosen = [WORDS[(number * 7 + number // 11 + offset) % len(WORDS)] for number in range(words)]
    lines = [" ".join(chosen[start:start + 10]) for start in range(0, words, 10)]
    return "\n\n".join("\n".join(lines[start:start + 10]) for start in range(0, len(lines), 10))


def limits() -> list[Case]:
    """The entries of the list, as builds."""
    wide = "|" + "x|" * 316 + "\n|" + "-|" * 316 + "\n" + "|x\n" * 33_333
    links = "\n\n".join("[a](#contact) " * 100 for _ in range(1_000))
    revisions = {}
    for number in range(200):
        month = f"{2001 + number // 12}-{number % 12 + 1:02}"
        folder = f"Notices/example/revisions/{month}/"
        revisions[folder + "notice.md"] = text(f"Text {number}.")
        revisions[folder + "amendment.yml"] = f"date: {month}\nsummary: Text {number}.\n"
    return [
        refused("A080", "a table of 316 columns and 33,333 short rows", raw(wide), at(TEXT, 5),
                seconds=0.2),
        refused("A082", "64,000 openings of processing instructions", raw("a<?x" * 64_000),
                at(TEXT, 5), seconds=0.5),
        refused("A084", "200,000 underscores", raw("_" * 100_000 + "." + "_" * 100_000),
                at(TEXT, 5), seconds=0.5),
        refused("A086", "50,000 nested quotations", raw("> " * 50_000 + "a"), at(TEXT, 5),
                seconds=0.5),
        refused("A086", "65,000 openers of emphasis", raw("*a **a " * 65_000), at(TEXT, 5),
                seconds=0.5),
        refused("A087", "a line of 10 MB", raw("x" * 10_000_000), r".*notice\.md:\d+:\d+"),
        refused("A087", "a line of 20 KB", raw("word " * 4_000), at(TEXT, 5)),
        refused("A087", "a file of 600 KB", raw(prose(90_000)), r".*notice\.md:\d+:\d+"),
        either("A087", "10,000 headings", raw("\n\n".join(
            f"## Heading {number} {{#h{number}}}\n\nText." for number in range(10_000)))),
        either("A087", "100,000 links", raw(links), seconds=4),
        refused("A087", "3,000 files in a notice", {
            REVISION + f"files/f{number}.txt": "x" for number in range(3_000)},
            r".+:\d+:\d+", seconds=2),
        accepted("A088", "a text of 50,000 words", raw(prose(50_000)), seconds=1.5),
        accepted("A089", "20,000 times the same word",
                 raw("\n".join("the " * 10 + ("\n" if n % 10 == 9 else "") for n in range(2_000)))),
        accepted("A091", "200 revisions", revisions, seconds=4),
        refused("A087", "a summary of 1 MB",
                {AMENDMENT: "date: 2024-09\nsummary: " + "x" * 1_000_000 + "\n"},
                r".*amendment\.yml:\d+:\d+"),
        refused("A087", "a cell of 1 MB in a table",
                {REVISION + "tables/cookies.csv": "Name,Purpose\n" + "x" * 1_000_000 + ",b\n"},
                r".*cookies\.csv:\d+:\d+"),
        refused("A087", "100,000 rows in a table",
                {REVISION + "tables/cookies.csv": "Name,Purpose\n" + "".join(
                    f"c{number},b\n" for number in range(100_000))}, r".+:\d+:\d+", seconds=2),
        refused("A087", "a quotation mark without an end in a table",
                {REVISION + "tables/cookies.csv": 'Name,Purpose\n"a,b\n'},
                r".*cookies\.csv:2:\d+"),
        refused("A087", "region fences without an end", raw("::: region US\n\nText."),
                at(TEXT, 5)),
        refused("A087", "a thousand nested region fences", raw("".join(
            ":" * (1_003 - depth) + " region US\n\n" for depth in range(1_000)) + "Text."),
            at(TEXT, 5) + r"|.*notice\.md:\d+:\d+"),
    ]


def root(n: int) -> int:
    """The whole square root."""
    return int(n ** 0.5)


#: Inputs that some version of cmark-gfm took more than linear time for, by size in bytes.
SHAPES = {
    "leading >": lambda n: ">" * n,
    "k > and a line": lambda n: (">" * root(n) + "a\n") * root(n),
    "dashes": lambda n: "-" * n,
    "nested items": lambda n: "- " * (n // 2),
    "nested items and blank lines": lambda n: "- " * (n // 4) + "x\n" + "\n" * (n // 2),
    "nested quotations and blank lines": lambda n: "> " * (n // 4) + "x\n" + "\n" * (n // 2),
    "16 deep items and blank lines": lambda n: "- " * 16 + "x\n" + "\n" * (n - 34),
    "underscores": lambda n: "_" * n,
    "underscores in lines": lambda n: ("_" * 79 + "\n") * (n // 80),
    "underscores, stop, underscores": lambda n: "_" * (n // 2) + "." + "_" * (n // 2),
    "www and underscores": lambda n: "www." + "_" * n,
    "processing instructions": lambda n: "a<?x" * (n // 4),
    "declarations": lambda n: "a<!A " * (n // 5),
    "comments": lambda n: "a<!-- " * (n // 6),
    "CDATA": lambda n: "a<![CDATA[" * (n // 10),
    "nested strong": lambda n: "**x " * (n // 8) + " x**" * (n // 8),
    "nested strong in lines": lambda n: "**x\n" * (n // 8) + " x**\n" * (n // 8),
    "brackets": lambda n: "[" * (n // 2) + "a" + "]" * (n // 2),
    "link ends": lambda n: "](" * (n // 2),
    "images without end": lambda n: "![[]()" * (n // 6),
    "images without end in paragraphs": lambda n: ("![[]()" * 100 + "\n\n") * (n // 602),
    "references without end": lambda n: "[a][b" * (n // 5),
    "footnotes": lambda n: "[^a" * (n // 3),
    "wide table, short rows": lambda n: (
        "|" + "x|" * root(n) + "\n|" + "-|" * root(n) + "\n" + "|x\n" * (n // 3)),
    "32 columns, short rows": lambda n: (
        "|" + "x|" * 32 + "\n|" + "-|" * 32 + "\n" + "|x\n" * (n // 3)),
    "32 columns, full rows": lambda n: (
        "|" + "x|" * 32 + "\n|" + "-|" * 32 + "\n" + ("|" + "x|" * 32 + "\n") * (n // 66)),
    "a long paragraph before a table": lambda n: "a\n" * (n // 2) + "|x|\n|-|\n",
    "tables without blank lines": lambda n: "|x|\n|-|\n" * (n // 8),
    "carriage returns": lambda n: "aaa\rbbb\n-\v\n" * (n // 11),
    "mail addresses": lambda n: "a@" * (n // 2),
    "mail addresses with stops": lambda n: "a@b." * (n // 4),
    "footnote definitions": lambda n: "".join(f"[^{i}]" for i in range(n // 20)) + "\n\n"
        + "".join(f"[^{i}]: x\n\n" for i in range(n // 20)),
    "link definitions": lambda n: "".join(f"[{i}]: https://example.com/\n" for i in range(n // 32)),
    "one definition, many uses": lambda n: "[a]: https://example.com/" + "x" * (n // 4) + "\n\n"
        + ("[a] " * 20 + "\n\n") * (n // 110),
    "tildes": lambda n: "~" * n,
    "tildes and letters": lambda n: "~~a " * (n // 4),
    "backslashes": lambda n: "\\" * n,
    "backticks": lambda n: "".join("`" * i + " " for i in range(1, root(2 * n))),
    "a list of growing depth": lambda n: "".join("  " * i + "* a\n" for i in range(root(n))),
    "colons": lambda n: ":" * n,
    "fences without name": lambda n: ":::\n" * (n // 4),
    "fences without end": lambda n: "::: region US\n" * (n // 14),
    "values without end": lambda n: "{{" * (n // 2),
    "undefined values": lambda n: "{{x}} " * (n // 6),
    "attributes without end": lambda n: "## a {#\n\n" * (n // 9),
    "cross-references": lambda n: ("[](#contact) " * 8 + "\n\n") * (n // 106),
    "unknown cross-references": lambda n: ("[](#nothing) " * 8 + "\n\n") * (n // 106),
    "defined terms": lambda n: "".join(f"**Term{i}** means x.\n\n" for i in range(n // 24)),
    "headings of one name": lambda n: "## Same\n\nText.\n\n" * (n // 16),
    "entities": lambda n: ("&amp;" * 100 + "\n\n") * (n // 502),
    "ampersands": lambda n: ("&" * 100 + "\n\n") * (n // 102),
    "hard breaks": lambda n: ("a  \n" * 100 + "\n") * (n // 401),
    "letters": lambda n: ("x" * 99 + "\n\n") * (n // 101),
}


def pathological() -> list[Case]:
    """Every shape at 200 KB and at 500 KB: done or refused, in time."""
    return [either("T11", f"{name}, {size // 1000} KB", raw(make(size)))
            for name, make in SHAPES.items() for size in (200_000, 500_000)]
