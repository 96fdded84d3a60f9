//! Count the votes on a point. In a working group the whole of invariant 3 must hold; in a council a
//! majority for one verdict decides, and without one the package goes back.

use super::close_assessment::too_few_by_now;
use super::hall::Hall;
use super::step::Step;
use super::{Decided, resolution};
use crate::{Refusal, acts};
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{
    BodyKind, Choice, Matter, Opinion, Outcome, Present, SittingId, Stage, Verdict,
};
use rozum_model::stakeholder::Sector;

pub(super) fn decide(step: &Step<'_>, sitting: SittingId, matter: Matter) -> Decided {
    let hall = Hall::open(step, sitting, matter)?;
    let voters = hall.voters(step);
    let mut reasons: Vec<Reason> = quorum(step, &hall, voters.len()).into_iter().collect();
    reasons.extend(void(step, &hall));
    reasons.extend(silent(step, &hall, &voters));
    let outcome = if hall.kind == BodyKind::Council {
        Outcome::Council(verdict(&hall, voters.len()))
    } else {
        reasons.extend(sectors(step, &hall, &voters));
        reasons.extend(still_open(step, matter));
        Outcome::Group { proposed: choices(&hall, Choice::For) * 2 > voters.len() }
    };
    Refusal::if_any(reasons)?;
    let mut events = vec![FundingEvent::VoteClosed { sitting, matter, outcome }];
    if let (Matter::Package(package), Outcome::Council(verdict)) = (matter, outcome) {
        events.extend(resolution::decided(step, package, sitting.body().region(), verdict));
    }
    Ok(events)
}

/// Why those present cannot decide, whatever they say.
pub(super) fn lacking(step: &Step<'_>, hall: &Hall<'_>) -> Vec<Reason> {
    let voters = hall.voters(step);
    let too_few = quorum(step, hall, voters.len());
    let council = hall.kind == BodyKind::Council;
    too_few.into_iter().chain(if council { Vec::new() } else { sectors(step, hall, &voters) }).collect()
}

fn quorum(step: &Step<'_>, hall: &Hall<'_>, present: usize) -> Option<Reason> {
    let entitled = hall.entitled(step);
    let percent = usize::from(step.state.governance.numbers().quorum_percent);
    let reached = present * 100 > entitled * percent;
    (!reached).then(|| {
        Reason::new("no-quorum").with("present", present).with("entitled", entitled).with("percent", percent)
    })
}

/// Ballots of people who must not have voted: an interest that came to light, or a seat that fell, since then
/// voids the vote.
fn void(step: &Step<'_>, hall: &Hall<'_>) -> Vec<Reason> {
    let act = hall.act();
    let applications = hall.applications(step);
    let seats = hall.seats(step);
    let wrong = hall.item.ballots.iter().filter(|ballot| {
        let own =
            applications.iter().any(|application| acts::check(application, &ballot.account, act).is_some());
        let sits = seats.iter().any(|mandate| mandate.id == ballot.mandate);
        own || !sits || hall.recused(&ballot.account) || !hall.bound(step, &ballot.account).is_empty()
    });
    wrong.map(|ballot| Reason::new("vote-void").with("account", ballot.account.as_str())).collect()
}

/// Closing early would leave out a voter; after the day of the sitting silence is silence.
fn silent(step: &Step<'_>, hall: &Hall<'_>, voters: &[&Present]) -> Option<Reason> {
    let voted = |voter: &&&Present| hall.item.ballots.iter().any(|ballot| ballot.account == voter.account);
    let missing = voters.iter().filter(|voter| !voted(voter)).count();
    let today = step.day <= hall.sitting.day;
    (today && missing > 0).then(|| Reason::new("ballots-missing").with("count", missing))
}

/// Each of the four sectors is present, and none has too many seats.
fn sectors(step: &Step<'_>, hall: &Hall<'_>, voters: &[&Present]) -> Vec<Reason> {
    let seats = hall.seats(step);
    let cap = usize::from(step.state.governance.numbers().seat_cap_percent);
    let mut reasons = Vec::new();
    for sector in Sector::ALL {
        let named = |reason: Reason| reason.with("sector", sector.code());
        if !voters.iter().any(|voter| voter.sector == sector) {
            reasons.push(named(Reason::new("sector-absent")));
        }
        let held = seats.iter().filter(|mandate| mandate.sector == sector).count();
        if held * 100 > seats.len() * cap {
            let reason = named(Reason::new("sector-above-cap")).with("held", held).with("seats", seats.len());
            reasons.push(reason.with("percent", cap));
        }
    }
    reasons
}

