//! Accessibility as far as a program can judge it: axe-core inside the page.

use crate::browser::{Browser, Scheme};
use crate::{Result, none};
use serde::Deserialize;
use std::fmt;

const AXE: &str = include_str!("../vendor/axe.min.js");

/// Runs all rules, also the size of targets, which axe leaves off by default, and keeps what a person needs to mend it.
const ALL: &str = r"{ rules: { 'target-size': { enabled: true } } }";

const RUN: &str = r"
    return axe.run(document, { resultTypes: ['violations'], ...OPTIONS }).then(result => result.violations.map(violation => ({
        rule: violation.id,
        impact: violation.impact ?? 'minor',
        help: violation.help,
        places: violation.nodes.map(node => node.target.join(' ') + ' | ' + (node.failureSummary ?? '').replace(/\s+/g, ' ')),
    })));
";

/// The rules that ask for colours: in another scheme only they can say something else.
const COLOURS: &str = r"{ runOnly: ['color-contrast', 'link-in-text-block'] }";

/// Places shown of one violation; the rest is counted.
const SHOWN: usize = 5;

/// A rule that the page breaks, and where.
#[derive(Debug, Deserialize)]
pub struct Violation {
    pub rule: String,
    pub impact: String,
    pub help: String,
    pub places: Vec<String>,
}

/// What axe finds on the page that is shown.
///
/// # Errors
/// When axe itself does not run.
pub fn violations(browser: &Browser) -> Result<Vec<Violation>> {
    // The page's own script policy does not bind the driver, so nothing needs to be loosened for the test.
    browser.evaluate::<Option<bool>>(&format!("{AXE};\nreturn null;"))?;
    browser.evaluate(&RUN.replace("OPTIONS", ALL))
}

/// What axe finds on the page that is shown in light and, as far as colours go, in dark; each with its scheme. The
/// page is left in dark.
///
/// # Errors
/// When axe itself does not run.
pub fn in_both_schemes(browser: &Browser) -> Result<Vec<String>> {
    browser.prefer(Scheme::Light)?;
    let light = violations(browser)?.into_iter().map(|found| format!("light: {found}"));
    browser.prefer(Scheme::Dark)?;
    let dark: Vec<Violation> = browser.evaluate(&RUN.replace("OPTIONS", COLOURS))?;
    Ok(light.chain(dark.into_iter().map(|found| format!("dark: {found}"))).collect())
}

/// The page that a step of a flow without scripts led to is as accessible as those with an address of
/// their own.
///
/// # Errors
/// When axe does not run, or finds anything: each with the step.
pub fn accessible(browser: &Browser, step: &str) -> Result<()> {
    // axe is a script itself; the page's own stay unrun, for they were not at loading.
    browser.scripts(true)?;
    let problems: Vec<_> =
        violations(browser)?.iter().map(|violation| format!("{step}: {violation}")).collect();
    browser.scripts(false)?;
    none(&problems)
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): {}", self.rule, self.impact, self.help)?;
        for place in self.places.iter().take(SHOWN) {
            write!(f, "\n      {place}")?;
        }
        match self.places.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            more => write!(f, "\n      and {more} more"),
        }
    }
}
