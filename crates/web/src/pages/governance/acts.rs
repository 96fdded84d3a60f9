//! What the signed-in person can do about what a page shows: the same offers as on their desk.

use super::parts::Act;
use crate::frame::Frame;
use crate::site::Site;
use rozum_governance::{Offer, offered};
use rozum_model::event::Subject;
use rozum_model::governance::{
    Application, BodyId, BodyKind, Call, CallStage, Matter, Package, Sitting, Stage,
};
use rozum_model::time::Day;
use rozum_model::{RegionIso, State};

/// What a page is about.
#[derive(Debug, Default)]
pub struct About {
    /// Subjects that it shows.
    pub subjects: Vec<Subject>,
    /// Ids of what it shows of other subjects, such as a point of a sitting.
    pub ids: Vec<String>,
    /// Bodies whose sitting is to be called for it.
    pub calling: Vec<BodyId>,
    /// Calls of which a package is to be formed for it.
    pub packing: Vec<String>,
    /// Regions whose bodies have to do with it.
    pub regions: Vec<RegionIso>,
    /// What steps wait for, each with its first day.
    pub waits: Vec<(&'static str, Day)>,
    /// Whether the next thing to come is a report.
    pub reports: bool,
}

impl About {
    /// One subject.
    pub fn one(subject: Subject) -> Self {
        let region = match &subject {
            Subject::Application(id) => id.region(),
            Subject::Body(id) => id.region(),
            Subject::Call(id) => id.region(),
            Subject::Case(id) => id.region(),
            Subject::Indicator(id) => id.region(),
            Subject::Review(id) => id.region(),
            Subject::Risk(id) => id.region(),
            Subject::Occasion(id) => id.region(),
            _ => None,
        };
        Self { subjects: vec![subject], regions: region.into_iter().collect(), ..Self::default() }
    }

    /// A sitting with its points.
    #[must_use]
    pub fn and_sitting(mut self, sitting: &Sitting) -> Self {
        let id = sitting.id;
        self.ids.push(id.to_string());
        self.ids.extend((1..=sitting.items.len()).map(|number| format!("{id}/{number}")));
        self.regions.extend(id.body().region());
        let open = sitting.cancelled.is_none() && sitting.attendance.is_none();
        self.waits.extend(open.then_some(("next-waits-sitting", sitting.day)));
        self
    }

    /// Together with every sitting at which the matter is voted on.
    #[must_use]
    pub fn and_votes_on(mut self, state: &State, matter: Matter) -> Self {
        for sitting in state.governance.sittings.values() {
            let points = (1..).zip(&sitting.items).filter(|(_, item)| item.point.matter == matter);
            let (mut found, mut open) = (false, false);
            for (number, item) in points {
                let number: u16 = number;
                self.ids.push(format!("{}/{number}", sitting.id));
                found = true;
                open |= item.closed.is_none();
            }
            if found && open && sitting.cancelled.is_none() {
                self.ids.push(sitting.id.to_string());
                let waits = sitting.attendance.is_none();
                self.waits.extend(waits.then_some(("next-waits-sitting", sitting.day)));
            }
        }
        self
    }

    /// An application with the votes on it, and what has to happen for it elsewhere.
    #[must_use]
    pub fn and_application(mut self, state: &State, application: &Application) -> Self {
        self.subjects.push(Subject::Application(application.id));
        let regions = application.current.content.shares(application.region());
        self.regions.extend(regions.iter().flatten().map(|share| share.region));
        self.regions.extend(application.id.region());
        let matter = Matter::Application(application.id);
        match &application.stage {
            Stage::PublicConsultation(stage) => {
                self.waits.extend(stage.until.tomorrow().ok().map(|day| ("next-waits-consultation", day)));
            }
            Stage::Consulted(_) | Stage::Returned(_) => self.call_group(state, application, matter),
            Stage::Proposed(_) => self = self.and_packing(state, application, matter),
            Stage::Contracted(own) => self.waits.push(("next-waits-contract", own.contract.terms.starts)),
            Stage::Implementing(work) => {
                self.reports = work.reports.iter().all(|report| report.stage.is_settled());
                if let Some(number) = work.open_modification() {
                    let change = Matter::Modification { application: application.id, number };
                    self.call_group(state, application, change);
                    self = self.and_packing(state, application, change).and_votes_on(state, change);
                }
            }
            _ => {}
        }
        self.and_votes_on(state, matter)
    }

