//! Lists in pages: a cursor is the id of the last row that was seen.

use crate::error::PageError;
use rozum_locale::Lang;
use rozum_model::{Reason, RegionIso};
use serde::{Deserialize, Serialize};
use std::str::FromStr;
use utoipa::{IntoParams, ToSchema};

/// Rows of a page, unless asked otherwise.
const LIMIT: usize = 100;
/// Most rows of a page.
const MOST: usize = 1_000;

/// Which page of a list, and what it is narrowed to.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Paging {
    /// The `next` of the page before.
    pub cursor: Option<String>,
    /// Rows of a page, 1…1000; 100 without it.
    pub limit: Option<usize>,
    /// Only this region, by ISO 3166-2 code.
    pub region: Option<String>,
    /// Only strategies that declare this sphere, `S01`…`S17`.
    pub sphere: Option<String>,
}

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct List<T> {
    /// The rows.
    pub items: Vec<T>,
    /// Cursor of the page that follows; null on the last.
    pub next: Option<String>,
    /// Rows of all pages.
    pub total: usize,
}

/// An error as problem details (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Kind of problem; `about:blank` means that the title says all.
    pub r#type: String,
    /// What went wrong.
    pub title: String,
    /// Status of the answer.
    pub status: u16,
    /// What the rules said, in words.
    pub detail: String,
    /// The same by rule.
    pub reasons: Vec<ProblemReason>,
}

/// One rule that spoke.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemReason {
    /// Id of the rule.
    pub rule: String,
    /// What it said.
    pub detail: String,
}

/// A value of the query; `None` where it is not there.
pub fn chosen<T: FromStr<Err = Reason>>(text: Option<&str>) -> Result<Option<T>, PageError> {
    text.map(|text| text.parse().map_err(PageError::BadRequest)).transpose()
}

/// The language of words; English where none is named.
pub fn spoken(lang: Option<&str>) -> Result<Lang, PageError> {
    Ok(chosen(lang)?.unwrap_or(Lang::En))
}

/// The language of the words.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Words {
    /// `uk` or `en`; English without it.
    pub lang: Option<String>,
}

impl Words {
    /// The language that is named.
    pub fn lang(&self) -> Result<Lang, PageError> {
        spoken(self.lang.as_deref())
    }
}

impl Paging {
    /// The region that a list is narrowed to, for lists that know no spheres.
    pub fn region(&self) -> Result<Option<RegionIso>, PageError> {
        let filter = self.filter()?;
        match filter.sphere {
            None => Ok(filter.region),
            Some(_) => Err(PageError::BadRequest(Reason::new("governance-no-sphere"))),
        }
    }

    /// The filter of the list.
    pub fn filter(&self) -> Result<rozum_app::rows::Filter, PageError> {
        let query = crate::query::ListQuery {
            region: self.region.clone().unwrap_or_default(),
            sphere: self.sphere.clone().unwrap_or_default(),
            ..crate::query::ListQuery::default()
        };
        query.filter()
    }

    /// Rows of a page, as asked for.
    fn limit(&self) -> Result<usize, PageError> {
        let limit = self.limit.unwrap_or(LIMIT);
        let reason = || Reason::new("api-limit").with("value", limit).with("most", MOST);
        if (1..=MOST).contains(&limit) { Ok(limit) } else { Err(PageError::BadRequest(reason())) }
    }

    /// As [`Self::page`] for rows that are too many to be made all: the cursor is the number of rows
    /// that were seen.
    pub fn numbered<T>(&self, rows: impl ExactSizeIterator<Item = T>) -> Result<List<T>, PageError> {
        let (limit, total) = (self.limit()?, rows.len());
        let start = match &self.cursor {
            None => 0,
            Some(cursor) => {
                let seen = cursor.parse().ok().filter(|seen| (1..total).contains(seen));
                seen.ok_or_else(|| {
                    PageError::BadRequest(Reason::new("api-cursor").with("value", cursor.as_str()))
                })?
            }
        };
        let items: Vec<T> = rows.skip(start).take(limit).collect();
        let seen = start + items.len();
        Ok(List { items, next: (seen < total).then(|| seen.to_string()), total })
    }

    /// The page of these rows that begins after the cursor.
    pub fn page<T>(&self, rows: Vec<T>, id: impl Fn(&T) -> String) -> Result<List<T>, PageError> {
        let limit = self.limit()?;
        let start = match &self.cursor {
            None => 0,
            Some(cursor) => {
                let found = rows.iter().position(|row| id(row) == *cursor);
                1 + found.ok_or_else(|| {
                    PageError::BadRequest(Reason::new("api-cursor").with("value", cursor.as_str()))
                })?
            }
        };
        let total = rows.len();
        let items: Vec<T> = rows.into_iter().skip(start).take(limit).collect();
        let next = (start + items.len() < total).then(|| items.last().map(&id)).flatten();
        Ok(List { items, next, total })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paging(cursor: Option<&str>, limit: Option<usize>) -> Paging {
        Paging { cursor: cursor.map(ToOwned::to_owned), limit, ..Paging::default() }
    }

    #[test]
    fn pages_join_to_the_whole_list() {
        let rows: Vec<u32> = (0..25).collect();
        let (mut seen, mut cursor) = (Vec::new(), None);
        loop {
            let page = paging(cursor.as_deref(), Some(10)).page(rows.clone(), u32::to_string).unwrap();
            assert_eq!(page.total, 25);
            seen.extend(page.items);
            cursor = page.next;
            if cursor.is_none() {
                break;
            }
        }
        assert_eq!(seen, rows);
    }

    #[test]
    fn numbered_pages_join_to_the_whole_too() {
        let (mut seen, mut cursor) = (Vec::new(), None);
        loop {
            let page = paging(cursor.as_deref(), Some(7)).numbered(0..25_u32).unwrap();
            seen.extend(page.items);
            cursor = page.next;
            if cursor.is_none() {
                break;
            }
        }
        assert_eq!(seen, (0..25).collect::<Vec<_>>());
        for wrong in ["0", "25", "-1", "x"] {
            assert!(paging(Some(wrong), None).numbered(0..25_u32).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_cursor_from_elsewhere_is_named() {
        let error = paging(Some("x"), None).page(vec![1_u32], u32::to_string).unwrap_err();
        assert!(matches!(error, PageError::BadRequest(reason) if reason.id == "api-cursor"));
        assert!(paging(None, Some(0)).page(vec![1_u32], u32::to_string).is_err());
    }
}
