"""Makes workspaces of any number of notices, and the same texts as plain Markdown for the peers.

A notice is built like a published one: fourteen sections, a supplement for the United States with
ten parts, lists, regional clauses, a table, cross-references; about 38 KB of Markdown in our own
words, drawn at random with the notice's number as the seed.
"""

import random
import sys
from pathlib import Path

WORDS = """about access account accurate address agreement analyse answer apply archive ask assess
audience balance basis because before benefit between business carefully category change choose
clear collect combine comply condition consent contact control copy country create customer daily
data decide deliver describe detail device different disclose document employ enquiry ensure
example explain fair feature follow form function further general give group handle help history
identify improve inform interest keep kind language law letter limit list local maintain manage
matter measure method name necessary need notice number object offer office operate option order
organise partner payment period person place policy practice prepare prevent process product
protect provide publish purpose question reader reason receive record region relate reply request
require respond result retain review right rule safe section secure select send service share
simple specific standard state store supply support system technical term text third time train
transfer type update use value visit website within work write year""".split()
SECTIONS = [
    ("introduction", "About this notice"), ("controller", "Who is responsible"),
    ("data-categories", "What we collect"), ("sources", "Where it comes from"),
    ("purposes", "What we use it for"), ("legal-bases", "Why we may"),
    ("recipients", "Who receives it"), ("transfers", "Transfers abroad"),
    ("retention", "How long we keep it"), ("security", "How we protect it"),
    ("rights", "What you can ask of us"), ("minors", "Children"), ("cookies", "Cookies"),
    ("contact", "How to reach us")]
PARTS = ["Categories", "Sources in use", "Purposes in detail", "Disclosures", "Sales", "Sharing",
         "Sensitive details", "Your requests", "Agents", "No retaliation"]


class Notice:
    """The words of one notice, written twice: as our sources and as plain Markdown."""

    def __init__(self, number: int):
        self.number = number
        self.chance = random.Random(number)
        self.source: list[str] = []
        self.plain: list[str] = []

    def sentence(self) -> str:
        """Eight to twenty-two words, a capital, a stop."""
        words = [self.chance.choice(WORDS) for _ in range(self.chance.randint(8, 22))]
        if self.chance.random() < 0.15:
            words[3] = f"**{words[3]}**"
        if self.chance.random() < 0.3:
            words[5] += ","
        return " ".join([words[0].capitalize(), *words[1:]]) + "."

    def paragraph(self, sentences: int) -> str:
        """Some sentences on lines of about a hundred columns."""
        line, lines = "", []
        for word in " ".join(self.sentence() for _ in range(sentences)).split():
            if len(line) + len(word) > 98:
                lines.append(line)
                line = ""
            line = f"{line} {word}".strip()
        return "\n".join([*lines, line])

    def items(self, count: int) -> str:
        """A bullet list."""
        return "\n".join(f"- {self.sentence()}" for _ in range(count))

    def both(self, block: str) -> None:
        """Adds a block that reads the same in both."""
        self.source.append(block)
        self.plain.append(block)

    def regional(self, regions: str, block: str) -> None:
        """Adds a regional clause."""
        self.source.append(f"::: region {regions}\n{block}\n:::")
        self.plain.append(f"*For readers in {regions}:*\n\n{block}")

    def section(self, topic: str, title: str, number: int) -> None:
        """Adds one of the fourteen sections."""
        self.source.append(f"## {title} {{#{topic} topic={topic}}}")
        self.plain.append(f"## {number}. {title}")
        self.both(self.paragraph(4))
        if number % 2 == 0:
            self.both(self.items(5))
        if number % 3 == 0:
            self.regional("EEA, GB, CH", self.paragraph(2))
        if number % 5 == 0:
            self.both("| Category | Use | Time |\n|---|---|---:|\n" + "\n".join(
                f"| {self.chance.choice(WORDS)} {row} | {self.chance.choice(WORDS)} | {row} years |"
                for row in range(1, 7)))
        if number % 4 == 0:
            self.both("1. " + self.sentence() + "\n2. " + self.sentence() + "\n\n   - "
                      + self.sentence() + "\n   - " + self.sentence())
        sentence = self.sentence()
        self.source.append(f"See [](#contact) and [our rules](#rights). {sentence}")
        self.plain.append(f"See [Section 14](#contact) and [our rules](#rights). {sentence}")
        self.both(self.paragraph(5))

    def main(self) -> tuple[str, str]:
        """The main text, about 22 KB."""
        self.source, self.plain = [f"# Example Notice {self.number}"], []
        self.plain = list(self.source)
        self.both(self.paragraph(3))
        for number, (topic, title) in enumerate(SECTIONS, 1):
            self.section(topic, title, number)
        return "\n\n".join(self.source) + "\n", "\n\n".join(self.plain) + "\n"

    def supplement(self) -> tuple[str, str]:
        """The supplement for the United States, about 16 KB."""
        self.source = ["---\nregions: US\n---\n# United States",
                       "## Notice for the United States {#us topic=regional after=rights}"]
        self.plain = ["## Notice for the United States"]
        self.both(self.paragraph(3))
        for part in PARTS:
            self.both(f"### {part}")
            self.both(self.paragraph(8))
            self.both(self.items(4))
        return "\n\n".join(self.source) + "\n", "\n\n".join(self.plain) + "\n"


