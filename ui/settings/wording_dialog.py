"""The words of one purpose in each language: the newest to change, the older ones to read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app import languages
from desktop_app.book import Book
from desktop_app.consent.wordings.model import Wording
from desktop_app.jobs import Job
from desktop_app.words import Words
from ui.desk.desk import Desk
from ui.kit import (
    Button,
    Dialog,
    FormRow,
    Label,
    Paragraph,
    ScrollArea,
    Segmented,
    TextArea,
    clear,
    group,
    hbox,
    vbox,
)

_OLDER_HEIGHT, _OLDER_LINE = 160, 72


class WordingDialog(Dialog):
    """Saving other words creates a new version; forms and sheets show it from then on. ``known``:
    the existing versions."""

    def __init__(
        self, desk: Desk, parent: QWidget, purpose: str, name: str, known: Sequence[Wording]
    ) -> None:
        super().__init__(desk.theme, parent, "", 560)
        self.setObjectName("wording_dialog")
        self.title.setText(self.tr("Words for “{name}”").format(name=name))
        self.setWindowTitle(self.title.text())
        self._desk, self._purpose = desk, purpose
        own = desk.i18n.language
        self._language = languages.own_first(own)[0]
        self._typed: dict[str, str] = {}
        self._versions: dict[str, list[Wording]] = {}
        for wording in known:
            self._versions.setdefault(wording.language, []).append(wording)
        self.languages = Segmented(
            desk.theme,
            languages.choices(),
            self._language,
            name=self.tr("Language"),
        )
        self.languages.setObjectName("wording_language")
        self.languages.changed.connect(self._choose)
        self.area = TextArea("", lines=5, name=self.tr("What customers read and agree to"))
        self.area.setObjectName("wording_text")
        self.area.textChanged.connect(self._judge)
        self.suggest = Button(desk.theme, self.tr("Use the suggested words"), kind="link")
        self.suggest.setObjectName("suggest_words")
        self.suggest.clicked.connect(self._suggest)
        self._older = vbox(spacing=8)
        self._older_area = ScrollArea(group(self._older))
        self.body.addLayout(hbox(self.languages, None, self.suggest))
        self.body.addSpacing(4)
        self.body.addWidget(
            FormRow(desk.theme, self.tr("What customers read and agree to"), self.area)
        )
        self.body.addWidget(self._older_area)
        self.add_button(self.tr("Close"), "ghost", "reject")
        self.save = self.add_button("-", "primary")
        self.save.setObjectName("save_wording")
        self.save.clicked.connect(self._save)
        self._show()

    def _choose(self, language: str) -> None:
        self._typed[self._language] = self.area.toPlainText()
        self._language = language
        self._show()

    def _newest(self) -> Wording | None:
        versions = self._versions.get(self._language)
        return versions[0] if versions else None

    def _show(self) -> None:
        newest = self._newest()
        text = self._typed.get(self._language, "" if newest is None else newest.text)
        self.area.setPlainText(text)
        self.suggest.setVisible(newest is None)
        self._judge()
        clear(self._older)
        versions = self._versions.get(self._language, [])
        for wording in versions:
            self._older.addWidget(self._line(wording))
        self._older.addStretch(1)
        self._older_area.setVisible(bool(versions))
        self._older_area.setFixedHeight(min(_OLDER_HEIGHT, _OLDER_LINE * len(versions)))
        self.area.setFocus()
        self.fit()

    def _line(self, wording: Wording) -> QWidget:
        i18n = self._desk.i18n
        day = "" if wording.added_at is None else f", {i18n.date(wording.added_at)}"
        used = self.tr("shown %n times", "", wording.events)
        head = self.tr("Version {n}").format(n=wording.version)
        words = f"{head}{day}: {used}" if wording.events else f"{head}{day}"
        return group(vbox(Label(words, "metab", "text3"), 2, Paragraph(wording.text, 13)))

    def _judge(self) -> None:
        text, newest = self.area.toPlainText().strip(), self._newest()
        version = 1 if newest is None else newest.version + 1
        self.save.setText(self.tr("Save as version {n}").format(n=version))
        self.save.setEnabled(bool(text) and (newest is None or newest.text != text))

    def _suggest(self) -> None:
        shop = self._desk.facts.shop_name or Words(self._language).say("form.request_shop")
        words = Words(self._language).say("consent.wording.suggestion", shop=shop)
        self.area.setPlainText(words)

    def _save(self) -> None:
        language, text, purpose = self._language, self.area.toPlainText(), self._purpose
        self.save.setEnabled(False)

        def save(book: Book, _job: Job) -> Wording:
            return book.consent.wordings.add(purpose, language, text)

        self._desk.write(self, save, self._saved)

    def _saved(self, wording: Wording) -> None:
        versions = self._versions.setdefault(wording.language, [])
        if wording not in versions:
            versions.insert(0, wording)
        self._typed.pop(wording.language, None)
        self._show()
        language = languages.name_of(wording.language)
        self._desk.toast(
            self.tr("Version {n} in {language} applies from now on").format(
                n=wording.version, language=language
            )
        )
