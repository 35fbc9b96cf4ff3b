from pathlib import Path

from retinaview.workflow.batch_journal import Entry, Journal, alone_in
from retinaview.workflow.batch_plan import BatchPlan, BatchPlans, Unfinished

MODELS = ("rv-net", "clahe")


def plan_of(target: Path, total: int = 3) -> BatchPlan:
    options = {"rv-net": {"strength": 1.0, "rounds": 2}, "clahe": {"is_gentle": True}}
    return BatchPlan((target.parent / "in",), target, MODELS, options, "tiff", True, True, total)


def begin(target: Path, *done: tuple[str, str]) -> None:
    journal = Journal(target)
    for photograph, model in done:
        journal.add(Entry(photograph, "0", "task", model, model))


def test_an_unfinished_batch_is_found_with_what_it_has_done(tmp_path: Path) -> None:
    plans, plan = BatchPlans(tmp_path / "state"), plan_of(tmp_path / "out")
    plans.keep(plan)
    begin(plan.target, ("a", "rv-net"), ("a", "clahe"), ("b", "rv-net"))
    assert plans.unfinished() == ([Unfinished(plan, 1)], [])
    assert plans.unfinished()[0][0].plan.options == plan.options


def test_a_photograph_that_was_begun_is_not_done(tmp_path: Path) -> None:
    plans, plan = BatchPlans(tmp_path / "state"), plan_of(tmp_path / "out")
    plans.keep(plan)
    begin(plan.target, ("a", "rv-net"))
    Journal(plan.target).add(Entry("a", "0", "task", "clahe", "clahe", begun_at=1.0))
    assert plans.unfinished()[0][0].done == 0


def test_a_batch_that_is_dropped_is_not_found(tmp_path: Path) -> None:
    plans, plan = BatchPlans(tmp_path / "state"), plan_of(tmp_path / "out")
    plans.keep(plan)
    begin(plan.target)
    plans.drop(plan.target)
    assert plans.unfinished() == ([], [])


def test_a_batch_that_another_program_is_at_is_left_alone(tmp_path: Path) -> None:
    plans, plan = BatchPlans(tmp_path / "state"), plan_of(tmp_path / "out")
    plans.keep(plan)
    begin(plan.target, ("a", "rv-net"))
    with alone_in(plan.target):
        assert plans.unfinished() == ([], [])
    assert len(plans.unfinished()[0]) == 1


def test_a_folder_that_is_gone_is_said_once(tmp_path: Path) -> None:
    plans, plan = BatchPlans(tmp_path / "state"), plan_of(tmp_path / "drive" / "out")
    plans.keep(plan)
    found, problems = plans.unfinished()
    assert found == []
    assert str(plan.target) in problems[0]
    assert plans.unfinished() == ([], [])
    assert not plan.target.parent.exists()


def test_a_batch_that_never_began_is_forgotten(tmp_path: Path) -> None:
    plans, plan = BatchPlans(tmp_path / "state"), plan_of(tmp_path / "out")
    plans.keep(plan)
    assert plans.unfinished() == ([], [])


def test_a_damaged_plan_is_said_and_the_others_count(tmp_path: Path) -> None:
    plans, plan = BatchPlans(tmp_path / "state"), plan_of(tmp_path / "out")
    plans.keep(plan)
    begin(plan.target, ("a", "rv-net"))
    (tmp_path / "state" / "batch-0.json").write_text("[1, 2]")
    found, problems = plans.unfinished()
    assert [each.plan for each in found] == [plan]
    assert problems == ["What is left of a batch that was not finished cannot be read."]


def test_a_folder_that_cannot_be_written_to_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    plans = BatchPlans(tmp_path / "file")
    plans.keep(plan_of(tmp_path / "out"))
    plans.drop(tmp_path / "out")
    assert plans.unfinished() == ([], [])
    nowhere = BatchPlans(None)
    nowhere.keep(plan_of(tmp_path / "out"))
    nowhere.drop(tmp_path / "out")
    assert nowhere.unfinished() == ([], [])
