import torch

from retinaview.networks.quality_net import FAULTS, KINDS, QualityNet


def test_answers_have_their_shapes() -> None:
    network = QualityNet((8, 8, 8), 8).eval()
    output = network(torch.rand(2, 7, 128, 128))
    assert output.local.shape == (2, len(FAULTS), 16, 16)
    assert output.severity.shape == (2, len(FAULTS))
    assert output.grade.shape == (2, 3)
    assert output.kind.shape == (2, len(KINDS))


def test_an_empty_field_gives_numbers() -> None:
    network = QualityNet((8, 8, 8), 8).eval()
    output = network(torch.zeros(1, 7, 128, 128))
    assert torch.isfinite(output.grade).all()


def test_photographs_of_a_batch_do_not_meddle() -> None:
    torch.manual_seed(0)
    network = QualityNet((8, 8, 8), 8).eval()
    batch = torch.rand(3, 7, 128, 128)
    together, alone = network(batch).grade[1:2], network(batch[1:2]).grade
    assert torch.allclose(together, alone, atol=1e-5)
