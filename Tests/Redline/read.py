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
the text, nor is the summary; `ins` is of the new text, `del` of the old one. A span with `data-was`
(the elements) or `data-was-text` (the words) had those in the old text.
"""

import html.parser
import json
import pathlib
import re
import sys

try:
    import jsonschema
except ImportError:
    jsonschema = None


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
    """The words of a page that are in one of the texts, with the elements around them."""

    APART = {"cue", "note", "steps", "number", "label", "audience", "replaces", "statement",
             "redline-summary", "anchor", "bar"}
    VOID = {"br", "hr", "img", "meta", "link"}
    INLINE = {"em", "strong", "code", "a"}

    def __init__(self, side):
        super().__init__()
        self.side, self.open, self.runs = side, [], []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        gone = tag == ("ins" if self.side == "old" else "del")
        gone = gone or bool(self.APART & set((values.get("class") or "").split()))
        if tag == "img":
            self.add(values.get("alt") or "", name("img", values.get("src"), values))
        if tag in self.VOID:
            return
        self.open.append([tag, gone, self.mark(tag, values), None, None])
        if self.side == "old":
            self.open[-1][3:] = [values.get("data-was"), values.get("data-was-text")]

    def mark(self, tag, values):
        if tag not in self.INLINE or any(entry[0] == "pre" for entry in self.open):
            return None
        return name("a", values.get("href"), values) if tag == "a" else tag

    def handle_endtag(self, tag):
        while self.open:
            closed = self.open.pop()
            if closed[4] is not None and not self.gone():
                self.open.append([None, False, None, closed[3], None])
                self.add(closed[4])
                self.open.pop()
            if closed[0] == tag:
                break

    def handle_data(self, data):
        # What an altered span was stands in its attribute, and is taken when it ends.
        if not any(entry[4] is not None for entry in self.open):
            self.add(data)

    def add(self, text, image=None):
        """Adds the characters that are no white space, to the run before if its elements are the
        same."""
        text = "".join(text.split())
        if self.gone() or not text:
            return
        was = next((entry[3] for entry in self.open if entry[3] is not None), None)
        marks = [entry[2] for entry in self.open if entry[2]] + ([image] if image else [])
        marks = was if was is not None else " ".join(marks)
        if self.runs and self.runs[-1][0] == marks:
            self.runs[-1][1] += text
        else:
            self.runs.append([marks, text])

    def gone(self):
        return any(entry[1] for entry in self.open)


def name(tag, address, values):
    title = f' "{values["title"]}"' if "title" in values else ""
    return f"{tag}({address}{title})"


def from_html(text, side):
    page = Page(side)
    page.feed(text)
    page.close()
    return "".join(f"{marks}\t{words}\n" for marks, words in page.runs)


def runs(lines):
    """Expected words, a line each with the elements around them, as runs."""
    page = []
    for line in lines.split("\n"):
        marks, _, words = line.partition("\t")
        words = "".join(words.split())
        if words and page and page[-1][0] == marks:
            page[-1][1] += words
        elif words:
            page.append([marks, words])
    return "".join(f"{marks}\t{words}\n" for marks, words in page)


READERS = {"json": from_json, "md": from_markdown, "html": from_html}


class Structure(html.parser.HTMLParser):
    """What is wrong with a page: tags that do not nest, marks where blocks belong, dead links."""

    VOID = {"br", "hr", "img"}
    BLOCKS = {"p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "td", "th", "div", "section",
              "details", "summary", "blockquote", "pre", "h2", "h3", "h4", "h5", "h6"}
    PHRASING = {"p", "ins", "del", "h2", "h3", "summary"}
    HOLDERS = {"ul": {"li"}, "ol": {"li"}, "table": {"thead", "tbody"}, "thead": {"tr"},
               "tbody": {"tr"}, "tr": {"td", "th"}}

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links, self.faults = [], [], [], []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        parent = self.open[-1] if self.open else None
        if parent in self.HOLDERS and tag not in self.HOLDERS[parent]:
            self.faults.append(f"<{tag}> in <{parent}>")
        if tag in self.BLOCKS and self.PHRASING & set(self.open):
            if tag[0] == "h" and self.open[-1] == "summary":
                return self.open.append(tag)
            self.faults.append(f"<{tag}> in {self.open}")
        if "id" in values:
            self.ids.append(values["id"])
        if values.get("href", "").startswith(("#change-", "#row_", "#removed_")):
            self.links.append(values["href"][1:])
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")

    def all_faults(self):
        twice = {name for name in self.ids if self.ids.count(name) > 1}
        dead = {name for name in self.links if name not in self.ids}
        return self.faults + [f"two ids {name}" for name in twice] + [f"no {name}" for name in dead]


def structure_faults(page):
    structure = Structure()
    structure.feed(page)
    structure.close()
    return structure.all_faults()


def schema_faults(document, folder):
    """What a JSON Schema validator says, if one is installed and the schema lies beside."""
    schema = pathlib.Path(folder) / "redline-1.schema"
    if jsonschema is None or not schema.exists():
        return []
    validator = jsonschema.Draft202012Validator(json.loads(schema.read_text()))
    return [error.message for error in validator.iter_errors(json.loads(document))][:1]


def text_of(path):
    return path.read_bytes().decode()


def is_right(path, side):
    """Whether a redline holds the text that it should; of a page, the words alone count."""
    kind = path.suffix[1:]
    found = READERS[kind](text_of(path), side)
    if kind == "html":
        return found == runs(text_of(path.with_suffix(f".{side}.words")))
    return found == text_of(path.with_suffix(f".{side}.expected"))


def check(folder):
    for path in sorted(pathlib.Path(folder).iterdir()):
        faults = []
        if path.suffix in (".html", ".sides"):
            faults = structure_faults(text_of(path))
        if path.suffix == ".json":
            faults = schema_faults(text_of(path), folder)
        for fault in faults:
            print(f"{path.name}: {fault}")
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
