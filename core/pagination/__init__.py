"""Orders that lose no row, and pages of them: sorted, or read from where indexes meet."""

from core.pagination.pages import (
    BEYOND,
    LARGEST_COUNT,
    Cursor,
    Order,
    Page,
    counted,
    nulls_last,
    page_of,
    stand_in,
    window,
)
from core.pagination.streams import Listing, Query, Stream, Stretch, expected_of, met, queries

__all__ = [
    "BEYOND",
    "LARGEST_COUNT",
    "Cursor",
    "Listing",
    "Order",
    "Page",
    "Query",
    "Stream",
    "Stretch",
    "counted",
    "expected_of",
    "met",
    "nulls_last",
    "page_of",
    "queries",
    "stand_in",
    "window",
]
