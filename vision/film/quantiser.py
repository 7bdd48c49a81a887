"""How coarsely the encoder of a film rounded its pictures, as the decoder tells it.

Bits for each pixel do not tell: a room in which little moves needs few. What an encoder rounds to is in the film: the
step doubles with every six of H.264's quantisation parameter, 0 to 51.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, cast

from av.sidedata.encparams import VideoEncParams, VideoEncParamsType
from av.sidedata.sidedata import Type
from av.video.frame import VideoFrame

TELL = {"export_side_data": "venc_params"}
"""What a decoder has to be asked for."""


def quantiser(frame: VideoFrame) -> float:
    """The quantisation parameter of a picture, 0 to 51; NaN where its codec tells none, or one of another scale."""
    told = cast(Mapping[Type, Any], frame.side_data).get(Type.VIDEO_ENC_PARAMS)
    # Other codecs count on other scales.
    if not isinstance(told, VideoEncParams) or told.codec_type != VideoEncParamsType.H264:
        return math.nan
    return float(told.qp)
