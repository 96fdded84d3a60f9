//! The diagnosis in a browser: marked words by keyboard, a draft answered with and without scripts.

use rozum_e2e::axe::accessible;
use rozum_e2e::{Result, World};

const PRIORITIES: &str = "виробництво сиру";

#[test]
fn a_draft_is_answered_by_the_button_alone() -> Result<()> {
    let world = World::start()?;
    let browser = &world.browser;
    browser.scripts(false)?;
    world.visit("/diagnosis/draft")?;
    browser.click(&browser.find("#region option[value='UA-59']")?)?;
    browser.type_into(&browser.find("#priorities")?, PRIORITIES)?;
    browser.click(&browser.find("main form button")?)?;
    browser.wait_for("#answer .finding")?;
    accessible(browser, "answer")?;
    Ok(())
}

#[test]
fn a_draft_is_answered_while_one_writes() -> Result<()> {
    let world = World::start()?;
    let browser = &world.browser;
    world.visit("/diagnosis/draft")?;
    browser.click(&browser.find("#region option[value='UA-59']")?)?;
    browser.type_into(&browser.find("#priorities")?, PRIORITIES)?;
    // Nothing is pressed.
    browser.wait_for("#answer .finding")?;
    assert!(browser.url()?.ends_with("/diagnosis/draft"), "{}", browser.url()?);
    Ok(())
}
