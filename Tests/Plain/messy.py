"""Writes pairs of notices as people publish them in Markdown: messy on purpose, from a seed.

A notice is a list of sections of clauses, in words of our own making. It is written down twice, the
second time with edits and in other habits: dialects, HTML, typed numbers, front matter.
"""

import random

SUBJECTS = ["We", "Our service", "The team", "A partner", "Our support desk", "The application"]
VERBS = ["collects", "keeps", "shares", "may combine", "does not sell", "deletes", "checks"]
OBJECTS = ["order data", "contact details", "usage logs", "device identifiers", "payment records",
           "messages to support", "approximate location", "survey answers"]
TAILS = ["for 30 days", "with your consent", "unless you object", "to prevent fraud",
         "when the law asks for it", "as long as the account exists", "within the region",
         "and tells you before", "to answer requests", "for statistics only"]
HEADINGS = ["Data we collect", "Purposes", "Sharing", "Retention", "Your rights", "Security",
            "Cookies", "Children", "Transfers", "Contact", "Changes to this notice", "Definitions"]


def sentence(source: random.Random) -> str:
    """One sentence."""
    return (f"{source.choice(SUBJECTS)} {source.choice(VERBS)} {source.choice(OBJECTS)} "
            f"{source.choice(TAILS)}.")


def notice(source: random.Random) -> list:
    """Sections: a heading and its clauses, each a kind with its sentences."""
    sections = []
    for heading in source.sample(HEADINGS, source.randint(3, 9)):
        clauses = []
        for _ in range(source.randint(1, 5)):
            kind = source.choice(["paragraph", "paragraph", "bullets", "letters", "table", "quote"])
            count = 1 if kind in ("paragraph", "quote") else source.randint(2, 4)
            clauses.append((kind, [sentence(source) for _ in range(count)]))
        sections.append((heading, clauses))
    return sections


def edited(source: random.Random, sections: list) -> list:
    """The sections with a few edits."""
    result = [(heading, [(kind, list(words)) for kind, words in clauses])
              for heading, clauses in sections]
    for _ in range(source.randint(0, 6)):
        place = source.randrange(len(result))
        heading, clauses = result[place]
        match source.randrange(6):
            case 0:
                clauses.append(("paragraph", [sentence(source)]))
            case 1 if len(clauses) > 1:
                clauses.pop(source.randrange(len(clauses)))
            case 2:
                _, words = source.choice(clauses)
                words[0] = words[0].replace("30 days", "14 days").replace("may ", "will ")
            case 3:
                _, words = source.choice(clauses)
                words[-1] += " " + sentence(source)
            case 4:
                result.insert(source.randrange(len(result)), result.pop(place))
            case _:
                result[place] = (heading + " today", clauses)
    return result


class Hand:
    """One way of writing things down."""

    def __init__(self, source: random.Random):
        self.source = source
        self.headings = source.choice(["atx", "atx", "setext", "bold", "html", "shut"])
        self.numbers = source.choice(["", "", "{}. ", "Section {}: ", "Article {} – "])
        self.html = source.random() < 0.25
        self.bullet = source.choice("-*+")
        self.end = source.choice(["\n", "\n", "\r\n"])

    def write(self, sections: list) -> bytes:
        """The bytes of a notice."""
        lines = self.head()
        for number, (heading, clauses) in enumerate(sections, 1):
            lines += self.heading(heading, number)
            for kind, words in clauses:
                lines += self.clause(kind, [self.adorned(word) for word in words]) + [""]
        if self.source.random() < 0.3:
            lines += ["<!-- end of text -->", "", "[law]: https://example.com/law 'The law'"]
        text = self.end.join(lines) + self.end
        mark = b"\xef\xbb\xbf" if self.source.random() < 0.15 else b""
        return mark + text.encode()

    def head(self) -> list[str]:
        """Front matter and title."""
        front = self.source.choice([
            [], [], ["---", "title: Privacy Notice", "layout: page", "---", ""],
            ["+++", 'title = "Privacy Notice"', "+++", ""], ["<div id=\"content\">", ""]])
        title = self.source.choice([
            ["# Privacy Notice"], ["# Privacy Notice {#top}"], ["Privacy Notice", "==="],
            ["<h1>Privacy Notice</h1>"]])
        date = self.source.choice([[], ["*Last updated: May 1, 2023*", ""], ["[TOC]", ""]])
        return front + title + [""] + date

    def heading(self, words: str, number: int) -> list[str]:
        """One heading."""
        words = self.numbers.format(number) + words
        match self.headings:
            case "setext":
                return [words, "-" * 9, ""]
            case "bold":
                return [f"**{words}**", ""]
            case "html":
                return [f"<h2 id=\"s{number}\">{words}</h2>", ""]
            case "shut":
                return [f"<a name=\"s{number}\"></a>", "", f"## {words} ##", "{: .section}"]
            case _:
                return [f"## {words}" + self.source.choice(["", f" {{#s{number}}}"]), ""]

    def adorned(self, words: str) -> str:
        """A sentence with marks that readers do not read."""
        match self.source.randrange(12):
            case 0:
                return words.replace(" ", "\u00a0", 1)
            case 1:
                return f"**{words[:-1]}**."
            case 2:
                return words.replace("data", "<b>data</b>", 1)
            case 3:
                return f"<span class='x'>{words}</span>"
            case 4:
                return f"[{words[:-1]}][law]."
            case 5:
                return words + " See <https://example.com>."
            case 6:
                return words.replace(" ", "&nbsp;", 1)
            case _:
                return words

    def clause(self, kind: str, words: list[str]) -> list[str]:
        """One clause."""
        match kind:
            case "bullets" if self.html:
                return ["<ul>", *(f"  <li>{word}</li>" for word in words), "</ul>"]
            case "bullets":
                return [f"{self.bullet} {word}" for word in words]
            case "letters":
                return [line for letter, word in zip("abcd", words)
                        for line in (f"({letter}) {word}", "")]
            case "table" if self.html:
                rows = [f"<tr><td>{index}</td><td>{word}</td></tr>"
                        for index, word in enumerate(words)]
                return ["<table><tr><th>No</th><th>What</th></tr>", *rows, "</table>"]
            case "table":
                extra = self.source.choice(["", "", " | more"])
                return ["No | What", "---|---",
                        *(f"{index} | {word}{extra}" for index, word in enumerate(words))]
            case "quote":
                return [f"> {word}" for word in words]
            case _ if self.html:
                return [f"<p>{'<br>'.join(words)}</p>"]
            case _:
                return words


def struck(source: random.Random, text: bytes) -> bytes:
    """The bytes after a few blows: bytes lost, doubled, strewn in."""
    text = bytearray(text)
    for _ in range(source.randint(1, 20)):
        place = source.randrange(max(1, len(text) - 10))
        match source.randrange(3):
            case 0:
                del text[place:place + source.randint(1, 6)]
            case 1:
                text[place:place] = text[place:place + 10]
            case _:
                text[place:place] = bytes([source.choice(b"*_`[]()<>#|~:{}!\\&\n- \xe4\0")])
    return bytes(text)


def pair(seed: int) -> tuple[bytes, bytes]:
    """The old and the new file of a seed; every fourth pair was struck."""
    source = random.Random(seed)
    before = notice(source)
    after = edited(source, before)
    hand = Hand(source)
    other = hand if source.random() < 0.6 else Hand(source)
    old, new = hand.write(before), other.write(after)
    if seed % 4 == 3:
        old, new = struck(source, old), struck(source, new)
    return old, new
