from pathlib import Path

from retinaview.workflow.crash_report import LOG_LINES, crash_report, fault_text


def fault(message: str) -> str:
    try:
        raise ZeroDivisionError(message)
    except ZeroDivisionError as error:
        return fault_text(error, [Path("/photographs/Doe_Jane.png")])


def test_a_fault_tells_where_and_which_version() -> None:
    text = fault("a defect")
    assert text.startswith("RetinaView ")
    assert 'File "test_crash_report.py"' in text
    assert "ZeroDivisionError: a defect" in text


def test_no_name_and_no_folder_is_in_a_fault() -> None:
    text = fault("/photographs/Doe_Jane.png and C:\\scans\\Roe, John.tif and Doe_Jane; 'Roe J.dcm'")
    for word in ("Doe", "Roe", "scans", "photographs", "tests/workflow"):
        assert word not in text
    assert "ZeroDivisionError" in text


def test_a_report_holds_versions_faults_and_the_end_of_the_log(tmp_path: Path) -> None:
    log_path = tmp_path / "retinaview.log"
    log_path.write_text("".join(f"line {number}\n" for number in range(500)))
    report = crash_report(fault("a defect"), log_path)
    assert "numpy " in report
    assert "a defect" in report
    assert "line 499" in report
    assert f"line {499 - LOG_LINES}\n" not in report
    assert "There is no log." in crash_report("", None)
    assert "There is no log." in crash_report("", tmp_path / "none.log")
