"""Starts the product's four programs under one supervisor, keeps them running, and stops them together.

Preparing (`run`) needs the whole library, keeping watch (`__main__`) next to nothing of it: once everything is prepared
the process becomes a small one that only watches. So nothing is imported here.
"""
