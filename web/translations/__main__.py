"""`python -m web.translations`: bring the English catalogues in step with the sources and say what is missing."""
from __future__ import annotations

import sys

from web.translations.extract import SOURCES, update

for domain in SOURCES:
    total, missing = update(domain)
    sys.stdout.write(f"{domain}.po: {total} messages, {missing} without a translation\n")
