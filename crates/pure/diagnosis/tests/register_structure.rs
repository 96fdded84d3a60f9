//! What the rules about how a strategy is built find in the register to 2027, where the note and the print leave no doubt.

mod register_read;

use register_read::{findings, findings_by, versions};
use rozum_diagnosis::{Finding, Rule, Severity, Thresholds};
use rozum_model::strategy::{Link, LinkBasis};
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

fn all() -> &'static [Finding] {
    static ALL: OnceLock<Vec<Finding>> = OnceLock::new();
    ALL.get_or_init(|| findings(&versions()))
}

fn of(rule: Rule, region: &str) -> impl Iterator<Item = &'static Finding> {
    all().iter().filter(move |finding| finding.rule == rule && finding.region.to_string() == region)
}

fn subjects(rule: Rule, region: &str) -> Vec<String> {
    of(rule, region).map(|finding| finding.subject.id()).collect()
}

/// Regions with a finding about the whole strategy that is at least so severe.
fn regions(rule: Rule, severity: Severity) -> Vec<String> {
    let found = all().iter().filter(|f| f.rule == rule && f.severity >= severity);
    found.filter(|f| f.subject.kind() == "strategy").map(|f| f.region.to_string()).collect()
}

#[test]
fn donetsk_alone_declares_no_sphere() {
    assert_eq!(regions(Rule::NoSphere, Severity::Info), ["UA-14"]);
    let finding = of(Rule::NoSphere, "UA-14").next().unwrap();
    assert!(finding.quote.starts_with("Галузі не визначено"), "{finding:?}");
    assert_eq!(finding.severity, Severity::Error);
    // There is nothing else to hold against anything.
    for rule in [Rule::SphereWithoutPriority, Rule::PriorityOutsideSpheres, Rule::VagueWording] {
        assert_eq!(subjects(rule, "UA-14"), <[&str; 0]>::default());
    }
}

#[test]
fn volyn_has_logistics_outside_its_spheres() {
    assert_eq!(subjects(Rule::PriorityOutsideSpheres, "UA-07"), ["07-P01"]);
    let finding = of(Rule::PriorityOutsideSpheres, "UA-07").next().unwrap();
    assert_eq!(finding.why.argument("spheres").map(ToString::to_string).as_deref(), Some("S17"));
    assert_eq!(finding.severity, Severity::Warning);
    assert_eq!(subjects(Rule::SphereWithoutPriority, "UA-07"), ["S04"]);
}

#[test]
fn luhansk_has_three_priorities_outside_and_three_empty_spheres() {
    assert_eq!(subjects(Rule::PriorityOutsideSpheres, "UA-09"), ["09-P01", "09-P03", "09-P04"]);
    let empty: BTreeSet<_> = subjects(Rule::SphereWithoutPriority, "UA-09").into_iter().collect();
    assert_eq!(empty.into_iter().collect::<Vec<_>>(), ["S01", "S02", "S07"]);
    // Farming and tourism have tasks all the same; coal is in no sphere.
    assert_eq!(subjects(Rule::TaskMismatch, "UA-09"), ["09-T03", "09-T05", "09-T06"]);
}

#[test]
fn sumy_is_vague() {
    assert_eq!(subjects(Rule::VagueWording, "UA-59")[..4], ["UA-59", "59-P01", "59-P02", "59-P03"]);
    assert_eq!(regions(Rule::VagueWording, Severity::Error), ["UA-59"]);
}

#[test]
fn zakarpattia_lists_twenty_one_activities() {
    let finding = of(Rule::TooManyActivities, "UA-21").next().unwrap();
    let number = |name| finding.why.argument(name).map(ToString::to_string);
    assert_eq!(number("activities").as_deref(), Some("21"));
    assert_eq!(number("priorities").as_deref(), Some("21"));
    assert_eq!(number("sphere-count").as_deref(), Some("9"));
    assert_eq!(finding.severity, Severity::Error);
}

#[test]
fn too_many_is_eight_and_borderline_is_below() {
    let too_many = regions(Rule::TooManyActivities, Severity::Warning);
    assert_eq!(too_many, ["UA-21", "UA-23", "UA-26", "UA-46", "UA-63"]);
    let nearly: Vec<_> = regions(Rule::TooManyActivities, Severity::Info)
        .into_iter()
        .filter(|region| !too_many.contains(region))
        .collect();
    assert_eq!(nearly, ["UA-56", "UA-68"]);
}

#[test]
fn most_strategies_list_activities_kherson_among_them() {
    let wholly = regions(Rule::ActivityListOnly, Severity::Error);
    let listing = regions(Rule::ActivityListOnly, Severity::Warning);
    // The note: in the vast majority; Kherson is its example.
    assert!(listing.len() * 4 >= 23 * 3, "{listing:?}");
    assert!(wholly.contains(&"UA-65".to_owned()), "{wholly:?}");
    assert!(!listing.contains(&"UA-12".to_owned()) && !listing.contains(&"UA-32".to_owned()), "{listing:?}");
    assert_eq!(of(Rule::ActivityListOnly, "UA-07").next().unwrap().severity, Severity::Info);
}

