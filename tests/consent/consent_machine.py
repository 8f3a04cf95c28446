"""A shop that does everything in any order, beside a plain model of who may be written to.

Run by test_consent_machine.py, and longer by tests/benchmarks/consent_machine.py.
"""

from __future__ import annotations

import copy
import shutil
import tempfile
from collections import Counter
from datetime import timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop_app.consent.model import Declaration, NewEvent
from desktop_app.consent.presets import PRESETS
from desktop_app.consent.suppression import sealing
from desktop_app.contacts.model import ContactQuery, Identifier, PointInput
from desktop_app.errors import UserError
from desktop_app.store.secret import Secret
from tests.consent.consent_model import STOPS, Model, Said
from tests.consent.consent_world import World, phone
from tests.shop import Clock

NUMBERS = tuple(phone(n) for n in range(5))
CHANNELS, PURPOSES = ("sms", "call"), ("marketing", "service")
OTHER_BOOK = Secret(b"\x07" * 32)
WORDS = "eight letters"
PAST = "2026-03-14"

numbers = st.sampled_from(NUMBERS)
some_numbers = st.lists(numbers, min_size=1, max_size=3)
channels, purposes = st.sampled_from(CHANNELS), st.sampled_from(PURPOSES)
# most of what is said is about the first of them
pairs = st.sampled_from([("sms", "marketing")] * 4 + [("call", "marketing"), ("sms", "service")])


