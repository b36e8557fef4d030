"""The gateway: the only public door. API, chat page, trial pages, health, metrics."""
