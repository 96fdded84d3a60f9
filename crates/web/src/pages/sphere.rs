//! One sphere: who declares it, in which words, where on the map.

use super::html;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::map::{Drawn, Shown, country_map};
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use rozum_app::rows::{self, Filter, SphereRow};
use rozum_model::{RegionIso, SphereId, State};

#[derive(Template)]
#[template(path = "sphere.html")]
struct Page {
    f: Frame,
    id: SphereId,
    row: SphereRow,
    map: Drawn,
    declared: Vec<Declared>,
    previous: Option<SphereId>,
    next: Option<SphereId>,
}

/// A region that declares the sphere, with its own words for it.
struct Declared {
    region: RegionIso,
    labels: Vec<String>,
    priorities: usize,
}

/// `GET /spheres/{id}`
pub async fn page(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let id: SphereId = id.parse().map_err(|_| PageError::NotFound)?;
    let f = Frame::new(&visitor, Section::Spheres);
    let state = &visitor.snapshot.state;
    let row = rows::spheres(&visitor.snapshot, f.lang)
        .into_iter()
        .find(|row| row.id == id)
        .ok_or(PageError::NotFound)?;
    let map = country_map(&f, &rows::regions(state, &Filter::default()), Shown::Sphere(id), &[]);
    let declared = declared(state, id);
    let previous = SphereId::from_number(id.number() - 1);
    let next = SphereId::from_number(id.number() + 1);
    html(&Page { f, id, row, map, declared, previous, next })
}

fn declared(state: &State, id: SphereId) -> Vec<Declared> {
    state
        .strategies
        .values()
        .filter_map(|strategy| {
            let version = strategy.current.as_ref();
            let labels: Vec<_> =
                version.spheres.iter().filter(|s| s.sphere == Some(id)).map(|s| s.label.clone()).collect();
            (!labels.is_empty()).then(|| Declared {
                region: strategy.region,
                labels,
                priorities: version.priorities.len(),
            })
        })
        .collect()
}
