"""The admin works under the strict Content-Security-Policy."""

from django.contrib.auth import get_user_model


def test_the_admin_breaks_no_rule_of_the_policy(site, db, page, complaints):
    user = get_user_model().objects.create_superuser("editor", password="a long enough one")
    page.goto(f"{site}/admin/login/")
    page.get_by_label("Username").fill("editor")
    page.get_by_label("Password").fill("a long enough one")
    # The browser asks for an icon of its own accord.
    complaints.clear()
    page.get_by_role("button", name="Log in").click()
    page.goto(f"{site}/admin/auth/user/{user.pk}/change/")
    # Both are drawn by the admin's own scripts.
    assert page.locator(".selector-available").count() == 2
    assert page.get_by_role("link", name="Choose a Date").count() == 2
    assert [text for text in complaints if "favicon" not in text] == []
