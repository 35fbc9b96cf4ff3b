from benchmarks.lines import Line
from benchmarks.performance import SHORTFALLS, page, table


def test_says_what_meets_its_target_and_why_the_rest_does_not() -> None:
    lines = [
        Line("start-warm", "start", 1.234, "s", 1.0),
        Line("click", "click", 0.5, "s", 0.7),
        Line("read", "reading", 0.4, "s"),
    ]
    assert table(lines).splitlines()[2:] == [
        f"| start | 1.23 s | below 1 s | Falls short. {SHORTFALLS['start-warm']} |",
        "| click | 0.5 s | below 0.7 s | met |",
        "| reading | 0.4 s |  |  |",
    ]


def test_a_busy_machine_is_said() -> None:
    assert "busy" in page({}, 3.2)
    assert "busy" not in page({}, 0.2)


def test_a_benchmark_that_failed_is_said() -> None:
    assert "Not measured" in page({"start": []}, 0.0)
