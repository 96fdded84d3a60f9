//! A walk through the page with the Tab key: everything that can be used is reached, and one sees where one is.

use crate::Result;
use crate::browser::Browser;
use serde::Deserialize;

/// The Tab key as WebDriver writes it.
pub const TAB: char = '\u{e004}';
/// The Enter key as WebDriver writes it.
pub const ENTER: char = '\u{e007}';

/// Numbers what should be reached, remembers its looks and notes each stop of the walk.
const PREPARE: &str = r"
    const usable = 'a[href], button:not(:disabled), input:not(:disabled):not([type=hidden]), select:not(:disabled), '
        + 'textarea:not(:disabled), summary, [tabindex]';
    const shown = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const grouped = element => element.type === 'radio' && element.name && !element.checked;
    const marks = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'backgroundColor', 'borderColor', 'color',
        'textDecorationLine', 'textDecorationThickness', 'stroke', 'strokeWidth', 'fill'];
    const looks = element => [element, ...[...element.querySelectorAll('*')].slice(0, 8)]
        .map(part => { const style = getComputedStyle(part); return marks.map(mark => style[mark]).join(); }).join();
    const name = element => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);

    document.activeElement?.blur();
    const stops = [...document.querySelectorAll(usable)]
        .filter(element => element.tabIndex >= 0 && shown(element) && !grouped(element))
        .map(element => ({ element, name: name(element), before: looks(element), reached: false, marked: true }));
    window.walk = stops;
    document.addEventListener('focusin', event => {
        const stop = stops.find(stop => stop.element === event.target);
        if (!stop) return;
        stop.reached = true;
        stop.marked = looks(event.target) !== stop.before;
    });
    return stops.length;
";

const RESULT: &str = "return window.walk.map(({ name, reached, marked }) => ({ name, reached, marked }))";

#[derive(Debug, Deserialize)]
struct Stop {
    name: String,
    reached: bool,
    marked: bool,
}

/// What is wrong for somebody without a mouse; empty when nothing is.
///
/// # Errors
/// When the browser is gone.
pub fn problems(browser: &Browser) -> Result<Vec<String>> {
    let stops: usize = browser.evaluate(PREPARE)?;
    if stops == 0 {
        return Ok(vec!["nothing on the page can be reached".to_owned()]);
    }
    // Regions that scroll are stops of their own that the browser adds.
    browser.press(TAB, stops + SCROLLING_REGIONS)?;
    let stops: Vec<Stop> = browser.evaluate(RESULT)?;
    Ok(stops.iter().filter_map(problem).collect())
}

const SCROLLING_REGIONS: usize = 10;

fn problem(stop: &Stop) -> Option<String> {
    match stop {
        Stop { reached: false, name, .. } => Some(format!("never reached: {name}")),
        Stop { marked: false, name, .. } => Some(format!("looks the same with and without focus: {name}")),
        _ => None,
    }
}
