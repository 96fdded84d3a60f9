//! What stands over the results of a table of one's own.

use crate::frame::Frame;
use askama::Template;
use rozum_app::evidence::OwnTable;

/// What stands over the results: the file, what was noticed, the columns, and how to forget it.
#[derive(Template)]
#[template(path = "evidence_own_table.html")]
pub struct Head<'a> {
    pub f: Frame,
    pub table: &'a OwnTable,
    pub minutes: u64,
}

impl Head<'_> {
    #[expect(clippy::unused_self, reason = "templates call everything on the page")]
    fn some<'b>(&self, names: &'b [String]) -> impl Iterator<Item = &'b String> {
        names.iter().take(12)
    }

    /// Name, message id and value of each field of columns.
    fn fields(&self) -> [(&'static str, &'static str, &str); 6] {
        let columns = &self.table.columns;
        [
            ("region", "ev-own-col-region", &columns.region),
            ("activity", "ev-own-col-activity", &columns.activity),
            ("value", "ev-own-col-value", &columns.value),
            ("time", "ev-own-col-time", &columns.time),
            ("total_region", "ev-own-total-region", &columns.total_region),
            ("total_activity", "ev-own-total-activity", &columns.total_activity),
        ]
    }
}
