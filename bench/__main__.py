"""What can be measured, and how: `python -m bench` lists it."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent


def main() -> None:
    """Name every benchmark with the first line of what it says of itself."""
    for program in sorted(HERE.glob("*/__main__.py")):
        about = program.read_text(encoding="utf-8").split('"""')[1].strip().splitlines()[0]
        print(f"python -m bench.{program.parent.name:<8} {about}")


main()
