"""The same persona on the page and on every messaging channel: the same facts, verdict and words."""
