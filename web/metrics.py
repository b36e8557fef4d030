"""What /metrics tells: counts and times with a small, fixed set of labels, nothing about anybody."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

TURN_BUCKETS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)


class Metrics:
    """The gateway's metrics in a registry of their own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "prescreen_http_requests", "Requests answered", ["route", "status"], registry=self.registry
        )
        self.turns = Counter(
            "prescreen_turns",
            "Turns answered, by who took them: rasa, direct or rescued",
            ["by"],
            registry=self.registry,
        )
        self.turn_seconds = Histogram(
            "prescreen_turn_seconds", "Time of a whole turn", buckets=TURN_BUCKETS, registry=self.registry
        )
        self.rasa_failures = Counter(
            "prescreen_rasa_failures", "Turns Rasa did not take", ["reason"], registry=self.registry
        )
        self.conversations = Counter(
            "prescreen_conversations", "Conversations begun", ["trial"], registry=self.registry
        )
        self.erasures = Counter("prescreen_erasures", "Conversations deleted on request", registry=self.registry)
        self.redriven = Counter(
            "prescreen_redriven", "Messages answered later, after an interruption", registry=self.registry
        )
        self.ready = Gauge("prescreen_ready", "1 if the last canary turn worked", registry=self.registry)
        self.outbox = Gauge(
            "prescreen_outbox", "Promises by state: waiting, done, dead", ["state"], registry=self.registry
        )
        self.outbox_oldest = Gauge(
            "prescreen_outbox_oldest_seconds", "Age of the oldest promise that waits", registry=self.registry
        )
        self.alerts = Gauge(
            "prescreen_alerts",
            "Alerts for a human by kind, such as undelivered",
            ["kind"],
            registry=self.registry,
        )
        self.alerts.labels("undelivered").set(0)
        self.channel_messages = Gauge(
            "prescreen_channel_messages",
            "Messages to messaging channels: waiting, sent, and failing (waiting after a failure)",
            ["state"],
            registry=self.registry,
        )

    def render(self) -> bytes:
        """Return all metrics in Prometheus's text format."""
        return generate_latest(self.registry)
