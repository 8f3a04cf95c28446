"""The hook for signing SHA256SUMS; without a key nothing is signed.

With a key, set for packaging/build.py:

    BANHCHI_MINISIGN_KEY            the secret key, a file that ``minisign -G`` made
    BANHCHI_MINISIGN_PASSWORD_FILE  a file whose first line is the key's password, if it has one

For Windows' own signatures see windows/signing.py.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from environment import SetupError, ensure_tools


def sign(sums: Path) -> list[Path]:
    """The signature next to ``sums``; empty without a key. Raises SetupError."""
    signature = sums.with_name(f"{sums.name}.minisig")
    signature.unlink(missing_ok=True)
    key = os.environ.get("BANHCHI_MINISIGN_KEY")
    if not key:
        return []
    ensure_tools({"minisign": "minisign"}, "The check sums are signed.")
    secret = os.environ.get("BANHCHI_MINISIGN_PASSWORD_FILE")
    password = Path(secret).read_text("utf-8").splitlines()[0] if secret else ""
    done = subprocess.run(
        ["minisign", "-S", "-s", key, "-m", str(sums), "-x", str(signature)],
        input=f"{password}\n",
        capture_output=True,
        text=True,
    )
    if done.returncode != 0:
        raise SetupError(f"{sums.name} could not be signed: {done.stderr}")
    return [signature]