#[test]
fn priorities_and_tasks_that_miss_each_other() {
    assert_eq!(subjects(Rule::PriorityWithoutTask, "UA-53"), ["53-P03"]);
    assert_eq!(subjects(Rule::PriorityWithoutTask, "UA-65"), ["65-P03"]);
    assert_eq!(subjects(Rule::PriorityWithoutTask, "UA-61"), ["61-P02"]);
    assert_eq!(subjects(Rule::PriorityWithoutTask, "UA-18"), <[&str; 0]>::default());
    assert_eq!(subjects(Rule::PriorityWithoutTask, "UA-21").len(), 21);
    assert_eq!(subjects(Rule::TaskMismatch, "UA-21"), ["21-T03", "21-T05"]);
    // Tasks for all spheres of specialisation say so.
    assert_eq!(subjects(Rule::TaskWithoutPriority, "UA-32"), <[&str; 0]>::default());
}

#[test]
fn a_task_is_general_or_does_not_fit_not_both() {
    let tasks = |rule| all().iter().filter(move |f| f.rule == rule).map(|f| f.subject.id());
    let general: BTreeSet<_> = tasks(Rule::TaskWithoutPriority).collect();
    assert!(general.len() > 10);
    assert!(tasks(Rule::TaskMismatch).all(|task| !general.contains(&task)));
}

#[test]
fn links_answer_every_question_about_tasks() {
    let mut linked = versions();
    for (_, version) in &mut linked {
        let links: Vec<Link> =
            version.priorities.iter().map(|p| Link { priority: p.id, basis: LinkBasis::Stated }).collect();
        for task in &mut version.tasks {
            Arc::make_mut(task).links.clone_from(&links);
        }
    }
    let rules = [Rule::PriorityWithoutTask, Rule::TaskWithoutPriority, Rule::TaskMismatch];
    let left: Vec<_> = findings(&linked).into_iter().filter(|f| rules.contains(&f.rule)).collect();
    assert!(left.is_empty(), "{left:?}");
}

fn count(rule: Rule, is: impl Fn(&Finding) -> bool) -> usize {
    all().iter().filter(|finding| finding.rule == rule && is(finding)).count()
}

#[test]
fn the_figures_that_the_pages_tell() {
    let of_regions = |rule| {
        let regions: BTreeSet<_> = all().iter().filter(|f| f.rule == rule).map(|f| f.region).collect();
        (count(rule, |_| true), regions.len())
    };
    assert_eq!(of_regions(Rule::SphereWithoutPriority), (10, 6));
    assert_eq!(count(Rule::SphereWithoutPriority, |f| f.severity == Severity::Info), 2);
    assert_eq!(count(Rule::PriorityWithoutTask, |_| true), 69);
    assert_eq!(count(Rule::TaskWithoutPriority, |_| true), 27);
    assert_eq!(of_regions(Rule::TaskMismatch), (14, 7));
    assert_eq!(of_regions(Rule::PriorityOutsideSpheres), (14, 8));
    assert_eq!(count(Rule::PriorityOutsideSpheres, |f| f.severity == Severity::Info), 1);
    let wholly = regions(Rule::ActivityListOnly, Severity::Error).len();
    assert_eq!((wholly, regions(Rule::ActivityListOnly, Severity::Warning).len() - wholly), (13, 7));
    assert_eq!(
        regions(Rule::VagueWording, Severity::Warning),
        ["UA-56", "UA-59", "UA-65", "UA-77"],
        "half of the priorities are vague"
    );
}

#[test]
fn the_limit_of_activities_is_where_outliers_begin() {
    // With a limit of two, one sphere is borderline: every strategy with a sphere tells its counts.
    let mut thresholds = Thresholds::default();
    thresholds.set("too_many_spheres", "2").unwrap();
    let found = findings_by(&versions(), &thresholds);
    let told = found.iter().filter(|f| f.rule == Rule::TooManyActivities);
    let number = |f: &Finding, name| f.why.argument(name).unwrap().to_string().parse::<f64>().unwrap();
    let mut counts: Vec<f64> = told.map(|f| number(f, "activities")).collect();
    counts.sort_by(f64::total_cmp);
    assert_eq!(counts.len(), 23);
    // Hinges are the medians of the halves, the middle one in both.
    let (lower, upper) = (counts[5].midpoint(counts[6]), counts[16].midpoint(counts[17]));
    let fence = upper + 1.5 * (upper - lower);
    assert_eq!((lower, upper, fence), (3.0, 7.5, 14.25));
    let limit = Thresholds::default().get("too_many_activities").unwrap();
    assert!((limit - fence.ceil()).abs() < f64::EPSILON, "{limit}");
    assert!(!counts.iter().any(|count| (12.0..20.0).contains(count)), "{counts:?}");
}
