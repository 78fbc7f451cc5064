"""Files of every kind, good and broken: their text, or what is wrong in words."""

import time

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from intake.uploads import LARGEST, LONGEST, UnreadableError, text_of, text_of_file
from tests.intake.review import files

PAGE = """<!doctype html><html><head><meta charset="{charset}"><title>Round</title>
<script>alert(1)</script></head><body><nav>Home | World</nav><article><h1>Round 22</h1>
<p>The 22nd round of talks was held in Astana in November, delegates said on Monday.</p>
<p>Переговоры прошли в Астане, сообщила делегация после заседания в понедельник.</p>
</article></body></html>"""
ENGLISH = "The 22nd round of talks was held in Astana in November, delegates said on Monday."
RUSSIAN = "Переговоры прошли в Астане, сообщила делегация после заседания в понедельник."

GOOD = {
    "plain": ("a.txt", "Встреча 🕊 in Astana.\n".encode(), "Встреча 🕊 in Astana.\n"),
    "capitals in the name": ("A.TXT", b"Talks.", "Talks."),
    "mark of order": ("a.txt", b"\xef\xbb\xbfTalks.", "Talks."),
    "UTF-16": ("a.txt", "Встреча".encode("utf-16"), "Встреча"),
    "line ends": ("a.txt", b"One\r\nTwo\rThree\x00", "One\nTwo\nThree"),
    "word": (
        "a.docx",
        files.docx("Встреча 🕊 was held.", "It ended."),
        "Встреча 🕊 was held.\nIt ended.\n",
    ),
    "word, a table": (
        "a.docx",
        files.docx(body=files.TABLE),
        "In a cell\n",
    ),
    "pdf": (
        "a.pdf",
        files.pdf("The round was held.", "It ended."),
        "The round was held.\nIt ended.\n",
    ),
}


def uploaded(name, data):
    return SimpleUploadedFile(name, data)


@pytest.mark.parametrize(("name", "data", "text"), GOOD.values(), ids=GOOD.keys())
def test_the_text_of_a_file(name, data, text):
    assert text_of_file(uploaded(name, data)) == text


@pytest.mark.parametrize("charset", ["utf-8", "windows-1251"])
def test_the_article_of_a_page(charset):
    data = PAGE.format(charset=charset).encode(charset)
    text = text_of_file(uploaded("a.html", data))
    assert ENGLISH in text
    assert RUSSIAN in text
    assert "alert" not in text
    assert "Home | World" not in text


BROKEN = {
    "another kind": ("a.exe", b"MZ", "one of these kinds: .txt, .html, .htm, .pdf, .docx"),
    "no kind": ("article", b"Talks.", "one of these kinds"),
    "too large": ("a.txt", b"a" * (LARGEST + 1), "larger than 5 MB"),
    "not UTF-8": ("a.txt", b"Talks \xff", "byte 7"),
    "blank": ("a.txt", b" \r\n", "no text in it"),
    "page without text": ("a.html", b"<html><body></body></html>", "No article was found"),
    "encoding that never is": ("a.html", b"<p>charset=undefined Talks.", "No article was found"),
    "encoding of addresses": ("a.html", b"<p>charset=punycode a-9", "No article was found"),
    "unknown encoding": ("a.html", b"<p>charset=nonsense \xff", "not UTF-8"),
    "no word file": ("a.docx", b"Talks.", "Word file cannot be read"),
    "word, cut off": ("a.docx", files.docx("Talks.")[:-30], "Word file cannot be read"),
    "word, no XML": ("a.docx", files.docx(body="<w:p>"), "Word file cannot be read"),
    "word, entities": ("a.docx", files.docx_of_entities(), "Word file cannot be read"),
    "word, unpacks far": ("a.docx", files.docx("a", extra=b" " * 13_000_000), "too much"),
    "word, text of another name": (
        "a.docx",
        files.docx("a" * 13_000_000, text_in="word/document.bin"),
        "too much",
    ),
    "too long": ("a.txt", b"(" * (LONGEST + 1), "longer than 1100000"),
    "word, nested deep": (
        "a.docx",
        files.docx(body="<w:sdt><w:sdtContent>" * 20_000 + "</w:sdtContent></w:sdt>" * 20_000),
        "Word file cannot be read",
    ),
    "no pdf": ("a.pdf", b"Talks.", "PDF cannot be read"),
    "pdf, cut off": ("a.pdf", files.pdf("Talks.")[:60], "PDF cannot be read"),
    "pdf, locked": ("a.pdf", files.pdf("Talks.", encrypted=True), "locked by a password"),
    "pdf, in a ring": ("a.pdf", files.pdf_in_a_ring(), "PDF cannot be read"),
    "pdf, scanned": ("a.pdf", files.pdf(), "no text in it"),
}


@pytest.mark.parametrize(("name", "data", "told"), BROKEN.values(), ids=BROKEN.keys())
def test_what_is_wrong_with_a_file(name, data, told):
    with pytest.raises(UnreadableError, match=told):
        text_of_file(uploaded(name, data))


TOILSOME = {
    "word, a million paragraphs": ("a.docx", files.docx(body="<w:p/>" * 1_000_000)),
    "pdf, hours of work": ("a.pdf", files.pdf_of_work()),
}


@pytest.mark.parametrize(("name", "data"), TOILSOME.values(), ids=TOILSOME.keys())
def test_a_file_that_takes_too_much_is_given_up(name, data, monkeypatch):
    monkeypatch.setattr("intake.unpacking.SECONDS", 1)
    with pytest.raises(UnreadableError, match="too much time or memory"):
        text_of_file(uploaded(name, data))


PASTED = [
    ("<script>alert(1)</script> & <b>bold</b>", "<script>alert(1)</script> & <b>bold</b>"),
    ("  Talks &amp; more\r\n", "  Talks &amp; more\n"),
    ("half a pair \ud83d here", "half a pair ? here"),
]


@pytest.mark.parametrize(("pasted", "text"), PASTED)
def test_pasted_text_is_kept_to_the_letter(pasted, text):
    assert text_of(pasted).replace("\ufffd", "?").replace("???", "?") == text


def test_pasted_markup_is_read_for_its_article():
    assert ENGLISH in text_of(PAGE.format(charset="utf-8"))


@pytest.mark.parametrize("pasted", ["<div>" * 20_000, "<p" * 50_000, "<html>" + "[" * 100_000])
def test_markup_that_means_harm_is_refused_soon_or_only_text(pasted):
    begun = time.monotonic()
    try:
        text = text_of(pasted)
    except UnreadableError:
        text = ""
    assert len(text) <= len(pasted)
    assert time.monotonic() - begun < 10
