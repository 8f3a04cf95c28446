"""Every topic of a change is told by a write, and heard by whoever shows something of it."""

from __future__ import annotations

import ast
from pathlib import Path

from desktop_app.book import Book
from desktop_app.changes import Topic
from desktop_app.consent.stopping.model import Reply
from desktop_app.contacts.model import PointInput
from desktop_app.importing.model import Options
from tests.requests.request_shop import fill

ROOT = Path(__file__).resolve().parent.parent
# what a search finds is no step of the history: the window tells it when a search is over
TOLD_BY_THE_WINDOW = {Topic.DUPLICATES: "ui/shared/merges.py"}
SALES = "Customer,Phone,Date,Item,Total\nSok Dara,012345678,14/3/2026,Rice 50kg,$32.50\n"


def test_every_topic_is_told_by_a_write(book: Book, tmp_path: Path) -> None:
    told: set[Topic] = set()
    book.on_change(lambda changes: told.update(changes.kinds))
    her = fill(book, tmp_path)
    book.contacts.add_field("Loyalty", "text")
    other = book.contacts.add({"full_name": "Sok"}, [PointInput("phone", "015 678 901")])
    book.duplicates.mark_different([her, other])
    book.requests.log("access", her, "counter")
    book.consent.wordings.add("marketing", "en", "May we write to you?")
    reply = Reply("+85515678901", "please stop the dog")
    book.consent.stopping.read_replies([reply], "replies.csv")
    book.region = "VN"
    sales = tmp_path / "sales.csv"
    sales.write_text(SALES, "utf-8")
    scan = book.importing.scan(sales)
    options = Options(source="pos", region="KH", kind="purchases", create_people=True)
    book.importing.apply(
        book.importing.plan(scan, book.importing.guess_for(scan, "purchases"), options)
    )
    book.importing.save_mapping("POS", scan, scan.guess)
    assert set(Topic) - told == set(TOLD_BY_THE_WINDOW)
    for topic, path in TOLD_BY_THE_WINDOW.items():
        assert f"{{Topic.{topic.name}: None}}" in (ROOT / path).read_text("utf-8")


def test_every_topic_is_heard_by_somebody() -> None:
    heard: set[str] = set()
    for path in [*(ROOT / "ui").rglob("*.py"), *(ROOT / "desktop_app").rglob("*.py")]:
        if path.name != "tables.py":
            heard |= heard_in(ast.parse(path.read_text("utf-8")))
    assert {topic.name for topic in Topic} - heard == set()


def heard_in(tree: ast.AST) -> set[str]:
    """The topics named in a source, but for where it tells them."""
    telling = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _called(node) in ("touched", "ChangeSet")
        for inner in ast.walk(node)
    }
    return {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "Topic"
        and id(node) not in telling
    }


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def test_what_counts_as_heard() -> None:
    told = "op.touched(Topic.TAG)\nx = ChangeSet(1, {Topic.FIELD: None})"
    assert heard_in(ast.parse(told)) == set()
    assert heard_in(ast.parse("if changes.touches(Topic.TAG): pass\nX = (Topic.FIELD,)")) == {
        "TAG",
        "FIELD",
    }
