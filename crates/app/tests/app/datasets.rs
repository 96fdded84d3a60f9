//! Datasets: those that come with the program, those that people bring, and what is judged by them.

use crate::acts::{person, refused, region, secretariat};
use crate::home::{Home, live, replayed};
use rozum_app::datasets::{by_iso, counted};
use rozum_app::rows::{self, Filter};
use rozum_app::{DatasetError, Rozum};
use rozum_intake::observations::{Columns, ReadOptions, Source, read};
use rozum_measures::panel::TotalNames;
use rozum_measures::{Absent, Cell, Matrix, Names, Panel};
use rozum_model::dataset::DatasetHeader;
use rozum_model::evidence::{Calculated, Judgement, Stance};
use rozum_model::stakeholder::{Sector, Stakeholder};
use rozum_model::{Actor, Command, DatasetId, PriorityId, Role};
use std::sync::Arc;

on_both! {
    what_comes_with_the_program_is_served_by_every_process;
    what_was_withdrawn_does_not_come_back;
    a_version_is_read_back_as_it_was_and_missed_where_it_is_not;
    a_refused_import_leaves_nothing;
    a_judgement_stands_beside_the_calculation;
}

const HEADER: &str = include_str!("../../../../data/statistics/hired-by-section-khmelnytskyi-2017.toml");

fn header() -> DatasetHeader {
    rozum_app::header_from_toml(HEADER).unwrap()
}

fn id(text: &str) -> DatasetId {
    text.parse().unwrap()
}

fn panel(first: f64) -> Arc<Panel> {
    let cells =
        [Cell::Value(first), Cell::Suppressed, Cell::Missing, Cell::Absent, Cell::Value(0.0), Cell::Missing];
    let regions = Names::from_iter(["UA-05", "UA-07", "UA-12"]);
    let matrix = Matrix::new(regions, Names::from_iter(["A", "B-E"]), cells).unwrap();
    Arc::new(Panel::single(matrix))
}

async fn import(rozum: &Rozum, actor: &Actor, name: &str, first: f64) -> Result<u64, DatasetError> {
    let receipt = rozum.import_dataset(actor, None, id(name), header(), panel(first)).await?;
    Ok(receipt.last)
}

fn rules<T: std::fmt::Debug>(outcome: Result<T, DatasetError>) -> Vec<String> {
    outcome.unwrap_err().reasons().unwrap().iter().map(|reason| reason.id.to_string()).collect()
}

async fn what_comes_with_the_program_is_served_by_every_process(home: &Home) {
    let (first, other) = (home.open_as("first").await, home.open_as("other").await);
    let rows = rows::datasets(&first.snapshot().state);
    assert_eq!(rows.len(), 9);
    assert!(rows.iter().all(|row| row.real && row.kind == "transcribed" && row.version == 1));
    let employed = rows.iter().find(|row| row.id == id("employed-by-activity-2019")).unwrap();
    assert_eq!((employed.regions, employed.regions_expected), (13, Some(25)));
    assert_eq!((employed.activities, employed.activities_expected), (8, Some(14)));
    for row in &rows {
        // The other process has a folder of its own with no object in it.
        let [here, there] = [&first, &other].map(|rozum| rozum.dataset_panel(&row.id, 1));
        let (here, there) = (here.await.unwrap(), there.await.unwrap());
        assert_eq!(rows::observations(&here), rows::observations(&there), "{}", row.id);
        let detail = rows::dataset(&first.snapshot().state, &row.id, None, Some(&there)).unwrap();
        assert_eq!(detail.region_list.len() as u64, row.regions);
        assert_eq!(detail.region_list.len() + detail.gaps.regions.len(), 27);
    }
    let panel = other.dataset_panel(&id("employed-by-activity-2019"), 1).await.unwrap();
    let detail = rows::dataset(&other.snapshot().state, &employed.id, None, Some(&panel)).unwrap();
    let sections: Vec<_> = detail.gaps.sections.iter().map(|row| row.code.as_str()).collect();
    assert_eq!(sections, ["L", "M", "N", "O", "P", "Q", "R", "S", "T", "U"]);
}

