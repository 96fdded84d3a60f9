//! The country: a map to choose from, the headline figures, what changed lately.

use super::html;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::map::{Shown, country_map};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use rozum_app::rows::{self, Filter};
use rozum_diagnosis::Rule;
use rozum_model::SphereId;
use rozum_model::state::Change;
use serde::Deserialize;
use std::sync::Arc;

/// What the address may choose.
#[derive(Debug, Default, Deserialize)]
pub struct Choice {
    show: Option<String>,
}

#[derive(Template)]
#[template(path = "home.html")]
struct Home<'a> {
    f: Frame,
    map: crate::map::Drawn,
    shown: Shown,
    spheres: Vec<rows::SphereRow>,
    totals: Totals,
    changes: Vec<&'a Change>,
    /// How many things are late in each group, those without any left out.
    late: Vec<(&'static str, usize)>,
}

struct Totals {
    strategies: usize,
    labels: usize,
    pairs: usize,
    priorities: usize,
    tasks: usize,
    linked_tasks: usize,
    differing: Vec<SphereId>,
}

/// `GET /`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(choice): Query<Choice>,
) -> Result<Response, PageError> {
    let shown =
        choice.show.as_deref().map_or(Ok(Shown::Priorities), str::parse).map_err(|()| PageError::NotFound)?;
    let f = Frame::new(&visitor, Section::Home);
    let state = &visitor.snapshot.state;
    let regions = rows::regions(state, &Filter::default());
    let spheres = rows::spheres(&visitor.snapshot, f.lang);
    let tasks = rows::tasks(state, &Filter::default());
    let totals = Totals {
        strategies: state.strategies.len(),
        labels: visitor.snapshot.spheres().totals.labels,
        pairs: visitor.snapshot.spheres().totals.pairs,
        priorities: regions.iter().filter_map(|row| row.priorities).sum(),
        tasks: tasks.len(),
        linked_tasks: tasks.iter().filter(|task| !task.priorities.is_empty()).count(),
        differing: spheres.iter().filter(|row| row.difference != 0).map(|row| row.id).collect(),
    };
    let mut spheres = spheres;
    spheres.sort_by_key(|row| (std::cmp::Reverse(row.recomputed_count), row.id));
    let diagnosis =
        if shown.is_of_findings() { Some(site.rozum.diagnosis_of(&visitor.snapshot).await) } else { None };
    let findings = diagnosis.as_ref().map(|diagnosis| diagnosis.findings.as_slice()).unwrap_or_default();
    let map = country_map(&f, &regions, shown, findings);
    let changes = state.recent.iter().rev().take(8).collect();
    let late = rows::late_by_group(&visitor.snapshot, site.rozum.now().kyiv_day());
    let late = late.into_iter().filter(|(_, count)| *count > 0).collect();
    html(&Home { map, shown, spheres, totals, changes, late, f })
}

impl Home<'_> {
    /// What can be chosen, with its value in the address.
    fn choices(&self) -> Vec<(String, String)> {
        let counts = [Shown::Priorities, Shown::Tasks, Shown::Spheres];
        let spheres = SphereId::all().map(Shown::Sphere);
        let rules = Rule::ALL.iter().map(|rule| Shown::Finding(*rule));
        counts
            .into_iter()
            .chain([Shown::Findings])
            .chain(spheres)
            .chain(rules)
            .map(|shown| (shown.to_string(), shown.label(&self.f)))
            .collect()
    }

    /// The rows behind the map, in a format.
    fn rows(&self, format: &str) -> String {
        match self.shown {
            Shown::Findings => self.f.href(format!("/diagnosis.{format}")),
            Shown::Finding(rule) => self.f.href(format!("/diagnosis.{format}?rule={rule}")),
            _ => format!("/regions.{format}"),
        }
    }

    fn is_shown(&self, value: &str) -> bool {
        self.shown.to_string() == *value
    }
}
