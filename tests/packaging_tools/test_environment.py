"""Making the environment, and asking for system libraries, without touching this machine."""

from __future__ import annotations

import subprocess
from pathlib import Path

import environment
import pytest
from environment import Library, SetupError

NOWHERE = Library("libbanhchi-nowhere.so.7", "libbanhchi-nowhere7")


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would have been run; everything succeeds."""
    called: list[list[str]] = []

    def note(command: list[str | Path], extra: dict[str, str] | None = None) -> int:
        called.append([str(part) for part in command])
        return 0

    monkeypatch.setattr(environment, "run", note)
    return called


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An environment that looks as if its interpreter ran."""
    monkeypatch.setattr(environment, "interpreter", lambda venv: "3.11.9")
    folder = tmp_path / ".venv"
    folder.mkdir()
    return folder


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    path = tmp_path / "some.lock"
    path.write_text("click==8 --hash=sha256:00\n", encoding="utf-8")
    return path


def test_a_second_start_installs_nothing(commands: list[list[str]], venv: Path, lock: Path) -> None:
    environment.prepare(lock, venv)
    first = len(commands)
    environment.prepare(lock, venv)
    assert (first, len(commands)) == (1, 1)
    assert commands[0][1:4] == ["-m", "pip", "install"]
    assert commands[0][-3:] == ["--require-hashes", "-r", str(lock)]


def test_a_changed_lock_installs_again(commands: list[list[str]], venv: Path, lock: Path) -> None:
    environment.prepare(lock, venv)
    lock.write_text("click==9 --hash=sha256:00\n", encoding="utf-8")
    environment.prepare(lock, venv)
    assert len(commands) == 2


def test_another_python_installs_again(
    commands: list[list[str]], venv: Path, lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.prepare(lock, venv)
    monkeypatch.setattr(environment, "interpreter", lambda venv: "3.12.1")
    environment.prepare(lock, venv)
    assert len(commands) == 2


def test_the_dev_lock_covers_the_runtime_lock(commands: list[list[str]], venv: Path) -> None:
    environment.prepare(environment.DEV_LOCK, venv)
    environment.prepare(environment.RUNTIME_LOCK, venv)
    assert len(commands) == 1


def test_a_failed_install_leaves_no_stamp(
    venv: Path, lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "run", lambda command, extra=None: 1)
    with pytest.raises(SetupError, match=r"some\.lock"):
        environment.prepare(lock, venv)
    assert not environment.stamp_holds(lock, venv)


def test_a_broken_environment_is_no_environment(tmp_path: Path) -> None:
    assert environment.interpreter(tmp_path / "nothing") is None


def test_a_missing_venv_module_is_named_as_debian_does(
    commands: list[list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr(environment, "apt_prefix", lambda: None)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(SetupError, match=r"sudo apt-get install -y python3\.\d+-venv"):
        environment.create(tmp_path / ".venv")
    assert commands == []


@pytest.mark.skipif("sys.platform != 'linux'")
def test_libraries_are_found_by_loading_them(monkeypatch: pytest.MonkeyPatch) -> None:
    there = Library("libc.so.6", "libc6")
    monkeypatch.setattr(environment, "ALWAYS", (there, NOWHERE))
    monkeypatch.setattr(environment, "WITH_SCREEN", ())
    assert environment.missing_libraries(screen=True) == [NOWHERE]


@pytest.mark.skipif("sys.platform != 'linux'")
class TestMissingLibraries:
    @pytest.fixture(autouse=True)
    def one_missing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(environment, "ALWAYS", (NOWHERE,))
        monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")

    def test_installed_where_that_is_allowed(
        self, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(environment, "apt_prefix", lambda: ["sudo", "-n"])
        with pytest.raises(SetupError, match="still"):  # the pretended install brought nothing
            environment.ensure_libraries(screen=False)
        assert [command[:4] for command in commands] == [
            ["sudo", "-n", "apt-get", "-qq"],
            ["sudo", "-n", "apt-get", "-qq"],
        ]
        assert commands[1][-1] == NOWHERE.package

    def test_else_the_one_command_is_told(
        self, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(environment, "apt_prefix", lambda: None)
        with pytest.raises(SetupError, match=f"sudo apt-get install -y {NOWHERE.package}"):
            environment.ensure_libraries(screen=False)
        assert commands == []

    def test_without_apt_the_names_are_told(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("shutil.which", lambda name: None)
        with pytest.raises(SetupError, match=NOWHERE.soname):
            environment.ensure_libraries(screen=False)

    def test_the_screen_asks_for_more(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(environment, "ALWAYS", ())
        monkeypatch.setattr(environment, "WITH_SCREEN", (NOWHERE,))
        environment.ensure_libraries(screen=False)
        with pytest.raises(SetupError):
            environment.ensure_libraries(screen=True)


def test_a_screen_is_seen_by_its_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not environment.has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert environment.has_screen()


def pins(lock: Path) -> dict[str, str]:
    lines = lock.read_text(encoding="utf-8").splitlines()
    found = [line.split(" ")[0].split("==") for line in lines if "==" in line and line[0] != " "]
    return {name: version for name, version in found}


def test_the_locks_fit_together_and_name_no_server() -> None:
    runtime, dev = pins(environment.RUNTIME_LOCK), pins(environment.DEV_LOCK)
    assert runtime["pyside6-essentials"] == "6.11.3"
    assert runtime.items() <= dev.items()
    for lock in (environment.RUNTIME_LOCK, environment.DEV_LOCK):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert "--find-links" not in text
        assert text.count("==") <= text.count("--hash=sha256:")


def test_ci_runs_the_readmes_command() -> None:
    script = environment.ROOT / ".ci" / "run"
    subprocess.run(["bash", "-n", str(script)], check=True)
    assert "packaging/test.py" in script.read_text(encoding="utf-8")
