//! The worked example of `docs/methods/register.md` is decided as the page says, and a link to a rule
//! finds it in both languages.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use rozum_governance::{apply, decide, record};
use rozum_model::command::RegisterEntry;
use rozum_model::draft::{Content, LinkEntry, PriorityEntry, TaskEntry};
use rozum_model::strategy::{Document, LegalRegime, LinkBasis, Period, VersionHeader};
use rozum_model::{AccountId, Actor, Command, Role, State, Timestamp};
use std::fs;

const METHODS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/methods");

fn page(name: &str) -> String {
    fs::read_to_string(format!("{METHODS}/{name}")).unwrap()
}

/// Rows of the table under a heading, without its head.
fn table(page: &str, heading: &str) -> Vec<Vec<String>> {
    let (_, after) = page.split_once(&format!("### {heading}\n")).unwrap();
    let rows =
        after.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    rows.skip(2).map(|row| row.split('|').skip(1).map(|cell| cell.trim().to_owned()).collect()).collect()
}

fn content(rows: &[Vec<String>]) -> Content {
    let mut content = Content::default();
    for row in rows {
        let (verbatim, serves) = (row[1].clone(), &row[2]);
        let numbers = serves.split(',').filter_map(|number| number.trim().parse::<usize>().ok());
        let links = numbers.map(|number| LinkEntry { priority: number - 1, basis: LinkBasis::Stated });
        let (place, links) = (String::new(), links.collect());
        if row[0] == "priority" {
            content.priorities.push(PriorityEntry { id: None, verbatim, place, note: None });
        } else {
            content.tasks.push(TaskEntry { id: None, verbatim, place, note: None, links });
        }
    }
    content
}

fn entry(rows: &[Vec<String>], period: Period) -> RegisterEntry {
    let header = VersionHeader {
        title: "Приклад".to_owned(),
        document: Document { title: "Приклад".to_owned(), ..Document::default() },
        regime: LegalRegime {
            act: "Приклад".to_owned(),
            effective_from: jiff::civil::date(2015, 11, 27),
            effective_to: None,
        },
        period,
        effective_from: jiff::civil::date(2021, 1, 1),
        reason: "приклад".to_owned(),
        note: None,
    };
    RegisterEntry { region: "UA-05".parse().unwrap(), header, content: content(rows) }
}

fn moment() -> Timestamp {
    Timestamp::from_microsecond(0).unwrap()
}

fn accept(state: &mut State, command: &Command) {
    let events = decide(state, &Actor::Operator, moment(), command).unwrap();
    for recorded in record(state, &Actor::Operator, moment(), command.name(), events) {
        apply(state, &recorded).unwrap();
    }
}

/// `administrator` or `secretariat of UA-05`.
fn role(words: &str) -> Role {
    words
        .strip_prefix("secretariat of ")
        .map_or(Role::Administrator, |region| Role::Secretariat { region: region.parse().unwrap() })
}

#[test]
fn the_worked_example_is_decided_as_the_page_says() {
    let page = page("register.md");
    let mut state = State::default();
    let first = entry(&table(&page, "In the register"), Period { from: 2021, to: 2027 });
    accept(&mut state, &Command::RegisterStrategy(first));
    let proposed = entry(&table(&page, "Proposed"), Period { from: 2027, to: 2021 });
    let proposed = Command::AmendStrategy { expected: Some(3), entry: proposed };
    for (number, row) in (0..).zip(table(&page, "Answers")) {
        let account = AccountId::from_random([number; 8]);
        accept(&mut state, &Command::OpenAccount { account: account.clone(), roles: vec![role(&row[0])] });
        let refusal = decide(&state, &Actor::Account(account), moment(), &proposed).unwrap_err();
        let rules: Vec<&str> = refusal.reasons.iter().map(|reason| reason.id.as_ref()).collect();
        assert_eq!(rules.join(" "), row[1], "{}", row[0]);
    }
}

#[test]
fn a_link_to_a_rule_finds_it_in_both_languages() {
    let pages = ["register", "governance", "implementation", "oversight", "steering"];
    for name in pages.iter().flat_map(|name| [format!("{name}.md"), format!("{name}.uk.md")]) {
        let page = page(&name);
        for row in page.lines().filter(|line| line.starts_with("| `")) {
            for id in row.split('|').nth(1).unwrap().split(',').map(|id| id.trim().trim_matches('`')) {
                assert!(row.contains(&format!("<a id=\"{id}\"></a>")), "{name}: {id} has no anchor");
            }
        }
    }
}
