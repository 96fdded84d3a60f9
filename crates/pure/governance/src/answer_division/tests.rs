use crate::samples::{accepted, account, amended, answering, content, opening, refused, two_regions};
use rozum_model::division::{Answer, Author, Offer, Progress};
use rozum_model::{Actor, Command, PriorityPair, RegionIso, Role, State};

fn pair() -> PriorityPair {
    "05-P01+14-P01".parse().unwrap()
}

fn iso(code: &str) -> RegionIso {
    code.parse().unwrap()
}

const OWN: (u64, &str) = (7, "UA-05");
const OTHER: (u64, &str) = (8, "UA-14");
const WORDS: &str = "Одна область вирощує, інша переробляє.";
const OURS: &str = "Переробляємо разом, наука спільна.";
const WHY: &str = "Так дешевше для обох областей.";

fn offer(text: &str, author: Author) -> Offer {
    Offer { text: text.to_owned(), author }
}

fn program() -> Offer {
    offer(WORDS, Author::Program)
}

fn ours() -> Offer {
    offer(OURS, Author::Region(iso("UA-05")))
}

fn accept(offer: Offer) -> Answer {
    Answer::Accept { offer }
}

fn reject(offer: Offer) -> Answer {
    Answer::Reject { offer, reason: WHY.to_owned() }
}

fn propose(text: &str) -> Answer {
    Answer::Propose { text: text.to_owned(), reason: WHY.to_owned() }
}

fn after(state: &State, (who, region): (u64, &str), answer: Answer) -> State {
    accepted(state, &Actor::Account(account(who)), &answering(pair(), iso(region), answer))
}

fn against(state: &State, (who, region): (u64, &str), answer: Answer) -> Vec<String> {
    refused(state, &Actor::Account(account(who)), &answering(pair(), iso(region), answer))
}

#[test]
fn both_agree_to_the_same_words_and_the_words_stay() {
    let state = after(&two_regions(), OWN, accept(program()));
    assert_eq!(state.progress(pair()), Progress::Waits(iso("UA-14")));
    let state = after(&state, OTHER, accept(program()));
    assert_eq!(state.progress(pair()), Progress::Agreed);
    let division = &state.divisions[&pair()];
    assert_eq!(division.wording.as_ref().unwrap().offer, program());
    assert_eq!(division.said.len(), 3);
}

#[test]
fn other_words_begin_anew() {
    let state = after(&two_regions(), OTHER, accept(program()));
    let state = after(&state, OWN, propose(OURS));
    assert_eq!(state.progress(pair()), Progress::Waits(iso("UA-14")));
    assert_eq!(
        against(&state, OTHER, accept(offer(WORDS, Author::Region(iso("UA-05"))))),
        ["division-wording-gone pair=05-P01+14-P01"]
    );
    let state = after(&state, OTHER, accept(ours()));
    assert_eq!(state.progress(pair()), Progress::Agreed);
    // Back to what the program says: one agreement less.
    let state = after(&state, OTHER, accept(program()));
    assert_eq!(state.progress(pair()), Progress::Waits(iso("UA-05")));
}

#[test]
fn who_agreed_may_think_again() {
    let state = after(&two_regions(), OWN, accept(program()));
    let state = after(&state, OWN, reject(program()));
    assert_eq!(state.progress(pair()), Progress::Rejected(iso("UA-05")));
    let state = after(&state, OTHER, accept(program()));
    assert_eq!(state.progress(pair()), Progress::Rejected(iso("UA-05")));
    let state = after(&state, OWN, accept(program()));
    assert_eq!(state.progress(pair()), Progress::Agreed);
}

#[test]
fn a_remark_decides_nothing() {
    let state = after(&two_regions(), OWN, Answer::Remark { text: "Поговорімо.".to_owned() });
    assert_eq!(state.progress(pair()), Progress::Open);
    assert_eq!(
        against(&state, OWN, Answer::Remark { text: " ".to_owned() }),
        ["text-empty field=remark number=0"]
    );
}

