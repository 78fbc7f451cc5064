"""The pages there are, for tests that visit them all: on the starter facts."""

LISTS = (
    "/negotiations/",
    "/rounds/",
    "/actors/",
    "/hosts/",
    "/cities/",
    "/venues/",
    "/agreements/",
    "/conflicts/",
    "/statements/",
    "/disagreements/",
    "/sources/",
)
RECORDS = (
    "/negotiations/astana-process/",
    "/negotiations/astana-process/brief/",
    "/negotiations/normandy-format/",
    "/rounds/astana-r03/",
    "/rounds/normandy-astana-2015-01/",
    "/actors/russia/",
    "/actors/kassym-jomart-tokayev/",
    "/hosts/kz/",
    "/cities/astana/",
    "/venues/rixos-president-astana/",
    "/conflicts/syria-war/",
    "/disagreements/d03/",
    "/sources/alternative-to-switzerland-2025/",
)
PICTURES = (
    "/",
    "/timeline/",
    "/timeline/?lanes=conflict",
    "/timeline/?lanes=host",
    "/map/",
    "/map/?after=2017&before=2020",
    "/network/",
    "/network/?role=observer",
    "/hosts/compare/",
    "/hosts/compare/?country=KZ&country=CH",
    "/negotiations/compare/",
    "/negotiations/compare/?n=astana-process&n=geneva-syria",
)
REFERENCE = ("/search/?q=astana", "/data/", "/about/", "/rounds/?form=open&country=kz")
EVERY = (*LISTS, *RECORDS, *PICTURES, *REFERENCE)
