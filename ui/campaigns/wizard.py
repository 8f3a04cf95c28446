"""One campaign, from its audience to its file: the steps, the frame around them, and saving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.campaigns.model import Draft, ExportInfo, Frozen
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from ui.campaigns.audience_step import AudienceStep, ReachPanel
from ui.campaigns.check_step import CheckStep
from ui.campaigns.draft import CampaignDraft, Step, reasons_of
from ui.campaigns.export_step import ExportStep, choice_of
from ui.campaigns.live import LiveCheck
from ui.campaigns.message_step import MessageStep
from ui.campaigns.name_edit import CampaignHeader
from ui.campaigns.preview import PreviewPanel
from ui.campaigns.result_step import ResultStep
from ui.campaigns.words import CampaignWords
from ui.desk.desk import Desk
from ui.kit import (
    Banner,
    BottomBar,
    Button,
    ElidedLabel,
    IconLabel,
    Label,
    ScrollArea,
    SidePanel,
    Stepper,
    group,
    hbox,
    vbox,
)

_WIDE, _NARROW = 352, 316
_WIDE_FROM = 1200
_OF_NAME = ("campaign.no_name", "campaign.name_taken")
StepWidget = AudienceStep | MessageStep | CheckStep | ExportStep | ResultStep


class Wizard(QWidget):
    """``left``: back to the list. ``another(name)``: a duplicate was created and is to be shown."""

    left = Signal()
    another = Signal(str)

    def __init__(self, desk: Desk, draft: CampaignDraft) -> None:
        super().__init__()
        self.desk, self.draft = desk, draft
        self.words = CampaignWords(desk)
        self.live = LiveCheck(desk, draft, self)
        self.step: StepWidget
        self._has_segments = True
        self._who = Button(desk.theme, self.tr("Who is left out?"), "user-minus")
        self._who.setObjectName("who_is_left_out")
        self._who.clicked.connect(self._show_left_out)
        self._result = Button(desk.theme, self.tr("Show the result"), "check-circle")
        self._result.setObjectName("show_result")
        self._result.clicked.connect(lambda: self._show(Step.RESULT))
        self.header = CampaignHeader(
            desk.theme, draft.campaign.name, self._leave, [self._who, self._result]
        )
        self.header.renamed.connect(self._on_name)
        self._trouble = self._trouble_line()
        names = [self.tr("Audience"), self.tr("Message"), self.tr("Check"), self.tr("Export")]
        self.stepper = Stepper(desk.theme, names, int(draft.step))
        self.stepper.clicked.connect(lambda step: self.go(Step(step)))
        self.area = ScrollArea()
        self.panel = SidePanel(self._panel_width())
        self._build_bar()
        stepper = group(hbox((self.stepper, 1), margins=(24, 0, 24, 0)))
        side = group(vbox(self._trouble, stepper, (self.area, 1), self.bar))
        self.setLayout(vbox(self.header, (hbox((side, 1), self.panel), 1)))
        self.live.checked.connect(self._show_bar)
        self.live.audience_changed()
        self._show(draft.step)

    def _trouble_line(self) -> QWidget:
        """Under the head: why the name can't be used."""
        self._trouble_words = ElidedLabel("", "small", "no")
        self._trouble_words.setObjectName("name_error")
        line = group(
            hbox(
                IconLabel(self.desk.theme, "warning-fill", 14, "no"),
                6,
                (self._trouble_words, 1),
                margins=(24, 0, 24, 6),
            )
        )
        line.hide()
        return line

    def _build_bar(self) -> None:
        theme = self.desk.theme
        self._note_icon = IconLabel(theme, "lock-simple", 16, "text2")
        self._note = Label("", "small", "text2", wrap=True)
        self._note.setObjectName("note")
        self.back = Button(theme, self.tr("Back"), None, "ghost", shortcut="Alt+Left")
        self.back.setObjectName("back")
        self.back.clicked.connect(self._go_back)
        self.next = Button(theme, self.tr("Next"), None, "primary", shortcut="Ctrl+Return")
        self.next.setObjectName("next")
        self.next.clicked.connect(self._go_on)
        self.bar = BottomBar(self._note_icon, 10, (self._note, 1), 12, self.back, 8, self.next)

    # the steps

    def go(self, step: Step) -> None:
        """Saves the changes, then shows a step. Stays if saving fails. While the message is
        invalid, its step is the last one, which shows the error."""
        forth = step > self.draft.step
        despite = step <= Step.MESSAGE
        self._write_down(lambda: self._arrive(step), also_blank=forth, despite=despite)

    def _arrive(self, step: Step) -> None:
        if step > Step.MESSAGE and self.draft.unreadable(self.words.fields.names) is not None:
            self._show(Step.MESSAGE)
            self.step.complete()
        else:
            self._show(step)

    def _show(self, step: Step) -> None:
        of_file = Step.RESULT in (step, self.draft.step) and step != self.draft.step
        self.draft.step = step
        if of_file:
            self.live.subject_changed()
        self.stepper.set_current(int(step))
        self.step = self._make_step(step)
        self.area.set_content(self._framed(self.step))
        self.area.verticalScrollBar().setValue(self.draft.scroll)
        self.draft.scroll = 0
        self.panel.setVisible(step != Step.RESULT or bool(self.draft.campaign.message))
        self.panel.set_content(self._make_panel(step))
        self._who.setVisible(step == Step.CHECK)
        self._result.setVisible(bool(self.draft.exports) and step != Step.RESULT)
        self._show_bar()
        self.focus_first()

    def focus_first(self) -> None:
        """Focuses the start of the step."""
        if isinstance(self.step, CheckStep | ResultStep):
            self.next.setFocus()
        else:
            self.step.focus_first()

    def _make_step(self, step: Step) -> StepWidget:
        desk, draft, words, live = self.desk, self.draft, self.words, self.live
        if step == Step.AUDIENCE:
            audience = AudienceStep(desk, draft, words, live)
            audience.known.connect(self._on_known)
            return audience
        if step == Step.MESSAGE:
            return MessageStep(desk, draft, words, live)
        if step == Step.CHECK:
            check = CheckStep(desk, draft, words, live)
            check.fix.connect(self._fix)
            return check
        if step == Step.EXPORT:
            return ExportStep(desk, draft, words)
        result = ResultStep(desk, draft, words)
        result.again.connect(lambda: self._show(Step.EXPORT))
        result.another.connect(self._make_another)
        return result

    def _framed(self, step: StepWidget) -> QWidget:
        """The step; with a note above it if it can't be changed any more."""
        if self.draft.editable or not isinstance(step, AudienceStep | MessageStep):
            return step
        banner = Banner(
            self.desk.theme,
            "accent",
            "snowflake",
            self.tr("The list is frozen, so this stays as it was."),
            self.tr("Make a new one like this"),
            self._make_another,
        )
        banner.setObjectName("frozen")
        return group(vbox(group(vbox(banner, margins=(24, 12, 24, 0))), (step, 1)))

    def _make_panel(self, step: Step) -> QWidget:
        desk, draft, words, live = self.desk, self.draft, self.words, self.live
        width = self.panel.width()
        if step == Step.AUDIENCE:
            return ReachPanel(desk, draft, words, live, width)
        return PreviewPanel(desk, draft, words, live, width)

    def _go_back(self) -> None:
        if self.draft.step == Step.AUDIENCE:
            self._leave()
        else:
            self.go(Step(self.draft.step - 1))

    def _go_on(self) -> None:
        if not self.step.complete():
            return
        if isinstance(self.step, ExportStep):
            self._write_down(self._export, also_blank=True)
        elif self.draft.step < Step.EXPORT:
            self.go(Step(self.draft.step + 1))
        else:
            self.left.emit()

    def _fix(self, what: str) -> None:
        """Goes to the place in the message to correct."""
        self._show(Step.MESSAGE)
        if isinstance(self.step, MessageStep):
            if what == "stop":
                self.step.add_stop_line()
            else:
                self.step.fallbacks.focus(what)

    def _show_left_out(self) -> None:
        if isinstance(self.step, CheckStep):
            self.step.show_left_out()

    # the bar

    def _show_bar(self) -> None:
        step, check = self.draft.step, self.draft.check
        count = 0 if check is None else check.sendable
        self.header.about.setText(self._about())
        icon, note = self._note_of(step, count)
        self._note_icon.set_icon(icon)
        self._note.setText(note)
        words, glyph = self._next_of(step, count)
        self.next.setText(words)
        self.next.set_icon(glyph)
        self.next.setEnabled(self._may_go_on(step, count))
        self.back.setVisible(step != Step.RESULT)

    def _may_go_on(self, step: Step, count: int) -> bool:
        if step == Step.AUDIENCE:
            return self._has_segments
        return step not in (Step.CHECK, Step.EXPORT) or count > 0

    def _on_known(self, has_segments: bool) -> None:
        self._has_segments = has_segments
        self._show_bar()

    def _about(self) -> str:
        campaign = self.draft.campaign
        return self.tr("{channel} · {status}").format(
            channel=self.words.channel(campaign.channel),
            status=self.words.status(campaign).lower(),
        )

    def _note_of(self, step: Step, count: int) -> tuple[str, str]:
        if step == Step.RESULT:
            return "check-circle", self.tr("Nothing is sent from here: you send the file.")
        if step < Step.CHECK:
            if not self.draft.editable:
                return "snowflake", self.tr("This can’t be changed any more.")
            return "floppy-disk", self.tr("Nothing is frozen or sent yet.")
        if self.draft.check is not None and not count:
            return "info", self.tr("Nobody of these people may get it, so there is no file.")
        n = self.words.number(count)
        if not self.draft.editable:
            words = self.tr("The list is frozen. {n} people may still get it.", "", count)
        else:
            words = self.tr(
                "Freezing copies these {n} people. Later changes don’t touch the file.", "", count
            )
        return "lock-simple", words.format(n=n)

    def _next_of(self, step: Step, count: int) -> tuple[str, str | None]:
        if step == Step.RESULT:
            return self.tr("Done"), None
        if step < Step.CHECK:
            return self.tr("Next"), None
        n = self.words.number(count)
        if step == Step.CHECK:
            return self.tr("Export {n}").format(n=n), "export"
        if self.draft.editable:
            return self.tr("Freeze and export {n}").format(n=n), "export"
        return self.tr("Export {n} again").format(n=n), "export"

    # saving

    def _on_name(self, name: str) -> None:
        self.draft.put(name=name)
        self._show_name_error("")

    def _show_name_error(self, sentence: str) -> None:
        self._trouble_words.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        self.header.name.set_error(bool(sentence))
        self.header.name.setAccessibleDescription(sentence)

    def _write_down(
        self, then: Callable[[], None], *, also_blank: bool = False, despite: bool = False
    ) -> None:
        """Saves in the background, then continues; ``despite``: also if only the message failed."""
        draft = self.draft

        def failed(error: BaseException) -> None:
            if despite and isinstance(error, UserError) and error.code not in _OF_NAME:
                then()
            else:
                self._not_saved(error)

        self.desk.write(
            self,
            lambda book, job: draft.keep(book, also_blank=also_blank),
            lambda _: then(),
            failed=failed,
        )

    def _not_saved(self, error: BaseException) -> None:
        if isinstance(error, UserError) and error.code in _OF_NAME:
            self._show_name_error(self.desk.i18n.words.of(error))
            self.header.name.setFocus()
            self.header.name.selectAll()
        else:
            self.desk.failed(error)

    def _leave(self) -> None:
        self._write_down(self.left.emit)

    def keep_place(self) -> None:
        """Saves the cursor position in the draft, for a rebuilt page."""
        self.draft.scroll = self.area.verticalScrollBar().value()

    # the file

    def _export(self) -> None:
        if not isinstance(self.step, ExportStep):
            return
        target = self.step.ask_target()
        if target is None:
            return
        draft, choice, say = self.draft, choice_of(self.draft), self.desk.i18n.words.say
        name = draft.campaign.name.strip()

        def export(book: Book, job: Job) -> tuple[Draft | Frozen, list[ExportInfo]]:
            ready = draft.ready(book, job)
            book.campaigns.export(ready, choice.profile, target.file, target.left_out, say, job)
            return book.campaigns.get(name), book.campaigns.exports(name)

        draft.before = None if draft.check is None else reasons_of(draft.check)
        self.desk.write(
            self,
            export,
            self._exported,
            title=self.tr("Exporting {name}").format(name=name),
            failed=self._not_exported,
        )

    def _exported(self, answer: tuple[Draft | Frozen, list[ExportInfo]]) -> None:
        self.draft.adopt(*answer)
        self._show(Step.RESULT)
        count = self.draft.exports[0].exported
        words = self.tr("The file with {n} people is written", "", count)
        self.desk.toast(words.format(n=self.words.number(count)))

    def _not_exported(self, error: BaseException) -> None:
        if isinstance(error, UserError) and isinstance(self.step, ExportStep):
            self.step.show_error(self.desk.i18n.words.of(error))
            self.area.verticalScrollBar().setValue(0)
        else:
            self.desk.failed(error)

    def _make_another(self) -> None:
        name = self.draft.campaign.name
        self.desk.write(
            self,
            lambda book, job: book.campaigns.duplicate(name),
            self.another.emit,
        )

    # changes

    def people_changed(self) -> None:
        """A person was added, stopped or put into a segment: counts and people are read again."""
        if isinstance(self.step, AudienceStep):
            self.step.refresh()
        self.live.audience_changed()

    def campaign_changed(self, campaign: Draft | Frozen, exports: list[ExportInfo]) -> None:
        """The stored campaign differs from the one shown, such as after an undo."""
        self.draft.adopt(campaign, exports)
        self.header.name.setText(campaign.name)
        step = self.draft.step
        self._show(Step.EXPORT if step == Step.RESULT and not exports else step)
        self.live.audience_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self._panel_width()
        if width != self.panel.width():
            self.panel.setFixedWidth(width)
            self.panel.set_content(self._make_panel(self.draft.step))

    def _panel_width(self) -> int:
        return _WIDE if self.window().width() >= _WIDE_FROM else _NARROW