    /// A sitting of the working group is to be called, unless one holds the matter already.
    fn call_group(&mut self, state: &State, application: &Application, matter: Matter) {
        let open = |sitting: &std::sync::Arc<Sitting>| {
            sitting.cancelled.is_none() && sitting.item(matter).is_some_and(|item| item.closed.is_none())
        };
        if !state.governance.sittings.values().any(open) {
            let call = state.governance.call(application.call);
            self.calling.extend(call.map(|call| call.terms.working_group));
        }
    }

    /// The last package that holds the matter, or that one is to be formed.
    fn and_packing(mut self, state: &State, application: &Application, matter: Matter) -> Self {
        let packages = state.governance.call(application.call).map(|call| call.packages.as_slice());
        let holds =
            |package: &&std::sync::Arc<Package>| package.lines.iter().any(|line| line.matter == matter);
        match packages.unwrap_or_default().iter().rev().find(holds) {
            Some(package) if !is_returned(application, package) => self.and_package(state, package),
            _ => {
                self.packing.push(application.call.to_string());
                self
            }
        }
    }

    /// A package with the votes on it and the sittings to be called.
    #[must_use]
    pub fn and_package(mut self, state: &State, package: &Package) -> Self {
        let matter = Matter::Package(package.id);
        for region in package.regions() {
            self.regions.push(region);
            let councils = state.governance.bodies_in(Some(region), |kind| kind == BodyKind::Council);
            if package.resolution(region).is_none() {
                self.calling.extend(councils.map(|body| body.id));
            }
        }
        self.and_votes_on(state, matter)
    }

    /// A call with its packages.
    pub fn call(state: &State, call: &Call) -> Self {
        let mut about = Self::one(Subject::Call(call.id));
        if matches!(call.stage, CallStage::Published(_)) {
            about.waits.push(("next-waits-opening", call.terms.opens));
        }
        let open = |package: &&std::sync::Arc<Package>| {
            package.regions().into_iter().any(|region| package.resolution(region).is_none())
        };
        call.packages.iter().filter(open).fold(about, |about, package| about.and_package(state, package))
    }

    /// Whether the page shows what the offer is about.
    pub fn has(&self, offer: &Offer) -> bool {
        let calls = offer.verb == "publish-agenda"
            && matches!(offer.subject, Subject::Body(body) if self.calling.contains(&body));
        let packs = offer.verb == "form-package" && self.packing.contains(&offer.id);
        self.subjects.contains(&offer.subject) || self.ids.contains(&offer.id) || calls || packs
    }
}

/// Whether the project was sent back since, so that another package is to hold it.
fn is_returned(application: &Application, package: &Package) -> bool {
    matches!(&application.stage, Stage::Proposed(voted) if voted.package != Some(package.id))
}

/// Verbs that are open to the person here, those that wait for them first; none for anybody else.
pub fn of(f: &Frame, site: &Site, state: &State, about: &About) -> Vec<Act> {
    let Some(viewer) = &f.viewer else { return Vec::new() };
    let offers = offered(state, &viewer.account, site.rozum.now().kyiv_day());
    // What has no form here cannot be done here.
    let here =
        offers.into_iter().filter(|offer| about.has(offer) && crate::verbs::find(offer.verb).is_some());
    here.map(|offer| act(f, offer)).chain(about.subjects.iter().filter_map(|one| complaint(f, one))).collect()
}

/// Anybody may complain about a project or a body; it would only fill desks, so the page alone offers it.
fn complaint(f: &Frame, subject: &Subject) -> Option<Act> {
    let id = match subject {
        Subject::Application(id) => id.to_string(),
        Subject::Body(id) => id.to_string(),
        _ => return None,
    };
    let label = f.t("verb-file-complaint").into_owned();
    Some(Act { label, href: format!("/act/file-complaint/{id}"), id, until: None, due: false })
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
