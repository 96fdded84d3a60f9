//! The part of other pages that tells what figures ask about their subject.

use super::shown::{Shown, shown};
use crate::frame::Frame;
use crate::query::suffix;
use crate::site::Site;
use crate::visitor::Visitor;
use rozum_app::rows::RiskFilter;
use rozum_model::RegionIso;
use rozum_risks::Subject;

/// Questions drawn on a page about something else.
const MOST: usize = 5;

/// Whose questions.
#[derive(Debug, Clone, Copy)]
pub enum About {
    /// One subject.
    Subject(Subject),
    /// Everything in a region.
    Region(RegionIso),
}

/// What figures ask.
pub struct Questions {
    pub shown: Vec<Shown>,
    /// Questions that are not shown.
    pub more: usize,
    /// Questions, clear results, those not computable.
    pub counts: [usize; 3],
    /// Where all of them are listed.
    pub href: String,
}

/// What is asked today.
pub async fn questions(site: &Site, visitor: &Visitor, f: &Frame, about: About) -> Questions {
    let all = site.rozum.risks_of(&visitor.snapshot, site.rozum.now().kyiv_day()).await;
    let filter = match about {
        About::Subject(subject) => RiskFilter {
            kind: Some(subject.code()),
            subject: Some(subject.to_string()),
            ..RiskFilter::default()
        },
        About::Region(region) => RiskFilter { region: Some(region), ..RiskFilter::default() },
    };
    let count = |outcome: &str| {
        let own = all.findings.iter().filter(|finding| filter.keeps(finding));
        own.filter(|finding| finding.outcome.code() == outcome).count()
    };
    let flags = RiskFilter { outcome: Some("flag"), ..filter.clone() };
    let (shown, found) = shown(f, &visitor.snapshot.state, &all, &flags, 0..MOST);
    Questions {
        more: found.saturating_sub(shown.len()),
        shown,
        counts: RiskFilter::OUTCOMES.map(count),
        href: href(about),
    }
}

fn href(about: About) -> String {
    let query = match about {
        About::Subject(subject) => suffix(&[("kind", subject.code()), ("subject", &subject.to_string())]),
        About::Region(region) => suffix(&[("region", &region.to_string())]),
    };
    format!("/risks{query}")
}
