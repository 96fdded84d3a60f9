//! The checks themselves, on pages with known faults: a check that finds nothing wrong must be able to.

use rozum_e2e::browser::{Browser, NARROW, Scheme};
use rozum_e2e::driver::Driver;
use rozum_e2e::{Result, axe, console, keyboard, layout};
use std::fs;
use tempfile::TempDir;

const GOOD: &str = r#"<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Good</title>
<meta name="viewport" content="width=device-width"><style>
body { color: #111; background: #fff } @media (prefers-color-scheme: dark) { body { color: #eee; background: #111 } a { color: #9cf } }
a, button { display: inline-block; min-height: 24px; min-width: 24px } </style></head>
<body><main><h1>Good</h1><p><a href="/a">One link</a></p><p><button>One button</button></p></main></body></html>"#;

const BAD: &str = r#"<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bad</title><style>
@media (prefers-color-scheme: dark) { p { color: #222; background: #000 } }
a { outline: none } div { width: 500px; height: 9px; background: #ccc }</style></head>
<body><main><h1 id="title">Bad</h1><p>Words</p><img src="missing.png"><p><a href="/a">Link</a></p><div class="wide"></div>
<p><button id="moves-on">One</button> <button>Two</button> <button>Three</button></p></main>
<script>document.getElementById('moves-on').addEventListener('keydown', e => e.preventDefault());
document.getElementById('title').textContent = 'Written by a script'; missing();</script></body></html>"#;

/// A browser that shows a page from a file.
struct Shown {
    browser: Browser,
    _driver: Driver,
    folder: TempDir,
}

impl Shown {
    fn page(html: &str) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        fs::write(folder.path().join("page.html"), html)?;
        let driver = Driver::start()?;
        let shown = Self { browser: Browser::open(&driver)?, _driver: driver, folder };
        shown.load()?;
        Ok(shown)
    }

    fn load(&self) -> Result<()> {
        self.browser.visit(&format!("file://{}/page.html", self.folder.path().display()))
    }
}

#[test]
fn a_good_page_passes() -> Result<()> {
    let shown = Shown::page(GOOD)?;
    let browser = &shown.browser;
    for scheme in [Scheme::Light, Scheme::Dark] {
        browser.prefer(scheme)?;
        let violations: Vec<_> = axe::violations(browser)?.iter().map(ToString::to_string).collect();
        assert!(violations.is_empty(), "{violations:?}");
    }
    browser.resize(NARROW)?;
    assert_eq!(layout::spill(browser)?, Vec::<String>::new());
    assert_eq!(keyboard::problems(browser)?, Vec::<String>::new());
    assert_eq!(console::errors(browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
fn the_faults_of_a_bad_page_are_found() -> Result<()> {
    let shown = Shown::page(BAD)?;
    let browser = &shown.browser;
    let complaints = console::errors(browser)?.join("\n");
    assert!(
        complaints.contains("missing is not defined") && complaints.contains("missing.png"),
        "{complaints}"
    );

    let light: Vec<_> = axe::violations(browser)?.into_iter().map(|violation| violation.rule).collect();
    assert!(
        light.contains(&"image-alt".to_owned()) && !light.contains(&"color-contrast".to_owned()),
        "{light:?}"
    );
    browser.prefer(Scheme::Dark)?;
    let dark: Vec<_> = axe::violations(browser)?.into_iter().map(|violation| violation.rule).collect();
    assert!(dark.contains(&"color-contrast".to_owned()), "{dark:?}");

    browser.resize(NARROW)?;
    assert_eq!(layout::spill(browser)?, ["div.wide reaches 508 of 360 px"]);

    let problems = keyboard::problems(browser)?;
    assert!(
        problems.iter().any(|problem| problem.contains("same with and without focus: <a href")),
        "{problems:?}"
    );
    Ok(())
}

#[test]
fn without_scripts_the_page_shows_what_was_sent() -> Result<()> {
    let shown = Shown::page(BAD)?;
    let title = || shown.browser.find("h1").and_then(|heading| shown.browser.text(&heading));
    assert_eq!(title()?, "Written by a script");
    shown.browser.scripts(false)?;
    shown.load()?;
    assert_eq!(title()?, "Bad");
    Ok(())
}
