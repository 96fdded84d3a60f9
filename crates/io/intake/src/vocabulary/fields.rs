//! Fields about a strategy as a whole.

use super::Named;

/// What is said about a version as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Field {
    Region,
    Title,
    DocumentTitle,
    Publisher,
    Url,
    Act,
    ActFrom,
    ActTo,
    PeriodFrom,
    PeriodTo,
    EffectiveFrom,
    Reason,
    Note,
}

const fn field(
    meaning: Field,
    uk: &'static str,
    en: &'static str,
    also: &'static [&'static str],
) -> Named<Field> {
    Named { meaning, uk, en, also }
}

/// All fields in the order of the template.
pub(crate) const FIELDS: &[Named<Field>] = &[
    field(Field::Region, "Регіон", "Region", &["Область", "Назва регіону", "Oblast"]),
    field(Field::Title, "Назва стратегії", "Title of the strategy", &["Стратегія", "Strategy", "Title"]),
    field(
        Field::DocumentTitle,
        "Назва документа",
        "Title of the document",
        &["Документ", "Джерело", "Document", "Source document", "Document title"],
    ),
    field(Field::Publisher, "Видавець", "Publisher", &["Ким видано", "Ким затверджено", "Issued by"]),
    field(
        Field::Url,
        "Адреса документа",
        "Address of the document",
        &["Посилання", "URL", "Link", "Address"],
    ),
    field(
        Field::Act,
        "Нормативний акт",
        "Legal act",
        &["Акт", "Нормативна база", "Правовий режим", "Act", "Legal regime"],
    ),
    field(Field::ActFrom, "Акт чинний з", "Act in force from", &["Акт діє з", "Чинний з"]),
    field(
        Field::ActTo,
        "Акт чинний до",
        "Act in force to",
        &["Акт діє до", "Чинний до", "Act in force until"],
    ),
    field(
        Field::PeriodFrom,
        "Період планування з (рік)",
        "Planning period from (year)",
        &[
            "Період планування",
            "Період планування з",
            "Початок періоду",
            "Planning period",
            "Period",
            "Період",
        ],
    ),
    field(
        Field::PeriodTo,
        "Період планування до (рік)",
        "Planning period to (year)",
        &["Період планування до", "Кінець періоду", "Planning period to"],
    ),
    field(
        Field::EffectiveFrom,
        "Редакція діє з",
        "Version in effect from",
        &["Діє з", "Дата набрання чинності", "Набирає чинності", "Effective from", "In effect from"],
    ),
    field(
        Field::Reason,
        "Підстава внесення",
        "Reason for the entry",
        &["Підстава", "Причина", "Причина змін", "Reason"],
    ),
    field(Field::Note, "Примітка", "Note", &["Примітки", "Notes", "Remark"]),
];
