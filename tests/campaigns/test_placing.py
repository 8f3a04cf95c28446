import os
from pathlib import Path

import pytest

from desktop_app.campaigns.file_set import Placing, sha256_of, write_text, writing
from desktop_app.errors import UserError


def contents(folder):
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}


def test_files_appear_only_when_placed(tmp_path):
    (tmp_path / "a").write_text("old")
    with Placing() as placing:
        write_text(placing.beside(tmp_path / "a"), "new")
        write_text(placing.beside(tmp_path / "b"), "b")
        assert (tmp_path / "a").read_text() == "old"
        assert not (tmp_path / "b").exists()
        placing.place()
    assert contents(tmp_path) == {"a": "new", "b": "b"}


@pytest.mark.parametrize("placed", [False, True])
@pytest.mark.parametrize("links", [False, True])
def test_a_failure_leaves_what_was_there(tmp_path, monkeypatch, placed, links):
    if not links:
        monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError()))
    (tmp_path / "a").write_text("old")
    with pytest.raises(RuntimeError), Placing() as placing:
        write_text(placing.beside(tmp_path / "a"), "new")
        write_text(placing.beside(tmp_path / "b"), "b")
        if placed:
            placing.place()
        raise RuntimeError
    assert contents(tmp_path) == {"a": "old"}


def test_when_one_file_cannot_be_placed_none_is(tmp_path, monkeypatch):
    (tmp_path / "a").write_text("old")
    real = Path.replace

    def refuses_b(self, target):
        if Path(target).name == "b":
            raise PermissionError
        return real(self, target)

    monkeypatch.setattr(Path, "replace", refuses_b)
    with pytest.raises(UserError) as caught, Placing() as placing:
        write_text(placing.beside(tmp_path / "a"), "new")
        write_text(placing.beside(tmp_path / "b"), "b")
        placing.place()
    assert caught.value.code == "campaign.cannot_write"
    assert caught.value.details == {"file": str(tmp_path / "b")}
    assert contents(tmp_path) == {"a": "old"}


def test_a_folder_is_no_place_for_a_file(tmp_path):
    with pytest.raises(UserError) as caught, Placing() as placing:
        placing.beside(tmp_path)
    assert caught.value.code == "campaign.cannot_write"


def test_two_files_cannot_have_one_place(tmp_path):
    with pytest.raises(UserError) as caught, Placing() as placing:
        placing.beside(tmp_path / "a")
        placing.beside(tmp_path / "x" / ".." / "a")
    assert caught.value.code == "campaign.same_file"


def test_what_the_system_says_becomes_a_sentence(tmp_path):
    with pytest.raises(UserError) as caught, writing(tmp_path / "a"):
        write_text(tmp_path / "no such folder" / "a", "")
    assert caught.value.code == "campaign.cannot_write"


def test_the_hash_is_that_of_the_bytes(tmp_path):
    (tmp_path / "a").write_bytes(b"abc")
    assert sha256_of(tmp_path / "a").startswith("ba7816bf8f01cfea")
