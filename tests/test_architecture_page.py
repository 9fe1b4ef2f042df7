"""ARCHITECTURE.md shows the tree and the layers as they are."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")


def shown() -> dict[str, str]:
    """Paths of the page's tree, folders with a slash at the end, each with what the page says of it."""
    tree = re.search(r"```\ntimeline_app/\n(.*?)```", PAGE, re.DOTALL)
    assert tree is not None
    lines: dict[str, str] = {}
    folders: list[str] = []
    for line in tree[1].splitlines():
        name, _, words = line.strip().partition(" ")
        depth = (len(line) - len(line.lstrip())) // 2 - 1
        del folders[depth:]
        lines["".join(folders) + name] = words.strip()
        if name.endswith("/"):
            folders.append(name)
    return lines


def there() -> set[str]:
    """The package's modules and folders, in the form of the page."""
    package = ROOT / "timeline_app"
    modules = {path.relative_to(package) for path in package.rglob("*.py")}
    folders = {path.parent for path in modules} - {Path()}
    return {path.as_posix() for path in modules if path.name != "__init__.py"} | {
        f"{path.as_posix()}/" for path in folders
    }


def test_every_module_stands_on_the_page() -> None:
    assert there() - set(shown()) == set()


def test_nothing_stands_on_the_page_that_is_not_there() -> None:
    assert set(shown()) - there() == set()


def test_the_page_says_something_of_each() -> None:
    assert [path for path, words in shown().items() if not words] == []


def test_the_layers_on_the_page_are_those_that_are_checked() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    (contract,) = (contract for contract in settings["contracts"] if contract["type"] == "layers")

    assert f"\n    {' > '.join(contract['layers'])}\n" in PAGE


def test_the_tree_stands_in_the_order_of_the_layers() -> None:
    top = [name for name in shown() if "/" not in name.rstrip("/")]
    layers = re.findall(
        r"\w+", next(line for line in PAGE.splitlines() if line.startswith("    __main__ > "))
    )

    assert [name.rstrip("/").removesuffix(".py") for name in top] == layers
