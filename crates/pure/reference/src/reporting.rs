//! What reports on regional strategies cover, and by when each is due.

pub use crate::generated::reporting::RULES;

/// What a report covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReportKind {
    /// Half a year.
    HalfYear,
    /// A year.
    Year,
    /// The years of an action plan.
    ActionPlan,
    /// The years of the strategies.
    Period,
}

/// A kind of report.
#[derive(Debug, PartialEq, Eq)]
pub struct ReportRule {
    /// What it covers.
    pub kind: ReportKind,
    /// Days after the last day of its period by which it is handed in; `None` where that could not be confirmed, which does
    /// not say that there is no deadline.
    pub due_days: Option<u16>,
    /// The act that asks for it, by its id in the table of acts.
    pub act: &'static str,
    /// What it is.
    pub name_uk: &'static str,
    /// The same in English.
    pub name_en: &'static str,
    /// Address of the page that it was read from.
    pub source: &'static str,
}

/// The rule of a kind of report.
pub fn rule(kind: ReportKind) -> Option<&'static ReportRule> {
    RULES.iter().find(|rule| rule.kind == kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_its_act() {
        for kind in [ReportKind::HalfYear, ReportKind::Year, ReportKind::ActionPlan, ReportKind::Period] {
            let rule = rule(kind).unwrap();
            assert!(crate::legal::act(rule.act).is_some() && rule.source.starts_with("http"), "{kind:?}");
        }
    }
}
