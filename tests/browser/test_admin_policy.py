"""The admin under the strict Content-Security-Policy: its lists fit and keep nobody out."""

import pytest
from django.contrib.auth import get_user_model

from tests.browser.looking import keeps_out


@pytest.fixture
def editor(site, db, page, complaints):
    """The user that the browser has logged in as."""
    user = get_user_model().objects.create_superuser("editor", password="a long enough one")
    page.goto(f"{site}/admin/login/")
    page.get_by_label("Username").fill("editor")
    page.get_by_label("Password").fill("a long enough one")
    # The browser asks for an icon of its own accord.
    complaints.clear()
    page.get_by_role("button", name="Log in").click()
    return user


def test_the_admin_breaks_no_rule_of_the_policy(site, page, editor, complaints):
    page.goto(f"{site}/admin/auth/user/{editor.pk}/change/")
    # Both are drawn by the admin's own scripts.
    assert page.locator(".selector-available").count() == 2
    assert page.get_by_role("link", name="Choose a Date").count() == 2
    assert [text for text in complaints if "favicon" not in text] == []


@pytest.mark.parametrize("rows", ["events/round", "sources/source"])
def test_the_widest_lists_fit_a_laptop_and_are_told_by_more_than_colour(site, page, editor, rows):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{site}/admin/{rows}/")
    hidden = page.locator(".results").evaluate("own => own.scrollWidth - own.clientWidth")
    assert hidden == 0
    page.set_viewport_size({"width": 360, "height": 900})
    assert keeps_out(page) == ""
