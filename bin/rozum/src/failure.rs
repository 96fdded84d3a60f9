//! Wrong use or bad input: one clear line, exit code 2, nothing half-written.

use rozum_app::{ConfirmError, OpenAccountError, OpenError, SubmitError};
use rozum_locale::Lang;
use rozum_model::Reason;
use rozum_model::draft::Issue;

/// What was noticed in a file, in one line: where, the value met, what is wrong and what would mend it.
pub fn line(issue: &Issue, lang: Lang) -> String {
    let place = &issue.place;
    let row = place.row.map(|row| row.to_string());
    let parts = [Some(place.file.clone()), place.sheet.clone(), row, place.column.clone()];
    let place = parts.into_iter().flatten().collect::<Vec<_>>().join(":");
    let value = issue.value.as_ref().map(|value| format!(" «{value}»")).unwrap_or_default();
    let said = [&issue.reason, &issue.mend].map(|reason| rozum_locale::reason(lang, reason));
    format!("{place}:{value} {}", said.join(" "))
}

/// Why a command could not be done.
#[derive(Debug)]
pub enum Failure {
    /// Reasons that both languages know.
    Reasons(Vec<Reason>),
    /// One thing that a reader of a file stopped at.
    Issue(Box<Issue>),
    /// What the system said.
    Other(String),
}

impl Failure {
    /// The line for stderr.
    pub fn message(&self, lang: Lang) -> String {
        match self {
            Self::Reasons(reasons) => {
                reasons.iter().map(|reason| rozum_app::plainly(lang, reason)).collect::<Vec<_>>().join(" ")
            }
            Self::Issue(issue) => line(issue, lang),
            Self::Other(text) => text.clone(),
        }
    }

    /// One reason.
    pub fn reason(reason: Reason) -> Self {
        Self::Reasons(vec![reason])
    }

    /// What a reader of files says: where, what, and how to mend it.
    pub fn issue(issue: &Issue) -> Self {
        Self::Issue(Box::new(issue.clone()))
    }

    /// A file that cannot be read or written.
    pub fn file(path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::Other(format!("{}: {error}", path.display()))
    }
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Journal(error) => Self::reason(error.reason()),
            OpenError::Key(error) => Self::reason(error.reason()),
            OpenError::Submit(error) => error.into(),
            other => Self::Other(other.to_string()),
        }
    }
}

impl From<SubmitError> for Failure {
    fn from(error: SubmitError) -> Self {
        match error {
            SubmitError::Refused(refusal) => Self::Reasons(refusal.reasons),
            SubmitError::Journal(error) => Self::reason(error.reason()),
            other => Self::Other(other.to_string()),
        }
    }
}

impl From<ConfirmError> for Failure {
    fn from(error: ConfirmError) -> Self {
        match error {
            ConfirmError::Refused(reasons) => Self::Reasons(reasons),
            ConfirmError::Submit(error) => error.into(),
            ConfirmError::Draft(error) => Self::Other(error.to_string()),
        }
    }
}

impl From<OpenAccountError> for Failure {
    fn from(error: OpenAccountError) -> Self {
        match error {
            OpenAccountError::Refused(reasons) => Self::Reasons(reasons),
            OpenAccountError::Submit(error) => error.into(),
            OpenAccountError::Accounts(error) => Self::Other(error.to_string()),
        }
    }
}

impl From<rozum_journal::JournalError> for Failure {
    fn from(error: rozum_journal::JournalError) -> Self {
        Self::reason(error.reason())
    }
}

impl From<rozum_app::EditionError> for Failure {
    fn from(error: rozum_app::EditionError) -> Self {
        match error {
            rozum_app::EditionError::NoSuch(reason) => Self::reason(reason),
            rozum_app::EditionError::Journal(error) => Self::reason(error.reason()),
            // The first cannot happen to the command line: nobody stands in line before it.
            fault @ (rozum_app::EditionError::Busy | rozum_app::EditionError::Fault(_)) => {
                Self::Other(fault.to_string())
            }
        }
    }
}

impl From<rozum_web::DocumentError> for Failure {
    fn from(error: rozum_web::DocumentError) -> Self {
        match error {
            rozum_web::DocumentError::WithoutPdf => Self::reason(Reason::new("without-pdf")),
            fault @ rozum_web::DocumentError::Fault(_) => Self::Other(fault.to_string()),
        }
    }
}

impl From<rozum_publish::Error> for Failure {
    fn from(error: rozum_publish::Error) -> Self {
        Self::Other(error.to_string())
    }
}
