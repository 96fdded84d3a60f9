//! A page of `docs/methods` and its tables.

use std::fs;
use std::path::Path;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    English,
    Ukrainian,
}

impl Language {
    fn ending(self) -> &'static str {
        match self {
            Self::English => "md",
            Self::Ukrainian => "uk.md",
        }
    }

    /// Parts that every page of a measure has.
    pub fn parts(self) -> [&'static str; 5] {
        match self {
            Self::English => ["Formula", "Worked example", "Literature", "Limits", "How peers differ"],
            Self::Ukrainian => [
                "Формула",
                "Приклад з розрахунком",
                "Література",
                "Межі застосування",
                "Чим відрізняються інші пакети",
            ],
        }
    }
}

/// What tables are called in the two languages.
const HEADINGS: &[(&str, &str)] = &[
    ("Data", "Дані"),
    ("Before", "До"),
    ("After", "Після"),
    ("Reference", "Еталон"),
    ("Settings", "Налаштування"),
    ("Incomes", "Доходи"),
    ("Groups", "Групи"),
    ("Plants", "Підприємства"),
    ("Complexity", "Складність"),
    ("Criteria", "Критерії"),
    ("Quality", "Якість"),
    ("Result", "Результат"),
];

pub struct Page {
    pub name: String,
    pub language: Language,
    text: String,
}

/// A table without its rule line.
#[derive(Debug)]
pub struct Table {
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Page {
    pub fn read(name: &str, language: Language) -> Option<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/methods");
        let text = fs::read_to_string(folder.join(format!("{name}.{}", language.ending()))).ok()?;
        Some(Self { name: name.to_owned(), language, text })
    }

    pub fn place(&self) -> String {
        format!("docs/methods/{}.{}", self.name, self.language.ending())
    }

    /// Whether there is a part of this name.
    pub fn has(&self, part: &str) -> bool {
        self.text.lines().any(|line| line.strip_prefix("## ") == Some(part))
    }

    /// Each worked example as a page of its own. What a later one is made of and does not say again is as
    /// in the first.
    pub fn examples(&self) -> Vec<Self> {
        let title = self.language.parts()[1];
        let parts: Vec<&str> = self.text.split("\n## ").filter(|part| part.starts_with(title)).collect();
        let result = format!("### {}", self.heading("Result"));
        let first = parts.first().and_then(|first| first.split(&result).next()).unwrap_or_default();
        let text = |(number, part): (usize, &&str)| {
            if number == 0 { (*part).to_owned() } else { format!("{part}\n{first}") }
        };
        let example = |text| Self { name: self.name.clone(), language: self.language, text };
        parts.iter().enumerate().map(text).map(example).collect()
    }

    /// A heading in the page's language.
    fn heading(&self, english: &str) -> &'static str {
        let (english, ukrainian) = HEADINGS.iter().find(|(known, _)| *known == english).unwrap();
        if self.language == Language::English { english } else { ukrainian }
    }

    /// The table under a heading, which is given in English.
    pub fn table(&self, heading: &str) -> Option<Table> {
        let heading = self.heading(heading);
        let (_, after) = self.text.split_once(&format!("### {heading}\n"))?;
        let lines = after.lines().skip_while(|line| !line.starts_with('|'));
        let mut lines = lines.take_while(|line| line.starts_with('|')).map(cells);
        let head = lines.next().unwrap_or_else(|| panic!("{}: no table under {heading}", self.place()));
        let rows: Vec<Vec<String>> = lines.skip(1).collect();
        let place = self.place();
        assert!(
            rows.iter().all(|row| row.len() == head.len()),
            "{place}: a row under {heading} is not as wide as its head"
        );
        Some(Table { head, rows })
    }

    pub fn needed(&self, heading: &str) -> Table {
        self.table(heading).unwrap_or_else(|| panic!("{}: no {heading}", self.place()))
    }
}

fn cells(line: &str) -> Vec<String> {
    let inner = line.trim().trim_start_matches('|').trim_end_matches('|');
    inner.split('|').map(|cell| cell.trim().trim_matches(['`', '*']).to_owned()).collect()
}

impl Table {
    /// Numbers of the column after the names.
    pub fn second(&self) -> Vec<f64> {
        self.rows.iter().map(|row| number(&row[1])).collect()
    }

    /// The row of a name.
    pub fn find(&self, name: &str) -> &[String] {
        self.rows.iter().find(|row| row[0] == name).unwrap_or_else(|| panic!("no row {name}"))
    }
}

/// As the page's language writes it; a dash is not defined.
pub fn number(text: &str) -> f64 {
    if text == "—" {
        return f64::NAN;
    }
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    plain.replace(',', ".").replace('−', "-").parse().unwrap_or_else(|_| panic!("{text} is no number"))
}

/// Digits after the point.
pub fn digits(text: &str) -> usize {
    text.find(['.', ',']).map_or(0, |point| text.len() - point - 1)
}
