//! What no rule of endings says: words whose stem changes, and families that rules would miss or mix.

/// A paradigm: the letters all forms begin with, what follows them in each form, the stem that stands for all.
type Paradigm = (&'static str, &'static [&'static str], &'static str);

const PARADIGMS: [Paradigm; 21] = [
    // Towns in -ів: «Харків» is no genitive plural.
    ("харк", TOWN, "харків"),
    ("льв", TOWN, "львів"),
    ("черніг", TOWN, "чернігів"),
    ("фаст", TOWN, "фастів"),
    ("кан", TOWN, "канів"),
    ("бердич", TOWN, "бердичів"),
    ("ки", TOWN_SOFT, "київ"),
    ("микола", TOWN_SOFT, "миколаїв"),
    // Without these «водій» and «водень» would meet «вода», «медіа» «мед».
    ("вод", PERSON, "водій"),
    ("нос", PERSON, "носій"),
    ("вод", &["ень", "ню", "нем", "нів"], "воден"),
    ("медіа", &[""], "медіа"),
    // Vowels that alternate or drop.
    ("д", &["ень", "ня", "ню", "нем", "ні", "нів", "ням", "нями", "нях"], "ден"),
    ("с", &["іль", "олі", "іллю", "олей", "олям", "олями", "олях"], "сол"),
    ("с", &["іл", "ело", "ела", "елу", "елі", "елом", "елам", "елами", "елах"], "сел"),
    ("р", &["ік", "оку", "оком", "оці", "оки", "оків", "окам", "оками", "оках"], "рок"),
    ("р", &["іч", "ечі", "іччю", "ечей", "ечам", "ечами", "ечах"], "реч"),
    ("п", &["іч", "ечі", "іччю", "ечей", "ечам", "ечами", "ечах"], "печ"),
    ("кам", &["інь", "еня", "еню", "енем", "ені", "енів", "еням", "енями", "енях"], "камен"),
    ("пап", &["ір", "еру", "ером", "ері", "ери", "ерів", "ерам", "ерами", "ерах"], "папер"),
    ("віт", &["ер", "ру", "ром", "рі", "ри", "рів", "рам", "рами", "рах"], "вітр"),
];

const TOWN: &[&str] = &["ів", "ова", "ову", "ові", "овом"];
const TOWN_SOFT: &[&str] = &["їв", "єва", "єву", "єві", "євом"];
const PERSON: &[&str] = &["ій", "ія", "ію", "ієм", "ієві", "ії", "іїв", "іям", "іями", "іях"];

/// The stem of an irregular form, and of that stem.
pub(crate) fn stem(word: &str) -> Option<&'static str> {
    let of = |&(start, ends, stem): &Paradigm| {
        (word == stem || word.strip_prefix(start).is_some_and(|end| ends.contains(&end))).then_some(stem)
    };
    PARADIGMS.iter().find_map(of)
}

/// Families by the beginning of the stem, and their key. A key is its own family or stays as it is under all rules.
const FAMILIES: [(&str, &str); 44] = [
    ("водій", "водій"),
    ("носій", "носій"),
    ("воден", "воден"),
    ("воднев", "воден"),
    ("медіа", "медіа"),
    ("вікн", "вікн"),
    ("вікон", "вікн"),
    ("книж", "книг"),
    ("оцінк", "оцін"),
    ("обласн", "област"),
    ("трикотаж", "трикотаж"),
    ("ресторан", "ресторан"),
    ("органіч", "органік"),
    ("розвит", "розвит"),
    ("розвив", "розвит"),
    ("розвин", "розвит"),
    ("людин", "люд"),
    ("людськ", "люд"),
    ("дитин", "дит"),
    ("дитяч", "дит"),
    ("діт", "дит"),
    ("сільськ", "сел"),
    ("сільрад", "сел"),
    ("міськ", "міст"),
    ("хіміч", "хім"),
    ("хімік", "хім"),
    ("спортив", "спорт"),
    ("спожив", "спожив"),
    ("цукор", "цукр"),
    ("вітров", "вітр"),
    ("вітрян", "вітр"),
    ("запоріж", "запоріж"),
    ("запорізьк", "запоріж"),
    ("сумськ", "сум"),
    ("сумщин", "сум"),
    ("творч", "твор"),
    ("вівц", "вівц"),
    ("вівчар", "вівц"),
    ("овец", "вівц"),
    ("яйц", "яйц"),
    ("яєц", "яйц"),
    ("яєч", "яйц"),
    ("освіт", "освіт"),
    ("просвіт", "просвіт"),
];

/// Bases found anywhere in a word, compounds included: what to look for, what stays of it.
const BASES: [(&str, &str); 5] =
    [("будів", "буд"), ("будува", "буд"), ("будуй", "буд"), ("туризм", "тур"), ("турист", "тур")];

/// The key of a family that rules would miss.
pub(crate) fn family(stem: &str) -> Option<&'static str> {
    FAMILIES.iter().find(|(start, _)| stem.starts_with(start)).map(|&(_, key)| key)
}

/// The word cut after a base that takes many endings.
pub(crate) fn cut_after_base(stem: &str) -> Option<String> {
    BASES.iter().find_map(|(look, keep)| stem.find(look).map(|at| format!("{}{keep}", &stem[..at])))
}
