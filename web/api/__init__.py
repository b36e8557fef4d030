"""The HTTP contract: conversations, health, metrics, errors."""
