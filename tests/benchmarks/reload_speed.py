"""From a file saved in an editor to the painted window, against the bare reading of that file.

    python -m tests.benchmarks.reload_speed [--quick]

The file is replaced as editors do it: written aside and moved into place. The time goes from the move to the end of the
first paint that shows the change. For `events/` and for 10,000 events, which are read beside the window.
"""

import os
import shutil
import tempfile
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtWidgets import QApplication

from tests.benchmarks.measure import Figure, options, took_ms
from timeline_app import bundled
from timeline_app.paint.fonts import QtRuler
from timeline_app.ui.facts import read_facts
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.session import Session

_NEW = "\n  - {{id: seen-{n}, title: Seen, date: 2024-03-05}}\n"
_MANY = 10_000
_RUNS = 15
_WAITING = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents


def main() -> None:
    runs = options().runs(_RUNS)
    application = QApplication(["benchmark"])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(next(bundled.events().glob("*.yaml")), folder / "events.yaml")
        _measure(application, folder, folder / "events.yaml", "events/", runs)
        large = folder / "many" / "large.yaml"
        large.parent.mkdir()
        large.write_text(
            "events:\n" + "".join(f"  - {{id: e{n}, title: Event {n}, date: {1900 + n % 120}-03-0{1 + n % 9}}}\n"
                                  for n in range(_MANY)))  # fmt: skip
        _measure(application, folder, large, _MANY, max(runs // 3, 3))


def _measure(application: QApplication, folder: Path, file: Path, events: int | str, runs: int) -> None:
    session = Session(QtRuler(), is_animated=False)
    session.open([file])
    window = MainWindow(session, QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window.show()
    assert window.panels.event.isVisible()
    application.processEvents()
    text = file.read_text(encoding="utf-8")
    took, floor = [], []
    for n in range(runs):
        aside = file.with_name(".aside")
        aside.write_text(text + _NEW.format(n=n), encoding="utf-8")
        begun = perf_counter()
        os.replace(aside, file)
        while f"seen-{n}" not in session.table.row_of or window.view._scene is None:
            application.processEvents(_WAITING, 5)
        took.append((perf_counter() - begun) * 1e3)
        floor.append(took_ms(lambda: read_facts([file])))
    window.close()
    Figure("saved file to painted window", events, took, floor).say()


if __name__ == "__main__":
    main()
