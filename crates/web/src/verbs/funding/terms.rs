//! What a call says, as a form asks it and reads it back.

use crate::verbs::{Answers, Asked, Field, Kind, documents, words};
use rozum_model::governance::{BodyKind, CallTerms, Criterion, Kopecks, Share};
use rozum_model::{Reason, RegionIso};

/// Rows of criteria that a new call offers.
const CRITERIA: usize = 5;

/// The questions about a call of a region.
pub fn fields(asked: &Asked<'_>, region: RegionIso, now: Option<&CallTerms>) -> Vec<Field> {
    let groups = asked.bodies(Some(region), |kind| matches!(kind, BodyKind::WorkingGroup { .. }));
    let mut all = vec![of(asked.field("title", Kind::Line), now.map(|terms| terms.title.clone()))];
    all.extend(documents::fields(asked, "act", now.map(|terms| &terms.act)));
    all.push(of(
        asked.field("working-group", Kind::One(groups)),
        now.map(|terms| terms.working_group.to_string()),
    ));
    let mut tasks = asked.field("tasks", Kind::Any(asked.tasks(region)));
    tasks.values = now.map(|terms| texts(&terms.tasks)).unwrap_or_default();
    all.push(tasks);
    all.push(requirements(asked, now));
    all.push(criteria(asked, now));
    all.push(allocations(asked, region, now));
    all.extend(limits(asked, now));
    all
}

fn of(field: Field, value: Option<impl ToString>) -> Field {
    match value {
        Some(value) => field.value(value),
        None => field,
    }
}

fn texts(values: &[impl ToString]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

fn column(asked: &Asked<'_>, name: &'static str, kind: Kind, values: Vec<String>) -> Field {
    Field { values, ..asked.field(name, kind) }
}

fn requirements(asked: &Asked<'_>, now: Option<&CallTerms>) -> Field {
    let values = now.map(|terms| terms.requirements.clone()).unwrap_or_default();
    let rows = values.len() + 4;
    asked.rows("requirements", vec![column(asked, "requirement", Kind::Line, values)], rows)
}

fn criteria(asked: &Asked<'_>, now: Option<&CallTerms>) -> Field {
    let own = now.map(|terms| terms.criteria.as_slice()).unwrap_or_default();
    let weight = Kind::Whole { least: 1, most: 100 };
    let columns = vec![
        column(asked, "criterion", Kind::Line, own.iter().map(|one| one.name.clone()).collect()),
        column(asked, "meaning", Kind::Line, own.iter().map(|one| one.meaning.clone()).collect()),
        column(asked, "weight", weight, own.iter().map(|one| one.weight.to_string()).collect()),
    ];
    asked.rows("criteria", columns, own.len().max(CRITERIA - 1) + 1)
}

fn allocations(asked: &Asked<'_>, region: RegionIso, now: Option<&CallTerms>) -> Field {
    let host = [Share { region, amount: Kopecks::ZERO }];
    let own = now.map_or(host.as_slice(), |terms| terms.allocations.as_slice());
    let amount = |share: &Share| match share.amount {
        Kopecks::ZERO => String::new(),
        amount => words::typed_money(amount),
    };
    let columns = vec![
        column(
            asked,
            "allocation-region",
            Kind::One(asked.regions()),
            own.iter().map(|share| share.region.to_string()).collect(),
        ),
        column(asked, "allocation", Kind::Money, own.iter().map(amount).collect()),
    ];
    asked.rows("allocations", columns, own.len() + 2)
}

fn limits(asked: &Asked<'_>, now: Option<&CallTerms>) -> [Field; 4] {
    let percent = Kind::Whole { least: 0, most: 99 };
    [
        of(asked.field("cap", Kind::Money), now.map(|terms| words::typed_money(terms.cap))),
        of(asked.field("own-percent", percent), now.map(|terms| terms.own_percent)),
        of(asked.field("opens", Kind::Day), Some(now.map_or(asked.today, |terms| terms.opens))),
        of(asked.field("closes", Kind::Day), now.map(|terms| terms.closes)),
    ]
}

/// The terms that were typed.
pub fn read(answers: &Answers) -> Option<CallTerms> {
    let working_group = answers.read("working-group");
    let tasks = answers.read_all("tasks");
    if tasks.is_empty() {
        answers.tell("tasks", Reason::new("answer-missing"));
    }
    let (criteria, allocations) = (read_criteria(answers), read_allocations(answers));
    let (cap, own_percent) = (answers.kopecks("cap"), answers.whole("own-percent"));
    let (opens, closes) = (answers.day("opens"), answers.day("closes"));
    let requirements = answers.rows(["requirement"]).into_iter().map(|[text]| text).collect();
    Some(CallTerms {
        title: answers.words("title"),
        act: documents::read(answers, "act"),
        tasks,
        working_group: working_group?,
        requirements,
        criteria,
        allocations,
        cap: Kopecks(cap?),
        own_percent: own_percent?,
        opens: opens?,
        closes: closes?,
    })
}

fn read_criteria(answers: &Answers) -> Vec<Criterion> {
    let rows = answers.rows(["criterion", "meaning", "weight"]);
    let read = |[name, meaning, weight]: [String; 3]| {
        Some(Criterion { name, meaning, weight: answers.whole_of("weight", &weight)? })
    };
    rows.into_iter().filter_map(read).collect()
}

fn read_allocations(answers: &Answers) -> Vec<Share> {
    let read = |[region, amount]: [String; 2]| {
        let (region, amount) =
            (answers.read_of("allocation-region", &region), answers.kopecks_of("allocation", &amount));
        Some(Share { region: region?, amount: Kopecks(amount?) })
    };
    answers.rows(["allocation-region", "allocation"]).into_iter().filter_map(read).collect()
}