#[test]
fn words_about_other_texts_no_longer_hold() {
    let state = after(&two_regions(), OWN, propose(OURS));
    let state = after(&state, OTHER, accept(ours()));
    let reworded = amended(&state, content(&["розвиток оздоровлення;"], &[]));
    // An id that is continued only with its words: the old priority is gone with this version.
    assert_eq!(reworded.progress(pair()), Progress::OutOfDate);
    assert!(reworded.divisions[&pair()].is_agreed());
    assert_eq!(against(&reworded, OTHER, reject(ours()))[0], "item-unknown item=05-P01");

    let mut changed = crate::samples::continued(&state);
    changed.priorities[0].verbatim = "розвиток сільського туризму;".to_owned();
    let state = amended(&state, changed);
    assert_eq!(state.progress(pair()), Progress::OutOfDate);
    assert_eq!(against(&state, OTHER, accept(ours())), ["division-wording-gone pair=05-P01+14-P01"]);
    let state = after(&state, OTHER, accept(program()));
    assert_eq!(state.progress(pair()), Progress::Waits(iso("UA-05")));
}

#[test]
fn nobody_answers_about_texts_that_they_have_not_seen() {
    let state = two_regions();
    let seen = state.texts_of(pair()).map(|text| text.unwrap().to_owned());
    let agreeing = |about: &[String; 2]| Command::AnswerDivision {
        expected: Some(0),
        pair: pair(),
        about: Some(about.clone()),
        region: iso("UA-14"),
        answer: accept(program()),
    };
    let mut changed = crate::samples::continued(&state);
    changed.priorities[0].verbatim = "розвиток сільського туризму;".to_owned();
    let reworded = amended(&state, changed);
    let other = Actor::Account(account(8));
    assert_eq!(refused(&reworded, &other, &agreeing(&seen)), ["division-texts-changed pair=05-P01+14-P01"]);
    accepted(&state, &other, &agreeing(&seen));
    accepted(&reworded, &other, &agreeing(&reworded.texts_of(pair()).map(|text| text.unwrap().to_owned())));
}

#[test]
fn each_rule_speaks() {
    let state = after(&two_regions(), OWN, propose(OURS));
    assert_eq!(
        against(&state, OWN, accept(ours())),
        ["division-already-answered pair=05-P01+14-P01 region=UA-05"]
    );
    assert_eq!(against(&state, OTHER, propose(OURS)), ["division-wording-same pair=05-P01+14-P01"]);
    let short = Answer::Reject { offer: ours(), reason: "ні".to_owned() };
    assert_eq!(against(&state, OTHER, short), ["reason-too-short field=reason number=0 letters=2 least=15"]);
    let empty = Answer::Propose { text: String::new(), reason: WHY.to_owned() };
    assert_eq!(against(&state, OTHER, empty)[0], "text-empty field=wording number=0");
    let command = Command::AnswerDivision {
        expected: Some(7),
        pair: "05-P01+14-P09".parse().unwrap(),
        about: None,
        region: iso("UA-14"),
        answer: accept(program()),
    };
    assert_eq!(
        refused(&state, &Actor::Account(account(8)), &command),
        ["revision-stale subject=division/05-P01+14-P09 seen=7 current=0", "item-unknown item=14-P09"]
    );
}

#[test]
fn only_the_two_regions_speak_and_each_for_itself() {
    let state = two_regions();
    let only = "only-a-secretariat-of-the-two pair=05-P01+14-P01 region=UA-14";
    assert_eq!(against(&state, (7, "UA-14"), accept(program())), [only]);
    let command = answering(pair(), iso("UA-14"), accept(program()));
    assert_eq!(refused(&state, &Actor::Operator, &command), [only]);
    let state =
        accepted(&state, &Actor::Operator, &opening(11, &[Role::Secretariat { region: iso("UA-30") }]));
    assert_eq!(
        against(&state, (11, "UA-30"), accept(program())),
        ["only-a-secretariat-of-the-two pair=05-P01+14-P01 region=UA-30"]
    );
    let both = [Role::Secretariat { region: iso("UA-05") }, Role::Secretariat { region: iso("UA-14") }];
    let state = accepted(&state, &Actor::Operator, &opening(12, &both));
    assert_eq!(against(&state, (12, "UA-14"), accept(program())), ["division-one-hand pair=05-P01+14-P01"]);
}