/// What is voted on must still be where it was when the agenda was published, with assessments that count.
fn still_open(step: &Step<'_>, matter: Matter) -> Option<Reason> {
    match matter {
        Matter::Application(id) => {
            let application = step.application(id).ok()?;
            if !matches!(application.stage, Stage::Consulted(_) | Stage::Returned(_)) {
                return Some(step.impossible(application, "proposed"));
            }
            too_few_by_now(step, application)
        }
        Matter::Modification { application, number } => {
            let found = step.application(application).ok()?;
            let waits = super::publish_agenda::waits_for_the_group(found, number);
            (!waits).then(|| Reason::new("modification-not-waiting").with("matter", matter.to_string()))
        }
        Matter::Package(_) => None,
    }
}

fn choices(hall: &Hall<'_>, wanted: Choice) -> usize {
    let is = |opinion: &Opinion| matches!(opinion, Opinion::Group { choice, .. } if *choice == wanted);
    hall.item.ballots.iter().filter(|ballot| is(&ballot.opinion)).count()
}

/// The verdict of more than half of those who could vote; none is a return to the working group.
fn verdict(hall: &Hall<'_>, voters: usize) -> Verdict {
    let count = |wanted: Verdict| {
        let is =
            |opinion: &Opinion| matches!(opinion, Opinion::Council { verdict, .. } if *verdict == wanted);
        hall.item.ballots.iter().filter(|ballot| is(&ballot.opinion)).count()
    };
    let all = [Verdict::Approve, Verdict::Reject];
    all.into_iter().find(|verdict| count(*verdict) * 2 > voters).unwrap_or(Verdict::Return)
}

#[cfg(test)]
mod tests {
    use crate::implementation::samples::{MONDAY, SECRETARIAT, cannot, content as project, does, under_way};
    use crate::samples::funding::{
        APPLICANT, COUNCIL, GROUP, SECRETARY, agenda, attending, closing_vote, consulted, council, decided,
        first, group, package, proposed, resolving, sitting, sitting_council, sitting_group, stage, stating,
        voting,
    };
    use crate::samples::seats::{done, ids, no, org, person};
    use crate::steering::samples::with_group;
    use rozum_model::State;
    use rozum_model::command::ImplementationCommand as Verb;
    use rozum_model::governance::{ApplicationId, Choice, Interest, InterestIn, Matter, Stage, Tie, Verdict};

    const MATTER: fn() -> Matter = || Matter::Application(first());

    fn cast(state: &mut State, votes: &[(u64, Choice)]) {
        for (member, choice) in votes {
            done(state, 40, &person(*member), voting(sitting(group(), 1), MATTER(), *choice));
        }
    }

    fn close(state: &State, on: i64) -> Vec<String> {
        no(state, on, &person(SECRETARY), closing_vote(sitting(group(), 1), MATTER()))
    }

    /// The group on day 40 with these people there.
    fn with(present: &[u64]) -> State {
        let mut state = consulted();
        done(&mut state, 31, &person(SECRETARY), agenda(group(), 40, &[MATTER()]));
        done(&mut state, 40, &person(SECRETARY), attending(sitting(group(), 1), present));
        state
    }

    #[test]
    fn more_than_half_of_those_who_could_vote_propose() {
        let mut state = sitting_group();
        cast(&mut state, &[(5, Choice::For), (6, Choice::For), (7, Choice::Against), (8, Choice::Abstain)]);
        assert_eq!(close(&state, 40), ["ballots-missing count=1"]);
        let mut yes = state.clone();
        cast(&mut yes, &[(9, Choice::For)]);
        done(&mut yes, 40, &person(SECRETARY), closing_vote(sitting(group(), 1), MATTER()));
        assert_eq!(stage(&yes, first()), "proposed");
        // Whoever was there and said nothing is not for it.
        done(&mut state, 41, &person(SECRETARY), closing_vote(sitting(group(), 1), MATTER()));
        assert_eq!(stage(&state, first()), "not-proposed");
        let again = no(&state, 41, &person(SECRETARY), closing_vote(sitting(group(), 1), MATTER()));
        assert_eq!(again, ["vote-already-closed sitting=05-B03-S01 matter=05-A001"]);
    }

    #[test]
    fn a_quorum_and_all_four_sectors() {
        let mut state = with(&[5, 6]);
        cast(&mut state, &[(5, Choice::For), (6, Choice::For)]);
        assert_eq!(
            close(&state, 40),
            [
                "no-quorum present=2 entitled=5 percent=50",
                "sector-absent sector=community",
                "sector-absent sector=authority"
            ]
        );
        let mut state = with(&[5, 6, 7, 9]);
        cast(&mut state, &[(5, Choice::For), (6, Choice::For), (7, Choice::For), (9, Choice::For)]);
        assert_eq!(close(&state, 40), ["sector-absent sector=authority"]);
    }