async fn what_was_withdrawn_does_not_come_back(home: &Home) {
    let rozum = home.open().await;
    let dataset = id("rd-staff-2019");
    let reason = "джерело виправлено".to_owned();
    let withdraw =
        Command::WithdrawDataset { expected: Some(1), dataset: dataset.clone(), version: 1, reason };
    rozum.submit(&Actor::Operator, &withdraw).await.unwrap();
    let before = live(&rozum);
    rozum.journal().close().await;
    let again = home.open().await;
    assert_eq!(live(&again), before);
    let row = rows::datasets(&again.snapshot().state).into_iter().find(|row| row.id == dataset).unwrap();
    assert_eq!(row.withdrawn.as_deref(), Some("джерело виправлено"));
    assert!(again.dataset_panel(&dataset, 1).await.is_ok(), "withdrawn, not gone");
}

async fn a_version_is_read_back_as_it_was_and_missed_where_it_is_not(home: &Home) {
    let (rozum, other) = (home.open_as("first").await, home.open_as("other").await);
    let steward = person(&rozum, &Actor::Operator, "data@example.ua", Role::DataSteward).await.unwrap();
    let steward = Actor::Account(steward);
    import(&rozum, &steward, "own-table", 1.5).await.unwrap();
    import(&rozum, &steward, "own-table", 2.5).await.unwrap();
    for (version, first) in [(1, 1.5), (2, 2.5)] {
        let back = rozum.dataset_panel(&id("own-table"), version).await.unwrap();
        // A pair without a row stays one.
        assert_eq!(rows::observations(&back), rows::observations(&panel(first)));
    }
    let counts = rozum.snapshot().state.dataset(&id("own-table")).unwrap().latest.content.counts;
    assert_eq!((counts.values, counts.missing, counts.suppressed), (2, 3, 1));
    assert_eq!(replayed(&rozum).await, live(&rozum));

    other.catch_up().await.unwrap();
    let missed = other.dataset_panel(&id("own-table"), 2).await;
    assert_eq!(rules(missed), ["dataset-object-absent"]);
    assert_eq!(rules(other.dataset_panel(&id("own-table"), 3).await), ["dataset-version-unknown"]);
    assert_eq!(rules(other.dataset_panel(&id("nothing"), 1).await), ["dataset-unknown"]);
    let bytes = rozum.dataset_file(&id("own-table"), 2).await.unwrap();
    assert!(bytes.starts_with(b"PAR1"));
}

async fn a_refused_import_leaves_nothing(home: &Home) {
    let rozum = home.open().await;
    let stranger = Actor::Account(secretariat(&rozum, "vinnytsia@example.ua", "UA-05").await);
    let objects = || {
        let shelves = std::fs::read_dir(home.folder.path().join("first/objects")).unwrap();
        shelves.flat_map(|shelf| std::fs::read_dir(shelf.unwrap().path()).unwrap()).count()
    };
    let (before, size) = (objects(), rozum.snapshot().state.size);
    assert_eq!(rules(import(&rozum, &stranger, "own-table", 1.0).await), ["only-a-data-steward"]);
    assert_eq!((objects(), rozum.snapshot().state.size), (before, size));
    import(&rozum, &Actor::Operator, "own-table", 1.0).await.unwrap();
    assert_eq!(objects(), before + 1);
    assert_eq!(rules(import(&rozum, &Actor::Operator, "own-table", 1.0).await), ["dataset-unchanged"]);
}

fn judging(priority: &str, reason: &str) -> Command {
    let judgement = Judgement {
        dataset: id("employed-by-activity-2019"),
        dataset_version: 1,
        period: "2019".to_owned(),
        threshold: "1".to_owned(),
        calculated: Calculated::Unknown,
        stance: Stance::Supported,
        reason: reason.to_owned(),
        participants: vec![Stakeholder {
            organisation: "Вінницький національний технічний університет".to_owned(),
            sector: Sector::Science,
        }],
    };
    Command::JudgeEvidence { expected: None, priority: priority.parse().unwrap(), judgement }
}

