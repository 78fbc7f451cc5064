# ruff: noqa: E501 (word lists are data: one subject a line)
# fmt: off
"""English words for the bodies of a state, after "Kazakh", "Kazakhstan's" or before "of Kazakhstan"."""

MINISTRY = ("ministry of foreign affairs", "foreign affairs ministry", "foreign ministry", "mfa", "foreign office", "ministry of defence", "defence ministry", "defense ministry", "ministry of defense", "interior ministry")
GOVERNMENT = ("federal government", "government", "authorities")
OPPOSITION = ("armed opposition", "opposition delegation", "opposition groups", "opposition", "rebels", "insurgents")
# Bare words that mean the body last named.
MINISTRY_AGAIN = ("the ministry", "the foreign ministry", "the ministry of foreign affairs", "the defence ministry", "the defense ministry")
OF = ("of", "of the")
ARMED_OPPOSITION = ("armed opposition", "rebels", "insurgents")
TOWN = r"(?: (?:ski|port|coastal|seaside|mountain|lakeside|spa|Red Sea|Black Sea|holiday|border|southern|northern|eastern|western)){0,2} (?:resort|port city|city|port|town|island)\b(?! of\b)"
CAPITAL = ("capital",)
DELEGATION = ("delegation", "delegations", "delegates", "side", "negotiators", "officials", "representatives", "team")
# A government so joined is one side of its country's quarrel.
AGAINST = r"\W*(?:\([^)]{1,20}\) )?(?:and|with|against|to)(?: the| its| armed)? (?!(?:its|their) )(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*|opposition|rebels|guerrillas|insurgents)\b(?! (?:agreed|government|capital))"
AGAINST_BEFORE = r"(?:rebels|opposition|guerrillas|[A-Z]{2,6}|Front|Army|Forces|Movement|s) (?:and|with|against) the [A-Z]?\w*\s*$"
