//! What was understood, before anything is entered.

use super::Understood;
use crate::commands::import::{line, worded};
use crate::failure::Failure;
use crate::output::{Format, Output, columns};
use rozum_app::datasets::counted;
use rozum_app::rows::{ObservationRow, each_observation};
use rozum_locale::{Lang, reason, text_with};
use serde_json::json;

/// How many rows people see.
const FIRST: usize = 10;

/// Issues as rows; for people a summary with the first figures; as JSON everything.
pub(super) fn show(understood: &Understood, output: &Output, lang: Lang) -> Result<(), Failure> {
    if output.format == Format::Json {
        let panel = &understood.panel;
        let whole = json!({
            "dataset": understood.dataset,
            "header": understood.header,
            "counts": counted(panel),
            "times": panel.times.iter().collect::<Vec<_>>(),
            "regions": panel.regions().iter().collect::<Vec<_>>(),
            "activities": panel.activities().iter().collect::<Vec<_>>(),
            "unknown_regions": understood.unknown,
            "bad_rows": understood.bad_rows,
            "issues": worded(&understood.issues, lang),
            "refusals": understood.refusals.iter().map(|r| reason(lang, r)).collect::<Vec<_>>(),
        });
        let one = Output { format: Format::Jsonl, file: output.file.clone() };
        return one.write(&[whole], String::new);
    }
    output.write(&worded(&understood.issues, lang), || drawn(understood, lang))
}

fn drawn(understood: &Understood, lang: Lang) -> String {
    let t = |id: &str| rozum_locale::text(lang, id).into_owned();
    let counts = counted(&understood.panel);
    let args = [
        ("dataset", understood.dataset.to_string().into()),
        ("rows", counts.rows.into()),
        ("regions", counts.regions.into()),
        ("activities", counts.activities.into()),
        ("times", counts.times.into()),
        ("values", counts.values.into()),
        ("missing", counts.missing.into()),
        ("suppressed", counts.suppressed.into()),
        ("duplicates", counts.duplicates.into()),
    ];
    let mut out = format!("{}\n", text_with(lang, "dataset-understood", &args));
    if !understood.unknown.is_empty() && understood.strange == 0 {
        let names = understood.unknown.join(", ");
        out.push_str(&format!(
            "{}\n",
            text_with(lang, "dataset-unknown-regions", &[("names", names.into())])
        ));
    }
    let first: Vec<_> = each_observation(&understood.panel).take(FIRST).map(|row| cells(&row)).collect();
    out.push_str(&columns(&["time", "region", "activity", "value", "state"], &first));
    if understood.issues.is_empty() {
        out.push_str(&format!("{}\n", t("draft-no-issues")));
    } else {
        let rows: Vec<_> = understood.issues.iter().map(|issue| line(issue, lang)).collect();
        let header = [t("col-severity"), t("col-place"), t("col-value"), t("col-what"), t("col-mend")];
        let header: Vec<&str> = header.iter().map(String::as_str).collect();
        out.push_str(&columns(&header, &rows));
    }
    for refusal in &understood.refusals {
        out.push_str(&format!("! {}\n", reason(lang, refusal)));
    }
    out
}

fn cells(row: &ObservationRow) -> Vec<String> {
    let value = row.value.map(|value| value.to_string()).unwrap_or_default();
    vec![row.time.clone(), row.region.clone(), row.activity.clone(), value, row.state.to_owned()]
}
