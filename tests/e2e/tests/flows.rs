//! What people come to do, from the first page to the last, with a browser that runs no scripts: nothing of this may need them.

use rozum_e2e::axe::accessible;
use rozum_e2e::browser::Browser;
use rozum_e2e::{Result, World};
use std::fs;

const LOGIN: &str = "secretariat";
const PASSWORD: &str = "correct horse battery staple";

const STRATEGY: &str = "\
Вид;№;Текст;Служить;Місце
Регіон;;м. Київ;;
Назва стратегії;;Стратегія розвитку міста Києва до 2027 року;;
Документ;;Рішення Київської міської ради;;
Видавець;;Київська міська рада;;
Акт;;Постанова Кабінету Міністрів України від 11.11.2015 № 932;;
Акт чинний з;;27.11.2015;;
Період планування;;2021–2027;;
Діє з;;1 січня 2021 року;;
Підстава;;перше внесення;;
сфера;;Інформаційно-комунікаційні технології;;с. 1
пріоритет;1;створення медичних виробів із використанням штучного інтелекту;;с. 2
завдання;1;підтримка лабораторій спільного користування;1;с. 3
";

fn world() -> Result<World> {
    let world = World::start()?;
    world.browser.scripts(false)?;
    Ok(world)
}

fn sign_in(world: &World, prefix: &str, password: &str) -> Result<()> {
    world.visit(&format!("{prefix}/sign-in"))?;
    let browser = &world.browser;
    browser.type_into(&browser.find("#login")?, LOGIN)?;
    browser.type_into(&browser.find("#password")?, password)?;
    browser.click(&browser.find("main form button")?)
}

/// Gives a file to the upload page and sends it. The browser reads the file while it sends: whoever
/// called keeps the folder until the answer is there.
fn upload(world: &World, prefix: &str, name: &str, text: &str) -> Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join(name);
    fs::write(&file, text)?;
    world.visit(&format!("{prefix}/import"))?;
    let browser = &world.browser;
    browser.type_into(&browser.find("#file")?, &file.display().to_string())?;
    browser.click(&browser.find("main form button")?)?;
    Ok(folder)
}

fn words(browser: &Browser, selector: &str) -> Result<String> {
    browser.text(&browser.wait_for(selector)?)
}

#[test]
fn a_file_becomes_a_registered_strategy() -> Result<()> {
    let world = world()?;
    let browser = &world.browser;
    world.server.open_account(LOGIN, PASSWORD, "UA-30")?;

    sign_in(&world, "", PASSWORD)?;
    browser.wait_for("form[action$='/sign-out']")?;
    accessible(browser, "signed in")?;

    let _file = upload(&world, "", "kyiv.csv", STRATEGY)?;
    browser.wait_for("form[action$='/confirm']")?;
    let preview = words(browser, "main")?;
    assert!(preview.contains("створення медичних виробів"), "{preview}");
    accessible(browser, "preview")?;

    browser.click(&browser.find("form[action$='/confirm'] button")?)?;
    // Only the region's page has this heading: the preview may still stand for a moment.
    browser.wait_for("h2#priorities")?;
    let region = words(browser, "main")?;
    assert!(browser.url()?.ends_with("/regions/UA-30"), "{}: {region}", browser.url()?);
    assert!(region.contains("створення медичних виробів із використанням штучного інтелекту"), "{region}");
    accessible(browser, "region")?;

    world.visit("/priorities/30-P01")?;
    assert!(words(browser, "main")?.contains("створення медичних виробів"));
    Ok(())
}

#[test]
fn a_file_that_is_no_strategy_is_explained_to_anybody() -> Result<()> {
    let world = world()?;
    let _file = upload(&world, "/en", "sum.csv", "Amount;Year\n5;2021\n")?;
    let answer = words(&world.browser, "main table")?;
    assert!(!answer.trim().is_empty());
    accessible(&world.browser, "issues")?;
    // Nothing to confirm for somebody who is not signed in.
    assert!(world.browser.find("form[action$='/confirm']").is_err());
    Ok(())
}

#[test]
fn guessing_a_password_locks_the_account() -> Result<()> {
    let world = world()?;
    world.server.open_account(LOGIN, PASSWORD, "administrator")?;
    for _ in 0..5 {
        sign_in(&world, "", "wrong")?;
        world.browser.wait_for("#errors")?;
    }
    accessible(&world.browser, "refused")?;
    sign_in(&world, "", PASSWORD)?;
    let refusal = words(&world.browser, "#errors")?;
    assert!(refusal.contains("Забагато невдалих спроб"), "{refusal}");
    assert!(world.browser.find("form[action$='/sign-out']").is_err());
    Ok(())
}
