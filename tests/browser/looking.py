"""What every page is looked at for: it fits, keeps nobody out, and nothing complains."""

from axe_playwright_python.sync_playwright import Axe

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CONTRAST = {"type": "rule", "values": ["color-contrast"]}
"""What another colour scheme can change."""
LAYOUT = {"type": "rule", "values": ["target-size", "scrollable-region-focusable"]}
"""What another width can change."""
# Only what is wrong is gathered: naming every element that is right takes most of axe's time.
QUICKLY = {"resultTypes": ["violations"], "preload": False}


def keeps_out(page, rules=RULES) -> str:
    """What axe finds wrong, in words; blank when it finds nothing."""
    found = Axe().run(page, options={"runOnly": rules, **QUICKLY})
    return found.generate_report() if found.violations_count else ""


def overflow(page) -> int:
    """How many pixels the page is wider than its window."""
    return page.evaluate("document.documentElement.scrollWidth - innerWidth")


class Visitor:
    """Opens pages of one site; those who come with the same options share a context.

    A page notes what its console complains of and which requests left the site.
    """

    def __init__(self, browser, site):
        self.browser = browser
        self.site = site
        self.contexts = {}
        self.pages = []

    def __call__(self, address, width=1440, answer=None, **options):
        """A page at the address. `answer`, that of an earlier page, saves the site a second one."""
        key = tuple(sorted(options.items()))
        if key not in self.contexts:
            self.contexts[key] = self.browser.new_context(**options)
        self.contexts[key].clear_cookies()
        page = self.contexts[key].new_page()
        self.pages.append(page)
        page.set_viewport_size({"width": width, "height": 900})
        page.complaints = []
        page.strangers = []
        page.on("console", lambda said: said.type == "error" and page.complaints.append(said.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("dialog", lambda dialog: (page.complaints.append("dialog"), dialog.dismiss()))
        page.on("request", lambda r: r.url.startswith(self.site) or page.strangers.append(r.url))
        if answer:
            again = {"status": answer.status, "headers": answer.headers, "body": answer.body()}
            page.route(self.site + address, lambda route: route.fulfill(**again))
        page.answer = page.goto(self.site + address)
        return page

    def leave(self):
        """Close the pages; the contexts stay for who comes next."""
        while self.pages:
            self.pages.pop().close()

    def close(self):
        """Close the contexts."""
        for context in self.contexts.values():
            context.close()
