//! What an application may say. Also used for changes of a project under way.

use crate::bodies::kved;
use crate::texts::{Field, required};
use rozum_model::governance::{ApplicationContent, CallTerms, Kopecks};
use rozum_model::{Reason, RegionIso, State};
use std::collections::BTreeSet;

/// Most lines of each list of an application.
const MOST: usize = 100;
/// Longest title, in characters: packages repeat it.
const TITLE: usize = 300;
/// Largest application as it is written, in bytes: an event of the journal has at most 65,535.
const BYTES: usize = 60_000;

/// All that is wrong with an application under these terms.
pub(crate) fn check(state: &State, terms: &CallTerms, content: &ApplicationContent) -> Vec<Reason> {
    let mut reasons = Vec::new();
    words(content, &mut reasons);
    sizes(content, &mut reasons);
    if !terms.tasks.contains(&content.task) {
        reasons.push(Reason::new("task-not-called").with("task", content.task.to_string()));
    }
    let mut seen = BTreeSet::new();
    for organisation in content.organisations() {
        let named = |reason: Reason| reason.with("organisation", organisation.to_string());
        if state.governance.organisation(organisation).is_none() {
            reasons.push(named(Reason::new("organisation-unknown")));
        }
        if !seen.insert(organisation) {
            reasons.push(named(Reason::new("partner-named-twice")));
        }
    }
    reasons.extend(kved(&content.kved));
    plan(terms, content, &mut reasons);
    money(terms, content, &mut reasons);
    reasons
}

fn words(content: &ApplicationContent, reasons: &mut Vec<Reason>) {
    required(Field::only("application-title"), &content.title, reasons);
    let title = content.title.chars().count();
    if title > TITLE {
        let reason = Reason::new("text-too-long").with("field", "application-title").with("number", 0_u32);
        reasons.push(reason.with("length", title).with("limit", TITLE));
    }
    required(Field::only("application-summary"), &content.summary, reasons);
    required(Field::only("effect-green"), &content.effects.green, reasons);
    required(Field::only("effect-digital"), &content.effects.digital, reasons);
    required(Field::only("effect-inclusion"), &content.effects.inclusion, reasons);
    for (index, partner) in content.partners.iter().enumerate() {
        required(Field::of("partner-part", index), &partner.part, reasons);
    }
    for (index, milestone) in content.milestones.iter().enumerate() {
        required(Field::of("milestone-title", index), &milestone.title, reasons);
    }
    for (index, indicator) in content.indicators.iter().enumerate() {
        required(Field::of("indicator-name", index), &indicator.name, reasons);
        required(Field::of("indicator-unit", index), &indicator.unit, reasons);
        for value in [&indicator.baseline, &indicator.target] {
            if !is_decimal(value) {
                let reason = Reason::new("indicator-not-a-number").with("number", index + 1);
                reasons.push(reason.with("value", value.as_str()));
            }
        }
    }
}

/// `12`, `-0.5`.
fn is_decimal(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let plain = text.strip_prefix('-').unwrap_or(text);
    text.len() <= 30
        && match plain.split_once('.') {
            Some((whole, part)) => digits(whole) && digits(part),
            None => digits(plain),
        }
}

fn sizes(content: &ApplicationContent, reasons: &mut Vec<Reason>) {
    let lists = [
        ("partners", content.partners.len(), 0),
        ("milestones", content.milestones.len(), 1),
        ("indicators", content.indicators.len(), 1),
        ("budget", content.budget.len(), 1),
    ];
    for (what, count, least) in lists {
        if count < least || count > MOST {
            let reason =
                Reason::new("application-count-out-of-range").with("what", what).with("count", count);
            reasons.push(reason.with("least", least).with("most", MOST));
        }
    }
    let bytes = serde_json::to_vec(content).map_or(usize::MAX, |bytes| bytes.len());
    if bytes > BYTES {
        reasons.push(Reason::new("application-too-large").with("bytes", bytes).with("limit", BYTES));
    }
}

/// Milestones go forward, and each line of the budget pays for one of them.
fn plan(terms: &CallTerms, content: &ApplicationContent, reasons: &mut Vec<Reason>) {
    for (index, pair) in content.milestones.windows(2).enumerate() {
        if pair[1].due < pair[0].due {
            reasons.push(Reason::new("milestone-before-the-last").with("number", index + 2));
        }
    }
    if content.milestones.first().is_some_and(|first| first.due <= terms.closes) {
        let closes = terms.closes.to_string();
        reasons.push(Reason::new("milestone-before-the-call").with("number", 1_u32).with("closes", closes));
    }
    // What was done in December is paid in the next year.
    let last = content.milestones.last().map_or(i16::MAX, |milestone| milestone.due.year().saturating_add(1));
    for (index, line) in content.budget.iter().enumerate() {
        let named = |reason: Reason| reason.with("number", index + 1);
        if line.year < terms.opens.year() || line.year > last {
            let reason = named(Reason::new("budget-year-outside")).with("year", line.year.to_string());
            reasons.push(reason.with("first", terms.opens.year().to_string()).with("last", last.to_string()));
        }
        if line.milestone == 0 || usize::from(line.milestone) > content.milestones.len() {
            let milestone = u32::from(line.milestone);
            reasons.push(named(Reason::new("budget-for-no-milestone")).with("milestone", milestone));
        }
        if line.amount == Kopecks::ZERO {
            reasons.push(named(Reason::new("budget-line-of-nothing")));
        }
    }
}

