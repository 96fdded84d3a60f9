//! What the signed-in person can do about what a page shows: the same offers as on their desk.

use super::parts::Act;
use crate::frame::Frame;
use crate::site::Site;
use rozum_governance::{Offer, offered};
use rozum_model::State;
use rozum_model::event::Subject;
use rozum_model::governance::Matter;

/// What a page is about.
#[derive(Debug, Default)]
pub struct About {
    /// Subjects that it shows.
    pub subjects: Vec<Subject>,
    /// Ids of what it shows of other subjects, such as a point of a sitting.
    pub ids: Vec<String>,
}

impl About {
    /// One subject.
    pub fn one(subject: Subject) -> Self {
        Self { subjects: vec![subject], ids: Vec::new() }
    }

    /// Together with every point of a sitting at which the matter is voted on.
    #[must_use]
    pub fn and_votes_on(mut self, state: &State, matter: Matter) -> Self {
        for sitting in state.governance.sittings.values() {
            let points = (1..).zip(&sitting.items).filter(|(_, item)| item.point.matter == matter);
            self.ids.extend(points.map(|(number, _): (u16, _)| format!("{}/{number}", sitting.id)));
        }
        self
    }

    fn has(&self, offer: &Offer) -> bool {
        self.subjects.contains(&offer.subject) || self.ids.contains(&offer.id)
    }
}

/// Verbs that are open to the person here, those that wait for them first; none for anybody else.
pub fn of(f: &Frame, site: &Site, state: &State, about: &About) -> Vec<Act> {
    let Some(viewer) = &f.viewer else { return Vec::new() };
    let offers = offered(state, &viewer.account, site.rozum.now().kyiv_day());
    // What has no form here cannot be done here.
    let here =
        offers.into_iter().filter(|offer| about.has(offer) && crate::verbs::find(offer.verb).is_some());
    here.map(|offer| act(f, offer)).collect()
}

fn act(f: &Frame, offer: Offer) -> Act {
    Act {
        label: f.named("verb-", offer.verb).into_owned(),
        href: format!("/act/{}/{}", offer.verb, offer.id),
        id: offer.id,
        until: offer.until.map(|day| f.day(&day)),
        due: offer.due,
    }
}
