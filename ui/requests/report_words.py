"""A person's report as sections of lines in words, for any output. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.requests.model import Request
from desktop_app.requests.reporting.model import Changed, PersonReport, Said, Section, Sent
from desktop_app.text.birthdays import month_and_day
from desktop_app.text.money import format_money
from desktop_app.words import Words

_CODED = ("province", "gender", "language")  # fields whose values have words
_DAY_LENGTH = len("2026-11-21")


@dataclass(frozen=True)
class Part:
    """A heading and its lines: label and value."""

    title: str
    lines: tuple[tuple[str, str], ...]


class ReportWords:
    """The words of one report in one language."""

    def __init__(self, report: PersonReport, language: str) -> None:
        self._report = report
        self._words = Words(language)

    def title(self) -> str:
        return self._words.say("report.title", name=self._report.contact.display_name)

    def intro(self) -> str:
        """The shop, and the time of the report."""
        day = self._moment(self._report.made_at)
        if not self._report.shop:
            return self._words.say("report.intro", date=day)
        return self._words.say("report.intro_shop", shop=self._report.shop, date=day)

    def parts(self) -> list[Part]:
        """Every section, also the empty ones: that nothing is held is an answer, too."""
        told: Sequence[tuple[str, Callable[[], Iterable[tuple[str, str]]]]] = (
            ("person", self._person),
            ("standings", self._standings),
            ("said", lambda: map(self._said, self._report.said)),
            ("bought", self._bought),
            ("met", self._met),
            ("sent", lambda: map(self._sent, self._report.sent)),
            ("exported", self._exported),
            ("imported", self._imported),
            ("replied", self._replied),
            ("requests", lambda: map(self._request, self._report.requests)),
            ("changed", lambda: map(self._changed, self._report.changed)),
        )
        nothing = (("", self._words.say("report.nothing")),)
        parts = [
            Part(self._words.say(f"report.{key}"), tuple(lines()) or nothing) for key, lines in told
        ]
        return parts + [
            Part(self._word("report", one.table), tuple(self._rows(one)) or nothing)
            for one in self._report.others
        ]

    def _rows(self, section: Section) -> Iterator[tuple[str, str]]:
        moment = section.moment
        for row in section.rows:
            held = [str(row[key]) for key in row if key != moment and row[key] is not None]
            when = self._moment(str(row[moment])) if moment and moment in row else ""
            yield when, " – ".join(held)

    def _person(self) -> Iterator[tuple[str, str]]:
        contact = self._report.contact
        for field in self._report.fields:
            if field.key in contact.values:
                value = self._value(field.key, contact.values[field.key])
                yield field.label or self._word("field", field.key), value
        for point in contact.points:
            text = point.canonical or point.raw
            if point.raw != text:
                text = f"{text} ({point.raw})"
            yield self._word("field", point.kind), f"{text} {point.label or ''}".strip()
        if contact.tags:
            yield self._word("field", "tags"), ", ".join(contact.tags)
        for one in self._report.merged:
            yield self._words.say("report.also"), one.name
        yield self._words.say("report.since"), self._moment(contact.created_at)

    def _value(self, key: str, value: object) -> str:
        if key in _CODED:
            return self._word(f"segment.value.{key}", str(value))
        return self._moment(str(value)) if key.endswith("_date") else str(value)

    def _standings(self) -> Iterator[tuple[str, str]]:
        for one in self._report.standings:
            about = self._about(one.channel, one.purpose)
            state = f"{about}: {self._word('state', one.state)}, {self._moment(one.since)}"
            if one.valid_until:
                until = self._moment(one.valid_until)
                state += f" ({self._words.say('report.until', date=until)})"
            yield one.identifier, state
        for stop in self._report.stopped:
            told = f"{self._word('channel', stop.channel)}: {self._word('state', 'suppressed')}"
            yield stop.identifier, f"{told}, {self._moment(stop.since)}"

    def _said(self, one: Said) -> tuple[str, str]:
        what = [
            f"{self._word('event', one.event)}: {one.identifier},"
            f" {self._about(one.channel, one.purpose)}"
        ]
        if one.method:
            what.append(self._word("method", one.method))
        what += [text for text in (one.evidence, one.note) if text]
        if one.evidence_file and one.evidence_file != one.evidence:
            what.append(one.evidence_file)
        if one.wording:
            what.append(f"“{one.wording}”")
        return self._moment(one.happened_at), "\n".join(what)

    def _about(self, channel: str, purpose: str) -> str:
        return f"{self._word('channel', channel)}, {self._word('purpose', purpose)}"

    def _bought(self) -> Iterator[tuple[str, str]]:
        for one in self._report.bought:
            amount = ""
            if one.amount_minor is not None:
                amount = format_money(one.amount_minor, one.currency or "KHR")
            yield self._moment(one.bought_at), " – ".join(filter(None, (one.description, amount)))

    def _met(self) -> Iterator[tuple[str, str]]:
        for one in self._report.met:
            what = self._word("report.met", one.kind)
            yield self._moment(one.happened_at), f"{what}: {one.text}" if one.text else what

    def _sent(self, one: Sent) -> tuple[str, str]:
        what = f"{one.campaign}, {self._about(one.channel, one.purpose)}"
        if one.included:
            lines = [f"{what}, {one.address}", one.message]
        else:
            why = ", ".join(self._word("reason", reason) for reason in one.reasons)
            lines = [what, self._words.say("report.left_out", reasons=why)]
        lines += [f"{status}, {self._moment(at)}" for status, at in one.results]
        return self._moment(one.frozen_at or ""), "\n".join(filter(None, lines))

    def _exported(self) -> Iterator[tuple[str, str]]:
        for one in self._report.exported:
            profile = self._word("profile", one.profile)
            # the folder is the owner's own matter
            name = Path(one.file).name
            yield self._moment(one.exported_at), f"{one.campaign}: {name} ({profile})"

    def _imported(self) -> Iterator[tuple[str, str]]:
        for one in self._report.imported:
            where = f"{one.file} {one.sheet or ''}".strip()
            row = self._words.say("report.row", row=str(one.row))
            told = f"{where}, {row}" if one.row else where
            yield self._moment(one.imported_at), f"{told} – {one.source}"
        for remark in self._report.remarks:
            held = f"{remark.header}: {remark.value}" if remark.header else remark.value or ""
            yield remark.file, f"{self._words.say('report.row', row=str(remark.row))} {held}"

    def _replied(self) -> Iterator[tuple[str, str]]:
        for one in self._report.replied:
            yield self._moment(one.happened_at), f"{one.identifier}: {one.text}"

    def _request(self, one: Request) -> tuple[str, str]:
        what = self._word("request", one.kind)
        if one.outcome and one.closed_at:
            end = f"{self._word('request.outcome', one.outcome)}, {self._moment(one.closed_at)}"
        else:
            end = self._words.say("request.due", date=self._moment(one.due_on))
        return self._moment(one.received_on), f"{what} – {end}"

    def _changed(self, one: Changed) -> tuple[str, str]:
        lines = [self._words.change(one.kind, one.details)]
        labels = {field.key: field.label for field in self._report.fields}
        for key, (before, after) in one.fields.items():
            if key in labels:
                name = labels[key] or self._word("field", key)
                was, now = (self._value(key, one) if one else "–" for one in (before, after))
                lines.append(f"{name}: {was} → {now}")
        return self._moment(one.made_at), "\n".join(lines)

    def _word(self, group: str, key: str) -> str:
        code = f"{group}.{'any' if key == '*' else key}"
        return self._words.say(code) if self._words.knows(code) else key

    def _moment(self, iso: str) -> str:
        """A day, with or without its year, or a day and a time in this computer's time zone."""
        if alone := month_and_day(iso):
            return f"{alone[1]} {self._words.say(f'month.{alone[0]}')}"
        try:
            moment = datetime.fromisoformat(iso)
        except ValueError:
            return iso
        if len(iso) > _DAY_LENGTH:
            moment = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone()
        day = f"{moment.day} {self._words.say(f'month.{moment.month}')} {moment.year}"
        return day if len(iso) <= _DAY_LENGTH else f"{day}, {moment:%H:%M}"
