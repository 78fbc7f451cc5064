"""Reading an article in the admin: paste it, review what it says, keep what is right."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from intake.accepting import AlreadyDecidedError, accept, reject
from intake.builders import MODELS
from intake.forms import ArticleForm, RejectForm
from intake.language_model import NoAnswerError, language_model
from intake.models import ArticleReading, Proposal
from intake.proposal_forms import FORMS, ProposalForm
from intake.proposing import read_source
from intake.rejects import FactsRefusedError
from intake.review import cards_of, progress, sides_of, written
from intake.suggesting import suggest
from intake.undoing import CannotUndoError, undo
from intake.uploads import UnreadableError
from sources.editing.review import may_publish
from sources.models import Source

ARTICLE_FIELDS = (
    (None, (("text",), ("file",))),
    (
        _("Where it comes from"),
        (("title",), ("url",), ("publisher", "authors"), ("published", "language")),
    ),
    (_("What it is"), (("kind", "origin"), ("licence", "may_show_text"))),
)
MEANWHILE = _("Somebody has decided on this proposal meanwhile.")


@admin.register(ArticleReading)
class ArticleReadingAdmin(admin.ModelAdmin):
    """Articles and what became of their proposals; adding one means reading an article."""

    list_display = ("source", "read_at", "read_by", "told")
    search_fields = ("source__title", "source__publisher")
    show_full_result_count = False
    list_per_page = 100
    actions = None

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).for_list()  # type: ignore[attr-defined]

    @admin.display(description=_("proposals"))
    def told(self, reading: Any) -> str:
        """How far the review has come."""
        return progress(list(reading.proposals.all()))

    def get_urls(self) -> list[Any]:
        wrap = self.admin_site.admin_view
        decide = {"accept": self.accept, "reject": self.reject, "undo": self.undo}
        return [
            path("read/<slug:slug>/", wrap(require_POST(self.reread)), name="intake_reread"),
            path("suggest/<int:pk>/", wrap(require_POST(self.suggest)), name="intake_suggest"),
            path("proposal/<int:pk>/", wrap(self.edit), name="intake_proposal"),
            *(
                path(f"proposal/<int:pk>/{name}/", wrap(require_POST(view)), name=f"intake_{name}")
                for name, view in decide.items()
            ),
            *super().get_urls(),
        ]

    # --- The article ---------------------------------------------------------------------------
    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """An article pasted or uploaded becomes a draft source, and is read."""
        if not (self.has_add_permission(request) and request.user.has_perm("sources.add_source")):
            raise PermissionDenied
        form = ArticleForm(request.POST or None, request.FILES or None)
        if request.method == "POST" and form.is_valid():
            try:
                source = form.save()
            except ValidationError as error:
                form.add_error(None, ValidationError(error.messages))
            else:
                reading = read_source(source, request.user)
                self.log_addition(request, reading, str(_("Read.")))
                return HttpResponseRedirect(reading.get_absolute_url())
        groups = [
            (name, [[form[field] for field in row] for row in rows])
            for name, rows in ARTICLE_FIELDS
        ]
        context = {"form": form, "groups": groups, "title": _("Read an article")}
        return self._page(request, "read", {**context, "media": self.media + form.media})

    def reread(self, request: HttpRequest, slug: str) -> HttpResponse:
        """Read a source's text, again or for the first time; what was decided stays."""
        source = get_object_or_404(Source.objects.with_text(), slug=slug)
        if not (self.has_change_permission(request) and self.has_add_permission(request)):
            raise PermissionDenied
        try:
            reading = read_source(source, request.user)
        except UnreadableError as error:
            messages.error(request, str(error))
            return HttpResponseRedirect(reverse("admin:sources_source_change", args=[source.pk]))
        messages.success(request, _("Read. What had been decided has been kept."))
        return HttpResponseRedirect(reading.get_absolute_url())

    def suggest(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Send an article to the language model that is set, for suggestions."""
        model = language_model()
        reading = get_object_or_404(ArticleReading.objects.select_related("source"), pk=pk)
        if model is None or not self.has_change_permission(request):
            raise PermissionDenied
        try:
            told = suggest(reading, model)
        except NoAnswerError as error:
            messages.error(request, str(error))
        else:
            counted = {"added": told.added, "dropped": told.dropped}
            messages.success(request, _("%(added)d suggested, %(dropped)d dropped.") % counted)
        return HttpResponseRedirect(reading.get_absolute_url())

    # --- The review ----------------------------------------------------------------------------
    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """The text with its marks, the proposals beside it."""
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        if not object_id.isdecimal():
            raise Http404
        readings = ArticleReading.objects.select_related("source")
        reading = get_object_or_404(readings, pk=object_id)
        proposals = list(reading.proposals.in_order().select_related("decided_by"))
        for proposal in proposals:
            proposal.reading = reading
        cards = cards_of(proposals)
        context = {
            "reading": reading,
            "cards": cards,
            "sides": sides_of(reading, cards),
            "progress": progress(proposals),
            "written": written(proposals),
            "language_model": language_model(),
            "may_decide": self.has_change_permission(request),
            "title": reading.source.title,
        }
        return self._page(request, "review", context)

    def edit(self, request: HttpRequest, pk: int) -> HttpResponse:
        """One proposal as a form; sent back, it is accepted as corrected."""
        proposal = self._proposal(request, pk)
        if not proposal.is_open:
            messages.warning(request, MEANWHILE)
            return self._back(proposal)
        data = request.POST if request.method == "POST" else None
        form = FORMS[proposal.kind](proposal, data, may_publish=may_publish(request.user))
        return self._accepted(request, proposal, form) or self._form(request, proposal, form)

    def accept(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Accept a proposal just as it is; when it cannot be written, show its form and why."""
        proposal = self._proposal(request, pk)
        form = FORMS[proposal.kind].as_proposed(proposal, may_publish=may_publish(request.user))
        return self._accepted(request, proposal, form) or self._form(request, proposal, form)

    def reject(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Turn a proposal down, with the reason."""
        proposal = self._proposal(request, pk)
        form = RejectForm(request.POST)
        if not form.is_valid():
            messages.error(request, _("Say why the proposal is rejected."))
            return self._back(proposal, proposal)
        try:
            reject(proposal, form.cleaned_data["reason"], request.user)
        except AlreadyDecidedError:
            messages.warning(request, MEANWHILE)
        return self._back(proposal)

    def undo(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Take a decision back, with all that it wrote."""
        proposal = self._proposal(request, pk)
        try:
            undo(proposal, request.user, may_publish=may_publish(request.user))
        except CannotUndoError as error:
            told = _("Not taken back, nothing was changed: %(reason)s") % {"reason": error}
            messages.error(request, told)
        except AlreadyDecidedError:
            messages.warning(request, _("This proposal is open already."))
        else:
            self.log_change(request, proposal.reading, str(_("Taken back: %s") % proposal))
        return self._back(proposal, proposal)

    # --- What they share -----------------------------------------------------------------------
    def _proposal(self, request: HttpRequest, pk: int) -> Proposal:
        proposals = Proposal.objects.select_related("reading__source")
        proposal: Proposal = get_object_or_404(proposals, pk=pk)
        options = MODELS[proposal.kind]._meta
        writes = f"{options.app_label}.add_{options.model_name}"
        if not (self.has_change_permission(request) and request.user.has_perm(writes)):
            raise PermissionDenied
        return proposal

    def _accepted(
        self, request: HttpRequest, proposal: Proposal, form: ProposalForm
    ) -> HttpResponse | None:
        """Write the form and go on; None when it is not filled in, or says why it cannot be."""
        if not form.is_valid():
            return None
        try:
            accept(proposal, form.values(), request.user)
        except FactsRefusedError as refused:
            for one in refused.rejects:
                form.refuse(one.place, one.column, one.problem)
            return None
        except AlreadyDecidedError:
            messages.warning(request, MEANWHILE)
        else:
            self.log_change(request, proposal.reading, str(_("Accepted: %s") % proposal))
        return self._back(proposal)

    def _form(self, request: HttpRequest, proposal: Proposal, form: ProposalForm) -> HttpResponse:
        context = {"form": form, "proposal": proposal, "title": proposal.get_kind_display()}
        context |= {"card": cards_of([proposal])[0]}
        return self._page(request, "proposal", {**context, "media": self.media + form.media})

    def _back(self, proposal: Proposal, at: Proposal | None = None) -> HttpResponseRedirect:
        """To the review, at a proposal, or at the open one that comes next."""
        following = proposal.reading.proposals.undecided().in_order()
        after = at or following.filter(start__gte=proposal.start).first() or following.first()
        anchor = f"#proposal-{(after or proposal).pk}"
        return HttpResponseRedirect(proposal.reading.get_absolute_url() + anchor)

    def _page(self, request: HttpRequest, name: str, context: dict[str, Any]) -> HttpResponse:
        list_at = reverse("admin:intake_articlereading_changelist")
        shared = {**self.admin_site.each_context(request), "opts": self.opts, "list_at": list_at}
        request.current_app = self.admin_site.name
        return TemplateResponse(request, f"admin/intake/{name}.html", {**shared, **context})
