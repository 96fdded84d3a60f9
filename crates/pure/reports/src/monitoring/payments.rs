//! Tranches of contracts, and the reports that were handled in the period.

use super::MonitoringMaterial;
use super::grid::{Cell, Grid, Head, Line};
use rozum_model::governance::{Application, Kopecks, Report, ReportStage, Share, Tranche};

/// Each tranche of each contract: what it waits for, and whether that was seen reached.
pub fn tranches(material: &MonitoringMaterial<'_>) -> Grid {
    let all = material.state.governance.applications.values();
    let rows = all.flat_map(|application| {
        let tranches = application.stage.contract().map(|own| own.terms.tranches.as_slice());
        let numbered = (1_usize..).zip(tranches.unwrap_or_default());
        numbered.filter_map(|(number, own)| tranche(material, application, number, own)).collect::<Vec<_>>()
    });
    Grid {
        id: "tranches",
        columns: vec![
            Head::words("project", 4),
            Head::figures("tranche", 3),
            Head::words("milestone", 12),
            Head::words("due", 6),
            Head::figures("amount", 6),
            Head::words("reached", 5),
        ],
        rows: rows.collect(),
        wide: false,
    }
}

fn tranche(
    material: &MonitoringMaterial<'_>,
    application: &Application,
    number: usize,
    own: &Tranche,
) -> Option<Line> {
    let voice = material.voice();
    let amount = of_scope(material, &own.shares)?;
    let milestones = &application.current.content.milestones;
    let waits = own.milestone.and_then(|number| milestones.get(usize::from(number).checked_sub(1)?));
    let reached = own.milestone.is_none_or(|number| {
        application.stage.work().is_some_and(|work| work.reached().any(|one| one == number))
    });
    let cells = vec![
        Cell::link(Some(application.id), "/projects/"),
        Cell::Count(number),
        waits.map_or_else(|| Cell::Words(voice.t("mon-tranche-first")), |own| Cell::Quote(own.title.clone())),
        waits.map_or(Cell::Missing, |own| Cell::Day(own.due)),
        Cell::Money(amount),
        Cell::Words(voice.t(if reached { "yes" } else { "no" })),
    ];
    Some(Line { id: format!("{}-{number}", application.id), path: page(application), cells })
}

/// Reports that were handed in, certified or paid in the period.
pub fn reports(material: &MonitoringMaterial<'_>) -> Grid {
    let all = material.state.governance.applications.values().filter(|own| material.scope.has(own));
    let rows = all.flat_map(|application| {
        let reports = application.stage.work().map(|work| work.reports.as_slice()).unwrap_or_default();
        let numbered = (1_usize..).zip(reports).filter(|(_, own)| is_of_period(material, own));
        numbered.map(|(number, own)| report(material, application, number, own)).collect::<Vec<_>>()
    });
    Grid {
        id: "reports",
        columns: vec![
            Head::words("project", 4),
            Head::figures("report", 3),
            Head::words("stage", 7),
            Head::words("handed-in", 6),
            Head::figures("claimed", 6),
            Head::figures("certified", 6),
            Head::words("certified-on", 0),
            Head::figures("paid", 6),
            Head::words("paid-on", 6),
        ],
        rows: rows.collect(),
        wide: true,
    }
}

fn report(material: &MonitoringMaterial<'_>, application: &Application, number: usize, own: &Report) -> Line {
    let voice = material.voice();
    let certificate = own.stage.certificate();
    let certified = certificate.and_then(|one| of_scope(material, &one.shares));
    let paid = match &own.stage {
        ReportStage::Paid { paid, .. } => Some(paid.day()),
        _ => None,
    };
    let cells = vec![
        Cell::link(Some(application.id), "/projects/"),
        Cell::Count(number),
        Cell::Words(voice.t(&format!("report-stage-{}", own.stage.name()))),
        Cell::Day(own.submitted.day()),
        Cell::money(of_scope(material, &own.content.claimed)),
        Cell::money(certified),
        Cell::day(certificate.map(|one| one.certified.day())),
        Cell::money(certified.filter(|_| paid.is_some())),
        Cell::day(paid),
    ];
    Line { id: format!("{}-{number}", application.id), path: page(application), cells }
}

fn is_of_period(material: &MonitoringMaterial<'_>, own: &Report) -> bool {
    let certified = own.stage.certificate().map(|one| one.certified.day());
    let paid = match &own.stage {
        ReportStage::Paid { paid, .. } => Some(paid.day()),
        _ => None,
    };
    let days = [Some(own.submitted.day()), certified, paid];
    days.into_iter().flatten().any(|day| material.period.has(day))
}

/// What of it is of the scope; `None` where nothing is, and when it does not fit.
fn of_scope(material: &MonitoringMaterial<'_>, shares: &[Share]) -> Option<Kopecks> {
    let own: Vec<_> = shares.iter().filter(|share| material.scope.covers(Some(share.region))).collect();
    if own.is_empty() { None } else { Kopecks::sum(own.into_iter().map(|share| share.amount)) }
}

fn page(application: &Application) -> String {
    format!("/projects/{}", application.id)
}
