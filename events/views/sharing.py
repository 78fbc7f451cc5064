"""Addresses for other programs: how to cite a page, and a timeline for pages of other sites."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.views.generic import View

from events.sharing.citing import citation_of
from events.sharing.sitemaps import COLLECTIONS
from events.views.negotiations import NegotiationDetail

FORMS = {
    "bib": "application/x-bibtex",
    "json": "application/vnd.citationstyles.csl+json",
    "txt": "text/plain",
}


def robots(request: HttpRequest) -> HttpResponse:
    """What crawlers are asked to leave alone, and where the sitemap is."""
    sitemap = request.build_absolute_uri("/sitemap.xml")
    lines = ("User-agent: *", "Disallow: /admin/", "Disallow: /search/", f"Sitemap: {sitemap}", "")
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


class Cite(View):
    """How to cite the page of a published record: in words, as BibTeX or as CSL-JSON."""

    def get(self, request: HttpRequest, collection: str, slug: str, form: str) -> HttpResponse:
        model = COLLECTIONS.get(collection)
        record = model and model.objects.published().filter(slug=slug).first()
        if record is None or form not in FORMS:
            raise Http404
        citation = citation_of(request, record)
        body = {
            "bib": citation.bibtex,
            "json": citation.csl,
            "txt": lambda: citation.in_words(get_language() or "en") + "\n",
        }[form]()
        response = HttpResponse(body, content_type=f"{FORMS[form]}; charset=utf-8")
        response.headers["Content-Disposition"] = f'inline; filename="parley-{slug}.{form}"'
        return response


class NegotiationEmbed(NegotiationDetail):
    """The timeline of one negotiation, to stand in a page of any other site."""

    template_name = "events/negotiation_embed.html"
