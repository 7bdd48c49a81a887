"""The failures of the programme, each with the one thing to do about it."""

from __future__ import annotations

from foundation.errors import KneewallError


class PlanError(KneewallError):
    """Something that the programme was asked for could not be done; nothing was changed."""


class ExerciseFileError(PlanError):
    """The file of exercises is damaged: a fault of the installation."""


class UnknownExerciseError(PlanError):
    """No exercise has that id."""


class NoPlanError(PlanError):
    """The person has no plan yet, or the answers to the safety questions stand against one."""


class PlanRefusedError(PlanError):
    """A value was given that the programme does not keep: an impossible number, a change that leaves nothing."""


class HandoverError(PlanError):
    """A file was refused whole; the text names the place in it."""
