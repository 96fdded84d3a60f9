//! The package: what a working group proposes, put before the councils, and what a member must see of it.

use crate::verbs::about::matter_of;
use crate::verbs::{Asked, Cell, Facts, Field, Kind, Table, Verb, about, difference, words};
use rozum_model::command::FundingCommand;
use rozum_model::governance::{Application, ApplicationId, Kopecks, Matter, PackageId, PackageLine, Share};
use rozum_model::{Command, RegionIso};
use std::collections::BTreeMap;

/// Put what the working group proposes before the councils. Nobody chooses: the rules say which lines
/// and in which order; the form carries what the person read.
pub const FORM: Verb = Verb {
    name: "form-package",
    subject: about::call,
    facts: |asked| {
        let lines = lines(asked);
        let rows = (1_usize..).zip(&lines).map(|(number, one)| line(asked, number, one));
        let facts = about::call_facts(asked)?
            .some(asked.f, "total", total(&lines).map(|shares| words::shares(asked.f, &shares)))
            .table(Table::new(asked.f, "package", &HEAD).rows(rows));
        Some(with_changes(asked, facts, &lines))
    },
    fields: |asked| {
        let read = lines(asked).into_iter().map(|line| line.matter.to_string()).collect();
        vec![Field { values: read, ..asked.field("matters", Kind::Carried) }]
    },
    command: |asked, answers, _| {
        let matters = answers.all("matters").filter_map(matter_of).collect();
        Some(Command::Funding(FundingCommand::FormPackage { call: asked.whole()?, matters }))
    },
};

const HEAD: [&str; 6] = ["number", "matter", "shares", "conditions", "score", "consultation"];

fn lines(asked: &Asked<'_>) -> Vec<PackageLine> {
    asked.whole().map(|call| rozum_app::package_lines(asked.state, call, asked.today)).unwrap_or_default()
}

/// The weighted mean of the scores that count.
fn mean(asked: &Asked<'_>, application: &Application) -> Option<f64> {
    let terms = &asked.state.governance.call(application.call)?.terms;
    let (sum, count) = rozum_app::score(asked.state, terms, application, asked.today)?;
    // Scores, weights and assessors are few: both fit.
    let [sum, count] = [sum, count].map(|number| u32::try_from(number).ok().map(f64::from));
    Some(sum? / count? / 100.0)
}

/// What a member of a council must see: each line with its sums, what was said about it, and the hash.
pub fn facts(asked: &Asked<'_>, id: PackageId) -> Option<Facts> {
    let package = asked.state.governance.package(id)?;
    let rows = (1_usize..).zip(&package.lines).map(|(number, one)| line(asked, number, one));
    let facts = Facts::default()
        .line(asked.f, "package", id.to_string())
        .line(asked.f, "total", words::shares(asked.f, &total(&package.lines)?))
        .line(asked.f, "hash", package.hash.clone())
        .table(Table::new(asked.f, "package", &HEAD).rows(rows));
    Some(with_changes(asked, facts, &package.lines))
}

/// With what each change of a project changes: its line tells the sums alone.
fn with_changes(asked: &Asked<'_>, facts: Facts, lines: &[PackageLine]) -> Facts {
    lines.iter().fold(facts, |facts, line| facts.table(difference::table(asked, line.matter)))
}

fn line(asked: &Asked<'_>, number: usize, one: &PackageLine) -> Vec<Cell> {
    let application = project(one.matter).and_then(|id| asked.state.governance.application(id));
    let score = application.and_then(|found| mean(asked, found));
    let said = application.and_then(|found| consultation(asked, found));
    // What was said of the project was said of the text before the change.
    let old = |text: Option<String>| match (text, one.matter) {
        (Some(text), Matter::Modification { .. }) => format!("{text} ({})", asked.f.t("text-before")),
        (text, _) => text.unwrap_or_default(),
    };
    vec![
        Cell::figure(number.to_string()),
        Cell::text(format!("{} «{}»", one.matter, one.title)).to(words::matter_path(one.matter)),
        Cell::figure(words::shares(asked.f, &one.shares)),
        Cell::text(one.conditions.join("; ")),
        Cell::figure(old(score.map(|score| rozum_locale::decimal(asked.f.lang, score, 2)))),
        Cell::text(old(said)),
    ]
}

const fn project(matter: Matter) -> Option<ApplicationId> {
    match matter {
        Matter::Application(id) | Matter::Modification { application: id, .. } => Some(id),
        Matter::Package(_) => None,
    }
}

fn total(lines: &[PackageLine]) -> Option<Vec<Share>> {
    let mut sums = BTreeMap::<RegionIso, Kopecks>::new();
    for share in lines.iter().flat_map(|line| &line.shares) {
        let sum = sums.entry(share.region).or_default();
        *sum = sum.plus(share.amount)?;
    }
    Some(sums.into_iter().map(|(region, amount)| Share { region, amount }).collect())
}

/// The consultation in a line; `None` where there was none.
pub fn consultation(asked: &Asked<'_>, application: &Application) -> Option<String> {
    application.stage.consultation()?;
    let all = application.stage.submissions();
    let taken = all.iter().filter(|one| one.answer.as_ref().is_some_and(|answer| answer.accepted)).count();
    let said = asked.f.count("count-statements", all.len());
    Some(format!("{said}; {}", asked.f.count("count-taken-up", taken)))
}
