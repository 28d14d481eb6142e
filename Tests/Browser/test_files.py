"""What can be said of every page without a browser."""

import pytest
from checks import broken_addresses, invalid_html

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; frame-src 'self'; "
    "connect-src 'none'; form-action 'none'; base-uri 'none'"
)


@pytest.fixture(scope="session")
def nu_messages(site):
    """Found for all pages at once, since the checker takes its time to start."""
    return invalid_html(site)


def test_has_a_language_a_title_and_one_main_heading(page):
    assert page.contents.language == "en"
    assert page.contents.title.strip()
    assert page.contents.main_headings == 1


def test_asks_the_browser_to_refuse_what_is_not_ours(page):
    assert page.contents.policies == [POLICY]
    assert page.contents.inline == []


def test_every_address_leads_somewhere(page, site):
    assert broken_addresses(page, site) == []


def test_is_valid_html(page, nu_messages):
    assert nu_messages.get(page.path, []) == []
