//! Somebody who has never seen it takes an application from draft to paid in the made-up example, guided by the pages
//! alone: each says who acts next, and leads there. On the way a council decides on a package.

use rozum_e2e::browser::Browser;
use rozum_e2e::{Result, World};
use std::collections::BTreeSet;

/// Far more steps than it takes.
const MOST: usize = 90;

/// What the page offers to press under what comes next, the first that is there: one's own form, becoming the person
/// whose turn it is, moving the day on.
const OFFERED: [&str; 4] = [
    ".next a.button[href*='/act/']",
    ".next form[action$='/demo/sign-in'] button",
    ".next a.button[href*='/demo?']",
    ".next form[action$='/demo/day'] button",
];

/// What is typed into the form of a verb; the page tells how many criteria and requirements there are.
fn answers(browser: &Browser, verb: &str) -> Result<Vec<(String, String)>> {
    let count = |start: &str| -> Result<usize> {
        browser.evaluate(&format!("return document.querySelectorAll('[name^=\"{start}\"]').length"))
    };
    let each = |names: &[(&str, &str)], start: &str| -> Result<Vec<(String, String)>> {
        let numbers = 1..=count(start)?;
        let pairs = numbers
            .flat_map(|n| names.iter().map(move |(name, value)| (format!("{name}{n}"), (*value).to_owned())));
        Ok(pairs.collect())
    };
    let plain = |pairs: &[(&str, &str)]| {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    };
    Ok(match verb {
        "submit-application" => plain(&APPLICATION),
        "declare-eligibility" => each(&[("met-", "yes"), ("why-", "Довідка")], "why-")?,
        "assign-assessor" => plain(&[("assessor", "0")]),
        "submit-assessment" => each(&[("score-", "8"), ("why-", "Нове для області")], "score-")?,
        // One of each sector and one more; of the council, three of five.
        "record-attendance" if count("present")? > 5 => {
            plain(&[("present", "0"), ("present", "1"), ("present", "2"), ("present", "4"), ("present", "6")])
        }
        "record-attendance" => plain(&[("present", "0"), ("present", "1"), ("present", "2")]),
        "cast-ballot" if count("verdict")? > 0 => {
            plain(&[("verdict", "approve"), ("reason", "Потрібно громаді")])
        }
        "cast-ballot" => [plain(&[("choice", "for")]), each(&[("why-", "Так")], "why-")?].concat(),
        "draft-contract" => plain(&[
            ("contract-title", "Договір № 1"),
            ("ends", "2030-12-31"),
            ("tranche-region", "UA-05"),
            ("tranche-amount", "1000000,50"),
        ]),
        "submit-report" => plain(&[
            ("narrative", "Замовлено"),
            ("claimed-UA-05", "300000,10"),
            ("evidence-title", "Рахунок"),
        ]),
        "certify-report" => plain(&[("reason", "Перевірено")]),
        "record-payment" => plain(&[("order-title", "№ 1")]),
        _ => Vec::new(),
    })
}

const APPLICATION: [(&str, &str); 22] = [
    ("title", "Сироварня громади"),
    ("summary", "Обладнання та навчання"),
    ("task", "05-T01"),
    ("lead", "o-0021"),
    ("work-kved", "10.51"),
    ("milestone", "Обладнання встановлено"),
    ("due", "2029-08-01"),
    ("source", "development-fund"),
    ("year", "2029"),
    ("for-milestone", "1"),
    ("amount", "1 000 000,50"),
    ("source", "private"),
    ("year", "2029"),
    ("for-milestone", "1"),
    ("amount", "500000"),
    ("indicator", "Нові робочі місця"),
    ("unit", "місць"),
    ("baseline", "0"),
    ("target", "12,5"),
    ("green", "Менше відходів"),
    ("digital", "Облік сировини"),
    ("inclusion", "Працюють ветерани"),
];

/// The verb of the form that is shown, and what follows its name.
fn form(url: &str) -> Option<(String, String)> {
    if url.contains("done=") || url.contains("/demo?") {
        return None;
    }
    let (_, rest) = url.split_once("/act/")?;
    let (verb, id) = rest.split_once('/')?;
    Some((verb.to_owned(), id.to_owned()))
}

/// A council has before it all that it decides on: the lines with their sums, the assessments and the hash.
fn council_knows(browser: &Browser) -> Result<()> {
    let page = browser.content(&browser.find("main")?)?;
    let hash: String = browser.evaluate("return document.querySelector('input[name=hash]').value")?;
    assert_eq!(hash.len(), 64, "{hash}");
    for told in ["Сироварня громади", "8", hash.as_str()] {
        assert!(page.contains(told), "{told} is not told: {page}");
    }
    browser.find("main table td a[href*='/projects/']").map(drop)
}

