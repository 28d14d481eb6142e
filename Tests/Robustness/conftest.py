"""A folder to build in, for each test."""

import pytest
from workplace import Workplace


@pytest.fixture
def workplace(tmp_path):
    return Workplace(tmp_path / "workplace")


@pytest.fixture
def built(workplace):
    """With a site that is called old."""
    workplace.change("old")
    result = workplace.build()
    assert result.returncode == 0, result.stderr
    return workplace
