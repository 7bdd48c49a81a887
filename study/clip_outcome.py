"""What became of one clip: measured, refused, or failed; and the key under which that is kept."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from foundation.errors import KneewallError
from foundation.json_form import from_json, to_json
from foundation.json_marks import Digits
from foundation.notice import Notice
from vision.trial import AskedSide, Protocol, Trial
from vision.trial_json import read_trial, trial_json

SCHEMA, EARLIER = "kneewall-outcome/3", ("kneewall-outcome/2", "kneewall-outcome/1")
"""Before, the reason was an English sentence; in the first form there was one trial, not a list."""
_KEYED_AS = "kneewall-outcome/2"
"""What a job's key begins with: a form that only says a reason otherwise makes no measurement another one."""
_PLAIN = ("status", "code", "why", "took_s", "clip_sha256", "version")
Status = Literal["measured", "refused", "failed"]


@dataclass(frozen=True)
class ClipOutcome:
    """What became of one clip.

    Attributes:
        status: `measured`; `refused`, when the clip does not show what has to be measured, which another try would not
            change; or `failed`, when the computer did not get through (killed, out of memory or time, a fault of ours),
            which a rerun tries again.
        trials: the result, one a leg; empty unless measured.
        code: why not, as lower-case words joined by hyphens; empty if measured.
        why: why not and what to do; None if measured.
        took_s: seconds of work; 0 where none was done.
        clip_sha256: content hash of the clip; empty where it was not read.
        version: the version of Kneewall that came to this; empty where the clip was not read.
    """

    status: Status
    trials: tuple[Trial, ...] = ()
    code: str = ""
    why: Notice | None = None
    took_s: Annotated[float, Digits(3)] = 0.0
    clip_sha256: str = ""
    version: str = ""

    def __post_init__(self) -> None:
        if self.status not in get_args(Status):
            raise ValueError(f"status must be one of {get_args(Status)}, got {self.status!r}")
        if (self.status == "measured") != bool(self.trials) or bool(self.trials) == (self.why is not None):
            raise ValueError("expected a trial of a measured clip, and a reason of any other")

    @property
    def reason(self) -> str:
        """Why not and what to do, in the language in force; empty if measured."""
        return "" if self.why is None else self.why.message

    @classmethod
    def refused(cls, error: KneewallError) -> ClipOutcome:
        """The clip cannot be measured; the code is the error's name: `NoLungeError` gives `no-lunge`."""
        words = re.findall("[A-Z][a-z]*", type(error).__name__.removesuffix("Error"))
        return cls("refused", code="-".join(words).lower(), why=error.notice)


def outcome_json(outcome: ClipOutcome) -> dict[str, Any]:
    """The JSON object of an outcome."""
    form = to_json(outcome)
    return {"schema": SCHEMA, **{name: form[name] for name in _PLAIN},
            "trials": [trial_json(trial) for trial in outcome.trials]}


def read_outcome(data: Mapping[str, Any]) -> ClipOutcome:
    """Read the JSON object back, of this version or of an earlier one.

    Raises:
        ValueError: the schema is another one, or a field is missing or of another kind.
    """
    if data.get("schema") not in (SCHEMA, *EARLIER):
        raise ValueError(f"expected schema {SCHEMA!r}, got {data.get('schema')!r}")
    legs = data["trials"] if data["schema"] != EARLIER[1] else [] if data["trial"] is None else [data["trial"]]
    if data["schema"] == SCHEMA:
        why = None if data["why"] is None else from_json(Notice, data["why"])
    else:
        why = Notice(data["code"], given=data["reason"]) if data["reason"] else None
    return ClipOutcome(why=why, trials=tuple(read_trial(trial) for trial in legs),
                       **{name: data[name] for name in _PLAIN if name != "why"})


def program_version() -> str:
    """The version of Kneewall that is installed where this runs."""
    return version("kneewall")


@dataclass(frozen=True)
class Job:
    """One measurement to be made: all that its result depends on, and where the files are.

    Two clips of the same content that are to be measured in the same way are one job.
    """

    path: Path
    clip_sha256: str
    side: AskedSide
    protocol: Protocol
    calibration: Path | None
    calibration_sha256: str | None
    foot_length_cm: float | None
    version: str

    @property
    def key(self) -> str:
        """A hash of the contents, of how they are measured and of the program's version; never of a file's name."""
        told = [_KEYED_AS, self.version, self.clip_sha256, self.calibration_sha256, self.side, to_json(self.protocol),
                self.foot_length_cm]
        return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
