//! All method pages by what they are about. The first line of each text is its title.

/// A method page.
pub struct Method {
    pub name: &'static str,
    pub title_uk: &'static str,
    pub title_en: &'static str,
    pub uk: &'static str,
    pub en: &'static str,
}

/// Pages under one heading, named by a message.
pub struct Group {
    pub heading: &'static str,
    pub pages: &'static [Method],
}

macro_rules! methods {
    ($($name:literal)*) => {
        &[$(Method {
            name: $name,
            uk: include_str!(concat!("../../../../../docs/methods/", $name, ".uk.md")),
            en: include_str!(concat!("../../../../../docs/methods/", $name, ".md")),
            title_uk: title(include_str!(concat!("../../../../../docs/methods/", $name, ".uk.md"))),
            title_en: title(include_str!(concat!("../../../../../docs/methods/", $name, ".md"))),
        },)*]
    };
}

pub static GROUPS: &[Group] = &[
    Group {
        heading: "methods-register",
        pages: methods!["register" "governance" "implementation" "oversight" "steering" "monitoring" "proof" "spheres" "labels" "search" "journal"],
    },
    Group {
        heading: "methods-diagnosis",
        pages: methods![
            "no-sphere" "sphere-without-priority" "priority-without-task" "task-without-priority" "task-mismatch"
            "priority-outside-spheres" "activity-list-only" "too-many-activities" "vague-wording" "no-green-content"
            "no-digital-content" "no-inclusion" "no-interregional-cooperation" "neighbour-copy"
            "no-measurable-indicator" "unsupported-by-evidence" "raw-material-dominance"
            "no-cross-sector-combination" "national_findings"
        ],
    },
    Group {
        heading: "methods-coordination",
        pages: methods!["chains" "overlaps" "divisions" "platforms" "alignment" "national_strategy" "relevance"],
    },
    Group {
        heading: "methods-risks",
        pages: methods![
            "risk-concentration" "risk-beneficiary-share" "risk-young-applicant" "risk-grant-over-turnover"
            "risk-cost-growth" "risk-delay" "risk-slow-spending" "risk-double-funding" "risk-december-share"
            "risk-ownership-path" "risk-interest-without-recusal" "risk-score-dispersion" "risk-passed-over"
            "risk-under-cap" "risk-foreign-activity" "risk-addenda" "risk-order-of-money"
            "risk-attendance-balance" "risk-absent-sectors" "risk-unanswered-submissions"
            "risk-short-consultation" "risk-top-three" "risk-silent-stages" "risk-review-age"
            "risk-red-without-correction" "risk-unobserved-indicators" "risk-text-unchanged" "risk-single-firm"
            "risk-evidence-override" "risk-late-priority"
        ],
    },
    Group { heading: "methods-evidence", pages: methods!["datasets" "support" "declared_evidence"] },
    Group {
        heading: "methods-structure",
        pages: methods![
            "location_quotient" "symmetric_location_quotient" "presence" "diversity" "ubiquity" "critical_mass"
            "cluster_stars" "herfindahl" "krugman" "gini_specialisation" "gini_location" "hoover" "theil" "entropy"
            "related_variety" "unrelated_variety" "ellison_glaeser" "ideal_point"
        ],
    },
    Group { heading: "methods-change", pages: methods!["growth" "shift_share" "entry" "exit"] },
    Group {
        heading: "methods-relations",
        pages: methods![
            "cooccurrence" "proximity" "relatedness_density" "relative_relatedness" "distance" "economic_complexity"
            "activity_complexity" "complexity_outlook" "opportunity_gain" "fitness" "activity_fitness_complexity"
            "prody" "expy" "complementarity" "input_output"
        ],
    },
    Group { heading: "methods-chance", pages: methods!["bootstrap" "permutation"] },
];

/// The page of that name.
pub fn find(name: &str) -> Option<&'static Method> {
    GROUPS.iter().flat_map(|group| group.pages).find(|method| method.name == name)
}

/// The first line without its `# `.
const fn title(text: &'static str) -> &'static str {
    let bytes = text.as_bytes();
    let mut end = 0;
    while end < bytes.len() && bytes[end] != b'\n' {
        end += 1;
    }
    text.split_at(end).0.split_at(2).1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_of_the_folder_is_served_and_every_measure_has_one() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/methods");
        for entry in std::fs::read_dir(folder).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let name = name.trim_end_matches(".md").trim_end_matches(".uk");
            assert!(find(name).is_some(), "{name}");
        }
        for rule in rozum_diagnosis::Rule::ALL {
            assert!(find(rule.code()).is_some(), "{rule}");
        }
        for measure in rozum_measures::Measure::ALL {
            assert!(find(measure.name()).is_some(), "{measure}");
        }
    }
}
