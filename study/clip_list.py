"""A list of clips: a table with a row per clip, its side, and whatever else the study knows of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from calibration.ladder import check_foot_length
from foundation.errors import KneewallError
from foundation.json_form import from_json, to_json
from study.clip import Common, StudyClip, calibration_beside, parse_side, side_in_name
from study.errors import ClipToldWronglyError, TableError
from study.read_csv import read_csv
from study.tables import CLIP_TABLE, REPETITION_TABLE
from vision.protocols import PROTOCOL_WORDS, Protocol
from vision.trial import AskedSide

_TOLD = ("clip", "side", "calibration", "foot_length_cm", "stance", "knee", "footwear", "view")


def read_clip_list(path: Path, common: Common) -> list[StudyClip]:
    """Read a list: a column `clip`, and where wanted `side`, `calibration`, `foot_length_cm`, and the protocol's three.

    Every other column is a label and is carried into the results. Paths are relative to the list's folder. An empty
    cell takes what the command told, what the clip's name tells (the side) or what lies beside it (the calibration).

    Raises:
        TableError: the file is no such table.
    """
    table = read_csv(path)
    meaning = {column: column.lower() if column.lower() in _TOLD else column for column in table.columns}
    if "clip" not in meaning.values():
        raise TableError("list-without-clips", {"name": path.name})
    labels = [c for c, told in meaning.items() if told not in _TOLD]
    taken = [c for c in labels if c in CLIP_TABLE or c in REPETITION_TABLE]
    if taken:
        raise TableError("list-column-taken", {"column": taken[0]})
    clips = []
    for row in table.rows:
        told = {meaning[column]: cell for column, cell in row.items() if cell and meaning[column] in _TOLD}
        if "clip" in told:
            clips.append(_clip(told, {c: row[c] for c in labels}, path.parent, common))
    return clips


def _clip(told: Mapping[str, str], labels: Mapping[str, str], folder: Path, common: Common) -> StudyClip:
    name, path = told["clip"], (folder / told["clip"]).absolute()
    try:
        calibration = calibration_beside(path) or common.calibration
        if "calibration" in told:
            calibration = (folder / told["calibration"]).absolute()
        return StudyClip(name, path, _side(told, path, common), calibration, _foot_length_cm(told, common),
                         _protocol(told, common), labels)
    except KneewallError as error:
        return StudyClip(name, path, labels=labels, problem=error)


def _side(told: Mapping[str, str], path: Path, common: Common) -> AskedSide:
    return parse_side(told["side"]) if "side" in told else common.side or side_in_name(path) or "auto"


def _protocol(told: Mapping[str, str], common: Common) -> Protocol:
    usual = to_json(common.protocol)
    values = {name: told[name].lower() if name in told else value for name, value in usual.items()}
    for name, words in PROTOCOL_WORDS.items():
        if values[name] not in words:
            raise ClipToldWronglyError("list-word-unknown", {"column": name, "words": ", ".join(words)})
    return from_json(Protocol, values)


def _foot_length_cm(told: Mapping[str, str], common: Common) -> float | None:
    if "foot_length_cm" not in told:
        return common.foot_length_cm
    text = told["foot_length_cm"]
    try:
        length_cm = float(text.replace(",", "."))
    except ValueError as error:
        raise ClipToldWronglyError("foot-length-no-number", {"given": text}) from error
    check_foot_length(length_cm)
    return length_cm
