//! Whoever was here before is offered what came since, for as long as it takes them to look.

use rozum_e2e::{Result, World};

/// Where the offer leads; empty while nothing is offered.
fn offered(world: &World, path: &str) -> Result<String> {
    world.visit(path)?;
    world.browser.evaluate(
        "const offer = document.querySelector('[data-seen-size]');
         return offer.hidden ? '' : offer.querySelector('a').getAttribute('href')",
    )
}

#[test]
fn what_came_since_the_last_visit_is_offered_until_it_was_looked_at() -> Result<()> {
    let world = World::start()?;
    assert_eq!(offered(&world, "/cockpit")?, "", "never here before");
    assert_eq!(offered(&world, "/cockpit")?, "", "nothing came since");
    // As if the last visit had been long ago, in another window.
    let () = world
        .browser
        .evaluate("sessionStorage.clear(); localStorage.setItem('rozum-seen-size', '1'); return null")?;
    assert_eq!(offered(&world, "/cockpit")?, "/cockpit?since=1#changes");
    assert_eq!(offered(&world, "/cockpit")?, "/cockpit?since=1#changes", "loaded anew");
    assert_eq!(offered(&world, "/en/cockpit")?, "/en/cockpit?since=1#changes", "in the other language");
    world.browser.click(&world.browser.wait_for("[data-seen-size] a")?)?;
    assert_eq!(offered(&world, "/cockpit")?, "", "it was looked at");
    Ok(())
}