async fn a_judgement_stands_beside_the_calculation(home: &Home) {
    let rozum = home.open().await;
    let actor = Actor::Account(secretariat(&rozum, "vinnytsia@example.ua", "UA-05").await);
    let ground = "В області працюють сім санаторіїв, яких таблиця зайнятості окремо не показує.";
    assert_eq!(
        refused(rozum.submit(&actor, &judging("07-P01", ground)).await),
        ["only-the-secretariat-judges"]
    );
    assert_eq!(
        refused(rozum.submit(&actor, &judging("05-P01", "так")).await),
        ["judgement-ground-too-short"]
    );
    rozum.submit(&actor, &judging("05-P01", ground)).await.unwrap();
    let filter = Filter { region: Some(region("UA-05")), ..Filter::default() };
    let row = rows::judgements(&rozum.snapshot().state, &filter).remove(0);
    assert_eq!((row.calculated, row.stance, row.status), ("unknown", "supported", "holds"));
    assert_eq!(row.participants[0].sector, "science");
    assert!(!row.strategy_amended_since);

    let priority: PriorityId = "05-P01".parse().unwrap();
    let withdraw =
        Command::WithdrawJudgement {
            expected: Some(1), priority, reason: "з’явилися дані".to_owned()
        };
    rozum.submit(&actor, &withdraw).await.unwrap();
    let state = &rozum.snapshot().state;
    assert_eq!(rows::judgements(state, &Filter::default()), []);
    assert_eq!(rows::judgements_of(state, priority)[0].status, "withdrawn");
    assert_eq!(replayed(&rozum).await, live(&rozum));
}

/// Rows of the table under a heading of the page.
fn table(heading: &str) -> Vec<Vec<String>> {
    let page = include_str!("../../../../docs/methods/datasets.md");
    let (_, after) = page.split_once(&format!("### {heading}\n")).unwrap();
    let rows =
        after.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    let cells = |row: &str| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    rows.enumerate().filter(|(number, _)| *number != 1).map(|(_, row)| cells(row)).collect()
}

#[test]
fn the_worked_example_is_counted_as_the_page_says() {
    let text: Vec<String> = table("Rows").iter().map(|row| row.join("\t")).collect();
    let text = text.join("\n");
    let source = Source::Bytes { name: "example.tsv", bytes: text.as_bytes() };
    let columns = Columns::long("region", "activity", "value");
    let read = read(source, &columns, &ReadOptions::default(), &mut |_| ()).unwrap();
    assert_eq!(read.bad_rows, 0, "{:?}", read.issues);
    let totals = TotalNames { region: Some("UA".to_owned()), activity: Some("TOTAL".to_owned()) };
    let panel = by_iso(&read.panel(Absent::Missing, &totals).unwrap()).unwrap().panel;
    let counts = counted(&panel);
    let counts = [
        counts.rows,
        counts.regions,
        counts.activities,
        counts.values,
        counts.missing,
        counts.suppressed,
        counts.duplicates,
    ];
    assert_eq!(counts.map(|count| count.to_string()).to_vec(), table("Counts")[1]);
    let matrix = &panel.matrices[0];
    let cell = |region: &str, activity: &str| {
        matrix.cell(matrix.regions().find(region).unwrap(), matrix.activities().find(activity).unwrap())
    };
    assert_eq!((cell("UA-05", "A"), cell("UA-30", "A")), (Cell::Value(1226.0), Cell::Value(0.0)));
    assert_eq!((cell("UA-05", "B-E"), cell("UA-30", "F")), (Cell::Suppressed, Cell::Missing));
    assert_eq!((cell("UA-05", "F"), cell("UA-30", "B-E")), (Cell::Absent, Cell::Absent));
    assert_eq!(matrix.margins().total, Some(20_000.0));
}
