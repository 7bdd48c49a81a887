"""What the pose model is known to do: where its points lie beside the joints, how wide a torso is, what its mask means.

All of it belongs to BlazePose's full network (`vision/leg/blazepose.py`); another model brings another such file.
"""

ANKLE_ABOVE_JOINT = 0.075
"""The model's ankle lies this share of its own ankle-knee length above the ankle joint's centre, the knee landmark
`KNEE_ABOVE_JOINT` above the knee's. Both measured, person upright, on six rendered clips whose joints are known
exactly: 0.075 (spread 0.010) and 0.018 (spread 0.015)."""
KNEE_ABOVE_JOINT = 0.018
LEGS_ONLY_SIGMA = 0.05
"""Where the torso is not in the picture, the middle of the shin by ankle and knee lies off by this, in shin lengths
(root mean square): seen on 24 crops of four rendered films, +0.02 +- 0.04; the knee is put up to 0.12 too high where
the thigh is cut off. With the whole body in view it is 0.015."""
SHOULDER_WIDTH, HIP_WIDTH = 0.75, 0.45
"""Width of the shoulder and hip points of a torso seen from the front, as shares of the torso's length."""
OBLIQUE_SHARE = 0.27
"""A `side_on_share` under this is a camera turned well off side-on: good side views were seen from 0.28 up, 45 degrees
at 0.20."""
FRONTAL_SHARE = 0.12
"""A `side_on_share` under this is a view from the front or back."""

BODY = 0.5
"""The mask is this probable and more inside a body's outline."""
LIKELY_BODY = 0.4
"""A pixel is more likely body than not: the mask's outline lies a pixel or two inside the true one."""
NEAR_BODY = 0.3
"""Pixels up to here may hold some of a body: they tell nothing of the room."""
NO_BODY = 0.2
"""Pixels well away from any that is more probable are room."""
SURELY_ROOM = 0.15
"""So improbable a pixel is room even where it lies beside a body."""
