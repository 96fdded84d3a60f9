//! What holds for every page.

use rozum_e2e::browser::{Browser, NARROW, WIDE};
use rozum_e2e::pages::{self, Page};
use rozum_e2e::{Result, World, axe, console, keyboard, layout, none};

/// Visits all pages and gathers what `look` finds on each.
fn on_every_page(world: &World, look: impl Fn(&Browser, &Page) -> Result<Vec<String>>) -> Result<()> {
    let mut problems = Vec::new();
    for page in pages::all() {
        world.visit(&page.path)?;
        let found = look(&world.browser, &page).map_err(|error| format!("{}: {error}", page.path))?;
        problems.extend(found.into_iter().map(|problem| format!("{}: {problem}", page.path)));
    }
    none(&problems)
}

#[test]
fn no_accessibility_violation_no_complaint_in_the_console_and_no_sideways_scrolling() -> Result<()> {
    let world = World::start()?;
    on_every_page(&world, |browser, _| {
        let mut problems = console::errors(browser)?;
        for size in [NARROW, WIDE] {
            browser.resize(size)?;
            problems.extend(layout::spill(browser)?.iter().map(|spill| format!("at {} px: {spill}", size.0)));
        }
        problems.extend(axe::in_both_schemes(browser)?);
        Ok(problems)
    })
}

#[test]
fn everything_is_reached_by_keyboard() -> Result<()> {
    let world = World::start()?;
    on_every_page(&world, |browser, _| keyboard::problems(browser))
}

#[test]
fn pages_are_whole_without_scripts() -> Result<()> {
    let world = World::start()?;
    world.browser.scripts(false)?;
    on_every_page(&world, |browser, page| {
        let parts: &[&str] = if page.table { &["main h1", "main table td"] } else { &["main h1"] };
        let shown = |part: &str| browser.find(part).and_then(|element| browser.content(&element));
        let missing = |part: &&&str| shown(part).map_or(true, |text| text.trim().is_empty());
        Ok(parts.iter().filter(missing).map(|part| format!("nothing in {part}")).collect())
    })
}
