"""Qt's bindings survive many calls that give nothing back: PySide6 6.12.0 lost a reference to None on each."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

CALLS = """
from PySide6.QtGui import QGuiApplication, QImage, QPainter

app = QGuiApplication([])
image = QImage(8, 8, QImage.Format.Format_RGB32)
painter = QPainter(image)
for _ in range(10_000):
    painter.save()
    painter.restore()
painter.end()
print("alive")
"""


def test_20_000_void_calls_survive() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CALLS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr


def test_the_release_that_does_not_survive_them_is_excluded() -> None:
    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))[
        "project"
    ]

    assert any(
        line.startswith("PySide6-Essentials") and "!=6.12.0" in line for line in project["dependencies"]
    )
