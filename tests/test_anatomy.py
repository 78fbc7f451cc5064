"""The house keeps its plan: floors, rooms, and nothing in the corridors."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
FLOORS = ["core", "sources", "venues", "actors", "events", "intake", "config"]
APPS = FLOORS[1:-1]
ROOMS = [
    *("choices", "models", "querysets", "filters", "views"),
    *("urls", "serializers", "viewsets", "admin"),
]
# Where facts come in is a desk in the admin: it has no public pages, and nothing to query.
AT_THE_DESK = ["choices", "models", "querysets", "admin"]
NOT_IDEAS = {"apps", "migrations", "management", "templatetags"}
LONGEST = 400
CORRIDORS = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "lib"}
NEVER_SHIPPED = re.compile(
    "|".join(["TO" + "DO", "FIX" + "ME", "pragma: " + "no cover", r"mark\.sk" + "ip", "xf" + "ail"])
)


def files(*folders: str, suffixes: tuple[str, ...] = (".py",)) -> list[Path]:
    return sorted(
        path
        for folder in folders
        for path in (ROOT / folder).rglob("*")
        if path.suffix in suffixes and "__pycache__" not in path.parts
    )


def python(*folders: str) -> list[Path]:
    return [path for path in files(*folders) if "migrations" not in path.parts]


def imported(path: Path) -> Iterator[tuple[int, str, str]]:
    """Line, module and name of every import of a file; the name is empty for `import x`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports name their whole path"
            yield from ((node.lineno, node.module or "", alias.name) for alias in node.names)


@pytest.mark.parametrize("app", FLOORS)
def test_imports_run_one_way(app):
    above = set(FLOORS[FLOORS.index(app) + 1 :])
    upward = [
        f"{path.relative_to(ROOT)}:{line}: {module}"
        for path in python(app)
        for line, module, _ in imported(path)
        if module.split(".")[0] in above | {"tests", "bench"}
    ]
    assert upward == []


@pytest.mark.parametrize("app", APPS)
def test_every_app_has_the_same_rooms(app):
    rooms = {path.stem for path in (ROOT / app).iterdir() if not path.name.startswith("_")}
    expected = AT_THE_DESK if app == "intake" else ROOMS
    assert sorted(set(expected) - rooms) == []


def test_core_is_small():
    modules = [
        path.name
        for path in (ROOT / "core").iterdir()
        if not path.name.startswith("_") and path.stem not in NOT_IDEAS
    ]
    assert len(modules) <= 10, sorted(modules)


def test_no_module_is_long():
    long = {
        str(path.relative_to(ROOT)): lines
        for path in [
            *python(*FLOORS, "tests", "bench"),
            *files("templates", "static", suffixes=(".html", ".css", ".js")),
        ]
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
    }
    assert long == {}


def test_every_module_is_named_for_its_idea():
    named_for_nothing = [
        str(path.relative_to(ROOT))
        for path in python(*FLOORS, "tests", "bench")
        if path.stem in CORRIDORS
    ]
    assert named_for_nothing == []


def test_every_module_says_what_it_is_for():
    silent = [
        str(path.relative_to(ROOT))
        for path in python(*FLOORS, "tests", "bench")
        if path.stem not in {"__init__", "apps"}
        and ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) is None
    ]
    assert silent == []


def test_no_star_imports():
    stars = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in python(*FLOORS, "tests", "bench")
        for line, _, name in imported(path)
        if name == "*"
    ]
    assert stars == []


def test_views_ask_querysets_and_build_no_queries():
    builders = [
        f"{path.relative_to(ROOT)}:{line}"
        for app in APPS
        for path in python(app)
        if path.stem in {"views", "viewsets"}
        for line, module, name in imported(path)
        if module.startswith("django.db.models") and name == "Q"
    ]
    assert builders == []


def test_nothing_is_left_for_later():
    left = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in [
            *python(*FLOORS, "tests", "bench"),
            *files("templates", "static", suffixes=(".html", ".css", ".js")),
        ]
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if NEVER_SHIPPED.search(line)
    ]
    assert left == []


def test_templates_keep_the_content_security_policy():
    inline = re.compile(r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)|javascript:", re.I)
    broken = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in files("templates", suffixes=(".html",))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if inline.search(line)
    ]
    assert broken == []


def test_every_dependency_is_pinned_and_says_what_it_is_for():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)
    for wanted, pins in [
        (project["project"]["dependencies"], "requirements.txt"),
        (project["dependency-groups"]["dev"], "requirements-dev.txt"),
    ]:
        pinned = (ROOT / pins).read_text(encoding="utf-8")
        assert pinned.startswith("# Generated by `make pins`")
        assert "://" not in pinned
        for requirement in wanted:
            assert re.search(rf'^    "{re.escape(requirement)}", +# \S', text, re.M), requirement
            name = re.split(r"[\[=]", requirement)[0]
            assert re.search(rf"^{re.escape(name)}==\S+ \\$", pinned, re.M), requirement
        hashed = re.findall(r"^\S+==\S.*\\\n    --hash=sha256:", pinned, re.M)
        assert len(hashed) == len(re.findall(r"^\S+==", pinned, re.M))


def test_both_lists_of_pins_agree():
    pins = [
        dict(re.findall(r"^(\S+)==(\S+)", (ROOT / name).read_text(encoding="utf-8"), re.M))
        for name in ("requirements.txt", "requirements-dev.txt")
    ]
    runtime, development = pins
    assert runtime.items() <= development.items()