fn walk(prefix: &str) -> Result<BTreeSet<String>> {
    let world = World::demo()?;
    let browser = &world.browser;
    let (mut done, mut project) = (BTreeSet::new(), None::<String>);
    world.visit(&format!("{prefix}/calls/05-C02"))?;
    for _ in 0..MOST {
        let url = browser.url()?;
        if let Some((verb, _)) = form(&url) {
            browser.wait_for("main form.sheet")?;
            if verb == "cast-ballot" && browser.find("input[name=hash]").is_ok() {
                council_knows(browser)?;
            }
            let pairs = answers(browser, &verb)?;
            let pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            if verb == "submit-report" {
                hand_in_a_picture(&world, &pairs)?;
            } else {
                world.fill(&pairs)?;
            }
            world.send().map_err(|error| format!("{verb}: {error}"))?;
            let paid = verb == "record-payment";
            done.insert(verb);
            let here = browser.url()?;
            let found = here.split_once("/projects/").map(|(_, rest)| rest.chars().take(7).collect());
            project = project.or(found);
            if paid {
                break;
            }
        } else if let Some(project) = &project {
            world.visit(&format!("{prefix}/projects/{project}"))?;
            follow(&world)?;
        } else {
            follow(&world)?;
        }
    }
    let page = browser.text(&browser.wait_for("main")?)?;
    assert!(done.contains("record-payment"), "not paid: {done:?}\n{page}");
    picture_is_seen(&world, &format!("{prefix}/projects/{}", project.unwrap_or_default()))?;
    Ok(done)
}

/// The file that is put to the report.
const PICTURE: &str = "ramp.png";

/// Puts a picture to the report, first without saying what it is: the form comes back and still has it, under its name.
fn hand_in_a_picture(world: &World, pairs: &[(&str, &str)]) -> Result<()> {
    let browser = &world.browser;
    let (titles, others): (Vec<(&str, &str)>, Vec<_>) =
        pairs.iter().copied().partition(|(name, _)| *name == "evidence-title");
    world.fill(&others)?;
    let path = format!("{}/../../data/demo/files/{PICTURE}", env!("CARGO_MANIFEST_DIR"));
    let path = std::fs::canonicalize(path)?;
    let field = browser.find("input[type=file][name='evidence-sha256.file']")?;
    browser.type_into(&field, &path.display().to_string())?;
    browser.click(&browser.find("main form.sheet .actions button:not([name])")?)?;
    browser.wait_for("#errors")?;
    let kept = browser.text(&browser.find("main form.sheet a[href*='/files/']")?)?;
    assert_eq!(kept, PICTURE);
    world.fill(&titles)
}

/// Everybody sees it on the page of the project.
fn picture_is_seen(world: &World, path: &str) -> Result<()> {
    world.visit(path)?;
    let drawn = "const picture = document.querySelector('.gallery img'); picture.loading = 'eager';
        return picture.decode().then(() => picture.naturalWidth);";
    let width: u32 = world.browser.evaluate(drawn)?;
    assert!(width > 0);
    Ok(())
}

/// Presses what the page offers; where that is the page of people, becomes the one that was chosen.
fn follow(world: &World) -> Result<()> {
    let browser = &world.browser;
    let main = browser.wait_for("main")?;
    let Some(offered) = OFFERED.iter().find_map(|one| browser.find(one).ok()) else {
        // The page before was on its way when its address was asked for.
        if form(&browser.url()?).is_some() {
            return Ok(());
        }
        return Err(format!("{}: nobody is told to go on\n{}", browser.url()?, browser.text(&main)?).into());
    };
    browser.click(&offered)?;
    if browser.url()?.contains("/demo?") {
        browser.click(&browser.wait_for("form[action$='/demo/sign-in'] button")?)?;
    }
    Ok(())
}

/// The steps in which somebody has to do something.
const STEPS: [&str; 20] = [
    "submit-application",
    "declare-eligibility",
    "assign-assessor",
    "submit-assessment",
    "close-assessment",
    "open-consultation",
    "close-consultation",
    "publish-agenda",
    "record-attendance",
    "cast-ballot",
    "close-vote",
    "form-package",
    "draft-contract",
    "sign-contract",
    "start-work",
    "submit-report",
    "take-report",
    "certify-report",
    "authorise-payment",
    "record-payment",
];

#[test]
fn from_draft_to_paid_in_ukrainian() -> Result<()> {
    let done = walk("")?;
    let missed: Vec<_> = STEPS.iter().filter(|step| !done.contains(**step)).collect();
    assert!(missed.is_empty(), "{missed:?}");
    Ok(())
}

#[test]
fn from_draft_to_paid_in_english() -> Result<()> {
    walk("/en").map(drop)
}
