"""Reads a redline back to either text, from the documented format alone.

    python3 Tests/Redline/read.py old|new FILE.md|FILE.json|FILE.html
    python3 Tests/Redline/read.py check FOLDER      every NAME.* against NAME.{old,new}.{expected,words}

JSON (engross.redline/1): the members `both` and `old` (or `new`) of each row's `markdown`, in order.

Markdown: two rules, in one pass over the lines.
1. A line that is only a remark `{>>...<<}` goes. A line `{++` or `{--` begins lines of the new or
   the old text alone, which end before the line `++}` or `--}`; these four lines go.
2. Within lines `{++new++}`, `{--old--}`, `{~~old~>new~~}`, `{>>remark<<}`; each reaches to the first
   mark that closes it, and remarks go inside of the others too.

HTML: elements of the classes `cue`, `note`, `steps`, `number`, `label` and `audience` are no part of
the text, nor is the summary; `ins` is of the new text, `del` of the old one.
"""

import html.parser
import json
import pathlib
import re
import sys


def from_json(text, side):
    rows = json.loads(text)["rows"]
    return "".join(row["markdown"].get("both", row["markdown"].get(side)) for row in rows)


MARKS = {"{++": "++}", "{--": "--}", "{~~": "~~}", "{>>": "<<}"}


def without_remarks(text):
    return re.sub(r"\{>>.*?<<\}", "", text, flags=re.S)


def inline(text, side):
    """Rule 2."""
    result, at = [], 0
    while at < len(text):
        closing = MARKS.get(text[at:at + 3])
        if closing is None:
            result.append(text[at])
            at += 1
            continue
        end = text.index(closing, at + 3)
        body, kind = text[at + 3:end], text[at:at + 3]
        if kind == "{~~":
            old, new = body.split("~>", 1)
            result.append(without_remarks(old if side == "old" else new))
        elif kind == ("{--" if side == "old" else "{++"):
            result.append(without_remarks(body))
        at = end + 3
    return "".join(result)


def from_markdown(text, side):
    """Rule 1; what is between whole lines is read by rule 2 in one piece."""
    result, pending, at = [], [], 0

    def flush():
        result.append(inline("".join(pending), side))
        pending.clear()

    lines = re.findall(r"[^\n]*\n|[^\n]+", text)
    depth = None  # the mark that an edit within lines waits for
    while at < len(lines):
        line = lines[at]
        if depth is None and re.fullmatch(r"\{>>(?:(?!<<\}).)*<<\}\n", line):
            flush()
        elif depth is None and line in ("{++\n", "{--\n"):
            flush()
            end = lines.index("++}\n" if line == "{++\n" else "--}\n", at)
            if line == ("{--\n" if side == "old" else "{++\n"):
                result.append(without_remarks("".join(lines[at + 1:end])))
            at = end
        else:
            pending.append(line)
            depth = open_mark(line, depth)
        at += 1
    flush()
    return "".join(result)


def open_mark(line, depth):
    """The mark that is still open at the end of a line."""
    at = 0
    while at < len(line):
        if depth is not None:
            end = line.find(depth, at)
            if end < 0:
                return depth
            at, depth = end + 3, None
        elif line[at:at + 3] in MARKS:
            depth = MARKS[line[at:at + 3]]
            at += 3
        else:
            at += 1
    return depth


class Page(html.parser.HTMLParser):
    """The words of a page that are in one of the texts."""

    APART = {"cue", "note", "steps", "number", "label", "audience", "replaces", "statement", "tail",
             "redline-summary", "anchor", "bar"}
    VOID = {"br", "hr", "img", "meta", "link"}

    def __init__(self, side):
        super().__init__()
        self.side, self.open, self.words = side, [], []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        gone = tag == ("ins" if self.side == "old" else "del")
        gone = gone or bool(self.APART & set((values.get("class") or "").split()))
        was = values.get("data-was-text") if self.side == "old" else None
        if tag == "img" and not self.gone():
            self.words.append(values.get("alt") or "")
        if tag in self.VOID:
            self.words.append(" ")
            return
        if was is not None and not self.gone() and not gone:
            self.words.append(was)
            gone = True
        self.open.append((tag, gone))
        if tag not in ("a", "em", "strong", "code", "span", "ins", "del", "time"):
            self.words.append(" ")

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass
        if tag not in ("a", "em", "strong", "code", "span", "ins", "del", "time"):
            self.words.append(" ")

    def handle_data(self, data):
        if not self.gone():
            self.words.append(data)

    def gone(self):
        return any(gone for _, gone in self.open)


def from_html(text, side):
    page = Page(side)
    page.feed(text)
    page.close()
    return "".join(page.words)


READERS = {"json": from_json, "md": from_markdown, "html": from_html}


def text_of(path):
    return path.read_bytes().decode()


def is_right(path, side):
    """Whether a redline holds the text that it should; of a page, the words alone count."""
    kind = path.suffix[1:]
    found = READERS[kind](text_of(path), side)
    if kind == "html":
        expected = text_of(path.with_suffix(f".{side}.words"))
        return "".join(found.split()) == "".join(expected.split())
    return found == text_of(path.with_suffix(f".{side}.expected"))


def check(folder):
    for path in sorted(pathlib.Path(folder).iterdir()):
        if path.suffix[1:] in READERS:
            for side in ("old", "new"):
                try:
                    right = is_right(path, side)
                except (ValueError, KeyError) as error:
                    right = False
                    print(f"{path.name}: {error!r}")
                if not right:
                    print(f"{path.name}: not the {side} text")


def main():
    if sys.argv[1] == "check":
        return check(sys.argv[2])
    path = pathlib.Path(sys.argv[2])
    sys.stdout.buffer.write(READERS[path.suffix[1:]](text_of(path), sys.argv[1]).encode())


if __name__ == "__main__":
    main()
