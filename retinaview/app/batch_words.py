"""What the window says about a batch that is done, or was left."""

from typing import TYPE_CHECKING

from retinaview.words import tr
from retinaview.workflow.batch_plan import Unfinished

if TYPE_CHECKING:
    from retinaview.workflow.batch_run import Done


def done_words(done: "Done") -> str:
    """How many pictures were made, and where the table is."""
    counts = {"made": done.made, "kept": done.kept, "failed": len(done.failed)}
    table = done.table.name
    if done.kept and done.failed:
        return tr(
            "{made} made, {kept} made before, {failed} failed. The table is {table}.",
            table=table,
            **counts,
        )
    if done.kept:
        return tr("{made} made, {kept} made before. The table is {table}.", table=table, **counts)
    if done.failed:
        return tr("{made} made, {failed} failed. The table is {table}.", table=table, **counts)
    return tr("{made} made. The table is {table}.", table=table, **counts)


def unfinished_words(unfinished: Unfinished) -> str:
    """What waits to be gone on with."""
    plan = unfinished.plan
    folder, done = plan.target.name, unfinished.done
    if plan.total == 1:
        return tr(
            "A batch of 1 photograph into “{folder}” stands at {done}.", folder=folder, done=done
        )
    return tr(
        "A batch of {total} photographs into “{folder}” stands at {done}.",
        total=plan.total,
        folder=folder,
        done=done,
    )
