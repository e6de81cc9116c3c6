"""Good sources with accidents: cut, doubled, shuffled and sprinkled with what means something."""

import random

from Tests.Hostile.cases import (
    AMENDMENT, GOOD, NOTICE, SUPPLEMENT, TABLE, TEXT, WORKSPACE, Case, either)

TOKENS = [b"::: region EEA\n", b":::\n", b"::: table cookies\n", b"{{", b"}}", b"{{contact-email}}",
          b"{#contact}", b"{", b"}", b"[](#contact)", b"[", b"](", b"|", b"\n|-|-|\n", b"**", b"_",
          b"`", b"```\n", b"> ", b"- ", b"1. ", b"# ", b"## ", b"### ", b"\n\n", b"\n", b"\r\n",
          b"\t", b"    ", b"---\n", b"===\n", b"<", b"&amp;", b"&#0;", b"\\", b"\x00", b"\xff",
          b"\xe2\x80\xae", b"\xcc\x81", b"\xef\xbb\xbf", b": ", b"? ", b"&a ", b"*a", b"!!str ",
          b"'", b'"', b"[[", b"date: 2024-02-30\n", b"regions: [US, XX]\n", b"{#x after=contact}",
          b"\xf0\x9f\x98\x80", b"\xe6\x97\xa5\xe6\x9c\xac", b"[^1]", b"~~", b"http://", b"<!--"]
RICH = (b"# Example Notice\n\nThe lead, with a [link](https://example.com/ \"title\").\n\n"
        b"## Contact {#contact topic=contact}\n\nWrite to {{contact-email}}; see [](#rights).\n\n"
        b"1. One\n\n   - two *three* **four**\n2. Five\n\n> Quoted\\\n> text.\n\n"
        b"## Rights {#rights topic=rights}\n\n**Request** means a letter. A Request is free.\n\n"
        b"::: region EEA, GB, CH\nYou may object.\n:::\n\n::: region US-CA \"California\"\n"
        b"- An item\n- Another `item`\n:::\n\n| Data | Use |\n|:-----|----:|\n| a | b |\n\n"
        b"::: table cookies\n\n### Part {#part .unnumbered}\n\n```text\ncode\n```\n\n***\n\n"
        b"End.\n")


def mutated(source: bytes, chance: random.Random) -> bytes:
    """One source with one to six accidents."""
    content = bytearray(source)
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(content) + 1)
        end = min(len(content), start + chance.choice((1, 1, 2, 8, 40, 200)))
        kind = chance.randrange(6)
        if kind == 0:
            del content[start:end]
        elif kind == 1:
            content[start:start] = content[start:end] * chance.choice((1, 2, 50))
        elif kind == 2 and start < len(content):
            content[start] = chance.randrange(256)
        elif kind == 3:
            piece = bytes(content[start:end])
            del content[start:end]
            place = chance.randrange(len(content) + 1)
            content[place:place] = piece
        else:
            content[start:start] = chance.choice(TOKENS) * chance.choice((1, 1, 1, 3, 30))
    return bytes(content)


def mutations(count: int, seed: int) -> list[Case]:
    """As many cases as asked for, the same for the same seed."""
    sources = {TEXT: RICH, WORKSPACE: GOOD[WORKSPACE].encode(), NOTICE: GOOD[NOTICE].encode(),
               AMENDMENT: GOOD[AMENDMENT].encode(), SUPPLEMENT: GOOD[SUPPLEMENT].encode(),
               TABLE: GOOD[TABLE].encode()}
    paths = [TEXT, TEXT, TEXT, TEXT, SUPPLEMENT, SUPPLEMENT, *sources]
    cases = []
    for number in range(count):
        chance = random.Random(seed * 1_000_003 + number)
        path = chance.choice(paths)
        files = {TEXT: RICH, path: mutated(sources[path], chance)}
        cases.append(either("T1", f"mutation {number} of {path} (seed {seed})", files))
    return cases
