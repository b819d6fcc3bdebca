"""Figures for Prometheus: what this process answered, and the state of the whole installation when it is asked."""
from __future__ import annotations

from collections.abc import Callable, Iterator

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, ProcessCollector
from prometheus_client.exposition import generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from workflows.errors import Unavailable
from workflows.services.vitals import Vitals

BUCKETS = (0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics:
    """The figures of one installation; counters are this process's own, gauges are read from the database.

    :param vitals: reads the state of the installation; asked at every scrape.
    """

    content_type = CONTENT_TYPE_LATEST

    def __init__(self, vitals: Callable[[], Vitals]) -> None:
        self._registry = CollectorRegistry()
        self._requests = Histogram(
            "kammerwerk_request_seconds", "Requests by method, route and status.", ("method", "route", "status"),
            buckets=BUCKETS, registry=self._registry,
        )
        self._completions = Counter(
            "kammerwerk_task_completions", "User tasks completed by this process.", registry=self._registry
        )
        ProcessCollector(registry=self._registry)
        self._registry.register(_State(vitals))

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count a request."""
        self._requests.labels(method, route, str(status)).observe(seconds)

    def completed(self) -> None:
        """Count a completed user task."""
        self._completions.inc()

    def text(self) -> bytes:
        """Everything in Prometheus' text format."""
        return generate_latest(self._registry)


class _State(Collector):
    """Gauges read from the database; without a database only the one that says so."""

    def __init__(self, vitals: Callable[[], Vitals]) -> None:
        self._vitals = vitals

    def describe(self) -> Iterator[Metric]:
        """Nothing is known beforehand; asking the database to register would be wrong."""
        return iter(())

    def collect(self) -> Iterator[Metric]:
        """Read and tell."""
        try:
            found = self._vitals()
        except Unavailable:
            yield _gauge("kammerwerk_database_up", "Whether the database answers.", 0)
            return
        yield _gauge("kammerwerk_database_up", "Whether the database answers.", 1)
        yield _gauge("kammerwerk_open_incidents", "Incidents nobody has resolved.", found.open_incidents)
        yield _gauge("kammerwerk_running_cases", "Cases that run or are suspended.", found.open_cases)
        yield _gauge("kammerwerk_open_tasks", "Open user tasks.", found.open_tasks)
        yield _gauge("kammerwerk_overdue_timer_seconds", "How long the oldest due timer waits.", found.timer_late)
        yield _gauge("kammerwerk_overdue_job_seconds", "How long the oldest due job waits.", found.job_late)
        yield _gauge("kammerwerk_unsent_seconds", "Age of the oldest message not yet delivered.", found.unsent_age)
        yield _gauge("kammerwerk_unsent", "Messages not yet delivered.", found.unsent)
        yield _gauge(
            "kammerwerk_urgent_unassigned",
            "Open tasks due within three days or overdue that nobody has taken.", found.urgent_unassigned,
        )
        if found.worker_age is not None:
            yield _gauge("kammerwerk_worker_seen_seconds", "Since a worker last reported.", found.worker_age)
        if found.backup_age is not None:
            yield _gauge("kammerwerk_backup_age_seconds", "Age of the newest backup.", found.backup_age)
        if found.round_age is not None:
            yield _gauge("kammerwerk_sentinel_age_seconds", "Since the sentinel last went round.", found.round_age)
        findings = GaugeMetricFamily(
            "kammerwerk_sentinel_findings", "Findings of the last round by kind.", labels=("kind",)
        )
        for kind, count in sorted(found.findings.items()):
            findings.add_metric((kind,), count)
        yield findings
        jobs = GaugeMetricFamily("kammerwerk_jobs", "Jobs by kind and state.", labels=("kind", "state"))
        for (kind, state), count in sorted(found.jobs.items()):
            jobs.add_metric((kind, state), count)
        yield jobs


def _gauge(name: str, words: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, words, value=value)
