//! What the register to 2027 gives.

use crate::common::national;
use crate::strategies::read;
use rozum_coordination::platforms::{Basis, Note, Platforms, note, platforms};
use rozum_locale::Lang;
use rozum_model::Reason;

fn all() -> Platforms {
    platforms(&read(&national()))
}

fn regions(all: &Platforms, id: &str) -> Vec<String> {
    all.find(id).unwrap().regions().map(|region| region.to_string()).collect()
}

#[test]
fn the_three_of_the_note_come_first() {
    let all = all();
    let named: Vec<&str> = all
        .platforms
        .iter()
        .filter(|platform| matches!(platform.basis, Basis::Named(_)))
        .map(|platform| platform.id.as_str())
        .collect();
    assert_eq!(named, ["agri-food", "energy", "industry"]);
    let energy = regions(&all, "energy");
    for region in ["UA-23", "UA-32", "UA-46"] {
        assert!(energy.contains(&region.to_owned()), "{region} declares energy: {energy:?}");
    }
    assert!(!regions(&all, "agri-food").contains(&"UA-05".to_owned()), "Vinnytsia declares health alone");
}

#[test]
fn five_regions_with_it_are_a_platform_that_the_note_does_not_name() {
    let all = all();
    // The five that the note counts.
    assert_eq!(regions(&all, "s15-62"), ["UA-23", "UA-56", "UA-63", "UA-71", "UA-74"]);
    assert!(all.find("s15-62").unwrap().related.is_empty());
}

#[test]
fn what_does_not_hold_is_no_platform() {
    let all = all();
    let wood = all.communities.iter().find(|community| community.id == "s09-16").unwrap();
    assert!(wood.regions.len() > 3 && !wood.is_platform(), "{}", wood.stability);
    assert!(all.find("s09-16").is_none());
    for community in all.communities.iter().filter(|community| community.regions.len() < 3) {
        assert!(all.find(&community.id).is_none(), "{}", community.id);
    }
}

#[test]
fn communities_belong_to_the_platforms_of_the_note() {
    let all = all();
    assert_eq!(all.find("agri-food").unwrap().related, ["s03-10", "s02-01"]);
    assert_eq!(all.find("s08-14").unwrap().related, ["industry"]);
    let invited = &all.find("s03-10").unwrap().invited;
    assert!(
        invited.iter().any(|one| one.region.to_string() == "UA-59"),
        "Sumy declares food, none of its priorities is food"
    );
}

/// A note as a person would read it, codes for names.
fn said(lang: Lang, note: &Note) -> String {
    let say = |reason: &Reason| rozum_locale::reason(lang, reason);
    let mut text = String::new();
    for block in &note.blocks {
        text.push_str(&format!("{}\n", say(&block.heading)));
        for (number, line) in block.lines.iter().enumerate() {
            let mark = if block.numbered { format!("{}.", number + 1) } else { "-".to_owned() };
            text.push_str(&format!("  {mark} {}\n", say(&line.said)));
            for (item, quote) in &line.quotes {
                text.push_str(&format!("      {item}: «{quote}»\n"));
            }
        }
    }
    text
}

#[test]
fn people_read_notes_in_both_languages() {
    let all = all();
    for lang in Lang::ALL {
        for id in ["energy", "s13-86"] {
            let platform = all.find(id).unwrap();
            insta::assert_snapshot!(format!("note_{id}_{lang}"), said(lang, &note(platform)));
        }
    }
}

#[test]
fn people_read_which_communities_there_are() {
    let all = all();
    let lines = all.communities.iter().map(|community| {
        let ids: Vec<String> =
            community.priorities.iter().map(|(id, share)| format!("{id} {share:.2}")).collect();
        let kind = if community.is_platform() { "platform" } else { "no platform" };
        format!("{} {:.2} {kind}: {}\n", community.id, community.stability, ids.join(", "))
    });
    insta::assert_snapshot!("communities", lines.collect::<String>());
}
