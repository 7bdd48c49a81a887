"""The lunge seen from the front: whether the knee stays over the foot, and whether the foot points ahead."""
