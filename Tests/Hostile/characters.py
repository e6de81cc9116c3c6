"""Bytes that are no text, and text that is not what it looks like (areas encoding and unicode)."""

from Tests.Hostile.cases import (
    GOOD, NOTICE, PAGE, SUPPLEMENT, TEXT, WORKSPACE, Case, accepted, at, either, keeps, lacks,
    refused, text)


def refused_scalar(id: str, name: str, scalar: int, says: str | None = None) -> Case:
    """A scalar in the middle of a word, refused at its own place."""
    written = f"ab{chr(scalar)}cd"
    return refused(id, f"{name} U+{scalar:04X} inside a word", {TEXT: text(written)},
                   at(TEXT, 5, 3), says)


def encoding() -> list[Case]:
    """Bytes that are not UTF-8, and controls."""
    cases = [
        refused("A001", "invalid UTF-8 at line 3, column 5",
                {TEXT: b"# Example\n\nabcd\xff\xfe\x00 efgh\n"}, at(TEXT, 3, 5)),
        refused("A001", "invalid UTF-8 behind a two-byte letter; columns count scalars",
                {TEXT: "# Example\n\nabcé".encode() + b"\xff efgh\n"}, at(TEXT, 3, 5)),
        refused("A001", "invalid UTF-8 in a supplement", {SUPPLEMENT: b"---\nregions: US\n---\n"
                b"# United States\n\nab\xc0\xaf\n"}, at(SUPPLEMENT, 6, 3)),
        refused("A001", "invalid UTF-8 in a manifest", {NOTICE: b"issuer: Example\xff\n"},
                at(NOTICE, 1)),
        refused("A001", "a surrogate in UTF-8", {TEXT: text(b"ab\xed\xa0\x80")}, at(TEXT, 5, 3)),
        refused("A001", "an overlong form", {TEXT: text(b"ab\xe0\x80\xaf")}, at(TEXT, 5, 3)),
        refused("A004", "truncated sequence at the end of the file",
                {TEXT: text("Last")[:-1] + b"\xe2\x82"}, at(TEXT, 5, 5)),
        either("A005", "byte order mark at the start", {TEXT: b"\xef\xbb\xbf" + GOOD[TEXT]},
               lacks("\ufeff")),
        either("A005", "byte order mark at the start of a manifest",
               {WORKSPACE: b"\xef\xbb\xbf" + GOOD[WORKSPACE].encode()}, lacks("\ufeff")),
        refused_scalar("A006", "zero-width no-break space", 0xFEFF),
        refused("A007", "UTF-16LE", {TEXT: "\ufeff# Example\n\nText.\n".encode("utf-16-le")},
                at(TEXT, 1, 1)),
        refused_scalar("A008", "NUL", 0),
        refused("A008", "NUL in a manifest", {NOTICE: b"issuer: Exam\0ple\n"}, at(NOTICE, 1)),
        refused_scalar("A010", "C1 control", 0x9B),
        refused_scalar("A010", "C0 control", 0x1B),
        refused_scalar("A010", "DEL", 0x7F),
        refused_scalar("A011", "noncharacter", 0xFFFE),
        refused_scalar("A011", "noncharacter of another plane", 0x1FFFF),
        accepted("A011", "private use warns, with its place", {TEXT: text("ab\ue000cd")},
                 says=at(TEXT, 5, 3) + ": warning: ", arguments=("check",)),
        accepted("A012", "CRLF throughout", {
            TEXT: GOOD[TEXT].replace(b"\n", b"\r\n"),
            SUPPLEMENT: GOOD[SUPPLEMENT].replace("\n", "\r\n"),
            NOTICE: GOOD[NOTICE].replace("\n", "\r\n")},
            lambda pages: lacks(b"\r")({path: pages[path] for path in pages
                                        if path.startswith(PAGE)})),
        refused("A012", "places are right with CRLF",
                {TEXT: text("One.", "{{nothing}}").replace(b"\n", b"\r\n")}, at(TEXT, 7)),
        refused("A012", "places are right with CR alone",
                {TEXT: text("One.", "{{nothing}}").replace(b"\n", b"\r")}, at(TEXT, 7)),
        refused_scalar("A014", "line separator", 0x2028),
        refused_scalar("A014", "next line", 0x85),
    ]
    return cases


def unicode() -> list[Case]:
    """Direction, invisible, decomposed and confusable characters."""
    cases = [refused("A018", "isolate without end", {TEXT: text("The \u2066end")}, at(TEXT, 5, 5))]
    cases += [refused_scalar("A019", "direction control", scalar)
              for scalar in [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]]
    cases += [refused_scalar("A019", "direction mark in a left-to-right text", scalar)
              for scalar in (0x200E, 0x200F, 0x061C)]
    cases += [
        refused("A023", "decomposed é", {TEXT: text("cafe\u0301")}, at(TEXT, 5), says="normal form C|NFC"),
        refused("A023", "decomposed é in a manifest", {NOTICE: "issuer: Cafe\u0301\n"},
                at(NOTICE, 1)),
    ]
    cases += [refused("A024", f"canonical equivalent U+{scalar:04X}",
                      {TEXT: text(f"ab {chr(scalar)} cd")}, at(TEXT, 5, 4))
              for scalar in (0x212A, 0x2126, 0x212B)]
    cases += [
        accepted("A025", "a Cyrillic letter in a Latin word warns",
                 {TEXT: text("Our p\u0430yment terms.")},
                 says=at(TEXT, 5) + ": warning: .*(Latin.*Cyrillic|Cyrillic.*Latin)",
                 arguments=("check",)),
        refused("A026", "two defined terms that look the same", {TEXT: text(
            "**Service** means this. The Service is ours.",
            "**S\u0435rvice** means that. The S\u0435rvice is yours.")}, at(TEXT, 7)),
        accepted("A028", "digits of other kinds stay as they are", {TEXT: text(
            "Within \uff13\uff10 days, \u0663\u0660 days, 30\u00b2 days.")},
            keeps("\uff13\uff10", "\u0663\u0660", "30\u00b2")),
        refused_scalar("A030", "tag character", 0xE0041),
        refused_scalar("A030", "variation selector on a letter", 0xFE0F),
        refused_scalar("A030", "zero-width space", 0x200B),
        refused_scalar("A030", "soft hyphen", 0xAD),
        accepted("A030", "variation selector on an emoji", {TEXT: text("Write \u2709\ufe0f now.")},
                 keeps("\u2709\ufe0f")),
        accepted("A031", "no-break spaces are kept", {TEXT: text("30\u00a0days, 5\u202fper cent.")},
                 keeps("30\u00a0days", formats=("index.html", "notice.md"))),
        accepted("A032", "curly and straight quotes are kept", {TEXT: text(
            "\u201cours\u201d 'theirs' " * 200)}, keeps("\u201cours\u201d")),
    ]
    return cases
