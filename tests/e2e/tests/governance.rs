//! Governance with a made-up cycle behind it: its pages are accessible and fit a phone; an assessor works on a tablet; a
//! council decides with full knowledge.

use rozum_e2e::browser::{NARROW, TABLET, WIDE};
use rozum_e2e::{Result, World, axe, console, layout, none};

/// Pages for everybody. The story numbers its things in order, so these are there.
const PUBLIC: [&str; 21] = [
    "/governance",
    "/projects",
    "/projects/05-A001",
    "/projects/05-A006",
    "/projects/05-A010",
    "/projects/05-A014",
    "/bodies",
    "/bodies/05-B03",
    "/bodies/05-B03/sittings/1",
    "/bodies/05-B04/sittings/1",
    "/calls",
    "/calls/05-C01",
    "/calls/05-C01/packages/1",
    "/cases/05-K003",
    "/events/05-E004",
    "/events/05-E007",
    "/risks/register/05-R002",
    "/risks/register/05-R003",
    "/organisations/o-0001",
    "/rules",
    "/demo",
];

/// Who sees which pages of their own: desks, and the long forms.
const OWN: [(&str, &[&str]); 4] = [
    (
        "secretary",
        &[
            "/work",
            "/act/draft-call/UA-05",
            "/act/record-occasion/UA-05",
            "/act/propose-review-decision/05-V009",
            "/projects/05-A014",
        ],
    ),
    ("assessor-3", &["/work", "/act/submit-assessment/05-A016"]),
    ("oversight-1", &["/work", "/act/open-case/05-B06", "/act/register-risk/UA-05"]),
    ("applicant-2", &["/work", "/act/submit-application/05-C02"]),
];

/// What is wrong with a page in light and dark, wide and narrow.
fn problems(world: &World, path: &str) -> Result<Vec<String>> {
    world.visit(path)?;
    let browser = &world.browser;
    let mut found: Vec<String> = console::errors(browser)?;
    for size in [NARROW, WIDE] {
        browser.resize(size)?;
        found.extend(layout::spill(browser)?.into_iter().map(|spill| format!("at {} px: {spill}", size.0)));
    }
    found.extend(axe::in_both_schemes(browser)?);
    Ok(found.into_iter().map(|problem| format!("{path}: {problem}")).collect())
}

#[test]
fn pages_with_a_cycle_behind_them_are_accessible_and_fit_a_phone() -> Result<()> {
    let world = World::demo()?;
    let mut found = Vec::new();
    for prefix in ["", "/en"] {
        for path in PUBLIC {
            found.extend(problems(&world, &format!("{prefix}{path}"))?);
        }
    }
    for (prefix, (login, paths)) in ["", "/en"].iter().flat_map(|prefix| OWN.map(|own| (prefix, own))) {
        world.become_part(prefix, login)?;
        for path in paths {
            found.extend(problems(&world, &format!("{prefix}{path}"))?);
        }
    }
    none(&found)
}

#[test]
fn an_assessor_works_on_a_tablet() -> Result<()> {
    let world = World::demo()?;
    let browser = &world.browser;
    browser.resize(TABLET)?;
    world.become_part("", "assessor-3")?;
    browser.click(&browser.wait_for("h4 a[href*='/act/submit-assessment/05-A016']")?)?;
    browser.wait_for("#score-1")?;
    none(&layout::spill(browser)?)?;
    none(&axe::violations(browser)?.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    // Fingers need room: no field and no button is lower than the 44 px that a fingertip covers.
    let low: Vec<String> = browser.evaluate(
        r"return [...document.querySelectorAll('main form.sheet :is(input:not([type=hidden]), textarea, button)')]
            .filter(one => one.getBoundingClientRect().height < 44)
            .map(one => `${one.name || one.textContent} is ${one.getBoundingClientRect().height} px high`);",
    )?;
    none(&low)?;
    for number in ["1", "2", "3", "4"] {
        browser.type_into(&browser.find(&format!("#score-{number}"))?, "7")?;
        browser.type_into(&browser.find(&format!("#why-{number}"))?, "Видно з плану робіт")?;
    }
    world.send()?;
    let page = browser.text(&browser.wait_for("main")?)?;
    // Recorded, and sealed: until the assessment is closed nobody reads what another wrote.
    assert!(page.contains("Завершити оцінювання 05-A016"), "{page}");
    assert!(!page.contains("Видно з плану робіт"), "{page}");
    Ok(())
}
