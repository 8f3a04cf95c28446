"""Expected failures. The command line and the window add the words, from resources/translations."""

from __future__ import annotations

import traceback
from collections.abc import Callable

_MOST_CAUSES = 10


class UserError(Exception):
    """A failure that a person can understand and act on: a code and the details of the sentence.

    ``code`` is a dotted name such as ``import.no_header``; its words stand in
    ``resources/translations/codes_*.ts``. ``details`` fill the
    placeholders of these words. Anything else that is raised is a bug.
    """

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details

    def __reduce__(self) -> tuple[Callable[..., UserError], tuple[str, dict[str, object]]]:
        return _with_details, (self.code, self.details)

    def __str__(self) -> str:
        inner = ", ".join(f"{key}={value!r}" for key, value in self.details.items())
        return f"{self.code}({inner})"


def _with_details(code: str, details: dict[str, object]) -> UserError:
    """An exception of another process."""
    return UserError(code, **details)


class BugElsewhere(RuntimeError):
    """A bug in another process of the program; ``report`` is its ``bug_report``."""

    def __init__(self, text: str, report: str) -> None:
        super().__init__(text)
        self.report = report


class Cancelled(Exception):
    """The user stopped a job. Code that catches it leaves nothing behind."""


def bug_report(error: BaseException) -> str:
    """The place of a bug in the program, for a report. The exception's text is left out: it may
    quote a note or a name."""
    lines: list[str] = []
    shown: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if shown is None:
            break
        trace = traceback.StackSummary.extract(traceback.walk_tb(shown.__traceback__))
        code = f" {shown.code}" if isinstance(shown, UserError) else ""
        if isinstance(shown, BugElsewhere):
            lines += [shown.report, "\nseen here:\n"]
        name = f"{type(shown).__module__}.{type(shown).__qualname__}{code}"
        lines += [*trace.format(), f"{name}\n"]
        inner = shown.__cause__ or (None if shown.__suppress_context__ else shown.__context__)
        if inner is not None:
            lines.append("\nwhich came of:\n")
        shown = inner
    return "".join(lines)
