"""`python -m bench.reading`: read every article of the evaluation set and print the measures.

--facts FOLDER   tables to fill the gazetteer from (default: data/)
--known SHARE    share of the persons left in the gazetteer (default 0.6)
--notes          list the meetings missed and made up
--split NAME     only this split, as often as wanted; without the speed
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Container, Iterable, Iterator
from pathlib import Path

from bench.reading.hosts import lines as hosts
from bench.reading.measure import Report, measure
from bench.reading.speed import speed
from bench.reading.tables import load
from intake.reading import Gazetteer, read, to_intake_output

HERE = Path(__file__).parent
MEASURES = (
    "meetings",
    "meetings with status",
    "actors",
    "special roles",
    "date spans",
    "date values",
    "relative dates (recall)",
    "statements with speaker",
    "direct quotations (recall)",
)
SMALL = ("seed", "dev", "second", "third", "heldout")
BY_LANGUAGE = (
    *("fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth", "twentieth", "twentyfirst", "twentysecond", "twentythird"),
    *("twentyfourth", "twentyfifth", "twentysixth", "twentyseventh", "twentyeighth", "twentyninth"),
    *("thirtieth", "thirtyfirst", "thirtysecond", "thirtythird", "thirtyfourth", "thirtyfifth"),
    *("thirtysixth", "thirtyseventh", "thirtyeighth", "thirtyninth", "fortieth"),
    *("fortyfirst", "fortysecond", "fortythird", "fortyfourth", "fortyfifth", "fortysixth"),
    "fortyseventh",
)
"""The sets large enough to be shown by language too."""
COUNTS = (
    "planned or cancelled shown as held",
    "meetings from boilerplate",
    "host as mediator",
    "quotes",
    "quotes that do not match",
)


def measured(gazetteer: Gazetteer, splits: Container[str]) -> Iterator[tuple[str, str, Report]]:
    """The split, language and measures of every article of some splits."""
    for path in sorted((HERE / "gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if gold["split"] not in splits:
            continue
        with (HERE / "articles" / gold["text_file"]).open(encoding="utf-8", newline="") as handle:
            text = handle.read()
        reading = read(text, gazetteer, published=gold["publication_date"])
        output = to_intake_output(reading, gold["doc_id"])
        yield gold["split"], gold["lang"], measure(gold, output, text)


def together(reports: Iterable[Report]) -> tuple[int, Report]:
    """How many there are, and their measures as one."""
    total, count = Report(), 0
    for report in reports:
        total.merge(report)
        count += 1
    return count, total


def show(title: str, report: Report) -> None:
    """Print one table of measures."""
    print(f"\n{title}\n{'':30}{'P':>7}{'R':>7}{'F1':>7}{'tp':>6}{'fp':>5}{'fn':>5}")
    for name in MEASURES:
        tally = report.tally(name)
        print(
            f"{name:30}{tally.precision:7.3f}{tally.recall:7.3f}{tally.f1:7.3f}{tally.tp:6}{tally.fp:5}{tally.fn:5}"
        )
    print("  ".join(f"{name} {report.counts[name]}" for name in COUNTS))


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m bench.reading", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--facts", type=Path, default=Path("data"))
    parser.add_argument("--known", type=float, default=0.6)
    parser.add_argument("--notes", action="store_true")
    parser.add_argument("--split", action="append", help="only the articles of this split")
    arguments = parser.parse_args()
    gazetteer = load(arguments.facts, arguments.known)
    splits = arguments.split or (*SMALL, *BY_LANGUAGE)
    found = list(measured(gazetteer, splits))
    for split in splits:
        for language in (None, "en", "ru") if split in BY_LANGUAGE else (None,):
            own = (r for name, told, r in found if name == split and language in (None, told))
            articles, report = together(own)
            show(f"{split}{f', {language}' if language else ''}: {articles} articles", report)
            if arguments.notes and language is None:
                print("\n".join(report.notes))
    if arguments.split:
        return 0
    articles, report = together(report for _, _, report in found)
    show(f"all: {articles} articles", report)
    print()
    print("\n".join(hosts(gazetteer)))
    print(speed())
    return 0


if __name__ == "__main__":
    sys.exit(main())
