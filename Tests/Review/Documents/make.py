#!/usr/bin/env python3
"""Composes notices of 2,000 and more words and amends them: 30 with one to three decisive changes
among harmless ones, 30 with harmless ones only.  Usage: make.py OUT_DIR

Writes OUT_DIR/documents.jsonl, one amendment a line: id, style, before, after, edits; and each side as
a Markdown file.  An edit is op, section, old, new, label, decisive.  The result depends on SEED only.
"""

import json
import os
import random
import re
import sys

sys.dont_write_bytecode = True

from bank import LABELS, LISTS, MORE, PUBLISHERS, SECTIONS, TABLES, TITLES, TYPOS

SEED = 20270419
COUNT = 60
WORDS = 2000
KEYS = list(SECTIONS)
STYLES = "FLI"
SWAPS = [("security", "minors"), ("cookies", "automated-decisions"), ("sources", "purposes"), ("retention", "security")]
DEPENDENT = re.compile(r"(It|This data|They|A person then|The officer|Some of it) ")


class Line:
    """A sentence of the bank with what may happen to it."""

    def __init__(self, section, kind, text, style):
        self.section, self.kind, self.style = section, kind, style
        self.variants = text.split(" || ")
        self.explanations, self.additions, self.needs = [], [], None


def read_bank():
    lines = {}
    for key in KEYS:
        out = []
        rows = (SECTIONS[key] + MORE[key].lstrip("\n")).strip().split("\n")
        # Sentences of one style end their section, so that no other sentence leans on them.
        rows.sort(key=lambda row: row[:2] in ("=F", "=L", "=I"))
        for row in rows:
            mark, text = row.split(" ", 1)
            if mark == "+":
                out[-1].explanations.append(text)
            elif mark == "!+":
                out[-1].additions.append(text)
            else:
                line = Line(key, mark[0] if mark != "!-" else mark, text, mark[1:] if mark[0] == "=" else "")
                if DEPENDENT.match(text) and out:
                    line.needs = out[-1]
                out.append(line)
        lines[key] = out
    return lines


BANK = read_bank()
EVERY = [line for key in KEYS for line in BANK[key]]


