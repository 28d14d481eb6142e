"""The two browsers, the built site and its pages, for all tests of this folder."""

import subprocess
from pathlib import Path

import pytest
from chromium import ChromiumTab, chromium
from firefox import FirefoxTab, firefox
from site_files import one_of_each_kind, pages, without_most_that_are_alike

ROOT = Path(__file__).parents[2]
# Forms with many faults, with none, and with notes in its margin that a table holds.
WORKED = ["all-purpose", "sound-or-not", "the-fourth-box"]
# As the pages say them, in the order of the choices.
VERDICTS = ["permitted", "permitted with conditions", "not permitted"]


def pytest_addoption(parser):
    parser.addoption("--site", type=Path, default=ROOT / "Public", help="the built site (default: Public)")
    program = ROOT / ".build" / "release" / "toolkit"
    parser.addoption("--toolkit", type=Path, default=program, help=f"the program (default: {program.relative_to(ROOT)})")


def pytest_configure(config):
    config.site = config.getoption("site").resolve()
    config.pages = pages(config.site)
    if not config.pages:
        raise pytest.UsageError(f"no pages in {config.site}; run `make site` first")


def pytest_generate_tests(metafunc):
    """`page` runs a test once for every page, `opened` for every page save most that are alike, `kind` once for every kind of
    page, `exercise` for every form to find the defects of, `worked` for three of them, `case` for every disclosure to decide
    on, `verdict` for each of the three, `tab` in both browsers."""
    pages = metafunc.config.pages
    if "opened" in metafunc.fixturenames:
        few = without_most_that_are_alike(pages)
        metafunc.parametrize("opened", few, ids=[page.name for page in few])
    if "page" in metafunc.fixturenames:
        metafunc.parametrize("page", pages, ids=[page.name for page in pages])
    if "kind" in metafunc.fixturenames:
        kinds = one_of_each_kind(pages)
        metafunc.parametrize("kind", kinds.values(), ids=kinds.keys())
    if "exercise" in metafunc.fixturenames:
        exercises = [page for page in pages if page.kind == "find-the-defects"]
        metafunc.parametrize("exercise", exercises, ids=[page.name for page in exercises])
    if "worked" in metafunc.fixturenames:
        worked = [page for page in pages if page.path.parent.name == "exercises" and page.path.stem in WORKED]
        metafunc.parametrize("worked", worked, ids=[page.name for page in worked])
    if "case" in metafunc.fixturenames:
        cases = [page for page in pages if page.kind == "may-this-be-disclosed"]
        metafunc.parametrize("case", cases, ids=[page.name for page in cases])
    if "verdict" in metafunc.fixturenames:
        metafunc.parametrize("verdict", VERDICTS)
    if "slides" in metafunc.fixturenames:
        slides = [page for page in pages if page.path.stem == "slides" and page.path.parent.name.startswith("module-")]
        metafunc.parametrize("slides", slides, ids=[page.name for page in slides])
    if "tab" in metafunc.fixturenames:
        metafunc.parametrize("tab", ["chromium", "firefox"], indirect=True)


@pytest.fixture(scope="session")
def site(pytestconfig):
    return pytestconfig.site


@pytest.fixture(scope="session")
def participant_site(pytestconfig, tmp_path_factory):
    """The site for participants, built over one for trainers, so that what is left of that one is found too."""
    folder = tmp_path_factory.mktemp("participant") / "site"
    for audience in ["trainer", "participant"]:
        command = [pytestconfig.getoption("toolkit").resolve(), "build", "--audience", audience, "--output", folder]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="session")
def chromium_browser():
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def firefox_session():
    with firefox() as session:
        yield session


@pytest.fixture
def tab(request):
    """A fresh page in the browser that the parameter names."""
    if request.param == "chromium":
        tab = ChromiumTab(request.getfixturevalue("chromium_browser"))
    else:
        tab = FirefoxTab(request.getfixturevalue("firefox_session"))
    yield tab
    tab.close()


@pytest.fixture
def chromium_tab(chromium_browser):
    """A function that opens a page in Chromium with the given settings."""
    tabs = []

    def open_tab(**context):
        tabs.append(ChromiumTab(chromium_browser, **context))
        return tabs[-1]

    yield open_tab
    for tab in tabs:
        tab.close()


@pytest.fixture
def firefox_tab(firefox_session):
    """A function that opens a page in Firefox."""
    tabs = []

    def open_tab():
        tabs.append(FirefoxTab(firefox_session))
        return tabs[-1]

    yield open_tab
    for tab in tabs:
        tab.close()
