//! Does the page fit its window?

use crate::Result;
use crate::browser::Browser;

/// Elements that stick out to the right, unless something around them scrolls or cuts on purpose.
const SPILL: &str = r"
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= width) return [];
    // What is placed absolutely is held only by what it is placed in, not by every scroller in between.
    const around = element => getComputedStyle(element).position === 'absolute' ? element.offsetParent : element.parentElement;
    const held = element => {
        for (let box = around(element); box && box !== document.body; box = around(box)) {
            if (getComputedStyle(box).overflowX !== 'visible') return true;
        }
        return false;
    };
    const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
        + [...element.classList].map(word => '.' + word).join('');
    const wide = [...document.body.querySelectorAll('*')]
        .filter(element => element.getBoundingClientRect().right > width + 0.5 && !held(element))
        .map(element => name(element) + ' reaches ' + Math.round(element.getBoundingClientRect().right) + ' of ' + width + ' px');
    return wide.length ? wide.slice(0, 5) : ['the page is ' + document.scrollingElement.scrollWidth + ' px wide'];
";

/// What makes the page scroll sideways; empty when nothing does.
///
/// # Errors
/// When the browser is gone.
pub fn spill(browser: &Browser) -> Result<Vec<String>> {
    browser.evaluate(SPILL)
}
