//! The lexicon can be read to its last row.

use rozum_diagnosis::{Classifier, Titles};

#[test]
fn every_row_is_understood() {
    for titles in [Titles::All, Titles::WithoutClasses] {
        if let Err(what) = Classifier::new(titles).map(|_| ()) {
            panic!("{what}");
        }
    }
}
