"""Which columns of a file say anything about consent, and about which channels."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.importing.answer_columns.bare import asks_nothing_known
from desktop_app.importing.answers.channels import BITS, EVERY, named_in
from desktop_app.importing.answers.silent import Of
from desktop_app.importing.answers.ticks import columns_of_no
from desktop_app.importing.headers import fields_of_header
from desktop_app.text.keys import word_key

_SILENT = {
    **dict.fromkeys(
        ("full_name", "latin_name", "family_name", "given_name", "honorific", "job_title"),
        Of.PEOPLE,
    ),
    **dict.fromkeys(("company", "industry", "district", "address", "source"), Of.PLACES),
    **dict.fromkeys(("facebook", "instagram", "line", "wechat", "website"), Of.PLACES),
}
"""Fields in which a word like "stop" is mostly a name or a place. All other columns can say no,
those that are left out too.
"""
_REMARKS = frozenset(("notes", "tags", "lifecycle_stage"))
_STATUS = re.compile(
    r"\b(?:status|state|stage|subscri\w*|consent|marketing|permission|newsletters?|lifecycle"
    r"|mailing list|opt ?in)\b"
    r"|\b(?:statut|etat|trang thai|tinh trang|estado|situacion|situacao|zustand|keadaan)\b"
    "|ស្ថានភាព|ការជាវ|สถานะ|ສະຖານະ|状态|狀態|状況|ステータス|상태"
)
_MAILING_LIST = re.compile(r"\bmailing[\s_-]*list")
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:marital|family|civil|gender|employment|job|health|education|immigration|work|residen\w*"
    r"|spend|spent|budget|amount|total|value|score|points?|fee|cost|price|dates?|days?|time|at|on"
    r"|years?|months?|campaign|source|count|id)\b"
    r"|គ្រួសារ|អាពាហ៍ពិពាហ៍|សុខភាព|ការងារ|បញ្ជាទិញ|ការបញ្ជា|បង់ប្រាក់|ទូទាត់|ដឹកជញ្ជូន|ថ្ងៃ|កាលបរិច្ឆេទ"
)
_OF_ORDERS = re.compile(
    r"\b(?:order|payment|delivery|shipping|card|account|loan|device|invoice|visa|bus|station)\b"
)

_OF_REACHING = re.compile(
    r"\b(?:calls?|calling|phone|telephone|follow ?up)\b.*\b(?:results?|outcomes?|status|state"
    r"|notes?|remarks?|comments?|feedback|responses?|repl(?:y|ies)|answers?|log|history|disposition)\b"
    r"|\b(?:results?|outcomes?|notes?|feedback|status|log|history|answers?) (?:of|from|after)"
    r" (?:the |our |last )*(?:phone )?(?:calls?|calling)\b|^(?:last )?calls?$|ហៅ|តេទៅ|ការតេ"
)
"""How somebody was reached, not what the answer is about."""
_OF_A_CHANNEL = re.compile(r"\bbounce\w*\b|" + _STATUS.pattern)
"""Beside the name of a channel: the cells are about that one alone."""

_OF_ACCOUNTS = {kind: BITS[kind] for kind in ("whatsapp", "telegram", "messenger")}
"""Kinds of contact points that are channels: "no" or "STOP" in such a cell is about this one."""


@dataclass(frozen=True)
class AnswerColumn:
    """A column and the channels it speaks of: ``yes`` those of an agreement in it, ``no`` those of
    a refusal; ``named`` whether its header names them.
    """

    column: int
    yes: int = EVERY
    no: int = EVERY
    named: bool = False


@dataclass(frozen=True)
class AnswerColumns:
    """All columns of a file that may say yes or no.

    ``asked``: the column that the owner named as the one that tells who agreed. ``remarks``: the
    others, in which only a plain no counts; ``statuses`` are those of them that tell a status, and
    ``reached`` those that tell what became of a call. ``noes``: columns to tick for a no.
    ``addresses``: columns of numbers and names of accounts, beside which somebody wrote more.
    ``emails``: those of e-mail. ``silent``: columns in which only what is plain counts.
    ``unknown``: headers of columns of which nobody knows what they ask.
    ``told``: what the owner said of answers, by ``answer_key``.
    """

    consents: tuple[AnswerColumn, ...] = ()
    opt_outs: tuple[int, ...] = ()
    remarks: tuple[AnswerColumn, ...] = ()
    statuses: frozenset[int] = frozenset()
    reached: frozenset[int] = frozenset()
    noes: tuple[int, ...] = ()
    addresses: tuple[AnswerColumn, ...] = ()
    emails: tuple[int, ...] = ()
    silent: Mapping[int, Of] = field(default_factory=dict)
    unknown: Mapping[int, str] = field(default_factory=dict)
    asked: int | None = None
    told: Mapping[str, bool] = field(default_factory=dict)
    has_email: bool = False

    def decides(self, answer: AnswerColumn) -> int:
        """The channels about which a yes in this column counts, where one column was named: that
        one, and for the channels that it does not speak of the columns whose headers name them.
        """
        asked = next((each for each in self.consents if each.column == self.asked), None)
        if asked is None or asked == answer:
            return answer.yes
        return answer.yes & ~asked.yes if answer.named else 0


def answer_column(column: int, header: str) -> AnswerColumn:
    """A column of consent; one that names no channel speaks of all."""
    named = named_in(header)
    if not named.no:
        return AnswerColumn(column)
    # by whatever it is sent: a no to a mailing list is one to all
    no = EVERY if _MAILING_LIST.search(header.lower()) else named.no
    return AnswerColumn(column, named.yes, no, True)


def _remark_column(column: int, header: str) -> AnswerColumn:
    """Any other column; one that names a channel in passing speaks of all."""
    plain = word_key(header)
    passing = _OF_REACHING.search(plain) or not _OF_A_CHANNEL.search(plain)
    return AnswerColumn(column) if passing else answer_column(column, header)


def _silent(field: str | None, header: str, plain: str) -> Of | None:
    """What a column holds in which only what is plain counts; None for one that may say no.
    Remarks are read as such whatever they become.
    """
    named = fields_of_header(header)
    if of := _SILENT.get(field or ""):
        return None if named and named[0][0] in _REMARKS else of
    told = field in ("phone", "email", "label", *_OF_ACCOUNTS)
    return Of.ORDERS if _OF_ORDERS.search(plain) and not told else None


def answer_columns(
    fields: Mapping[int, str | None],
    headers: Sequence[str],
    consents: Sequence[int],
    unmapped: Sequence[int],
    opt_outs: Sequence[int],
    points: Mapping[int, str],
    asked: int | None,
    told: Mapping[str, bool],
) -> AnswerColumns:
    """The columns of a mapping. ``fields``: column -> field of those that become one;
    ``unmapped``: columns of consent that become something else or nothing, so that only their
    refusals count; ``points``: column -> kind of contact point.
    """
    noes = columns_of_no(headers) - {*opt_outs, *points}
    consents = [at for at in consents if at not in noes]
    spoken = {*consents, *unmapped, *opt_outs, *points, *noes}
    keys = {at: word_key(header) for at, header in enumerate(headers)}
    silent = {
        at: of
        for at in keys
        if (of := _silent(points.get(at) or fields.get(at), headers[at], keys[at]))
        and (at not in spoken or at in points)
    }
    others = [
        at for at in keys if at not in spoken and at not in silent and fields.get(at) != "label"
    ]
    statuses = frozenset(
        at for at in others if _STATUS.search(keys[at]) and not _OF_SOMETHING_ELSE.search(keys[at])
    )
    reached = frozenset(
        at
        for at in others
        if _OF_REACHING.search(keys[at]) and not _OF_SOMETHING_ELSE.search(keys[at])
    )
    return AnswerColumns(
        (
            *(answer_column(at, headers[at]) for at in consents),
            *(replace(answer_column(at, headers[at]), yes=0) for at in unmapped),
        ),
        tuple(opt_outs),
        tuple(_remark_column(at, headers[at]) for at in others),
        statuses,
        reached,
        tuple(sorted(noes)),
        tuple(
            AnswerColumn(at, no=_OF_ACCOUNTS.get(kind, EVERY), named=kind in _OF_ACCOUNTS)
            for at, kind in points.items()
            if kind == "phone" or kind in _OF_ACCOUNTS
        ),
        tuple(at for at, kind in points.items() if kind == "email"),
        silent,
        {
            at: headers[at]
            for at in others
            if at not in statuses | reached and asks_nothing_known(headers[at])
        },
        asked,
        told,
        "email" in points.values(),
    )
