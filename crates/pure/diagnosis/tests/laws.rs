//! What holds for every text.

use proptest::prelude::*;
use rozum_diagnosis::{Labels, classify};

/// Each span says where its quote stands, in characters, and each label has a span of its own name.
fn check(text: &str, labels: &Labels) -> Result<(), TestCaseError> {
    for span in &labels.spans {
        let quote: String = text.chars().skip(span.start).take(span.end - span.start).collect();
        prop_assert_eq!(&quote, &span.quote);
        prop_assert!(!quote.is_empty());
    }
    let named = labels.spheres.iter().map(|l| (l.value.to_string(), l.confidence, &l.spans));
    let named = named.chain(labels.divisions.iter().map(|l| (l.value.clone(), l.confidence, &l.spans)));
    let named = named.chain(labels.groups.iter().map(|l| (l.value.clone(), l.confidence, &l.spans)));
    let named = named.chain(labels.flags.0.iter().map(|l| (l.value.to_string(), l.confidence, &l.spans)));
    for (name, confidence, spans) in named {
        prop_assert!(confidence > 0.0 && confidence <= 1.0);
        prop_assert!(!spans.is_empty());
        prop_assert!(spans.iter().all(|&span| labels.spans[span].label == name));
    }
    Ok(())
}

/// Pieces that texts are made of, meaningful and not.
fn pieces() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "виробництво",
        "меблів",
        "молочних продуктів",
        "для",
        "та",
        "туризм",
        "ІТ",
        "кластер",
        "крім",
        ";",
        ",",
        "(КВЕД 10.5)",
        "10.5",
        "ремонт",
        "із",
        "деревини",
        "розвиток",
        "інновацій",
        "жінок",
        "у",
        "сільському господарстві",
        ". ",
        "«",
        "»",
    ];
    proptest::collection::vec(proptest::sample::select(PIECES), 0..20).prop_map(|pieces| pieces.join(" "))
}

proptest! {
    #[test]
    fn spans_quote_the_text(text in any::<String>()) {
        check(&text, &classify(&text))?;
    }

    #[test]
    fn spans_quote_texts_of_the_field(text in pieces()) {
        let labels = classify(&text);
        check(&text, &labels)?;
        prop_assert_eq!(classify(&text), labels);
    }

    #[test]
    fn a_group_brings_its_division(text in pieces()) {
        let labels = classify(&text);
        for group in &labels.groups {
            prop_assert!(labels.divisions.iter().any(|division| group.value.starts_with(&division.value)));
        }
        prop_assert!(labels.candidates.len() <= 3);
        prop_assert!(labels.divisions.is_empty() || labels.candidates.is_empty());
    }
}

#[test]
fn spellings_do_not_matter() {
    let values = |text: &str| {
        let labels = classify(text);
        let divisions: Vec<_> = labels.divisions.into_iter().map(|l| l.value).collect();
        let flags: Vec<_> = labels.flags.0.into_iter().map(|l| l.value).collect();
        (divisions, flags)
    };
    for (one, other) in [
        ("переробка м'яса", "ПЕРЕРОБКА М’ЯСА"),
        ("виробництво електричного устатковання", "виробництво електричного устаткування"),
        // Latin o and i.
        ("виробництво молока та меблів", "вирoбництво мoлока та меблiв"),
        ("ґрунтозахисні технології", "грунтозахисні технології"),
        ("ІТ-послуги", "IT-послуги"),
    ] {
        assert_eq!(values(one), values(other), "{one}");
    }
    assert_eq!(classify(""), Labels::default());
    assert_eq!(classify(" … — ! "), Labels::default());
}

#[test]
fn what_is_excepted_does_not_come_back() {
    assert!(classify("крім молочних продуктів").divisions.is_empty());
}
