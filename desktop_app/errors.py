"""Expected failures. Words are put on at the edge, from the codes in resources/translations."""

from __future__ import annotations

from collections.abc import Callable


class UserError(Exception):
    """Something a person can understand and act on: a code and the details of the sentence.

    ``code`` is a dotted name such as ``import.no_header``; its words stand in
    ``resources/translations/codes_en.ts`` and ``codes_km.ts``. ``details`` fill the
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
    """What another process raised."""
    return UserError(code, **details)


class Cancelled(Exception):
    """The user stopped a job. Whoever catches it leaves nothing behind."""
