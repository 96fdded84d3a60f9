//! Datasets and judgements out of bytes.

use super::Choices;
use rozum_model::dataset::{
    Axis, Counts, DatasetHeader, DatasetKind, Expected, Label, Stored, Totals, Unit, Vintage,
};
use rozum_model::event::Subject;
use rozum_model::evidence::{Calculated, Judgement, Stance};
use rozum_model::stakeholder::{Sector, Stakeholder};
use rozum_model::strategy::Document;
use rozum_model::{Bilingual, Command, DatasetId, PriorityId, State};

const GROUND: &str = "Три підприємства області вже експортують це обладнання з 2021 року";

pub(super) fn command(choices: &mut Choices<'_>, state: &State, verb: u8) -> Command {
    match verb {
        32..=35 => import(choices, state),
        36 | 37 => {
            let dataset = dataset(choices);
            let version = u32::from(choices.below(4));
            let expected = expected(choices, state, &Subject::Dataset(dataset.clone()));
            Command::WithdrawDataset { expected, dataset, version, reason: choices.text() }
        }
        38..=44 => judge(choices, state),
        _ => {
            let priority = priority(choices, state);
            let expected = expected(choices, state, &Subject::Evidence(priority));
            Command::WithdrawJudgement { expected, priority, reason: choices.text() }
        }
    }
}

fn dataset(choices: &mut Choices<'_>) -> DatasetId {
    ["employed-2019", "rd-2019"][choices.index(2)].parse().unwrap()
}

/// Mostly a priority that is there, of whatever region.
fn priority(choices: &mut Choices<'_>, state: &State) -> PriorityId {
    let versions = state.strategies.values().map(|strategy| strategy.current.as_ref());
    let there: Vec<_> = versions.flat_map(|version| version.priorities.iter().map(|p| p.id)).collect();
    let region = choices.region();
    let any = choices.priority_id(state, region);
    there.get(choices.index(there.len())).copied().unwrap_or(any)
}

fn expected(choices: &mut Choices<'_>, state: &State, subject: &Subject) -> Option<u64> {
    let current = state.revision(subject);
    match choices.below(8) {
        7 => Some(current + 1),
        5 | 6 => Some(current),
        _ => None,
    }
}

pub(super) fn import(choices: &mut Choices<'_>, state: &State) -> Command {
    let dataset = dataset(choices);
    let expected = expected(choices, state, &Subject::Dataset(dataset.clone()));
    let (header, content) = (Box::new(header(choices)), content(choices));
    Command::ImportDataset { expected, dataset, header, content }
}

fn header(choices: &mut Choices<'_>) -> DatasetHeader {
    let unit = |scale| Unit { name: Bilingual::new("осіб", "persons"), scale };
    let label = |number: u8| Label {
        code: format!("c{number}"),
        name: Bilingual::new("показник", "indicator"),
        unit: None,
    };
    let labels = (0..choices.below(3)).map(|_| label(choices.below(8))).collect();
    DatasetHeader {
        title: Bilingual::new(choices.text(), "Employed"),
        concept: Bilingual::new("зайняті", "employed"),
        unit: unit(u64::from(choices.below(20)) * 1000),
        axis: if choices.below(2) == 0 { Axis::Activity } else { Axis::Indicator },
        source: Document {
            title: "Таблиця".to_owned(),
            publisher: Some("Держстат".to_owned()),
            ..Document::default()
        },
        licence: Bilingual::new("дані статистики", "official statistics"),
        vintage: Vintage { period: "2019".to_owned(), retrieved: None },
        kind: [DatasetKind::Official, DatasetKind::Synthetic][choices.index(2)],
        completeness: Bilingual::new("усе", "all"),
        notes: None,
        expected: Expected { regions: Some(27), activities: None },
        totals: Totals { region: Some("UA".to_owned()), activity: None },
        labels,
    }
}

fn content(choices: &mut Choices<'_>) -> Stored {
    let (regions, activities) = (u64::from(choices.below(3)) + 1, u64::from(choices.below(3)) + 1);
    let missing = u64::from(choices.below(2));
    // Seldom a count that does not add up.
    let values = regions * activities - missing + u64::from(choices.below(12) / 11);
    let counts =
        Counts { rows: values, regions, activities, times: 1, values, missing, suppressed: 0, duplicates: 0 };
    Stored { sha256: format!("{:064x}", choices.below(6)), bytes: 100, counts }
}

fn judge(choices: &mut Choices<'_>, state: &State) -> Command {
    let priority = priority(choices, state);
    let there: Vec<_> = state.datasets.keys().cloned().collect();
    let any = dataset(choices);
    let dataset = there.get(choices.index(there.len())).cloned().unwrap_or(any);
    let known = state.dataset(&dataset).map_or(1, |dataset| dataset.latest.number);
    let calculated = [Calculated::Supported, Calculated::Contradicted, Calculated::Unknown];
    let participants = (0..=choices.below(2)).map(|number| Stakeholder {
        organisation: format!("Університет {number}"),
        sector: Sector::ALL[choices.index(4)],
    });
    let judgement = Judgement {
        participants: participants.collect(),
        dataset,
        dataset_version: known.saturating_sub(u32::from(choices.below(3) / 2)),
        period: ["", "2019"][choices.index(2)].to_owned(),
        threshold: ["1", "1.25"][choices.index(2)].to_owned(),
        calculated: calculated[choices.index(3)],
        stance: [Stance::Supported, Stance::Contradicted][choices.index(2)],
        reason: format!("{GROUND} {}", choices.below(3)),
    };
    let expected = expected(choices, state, &Subject::Evidence(priority));
    Command::JudgeEvidence { expected, priority, judgement }
}
