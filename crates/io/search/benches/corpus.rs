//! A made-up register of any size: real words of the field in varying forms, and invented ones so that the vocabulary
//! grows with the size as it does in real texts.

use rozum_search::{Document, Kind};

const STEMS: [&str; 48] = [
    "молочн",
    "харчов",
    "меблев",
    "туристичн",
    "лікувальн",
    "промислов",
    "аграрн",
    "цифров",
    "екологічн",
    "енергетичн",
    "виробництв",
    "господарств",
    "підприємств",
    "рослинництв",
    "тваринництв",
    "будівництв",
    "устаткуванн",
    "лікуванн",
    "вирощуванн",
    "перероблен",
    "технологі",
    "інноваці",
    "енергі",
    "індустрі",
    "громад",
    "област",
    "послуг",
    "продукці",
    "сировин",
    "машин",
    "мебл",
    "риб",
    "вод",
    "зерн",
    "овоч",
    "фрукт",
    "метал",
    "дерев",
    "хімі",
    "медицин",
    "туризм",
    "кластер",
    "регіон",
    "розвит",
    "ринк",
    "транспорт",
    "логістик",
    "освіт",
];
const ENDINGS: [&str; 12] = ["а", "и", "у", "і", "ого", "их", "ими", "ою", "ої", "ів", "ами", "ах"];
const SYLLABLES: [&str; 24] = [
    "ба", "во", "ге", "ди", "жу", "за", "кі", "ло", "ме", "ни", "пу", "ра", "со", "ти", "фу", "ха", "це",
    "чо", "ша", "ві", "дра", "сто", "при", "кла",
];

/// A sequence that looks random and is always the same (Knuth's MMIX constants).
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % n
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }

    fn word(&mut self) -> String {
        if self.below(4) > 0 {
            return format!("{}{}", self.pick(&STEMS), self.pick(&ENDINGS));
        }
        let syllables = 2 + self.below(3);
        let stem: String = (0..syllables).map(|_| self.pick(&SYLLABLES)).collect();
        format!("{stem}к{}", self.pick(&ENDINGS))
    }

    fn text(&mut self, words: usize) -> String {
        (0..words).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }
}

/// That many documents of about 18 words.
pub fn documents(count: usize) -> Vec<Document> {
    let mut dice = Dice(2027);
    (0..count)
        .map(|n| Document {
            kind: Kind::ALL[dice.below(Kind::ALL.len())],
            id: format!("{n:06}"),
            region: None,
            title_uk: dice.text(5),
            title_en: "Manufacture of other products".to_owned(),
            body: dice.text(9),
        })
        .collect()
}

/// What a person may type: forms, a family, a beginning, an error, the wrong layout, nothing to be found.
pub const QUERIES: [&str; 8] = [
    "молоко",
    "харчова промисловість",
    "лікування та туризм",
    "ви",
    "тваринницттво",
    "vtlbwbyf",
    "виробництво меблів у громадах області",
    "незнайденнийзапит",
];
