//! `holidays.tsv` and `holiday_suspensions.tsv`.

use super::Result;
use super::emit::{self, File};
use super::read::{self, Line};
use serde::Deserialize;
use std::path::Path;

const HOLIDAYS: &str = "data/reference/holidays.tsv";
const SUSPENSIONS: &str = "data/reference/holiday_suspensions.tsv";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HolidayRow {
    id: String,
    kind: String,
    on: String,
    first: i16,
    last: Option<i16>,
    name_uk: String,
    name_en: String,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SuspensionRow {
    id: String,
    from: String,
    to: String,
    act_uk: String,
    act_en: String,
    source: String,
}

pub fn generate(root: &Path) -> Result<String> {
    let holidays = read::table::<HolidayRow>(root, HOLIDAYS)?;
    let suspensions = read::table::<SuspensionRow>(root, SUSPENSIONS)?;
    read::unique(&holidays, |row| &row.id)?;
    read::unique(&suspensions, |row| &row.id)?;
    let holidays = holidays.iter().map(holiday).collect::<Result<Vec<_>>>()?;
    let suspensions = suspensions.iter().map(suspension).collect::<Result<Vec<_>>>()?;
    let uses = ["crate::codes::day", "crate::holidays::{Falls, Holiday, Suspension}"];
    Ok(File::new("data/reference/holidays.tsv and holiday_suspensions.tsv", &uses)
        .table("The days.", "HOLIDAYS", "&[Holiday]", &holidays)
        .table("The suspensions.", "SUSPENSIONS", "&[Suspension]", &suspensions)
        .finish())
}

fn holiday(line: &Line<HolidayRow>) -> Result<String> {
    let row = &line.row;
    if row.last.is_some_and(|last| last < row.first) {
        return Err(line.wrong("the last year is before the first"));
    }
    Ok(format!(
        "Holiday {{ id: {}, falls: {}, first: {}, last: {:?}, name_uk: {}, name_en: {}, source: {} }}",
        emit::text(&row.id),
        falls(line)?,
        row.first,
        row.last,
        emit::text(&row.name_uk),
        emit::text(&row.name_en),
        emit::text(&row.source),
    ))
}

fn falls(line: &Line<HolidayRow>) -> Result<String> {
    let row = &line.row;
    match row.kind.as_str() {
        "fixed" => {
            let parts = row.on.split_once('-').and_then(|(month, day)| {
                let (month, day): (i8, i8) = (month.parse().ok()?, day.parse().ok()?);
                let exists = (1..=12).contains(&month) && (1..=31).contains(&day);
                exists.then_some((month, day))
            });
            let (month, day) = parts.ok_or_else(|| line.wrong("a fixed day is not MM-DD"))?;
            Ok(format!("Falls::Fixed {{ month: {month}, day: {day} }}"))
        }
        "easter" => {
            let after: u8 = row.on.parse().map_err(|_| line.wrong("not a number of days after Easter"))?;
            Ok(format!("Falls::AfterEaster({after})"))
        }
        other => Err(line.wrong(format!("kind `{other}`"))),
    }
}

fn suspension(line: &Line<SuspensionRow>) -> Result<String> {
    let row = &line.row;
    let wrong = || line.wrong("a date is not YYYY-MM-DD");
    Ok(format!(
        "Suspension {{ id: {}, from: {}, to: {}, act_uk: {}, act_en: {}, source: {} }}",
        emit::text(&row.id),
        emit::day(&row.from).ok_or_else(wrong)?,
        emit::optional_day(&row.to).ok_or_else(wrong)?,
        emit::text(&row.act_uk),
        emit::text(&row.act_en),
        emit::text(&row.source),
    ))
}
