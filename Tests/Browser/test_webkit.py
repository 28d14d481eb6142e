"""In WebKitGTK, from the disk: what is kept is shared by all pages, the rules run, and erasing erases."""

from webkit import webkit

IS_MARKED = "document.querySelector('section-read button').getAttribute('aria-pressed') === 'true'"
STATE = "document.querySelector('[data-step=\"section/why-collaborate\"] .step-entry__state').textContent"
IS_SHOWN = "!document.querySelector('.progress__now').hidden"


def click(tab, selector):
    tab.evaluate(f"void document.querySelector({selector!r}).click()")


def test_progress_and_choices_are_kept_and_forms_are_judged(site):
    def address(name):
        return (site / f"{name}.html").as_uri()

    with webkit() as tab:
        tab.open(address("module-7/02-why-collaborate"))
        tab.wait_for("!document.querySelector('section-read').hidden")
        click(tab, "section-read button")
        tab.wait_for(IS_MARKED)
        click(tab, "[data-setting=size] [value=largest]")
        tab.wait_for("TrainingToolkit.storage.read('settings').then((text) => text?.includes('largest') === true)")
        tab.open(address("progress"))
        tab.wait_for(IS_SHOWN)
        assert tab.evaluate(STATE) == "Done"
        assert tab.evaluate("document.documentElement.dataset.size") == "largest"
        assert tab.evaluate("getComputedStyle(document.documentElement).fontSize") == "24px"

        tab.open(address("exercises/all-purpose"))
        tab.wait_for("document.querySelector('.exercise__controls').checkVisibility()")
        click(tab, "[data-action=show]")
        tab.wait_for("!document.querySelector('.summary').hidden")
        assert tab.evaluate("document.querySelectorAll('[role=note]').length") > 0
        assert not tab.evaluate("document.querySelector('.exercise__refused').checkVisibility()")

        tab.open(address("progress"))
        tab.wait_for(IS_SHOWN)
        click(tab, "[data-action=erase]")
        tab.wait_for("document.querySelector('.progress__said').textContent.startsWith('Erased.')")
        tab.open(address("progress"))
        tab.wait_for(IS_SHOWN)
        assert tab.evaluate(STATE) == ""
        assert tab.evaluate("document.documentElement.dataset.size ?? ''") == ""