class Notice:
    def __init__(self, number, deck, rng):
        self.rng, self.edits, self.touched = rng, [], set()
        self.style = number % 3
        self.name, self.service, self.users = PUBLISHERS[rng.randrange(len(PUBLISHERS))]
        self.order = {"before": list(KEYS), "after": list(KEYS)}
        self.first = {"before": 1, "after": 1}
        self.level = {"before": {}, "after": {}}
        self.marker = {"before": {}, "after": {}}
        self.text = {}         # line -> [before, after]
        self.extra = {}        # line -> [sentence before, sentence after] following it
        self.labels = {}       # section -> list of [before, after]
        self.lists = {key: [list(value[1]), list(value[1])] for key, value in LISTS.items()}
        self.tables = {key: [list(value[1]), list(value[1])] for key, value in TABLES.items()}
        self.paragraphs = {}
        self.forced, self.decided = set(), set()
        self.compose(deck)

    # -- choosing -----------------------------------------------------------------------------------

    def usable(self, line):
        return line.style in ("", STYLES[self.style])

    def need(self, line):
        while line is not None:
            self.forced.add(line)
            line = line.needs

    def note(self, op, section, old, new, label, decisive=False):
        self.edits.append([op, section, old, new, label, decisive])

    def compose(self, deck):
        rng = self.rng
        for card in deck:
            self.decide(card)
        harmless = rng.randint(5, 80)
        plan = []
        rewordings = [line for line in EVERY if line.kind == "~"]
        explained = [(line, text) for line in EVERY for text in line.explanations]
        rng.shuffle(rewordings)
        rng.shuffle(explained)
        plan += [("reword", line) for line in rewordings[: max(2, harmless * 4 // 10)]]
        plan += [("explain", pair) for pair in explained[: max(1, harmless * 3 // 10)]]
        plan += [("label", row) for row in rng.sample(LABELS, min(len(LABELS), max(1, harmless // 8)))]
        plan += [("form", None)] * max(1, harmless // 14)
        plan += [("typo", None)] * max(0, harmless - len(plan))
        rng.shuffle(plan)
        plan.sort(key=lambda step: step[0] == "typo")
        plan = plan[:harmless]
        for step, what in plan:
            if step == "reword":
                self.reword(what)
            elif step == "explain":
                self.explain(*what)
            elif step == "label":
                section, old, new = what
                self.labels.setdefault(section, []).append([old, new])
                self.note("label-changed", section, old, new, "editorial")
        self.fill()
        for step, _ in plan:
            if step == "form":
                self.form()
        typos = sum(1 for step, _ in plan if step == "typo")
        candidates = [line for line in self.text if line not in self.touched]
        rng.shuffle(candidates)
        for line in candidates:
            if typos == 0:
                break
            typos -= self.misspell(line)

    def decide(self, card):
        kind, what = card
        if kind == "add":
            line, text = what
            self.need(line)
            self.touched.add(line)
            self.extra[line] = ["", text]
            self.note("sentence-added", line.section, "", text, "material", True)
        elif kind == "remove":
            self.need(what)
            self.touched.add(what)
            self.decided.add(what)
            self.text[what] = [what.variants[0], ""]
            self.note("sentence-removed", what.section, what.variants[0], "", "material", True)
        elif kind == "change":
            self.need(what)
            self.touched.add(what)
            self.decided.add(what)
            self.text[what] = list(what.variants)
            self.note("sentence-changed", what.section, what.variants[0], what.variants[1], "material", True)
        elif kind == "item":
            section, old, new = what
            after = self.lists[section][1]
            if old:
                after[after.index(old)] = new
            else:
                after.insert(self.rng.randint(1, len(after)), new)
            self.note("item-changed" if old else "item-added", section, old, new, "material", True)
        elif kind == "row":
            section, old, new = what
            after = self.tables[section][1]
            if old:
                after[after.index(old)] = new
            else:
                after.insert(self.rng.randint(1, len(after)), new)
            self.note("row-changed" if old else "row-added", section, row(old), row(new), "material", True)

    def reword(self, line):
        if line in self.touched:
            return
        self.need(line)
        self.touched.add(line)
        a, b = line.variants if self.rng.random() < 0.5 else line.variants[::-1]
        self.text[line] = [a, b]
        self.note("reworded", line.section, a, b, "editorial")

    def explain(self, line, text):
        if line in self.extra or line in self.decided:
            return
        self.need(line)
        self.touched.add(line)
        self.extra[line] = ["", text]
        self.note("explanation-added", line.section, "", text, "clarification")

    def misspell(self, line):
        old = self.text[line][0]
        for right, wrong in self.rng.sample(TYPOS, len(TYPOS)):
            if re.search(rf"\b{right}\b", old):
                self.text[line] = [re.sub(rf"\b{right}\b", wrong, old, count=1), old]
                self.touched.add(line)
                self.note("typo-fixed", line.section, self.text[line][0], old, "editorial")
                return 1
        return 0

    def form(self):
        rng = self.rng
        choice = rng.choice(["items", "rows", "paragraphs", "sections", "number", "level", "marker"])
        if choice == "items":
            key = rng.choice([key for key in self.lists if self.lists[key][0] == self.lists[key][1]])
            before, after = self.lists[key]
            i = rng.randrange(len(after) - 1)
            after[i], after[i + 1] = after[i + 1], after[i]
            self.note("items-reordered", key, "; ".join(before), "; ".join(after), "formatting")
        elif choice == "rows":
            free = [key for key in self.tables if self.tables[key][0] == self.tables[key][1]]
            if free:
                key = rng.choice(free)
                before, after = self.tables[key]
                i = rng.randrange(len(after) - 1)
                after[i], after[i + 1] = after[i + 1], after[i]
                self.note("rows-reordered", key, "\n".join(map(row, before)), "\n".join(map(row, after)), "formatting")
        elif choice == "paragraphs":
            key = rng.choice(KEYS)
            before, after = self.paragraphs[key]
            if before == after and len(after) > 1:
                i = rng.randrange(len(after) - 1)
                after[i], after[i + 1] = after[i + 1], after[i]
                self.note("paragraphs-reordered", key, "", "", "formatting")
        elif choice == "sections":
            a, b = rng.choice(SWAPS)
            order = self.order["after"]
            if order == KEYS:
                i = order.index(a)
                if order[i + 1] == b:
                    order[i], order[i + 1] = b, a
                    self.note("sections-reordered", a, TITLES[a][self.style], TITLES[b][self.style], "formatting")
        elif choice == "number":
            if self.style == 1 and self.first["after"] == 1:
                self.first["after"] = 0
                self.note("renumbered", "introduction", "1.", "0.", "formatting")
        elif choice == "level":
            key = rng.choice(KEYS)
            if key not in self.level["after"]:
                self.level["after"][key] = "###"
                self.note("heading-level", key, "##", "###", "formatting")
        elif choice == "marker":
            key = rng.choice(list(self.lists))
            if key not in self.marker["after"]:
                self.marker["after"][key] = "+"
                self.note("list-marker", key, self.bullet(), "+", "formatting")

    def fill(self):
        """Adds untouched sentences of the bank until the earlier version is long enough, and breaks paragraphs."""
        rng = self.rng
        rest = [line for line in EVERY if self.usable(line) and line not in self.forced]
        rng.shuffle(rest)
        target = WORDS + rng.randint(40, 700)
        chosen = set(self.forced)
        while rest:
            words = sum(len(self.lines_text(line, 0).split()) for line in chosen)
            if words + 330 >= target:
                break
            for line in rest[:8]:
                while line is not None:
                    chosen.add(line)
                    line = line.needs
            rest = [line for line in rest[8:] if line not in chosen]
        for line in EVERY:
            if line in chosen and line not in self.text:
                text = line.variants[0] if line.kind != "~" or rng.random() < 0.5 else line.variants[1]
                self.text[line] = [text, text]
        for key in KEYS:
            groups, group = [], []
            size = rng.randint(3, 6)
            for line in BANK[key]:
                if line in chosen:
                    if len(group) >= size and not line.needs:
                        groups.append(group)
                        group, size = [], rng.randint(3, 6)
                    group.append(line)
            if group:
                groups.append(group)
            self.paragraphs[key] = [groups, list(groups)]

    def lines_text(self, line, side):
        text = self.text.get(line, [line.variants[0]] * 2)[side]
        return " ".join(part for part in (text, self.extra.get(line, ["", ""])[side]) if part)

    # -- writing ------------------------------------------------------------------------------------

    def bullet(self):
        return "-*-"[self.style]

    def names(self, text, side):
        def place(match):
            key = match.group(1)
            if self.style == 1:
                return f"section {self.order[side].index(key) + self.first[side]}"
            return f"the section \"{TITLES[key][self.style]}\""
        text = re.sub(r"\{ref:([a-z-]+)\}", place, text)
        text = text.replace("{N}", self.name).replace("{U}", self.users)
        text = re.sub(r"(^|(?<=[.!?] ))\{S\}", self.service[0].upper() + self.service[1:], text, flags=re.M)
        return text.replace("{S}", self.service)

    def render(self, side):
        i = 0 if side == "before" else 1
        title = (f"# Privacy at {self.name}", f"# Privacy Notice of {self.name}", f"# {self.name}: information on data protection")[self.style]
        blocks = [title]
        for n, key in enumerate(self.order[side]):
            hashes = self.level[side].get(key, "##")
            heading = TITLES[key][self.style]
            blocks.append(f"{hashes} {n + self.first[side]}. {heading}" if self.style == 1 else f"{hashes} {heading}")
            blocks += [pair[i] for pair in self.labels.get(key, [])]
            for group in self.paragraphs[key][i]:
                body = " ".join(filter(None, (self.lines_text(line, i) for line in group)))
                if body:
                    blocks.append(body)
            if key in self.lists:
                mark = self.marker[side].get(key, self.bullet())
                items = self.lists[key][i]
                blocks.append(LISTS[key][0] + "\n\n" + "\n".join(f"{mark} {item}" for item in items))
            if key in self.tables:
                head = TABLES[key][0]
                rows = [row(head), row(("---",) * len(head))] + [row(cells) for cells in self.tables[key][i]]
                blocks.append("\n".join(rows))
        return self.names("\n\n".join(blocks) + "\n", side)

    def result(self, ident):
        self.rng.shuffle(self.edits)
        edits = [dict(op=op, section=section, old=self.names(old, "before"), new=self.names(new, "after"), label=label, decisive=decisive)
                 for op, section, old, new, label, decisive in self.edits]
        return dict(id=ident, style=("friendly", "legal", "institutional")[self.style],
                    before=self.render("before"), after=self.render("after"), edits=edits)


def row(cells):
    return "| " + " | ".join(cells) + " |" if cells else ""


def decks(rng):
    """Hands 60 decisive cards, half of them added and a tenth removed sentences, to 30 of the notices."""
    adds = [("add", (line, text)) for line in EVERY for text in line.additions]
    removes = [("remove", line) for line in EVERY if line.kind == "!-"]
    changes = [("change", line) for line in EVERY if line.kind == "!"]
    items = [("item", (key, "", new)) for key, value in LISTS.items() for new in value[2]]
    items += [("item", (key, old, new)) for key, value in LISTS.items() for old, new in value[3]]
    rows = [("row", (key, None, new)) for key, value in TABLES.items() for new in value[2]]
    rows += [("row", (key, old, new)) for key, value in TABLES.items() for old, new in value[3]]
    cards = []
    for pile, count in ((adds, 30), (removes, 6), (changes, 16), (items, 4), (rows, 4)):
        cards += rng.sample(pile, count)
    rng.shuffle(cards)
    sizes = [1, 2, 3] * 10
    rng.shuffle(sizes)
    hands = []
    for size in sizes:
        hands.append([cards.pop() for _ in range(size)])
    hands += [[] for _ in range(COUNT - len(hands))]
    rng.shuffle(hands)
    return hands


def main(out):
    os.makedirs(out, exist_ok=True)
    rng = random.Random(SEED)
    with open(os.path.join(out, "documents.jsonl"), "w", encoding="utf-8", newline="\n") as lines:
        for number, hand in enumerate(decks(rng)):
            ident = f"d-{number + 1:03}"
            made = Notice(number, hand, random.Random(SEED * 1000 + number)).result(ident)
            lines.write(json.dumps(made, ensure_ascii=False) + "\n")
            for side in ("before", "after"):
                with open(os.path.join(out, f"{ident}.{side}.md"), "w", encoding="utf-8", newline="\n") as page:
                    page.write(made[side])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: make.py OUT_DIR")
    main(sys.argv[1])
