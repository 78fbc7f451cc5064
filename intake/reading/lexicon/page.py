# ruff: noqa: E501, SIM905 (word lists are data: one subject a line)
# fmt: off
"""What a page says that is not the article, and abbreviations that end in a full stop."""

# A line that starts so announces other matter; near the end of a page it closes the article.
CUT_STARTS = (
    "related", "read also", "read more", "see also", "most read", "most popular", "you may also", "next article",
    "previous article", "more on this", "comments", "comment (", "leave a comment", "share this", "share on",
    "subscribe", "sign up", "follow us", "follow our", "tags:", "topics:", "advertisement", "sponsored", "the news mentions",
    "the rights to this", "the material is placed", "do you want to leave", "cookies policy", "our newsletter", "latest news",
    "recommended", "popular", "trending", "more stories", "copyright", "©", "(reporting by", "all rights",
    "читайте также", "смотрите также", "материалы по теме", "по теме:", "похожие", "теги", "комментари", "оставить коммент",
    "подписыв", "подписат", "подписк", "подпишит", "реклама", "поделиться", "рекомендуем", "новости партн", "главные новости", "популярное", "самое читаемое",
    "ещё по теме", "еще по теме", "ещё интервью", "правила сайта", "все права", "мнение автора может",
    "на правах рекламы", "лента новостей", "беседовала редакция", "мнение редакции",
)
# The same where the line is no sentence: talks too are discussions, and meet "also in May".
CUT_BARE = ("discussion", "also in", "обсуждение")

# A line with one of these is furniture wherever it stands.
JUNK_PARTS = (
    "cookie", "sign in", "log in", "register to read", "views:", "all rights reserved", "image source", "photo:", "subscribe",
    "newsletter", "follow us on", "click here", "просмотров", "войти", "фото:", "наш канал", "на рассылку", "все права защищены",
    "min read", "next issue", "free to read", "please donate", "open lecture", "minutes to read", "privacy policy", "terms of use", "listen to this",
    "free articles left", "articles left this", "crossword", "puzzle", "qualifiers", "weather:", "live updates", "last updated", "exchange rate", "horoscope",
    "погода в", "погода:", "курс сомони", "курс доллара", "курс евро", "курс рубля", "курсы валют", "обновлено", "гороскоп", "прямой эфир",
)

# A short line ahead of the title that so begins is about other matter.
TEASERS = (
    "latest:", "live:", "breaking:", "just in:", "today:", "now:", "most read:", "markets", "weather", "in this issue", "new issue", "editor's pick",
    "сегодня:", "сегодня в ленте", "сейчас:", "срочно:", "новый номер", "свежий номер", "в номере", "курс на", "курсы", "погода", "рынки", "лента:", "в эфире", "последнее:",
)

ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col lt sen rep gov st jan feb mar apr jun jul aug sep sept oct nov dec "
    "no vs etc eg ie г гг в вв им т д п др пр руб млн млрд тыс св ст ул стр акад проф ген янв фев "
    "апр авг сент окт нояб дек см".split()
)
