"""Messaging channels: each provider's webhooks and sending behind one protocol."""
