//! The first start makes the national register; later ones find it.

use crate::home::{Home, events, live, replayed};
use rozum_app::Rozum;
use rozum_model::Event;
use rozum_model::event::Subject;

on_both! {
    the_first_start_makes_the_register_and_later_ones_find_it;
    processes_that_start_at_once_agree;
}

/// Strategies, labels, priorities and tasks that the events declare.
fn declared<'a>(events: impl Iterator<Item = &'a Event>) -> [usize; 4] {
    let mut counts = [0; 4];
    for event in events {
        match event {
            Event::StrategyRegistered { .. } => counts[0] += 1,
            Event::SphereDeclared { .. } => counts[1] += 1,
            Event::PriorityDeclared { .. } => counts[2] += 1,
            Event::TaskDeclared { .. } => counts[3] += 1,
            _ => {}
        }
    }
    counts
}

fn held(rozum: &Rozum) -> [usize; 4] {
    let snapshot = rozum.snapshot();
    let versions: Vec<_> =
        snapshot.state.strategies.values().map(|strategy| strategy.current.clone()).collect();
    let sum = |count: fn(&rozum_model::strategy::Version) -> usize| versions.iter().map(|v| count(v)).sum();
    [versions.len(), sum(|v| v.spheres.len()), sum(|v| v.priorities.len()), sum(|v| v.tasks.len())]
}

async fn the_first_start_makes_the_register_and_later_ones_find_it(home: &Home) {
    let first = home.open().await;
    let events = events(&first).await;
    assert_eq!(declared(events.iter().map(|recorded| &recorded.event)), [24, 92, 115, 104]);
    assert_eq!(held(&first), [24, 92, 115, 104]);
    assert_eq!(events[0].event.kind(), "key-introduced");
    let Event::RegisterImported { name, strategies, .. } = &events[1].event else {
        panic!("{:?}", events[1].event)
    };
    assert_eq!((name.as_str(), *strategies), ("national-2027", 24));
    // One command, told by all that came with it.
    let register = events.iter().take_while(|recorded| recorded.event.kind() != "dataset-imported").count();
    assert!(events[1..register].iter().all(|recorded| recorded.command == events[1].command));
    // Then the datasets that come with the program, a command each.
    assert_eq!(events.len() - register, 9);
    assert!(events[register..].iter().all(|recorded| recorded.actor == rozum_model::Actor::System));
    let state = live(&first);
    first.journal().close().await;

    let second = home.open().await;
    assert_eq!(second.journal().size().await.unwrap(), events.len() as u64);
    assert_eq!(live(&second), state);
    assert_eq!(replayed(&second).await, state);
}

async fn processes_that_start_at_once_agree(home: &Home) {
    let started = tokio::join!(
        Rozum::open(home.settings("first")),
        Rozum::open(home.settings("second")),
        Rozum::open(home.settings("third"))
    );
    let all = [started.0.unwrap(), started.1.unwrap(), started.2.unwrap()];
    for rozum in &all {
        rozum.catch_up().await.unwrap();
        assert_eq!(held(rozum), [24, 92, 115, 104]);
        assert_eq!(rozum.snapshot().state.keys.len(), 3);
        assert_eq!(rozum.snapshot().state.revision(&Subject::Register), 1);
        assert_eq!(live(rozum), live(&all[0]));
    }
    assert_eq!(home.verified(&rozum_journal::Anchor::default()).await.findings, []);
}
