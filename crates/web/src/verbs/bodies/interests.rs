//! Declare interests, and say that one is no longer there.

use crate::verbs::{Answers, Asked, Choice, Facts, Kind, Verb};
use rozum_model::command::BodiesCommand;
use rozum_model::event::Subject;
use rozum_model::governance::{DeclaredInterest, Interest, InterestIn, Tie};
use rozum_model::{Command, Reason};

/// State one's interests; none at all is a statement too.
pub const DECLARE: Verb = Verb {
    name: "declare-interests",
    subject: own,
    facts: |asked| Some(declared(asked)),
    fields: |asked| {
        let ties = asked.coded("tie-", Tie::ALL.map(Tie::code));
        let columns = vec![asked.field("interest-in", things(asked)), asked.field("tie", Kind::One(ties))];
        vec![asked.rows("interests", columns, 3)]
    },
    command: |_, answers, _| {
        Some(Command::Bodies(BodiesCommand::DeclareInterests { interests: read(answers) }))
    },
};

/// Say that an interest is no longer there.
pub const WITHDRAW: Verb = Verb {
    name: "withdraw-interest",
    subject: own,
    facts: |asked| Some(declared(asked)),
    fields: |asked| {
        let number = asked.field("interest", Kind::One(standing(asked)));
        let number = match asked.part() {
            Some(part) => number.value(part),
            None => number,
        };
        vec![number, asked.reason()]
    },
    command: |_, answers, _| {
        let number = answers.whole("interest");
        let reason = answers.words("reason");
        Some(Command::Bodies(BodiesCommand::WithdrawInterest { number: number?, reason }))
    },
};

#[expect(clippy::unnecessary_wraps, reason = "the shape of every verb's subject")]
fn own(asked: &Asked<'_>) -> Option<Subject> {
    Some(Subject::Person(asked.viewer.account.clone()))
}

fn numbered<'a>(asked: &'a Asked<'_>) -> impl Iterator<Item = (u16, &'a DeclaredInterest)> {
    let own = asked.state.governance.declarations.get(&asked.viewer.account);
    (1..).zip(own.into_iter().flat_map(|declaration| &declaration.interests))
}

fn told(asked: &Asked<'_>, interest: Interest) -> String {
    let thing = match interest.in_what {
        InterestIn::Organisation(id) => asked.organisation(id),
        InterestIn::Application(id) => asked.matter(rozum_model::governance::Matter::Application(id)),
    };
    format!("{thing}: {}", asked.f.named("tie-", interest.tie.code()))
}

fn standing(asked: &Asked<'_>) -> Vec<Choice> {
    let standing = numbered(asked).filter(|(_, one)| one.withdrawn.is_none());
    standing.map(|(number, one)| Choice::new(number, told(asked, one.interest))).collect()
}

fn declared(asked: &Asked<'_>) -> Facts {
    let all: Vec<_> = standing(asked).into_iter().map(|choice| choice.label).collect();
    let all = if all.is_empty() { asked.f.t("fact-none").into_owned() } else { all.join("; ") };
    Facts::default().line(asked.f, "declared", all)
}

fn things(asked: &Asked<'_>) -> Kind {
    let Kind::Known(mut all) = asked.organisations() else { return Kind::Line };
    let applications = asked.state.governance.applications.values();
    all.extend(applications.map(|found| Choice::new(found.id, found.current.content.title.clone())));
    Kind::Known(all)
}

fn read(answers: &Answers) -> Vec<Interest> {
    let read = |[thing, tie]: [String; 2]| {
        let organisation = thing.parse().ok().map(InterestIn::Organisation);
        let in_what = organisation.or_else(|| thing.parse().ok().map(InterestIn::Application));
        if in_what.is_none() {
            answers.tell("interest-in", Reason::new("typed-not-an-interest").with("value", thing));
        }
        let tie = Tie::ALL.into_iter().find(|one| one.code() == tie);
        if tie.is_none() {
            answers.tell("tie", Reason::new("answer-missing"));
        }
        Some(Interest { in_what: in_what?, tie: tie? })
    };
    answers.rows(["interest-in", "tie"]).into_iter().filter_map(read).collect()
}