class ShopMachine(RuleBasedStateMachine):
    """``done`` counts what was done by all machines of this process."""

    done: Counter[str] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = Clock()
        self.model = Model()
        self.backups: list[tuple[Path, Model]] = []
        self.frozen: list[tuple[str, str, str]] = []
        self.restored = False
        # what erased people may have had earlier: what was said of it is forgotten too, and the
        # gate may be stricter than the model
        self.forgotten: set[str] = set()
        self.number = 0

    @initialize()
    def open(self) -> None:
        """A shop whose people have agreed: most of what follows takes that away."""
        self.world = World(self.folder, self.clock)
        self.bring(NUMBERS, PAST, "fill")

    def teardown(self) -> None:
        if hasattr(self, "world"):
            self.world.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    # -- small things

    @property
    def book(self):
        return self.world.book

    @property
    def today(self) -> str:
        return self.clock.now.astimezone().date().isoformat()

    def count(self, what: str) -> None:
        self.done["steps"] += 1
        self.done[what] += 1

    def remember(self, number, channel, purpose, what, day=None, **more) -> Said:
        self.number += 1
        order = (day or self.today, 0 if day else 1, self.number)
        one = Said(order, number, channel, purpose, what, **more)
        self.model.said.append(one)
        return one

    def people(self) -> list[int]:
        return list(self.book.contacts.ids(ContactQuery()))

    def allowed(self, channel: str, purpose: str) -> set[str]:
        today = self.today
        return {n.canonical for n in NUMBERS if self.model.may(n, channel, purpose, today)}

    def held(self) -> list[set[Identifier]]:
        """The numbers of each person."""
        people = self.book.contacts.get_many(self.people())
        return [{Identifier("phone", p.canonical) for p in person.points} for person in people]

    def may_at(self, number, of_person: set[Identifier], channel: str, purpose: str) -> bool:
        households = {one.value for one in self.book.duplicates.shared_values(1) if one.marked}
        reaching = set(of_person)
        if number.canonical not in households:
            reaching = reaching.union(*(numbers for numbers in self.held() if number in numbers))
        binding = {one for one in reaching if one.canonical not in households}
        return self.model.may_at(number, binding, channel, purpose, self.today)

    def entangled(self) -> set[str]:
        """Numbers of people who also have one that was forgotten."""
        return self.forgotten | {
            one.canonical
            for numbers in self.held()
            if {one.canonical for one in numbers} & self.forgotten
            for one in numbers
        }

    # -- what a shop does

    @rule(who=some_numbers)
    def sign(self, who):
        """At the counter, on a form."""
        self.count("grant")
        for one in who:
            self.world.say(one, "confirmed", method="form")
            self.remember(one, "sms", "marketing", "yes", own=True, proven=True, written=True)

    @rule(
        who=some_numbers,
        day=st.sampled_from([PAST, "today", None]),
        way=st.sampled_from(["fill", "update"]),
    )
    def bring(self, who, day, way):
        self.count("import")
        when = self.today if day == "today" else day
        declared = when and Declaration(("sms",), "marketing", "paper_sheet", when, "sheet 7")
        rows = [(f"Person {one.canonical[-1]}", one) for one in who]
        before = {one: len(self.book.consent.events(one)) for one in who}
        change = self.world.bring(rows, declared, way)
        # a row that is in the book already claims nothing anew
        claimed = [one for one in before if len(self.book.consent.events(one)) > before[one]]
        if claimed and declared:
            self.model.lines[change] = [
                self.remember(one, "sms", "marketing", "yes", when, proven=True, written=True)
                for one in claimed
            ]

    @rule(who=some_numbers)
    def add(self, who):
        self.count("edit")
        self.world.add(f"Added {len(who)}", *who)

    @rule(place=st.integers(0, 20), who=some_numbers)
    def change_numbers(self, place, who):
        people = self.people()
        if people:
            self.count("edit")
            points = [PointInput(one.kind, one.canonical) for one in who]
            self.book.contacts.set_points(people[place % len(people)], points)

    @rule(place=st.integers(0, 20))
    def delete(self, place):
        people = self.people()
        if people:
            self.count("delete")
            self.book.contacts.delete([people[place % len(people)]])

    @rule(first=st.integers(0, 20), second=st.integers(0, 20))
    def merge(self, first, second):
        people = self.people()
        if len(people) > 1 and first % len(people) != second % len(people):
            self.count("merge")
            self.book.merging.merge(people[first % len(people)], [people[second % len(people)]])

    @rule(place=st.integers(0, 30))
    def undo(self, place):
        # of segments and campaigns there is one each that the machine goes on with
        open_changes = [
            change.id
            for change in self.book.history.changes(30)
            if change.undoable
            and not change.undone
            and not change.kind.startswith(("segment.", "campaign."))
        ]
        if not open_changes:
            return
        self.count("undo")
        wanted = open_changes[place % len(open_changes)]
        (undoing,) = self.book.receipt_of(lambda: self.book.history.undo(wanted)).undoable
        lines = [one.take_back() for one in self.model.lines.get(wanted, [])]
        self.model.lines[undoing] = lines

    # -- what people say

    @rule(
        who=numbers,
        channel=channels,
        purpose=purposes,
        own=st.booleans(),
        proof=st.sampled_from([(None, None), ("form 7", "form"), ("said so", "phone")]),
        until=st.sampled_from([None, None, 3, 400]),
    )
    def agree(self, who, channel, purpose, own, proof, until):
        self.count("grant")
        evidence, method = proof
        ends = until and (self.clock.now.date() + timedelta(days=until)).isoformat()
        self.world.say(
            *(who, "confirmed", channel),
            purpose=purpose, evidence=evidence, method=method, valid_until=ends,
            given_by="subject" if own else "owner",
        )  # fmt: skip
        self.remember(
            *(who, channel, purpose, "yes"),
            own=own, proven=evidence is not None, written=method == "form", until=ends,
        )  # fmt: skip

    @rule(
        who=numbers,
        channel=st.sampled_from([*CHANNELS, "*"]),
        purpose=st.sampled_from([*PURPOSES, "*"]),
        what=st.sampled_from(STOPS),
        only_this=st.booleans(),
    )
    def refuse(self, who, channel, purpose, what, only_this):
        self.count("stop")
        self.world.say(who, what, channel, purpose=purpose, evidence=None, only_this=only_this)
        self.remember(who, channel, purpose, what, only_this=only_this)

    @rule(
        who=some_numbers,
        channel=st.sampled_from([*CHANNELS, "*", "*"]),
        only_this=st.sampled_from([False, False, True]),
    )
    def stop(self, who, channel, only_this):
        self.count("stop")
        self.world.stop(*who, channel=channel, only_this=only_this)
        for one in dict.fromkeys(who):
            self.remember(one, channel, "*", "withdrawn", only_this=only_this)

    @rule(who=numbers, shared=st.booleans())
    def mark(self, who, shared):
        """Whether a number is a household's."""
        self.count("mark")
        mark = self.book.duplicates.mark_shared if shared else self.book.duplicates.unmark_shared
        mark(who.kind, who.canonical)

    @rule(
        who=numbers,
        channel=channels,
        purpose=purposes,
        what=st.sampled_from(["asked", "expired", "erased"]),
    )
    def note(self, who, channel, purpose, what):
        self.count("note")
        event = "requested" if what == "asked" else what
        self.world.say(who, event, channel, purpose=purpose, evidence=None)
        self.remember(who, channel, purpose, what)

    @rule(who=numbers, channel=channels, purpose=purposes)
    def correct(self, who, channel, purpose):
        self.count("correct")
        self.book.consent.record([NewEvent(who, "corrected", channel, purpose)])
        standing = [
            one
            for one in self.model.said
            if (one.number, one.channel, one.purpose) == (who, channel, purpose)
            and one.what in ("yes", "asked")
            and not one.void
        ]
        if standing:
            max(standing, key=lambda one: one.order[2]).take_back()

    @rule(who=some_numbers)
    def join_a_list(self, who):
        self.count("join")
        at = self.clock().strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        rows = tuple(
            (OTHER_BOOK.hash(one.kind, one.canonical), "*", OTHER_BOOK.id, "withdrawn", at)
            for one in dict.fromkeys(who)
        )
        content = sealing.pack(sealing.Contents((OTHER_BOOK,), rows), WORDS)
        self.book.consent.do_not_contact.join(content, WORDS)
        for one in dict.fromkeys(who):
            self.remember(one, "*", "*", "withdrawn")

    @rule(place=st.integers(0, 20))
    def erase(self, place):
        people = self.people()
        if not people:
            return
        self.count("erase")
        wanted = people[place % len(people)]
        points = self.book.contacts.get(wanted).points
        gone = {Identifier(p.kind, p.canonical) for p in points}
        self.world.forget(wanted)
        self.model.said = [one for one in self.model.said if one.number not in gone]
        for one in gone:
            self.remember(one, "*", "*", "withdrawn")
        left = self.book.contacts.get_many(self.people())
        listed = {point.canonical for person in left for point in person.points}
        self.forgotten |= {one.canonical for one in NUMBERS} - listed

    # -- time, rules, backups

    @rule(days=st.sampled_from([1, 5, 40, 300]))
    def wait(self, days):
        self.count("wait")
        self.clock.now += timedelta(days=days)

    @rule(preset=st.sampled_from(sorted(PRESETS)))
    def choose_rules(self, preset):
        self.count("rules")
        self.book.consent.set_rules(PRESETS[preset])
        self.model.preset = preset

    @precondition(lambda self: len(self.backups) < 3)
    @rule()
    def back_up(self):
        self.count("backup")
        path = self.folder / f"backup {len(self.backups)}.banhchi"
        self.book.backups.make("manual", path)
        self.backups.append((path, copy.deepcopy(self.model)))

    @precondition(lambda self: self.backups)
    @rule(place=st.integers(0, 2))
    def restore(self, place):
        self.count("restore")
        path, then = self.backups[place % len(self.backups)]
        self.world.book = self.book.restore(path)
        stops = self.model.stops()
        self.model = copy.deepcopy(then)
        known = {one.order for one in self.model.said}
        self.model.said += [one for one in stops if one.order not in known]
        self.restored = True
        self.frozen = []

    # -- what leaves

    @rule(pair=pairs)
    def freeze(self, pair):
        self.count("freeze")
        channel, purpose = pair
        self.number += 1
        name = f"Frozen {self.number}"
        try:
            self.world.freeze(name, channel, purpose)
        except UserError as error:
            assert error.code == "campaign.nobody"
        else:
            self.frozen.append((name, channel, purpose))

    @precondition(lambda self: self.frozen)
    @rule(place=st.integers(0, 20))
    def export_frozen(self, place):
        self.count("export")
        name, channel, purpose = self.frozen[place % len(self.frozen)]
        sent = self.world.export(name)
        self.done["addresses"] += len(sent)
        assert sent <= self.allowed(channel, purpose)

    @rule(pair=pairs, profile=st.sampled_from(["generic", "digits"]))
    def export(self, pair, profile):
        self.count("export")
        channel, purpose = pair
        sent = self.world.sent(channel, purpose, profile)
        self.done["addresses"] += len(sent)
        entangled = self.entangled()
        free: set[str] = set()
        for numbers in self.held():
            agreed = {
                one.canonical for one in numbers if self.may_at(one, numbers, channel, purpose)
            }
            free |= agreed
            left_out = agreed - entangled and not agreed & sent
            assert self.restored or not left_out, "somebody who agreed is left out"
        assert sent <= free

    @invariant()
    def the_gate_agrees(self):
        if not hasattr(self, "world"):
            return
        for channel, purpose in (("sms", "marketing"), ("call", "service")):
            found = self.book.consent.sendable(NUMBERS, channel, purpose)
            passed = {one.canonical for one in found.allowed}
            held = self.held()
            allowed = {
                one.canonical
                for one in NUMBERS
                if self.model.may(one, channel, purpose, self.today)
                and all(
                    self.may_at(one, numbers, channel, purpose)
                    for numbers in held
                    if one in numbers
                )
            }
            assert passed <= allowed
            entangled = self.entangled()
            assert self.restored or passed - entangled == allowed - entangled
