"""A second start of the program: it asks the window that has the book open to come to the front."""

from __future__ import annotations

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtWidgets import QWidget

from ui.desk.desk import Desk


class CallWatch(QObject):
    """Watches the folder of the book for the file that the second start writes."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_called)

    def watch(self) -> None:
        """Watches beside the current book."""
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._watcher.addPath(str(self._desk.book.call_file.parent))

    def _on_called(self) -> None:
        call = self._desk.book.call_file
        if call.exists():
            call.unlink(missing_ok=True)
            window = self._window
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()
