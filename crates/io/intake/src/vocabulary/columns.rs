//! Columns.

use super::Named;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Word {
    /// Sphere, priority or task: what the row is.
    Kind,
    /// `05-P01`.
    Id,
    /// The number that the document gives it.
    Number,
    /// The text of a row whose kind is told elsewhere.
    Text,
    /// A sphere as the document words it.
    Label,
    /// Which of the 17 it is.
    Sphere,
    /// Text of a priority.
    Priority,
    /// Text of a task.
    Task,
    /// Numbers of the priorities that a task serves.
    Serves,
    /// How that is known.
    Basis,
    /// Where in the document it stands.
    Place,
    /// A remark.
    Note,
    /// The region that the row is about.
    Region,
    /// Name of a field.
    Field,
    /// Value of a field.
    Value,
    /// For people; not read.
    Aside,
}

/// A column with its names.
pub(crate) type Column = Named<Word>;

const fn column(meaning: Word, uk: &'static str, en: &'static str, also: &'static [&'static str]) -> Column {
    Named { meaning, uk, en, also }
}

/// All columns. The Ukrainian and the English name are those of the template.
pub(crate) const COLUMNS: &[Column] = &[
    column(Word::Kind, "Вид", "Kind", &["Вид рядка", "Тип", "Вид запису", "Елемент", "Type", "Row kind"]),
    column(Word::Id, "Ідентифікатор", "Id", &["Код", "ID пункту", "Identifier", "Item id"]),
    column(Word::Number, "№", "No.", &["№ з/п", "№ п/п", "Номер", "Number", "Num", "#"]),
    column(
        Word::Text,
        "Текст",
        "Text",
        &["Формулювання", "Зміст", "Назва", "Дослівний текст", "Wording", "Verbatim", "Title"],
    ),
    column(
        Word::Label,
        "Сфера, як у документі",
        "Sphere as worded",
        &[
            "Сфера",
            "Сфери",
            "Сфера смарт-спеціалізації",
            "Сфери смарт-спеціалізації",
            "Назва сфери",
            "Сфера розумної спеціалізації",
            "Сфери розумної спеціалізації",
            "Sphere",
            "Spheres",
            "Label",
        ],
    ),
    column(
        Word::Sphere,
        "Сфера з переліку 17",
        "One of the 17 spheres",
        &["Сфера з переліку", "Код сфери", "Сфера додатка 2", "Sphere code", "Sphere of the list"],
    ),
    column(
        Word::Priority,
        "Пріоритет",
        "Priority",
        &[
            "Пріоритети",
            "Текст пріоритету",
            "Пріоритет смарт-спеціалізації",
            "Пріоритети смарт-спеціалізації",
            "Пріоритети розумної спеціалізації",
            "Стратегічні пріоритети",
            "Priorities",
            "Text of the priority",
        ],
    ),
    column(
        Word::Task,
        "Завдання",
        "Task",
        &[
            "Текст завдання",
            "Завдання смарт-спеціалізації",
            "Операційні завдання",
            "Tasks",
            "Text of the task",
        ],
    ),
    column(
        Word::Serves,
        "Служить пріоритетам №",
        "Serves priorities No.",
        &[
            "Служить пріоритетам",
            "Служить",
            "№ пріоритету",
            "№ пріоритетів",
            "Номер пріоритету",
            "Номери пріоритетів",
            "Serves",
            "Serves priorities",
            "Priority No.",
        ],
    ),
    column(Word::Basis, "Підстава зв’язку", "Basis of the link", &["Підстава", "Basis", "Link basis"]),
    column(
        Word::Place,
        "Місце в документі",
        "Place in the document",
        &["Місце", "Сторінка", "Стор.", "Розділ", "Place", "Page", "Section"],
    ),
    column(
        Word::Note,
        "Примітка",
        "Note",
        &["Примітки", "Коментар", "Зауваження", "Notes", "Remark", "Comment"],
    ),
    column(Word::Region, "Регіон", "Region", &["Область", "Назва регіону", "Назва області", "Oblast"]),
    column(Word::Field, "Поле", "Field", &["Показник", "Реквізит"]),
    column(Word::Value, "Значення", "Value", &["Ваша відповідь", "Your answer"]),
    column(Word::Aside, "Пояснення", "Explanation", &["Що писати", "What to write", "Підказка"]),
];
