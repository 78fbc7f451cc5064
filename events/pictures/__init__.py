"""Pictures drawn from records: pure layout, no queries, no markup.

Every module takes rows already fetched and gives plain data that a template draws: positions along
the width as percentages ("34.52%"), so that a picture fits any page without a script; heights in
pixels. Numbers meant for markup are text already, for no locale may put a comma into them.
"""
