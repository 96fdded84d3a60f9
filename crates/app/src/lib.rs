//! Use cases: one verb a file. The only place where the pure rules meet the journal, the accounts
//! and the files. Holds the living state as an immutable snapshot.

pub mod compare;
pub mod datasets;
pub mod diagnosis;
pub mod evidence;
pub mod find;
mod forms;
pub mod risks;
pub mod rows;
pub mod search;

mod account_verbs;
mod beside;
mod cockpit;
mod continuing;
mod coordination;
mod drafts;
mod entry;
mod extracts;
mod keys;
mod letters;
mod national_strategy;
mod office_holders;
mod open;
mod papers;
mod plainly;
mod report;
mod sessions;
mod snapshot;
mod steering;
mod submit;
mod system;
mod trace;
mod turn;
mod typesetting;

pub use account_verbs::{NewAccount, OpenAccountError};
pub use coordination::{
    ChainsFound, DivisionAsked, InputTable, InputTableError, input_table, proposal, shares_out,
};
pub use datasets::{DatasetError, header_from_toml, header_to_toml};
pub use drafts::{Checked, ConfirmError, DraftError, DraftSummary, FileRef, SavedDraft, outcome_of};
pub use entry::{draft_of, entry_of, new_draft};
pub use extracts::extract_of;
pub use forms::{FormDraft, FormDraftLine, Offer, SendError, SentForm, offered, package_lines, score};
pub use letters::mend_letters;
pub use national_strategy::{Asker, EditionError, EditionListed};
pub use office_holders::OfficeHolders;
pub use open::{OpenError, Settings};
pub use papers::{Look, PaperError};
pub use plainly::plainly;
pub use report::{MadeReport, ReportAsked};
pub use rozum_accounts::Person;
pub use rozum_coordination::InputOutput;
pub use rozum_governance::{case_due, may_answer_division, versions_that_carry_out};
pub use sessions::{Session, SignInError};
pub use snapshot::Snapshot;
pub use submit::{Receipt, SubmitError};
pub use system::{Clock, Rozum};
pub use trace::{LastAct, Lately, Since, priorities_of, regions_of};
pub use typesetting::{Typeset, TypesettingError};

/// 32 random bytes as hexadecimal: for cookies and forms.
///
/// # Panics
/// When the system gives no random bytes.
pub fn random_token() -> String {
    let mut bytes = [0; 32];
    // Without randomness of the system nothing here would be safe: better to stop than to guess.
    #[expect(clippy::expect_used, reason = "no token is better than a guessable one")]
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
