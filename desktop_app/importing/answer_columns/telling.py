"""Finds the columns of a file that say anything about consent, and the channels they are about."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.importing.answer_columns.bare import asks_nothing_known
from desktop_app.importing.answers.channels import BITS, EVERY, named_in
from desktop_app.importing.answers.silent import SilentColumn
from desktop_app.importing.answers.ticks import columns_of_no
from desktop_app.importing.headers import fields_of_header
from desktop_app.text.keys import word_key

_SILENT = {
    **dict.fromkeys(
        ("full_name", "latin_name", "family_name", "given_name", "honorific", "job_title"),
        SilentColumn.PEOPLE,
    ),
    **dict.fromkeys(("company", "industry", "district", "address", "source"), SilentColumn.PLACES),
    **dict.fromkeys(("facebook", "instagram", "line", "wechat", "website"), SilentColumn.PLACES),
}
"""Fields in which a word like "stop" is usually a name or a place. All other columns can say no,
even excluded ones.
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
"""How somebody was reached, not the subject of the answer."""
_OF_A_CHANNEL = re.compile(r"\bbounce\w*\b|" + _STATUS.pattern)
"""Together with a channel's name: the cells are about that channel only."""

_OF_ACCOUNTS = {kind: BITS[kind] for kind in ("whatsapp", "telegram", "messenger")}
"""Kinds of contact points that are channels: "no" or "STOP" in such a cell is about this
channel."""


@dataclass(frozen=True)
class AnswerColumn:
    """A column and its channels: ``yes`` those of an agreement in it, ``no`` those of a refusal;
    ``named``: whether its header names them.
    """

    column: int
    yes: int = EVERY
    no: int = EVERY
    named: bool = False


@dataclass(frozen=True)
class AnswerColumns:
    """All columns of a file that may say yes or no.

    ``asked``: the column that the user chose as the one telling who agreed. ``remarks``: the other
    columns, in which only a plain no counts; of these, ``statuses`` hold a status, and ``reached``
    the outcome of a call. ``noes``: columns to tick for a no. ``addresses``: columns of numbers and
    account names with additional words. ``emails``: the columns of e-mail addresses. ``silent``:
    columns in which only a plain refusal counts. ``unknown``: headers of columns whose question is
    unknown. ``told``: the meanings that the user gave to answers, by ``answer_key``.
    """

    consents: tuple[AnswerColumn, ...] = ()
    opt_outs: tuple[int, ...] = ()
    remarks: tuple[AnswerColumn, ...] = ()
    statuses: frozenset[int] = frozenset()
    reached: frozenset[int] = frozenset()
    noes: tuple[int, ...] = ()
    addresses: tuple[AnswerColumn, ...] = ()
    emails: tuple[int, ...] = ()
    silent: Mapping[int, SilentColumn] = field(default_factory=dict)
    unknown: Mapping[int, str] = field(default_factory=dict)
    asked: int | None = None
    told: Mapping[str, bool] = field(default_factory=dict)
    has_email: bool = False

    def decides(self, answer: AnswerColumn) -> int:
        """The channels for which a yes in this column counts if the user chose a column: those of
        the chosen column, and for its missing channels the columns whose headers name them.
        """
        asked = next((each for each in self.consents if each.column == self.asked), None)
        if asked is None or asked == answer:
            return answer.yes
        return answer.yes & ~asked.yes if answer.named else 0


def answer_column(column: int, header: str) -> AnswerColumn:
    """A column of consent; if it names no channel, it is about all."""
    named = named_in(header)
    if not named.no:
        return AnswerColumn(column)
    # by any sender: a no to a mailing list is a no to all
    no = EVERY if _MAILING_LIST.search(header.lower()) else named.no
    return AnswerColumn(column, named.yes, no, True)


def _remark_column(column: int, header: str) -> AnswerColumn:
    """Any other column; if it names a channel only in passing, it is about all."""
    plain = word_key(header)
    passing = _OF_REACHING.search(plain) or not _OF_A_CHANNEL.search(plain)
    return AnswerColumn(column) if passing else answer_column(column, header)


def _silent(field: str | None, header: str, plain: str) -> SilentColumn | None:
    """The content of a column in which only a plain refusal counts; None for one that may say no. A
    column of remarks may say no, whatever field it becomes.
    """
    named = fields_of_header(header)
    if of := _SILENT.get(field or ""):
        return None if named and named[0][0] in _REMARKS else of
    told = field in ("phone", "email", "label", *_OF_ACCOUNTS)
    return SilentColumn.ORDERS if _OF_ORDERS.search(plain) and not told else None


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
    """The columns of a mapping. ``fields``: column -> its field. ``unmapped``: columns of consent
    that become something else or nothing, so that only their refusals count. ``points``: column ->
    kind of contact point.
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
