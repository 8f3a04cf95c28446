"""Three people: one who agreed, one who asked to stop, one who was not asked."""

from __future__ import annotations

from desktop_app.contacts.model import Identifier

SOPHEA = Identifier("phone", "+85512345678")
DARA = Identifier("phone", "+85510458221")
SREYMOM = Identifier("phone", "+855976112043")
PEOPLE = (
    ("ចាន់ សុភា", "Chan Sophea", "012 345 678"),
    ("សុខ ដារ៉ា", "Sok Dara", "010 458 221"),
    ("", "Heng Sreymom", "097 611 2043"),
)
