//! What is said about the table: the header file, else the sheet of the workbook, and options that go
//! before both.

use crate::arguments::{About, Kind, SecondAxis};
use crate::failure::Failure;
use rozum_model::dataset::{Axis, DatasetHeader, DatasetKind};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The header that file and options make together. What is still empty is for the rules to name.
pub(super) fn header(about: &About, table: &Path) -> Result<DatasetHeader, Failure> {
    let mut header = match &about.header {
        Some(path) => {
            let text = std::fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
            rozum_app::header_from_toml(&text).map_err(Failure::reason)?
        }
        None => of_workbook(about, table)?,
    };
    let taken = [
        (&mut header.title.uk, &about.title),
        (&mut header.title.en, &about.title_en),
        (&mut header.concept.uk, &about.concept),
        (&mut header.concept.en, &about.concept_en),
        (&mut header.unit.name.uk, &about.unit),
        (&mut header.unit.name.en, &about.unit_en),
        (&mut header.source.title, &about.source),
        (&mut header.licence.uk, &about.licence),
        (&mut header.vintage.period, &about.vintage),
        (&mut header.completeness.uk, &about.completeness),
        (&mut header.completeness.en, &about.completeness_en),
    ];
    for (field, given) in taken {
        if let Some(given) = given {
            field.clone_from(given);
        }
    }
    // Most licences have one name in all languages.
    if let Some(licence) = about.licence_en.as_ref().or(about.licence.as_ref()) {
        header.licence.en.clone_from(licence);
    }
    header.source.publisher = about.publisher.clone().or(header.source.publisher);
    header.source.url = about.url.clone().or(header.source.url);
    header.unit.scale = about.scale.unwrap_or(header.unit.scale);
    header.axis = about.axis.map_or(header.axis, axis);
    header.kind = about.kind.map_or(header.kind, kind);
    Ok(header)
}

/// What the sheet of fields says; without one nothing is said but whether the figures are real, which
/// is never presumed.
fn of_workbook(about: &About, table: &Path) -> Result<DatasetHeader, Failure> {
    let mut fields = described(table)?;
    if let Some(given) = about.kind {
        fields.retain(|(field, _)| field != "kind");
        fields.push(("kind".to_owned(), kind(given).code().to_owned()));
    }
    rozum_app::datasets::header_from_fields(&fields).map_err(Failure::reason)
}

/// Only workbooks describe themselves; a long text table is not loaded for that.
fn described(table: &Path) -> Result<Vec<(String, String)>, Failure> {
    let failed = |error: std::io::Error| Failure::file(table, &error);
    let mut start = [0; 2];
    let mut file = File::open(table).map_err(failed)?;
    let read = file.read(&mut start).map_err(failed)?;
    if read < 2 || start != *b"PK" {
        return Ok(Vec::new());
    }
    Ok(rozum_intake::described(&std::fs::read(table).map_err(failed)?))
}

const fn axis(given: SecondAxis) -> Axis {
    match given {
        SecondAxis::Activity => Axis::Activity,
        SecondAxis::Indicator => Axis::Indicator,
    }
}

const fn kind(given: Kind) -> DatasetKind {
    match given {
        Kind::Official => DatasetKind::Official,
        Kind::Transcribed => DatasetKind::Transcribed,
        Kind::Proxy => DatasetKind::Proxy,
        Kind::Synthetic => DatasetKind::Synthetic,
    }
}
