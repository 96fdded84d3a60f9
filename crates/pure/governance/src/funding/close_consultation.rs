//! Close a consultation once its time is over and each submission has its answer.

use super::Decided;
use super::step::Step;
use crate::Refusal;
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Act, ApplicationId, Stage};

pub(super) fn decide(step: &Step<'_>, id: ApplicationId) -> Decided {
    let application = step.application(id)?;
    let Stage::PublicConsultation(consultation) = &application.stage else {
        return Err(step.impossible(application, "consulted").into());
    };
    let named = |reason: Reason| reason.with("application", id.to_string());
    let mut reasons = step.separate_self(application, Act::Screened)?;
    if step.day <= consultation.until {
        let until = consultation.until.to_string();
        reasons.push(named(Reason::new("consultation-still-open")).with("until", until));
    }
    let open = consultation.submissions.iter().filter(|submission| submission.answer.is_none()).count();
    if open > 0 {
        reasons.push(named(Reason::new("statements-unanswered")).with("count", open));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::ConsultationClosed { application: id }])
}

#[cfg(test)]
mod tests {
    use crate::samples::funding::{SECRETARY, assess, first, stage, submitted};
    use crate::samples::seats::{day, done, no, person};
    use rozum_model::State;
    use rozum_model::command::FundingCommand;
    use rozum_model::governance::{Position, Statement};

    fn opening(until: i64) -> FundingCommand {
        FundingCommand::OpenConsultation { application: first(), until: day(until) }
    }

    fn filing(text: &str) -> FundingCommand {
        let text = text.to_owned();
        let statement = Statement { sector: None, position: Position::Change, text };
        FundingCommand::FileStatement { application: first(), statement }
    }

    fn answering(number: u16) -> FundingCommand {
        let reason = "враховано".to_owned();
        FundingCommand::AnswerStatement { application: first(), number, accepted: true, reason }
    }

    fn closing() -> FundingCommand {
        FundingCommand::CloseConsultation { application: first() }
    }

    fn open() -> State {
        let mut state = submitted();
        assess(&mut state, first(), [5, 5]);
        done(&mut state, 5, &person(SECRETARY), opening(20));
        state
    }

    #[test]
    fn it_is_open_long_enough() {
        let mut state = submitted();
        assess(&mut state, first(), [5, 5]);
        let found = no(&state, 5, &person(SECRETARY), opening(19));
        assert_eq!(found, ["consultation-too-short application=05-A001 days=14 least=15"]);
        let open = open();
        assert_eq!(
            no(&open, 20, &person(SECRETARY), closing()),
            ["consultation-still-open application=05-A001 until=1970-01-21"]
        );
        assert!(no(&open, 21, &person(SECRETARY), closing()).is_empty());
        assert_eq!(
            no(&open, 6, &person(SECRETARY), opening(40)),
            [
                "application-step-impossible application=05-A001 from=public-consultation verb=open-consultation \
              to=public-consultation"
            ]
        );
    }

    #[test]
    fn whoever_speaks_is_answered() {
        let mut state = open();
        assert_eq!(no(&state, 6, &person(25), filing("")), ["text-empty field=statement-text number=0"]);
        assert_eq!(
            no(&state, 21, &person(25), filing("пізно")),
            ["consultation-over application=05-A001 until=1970-01-21"]
        );
        done(&mut state, 20, &person(25), filing("менше бетону"));
        assert_eq!(
            no(&state, 21, &person(SECRETARY), closing()),
            ["statements-unanswered application=05-A001 count=1"]
        );
        assert_eq!(no(&state, 21, &person(SECRETARY), answering(2)), ["statement-unknown number=2"]);
        assert_eq!(no(&state, 21, &person(SECRETARY), answering(0)), ["statement-unknown number=0"]);
        assert_eq!(no(&state, 21, &person(25), answering(1)), ["only-the-secretariat-body region=UA-05"]);
        done(&mut state, 21, &person(SECRETARY), answering(1));
        assert_eq!(no(&state, 21, &person(SECRETARY), answering(1)), ["statement-already-answered number=1"]);
        done(&mut state, 21, &person(SECRETARY), closing());
        assert_eq!(stage(&state, first()), "consulted");
        assert!(no(&state, 21, &person(25), filing("ще"))[0].starts_with("application-step-impossible"));
    }
}
