//! The worked examples of `docs/methods/divisions.md` and `docs/methods/relevance.md`, decided as the pages say.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use rozum_governance::{apply, content_of, decide, record};
use rozum_model::command::RegisterEntry;
use rozum_model::division::{Answer, Author, Offer, PriorityPair, Progress};
use rozum_model::draft::{Content, PriorityEntry};
use rozum_model::relevance::{Conclusion, Fit, Outcome, ProposalDecision, Review, Reviewed, Verdict};
use rozum_model::strategy::{Document, LegalRegime, Period, VersionHeader};
use rozum_model::{AccountId, Actor, Command, PriorityId, RegionIso, Role, State, Timestamp};

/// The rows of the table of the worked example, in either language.
fn steps(name: &str) -> Vec<Vec<String>> {
    let page =
        std::fs::read_to_string(format!("{}/../../../docs/methods/{name}", env!("CARGO_MANIFEST_DIR")))
            .unwrap();
    let example = page.split("## Worked example").nth(1).or_else(|| page.split("## Приклад").nth(1)).unwrap();
    let rows = example.split("\n## ").next().unwrap().lines().filter(|line| line.starts_with('|')).skip(2);
    rows.map(|row| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
}

fn iso(code: &str) -> RegionIso {
    code.parse().unwrap()
}

fn day(number: i64) -> Timestamp {
    Timestamp::from_microsecond(number * 86_400_000_000).unwrap()
}

fn header() -> VersionHeader {
    VersionHeader {
        title: "Стратегія".to_owned(),
        document: Document { title: "Стратегія".to_owned(), ..Document::default() },
        regime: LegalRegime {
            act: "Постанова № 932".to_owned(),
            effective_from: jiff::civil::date(2015, 11, 11),
            effective_to: None,
        },
        period: Period { from: 2021, to: 2027 },
        effective_from: jiff::civil::date(2021, 1, 1),
        reason: "підстава".to_owned(),
        note: None,
    }
}

fn secretariat(region: RegionIso) -> Actor {
    Actor::Account(AccountId::from_random([0, 0, 0, 0, 0, 0, 0, region.number()]))
}

/// The rules that refuse a command, or the next state.
fn given(state: &mut State, actor: &Actor, at: Timestamp, command: &Command) -> String {
    match decide(state, actor, at, command) {
        Ok(events) => {
            for recorded in record(state, actor, at, command.name(), events) {
                apply(state, &recorded).unwrap();
            }
            "accepted".to_owned()
        }
        Err(refusal) => {
            let ids: Vec<_> = refusal.reasons.iter().map(|reason| reason.id.to_string()).collect();
            ids.join(" ")
        }
    }
}

/// Two regions with a priority each, and their secretariats.
fn register() -> State {
    let mut state = State::default();
    for (code, verbatim) in [("UA-05", "вирощування сої"), ("UA-14", "переробка сої")]
    {
        let region = iso(code);
        let priority =
            PriorityEntry { id: None, verbatim: verbatim.to_owned(), place: String::new(), note: None };
        let content = Content { priorities: vec![priority], ..Content::default() };
        let entry = RegisterEntry { region, header: header(), content };
        let Actor::Account(account) = secretariat(region) else { panic!("an account") };
        let open = Command::OpenAccount { account, roles: vec![Role::Secretariat { region }] };
        for command in [Command::RegisterStrategy(entry), open] {
            assert_eq!(given(&mut state, &Actor::Operator, day(0), &command), "accepted");
        }
    }
    state
}

fn amending(state: &State, region: RegionIso, verbatim: &str) -> Command {
    let mut content = content_of(&state.strategy(region).unwrap().current);
    verbatim.clone_into(&mut content.priorities[0].verbatim);
    Command::AmendStrategy { expected: None, entry: RegisterEntry { region, header: header(), content } }
}

const WHY: &str = "Так вирішили підприємства обох областей.";

fn step(state: &mut State, pair: PriorityPair, row: &[String]) {
    let region = iso(&row[0]);
    let program = Offer {
        text: "Одна область вирощує, інша переробляє.".to_owned(),
        author: Author::Program,
    };
    let wording =
        state.divisions.get(&pair).and_then(|own| own.wording.as_ref()).map(|own| own.offer.clone());
    let offer = if row[2] == "current" { wording.unwrap() } else { program };
    let (text, reason) = (row[2].clone(), WHY.to_owned());
    let answer = match row[1].as_str() {
        "accepts" => Answer::Accept { offer },
        "rejects" => Answer::Reject { offer, reason },
        "proposes" => Answer::Propose { text, reason },
        "remarks" => Answer::Remark { text },
        "amends" => {
            let command = amending(state, region, &text);
            assert_eq!(given(state, &secretariat(region), day(1), &command), "accepted");
            return;
        }
        other => panic!("{other}"),
    };
    let command = Command::AnswerDivision { expected: None, pair, about: None, region, answer };
    assert_eq!(given(state, &secretariat(region), day(1), &command), "accepted", "{row:?}");
}

#[test]
fn two_regions_come_to_an_agreement() {
    let pair: PriorityPair = "05-P01+14-P01".parse().unwrap();
    for page in ["divisions.md", "divisions.uk.md"] {
        let (mut state, steps) = (register(), steps(page));
        assert_eq!(steps.len(), 8, "{page}");
        for row in steps {
            step(&mut state, pair, &row);
            let progress = state.progress(pair);
            let found = match progress {
                Progress::Waits(region) | Progress::Rejected(region) => {
                    format!("{} {region}", progress.code())
                }
                _ => progress.code().to_owned(),
            };
            assert_eq!(found, row[3], "{page}: {row:?}");
        }
    }
}

fn review(conclusion: Conclusion) -> Review {
    Review {
        verdicts: [Fit::Holds, Fit::Partly, Fit::Fails].map(|fit| Verdict { fit, words: WHY.to_owned() }),
        conclusion,
        reason: WHY.to_owned(),
        wording: None,
    }
}

fn command(state: &State, priority: PriorityId, words: &str) -> Command {
    let expected = None;
    let deciding = |outcome| Command::DecideProposal {
        expected,
        priority,
        decision: ProposalDecision {
            outcome, reason: WHY.to_owned(), document: "Рішення № 7".to_owned()
        },
    };
    let reviewing =
        |conclusion| Command::ReviewRelevance { expected, priority, review: Box::new(review(conclusion)) };
    match words.split_once(' ') {
        Some(("reviews", "amend")) => reviewing(Conclusion::Amend),
        Some(("reviews", "keep")) => reviewing(Conclusion::Keep),
        Some(("adopted", version)) => deciding(Outcome::Adopted { version: version.parse().unwrap() }),
        None if words == "refused" => deciding(Outcome::Refused),
        None if words == "amends" => amending(state, priority.region(), "вирощування сої без шкоди ґрунтам"),
        _ => panic!("{words}"),
    }
}

#[test]
fn a_proposal_is_followed_to_its_end() {
    let priority: PriorityId = "05-P01".parse().unwrap();
    for page in ["relevance.md", "relevance.uk.md"] {
        let (mut state, steps) = (register(), steps(page));
        assert_eq!(steps.len(), 8, "{page}");
        for row in steps {
            let now = day(row[0].parse().unwrap());
            let command = command(&state, priority, &row[1]);
            let answer = given(&mut state, &secretariat(priority.region()), now, &command);
            let open = state.review(priority).is_some_and(Reviewed::is_open);
            let overdue = state.review(priority).is_some_and(|own| own.is_overdue(now));
            let found =
                (answer.as_str(), if open { "open" } else { "closed" }, if overdue { "yes" } else { "no" });
            assert_eq!(found, (row[2].as_str(), row[3].as_str(), row[4].as_str()), "{page}: {row:?}");
        }
    }
}
