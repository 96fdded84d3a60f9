//! A whole sitting in one entry: agenda, attendance, who steps aside, every ballot, the count.

use crate::line::{Line, day, name, table};
use serde::Deserialize;
use toml::{Table, Value};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SittingLine {
    name: String,
    body: String,
    by: String,
    /// Day of the agenda.
    agenda: i64,
    /// Day of the sitting.
    day: i64,
    /// Who came; empty while it has not taken place.
    #[serde(default)]
    present: Vec<String>,
    point: Vec<PointLine>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PointLine {
    matter: Table,
    #[serde(default)]
    conditions: Vec<String>,
    #[serde(default)]
    recused: Vec<RecusedLine>,
    /// What most vote: `for` and the like in a group, a verdict in a council.
    vote: String,
    /// What those vote who vote otherwise.
    #[serde(default)]
    otherwise: Vec<OtherwiseLine>,
    /// Reasons that the ballots give in turn: for each criterion in a group, one in a council.
    reasons: Vec<Value>,
    /// The package of a council.
    #[serde(default)]
    package: Option<String>,
}

#[derive(Debug, Deserialize)]
struct RecusedLine {
    who: String,
    reason: String,
}

#[derive(Debug, Deserialize)]
struct OtherwiseLine {
    who: String,
    vote: String,
    reasons: Value,
}

impl SittingLine {
    pub(crate) fn lines(self) -> Vec<Line> {
        let points = self.point.iter().map(PointLine::on_the_agenda).collect();
        let agenda = table([
            ("verb", "publish-agenda".into()),
            ("body", name(&self.body)),
            ("day", day(self.day)),
            ("points", Value::Array(points)),
        ]);
        let mut lines = vec![Line::new(self.agenda, &self.by, "funding", agenda).named(self.name.clone())];
        if self.present.is_empty() {
            return lines;
        }
        let came = self.present.iter().map(|who| name(who)).collect();
        let attendance = table([
            ("verb", "record-attendance".into()),
            ("sitting", name(&self.name)),
            ("present", Value::Array(came)),
        ]);
        lines.push(Line::new(self.day, &self.by, "funding", attendance));
        for point in &self.point {
            point.vote(&self, &mut lines);
        }
        lines
    }

    fn about(&self, verb: &str, point: &PointLine) -> Table {
        table([
            ("verb", verb.into()),
            ("sitting", name(&self.name)),
            ("matter", Value::Table(point.matter.clone())),
        ])
    }
}

impl PointLine {
    fn on_the_agenda(&self) -> Value {
        let conditions = self.conditions.iter().map(|text| Value::String(text.clone())).collect();
        let matter = Value::Table(self.matter.clone());
        Value::Table(table([("matter", matter), ("conditions", Value::Array(conditions))]))
    }

    fn vote(&self, sitting: &SittingLine, lines: &mut Vec<Line>) {
        for recused in &self.recused {
            let mut command = sitting.about("recuse", self);
            command.insert("reason".to_owned(), recused.reason.as_str().into());
            lines.push(Line::new(sitting.day, &recused.who, "funding", command));
        }
        let votes = sitting.present.iter().filter(|who| !self.recused.iter().any(|aside| aside.who == **who));
        for (who, usual) in votes.zip(self.reasons.iter().cycle()) {
            let other = self.otherwise.iter().find(|other| other.who == *who);
            let (vote, reasons) = other.map_or((&self.vote, usual), |other| (&other.vote, &other.reasons));
            let mut command = sitting.about("cast-ballot", self);
            command.insert("opinion".to_owned(), self.opinion(vote, reasons.clone()));
            lines.push(Line::new(sitting.day, who, "funding", command));
        }
        let closing = sitting.about("close-vote", self);
        lines.push(Line::new(sitting.day, &sitting.by, "funding", closing));
    }

    fn opinion(&self, vote: &str, reasons: Value) -> Value {
        let opinion = match &self.package {
            None => ("group", table([("choice", vote.into()), ("reasons", reasons)])),
            Some(package) => {
                let hash = name(&format!("{package}.hash"));
                ("council", table([("verdict", vote.into()), ("hash", hash), ("reason", reasons)]))
            }
        };
        Value::Table(table([(opinion.0, Value::Table(opinion.1))]))
    }
}
