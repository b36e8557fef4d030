"""`python -m prescreen.interview content`: write the file of what is worked out for the FAQ's phrasings anew."""

import sys
from pathlib import Path

from prescreen.content import load_library
from prescreen.interview import phrasings
from prescreen.interview.faq import Index, phrasings_of


def main(content: Path) -> None:
    """Embed every phrasing, and learn from those of each trial."""
    library = load_library(content)
    faqs = [trial.faq for trial in library.trials.values()]
    phrasings.write([phrasing for faq in faqs for _, phrasing in phrasings_of(faq)])
    indexes = [Index(faq) for faq in faqs]
    phrasings.add_learned({index.key: index.learned for index in indexes})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
