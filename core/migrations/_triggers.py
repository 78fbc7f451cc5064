"""Installs the triggers that the models of a first migration were created with.

One operation an app instead of one a trigger: each operation after the first makes Django render
every related model again, and nearly all of them are related.
"""

from django.db.migrations.operations.base import Operation
from pgtrigger.migrations import _add_trigger, _remove_trigger


class InstallTriggers(Operation):
    """Installs the triggers in the options of every model of the migration's app."""

    def state_forwards(self, app_label, state):
        pass

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        for model, trigger in self._triggers(app_label, to_state):
            _add_trigger(schema_editor, model, trigger)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        for model, trigger in self._triggers(app_label, to_state):
            _remove_trigger(schema_editor, model, trigger)

    def describe(self):
        return "Install the triggers of every model"

    @staticmethod
    def _triggers(app_label, state):
        for (label, name), model_state in state.models.items():
            if label == app_label:
                model = state.apps.get_model(label, name)
                for trigger in model_state.options.get("triggers", []):
                    yield model, trigger
