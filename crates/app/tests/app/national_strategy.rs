//! The national strategy: nothing is left out, every figure leads somewhere, and an edition can be made again.

use crate::acts::{by_operator, entry, kyiv, region};
use crate::chains::import_telling_table;
use crate::home::{Home, On};
use rozum_app::{Asker, EditionError, Rozum};
use rozum_document::{Block, Document, Run, Section, compare, plain};
use rozum_governance::state_bytes;
use rozum_locale::Lang;
use rozum_model::Command;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

async fn document(rozum: &Rozum, lang: Lang) -> Arc<Document> {
    rozum.national_strategy(&rozum.snapshot(), lang).await.unwrap()
}

/// Ids of rows below a section, with how often each stands there.
fn ids(section: &Section) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let mut note = |id: &Option<String>| {
        if let Some(id) = id {
            *found.entry(id.clone()).or_default() += 1;
        }
    };
    for block in &section.blocks {
        if let Block::Table(table) = block {
            table.rows.iter().for_each(|row| note(&row.id));
        }
    }
    for (id, count) in section.sections.iter().flat_map(ids) {
        *found.entry(id).or_default() += count;
    }
    found
}

fn chapter<'a>(document: &'a Document, anchor: &str) -> &'a Section {
    document.sections.iter().find(|section| section.anchor == anchor).unwrap()
}

fn outline(document: &Document) -> String {
    let mut out = format!("{}\n{}\n", document.title, document.subtitle);
    for section in document.all_sections() {
        let kinds: Vec<String> = section.blocks.iter().map(kind).collect();
        out.push_str(&format!("#{} {} [{}]\n", section.anchor, section.title, kinds.join(", ")));
    }
    let summary = chapter(document, "summary");
    for block in summary.blocks.iter().chain(summary.sections.iter().flat_map(|own| &own.blocks)) {
        if let Block::List(list) = block {
            list.items.iter().for_each(|item| out.push_str(&format!("- {}\n", plain(&item.runs))));
        }
    }
    out
}

