"""From article to proposals: meetings, actors, dates, statements, each pinned to its words.

`read` takes a text and a `Gazetteer` of known names and returns a `Reading`; `to_intake_output`
puts
it in the neutral exchange form. Nothing here touches the network, a database or a model.
"""

from intake.reading.gazetteer import Entry, Gazetteer, KnownRound, Name, Office
from intake.reading.output import to_intake_output
from intake.reading.reader import read
from intake.reading.world import with_world

__all__ = [
    "Entry",
    "Gazetteer",
    "KnownRound",
    "Name",
    "Office",
    "read",
    "to_intake_output",
    "with_world",
]
