"""Makes amendments with a known author: pairs of plain Markdown notices with the edits between them.

The same seed makes the same pair. Sentences repeat each other much as those of notices do, which is
where comparisons go wrong.
"""

import random
from dataclasses import dataclass, field

SUBJECTS = ["our customer team", "the account service", "a payment partner", "our support desk",
            "the delivery service", "the records office", "an engineer on duty", "our legal team"]
VERBS = ["keeps", "reviews", "receives", "records", "checks", "updates", "stores", "reads"]
OBJECTS = ["your account record", "the order history", "your contact details", "the delivery address",
           "the support messages", "your payment details", "the log of visits", "your preferences"]
REASONS = ["so that an order can be fulfilled", "in order to answer a question that you asked",
           "to find and repair faults of the service", "because the law of taxes asks for it",
           "to keep the service safe from abuse", "so that you can see it in your account"]
LIMITS = ["for no longer than twelve months", "only as long as the account exists",
          "within 30 days of your request", "at least once in every year",
          "under written instructions", "unless you have asked us to stop"]
HEADINGS = ["Who we are", "What we collect", "Where it comes from", "How we use it", "Our reasons",
            "Whom we share it with", "Other countries", "How long we keep it", "How we protect it",
            "Children", "Your rights", "Cookies", "Automated decisions", "Changes", "Contact",
            "Records of visits", "Messages", "Surveys", "Applicants", "Visitors of our offices"]
REPLACEMENTS = [("twelve", "six"), ("only as long", "at least as long"), ("30 days", "45 days"),
                ("once in every year", "once in every two years"), ("written", "general")]


@dataclass
class Amendment:
    """Two texts, and what the author did to the first one."""

    old: str
    new: str
    words: int
    hunks: int
    phrases: list[tuple[str, str]] = field(default_factory=list)
    moves: list[str] = field(default_factory=list)


def sentence(dice: random.Random) -> str:
    """One sentence of boilerplate."""
    text = " ".join([dice.choice(SUBJECTS), dice.choice(VERBS), dice.choice(OBJECTS),
                     dice.choice(REASONS), dice.choice(LIMITS)])
    return text[0].upper() + text[1:] + "."


def paragraph(dice: random.Random) -> list[str]:
    """A paragraph as its sentences."""
    return [sentence(dice) for _ in range(dice.randint(2, 5))]


def notice(words: int, dice: random.Random) -> list[tuple[str, list[list[str]]]]:
    """A notice as sections of paragraphs of sentences, of about so many words."""
    sections, count, number = [], 0, 0
    while count < words:
        heading = HEADINGS[number % len(HEADINGS)]
        if number >= len(HEADINGS):
            heading += f", part {number // len(HEADINGS) + 1}"
        paragraphs = [paragraph(dice) for _ in range(dice.randint(2, 6))]
        count += sum(len(text.split()) for part in paragraphs for text in part)
        sections.append((heading, paragraphs))
        number += 1
    return sections


def markdown(sections: list[tuple[str, list[list[str]]]]) -> str:
    """The notice as Markdown."""
    parts = ["# Privacy Notice\n"]
    for number, (heading, paragraphs) in enumerate(sections, 1):
        parts.append(f"## {number}. {heading}\n")
        parts += [" ".join(part) + "\n" for part in paragraphs]
    return "\n".join(parts)


def amended(words: int, seed: int) -> Amendment:
    """A notice with a handful of edits, as an author makes them."""
    dice = random.Random(seed)
    before = notice(words, dice)
    after = [(heading, [list(part) for part in paragraphs]) for heading, paragraphs in before]
    made = Amendment("", "", 0, 0)
    touched: set[tuple[int, int]] = set()

    def place() -> tuple[int, int]:
        while True:
            section = dice.randrange(len(after))
            spot = section, dice.randrange(len(after[section][1]))
            if spot not in touched:
                touched.add(spot)
                return spot

    for old, new in REPLACEMENTS:
        spots = [(s, p, i) for s, (_, parts) in enumerate(after) for p, part in enumerate(parts)
                 for i, text in enumerate(part) if old in text and (s, p) not in touched]
        if spots:
            s, p, i = dice.choice(spots)
            touched.add((s, p))
            after[s][1][p][i] = after[s][1][p][i].replace(old, new)
            made.phrases.append((old, new))
            made.words += len(old.split()) + len(new.split())
            made.hunks += 1
    for _ in range(3):
        s, p = place()
        text = ("We also ask a fraud agency, which sees the order and the address, whether an order "
                f"is likely to be honest; it keeps case {dice.randint(100, 999)} for itself.")
        after[s][1][p].append(text)
        made.words += len(text.split())
        made.hunks += 1
        s, p = place()
        if len(after[s][1][p]) > 2:
            gone = after[s][1][p].pop(1)
            made.words += len(gone.split())
            made.hunks += 1
    s, p = place()
    moved = after[s][1].pop(p)
    target = (s + max(2, len(after) // 2)) % len(after)
    after[target][1].append(moved)
    made.moves.append(" ".join(moved))
    text = [f"This part is new, and says in {dice.randint(2, 9)} words what no other part has said."]
    after.insert(len(after) // 3, ("What is new", [text]))
    made.words += len(text[0].split()) + 3
    made.hunks += 1
    made.old, made.new = markdown(before), markdown(after)
    return made


def hostile(kind: str, words: int) -> tuple[str, str]:
    """A pair on which comparisons go quadratic."""
    if kind == "equal words":
        return "same " * words + "\n", "same " * (words - 7) + "\n"
    if kind == "all different":
        return (" ".join(f"a{number}" for number in range(words)) + "\n",
                " ".join(f"b{number}" for number in range(words)) + "\n")
    dice = random.Random(words)
    return tuple(" ".join(dice.choice(("left", "right")) for _ in range(words)) + "\n"
                 for _ in range(2))
