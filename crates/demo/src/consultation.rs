//! Assessments and consultations, each whole in one entry.

use crate::line::{Line, day, name, table};
use serde::Deserialize;
use toml::{Table, Value};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AssessmentLine {
    application: String,
    by: String,
    /// Day on which assessors are asked.
    on: i64,
    /// Day on which it is closed; absent while it is open.
    #[serde(default)]
    closed: Option<i64>,
    assessor: Vec<AssessorLine>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AssessorLine {
    who: String,
    /// Day of the answer; absent while none came.
    #[serde(default)]
    on: Option<i64>,
    /// Score and reason for each criterion.
    #[serde(default)]
    scores: Vec<(i64, String)>,
}

fn about(verb: &str, application: &str) -> Table {
    table([("verb", verb.into()), ("application", name(application))])
}

impl AssessmentLine {
    pub(crate) fn lines(self) -> Vec<Line> {
        let mut lines = Vec::new();
        for assessor in &self.assessor {
            let mut asking = about("assign-assessor", &self.application);
            asking.insert("assessor".to_owned(), name(&assessor.who));
            lines.push(Line::new(self.on, &self.by, "funding", asking));
        }
        for assessor in &self.assessor {
            let Some(on) = assessor.on else { continue };
            let score = |(score, reason): &(i64, String)| {
                Value::Table(table([("score", (*score).into()), ("reason", reason.as_str().into())]))
            };
            let mut answer = about("submit-assessment", &self.application);
            answer.insert("scores".to_owned(), Value::Array(assessor.scores.iter().map(score).collect()));
            lines.push(Line::new(on, &assessor.who, "funding", answer));
        }
        if let Some(on) = self.closed {
            lines.push(Line::new(on, &self.by, "funding", about("close-assessment", &self.application)));
        }
        lines
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConsultationLine {
    application: String,
    by: String,
    on: i64,
    until: i64,
    /// Day on which it is closed; absent while it is open.
    #[serde(default)]
    closed: Option<i64>,
    #[serde(default)]
    statement: Vec<StatementLine>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StatementLine {
    who: String,
    on: i64,
    #[serde(default)]
    sector: Option<String>,
    position: String,
    text: String,
    /// Whether it is taken up, why, and on which day; absent while it is not answered.
    #[serde(default)]
    answer: Option<(bool, String, i64)>,
}

impl ConsultationLine {
    pub(crate) fn lines(self) -> Vec<Line> {
        let mut opening = about("open-consultation", &self.application);
        opening.insert("until".to_owned(), day(self.until));
        let mut lines = vec![Line::new(self.on, &self.by, "funding", opening)];
        for (number, said) in (1_i64..).zip(&self.statement) {
            said.tell(&self, number, &mut lines);
        }
        if let Some(on) = self.closed {
            lines.push(Line::new(on, &self.by, "funding", about("close-consultation", &self.application)));
        }
        lines
    }
}

impl StatementLine {
    fn tell(&self, consultation: &ConsultationLine, number: i64, lines: &mut Vec<Line>) {
        let mut statement =
            table([("position", self.position.as_str().into()), ("text", self.text.as_str().into())]);
        if let Some(sector) = &self.sector {
            statement.insert("sector".to_owned(), sector.as_str().into());
        }
        let mut filing = about("file-statement", &consultation.application);
        filing.insert("statement".to_owned(), Value::Table(statement));
        lines.push(Line::new(self.on, &self.who, "funding", filing));
        if let Some((accepted, reason, on)) = &self.answer {
            let mut answering = about("answer-statement", &consultation.application);
            answering.insert("number".to_owned(), number.into());
            answering.insert("accepted".to_owned(), (*accepted).into());
            answering.insert("reason".to_owned(), reason.as_str().into());
            lines.push(Line::new(*on, &consultation.by, "funding", answering));
        }
    }
}
