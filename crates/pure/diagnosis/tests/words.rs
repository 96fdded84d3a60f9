//! Single words and short phrases by which wares and trades are named, division by division.

use rozum_diagnosis::classify;

const WORDS: &str = include_str!("fixtures/words.tsv");

/// Share of words that are read as their division and as no other, over all and in the worst division.
#[test]
fn words_are_read_as_their_division() {
    let (mut right, mut all) = (0.0, 0.0);
    let mut worst = (1.0, "");
    for line in WORDS.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let (division, words) = line.split_once('\t').unwrap();
        let is_right = |word: &&str| {
            let labels = classify(word);
            matches!(&labels.divisions[..], [only] if only.value == division)
        };
        let words: Vec<&str> = words.split("; ").collect();
        let of_division =
            f64::from(u32::try_from(words.iter().filter(|word| is_right(word)).count()).unwrap());
        let count = f64::from(u32::try_from(words.len()).unwrap());
        (right, all) = (right + of_division, all + count);
        if of_division / count < worst.0 {
            worst = (of_division / count, division);
        }
    }
    println!("{all} words: {:.4}, worst {worst:?}", right / all);
    assert!(right / all >= 0.93, "{}", right / all);
    assert!(worst.0 >= 0.7, "{worst:?}");
}
