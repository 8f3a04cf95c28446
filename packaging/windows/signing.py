"""The hook for a code-signing certificate; without one nothing is signed.

With a certificate, set for packaging/build.py windows:

    BANHCHI_SIGN_PKCS12         the certificate and its key, as a PKCS#12 file
    BANHCHI_SIGN_PASSWORD_FILE  a file with the password of that file
    BANHCHI_SIGN_TIMESTAMP      the address of the certificate authority's time stamps (wished for:
                                without them the signatures end with the certificate)

Our own programs, the uninstaller and setup are signed; all other files in the bundle have their
makers' signatures. A signed build is not reproducible, because it contains the time stamp.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from environment import SetupError, ensure_tools

NAME = "Banhchi"


def wanted() -> bool:
    return bool(os.environ.get("BANHCHI_SIGN_PKCS12"))


def command() -> list[str] | None:
    """The signing command, to which the file is appended; None if there is no certificate."""
    return [sys.executable, "-m", "windows.signing"] if wanted() else None


def path() -> dict[str, str]:
    """The environment in which another program's Python finds this module."""
    return {"PYTHONPATH": str(Path(__file__).resolve().parent.parent)}


def sign(file: Path) -> None:
    """Signs in place; does nothing without a certificate. Raises SetupError."""
    if not wanted():
        return
    ensure_tools({"osslsigncode": "osslsigncode"}, "Signing.")
    signed = file.with_name(f"{file.name}.signed")
    done = subprocess.run([*arguments(), "-in", file, "-out", signed], capture_output=True)
    if done.returncode != 0:
        raise SetupError(f"{file.name} could not be signed: {done.stderr.decode()}")
    signed.replace(file)


def arguments() -> list[str]:
    """The arguments of osslsigncode without the files."""
    sign = ["osslsigncode", "sign", "-h", "sha256", "-n", NAME]
    sign += ["-pkcs12", os.environ["BANHCHI_SIGN_PKCS12"]]
    password = os.environ.get("BANHCHI_SIGN_PASSWORD_FILE")
    if password:
        sign += ["-readpass", password]
    stamps = os.environ.get("BANHCHI_SIGN_TIMESTAMP")
    if stamps:
        sign += ["-ts", stamps]
    return sign


if __name__ == "__main__":
    sign(Path(sys.argv[1]))
