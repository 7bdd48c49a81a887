"""A small part of the fuzzing, the same inputs every time; `python -m tests.hostile` tries as many as time allows."""

from __future__ import annotations

import json
import random
import struct
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calibration.errors import CalibrationFileError
from calibration.plane_json import plane_json
from calibration.store import load_plane
from foundation.errors import KneewallError
from history.errors import ImportRefusedError
from history.import_check import read_bytes
from tests.hostile import seeds
from tests.hostile.broken import FAULTS
from tests.hostile.child import input_of
from tests.hostile.mutate import mutated_bytes, mutated_json
from tests.hostile.readers import READERS
from tests.hostile.watch import MEMORY_MB, watch
from vision.film import container as film_container

COUNTS = {"clips": 400, "stills": 300, "calibration": 250, "import": 80, "clicks": 100}


@pytest.mark.parametrize("reader", READERS)
def test_only_named_errors_come_out(reader: str) -> None:
    tally = watch(reader, seed=1, count=COUNTS[reader])
    assert tally.defects == {}, tally.defects
    assert tally.tried == COUNTS[reader]
    # Neither all refused nor all taken: the changes are small enough to reach the reader's depths.
    assert tally.accepted > COUNTS[reader] / 30 and tally.refused.total() > COUNTS[reader] / 10
    assert tally.peak_mb < MEMORY_MB


@pytest.mark.parametrize("fault", FAULTS)
def test_the_watch_sees_what_it_watches_for(fault: str) -> None:
    """Negative control: each fault is found out where it shows, and the inputs behind it are tried all the same."""
    count = 6
    faulty = [n for n in range(count) if input_of(fault, 0, n) == b"2"]
    assert 0 < len(faulty) < count and input_of(fault, 0, 0) != b"2"
    tally = watch(fault, seed=0, count=count)
    assert sorted(tally.defects) == faulty, tally.defects
    assert tally.tried == count and tally.accepted == count - len(faulty)


@pytest.mark.parametrize("reader", READERS)
def test_an_input_s_number_names_it_for_good(reader: str) -> None:
    make = READERS[reader].make
    first = [make(random.Random(n)) for n in range(30)]
    for n in range(200, 260):
        make(random.Random(n))
    assert [make(random.Random(n)) for n in range(30)] == first
    assert len(set(first)) > 20


def test_changed_pngs_have_sums_that_fit() -> None:
    """Else every reader would stop at the sum and nothing behind it would be tried."""
    png = next(s for s in seeds.stills() if s.startswith(b"\x89PNG"))
    fitting = 0
    for number in range(200):
        data = mutated_bytes([png], random.Random(number))
        at = 8
        while data[:4] == b"\x89PNG" and at + 12 <= len(data):
            length = struct.unpack(">I", data[at : at + 4])[0]
            fitting += data[at + 8 + length : at + 12 + length] == struct.pack(
                ">I", zlib.crc32(data[at + 4 : at + 8 + length]))
            at += 12 + length
    assert fitting > 200


def test_changed_trees_are_mostly_json() -> None:
    parsed = 0
    for number in range(200):
        try:
            json.loads(mutated_json(list(seeds.calibrations()), random.Random(number)))
        except (ValueError, RecursionError):
            continue
        parsed += 1
    assert parsed > 100


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=10), inner, max_size=5), max_leaves=20)
_QUICK = settings(max_examples=200, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


@_QUICK
@given(value=_JSON, key=st.sampled_from(sorted(json.loads(seeds.calibrations()[0]))))
def test_any_value_in_a_calibration(value: object, key: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    data = json.loads(seeds.calibrations()[0])
    data[key] = value
    path = tmp_path_factory.getbasetemp() / "hypothesis.json"
    path.write_text(json.dumps(data), encoding="utf-8", errors="surrogatepass")
    try:
        plane = load_plane(path)
    except CalibrationFileError:
        return
    json.dumps(plane_json(plane), allow_nan=False)


@_QUICK
@given(value=_JSON, place=st.integers(0, 400))
def test_any_value_in_a_history(value: object, place: int) -> None:
    content = json.loads(seeds.histories()[1])
    holders = [(content, "people")]
    for holder, key in holders:
        inner = holder[key]
        if isinstance(inner, (dict, list)):
            holders.extend((inner, k) for k in (inner if isinstance(inner, dict) else range(len(inner))))
    holder, key = holders[place % len(holders)]
    holder[key] = value
    try:
        read_bytes(json.dumps(content).encode())
    except ImportRefusedError as error:
        assert error.problem and error.remedy


@_QUICK
@given(data=st.binary(max_size=300), start=st.sampled_from(
    [b"", b"\0\0\0\x18ftypmp42", b"\0\0\0\x08moov", b"\x1aE\xdf\xa3", b"RIFF\0\0\0\0AVI ", b"G"]))
def test_any_bytes_as_a_container(data: bytes, start: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "hypothesis.bin"
    path.write_bytes(start + data)
    film_container.is_film(path)
    try:
        film_container.is_cut_off(path)
        film_container.declares_more_than_it_holds(path)
        film_container.has_sound_only(path)
        film_container.is_whole_webm(path)
    except KneewallError:
        pass
