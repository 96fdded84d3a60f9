//! Acts that rule regional strategies and the codes used here.

pub use crate::generated::legal::ACTS;

use rozum_model::strategy::LegalRegime;
use rozum_model::time::Day;

/// An act. A date that is `None` could not be confirmed; it is not a statement that there is none.
#[derive(Debug, PartialEq, Eq)]
pub struct Act {
    /// Id in this table, `cmu-932-2015`.
    pub id: &'static str,
    /// `law`, `resolution` or `order`.
    pub kind: &'static str,
    /// Official number.
    pub number: &'static str,
    /// Day of adoption.
    pub adopted: Day,
    /// First day in force, if known here.
    pub effective_from: Option<Day>,
    /// Last day in force, if known here.
    pub effective_to: Option<Day>,
    /// How the act is cited, without its title.
    pub cited_uk: &'static str,
    /// The same in English.
    pub cited_en: &'static str,
    /// Official title, if known here.
    pub title_uk: Option<&'static str>,
    /// What it is about, in English; not official.
    pub title_en: &'static str,
    /// `basis`, `procedure`, `method`, `framework`, `amendment` or `classification`.
    pub role: &'static str,
    /// What it does for regional strategies.
    pub note_uk: &'static str,
    /// Address of the page that these facts were read from.
    pub source: &'static str,
}

impl Act {
    /// `Постанова … № 932 «Про затвердження …»`.
    pub fn full_citation_uk(&self) -> String {
        match self.title_uk {
            Some(title) if title.starts_with("Про ") => format!("{} «{title}»", self.cited_uk),
            _ => self.cited_uk.to_owned(),
        }
    }

    /// The act as the rules of a strategy; `None` while its first day is not known.
    pub fn regime(&self) -> Option<LegalRegime> {
        self.effective_from.map(|effective_from| LegalRegime {
            act: self.full_citation_uk(),
            effective_from,
            effective_to: self.effective_to,
        })
    }
}

/// The act of that id.
pub fn act(id: &str) -> Option<&'static Act> {
    ACTS.iter().find(|act| act.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_procedure_of_2015_is_cited_in_full() {
        let regime = act("cmu-932-2015").unwrap().regime().unwrap();
        assert!(
            regime
                .act
                .starts_with("Постанова Кабінету Міністрів України від 11 листопада 2015 р. № 932 «Про")
        );
        assert_eq!(regime.effective_from.to_string(), "2015-11-27");
        assert_eq!(regime.effective_to, None);
        assert_eq!(act("law-156-viii").unwrap().regime(), None);
    }

    #[test]
    fn dates_follow_one_another_and_every_row_has_a_source() {
        for act in ACTS {
            assert!(act.effective_from.is_none_or(|from| from >= act.adopted), "{}", act.id);
            assert!(act.source.starts_with("http"), "{}", act.id);
            assert!(act.cited_uk.ends_with(act.number), "{}", act.id);
        }
    }
}
