"""axe-core on each kind of page, in both themes."""

import pytest
from checks import accessibility


@pytest.fixture(params=["light", "dark"])
def themed_tab(request, chromium_tab):
    return chromium_tab(color_scheme=request.param, reduced_motion="reduce")


def test_axe_finds_nothing(themed_tab, kind):
    themed_tab.open(kind.url)
    assert accessibility(themed_tab) == []


@pytest.mark.parametrize("button", ["Check this form", "Show the answers"])
def test_axe_finds_nothing_after_the_check(themed_tab, worked, button):
    themed_tab.open(worked.url)
    themed_tab.page.get_by_role("button", name=button).click()
    themed_tab.page.get_by_role("heading", level=3).first.wait_for()
    assert accessibility(themed_tab) == []


def test_axe_finds_nothing_on_another_form(themed_tab, pytestconfig):
    practice = next(page for page in pytestconfig.pages if page.path.stem == "practice-child-welfare")
    themed_tab.open(practice.url)
    for _ in range(8):
        themed_tab.page.get_by_role("button", name="Another form").click()
    assert accessibility(themed_tab) == []
    themed_tab.page.get_by_role("button", name="Show the answers").click()
    themed_tab.page.get_by_role("heading", level=3).first.wait_for()
    assert accessibility(themed_tab) == []


def test_axe_finds_nothing_around_a_decision(themed_tab, verdict, pytestconfig):
    case = next(page for page in pytestconfig.pages if page.kind == "may-this-be-disclosed")
    themed_tab.open(case.url)
    themed_tab.page.get_by_role("radio", name=verdict, exact=True).check()
    for box in themed_tab.page.get_by_role("checkbox").all():
        box.check()
    assert accessibility(themed_tab) == []
    themed_tab.page.get_by_role("button", name="Check this decision").click()
    themed_tab.page.get_by_role("heading", level=3).first.wait_for()
    themed_tab.page.get_by_text("How the rules got there").first.click()
    assert accessibility(themed_tab) == []
