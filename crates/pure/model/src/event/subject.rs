//! What an event is about.

use crate::account::AccountId;
use crate::dataset::DatasetId;
use crate::governance::{
    ApplicationId, BodyId, CallId, CaseId, IndicatorId, OccasionId, OrganisationId, ReviewId, RiskId,
};
use crate::strategy::ItemId;
use crate::text::as_text;
use crate::{PriorityId, PriorityPair, Reason, RegionIso};
use std::fmt;
use std::str::FromStr;

/// What an event is about; revisions count per subject.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A region's strategy, `strategy/UA-05`.
    Strategy(RegionIso),
    /// An account, `account/a-…`.
    Account(AccountId),
    /// A dataset, `dataset/employed-2019`.
    Dataset(DatasetId),
    /// What people hold of a priority, `evidence/05-P01`. Not part of the strategy: judging blocks no
    /// amendment.
    Evidence(PriorityId),
    /// How the text of an item is read, `labels/05-T02`. Not part of the strategy either.
    Labels(ItemId),
    /// An organisation, `organisation/o-0001`.
    Organisation(OrganisationId),
    /// A body and its sittings, `body/05-B01`.
    Body(BodyId),
    /// Mandates and interests of a person, `person/a-…`. Not the account: that is about access.
    Person(AccountId),
    /// A call and its packages, `call/05-C01`.
    Call(CallId),
    /// An application, `application/05-A001`.
    Application(ApplicationId),
    /// A case of oversight, `case/05-K001`.
    Case(CaseId),
    /// An indicator, `indicator/05-I001`.
    Indicator(IndicatorId),
    /// A stage review, `review/05-V001`.
    Review(ReviewId),
    /// An entry in the register of risks, `risk/05-R001`.
    Risk(RiskId),
    /// An event at which stakeholders met, `occasion/05-E001`.
    Occasion(OccasionId),
    /// The numbers in the rules.
    Rules,
    /// The division of roles between two regions about an overlap, `division/21-P03+26-P12`.
    Division(PriorityPair),
    /// The review of a priority's relevance, `relevance/05-P01`.
    Relevance(PriorityId),
    /// The register as a whole: named imports.
    Register,
    /// The journal itself: keys.
    Journal,
}

as_text!(Subject);

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Strategy(region) => write!(f, "strategy/{region}"),
            Self::Account(id) => write!(f, "account/{id}"),
            Self::Dataset(id) => write!(f, "dataset/{id}"),
            Self::Evidence(priority) => write!(f, "evidence/{priority}"),
            Self::Labels(item) => write!(f, "labels/{item}"),
            Self::Organisation(id) => write!(f, "organisation/{id}"),
            Self::Body(id) => write!(f, "body/{id}"),
            Self::Person(id) => write!(f, "person/{id}"),
            Self::Call(id) => write!(f, "call/{id}"),
            Self::Application(id) => write!(f, "application/{id}"),
            Self::Case(id) => write!(f, "case/{id}"),
            Self::Indicator(id) => write!(f, "indicator/{id}"),
            Self::Review(id) => write!(f, "review/{id}"),
            Self::Risk(id) => write!(f, "risk/{id}"),
            Self::Occasion(id) => write!(f, "occasion/{id}"),
            Self::Rules => f.write_str("rules"),
            Self::Division(pair) => write!(f, "division/{pair}"),
            Self::Relevance(priority) => write!(f, "relevance/{priority}"),
            Self::Register => f.write_str("register"),
            Self::Journal => f.write_str("journal"),
        }
    }
}

impl FromStr for Subject {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let wrong = || Reason::new("not-a-subject").with("value", text);
        match text.split_once('/') {
            Some(("strategy", region)) => region.parse().map(Self::Strategy),
            Some(("account", id)) => id.parse().map(Self::Account),
            Some(("dataset", id)) => id.parse().map(Self::Dataset),
            Some(("evidence", priority)) => priority.parse().map(Self::Evidence),
            Some(("labels", item)) => item.parse().map(Self::Labels),
            Some(("organisation", id)) => id.parse().map(Self::Organisation),
            Some(("body", id)) => id.parse().map(Self::Body),
            Some(("person", id)) => id.parse().map(Self::Person),
            Some(("call", id)) => id.parse().map(Self::Call),
            Some(("application", id)) => id.parse().map(Self::Application),
            Some(("case", id)) => id.parse().map(Self::Case),
            Some(("indicator", id)) => id.parse().map(Self::Indicator),
            Some(("review", id)) => id.parse().map(Self::Review),
            Some(("risk", id)) => id.parse().map(Self::Risk),
            Some(("occasion", id)) => id.parse().map(Self::Occasion),
            None if text == "rules" => Ok(Self::Rules),
            Some(("division", pair)) => pair.parse().map(Self::Division),
            Some(("relevance", priority)) => priority.parse().map(Self::Relevance),
            None if text == "register" => Ok(Self::Register),
            None if text == "journal" => Ok(Self::Journal),
            _ => Err(wrong()),
        }
    }
}

impl TryFrom<String> for Subject {
    type Error = Reason;

    fn try_from(text: String) -> Result<Self, Reason> {
        text.parse()
    }
}

impl From<Subject> for String {
    fn from(subject: Subject) -> Self {
        subject.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_reads_back_as_written() {
        let all = [
            "strategy/UA-05",
            "account/a-0000000000000001",
            "dataset/employed-2019",
            "evidence/05-P01",
            "labels/05-P01",
            "labels/05-T02",
            "organisation/o-0001",
            "body/UA-B01",
            "person/a-0000000000000001",
            "call/05-C01",
            "application/05-A001",
            "case/05-K001",
            "indicator/05-I001",
            "review/05-V001",
            "risk/UA-R001",
            "occasion/05-E001",
            "rules",
            "division/05-P01+21-P03",
            "relevance/05-P01",
            "register",
            "journal",
        ];
        for text in all {
            assert_eq!(text.parse::<Subject>().unwrap().to_string(), text);
        }
        for wrong in ["", "strategy", "register/1", "dataset/", "dataset/A", "evidence/05-T01", "x/y"] {
            assert!(wrong.parse::<Subject>().is_err(), "{wrong}");
        }
    }
}
