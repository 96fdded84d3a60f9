//! What is said about a dataset as people write it: a TOML file with the fields of the header, or the
//! same fields on a sheet of a workbook.

use rozum_model::Reason;
use rozum_model::dataset::DatasetHeader;

/// Reads a header. What is absent, misspelt or of another kind is named with its line.
pub fn header_from_toml(text: &str) -> Result<DatasetHeader, Reason> {
    toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        Reason::new("dataset-header-unreadable").with("line", line).with("detail", error.message())
    })
}

/// The same as a file, to be changed and imported again.
pub fn header_to_toml(header: &DatasetHeader) -> Result<String, toml::ser::Error> {
    toml::to_string_pretty(header)
}

/// Texts that a header always has; where nobody wrote them they are empty, and the rules name them.
const TEXTS: &[&str] = &[
    "title.uk",
    "title.en",
    "concept.uk",
    "concept.en",
    "unit.name.uk",
    "unit.name.en",
    "source.title",
    "licence.uk",
    "licence.en",
    "vintage.period",
    "completeness.uk",
    "completeness.en",
];
/// Fields that are numbers.
const NUMBERS: &[&str] = &["unit.scale", "expected.regions", "expected.activities"];

/// A header of fields by their paths (`title.uk`, `unit.scale`). Fields that a header does not have are
/// passed over: a sheet has a row of names too. The axis is activities unless said otherwise; where the
/// figures come from has no default.
pub fn header_from_fields(fields: &[(String, String)]) -> Result<DatasetHeader, Reason> {
    let find = |path: &str| fields.iter().find(|(field, _)| field == path).map(|(_, value)| value.as_str());
    let kind = find("kind").ok_or_else(|| Reason::new("dataset-kind-missing"))?;
    let mut root = toml::Table::new();
    put(&mut root, "kind", text(kind));
    put(&mut root, "axis", text(find("axis").unwrap_or("activity")));
    for path in TEXTS {
        put(&mut root, path, text(find(path).unwrap_or_default()));
    }
    let optional =
        ["source.publisher", "source.url", "vintage.retrieved", "totals.region", "totals.activity"];
    for (path, value) in optional.iter().filter_map(|path| Some((path, find(path)?))) {
        put(&mut root, path, text(value));
    }
    if let Some(notes) = find("notes.uk").or(find("notes.en")) {
        for path in ["notes.uk", "notes.en"] {
            // One language without the other is for the rules to name.
            put(&mut root, path, text(find(path).filter(|_| !notes.is_empty()).unwrap_or_default()));
        }
    }
    for (path, value) in NUMBERS.iter().filter_map(|path| Some((path, find(path)?))) {
        let number: i64 = value.parse().map_err(|_| {
            let reason = Reason::new("dataset-field-no-number").with("field", *path);
            reason.with("value", value)
        })?;
        put(&mut root, path, toml::Value::Integer(number));
    }
    root.try_into().map_err(|error: toml::de::Error| {
        Reason::new("dataset-fields-unreadable").with("detail", error.message())
    })
}

fn text(value: &str) -> toml::Value {
    toml::Value::String(value.to_owned())
}

/// Puts a value at a path of names joined by points.
fn put(table: &mut toml::Table, path: &str, value: toml::Value) {
    match path.split_once('.') {
        None => drop(table.insert(path.to_owned(), value)),
        Some((first, rest)) => {
            let inner = table.entry(first).or_insert_with(|| toml::Value::Table(toml::Table::new()));
            if let Some(inner) = inner.as_table_mut() {
                put(inner, rest, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = include_str!("../../../../data/statistics/employed-by-activity-2019.toml");

    #[test]
    fn a_header_reads_back_as_written() {
        let header = header_from_toml(SHIPPED).unwrap();
        assert_eq!(header.expected.regions, Some(25));
        assert_eq!(header_from_toml(&header_to_toml(&header).unwrap()), Ok(header));
    }

    #[test]
    fn what_is_wrong_is_named_by_line() {
        let wrong = SHIPPED.replace("kind = \"transcribed\"", "kind = \"guessed\"");
        let reason = header_from_toml(&wrong).unwrap_err();
        assert_eq!(reason.argument("line"), Some(&2_usize.into()));
        let misspelt = header_from_toml(&SHIPPED.replace("[licence]", "[license]")).unwrap_err();
        assert!(misspelt.to_string().contains("license"), "{misspelt}");
        assert!(header_from_toml("").unwrap_err().to_string().contains("missing"));
    }

    #[test]
    fn fields_of_a_sheet_make_the_same() {
        let fields = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
            pairs.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect()
        };
        let header = header_from_fields(&fields(&[
            ("Field", "Value"),
            ("title.uk", "Зайняті"),
            ("kind", "official"),
            ("unit.scale", "1000"),
            ("vintage.retrieved", "2024-01-31"),
            ("notes.en", "a trap"),
            ("totals.region", "UA"),
        ]))
        .unwrap();
        assert_eq!((header.title.uk.as_str(), header.unit.scale), ("Зайняті", 1000));
        assert_eq!(header.vintage.retrieved.unwrap().to_string(), "2024-01-31");
        assert_eq!(header.notes.unwrap().uk, "");
        assert_eq!(header.totals.region.as_deref(), Some("UA"));
        let refused = |pairs: &[(&str, &str)]| header_from_fields(&fields(pairs)).unwrap_err().to_string();
        assert_eq!(refused(&[("title.uk", "Зайняті")]), "dataset-kind-missing");
        assert_eq!(
            refused(&[("kind", "official"), ("unit.scale", "тис")]),
            "dataset-field-no-number field=unit.scale value=тис"
        );
        assert!(refused(&[("kind", "real")]).starts_with("dataset-fields-unreadable"));
    }
}
