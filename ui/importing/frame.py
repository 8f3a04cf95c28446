"""The frame around every step of the wizard: header, steps, bar, and the panel at the right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.importing.draft import Draft, Step
from ui.kit import (
    BottomBar,
    Button,
    Label,
    PageHeader,
    SidePanel,
    Stepper,
    clear,
    group,
    hbox,
    vbox,
)
from ui.look.theme import Theme

_PANEL = 316


class Frame(QWidget):
    """``went(Step)``: a done step was clicked; ``crumb()``: the way back to the file;
    ``cancelled()``. ``told``, ``back`` and ``next`` are in the bar."""

    went = Signal(object)
    crumb = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._head, self._steps = vbox(), hbox()
        self._stepper: Stepper | None = None
        self._shown: list[Step] = []
        self._place = vbox(margins=(24, 16, 24, 0))
        self.told = Label("", "small", "text3", wrap=True)
        self.told.setObjectName("told")
        self.back = Button(theme, self.tr("Back"), None, "ghost")
        self.back.setObjectName("back")
        self.next = Button(theme, self.tr("Go on"), None, "primary")
        self.next.setObjectName("next")
        self.bar = BottomBar((self.told, 1), 12, self.back, 8, self.next)
        self._panel = SidePanel(_PANEL)
        left = vbox(
            group(hbox((group(self._steps), 1), margins=(24, 0, 24, 0))),
            (group(self._place), 1),
            self.bar,
        )
        self.setLayout(vbox(self._head, (hbox((group(left), 1), self._panel), 1)))

    def set_view(self, view: QWidget) -> None:
        """Replaces the step on screen."""
        clear(self._place)
        self._place.addWidget(view)
        view.show()  # otherwise Qt shows it later, and a hidden widget takes no focus

    def set_panel(self, content: QWidget | None) -> None:
        """Shows a panel beside the step, or nothing."""
        self._panel.setVisible(content is not None)
        if content is not None:
            self._panel.set_content(content)

    def show_head(self, draft: Draft) -> None:
        """The name of the file, its number among several, and its sheet."""
        clear(self._head)
        if draft.path is None:
            self._head.addWidget(PageHeader(self._theme, self.tr("Import")))
            return
        cancel = Button(self._theme, self.tr("Cancel"), None, "ghost")
        cancel.setObjectName("cancel")
        cancel.clicked.connect(self.cancelled)
        self._head.addWidget(
            PageHeader(
                self._theme,
                draft.path.name,
                " · ".join(filter(None, [self._place_words(draft), self._sheet_words(draft)])),
                self.tr("Import"),
                self.crumb.emit,
                [cancel] if draft.step != Step.DONE else [],
            )
        )

    def show_steps(self, draft: Draft) -> None:
        """The steps above the page; files of people have one more than others."""
        steps = draft.steps
        if self._stepper is None or steps != self._shown:
            clear(self._steps)
            self._shown = steps
            names = {
                Step.FILE: self.tr("File"),
                Step.COLUMNS: self.tr("Columns"),
                Step.CONSENT: self.tr("Consent"),
                Step.CHECK: self.tr("Check"),
                Step.DONE: self.tr("Done"),
            }
            self._stepper = Stepper(self._theme, [names[step] for step in steps])
            self._stepper.clicked.connect(lambda number: self.went.emit(self._shown[number]))
            self._steps.addWidget(self._stepper)
        self._stepper.set_current(steps.index(draft.step))
        self._stepper.setEnabled(draft.step != Step.DONE)

    def _place_words(self, draft: Draft) -> str:
        total = draft.before + 1 + len(draft.waiting)
        if total < 2:
            return ""
        return self.tr("File {at} of {total}").format(at=draft.before + 1, total=total)

    def _sheet_words(self, draft: Draft) -> str:
        scan = draft.scan
        names = [sheet.name for sheet in scan.sheets] if scan is not None else []
        if scan is None or len(names) < 2 or scan.sheet not in names:
            return ""
        at = names.index(scan.sheet) + 1
        return self.tr("Sheet {at} of {total}").format(at=at, total=len(names))
