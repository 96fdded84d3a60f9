//! The pages of people who signed in, with scripts as browsers run them.

use rozum_e2e::{Result, World, axe, none};
use std::thread::sleep;
use std::time::Duration;

const PASSWORD: &str = "correct horse battery staple";

fn signed_in(role: &str) -> Result<World> {
    let world = World::start()?;
    world.server.open_account("person", PASSWORD, role)?;
    world.visit("/sign-in")?;
    let browser = &world.browser;
    browser.type_into(&browser.find("#login")?, "person")?;
    browser.type_into(&browser.find("#password")?, PASSWORD)?;
    browser.click(&browser.find("main form button")?)?;
    browser.wait_for("form[action$='/sign-out']")?;
    Ok(world)
}

fn accessible(world: &World, path: &str) -> Result<()> {
    world.visit(path)?;
    none(&axe::violations(&world.browser)?.iter().map(|found| format!("{path}: {found}")).collect::<Vec<_>>())
}

#[test]
fn pages_behind_the_door_are_as_accessible_as_those_before_it() -> Result<()> {
    let world = signed_in("UA-05")?;
    for path in ["/work", "/regions/UA-05", "/regions/UA-05/edit", "/tasks/05-T01", "/en/regions/UA-05/edit"]
    {
        accessible(&world, path)?;
    }
    let world = signed_in("administrator")?;
    accessible(&world, "/accounts")?;
    accessible(&world, "/en/accounts")
}

/// What stands in the field of that name, once the page's script has run.
fn reason(world: &World) -> Result<String> {
    world.visit("/regions/UA-30/edit")?;
    world.browser.wait_for("#reason")?;
    world.browser.evaluate("return document.querySelector('#reason').value")
}

#[test]
fn what_was_typed_survives_a_closed_page_until_it_was_taken() -> Result<()> {
    let world = signed_in("UA-30")?;
    let browser = &world.browser;
    assert_eq!(reason(&world)?, "");
    browser.type_into(&browser.find("#reason")?, "рішення ради")?;
    // The script waits for a pause in typing.
    for _ in 0..50 {
        let said: String = browser.evaluate("return document.querySelector('.saved-note').textContent")?;
        if !said.is_empty() {
            break;
        }
        sleep(Duration::from_millis(100));
    }
    assert_eq!(reason(&world)?, "рішення ради");

    browser.click(&browser.find("button[value='preview']")?)?;
    browser.wait_for("form[action$='/discard']")?;
    assert_eq!(reason(&world)?, "", "the draft has it now; the next ground is another");
    Ok(())
}
