"""Contacts, as the window shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.contacts.page import ContactsPage
from ui.desk.entries import CommandEntry, PageEntry, going
from ui.desk.places import AddPerson, ShowContacts

CONTACTS = PageEntry(
    ContactsPage,
    ShowContacts(),
    "address-book",
    lambda: QCoreApplication.translate("MainWindow", "Contacts"),
    rail=2,
    commands=(
        CommandEntry(
            lambda: QCoreApplication.translate("MainWindow", "Add a person"),
            "user-plus",
            going(AddPerson()),
            "Ctrl+N",
            begins=True,
        ),
    ),
)
