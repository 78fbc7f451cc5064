"""Negotiations, their rounds, those at the table and what came of it, in the order of editing."""

from django.contrib import admin

from events import models
from events.admin import negotiations, results, rounds, table

admin.site.register(models.Negotiation, negotiations.NegotiationAdmin)
admin.site.register(models.Round, rounds.RoundAdmin)
admin.site.register(models.Agreement, results.AgreementAdmin)
admin.site.register(models.Statement, results.StatementAdmin)
admin.site.register(models.Disagreement, results.DisagreementAdmin)
admin.site.register(models.Conflict, negotiations.ConflictAdmin)
admin.site.register(models.Participation, table.ParticipationAdmin)
admin.site.register(models.Delegate, table.DelegateAdmin)
admin.site.register(models.Party, negotiations.PartyAdmin)
admin.site.register(models.Outcome, rounds.OutcomeAdmin)
admin.site.register(models.StatusChange, rounds.StatusChangeAdmin)
admin.site.register(models.RoundLink, rounds.RoundLinkAdmin)
admin.site.register(models.Signature, results.SignatureAdmin)
