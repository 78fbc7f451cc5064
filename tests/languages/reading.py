"""What a page says in its own language: every text of it outside what is marked as another's."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
SAID_IN_ATTRIBUTES = ("aria-label", "title", "placeholder", "alt", "data-words")


@dataclass
class Reading(HTMLParser):
    """The texts of a page, and of the attributes that are shown or read out, in one language."""

    language: str
    texts: list[str] = field(default_factory=list)
    foreign: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, str]] = []

    @property
    def spoken(self) -> str:
        """The language of the innermost element that says one; nothing is said in a script."""
        return next((language for _tag, language in reversed(self.open) if language), "")

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        language = "code" if tag in ("script", "style", "code", "kbd") else given.get("lang") or ""
        self.open.append((tag, language))
        for name in SAID_IN_ATTRIBUTES:
            self.hear(given.get(name) or "")
        if tag in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        self.hear(data)

    def hear(self, text):
        text = " ".join(text.split())
        if not text:
            return
        if self.spoken.split("-")[0] == self.language:
            self.texts.append(text)
        elif self.spoken != "code":
            self.foreign.append((self.spoken, text))


def read(page: str, language: str) -> Reading:
    """The page, read."""
    reading = Reading(language)
    reading.feed(page)
    return reading