fn kind(block: &Block) -> String {
    match block {
        Block::Paragraph { .. } => "paragraph".to_owned(),
        Block::Note { .. } => "note".to_owned(),
        Block::List(list) => format!("list {}", list.items.len()),
        Block::Table(table) => format!("table {}×{}", table.rows.len(), table.columns.len()),
        Block::Picture(_) => "picture".to_owned(),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_the_register_is_left_out() {
    let home = Home::new(On::Sqlite).await;
    let rozum = home.open().await;
    let state = &rozum.snapshot().state;
    let versions = || state.strategies.values().map(|strategy| &strategy.current);
    let priorities = versions().flat_map(|own| own.priorities.iter().map(|one| one.id.to_string()));
    let tasks = versions().flat_map(|own| own.tasks.iter().map(|one| one.id.to_string()));
    let all: BTreeMap<String, usize> = priorities.chain(tasks).map(|id| (id, 1)).collect();
    assert!(all.len() > 200);
    for lang in Lang::ALL {
        let document = document(&rozum, lang).await;
        assert_eq!(ids(chapter(&document, "themes")), all, "each in one theme");
        assert_eq!(ids(chapter(&document, "annex")), all, "each in the annex");
        assert_eq!(chapter(&document, "annex").sections.len(), 24);
        insta::assert_snapshot!(format!("outline_{lang}"), outline(&document));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_left_open_is_no_copy() {
    let home = Home::new(On::Sqlite).await;
    let rozum = home.open().await;
    let overlaps = rozum.overlaps_of(&rozum.snapshot()).await;
    let near = overlaps.pairs.iter().filter(|pair| pair.neighbours);
    let (copies, open): (usize, usize) =
        near.fold((0, 0), |sum, pair| (sum.0 + pair.copies, sum.1 + pair.open));
    assert!(copies > 0 && open > 0);
    let document = document(&rozum, Lang::En).await;
    let roles = document.all_sections().into_iter().find(|section| section.anchor == "roles").unwrap();
    assert_eq!(ids(roles).len(), copies);
    let said: Vec<String> = document
        .runs()
        .into_iter()
        .filter(|(anchor, _)| *anchor == "roles")
        .map(|(_, run)| run.words().to_owned())
        .collect();
    assert!(said.contains(&format!("{open} more pairs")), "{said:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn anchors_are_unique_words_are_whole_and_figures_are_no_plain_text() {
    let home = Home::new(On::Sqlite).await;
    let rozum = home.open().await;
    for lang in Lang::ALL {
        let document = document(&rozum, lang).await;
        let sections = document.all_sections();
        let anchors: BTreeSet<&str> = sections.iter().map(|section| section.anchor.as_str()).collect();
        assert_eq!(anchors.len(), sections.len(), "{lang}");
        for (anchor, run) in document.runs() {
            let words = run.words();
            assert!(!words.contains("ns-") && !words.contains("{ $"), "{anchor}: {words}");
            if let Run::Plain { text } = run {
                assert!(!text.contains(['[', ']']), "{anchor}: a figure without its page: {text}");
                let figure = text.bytes().any(|b| b.is_ascii_digit());
                let told = ["instruments", ""].contains(&anchor) || text == "0";
                assert!(!figure || told, "{anchor}: a figure that leads nowhere: {text}");
            }
            let href = run.href().unwrap_or("/");
            let start = if lang == Lang::En { "/en" } else { "/" };
            assert!(href.starts_with(start) || href.starts_with("http") || run.href().is_none(), "{href}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_edition_is_made_again_and_names_what_came_since() {
    let home = Home::new(On::Sqlite).await;
    let rozum = home.open().await;
    let before = document(&rozum, Lang::En).await;
    let size = rozum.snapshot().state.size;
    by_operator(&rozum, &Command::RegisterStrategy(entry(&kyiv()))).await;
    let after = document(&rozum, Lang::En).await;
    let found = compare(&before, &after);
    let item =
        found.items.iter().find(|change| change.section.starts_with("theme-") && change.id == "30-P01");
    let item = item.unwrap();
    assert_eq!(item.before, None);
    assert!(item.after.as_ref().unwrap().contains("розвиток міських цифрових послуг"));
    assert!(found.sections.iter().any(|change| change.id == "strategy-ua-30" && change.before.is_none()));
    let strategies = found.figures.iter().find(|change| change.id == "ns-sum-strategies").unwrap();
    assert_eq!(strategies.before.as_deref(), Some("24 strategies"));
    assert_eq!(strategies.after.as_deref(), Some("25 strategies"));
    assert!(found.front.iter().any(|change| change.id == "root"));

    // Figures that came since speak for a leader of a copy today, and not in what was said then.
    let now = rozum.overlaps_of(&rozum.snapshot()).await;
    import_telling_table(&rozum).await;
    let told = rozum.overlaps_of(&rozum.snapshot()).await;
    assert_ne!(now.overlaps, told.overlaps, "the table tells something");

    let again = rozum.snapshot_at(Some(size)).await.unwrap();
    assert!(again.state.strategy(region("UA-30")).is_none());
    let again = rozum.national_strategy(&again, Lang::En).await.unwrap();
    assert_eq!(again, before, "the same state, the same text");
    for none in [size + 1_000, 2] {
        let refused = rozum.snapshot_at(Some(none)).await;
        assert!(matches!(refused, Err(EditionError::NoSuch(_))), "{none}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn earlier_editions_are_made_once_and_one_at_a_time_for_strangers() {
    let home = Home::new(On::Sqlite).await;
    let rozum = Arc::new(home.open().await);
    let mut sizes = vec![rozum.snapshot().state.size];
    by_operator(&rozum, &Command::RegisterStrategy(entry(&kyiv()))).await;
    sizes.push(rozum.snapshot().state.size);
    import_telling_table(&rozum).await;

    let (one, other) = tokio::join!(rozum.snapshot_at(Some(sizes[0])), rozum.snapshot_at(Some(sizes[0])));
    assert!(Arc::ptr_eq(&one.unwrap(), &other.unwrap()), "folded once");
    // Folded on from the one before, it is what a fold from the first event gives.
    let onward = rozum.snapshot_at(Some(sizes[1])).await.unwrap();
    let fresh = home.open_as("second").await.snapshot_at(Some(sizes[1])).await.unwrap();
    assert_eq!(state_bytes(&onward.state), state_bytes(&fresh.state));

    let ask = |size: usize, asker| {
        let (rozum, size) = (Arc::clone(&rozum), sizes[size]);
        async move { rozum.edition(Some(size), Lang::Uk, asker).await }
    };
    let first = tokio::spawn(ask(0, Asker::Stranger));
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    first.abort();
    let refused = ask(1, Asker::Stranger).await;
    assert!(matches!(refused, Err(EditionError::Busy)), "it goes on for who hung up");
    let (again, known) = tokio::join!(ask(0, Asker::Stranger), ask(1, Asker::Known));
    assert_eq!([again.unwrap().0.state.size, known.unwrap().0.state.size], sizes[..]);
    ask(1, Asker::Stranger).await.unwrap();
    rozum.edition(None, Lang::En, Asker::Stranger).await.unwrap();
}
