"""The result of an export: the counts, the file with its fingerprint, and the excluded people."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.campaigns.model import ExportInfo
from ui.campaigns.draft import CampaignDraft, fewer
from ui.campaigns.words import CampaignWords, reason_look
from ui.desk.desk import Desk
from ui.kit import (
    Banner,
    Button,
    Card,
    Disc,
    ElidedLabel,
    IconLabel,
    Label,
    group,
    hbox,
    hline,
    vbox,
)
from ui.look.theme import TONES

_SHORT = 16  # characters of the fingerprint on screen


class ResultStep(QWidget):
    """``again``: export once more. ``another``: a duplicate of this campaign."""

    again = Signal()
    another = Signal()

    def __init__(self, desk: Desk, draft: CampaignDraft, words: CampaignWords) -> None:
        super().__init__()
        self._desk, self._draft, self._words = desk, draft, words
        newest, *older = draft.exports
        box = vbox(self._head(newest), spacing=16, margins=(24, 12, 24, 24))
        stopped = self._stopped(newest)
        if stopped:
            banner = Banner(desk.theme, "warn", "hand-palm", stopped)
            banner.setObjectName("stopped_since")
            box.addWidget(banner)
        if desk.facts.is_sample:
            words_ = self.tr("The people are made up. Every line of the file says SAMPLE.")
            box.addWidget(Banner(desk.theme, "accent", "storefront", words_))
        box.addWidget(self._file_card(newest))
        if newest.excluded:
            box.addWidget(self._left_out_card(newest))
        if older:
            box.addWidget(self._older_card(older))
        box.addStretch(1)
        self.setLayout(box)

    def complete(self) -> bool:
        """No step comes after it."""
        return True

    def _head(self, export: ExportInfo) -> Card:
        title = self.tr("{n} people are in the file", "", export.exported)
        head = Label(title.format(n=self._words.number(export.exported)), "heading", wrap=True)
        head.setObjectName("result_title")
        when = self._desk.i18n.date_time(export.exported_at)
        sub = self.tr("Exported {when}. It is yours to send.").format(when=when)
        another = Button(self._desk.theme, self.tr("Make a new one like this"), "copy")
        another.setObjectName("another")
        another.clicked.connect(self.another)
        words = group(vbox(head, 2, Label(sub, "small", "text2", wrap=True)))
        row = hbox(
            Disc(self._desk.theme, "check-bold", "yes", 44), 16, (words, 1), 16, another, margins=20
        )
        return Card(row)

    def _stopped(self, newest: ExportInfo) -> str:
        """Unexpectedly excluded people: they stopped since the freeze."""
        before = self._draft.before
        if before is None and len(self._draft.exports) > 1:
            before = self._draft.exports[1].excluded
        if before is None:
            return ""
        more = fewer(before, newest.excluded)
        if not more:
            return ""
        total = sum(more.values())
        listed = ", ".join(
            f"{self._words.reason(reason)} {self._words.number(count)}"
            for reason, count in more.items()
        )
        words = self.tr(
            "{n} more people were left out than the check before said: {reasons}.", "", total
        )
        return words.format(n=self._words.number(total), reasons=listed)

    # the file

    def _file_card(self, export: ExportInfo) -> Card:
        path = Path(export.file)
        show = Button(self._desk.theme, self.tr("Show the folder"), "folder-open", small=True)
        show.setObjectName("show_folder")
        show.clicked.connect(lambda: open_folder(path.parent))
        again = Button(self._desk.theme, self.tr("Export again"), "export", small=True)
        again.setObjectName("export_again")
        again.clicked.connect(self.again)
        copy = Button(
            self._desk.theme, "", "copy", "ghost", True, self.tr("Copy the whole fingerprint")
        )
        copy.setObjectName("copy_sha256")
        copy.clicked.connect(lambda: self._copy(export.sha256))
        rows = vbox(spacing=10)
        rows.addWidget(self._fact(self.tr("File"), path.name, "file_name"))
        rows.addWidget(self._fact(self.tr("Folder"), str(path.parent), "folder"))
        profile = self._desk.say(f"profile.{export.profile}")
        rows.addWidget(self._fact(self.tr("Made for"), profile, "profile"))
        short = f"{export.sha256[:_SHORT]}…"
        rows.addWidget(self._fact(self.tr("SHA-256"), short, "sha256", copy))
        manifest = f"{path.name}.manifest.json"
        rows.addWidget(self._fact(self.tr("Proof of the file"), manifest, "manifest"))
        return Card(
            vbox(
                hbox(Label(self.tr("The file"), "heading"), None, again, 8, show),
                14,
                rows,
                margins=(24, 18, 24, 20),
            )
        )

    def _fact(self, label: str, value: str, name: str, tail: Button | None = None) -> QWidget:
        key = Label(label, "small", "text3")
        key.setFixedWidth(130)
        shown = ElidedLabel(value, "body")
        shown.setObjectName(name)
        row = hbox(key, 12, (shown, 0 if tail else 1))
        if tail is not None:
            row.addSpacing(4)
            row.addWidget(tail)
            row.addStretch(1)
        return group(row)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._desk.toast(self.tr("Copied"))

    # excluded people

    def _left_out_card(self, export: ExportInfo) -> Card:
        total = sum(export.excluded.values())
        words = self.tr("{n} people were left out", "", total)
        title = Label(words.format(n=self._words.number(total)), "heading")
        title.setObjectName("left_out_title")
        box = vbox(title, 12, margins=(24, 18, 24, 20))
        for reason, count in export.excluded.items():
            tone, icon = reason_look(reason, self._draft.campaign.channel)
            row = hbox(
                IconLabel(self._desk.theme, icon, 16, TONES[tone].ink),
                12,
                (ElidedLabel(self._words.reason(reason), "body"), 1),
                12,
                Label(self._words.number(count), "strong"),
            )
            line = group(row)
            line.setObjectName(f"reason_{reason}")
            box.addWidget(line)
            box.addSpacing(8)
        whole = export.exported + total
        box.addSpacing(2)
        box.addWidget(hline())
        box.addSpacing(8)
        adds = self.tr("Adds up to {n} people", "", whole).format(n=self._words.number(whole))
        box.addLayout(
            hbox(
                IconLabel(self._desk.theme, "check-circle-fill", 16, "yes"),
                8,
                Label(adds, "strong", "yes"),
                None,
            )
        )
        return Card(box)

    def _older_card(self, older: list[ExportInfo]) -> Card:
        box = vbox(Label(self.tr("Exported before"), "heading"), 12, margins=(24, 18, 24, 20))
        for export in older:
            when = self._desk.i18n.date_time(export.exported_at)
            box.addLayout(
                hbox(
                    Label(when, "small", "text2"),
                    16,
                    (ElidedLabel(Path(export.file).name, "small"), 1),
                    16,
                    Label(self._words.people(export.exported), "small"),
                )
            )
            box.addSpacing(6)
        return Card(box)


def open_folder(folder: Path) -> None:
    """Shows a folder in the system's own file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
