"""The fourth step: the program the file is for, and whether to save the excluded people too."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QWidget

from desktop_app.campaigns.profiles import PROFILES
from desktop_app.contacts.model import Channel
from ui.campaigns.draft import CampaignDraft
from ui.campaigns.words import CampaignWords
from ui.desk.desk import Desk
from ui.kit import (
    Banner,
    Card,
    CheckBox,
    Dialog,
    Label,
    Paragraph,
    RadioButton,
    clear,
    vbox,
)

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST = 80  # characters of a suggested file name
FOLDER = "export_folder"


@dataclass(frozen=True)
class Choice:
    """A profile in one file format."""

    key: str
    profile: str
    suffix: str

    def fits(self, channel: Channel) -> bool:
        channels = PROFILES[self.profile].channels
        return channels is None or channel in channels


CHOICES = (
    Choice("generic_csv", "generic", ".csv"),
    Choice("generic_xlsx", "generic", ".xlsx"),
    Choice("twilio", "twilio", ".csv"),
    Choice("digits", "digits", ".csv"),
)


def choice_of(draft: CampaignDraft) -> Choice:
    """The chosen profile; the first suitable one if none is chosen."""
    fitting = [each for each in CHOICES if each.fits(draft.campaign.channel)]
    return next((each for each in fitting if each.key == draft.choice), fitting[0])


@dataclass(frozen=True)
class Target:
    """The paths of the list and of the list of excluded people."""

    file: Path
    left_out: Path | None


def file_name(name: str, suffix: str) -> str:
    """A file name that is valid on every system."""
    stem = _UNFIT.sub(" ", name).strip(" .")[:_LONGEST].strip(" .")
    return f"{stem or 'export'}{suffix}"


class ExportStep(QWidget):
    """Profiles, the second list, and a warning about sample data."""

    def __init__(self, desk: Desk, draft: CampaignDraft, words: CampaignWords) -> None:
        super().__init__()
        self._desk, self._draft, self._words = desk, draft, words
        self._radios = QButtonGroup(self)
        self._trouble = vbox()
        choices = vbox(spacing=10)
        for each in CHOICES:
            if each.fits(draft.campaign.channel):
                choices.addWidget(self._choice(each))
        self.also = CheckBox(
            desk.theme, self.tr("Also save who is left out, and why"), draft.with_left_out
        )
        self.also.setObjectName("with_left_out")
        self.also.toggled.connect(self._on_also)
        more = Paragraph(
            self.tr("A second spreadsheet with every reason. It stays with you: don’t send it on."),
            13,
            "text3",
        )
        more.setContentsMargins(27, 0, 0, 0)
        box = vbox(
            self._trouble,
            Card(
                vbox(
                    Label(self.tr("Which program sends it?"), "heading"),
                    14,
                    choices,
                    18,
                    self.also,
                    more,
                    margins=24,
                )
            ),
            spacing=16,
            margins=(24, 12, 24, 24),
        )
        if desk.facts.is_sample:
            words_ = self.tr("The people are made up. Every line of the file says SAMPLE.")
            banner = Banner(desk.theme, "accent", "storefront", words_)
            banner.setObjectName("sample")
            box.addWidget(banner)
        box.addStretch(1)
        self.setLayout(box)

    def complete(self) -> bool:
        """A file format is always chosen."""
        return True

    def focus_first(self) -> None:
        """Focuses the chosen profile."""
        chosen = self._radios.checkedButton()
        if chosen is not None:
            chosen.setFocus()

    def show_error(self, sentence: str) -> None:
        """Shows at the top why no file was written."""
        banner = Banner(self._desk.theme, "no", "warning-fill", sentence)
        banner.setObjectName("export_error")
        clear(self._trouble)
        self._trouble.addWidget(banner)

    def _choice(self, choice: Choice) -> QWidget:
        title, sentence = _words_of(choice.key)
        radio = RadioButton(self._desk.theme, title, choice == choice_of(self._draft))
        radio.setObjectName(f"choice_{choice.key}")
        radio.setAccessibleDescription(sentence)
        radio.toggled.connect(lambda on: self._on_choice(choice) if on else None)
        self._radios.addButton(radio)
        explained = Paragraph(sentence, 13, "text3")
        explained.setContentsMargins(27, 0, 0, 0)
        return Card(vbox(radio, explained, margins=(14, 10, 14, 12)))

    def _on_choice(self, choice: Choice) -> None:
        self._draft.choice = choice.key

    def _on_also(self, on: bool) -> None:
        self._draft.with_left_out = on

    # path

    def ask_target(self) -> Target | None:
        """Asks for the file; None when it was cancelled."""
        choice = choice_of(self._draft)
        folder = Path(str(self._desk.settings.value(FOLDER, "") or Path.home()))
        kind = self.tr("Excel files") if choice.suffix == ".xlsx" else self.tr("CSV files")
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the list"),
            str(folder / file_name(self._draft.campaign.name, choice.suffix)),
            f"{kind} (*{choice.suffix})",
        )
        if not name:
            return None
        path = Path(name)
        if path.suffix.lower() != choice.suffix:
            path = path.with_name(path.name + choice.suffix)
            if path.exists() and not self._may_replace(path):
                return None
        self._desk.settings.setValue(FOLDER, str(path.parent))
        left_out = path.with_name(f"{path.stem}-left-out.xlsx")
        return Target(path, left_out if self._draft.with_left_out else None)

    def _may_replace(self, path: Path) -> bool:
        """The system's dialog asked about the name without its suffix only."""
        title = self.tr("“{file}” is already there").format(file=path.name)
        dialog = Dialog(self._desk.theme, self.window(), title)
        dialog.add_button(self.tr("Keep it"), "ghost", "reject")
        dialog.add_button(self.tr("Replace it"), "danger", "accept")
        return bool(dialog.exec())


def _words_of(key: str) -> tuple[str, str]:
    """The name of a file format, and its programs, in a sentence."""
    return {
        "generic_csv": (
            QCoreApplication.translate("ExportChoices", "Any program, CSV"),
            QCoreApplication.translate(
                "ExportChoices", "Name, number, message and more. Nearly every program reads it."
            ),
        ),
        "generic_xlsx": (
            QCoreApplication.translate("ExportChoices", "Any program, Excel"),
            QCoreApplication.translate(
                "ExportChoices", "The same columns as a spreadsheet, to look at or to send by hand."
            ),
        ),
        "twilio": (
            QCoreApplication.translate("ExportChoices", "Twilio"),
            QCoreApplication.translate(
                "ExportChoices", "Two columns, To and Body, with +855 before each number."
            ),
        ),
        "digits": (
            QCoreApplication.translate("ExportChoices", "PlasGate, MekongSMS, Vonage"),
            QCoreApplication.translate(
                "ExportChoices", "Numbers as 855… without a plus, and the message."
            ),
        ),
    }[key]
