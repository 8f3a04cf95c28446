"""The scenes of the Consent page and of requests from the people listed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from gallery_kit import GalleryApp, Scene
from gallery_stage import Stage
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.book import Book
from desktop_app.consent.model import NewEvent
from desktop_app.consent.stopping.model import Reply
from desktop_app.contacts.model import ContactQuery, Identifier
from desktop_app.jobs import Job
from desktop_app.readers.source import NO_ACCESS
from ui.consent.page import ConsentPage
from ui.consent.rule_people import ForgetManyDialog
from ui.consent.stop_file import StopFileDialog
from ui.consent.stop_lists import Outcome, OutcomeDialog, PasteDialog
from ui.consent.stop_password import StopFile, StopPasswordDialog, scan_or_error
from ui.contacts.consent_words import ConsentWords
from ui.contacts.proof_dialog import ProofDialog, read_proof
from ui.contacts.words import ContactWords
from ui.desk.places import ConsentPart, ShowConsent, ShowConsentPart, ShowHome, ShowPerson
from ui.requests.erased_dialog import ErasedDialog
from ui.requests.exports_dialog import ExportsDialog, Held
from ui.requests.forget_dialog import Foreseen, ForgetDialog
from ui.requests.log_dialog import LogDialog

Build = Callable[[GalleryApp], QWidget]
REPLIES = (
    "សូមកុំផ្ញើមកទៀត ខ្ញុំរវល់ណាស់",
    "Please stop sending after 9 pm, my baby sleeps. The offers are good!",
    "Is the shop open until the end of the week?",
    "ឈប់លក់សាប៊ូនេះហើយឬ? ខ្ញុំចង់បានទៀត",
)
REPLY_FILE = "From,To,Body,SentDate,Direction\n" + "".join(
    f"{sender},023999888,{text},2026-11-{day:02},inbound\n"
    for day, (sender, text) in enumerate(
        (("012345678", "STOP"), ("010458221", "ឈប់"), ("097 611 2043", "thanks!")), start=1
    )
)


def people(book: Book) -> list[int]:
    """The ids of people; the first have two names and an agreement."""
    ids = list(book.contacts.ids(ContactQuery()))
    summary = book.consent.summary(ids)
    return sorted(ids, key=lambda one: "granted" not in summary[one].values())


def fill(book: Book) -> None:
    """Adds replies, requests, people who were asked, and people whom the retention rules
    propose."""
    ids = people(book)
    rows = [row for row in book.contacts.rows(ids) if row.points and row.points[0].canonical]
    numbers = [str(row.points[0].canonical) for row in rows]
    replies = [Reply(number, text) for number, text in zip(numbers, REPLIES, strict=False)]
    book.consent.stopping.read_replies(replies, "replies-november.csv")
    (first, *_) = book.consent.stopping.to_review(1)
    book.consent.stopping.decide(first.id, "not_stop")
    book.consent.record(
        [NewEvent(Identifier("phone", one), "requested", "sms") for one in numbers[-7:]]
    )
    today = book.now().astimezone().date()
    for kind, ago, way in (
        ("access", 40, "counter"),
        ("erasure", 26, "phone"),
        ("access", 2, "email"),
    ):
        day = (today - timedelta(days=ago)).isoformat()
        book.requests.log(kind, rows[ago].id, way, day)
    book.requests.log("portability", rows[3].id, "message")
    book.requests.close(book.requests.log("correction", rows[5].id, "counter"))
    book.consent.stopping.stop_many(["012 700 800", "stopped@example.com", "@quiet_one"])
    clock, now = book.store.clock, book.now()
    book.store.clock = lambda: now - timedelta(days=900)
    for name in ("ជា សុខុម", "Meas Ratanak", "Yin Sopheap", "ឡុង វិចិត្រ"):
        book.contacts.add({"full_name": name})
    book.store.clock = clock


def room(part: ConsentPart, find: str = "", rule: str = "") -> Build:
    """A part of the page; ``find``: text typed into the search of the list; ``rule``: the rule
    of retention whose people are shown."""

    def build(gallery: GalleryApp) -> QWidget:
        stage = Stage(gallery)
        if gallery.state != "empty":
            fill(stage.book)
        stage.window.show_page(ShowConsentPart(part))
        page = stage.window.page()
        assert isinstance(page, ConsentPage)
        if find:
            field = page.findChild(QLineEdit, "list_search")
            assert field is not None
            field.setText(find)
        if rule:
            page.show_rule(rule)
        return stage.window

    return build


def home() -> Build:
    """Home with people who wait for an answer, and people whose answer is awaited."""

    def build(gallery: GalleryApp) -> QWidget:
        stage = Stage(gallery)
        fill(stage.book)
        stage.window.show_page(ShowHome())
        return stage.window

    return build


def dialog(make: Callable[[Stage], QWidget]) -> Build:
    """A dialog on a filled book."""

    def build(gallery: GalleryApp) -> QWidget:
        stage = Stage(gallery)
        fill(stage.book)
        return make(stage)

    return build


def _file(stage: Stage) -> QWidget:
    path = stage.book.path.with_name("replies.csv")
    path.write_text(REPLY_FILE, encoding="utf-8")
    file = scan_or_error(stage.book, path, NO_ACCESS, Job())
    assert isinstance(file, StopFile)
    return StopFileDialog(stage.desk, None, file)


def _password(stage: Stage, error: str = "") -> QWidget:
    path = stage.book.path.with_name("stops.xlsx")
    dialog = StopPasswordDialog(stage.desk, None, path)
    dialog.form.set_error(stage.desk.say(error, file=path.name) if error else "")
    return dialog


def _outcome(stage: Stage) -> QWidget:
    unread = [(7, "call her daughter"), (19, "0123"), (23, "-")]
    partly = ((17, "679"), (23, "more cells than columns: Dara, Phnom Penh, 012 345 678, x, y"))
    return OutcomeDialog(stage.desk, None, Outcome(41, 38, unread, 3, 2, 118, 64, partly))


def _log(stage: Stage) -> QWidget:
    (person,) = stage.book.contacts.rows(people(stage.book)[:1])
    return LogDialog(stage.desk, None, person)


def _forget(stage: Stage) -> QWidget:
    stage.book.backups.make("manual")
    return ForgetDialog(
        stage.desk, None, Foreseen(stage.book.requests.report(people(stage.book)[0]), 1)
    )


def _erased(stage: Stage) -> QWidget:
    stage.book.backups.make("manual")
    (who, *_) = people(stage.book)
    name = stage.book.contacts.get(who).display_name
    return ErasedDialog(stage.desk, None, name, [stage.book.requests.erase(who)])


def _exports(stage: Stage) -> QWidget:
    target = stage.book.path.with_name("water-festival.csv")
    stage.export(target)
    holding = stage.book.campaigns.exports_holding
    who = next(one for one in people(stage.book) if any(e.included for e in holding(one)))
    name = stage.book.contacts.get(who).display_name
    return ExportsDialog(stage.desk, None, Held(name, holding(who)))


def _proof(stage: Stage) -> QWidget:
    """A person who signed a form that was photographed, and had been asked before."""
    consent, (who, *_) = stage.book.consent, people(stage.book)
    number = str(stage.book.contacts.get(who).points[0].canonical)
    picture = QPixmap(900, 600)
    picture.fill(QColor("#C9D3F2"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    kept = consent.evidence.keep("form-0214.png", bytes(buffer.data().data()))
    text = stage.desk.say("consent.wording.suggestion", shop="Sokha Mart")
    wording = consent.wordings.add("marketing", stage.desk.i18n.language, text)
    phone = Identifier("phone", number)
    new = NewEvent(phone, "confirmed", "sms", method="counter")
    consent.record([replace(new, evidence_id=kept, wording_id=wording.id)])
    stage.window.show_page(ShowPerson(who))
    words = ConsentWords(stage.desk, ContactWords(stage.desk, stage.window), stage.window)
    points = stage.book.contacts.get(who).points
    stops = consent.points.stops([phone])
    said = words.sentences(consent.of_contact(who), stops, points)[0]
    return ProofDialog(stage.desk, stage.window, words, said, *read_proof(stage.book, said))


def _many(stage: Stage) -> QWidget:
    stage.window.show_page(ShowConsent())
    page = stage.window.page()
    assert isinstance(page, ConsentPage)
    return ForgetManyDialog(stage.desk, page, page.words, 42)


def scenes() -> list[Scene]:
    """In the order in which a user meets them."""
    both, usual = ("empty", "usual"), ("usual",)

    def own(name: str, make: Callable[[Stage], QWidget]) -> Scene:
        return Scene(name, dialog(make), usual, own_size=True)

    return [
        Scene("home-waiting", home(), usual),
        Scene("consent", room("overview"), both),
        Scene("consent-replies", room("replies"), both),
        Scene("consent-list", room("list"), both),
        Scene("consent-list-found", room("list", "012 700 800"), usual),
        Scene("consent-requests", room("requests"), both),
        Scene("consent-retention", room("retention"), usual),
        Scene("consent-rule", room("retention", rule="unreachable"), both),
        own("consent-paste", lambda stage: PasteDialog(stage.desk, None)),
        own("consent-file", _file),
        own("consent-file-password", _password),
        own(
            "consent-file-password-wrong",
            lambda stage: _password(stage, "import.password_wrong"),
        ),
        own("consent-outcome", _outcome),
        own("consent-forget-many", _many),
        own("request-log", _log),
        own("request-forget", _forget),
        own("request-erased", _erased),
        own("request-exports", _exports),
        own("person-proof", _proof),
    ]
