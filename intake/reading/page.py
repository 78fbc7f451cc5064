"""The text of a pasted HTML page.

The text returned here is the text that is stored and read: every offset counts in it, never in
the markup.
"""

from __future__ import annotations

import trafilatura


class NoArticleError(ValueError):
    """The page holds no readable text."""


def text_of_html(html: str) -> str:
    """The article's text, a paragraph a line.

    Raises `NoArticleError` for a page without one.
    """
    text = trafilatura.extract(
        html, include_comments=False, include_tables=False, favor_recall=True
    )
    if not text or not text.strip():
        raise NoArticleError("No article text was found in this page.")
    return text
