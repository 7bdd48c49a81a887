"""The sentences of the guided test by their codes."""

from __future__ import annotations

from vision.live.cue import Cue

_SENTENCES = {
    "step-in": "Step in, sideways to the camera, with one foot in front of the wall.",
    "stand-still": "Put the foot flat on the floor, toes to the wall, and stand still.",
    "ready": "Ready. Lunge when you like.",
    "heel-up": "Heel up. That one does not count.",
    "hold": "Hold.",
    "and-back": "And back.",
    "new-best": "Your deepest so far.",
    "practice-counted": "Practice {number}.",
    "practice-over": "That was practice. Now it counts.",
    "counted": "{number} of {full}.",
    "again-heel-down": "Again, with the heel down.",
    "too-short": "That was short. Go as far as the heel lets you.",
    "next-leg": "Well done. Now change legs: the other foot to the wall.",
    "other-leg": "Put the other foot in front, toes to the wall.",
    "done": "Done. You can turn round.",
    "too-long": "That took very long, so I stopped. What was filmed is kept.",
    "nobody-left": "Nobody has been there for a minute, so I stopped. What was filmed is kept.",
    "nobody": "I cannot see you. Step into the picture.",
    "too-dark": "It is too dark. Turn on a light.",
    "feet-not-in-picture": "I cannot see your feet. Tilt the phone down or step back.",
    "camera-turned": "Stand sideways to the camera.",
    "second-person": "I see two people. Only one, please.",
    "too-far": "You are far away. Bring the camera closer.",
    "camera-rolled": "The phone is tilted. Straighten it.",
}


def sentence(cue: Cue) -> str:
    """What is said and written for a cue."""
    return _SENTENCES[cue.code].format(**cue.values)
