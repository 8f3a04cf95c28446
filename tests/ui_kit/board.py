"""Renders the kit to pictures: `QT_QPA_PLATFORM=offscreen python tests/ui_kit/board.py`.

Not a test: for eyes. Writes /tmp/board-*.png.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from tests.ui_kit.board_charts import charts  # noqa: E402
from tests.ui_kit.board_contacts import Words, contacts_page, t  # noqa: E402
from tests.ui_kit.board_controls import controls  # noqa: E402
from ui.kit import (  # noqa: E402
    Button,
    Dialog,
    Dropdown,
    ErrorDialog,
    FocusRing,
    Menu,
    ProgressDialog,
    ToastHost,
)
from ui.look.theme import Theme  # noqa: E402


def shoot(widget: QWidget, name: str) -> None:
    widget.show()
    QApplication.processEvents()
    QApplication.processEvents()
    widget.grab().save(f"/tmp/board-{name}.png")
    widget.close()


def overlays(theme: Theme, name: str) -> None:
    root = contacts_page(theme, False)
    ToastHost(theme, root).show(
        t("Removed 42 people", "បានលុប 42 នាក់"), t("Undo", "ត្រឡប់វិញ"), None, "trash"
    )
    ring = FocusRing.install(root, theme)
    root.show()
    root.activateWindow()
    QApplication.processEvents()
    button = root.findChildren(Button)[1]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert ring.target is button
    for _ in range(30):
        QApplication.processEvents()
    shoot(root, f"toast-{name}")
    remove = Dialog(theme, None, t("Remove 42 people from the list", "លុប 42 នាក់ចេញពីបញ្ជី"))
    remove.add_text(
        t(
            "3 of them are on the stop list and stay on it. A backup is made first. "
            "Undo works any time.",
            "3 នាក់ស្ថិតក្នុងបញ្ជីសុំឈប់ ហើយនៅដដែល។",
        )
    )
    remove.add_button(t("Keep them", "រក្សាទុក"), "ghost", "reject")
    remove.add_button(t("Remove 42", "លុប 42"), "danger", "accept", "trash")
    shoot(remove, f"dialog-{name}")
    progress = ProgressDialog(
        theme, None, "Reading members.xlsx", "Cancel", "Checking phone numbers"
    )
    progress.set_step("Checking phone numbers", "12,000 of 40,000")
    progress.set_progress(12, 40)
    progress._over = True
    shoot(progress, f"progress-{name}")
    error = ErrorDialog(
        theme,
        None,
        "Something went wrong",
        "Nothing was written. Send this report to whoever helps you with the computer.",
        "Close",
        "Traceback (most recent call last):\n  ...\nValueError: x",
        "Copy",
    )
    shoot(error, f"error-{name}")
    menu = Menu(theme)
    menu.add(t("Edit", "កែ"), "pencil-simple", None, "F2")
    menu.add("Merge with", "git-merge")
    menu.addSeparator()
    menu.add(t("Remove", "លុប"), "trash", None, "Del", True)
    shoot(menu, f"menu-{name}")
    drop = Dropdown(
        theme,
        [
            ("p", t("Province", "ខេត្ត"), "map-pin"),
            ("t", t("Tag", "ស្លាក"), "tag"),
            ("b", "Bought", "shopping-bag"),
        ],
        "t",
    )
    drop.show()
    drop.showPopup()
    QApplication.processEvents()
    drop.view().window().grab().save(f"/tmp/board-popup-{name}.png")
    drop.hidePopup()
    drop.close()


def main() -> None:
    app = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(app)
    for mode in ("light", "dark"):
        theme.set_mode(mode)  # type: ignore[arg-type]
        for language in ("en", "km"):
            Words.language = language
            name = f"{language}-{mode}"
            shoot(controls(theme), f"controls-{name}")
            shoot(charts(theme), f"charts-{name}")
            shoot(contacts_page(theme, False), f"contacts-{name}")
            shoot(contacts_page(theme, True), f"contacts-{name}-1024x700")
            overlays(theme, name)


if __name__ == "__main__":
    main()