    #[test]
    fn no_sector_has_too_many_seats() {
        let mut state = consulted();
        let seat = crate::samples::seats::seat(15, 6, 31, 2000);
        crate::samples::seats::seated(&mut state, 31, group(), seat);
        stating(&mut state, 31, 15, &[]);
        done(&mut state, 31, &person(SECRETARY), agenda(group(), 40, &[MATTER()]));
        done(&mut state, 40, &person(SECRETARY), attending(sitting(group(), 1), &GROUP));
        cast(&mut state, &GROUP.map(|member| (member, Choice::For)));
        assert_eq!(close(&state, 40), ["sector-above-cap sector=science held=3 seats=6 percent=40"]);
    }

    #[test]
    fn the_recused_leave_the_denominator() {
        let mut state = with(&[5, 6, 7, 8]);
        let recusing = |reason: &str| rozum_model::command::FundingCommand::Recuse {
            sitting: sitting(group(), 1),
            matter: MATTER(),
            reason: reason.to_owned(),
        };
        assert_eq!(no(&state, 40, &person(9), recusing("")), ["text-empty field=reason number=0"]);
        done(&mut state, 40, &person(9), recusing("працював у заявника"));
        assert_eq!(no(&state, 40, &person(9), recusing("ще раз")), ["already-recused matter=05-A001"]);
        assert!(
            ids(no(&state, 40, &person(9), voting(sitting(group(), 1), MATTER(), Choice::For)))
                .contains(&"ballot-of-the-recused".to_owned())
        );
        cast(&mut state, &[5, 6, 7, 8].map(|member| (member, Choice::For)));
        assert_eq!(no(&state, 40, &person(5), recusing("згадав")), ["recused-after-voting matter=05-A001"]);
        assert!(close(&state, 40).is_empty());
    }

    #[test]
    fn an_interest_that_comes_to_light_voids_the_vote() {
        let mut state = sitting_group();
        cast(&mut state, &GROUP.map(|member| (member, Choice::For)));
        let interest = Interest { in_what: InterestIn::Organisation(org(9)), tie: Tie::Family };
        stating(&mut state, 40, 6, &[interest]);
        let found = close(&state, 40);
        assert!(found.contains(&"vote-void account=a-0000000000000006".to_owned()), "{found:?}");
        // It goes on another agenda once the sitting is called off, the day after.
        let cancelling = || rozum_model::command::FundingCommand::CancelSitting {
            sitting: sitting(group(), 1),
            reason: "голосування недійсне".to_owned(),
        };
        assert_eq!(
            no(&state, 40, &person(SECRETARY), cancelling()),
            ["sitting-under-way sitting=05-B03-S01"]
        );
        done(&mut state, 41, &person(SECRETARY), cancelling());
        assert_eq!(
            no(&state, 41, &person(SECRETARY), cancelling()),
            ["sitting-cancelled sitting=05-B03-S01"]
        );
        assert!(no(&state, 41, &person(SECRETARY), agenda(group(), 50, &[MATTER()])).is_empty());
    }

    /// On the day of the sitting the seat of member 5 ends: organisation 1 turns out to belong to who oversees.
    fn fallen(state: &mut State) {
        let oversight = crate::samples::seats::opened(state, rozum_model::governance::BodyKind::Oversight);
        let seat = crate::samples::seats::seat(26, 12, 40, 2000);
        crate::samples::seats::seated(state, 40, oversight, seat);
        for by in [rozum_model::Actor::Operator, person(crate::samples::seats::NATIONAL[1])] {
            let changing = rozum_model::command::BodiesCommand::ChangeControllers {
                expected: None,
                organisation: org(1),
                controllers: vec![crate::samples::seats::by_person(26, 0)],
                ending: vec![crate::samples::seats::mandate(group(), 1)],
                reason: "купівля".to_owned(),
            };
            done(state, 40, &by, changing);
        }
    }

    #[test]
    fn a_ballot_without_a_seat_voids_the_vote() {
        let mut state = sitting_group();
        cast(&mut state, &GROUP.map(|member| (member, Choice::For)));
        fallen(&mut state);
        let found = close(&state, 40);
        assert_eq!(
            found,
            [
                "vote-void account=a-0000000000000005",
                "sector-absent sector=business",
                "sector-above-cap sector=science held=2 seats=4 percent=40"
            ]
        );
    }

