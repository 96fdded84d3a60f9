//! Evidence with a browser that runs no scripts: a table of one's own, and a judgement beside the calculation.

use rozum_e2e::axe::accessible;
use rozum_e2e::{Result, World};
use std::fs;

const LOGIN: &str = "secretariat";
const PASSWORD: &str = "correct horse battery staple";

const TABLE: &str = "\
Регіон;КВЕД;Значення
Вінницька;10;18,4
Вінницька;62;3,1
Львівська;10;15
Львівська;62;к
Полтавська;10;9,5
Полтавська;62;4
";

const GROUND: &str = "Санаторії Хмільника лікують десятки тисяч людей на рік, чого таблиця не показує.";

fn world() -> Result<World> {
    let world = World::start()?;
    world.browser.scripts(false)?;
    Ok(world)
}

#[test]
fn a_table_of_ones_own_is_looked_at_and_forgotten() -> Result<()> {
    let world = world()?;
    let browser = &world.browser;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("table.csv");
    fs::write(&file, TABLE)?;
    world.visit("/evidence/own")?;
    browser.type_into(&browser.find("#file")?, &file.display().to_string())?;
    browser.click(&browser.find("main form button")?)?;

    browser.wait_for("#chart-heatmap")?;
    let results = browser.text(&browser.find("main")?)?;
    assert!(results.contains("Вінницька область"), "{results}");
    accessible(browser, "results")?;

    // Another measure by the form alone.
    browser.click(&browser.find("#measure option[value='critical_mass']")?)?;
    browser.click(&browser.find("form.ask button")?)?;
    browser.wait_for("#measure option[value='critical_mass'][selected]")?;
    assert!(browser.url()?.contains("measure=critical_mass"), "{}", browser.url()?);

    browser.click(&browser.find("form[action$='/forget'] button")?)?;
    browser.wait_for("#file")?;
    assert!(browser.url()?.ends_with("/evidence/own"), "{}", browser.url()?);
    Ok(())
}

#[test]
fn stakeholders_are_heard_beside_the_figures() -> Result<()> {
    let world = world()?;
    let browser = &world.browser;
    world.server.open_account(LOGIN, PASSWORD, "UA-05")?;
    world.visit("/sign-in")?;
    browser.type_into(&browser.find("#login")?, LOGIN)?;
    browser.type_into(&browser.find("#password")?, PASSWORD)?;
    browser.click(&browser.find("main form button")?)?;
    browser.wait_for("form[action$='/sign-out']")?;

    world.visit("/regions/UA-05/evidence")?;
    browser.click(&browser.find("details.judge summary")?)?;
    accessible(browser, "form")?;
    browser.click(&browser.find("details.judge[open] input[name='stance'][value='supported']")?)?;
    browser.type_into(&browser.find("details.judge[open] textarea[name='reason']")?, GROUND)?;
    browser.type_into(&browser.find("details.judge[open] input[name='organisation']")?, "ТОВ «Санаторій»")?;
    browser.click(&browser.find("details.judge[open] form[action$='/judge'] button")?)?;
    // Only a judgement that holds can be taken back.
    browser.wait_for("form[action$='/05-P01/withdraw']")?;
    let page = browser.text(&browser.find("table.declared")?)?;
    assert!(page.contains("Санаторії Хмільника") && page.contains("ТОВ «Санаторій»"), "{page}");
    Ok(())
}
