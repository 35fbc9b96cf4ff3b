import torch
from torch import nn

from benchmarks.lines import Line
from benchmarks.performance import SHORTFALLS, page, table
from benchmarks.roofline import name_of


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


def test_layers_stand_beside_what_the_machine_could_do() -> None:
    lines = [Line("copy", "copy", 12.0, "GB/s"), Line("layer", "3x3", 20.0, "ms", limit=5.0)]
    assert table(lines).splitlines()[2:] == [
        "| copy | 12 GB/s |  |  |",
        "| 3x3 | 20 ms | 5 ms | 25% |",
    ]


def test_every_layer_is_named_by_kind_channels_and_size() -> None:
    mix = nn.Conv2d(48, 48, 3, padding=1, groups=48)
    given = torch.zeros(1, 48, 16, 16)
    assert name_of(mix, given, mix(given)) == "3x3 by channel, 48 to 48, 16 px"
    linear = nn.Linear(12, 3)
    numbers = torch.zeros(1, 12)
    assert name_of(linear, numbers, linear(numbers)) == "Linear, 12 to 3"