def write(path: Path, content: str) -> int:
    """Writes a file in a folder that need not be there; gives its size."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.write_bytes(content.encode())


#: Regions that have a clause each.
REGIONS = ("AT AU BE BR CA CH CN DE DK ES FR GB IN IT JP KR NL PL SE US").split()


def make_regional(folder: Path, count: int, regions: list[str]) -> None:
    """Lays folder/Notices, each notice with one clause for each of the regions."""
    write(folder / "Notices/workspace.yml", "publisher: Example Corporation\n")
    for number in range(1, count + 1):
        notice = Notice(number)
        main, _ = notice.main()
        # The clauses that every text has are for all here, so that both sites have the same words.
        lines = [line for line in main.splitlines() if not line.startswith(":::")]
        clauses = "".join(
            f"\n::: region {region}\n{notice.sentence()}\n:::\n" for region in regions)
        revision = folder / f"Notices/notice-{number}/revisions/2024-09"
        write(revision / "notice.md", "\n".join(lines) + "\n" + clauses)
        write(revision / "amendment.yml", "date: 2024-09\nsummary: First published text.\n")


def make(folder: Path, count: int) -> int:
    """Lays folder/engross, folder/hugo and folder/plain; gives the Markdown's bytes per notice."""
    write(folder / "engross/Notices/workspace.yml",
          "publisher: Example Corporation\nbase-url: https://www.example.com/legal/\n")
    write(folder / "hugo/config.toml", 'baseURL = "https://www.example.com/"\ntitle = "Notices"\n'
          'disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", '
          '"404"]\n')
    write(folder / "hugo/layouts/_default/single.html",
          "<!DOCTYPE html>\n<title>{{ .Title }}</title>\n{{ .Content }}\n")
    total = 0
    for number in range(1, count + 1):
        notice = Notice(number)
        main, main_plain = notice.main()
        supplement, supplement_plain = notice.supplement()
        base = folder / f"engross/Notices/notice-{number}"
        write(base / "notice.yml", "issuer: Example Corporation\nlanguage: en\n")
        revision = base / "revisions/2024-09"
        total += write(revision / "notice.md", main)
        total += write(revision / "supplements/united-states.md", supplement)
        write(revision / "amendment.yml", "date: 2024-09\nsummary: First published text.\n")
        plain = main_plain + "\n" + supplement_plain
        write(folder / f"plain/notice-{number}.md", plain)
        write(folder / f"hugo/content/notice-{number}.md", f"---\ntitle: Notice {number}\n---\n"
              + plain)
    return total // count


if __name__ == "__main__":
    print(make(Path(sys.argv[1]), int(sys.argv[2])))
