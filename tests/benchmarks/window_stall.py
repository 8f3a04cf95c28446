"""How long the window stands still while the core works beside it.

    python tests/benchmarks/window_stall.py [--rows 100000]

While the import is written, every page is opened in turn. A timer ticks every 5 ms on the window's
thread; the longest gap between two ticks is the longest stall a person could feel. The budget is
50 ms.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, QTimer

from desktop_app.book import Book
from desktop_app.contacts.model import ContactQuery
from desktop_app.importing.model import Options
from desktop_app.jobs import Job
from desktop_app.paths import Paths
from ui.app import (
    make_application,
    make_desk,
    make_look,
    open_settings,
    spare_the_collector,
)
from ui.desk.desk import Desk
from ui.desk.places import ShowContacts
from ui.shell.main_window import MainWindow
from ui.shell.rooms import PAGES

TICK_MS = 5
WALK_MS = 250


def write_rows(path: Path, rows: int) -> None:
    """People of ten columns, each with a number of their own."""
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(
            ["Name", "Latin name", "Phone", "Email", "Province", "District", "Birthday"]
            + ["Tags", "Company", "Notes"]
        )
        for n in range(rows):
            writer.writerow(
                [f"សុខ ដារ៉ា {n}", f"Sok Dara {n}", f"0{12000000 + n}", f"dara{n}@example.com"]
                + ["Phnom Penh", "Chamkar Mon", "14/02/1991", "VIP", "Sokha Mart", f"note {n}"]
            )


class Watch:
    """The gaps between the ticks of the window's thread, in milliseconds."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def restart(self) -> None:
        self.gaps.clear()
        self._last = time.perf_counter()

    def told(self) -> str:
        ordered = sorted(self.gaps)
        p99 = ordered[int(len(ordered) * 0.99)] if ordered else 0.0
        return f"longest {max(ordered, default=0.0):6.0f} ms   p99 {p99:5.0f} ms"


def run(desk: Desk, watch: Watch, name: str, ask: Callable[[Book, Job], object]) -> object:
    """Does one piece of work beside the window and tells how the window fared."""
    loop, answers = QEventLoop(), []

    def done(answer: object) -> None:
        answers.append(answer)
        loop.quit()

    watch.restart()
    started = time.perf_counter()
    desk.write(desk, ask, done, title=name)
    loop.exec()
    print(f"{name:28} {time.perf_counter() - started:6.2f} s   {watch.told()}")
    return answers[0]


class Walk:
    """Opens one page after another, and remembers how long each took to stand there."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._pages = cycle(key for key in PAGES if key != "first_start")
        self.opened: dict[str, float] = {}
        self._timer = QTimer()
        self._timer.setInterval(WALK_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        key = next(self._pages)
        started = time.perf_counter()
        self._window.show_page(PAGES[key].start)
        taken = (time.perf_counter() - started) * 1000
        self.opened[key] = max(taken, self.opened.get(key, 0.0))

    def end(self) -> None:
        self._timer.stop()
        for key, taken in sorted(self.opened.items(), key=lambda one: -one[1]):
            print(f"    {key:24} opened in {taken:4.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    rows = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "people.csv"
        write_rows(file, rows)
        os.environ["BANHCHI_DATA"] = folder
        paths = Paths.of_user()
        app = make_application()
        book = Book.open(Path(folder) / "shop.banhchi", paths=paths)
        book.mark_started()
        settings = open_settings(paths)
        desk = make_desk(app, book, settings, *make_look(app, settings))
        window = MainWindow(desk)
        window.resize(1280, 800)
        window.show()
        window.show_page(ShowContacts())
        spare_the_collector()
        watch = Watch()
        scan = run(desk, watch, "scan", lambda b, job: b.importing.scan(file, job=job))
        options = Options(source="benchmark")
        plan = run(
            desk, watch, "plan", lambda b, job: b.importing.plan(scan, scan.guess, options, job=job)
        )
        walk = Walk(window)
        report = run(desk, watch, "apply, walking", lambda b, job: b.importing.apply(plan, job=job))
        walk.end()
        window.show_page(ShowContacts())
        run(desk, watch, "all ids", lambda b, job: b.contacts.ids(ContactQuery(), job))
        run(desk, watch, "backup", lambda b, job: b.backups.make("manual"))
        run(desk, watch, "undo", lambda b, job: b.history.undo(report.change_id, job))
        window.close()
        desk.runner.stop()
        desk.book.close()


if __name__ == "__main__":
    main()
