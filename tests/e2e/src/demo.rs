//! The made-up example as a reader plays it: becoming its people, and filling in their forms.

use crate::{Result, World};
use serde_json::json;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long a step may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// Sets values of a form as a person would: the first value of a name goes into its first field, a number chooses a box
/// by its place.
const FILL: &str = r"
    const seen = {};
    for (const [name, value] of PAIRS) {
        const all = [...document.getElementsByName(name)].filter(field => field.type !== 'hidden');
        const box = all.length && ['radio', 'checkbox'].includes(all[0].type);
        const place = seen[name] ?? 0;
        const field = box ? all.find(one => one.value === value) ?? all[Number(value)] : all[place];
        if (!field) throw new Error(`no field ${name} for ${value}`);
        seen[name] = place + 1;
        if (box) field.checked = true; else field.value = value;
    }
    return null;
";

impl World {
    /// Becomes a person of the example.
    ///
    /// # Errors
    /// When the page of people does not offer it.
    pub fn become_part(&self, prefix: &str, login: &str) -> Result<()> {
        self.visit(&format!("{prefix}/demo"))?;
        let form = format!("form[action$='/demo/sign-in']:has(input[value='{login}']) button");
        self.browser.click(&self.browser.wait_for(&form)?)?;
        self.browser.wait_for("#waits").map(drop)
    }

    /// Fills in the form that is shown.
    ///
    /// # Errors
    /// When a field is not there.
    pub fn fill(&self, pairs: &[(&str, &str)]) -> Result<()> {
        let script = FILL.replace("PAIRS", &json!(pairs).to_string());
        self.browser.evaluate::<Option<bool>>(&script).map(drop)
    }

    /// Sends the form of a verb; it must be accepted.
    ///
    /// # Errors
    /// When it is not, with what was said.
    pub fn send(&self) -> Result<()> {
        let browser = &self.browser;
        browser.click(&browser.find("main form.sheet .actions button:not([name])")?)?;
        let deadline = Instant::now() + PATIENCE;
        while !browser.url()?.contains("done=") {
            if let Ok(errors) = browser.find("#errors") {
                return Err(format!("{}: {}", browser.url()?, browser.text(&errors)?).into());
            }
            if Instant::now() > deadline {
                return Err(format!("{}: nothing came back", browser.url()?).into());
            }
            sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}
