"""The module's size against what a page should carry: 64 KB, and 24 KB compressed as a server would."""

import gzip

from figures import module, show

LIMIT = 64 * 1024
LIMIT_COMPRESSED = 24 * 1024

size = len(module())
compressed = len(gzip.compress(module(), 9))
show("module size / limit", size / LIMIT, 1, f"{size:,} of {LIMIT:,} bytes")
show("module size compressed / limit", compressed / LIMIT_COMPRESSED, 1, f"{compressed:,} of {LIMIT_COMPRESSED:,} bytes")
