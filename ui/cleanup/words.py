"""Words for findings and suggestions: what it is called, why it matters, before and after."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app import phones
from desktop_app.cleanup.model import ENRICHING, Suggestion
from desktop_app.duplicates.model import SharedValue
from ui.desk.desk import Desk

ICONS = {
    "number_not_valid": ("phone-x", "warn"),
    "email_typo": ("at", "warn"),
    "name_in_phone": ("text-t", "warn"),
    "phone_in_name": ("hash", "warn"),
    "no_name": ("user", "accent"),
    "no_way": ("link-break", "no"),
    "unreachable": ("phone-slash", "no"),
    "landline": ("phone", "none"),
    "province_unknown": ("map-pin", "warn"),
    "not_verified": ("clock-counter-clockwise", "none"),
    "no_consent": ("question", "none"),
    "household": ("users-three", "none"),
    "stale": ("hourglass", "none"),
    "duplicates": ("git-merge", "accent"),
    "gender": ("user-circle", "accent"),
    "latin_name": ("translate", "accent"),
    "khmer_name": ("translate", "accent"),
    "line_type": ("phone", "accent"),
}


class CleanUpWords(QObject):
    """In the window's current language."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._region = desk.facts.region

    def sentence(self, code: str, count: int) -> str:
        """How many people have it."""
        return self._desk.say(f"cleanup.finding.{code}", n=count)

    def title(self, code: str) -> str:
        """The name of the finding, as a heading."""
        return {
            "number_not_valid": self.tr("Wrong numbers"),
            "email_typo": self.tr("Mistyped e-mail"),
            "name_in_phone": self.tr("Words instead of a number"),
            "phone_in_name": self.tr("Numbers in the name"),
            "no_name": self.tr("No name"),
            "no_way": self.tr("No way to reach them"),
            "unreachable": self.tr("Bounced or reassigned"),
            "landline": self.tr("Landlines"),
            "province_unknown": self.tr("Province not known"),
            "not_verified": self.tr("Not verified for a year"),
            "no_consent": self.tr("Never asked"),
            "household": self.tr("Shared numbers"),
            "stale": self.tr("Two years without a word"),
            "duplicates": self.tr("Duplicates"),
            "gender": self.tr("Gender from the title"),
            "latin_name": self.tr("Names in Latin letters"),
            "khmer_name": self.tr("Names in Khmer letters"),
            "line_type": self.tr("Kind of line"),
        }.get(code, code)

    def why(self, code: str) -> str:
        """Why it matters, or how it was found, in a few words."""
        return {
            "number_not_valid": self.tr("Calls and SMS to them go nowhere"),
            "email_typo": self.tr("Such as gmial.com for gmail.com"),
            "name_in_phone": self.tr("A name or a remark was typed there"),
            "phone_in_name": self.tr("Nobody can call it from there"),
            "no_name": self.tr("A message can't greet them"),
            "no_way": self.tr("No number, address or account that works"),
            "unreachable": self.tr("Messages there cost money and reach nobody"),
            "landline": self.tr("Call them, or ask for a mobile number"),
            "province_unknown": self.tr("A filter by province misses them"),
            "not_verified": self.tr("Ask whether the number is still theirs"),
            "no_consent": self.tr("No message before they agree"),
            "household": self.tr("A family, a shop, or a mistake"),
            "stale": self.tr("Say hello, or let them go"),
            "duplicates": self.tr("They get every message twice"),
            "gender": self.tr("Only where Mr, Mrs and the like say so"),
            "latin_name": self.tr("For files that can't take Khmer letters"),
            "khmer_name": self.tr("Only where every part of the name is known"),
            "line_type": self.tr("The number itself tells mobile or landline"),
        }.get(code, "")

    def repair_words(self, code: str) -> str:
        """The button that leads to the suggestions."""
        return self.tr("Fill in") if code in ENRICHING else self.tr("Repair")

    def before(self, one: Suggestion) -> str:
        """The current value."""
        if one.field in ("gender", "line_type", "latin_name") and one.before == "":
            return "–"
        return one.before

    def after(self, code: str, one: Suggestion) -> str:
        """The suggested value."""
        if not one.after:
            return self.tr("Taken out")
        if code == "phone_in_name":
            return self.tr("Phone: {text}").format(text=one.after)
        if code == "name_in_phone" and one.field == "notes":
            return self.tr("Note: {text}").format(text=one.after)
        if code == "name_in_phone":
            return self.tr("Name: {text}").format(text=one.after)
        if one.field == "province":
            return self._desk.i18n.words.province(one.after)
        if one.field == "gender":
            return self._desk.say(f"segment.value.gender.{one.after}")
        if one.field == "line_type":
            return self._desk.say(f"phone.type.{one.after}")
        return one.after

    def shared(self, one: SharedValue) -> str:
        """A shared number or address, formatted."""
        value = one.value.partition(":")[2] if one.kind == "account" else one.value
        return phones.national(value, self._region) if value.startswith("+") else value
