"""The read-only API: one way from a query string to an answer, the same for every collection.

`fields` are the parts serializers are put together from, `shapes` turns a serializer into SQL that
makes finished JSON, `options` and `negotiation` read what was asked for beside the filters,
`formats` writes sets of any size, `viewsets` puts them together, `routes` gives them addresses,
`schema` describes them, `problems` is the one shape of errors, `limits` the rate limit.
"""
