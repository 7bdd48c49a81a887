"""Why the system did not do something with a file, in the reader's language; the system itself says it in English."""

from __future__ import annotations

import errno

from foundation.notice import Notice
from foundation.texts.catalogue import Value

_REASONS = {
    errno.ENOENT: "system-not-there",
    errno.EACCES: "system-not-allowed",
    errno.EPERM: "system-not-allowed",
    errno.EROFS: "system-read-only",
    errno.EISDIR: "system-is-a-folder",
    errno.ENOTDIR: "system-no-folder",
    errno.EEXIST: "system-exists",
    errno.ENOSPC: "system-full",
}


def system_reason(error: Exception) -> Value:
    """The reason of `error` for a sentence: what is usual by the catalogue, the rest as the system says it."""
    # An OSError, or what FFmpeg made of one.
    code = _REASONS.get(getattr(error, "errno", None) or 0)
    return str(getattr(error, "strerror", None) or error) if code is None else Notice(code)
