"""The quantities of a front view, of a leg in space; each with its definition, unit and sign."""

from __future__ import annotations

import math

import numpy as np

from foundation.estimate import Estimate
from vision.front.body_fit import BodyFit, Skeleton
from vision.front.settings import FRONT


def _axis(body: Skeleton) -> np.ndarray:
    """(2,) unit vector along the foot: to the inner side, ahead."""
    inner, ahead = (body.toe - body.ankle)[[0, 2]]
    outwards = math.atan2(-inner, ahead) - math.radians(FRONT.axis_turn_deg[0])
    return np.array([-math.sin(outwards), math.cos(outwards)])


def knee_over_second_toe_cm(body: Skeleton) -> float:
    """Knee joint's centre from the vertical plane through the foot's long axis, cm, positive on the big toe's side."""
    along = _axis(body)
    knee = (body.deep[1] - body.toe)[[0, 2]]
    return float(knee[0] * along[1] - knee[1] * along[0])


def knee_over_second_toe_fraction(body: Skeleton) -> float:
    """The same as a share of the foot's length, which needs no scale."""
    foot = FRONT.foot_per_reach_factor * float(np.linalg.norm((body.toe - body.ankle)[[0, 2]]))
    return knee_over_second_toe_cm(body) / foot


def frontal_projection_angle_deg(body: Skeleton) -> float:
    """Hip, knee and ankle joint on the plane across the lunge's direction: 0 straight, deg, positive knee inwards.

    It agrees only loosely with the knee's own angle in space (r 0.31 to 0.78: Schurr 2017,
    PMID 28515970; Gwynne and Curran 2014, PMID 25540705) and is never to be called that.
    """
    hip, knee = body.deep
    thigh = math.atan2(knee[0] - hip[0], hip[1] - knee[1])
    shin = math.atan2(knee[0] - body.ankle[0], knee[1] - body.ankle[1])
    return math.degrees(thigh + shin)


def toe_out_deg(body: Skeleton) -> float:
    """The foot's long axis against the direction of the lunge, deg, positive where the toes point outwards."""
    inner, ahead = _axis(body)
    return math.degrees(math.atan2(-inner, ahead))


def thigh_stands(body: Skeleton) -> bool:
    """Whether the deep posture's thigh is steep enough to have an angle from the front; in a deep squat it is not."""
    hip, knee = body.deep
    return float(hip[1] - knee[1]) > FRONT.steep_thigh_share * float(np.linalg.norm(hip - knee))


def estimates(fit: BodyFit) -> dict[str, Estimate]:
    """All of them with their 95 % intervals; without the projection angle where the thigh is too level for one."""
    wanted = [knee_over_second_toe_cm, knee_over_second_toe_fraction, toe_out_deg]
    if thigh_stands(fit.skeleton(fit.unknowns)):
        wanted.append(frontal_projection_angle_deg)
    out = {}
    for quantity in wanted:
        value, sigma = fit.estimate(quantity)
        if quantity is toe_out_deg:
            sigma = math.hypot(sigma, FRONT.axis_turn_deg[1])
        out[quantity.__name__] = Estimate.from_sigma(value, sigma)
    return out
