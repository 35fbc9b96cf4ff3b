import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fakes import make_image, make_study
from PIL import Image, ImageCms

from retinaview.core.image import Acquisition, LoadChoices, Patient, Source
from retinaview.core.study import Study
from retinaview.workflow.deidentify import deidentified, deidentify_warnings
from retinaview.workflow.plain_profile import plain_profile
from retinaview.workflow.pseudonym import (
    mapped_uid,
    patient_pseudonym,
    photograph_pseudonym,
    shift_of,
)

KEY = b"k" * 32
UID = "1.2.826.0.1.3680043.8.498.1"


def named_study() -> Study:
    study = make_study(make_image(60, 80, path=Path("/photographs/Doe_Jane.png")))
    rgb = study.image.rgb.copy()
    rgb[:4, :10] = 1
    result = np.array(study.result)
    result[:4, :10] = 255
    source = replace(
        study.image.source,
        patient=Patient("Doe^Jane", "4711", "19500101"),
        acquisition=Acquisition(taken_on="2026-11-20", camera="Maker X", field="Doe's macula"),
        choices=LoadChoices(2),
        notices=("Doe_Jane.png was turned.",),
    )
    image = replace(study.image, rgb=rgb, source=source)
    return replace(study, image=image, result=result, warnings=("Doe_Jane.png: look.",))


def test_names_dates_and_the_surround_are_gone() -> None:
    study = named_study()
    plain = deidentified(study, KEY)
    assert "dates were moved" in plain.warnings[-1]
    source = plain.image.source
    assert source.name.startswith("RV-")
    assert (source.path, source.patient) == (None, None)
    assert source.choices == LoadChoices(2)
    assert source.acquisition is not None
    assert source.acquisition.camera == "Maker X"
    assert source.acquisition.field == ""
    assert source.acquisition.taken_on < "2026-11-20"
    assert plain.provenance.input_name == source.name
    assert plain.provenance.made_at < study.provenance.made_at
    assert "Doe" not in repr((plain.warnings, plain.provenance, source))
    outside = ~study.image.fov
    assert plain.result[outside].max() == 0
    assert plain.image.rgb[outside].max() == 0
    np.testing.assert_array_equal(plain.result[~outside], study.result[~outside])
    assert study.image.source.name == "Doe_Jane.png", "the study itself stays"
    assert study.result[0, 0, 0] == 255


def test_without_a_surround_it_is_said_that_nothing_was_blanked() -> None:
    assert len(deidentify_warnings(make_image(60, 80))) == 1
    assert "no black surround" in deidentify_warnings(make_image(60, 80, framed=False))[1]


def test_stand_ins_follow_from_the_key_alone() -> None:
    one = Source("a.png", "1" * 64, patient=Patient(id="4711"))
    two = Source("b.png", "2" * 64, patient=Patient(id="4711"))
    first, second = photograph_pseudonym(KEY, one), photograph_pseudonym(KEY, two)
    assert first != second
    assert first.rsplit("-", 1)[0] == second.rsplit("-", 1)[0], "one patient stays one"
    assert photograph_pseudonym(b"x" * 32, one) != first
    assert patient_pseudonym(KEY, patient_pseudonym(KEY, "4711")) == patient_pseudonym(KEY, "4711")
    assert shift_of(KEY, "4711") == shift_of(KEY, "4711") != shift_of(KEY, "4712")
    assert shift_of(KEY, patient_pseudonym(KEY, "4711")).days == 0


def test_uids_are_mapped_once_and_alike() -> None:
    mapped = mapped_uid(KEY, UID)
    assert mapped != UID
    assert mapped.startswith("2.25.")
    assert len(mapped) <= 64
    assert mapped == mapped_uid(KEY, UID)
    assert mapped_uid(KEY, mapped) == mapped
    assert mapped_uid(KEY, "2.25.12345") != "2.25.12345", "a foreign one of this form is mapped"
    assert mapped_uid(KEY, "") == ""


def test_a_profile_keeps_its_colours_and_loses_its_words() -> None:
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = plain_profile(made)
    assert plain is not None
    assert b"s\0R\0G\0B" not in plain
    read = ImageCms.ImageCmsProfile(io.BytesIO(plain))
    assert ImageCms.getProfileDescription(read).strip() == "Colours of the photograph"
    picture = Image.fromarray(np.round(make_image(60, 80).rgb * 255).astype(np.uint8))
    to = ImageCms.createProfile("LAB")
    of_made = ImageCms.ImageCmsProfile(io.BytesIO(made))
    both = [
        ImageCms.profileToProfile(picture, each, to, outputMode="LAB") for each in (of_made, read)
    ]
    np.testing.assert_array_equal(np.asarray(both[0]), np.asarray(both[1]))


@pytest.mark.parametrize("profile", [None, b"", b"junk" * 10, bytes(128) + b"\xff" * 40])
def test_what_is_no_profile_is_left_out(profile: bytes | None) -> None:
    assert plain_profile(profile) is None
