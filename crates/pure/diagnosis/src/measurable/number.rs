//! Which numbers are targets, and which years are deadlines.

use super::Kind;
use super::token::{Token, tokens};
use crate::classify::codes;
use crate::phrases::Sorts;
use rozum_reference::kved::by_code;

/// How far before a year the name of a document may stand, «Стратегія розвитку області на період до 2027 року».
const TITLE: usize = 8;

/// How far before a number in words a bound or an action stands, «створення мережі з трьох центрів».
const NEAR: usize = 3;

/// Targets and deadlines with the bytes that they take.
pub(crate) fn find(text: &str, sorts: &Sorts) -> Vec<(usize, usize, Kind)> {
    let tokens = tokens(text);
    let coded: Vec<_> = codes::find(text).into_iter().map(|code| code.start).collect();
    let all = Numbers { text, tokens: &tokens, sorts };
    let found = (0..tokens.len()).filter(|&at| !coded.contains(&tokens[at].start));
    found.filter_map(|at| all.at(at)).collect()
}

struct Numbers<'a> {
    text: &'a str,
    tokens: &'a [Token<'a>],
    sorts: &'a Sorts,
}

impl Numbers<'_> {
    fn at(&self, at: usize) -> Option<(usize, usize, Kind)> {
        let token = &self.tokens[at];
        if !token.is_number() {
            return self.in_words(at);
        }
        if self.is_name(at) {
            return None;
        }
        if let Some(sign) = self.percent(at) {
            return Some((self.beginning(at), sign, Kind::Target));
        }
        if token.could_be_year() && self.reads_as_year(at) {
            return self.deadline(at);
        }
        self.counted(at).map(|end| (self.beginning(at), end, Kind::Target))
    }

    fn is(&self, sort: &str, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| self.sorts.is(sort, &token.folded))
    }

    /// «Євро-5», «ISO 9001», «№ 932», «Індустрія 4.0», «24/7».
    fn is_name(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let Some(before) = at.checked_sub(1).map(|before| &self.tokens[before]) else { return false };
        let close = token.is_joined() || token.follows();
        let named = close && !before.is_number() && (before.is_latin() || self.is("reference", at - 1));
        let part = token.is_joined() && !before.is_number();
        named || part || token.gap.contains(['№', '#', '/'])
    }

    /// Where the sign of percent after the number ends.
    fn percent(&self, at: usize) -> Option<usize> {
        let end = self.tokens[at].end;
        let after = self.text.get(end..)?;
        let sign = after.trim_start();
        sign.starts_with(['%', '‰']).then(|| {
            let space = after.len() - sign.len();
            end + space + sign.chars().next().map_or(0, char::len_utf8)
        })
    }

    /// The number with what stands before it in one range or one grouped number: «10–15», «10 000».
    fn beginning(&self, at: usize) -> usize {
        let mut first = at;
        while first > 0 {
            let (token, before) = (&self.tokens[first], &self.tokens[first - 1]);
            if !before.is_number() || !(token.is_joined() || token.follows()) {
                break;
            }
            first -= 1;
        }
        self.tokens[first].start
    }

    /// A year stands before its word or at the end of a thought; «2000 робочих місць» are no year.
    fn reads_as_year(&self, at: usize) -> bool {
        let next = self.tokens.get(at + 1).filter(|next| next.follows() && !next.is_grammar());
        next.is_none_or(|next| self.is_year_word(&next.folded))
    }

    fn is_year_word(&self, folded: &str) -> bool {
        // tidy: ukrainian-words: how years are abbreviated is grammar
        folded == "р" || self.sorts.is("year", folded)
    }

    /// «до кінця 2026 року», «не пізніше 2027 р.»; not «Стратегія розвитку до 2027 року», not «2021–2027».
    fn deadline(&self, at: usize) -> Option<(usize, usize, Kind)> {
        let until = (0..at).rev().take(4).find(|&word| self.is_until(word));
        // «у I кварталі 2026 року» needs no «до».
        let until = until.or_else(|| at.checked_sub(1).filter(|&before| self.is("quarter", before)))?;
        let between_fits = (until + 1..at).all(|word| {
            let token = &self.tokens[word];
            token.is_grammar() || self.is("month", word) || (token.is_number() && !token.could_be_year())
        });
        let next = self.tokens.get(at + 1).filter(|next| next.follows() && self.is_year_word(&next.folded));
        let end = next.map_or(self.tokens[at].end, |next| next.end);
        (between_fits && !self.is_of_title(until)).then(|| (self.tokens[until].start, end, Kind::Deadline))
    }

    fn is_until(&self, at: usize) -> bool {
        // tidy: ukrainian-words: a preposition is grammar
        self.tokens[at].folded == "до" || self.is("until", at)
    }

    fn is_of_title(&self, until: usize) -> bool {
        let thought = (0..until).rev().take(TITLE).take_while(|&word| self.tokens[word + 1].continues());
        thought.into_iter().any(|word| self.is("plan", word))
    }

    /// Where the thing that the number counts ends.
    fn counted(&self, at: usize) -> Option<usize> {
        let next = self.tokens.get(at + 1).filter(|next| next.follows() && !next.is_number())?;
        let is_code = self.tokens[at].folded.contains('.') && by_code(&self.tokens[at].folded).is_some();
        let of_place = self.is("scope", at + 1)
            || (self.is("scope", at + 2) && self.tokens.get(at + 2).is_some_and(Token::follows));
        let counts = !next.is_grammar()
            && !self.is_year_word(&next.folded)
            && !self.is("month", at + 1)
            && !of_place
            && (!is_code || self.is("unit", at + 1));
        let of_unit = self.is("unit", at + 1) && self.is("unit", at + 2) && self.tokens[at + 2].follows();
        counts.then_some(if of_unit { self.tokens[at + 2].end } else { next.end })
    }

    /// «щонайменше трьох лабораторій», «відкриття двох центрів»; «дві громади» alone say where.
    fn in_words(&self, at: usize) -> Option<(usize, usize, Kind)> {
        if !self.is("number", at) {
            return None;
        }
        let thought = (0..at).rev().take(NEAR).take_while(|&word| self.tokens[word + 1].continues());
        let bound = thought.into_iter().any(|word| self.is("compare", word) || self.is("begin", word));
        let end = self.counted(at).filter(|_| bound)?;
        Some((self.tokens[at].start, end, Kind::Target))
    }
}
