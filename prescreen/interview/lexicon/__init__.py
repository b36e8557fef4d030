"""Tables of words by which people put their answers right, on folded text."""
