"""Forgetting several people in a row."""

from __future__ import annotations

from desktop_app.jobs import Job


def test_several_are_forgotten_until_it_is_cancelled(book):
    people = [book.contacts.add({"full_name": name}) for name in ("Sok Dara", "Heng Lida", "Keo")]
    before = book.contacts.count()

    def cancel_at_the_second(done: int, _total: int, _step: str) -> None:
        if done == 1:
            job.cancel()

    job = Job(cancel_at_the_second, interval=0)
    # the second was under way by then, and is told
    assert len(book.requests.erase_many(people, job=job)) == 2
    assert book.contacts.count() == before - 2
    assert book.contacts.get(people[2]).display_name == "Keo"
