"""Whatever language a request of a test was answered in, the next test begins in English."""

import pytest
from django.utils import translation


@pytest.fixture(autouse=True)
def begin_and_end_in_english():
    translation.activate("en")
    yield
    # A request activates the reader's language for its thread and leaves it so.
    translation.activate("en")
