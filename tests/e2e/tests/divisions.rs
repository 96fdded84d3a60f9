//! Two regions agree how to share out roles, in a browser that runs no scripts; everybody sees the agreement.

use rozum_e2e::axe::accessible;
use rozum_e2e::{Result, World};

const PASSWORD: &str = "correct horse battery staple";
const PAGE: &str = "/coordination/overlaps/UA-21/UA-26";
const ARTICLE: &str = "article[id='21-P11-26-P01']";

fn sign_in(world: &World, login: &str) -> Result<()> {
    world.visit("/sign-in")?;
    let browser = &world.browser;
    browser.type_into(&browser.find("#login")?, login)?;
    browser.type_into(&browser.find("#password")?, PASSWORD)?;
    browser.click(&browser.find("main form button")?)?;
    browser.wait_for("form[action$='/sign-out']")?;
    Ok(())
}

fn accept(world: &World) -> Result<()> {
    world.visit(&format!("{PAGE}#21-P11-26-P01"))?;
    let browser = &world.browser;
    browser.click(&browser.find(&format!("{ARTICLE} details summary"))?)?;
    accessible(browser, "form of an answer")?;
    browser.click(&browser.find(&format!("{ARTICLE} input[value='accept']"))?)?;
    browser.click(&browser.find(&format!("{ARTICLE} form button"))?)?;
    browser.wait_for(&format!("{ARTICLE} .journal"))?;
    Ok(())
}

fn sign_out(world: &World) -> Result<()> {
    world.visit("/work")?;
    let browser = &world.browser;
    browser.click(&browser.find("form[action$='/sign-out'] button")?)?;
    browser.wait_for("a[href^='/sign-in']")?;
    Ok(())
}

#[test]
fn two_regions_agree_and_the_public_sees_it() -> Result<()> {
    let world = World::start()?;
    world.browser.scripts(false)?;
    world.server.open_account("zakarpattia", PASSWORD, "UA-21")?;
    world.server.open_account("frankivsk", PASSWORD, "UA-26")?;

    sign_in(&world, "zakarpattia")?;
    accept(&world)?;
    sign_out(&world)?;

    sign_in(&world, "frankivsk")?;
    world.visit("/work")?;
    let waiting = world.browser.text(&world.browser.wait_for("#answers + ul")?)?;
    assert!(waiting.contains("Закарпатська"), "{waiting}");
    accept(&world)?;
    sign_out(&world)?;

    world.visit(PAGE)?;
    let agreed = world.browser.text(&world.browser.wait_for(&format!("{ARTICLE} .tag-success"))?)?;
    assert_eq!(agreed, "домовлено");
    accessible(&world.browser, "an agreement")?;
    Ok(())
}
