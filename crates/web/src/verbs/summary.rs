//! What a command says as a whole, for the look at it before it is sent.

use super::{Asked, Facts, about, funding, words};
use rozum_model::Command;
use rozum_model::command::{FundingCommand, ImplementationCommand};
use rozum_model::governance::ApplicationContent;

/// The command in short; nothing where the form itself is short enough to be seen.
pub fn summary(asked: &Asked<'_>, command: &Command) -> Facts {
    match command {
        Command::Funding(
            FundingCommand::SubmitApplication { content, .. }
            | FundingCommand::ResubmitApplication { content, .. },
        )
        | Command::Implementation(ImplementationCommand::RequestModification { content, .. }) => {
            application(asked, content)
        }
        Command::Implementation(ImplementationCommand::DraftContract { terms, .. }) => {
            let facts = Facts::default().line(asked.f, "approved", words::shares(asked.f, &terms.shares));
            terms.tranches.iter().fold(facts, |facts, tranche| {
                facts.line(asked.f, "tranche", words::shares(asked.f, &tranche.shares))
            })
        }
        _ => Facts::default(),
    }
}

fn application(asked: &Asked<'_>, content: &ApplicationContent) -> Facts {
    let shares = content.shares(content.task.region());
    let facts = about::content_facts(asked, content).some(
        asked.f,
        "asked",
        shares.map(|shares| words::shares(asked.f, &shares)),
    );
    funding::content::tables(asked, facts, content)
}