    #[test]
    fn who_came_and_has_no_seat_any_more_is_not_present() {
        let mut state = with(&[5, 6, 7]);
        cast(&mut state, &[(6, Choice::For), (7, Choice::For)]);
        fallen(&mut state);
        let found = close(&state, 41);
        assert!(found.contains(&"no-quorum present=2 entitled=4 percent=50".to_owned()), "{found:?}");
    }

    #[test]
    fn two_assessments_without_an_interest_stand_behind_a_vote() {
        let mut state = sitting_group();
        cast(&mut state, &GROUP.map(|member| (member, Choice::For)));
        let interest = Interest { in_what: InterestIn::Application(first()), tie: Tie::Other };
        stating(&mut state, 40, 10, &[interest]);
        assert_eq!(close(&state, 40), ["assessments-too-few application=05-A001 count=1 least=2"]);
    }

    #[test]
    fn a_council_decides_by_majority_and_returns_without_one() {
        for verdict in [Verdict::Approve, Verdict::Return, Verdict::Reject] {
            let state = decided(verdict);
            let expected = match verdict {
                Verdict::Approve => "approved",
                Verdict::Return => "returned",
                Verdict::Reject => "rejected",
            };
            assert_eq!(stage(&state, first()), expected);
        }
        let mut state = sitting_council();
        for (member, verdict) in COUNCIL.into_iter().zip([Verdict::Approve, Verdict::Return, Verdict::Reject])
        {
            let ballot = resolving(&state, sitting(council(), 1), package(), verdict);
            done(&mut state, 60, &person(member), ballot);
        }
        let closing = closing_vote(sitting(council(), 1), Matter::Package(package()));
        done(&mut state, 60, &person(SECRETARY), closing);
        assert_eq!(stage(&state, first()), "returned");
        let Stage::Returned(decided) = &state.governance.application(first()).unwrap().stage else {
            panic!()
        };
        assert_eq!(decided.resolutions[0].voters.len(), 3);
    }

    #[test]
    fn what_a_council_returned_is_voted_on_again() {
        let mut state = decided(Verdict::Return);
        crate::samples::funding::propose(&mut state, 80, 2, &[first()]);
        assert_eq!(stage(&state, first()), "proposed");
        let Stage::Proposed(voted) = &state.governance.application(first()).unwrap().stage else { panic!() };
        assert_eq!((voted.earlier.len(), voted.package), (1, None));
    }

    #[test]
    fn what_was_taken_back_is_not_proposed() {
        let mut state = sitting_group();
        cast(&mut state, &GROUP.map(|member| (member, Choice::For)));
        let withdrawing = rozum_model::command::FundingCommand::WithdrawApplication {
            application: first(),
            reason: "інші плани".to_owned(),
        };
        done(&mut state, 40, &person(APPLICANT), withdrawing);
        let found = close(&state, 40);
        assert_eq!(
            found,
            ["application-step-impossible application=05-A001 from=withdrawn verb=close-vote to=proposed"]
        );
        // In a package its line simply stays without effect.
        assert_eq!(stage(&proposed(), first()), "proposed");
    }

    /// A major change of a project, on the agenda of the working group `05-B04` on day 30 after the Monday.
    fn changing() -> State {
        let mut state = with_group(under_way());
        let mut content = Box::new(project());
        content.indicators[0].target = "100".to_owned();
        let (application, reason) = (first(), "Затримка постачання.".to_owned());
        does(&mut state, 20, 10, Verb::RequestModification { application, content, reason });
        let group = "05-B04".parse().unwrap();
        does(&mut state, SECRETARIAT, 12, agenda(group, MONDAY + 30, &[CHANGE]));
        does(&mut state, SECRETARIAT, 30, attending(sitting(group, 1), &[14, 15, 18]));
        state
    }

    const CHANGE: Matter =
        Matter::Modification { application: ApplicationId::new(Some(crate::samples::REGION), 1), number: 1 };

    #[test]
    fn a_change_that_was_refused_before_is_not_voted_through() {
        let mut state = changing();
        let closing = || closing_vote(sitting("05-B04".parse().unwrap(), 1), CHANGE);
        let gone = "modification-not-waiting matter=05-A001/1".to_owned();
        assert!(!cannot(&state, SECRETARIAT, 30, closing()).contains(&gone));
        let (application, reason) = (first(), "Строки підтверджено.".to_owned());
        let refusing = Verb::DecideModification { application, number: 1, accepted: false, reason };
        does(&mut state, SECRETARIAT, 30, refusing);
        assert!(cannot(&state, SECRETARIAT, 30, closing()).contains(&gone));
    }
}
