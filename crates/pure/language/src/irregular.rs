//! What no rule of endings says: words whose stem changes, and families that rules would miss or mix.

/// A paradigm: the letters all forms begin with, what follows them in each form, the stem that stands for all.
type Paradigm = (&'static str, &'static [&'static str], &'static str);

/// Paradigms by their first letter: towns in -ів («Харків» is no genitive plural), words that would meet another one without
/// their last vowel («водій» and «водень» «вода», «медіа» «мед»), vowels that alternate or drop.
const fn paradigms(first: char) -> &'static [Paradigm] {
    match first {
        'б' => &[("бердич", TOWN, "бердичів")],
        'в' => &[
            ("вод", PERSON, "водій"),
            ("вод", &["ень", "ню", "нем", "нів"], "воден"),
            ("відео", &[""], "відео"),
            ("віт", &["ер", "ру", "ром", "рі", "ри", "рів", "рам", "рами", "рах"], "вітр"),
        ],
        'г' => &[("горіх", MASCULINE, "горіх")],
        'д' => &[("д", &["ень", "ня", "ню", "нем", "ні", "нів", "ням", "нями", "нях"], "ден")],
        'к' => &[
            ("кан", TOWN, "канів"),
            ("ки", TOWN_SOFT, "київ"),
            ("кам", &["інь", "еня", "еню", "енем", "ені", "енів", "еням", "енями", "енях"], "камен"),
        ],
        'л' => &[("льв", TOWN, "львів")],
        'м' => &[("микола", TOWN_SOFT, "миколаїв"), ("медіа", &[""], "медіа")],
        'н' => &[("нос", PERSON, "носій")],
        'п' => &[
            ("п", &["іч", "ечі", "іччю", "ечей", "ечам", "ечами", "ечах"], "печ"),
            ("пап", &["ір", "еру", "ером", "ері", "ери", "ерів", "ерам", "ерами", "ерах"], "папер"),
        ],
        'р' => &[
            ("р", &["ік", "оку", "оком", "оці", "оки", "оків", "окам", "оками", "оках"], "рок"),
            ("р", &["іч", "ечі", "іччю", "ечей", "ечам", "ечами", "ечах"], "реч"),
        ],
        'с' => &[
            ("солом", &["", "а", "и", "і", "у", "ою"], "солом"),
            ("стал", &["ь", "лю"], "сталь"),
            ("с", &["іль", "олі", "іллю", "олей", "олям", "олями", "олях"], "сол"),
            ("с", &["іл", "ело", "ела", "елу", "елі", "елом", "елам", "елами", "елах"], "сел"),
        ],
        'ф' => &[("фаст", TOWN, "фастів")],
        'х' => &[("харк", TOWN, "харків")],
        'ч' => &[("черніг", TOWN, "чернігів")],
        _ => &[],
    }
}

const TOWN: &[&str] = &["ів", "ова", "ову", "ові", "овом"];
const TOWN_SOFT: &[&str] = &["їв", "єва", "єву", "єві", "євом"];
const MASCULINE: &[&str] = &["", "а", "у", "ом", "и", "ів", "ам", "ами", "ах"];
const PERSON: &[&str] = &["ій", "ія", "ію", "ієм", "ієві", "ії", "іїв", "іям", "іями", "іях"];

/// The stem of an irregular form, and of that stem.
pub(crate) fn stem(word: &str) -> Option<&'static str> {
    let of = |&(start, ends, stem): &Paradigm| {
        (word == stem || word.strip_prefix(start).is_some_and(|end| ends.contains(&end))).then_some(stem)
    };
    paradigms(word.chars().next()?).iter().find_map(of)
}

/// Families by their first letter: how the stem begins, and the key of the family. A key is its own family or stays as it
/// is under all rules.
const fn families(first: char) -> &'static [(&'static str, &'static str)] {
    match first {
        'в' => &[
            ("водій", "водій"),
            ("воден", "воден"),
            ("воднев", "воден"),
            ("вікн", "вікн"),
            ("вікон", "вікн"),
            ("вітров", "вітр"),
            ("вітрян", "вітр"),
            ("вівц", "вівц"),
            ("вівчар", "вівц"),
            ("відео", "відео"),
            ("віднов", "віднов"),
            ("видан", "видан"),
        ],
        'г' => &[("горіх", "горіх")],
        'д' => &[("дитин", "дит"), ("дитяч", "дит"), ("діт", "дит"), ("дерев", "дерев")],
        'з' => &[("запоріж", "запоріж"), ("запорізьк", "запоріж")],
        'к' => &[("книж", "книг")],
        'л' => &[("людин", "люд"), ("людськ", "люд")],
        'м' => &[("медіа", "медіа"), ("міськ", "міст")],
        'н' => &[("носій", "носій")],
        'о' => &[
            ("оцінк", "оцін"),
            ("обласн", "област"),
            ("органіч", "органік"),
            ("овец", "вівц"),
            ("освіт", "освіт"),
        ],
        'п' => &[("просвіт", "просвіт")],
        'р' => &[
            ("ресторан", "ресторан"),
            ("розвит", "розвит"),
            ("розвив", "розвит"),
            ("розвин", "розвит"),
            ("рівнен", "рівнен"),
            ("різн", "різн"),
        ],
        'с' => &[
            ("сільськ", "сел"),
            ("сільрад", "сел"),
            ("спортив", "спорт"),
            ("спожив", "спожив"),
            ("сумськ", "сум"),
            ("сумщин", "сум"),
            ("солом", "солом"),
            ("сталь", "сталев"),
            ("сталев", "сталев"),
            ("соціал", "соціал"),
            ("сприя", "сприян"),
            ("супутник", "супутник"),
            ("складн", "складн"),
            ("судн", "судн"),
            ("суден", "судн"),
        ],
        'т' => &[("трикотаж", "трикотаж"), ("творч", "твор")],
        'х' => &[("хіміч", "хім"), ("хімік", "хім")],
        'ц' => &[("цукор", "цукр")],
        'я' => &[("яйц", "яйц"), ("яєц", "яйц"), ("яєч", "яйц")],
        _ => &[],
    }
}

/// Bases found anywhere in a word, compounds included: what to look for, what stays of it.
const BASES: [(&str, &str); 5] =
    [("будів", "буд"), ("будува", "буд"), ("будуй", "буд"), ("туризм", "тур"), ("турист", "тур")];

/// The key of a family that rules would miss.
pub(crate) fn family(stem: &str) -> Option<&'static str> {
    families(stem.chars().next()?).iter().find(|(start, _)| stem.starts_with(start)).map(|&(_, key)| key)
}

/// The word cut after a base that takes many endings.
pub(crate) fn cut_after_base(stem: &str) -> Option<String> {
    stem.char_indices().filter(|(_, c)| matches!(c, 'б' | 'т')).find_map(|(at, _)| {
        let (before, rest) = stem.split_at_checked(at)?;
        let (_, keep) = BASES.iter().find(|(look, _)| rest.starts_with(look))?;
        Some(format!("{before}{keep}"))
    })
}