fn money(terms: &CallTerms, content: &ApplicationContent, reasons: &mut Vec<Reason>) {
    let host: RegionIso = content.task.region();
    let (Some(total), Some(shares)) = (content.total(), content.shares(host)) else {
        reasons.push(Reason::new("budget-too-large"));
        return;
    };
    for share in &shares {
        if !terms.allocations.iter().any(|given| given.region == share.region) {
            reasons.push(Reason::new("region-gives-nothing").with("region", share.region.to_string()));
        }
    }
    if !shares.iter().any(|share| share.region == host) {
        reasons.push(Reason::new("host-asked-for-nothing").with("region", host.to_string()));
    }
    // Shares are parts of a total that fits.
    let asked = Kopecks::sum(shares.iter().map(|share| share.amount)).unwrap_or(total);
    if asked > terms.cap {
        let reason = Reason::new("cap-exceeded").with("asked", asked.to_string());
        reasons.push(reason.with("cap", terms.cap.to_string()));
    }
    let own = total.minus(asked).unwrap_or_default();
    if u128::from(own.0) * 100 < u128::from(total.0) * u128::from(terms.own_percent) {
        let reason = Reason::new("own-part-too-small").with("own", own.to_string());
        reasons.push(reason.with("total", total.to_string()).with("percent", u32::from(terms.own_percent)));
    }
}

#[cfg(test)]
mod tests {
    use crate::samples::funding::{APPLICANT, called, content, submitting};
    use crate::samples::seats::{day, no, org, other_region, person};
    use rozum_model::governance::{ApplicationContent, Kopecks, Milestone, Partner, Source};

    fn found(change: impl FnOnce(&mut ApplicationContent)) -> Vec<String> {
        let mut content = content(600_000, 400_000);
        change(&mut content);
        no(&called(), 2, &person(APPLICANT), submitting(content))
    }

    #[test]
    fn it_answers_the_call() {
        assert!(found(|_| {}).is_empty());
        assert_eq!(found(|c| c.kved = "10".to_owned()), ["kved-class-unknown code=10"]);
        assert_eq!(found(|c| c.effects.green.clear()), ["text-empty field=effect-green number=0"]);
        let part = "наука".to_owned();
        let long = |c: &mut ApplicationContent| c.title = "я".repeat(301);
        assert_eq!(found(long), ["text-too-long field=application-title number=0 length=301 limit=300"]);
        let twice = |c: &mut ApplicationContent| {
            c.partners.push(Partner { organisation: org(9), part: part.clone() });
        };
        assert_eq!(found(twice), ["partner-named-twice organisation=o-0009"]);
        assert_eq!(found(|c| c.lead = org(99)), ["organisation-unknown organisation=o-0099"]);
        assert_eq!(found(|c| c.task = "05-T09".parse().unwrap()), ["task-not-called task=05-T09"]);
    }

    #[test]
    fn it_can_be_followed() {
        assert_eq!(
            found(|c| c.indicators[0].target = "багато".to_owned()),
            ["indicator-not-a-number number=1 value=багато"]
        );
        assert!(found(|c| c.indicators[0].baseline = "-0.50".to_owned()).is_empty());
        let early = |c: &mut ApplicationContent| {
            c.milestones.push(Milestone { title: "Раніше".to_owned(), due: day(400) });
        };
        assert_eq!(found(early), ["milestone-before-the-last number=2"]);
        let within = |on| move |c: &mut ApplicationContent| c.milestones[0].due = day(on);
        assert_eq!(found(within(30)), ["milestone-before-the-call number=1 closes=1970-01-31"]);
        assert!(found(within(31)).is_empty());
        assert_eq!(
            found(|c| c.indicators.clear()),
            ["application-count-out-of-range what=indicators count=0 least=1 most=100"]
        );
        let large = |c: &mut ApplicationContent| {
            c.summary = "я".repeat(20_000);
            c.effects.green = "я".repeat(20_000);
        };
        assert!(found(large)[0].starts_with("application-too-large bytes="));
    }

    #[test]
    fn money_adds_up_within_the_call() {
        let years = "first=1970 last=1972";
        let paid_in = |year| move |c: &mut ApplicationContent| c.budget[0].year = year;
        for wrong in [1969, 1973] {
            assert_eq!(found(paid_in(wrong)), [format!("budget-year-outside number=1 year={wrong} {years}")]);
        }
        assert!(found(paid_in(1970)).is_empty() && found(paid_in(1972)).is_empty());
        assert_eq!(found(|c| c.budget[0].milestone = 2), ["budget-for-no-milestone number=1 milestone=2"]);
        assert_eq!(found(|c| c.budget[1].amount = Kopecks::ZERO)[0], "budget-line-of-nothing number=2");
        assert_eq!(found(|c| c.budget[1].amount = Kopecks(u64::MAX)), ["budget-too-large"]);
        assert_eq!(
            found(|c| c.budget[0].source = Source::Regional { region: other_region() }),
            ["region-gives-nothing region=UA-14", "host-asked-for-nothing region=UA-05"]
        );
        assert_eq!(
            found(|c| c.budget[0].amount = Kopecks(800_001)),
            ["cap-exceeded asked=8000.01 cap=8000.00"]
        );
        assert_eq!(
            found(|c| c.budget[1].amount = Kopecks(149_999)),
            ["own-part-too-small own=1499.99 total=7499.99 percent=20"]
        );
        assert!(found(|c| c.budget[1].amount = Kopecks(150_000)).is_empty());
    }
}
