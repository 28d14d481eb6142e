"""A suite that did not do its work never counts as passed."""

import pytest
from run import Count, result

CASES = {
    "pass": '<testcase name="a"/>',
    "fail": '<testcase name="b"><failure/></testcase>',
    "error": '<testcase name="c"><error/></testcase>',
    "skip": '<testcase name="d"><skipped/></testcase>',
}


@pytest.mark.parametrize(
    ("status", "cases", "count"),
    [
        (0, ["pass", "pass"], Count(passed=2)),
        (0, ["pass", "skip"], Count(passed=1, skipped=1)),
        (1, ["pass", "fail", "error"], Count(passed=1, failed=2)),
        (0, [], Count(failed=1)),
        (139, ["pass"], Count(passed=1, failed=1)),
    ],
)
def test_counts_a_report(tmp_path, status, cases, count):
    report = tmp_path / "report.xml"
    report.write_text(f"<testsuites><testsuite>{''.join(CASES[case] for case in cases)}</testsuite></testsuites>")
    assert result(status, report) == count


def test_a_report_that_is_missing_or_cut_short_is_a_failure(tmp_path):
    report = tmp_path / "report.xml"
    assert result(0, report) == Count(failed=1)
    report.write_text('<testsuites><testcase name="a"/>')
    assert result(0, report) == Count(failed=1)


def test_a_command_without_a_report_is_one_test():
    assert result(0, None) == Count(passed=1)
    assert result(1, None) == Count(failed=1)
