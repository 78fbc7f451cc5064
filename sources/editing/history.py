"""The history page of a record, and the way back to an earlier version of any row on it."""

from __future__ import annotations

from typing import Any

import pghistory
from django.contrib import admin, messages
from django.contrib.admin.utils import quote, unquote
from django.contrib.auth import get_permission_codename
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from core.models import ReviewStatus
from sources.editing.refusals import RefusedOnSaving
from sources.editing.restoring import restore
from sources.editing.review import may_change, may_publish
from sources.editing.versions import events_of, saves_of

SAVES_A_PAGE = 50


class HasHistory(admin.ModelAdmin):
    """A record of which every version, and of every row that is part of it, can be restored."""

    def history_paths(self) -> tuple[str, ...]:
        """Paths of the relations whose rows are told in the history too."""
        return ()

    def get_urls(self) -> list[Any]:
        name = f"{self.opts.app_label}_{self.opts.model_name}_restore"
        view = self.admin_site.admin_view(self.restore_view)
        return [path("<path:object_id>/history/restore/", view, name=name), *super().get_urls()]

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Every save, latest first: who, when, why, and each field that changed. Deleted too."""
        key = self._key(object_id)
        record = self.get_object(request, str(key))
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        saves = saves_of(self.model, key, self.history_paths())
        if not saves:
            raise Http404
        page = Paginator(saves, SAVES_A_PAGE).get_page(request.GET.get("p"))
        name = str(record) if record else self._last_words(key)
        context = {
            **self.admin_site.each_context(request),
            "title": _("History of %(name)s") % {"name": name},
            "subtitle": None,
            "name": name,
            "object": record,
            "key": quote(key),
            "page": page,
            "page_range": page.paginator.get_elided_page_range(page.number),
            "may_restore": self.has_change_permission(request, record),
            "restore_at": reverse(
                f"admin:{self.opts.app_label}_{self.opts.model_name}_restore", args=[quote(key)]
            ),
            "opts": self.opts,
            **(extra_context or {}),
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(request, "admin/record_history.html", context)

    @method_decorator(require_POST)
    def restore_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Write a row again as it was in the version chosen, and say so, or say why not."""
        key = self._key(object_id)
        where = request.POST.get("path", "")
        if where not in ("", *self.history_paths()):
            raise Http404
        number = request.POST.get("version", "")
        rows = events_of(self.model, key, where)
        event = rows.filter(pgh_id=int(number)).first() if number.isdecimal() else None
        if event is None:
            raise Http404
        self._check_may_restore(request, key, event)
        given = request.POST.get("why", "").strip()[:400]
        told = _("Went back to the version of %(when)s.") % {
            "when": f"{event.pgh_created_at:%Y-%m-%d %H:%M:%S} UTC"
        }
        try:
            with pghistory.context(why=f"{told} {given}".strip()):
                row = restore(event, given or told)
        except ValidationError as refused:
            self._tell_refusal(request, " ".join(refused.messages))
        except RefusedOnSaving as refused:
            self._tell_refusal(request, refused.message)
        else:
            self.log_change(request, row, told)
            self.message_user(request, told, messages.SUCCESS)
        address = f"admin:{self.opts.app_label}_{self.opts.model_name}_history"
        return HttpResponseRedirect(reverse(address, args=[quote(key)]))

    def _check_may_restore(self, request: HttpRequest, key: Any, event: Any) -> None:
        """The rights of a form save: on the record, on the row, and on publishing it."""
        record = self.get_object(request, str(key))
        owner = event.pgh_tracked_model._meta
        exists = event.pgh_tracked_model._default_manager.filter(pk=event.id).first()
        right = get_permission_codename("change" if exists else "add", owner)
        # A link between two records is part of the record, with no right of its own.
        is_link = bool(owner.concrete_model._meta.auto_created)
        becomes = getattr(event, "review_status", ReviewStatus.DRAFT)
        stands = getattr(exists, "review_status", ReviewStatus.DRAFT)
        allowed = (
            self.has_change_permission(request, record)
            and (is_link or request.user.has_perm(f"{owner.app_label}.{right}"))
            and may_change(request.user, stands)
            and (becomes != ReviewStatus.PUBLISHED or may_publish(request.user))
        )
        if not allowed:
            raise PermissionDenied

    def _tell_refusal(self, request: HttpRequest, reason: str) -> None:
        told = _("Could not go back, nothing was changed: %(reason)s") % {"reason": reason}
        self.message_user(request, told, messages.ERROR)

    def _key(self, object_id: str) -> Any:
        try:
            return self.opts.pk.to_python(unquote(object_id))
        except ValidationError as wrong:
            raise Http404 from wrong

    def _last_words(self, key: Any) -> str:
        """What a deleted record was called."""
        last = events_of(self.model, key).order_by("-pgh_id").first()
        return getattr(last, "name", "") or getattr(last, "title", "") or last.slug if last else ""
