use super::*;
use crate::spheres::SPHERES;

#[test]
fn the_printed_counts_of_spheres_are_those_of_annex_2() {
    for sphere in SPHERES {
        let row = Place::AnnexRow(sphere.id.number());
        let printed: Vec<&Statement> =
            STATEMENTS.iter().filter(|statement| statement.places.contains(&row)).collect();
        assert_eq!(printed.len(), 1, "{}", sphere.id);
        assert_eq!(printed[0].figure, Some(f64::from(sphere.printed_count)), "{}", sphere.id);
        assert!(matches!(printed[0].basis, Basis::Spheres([id]) if *id == sphere.id), "{}", sphere.id);
    }
}

#[test]
fn what_is_counted_has_a_unit_and_what_is_from_abroad_a_source() {
    for statement in STATEMENTS {
        let outside = matches!(statement.basis, Basis::Outside(_));
        assert!(outside || statement.unit != Unit::None, "{}", statement.id);
        let abroad = statement.basis == Basis::Outside(Outside::Abroad);
        let cited = statement.source.is_some() && statement.url.is_some();
        // The note cites nothing for the share of strategies that address the climate.
        assert!(cited == abroad || statement.id == "eu-climate", "{}", statement.id);
        assert!(!statement.places.is_empty() && !statement.quote_uk.is_empty(), "{}", statement.id);
    }
    assert_eq!(statement("clusters").and_then(|own| own.of), Some(24));
}
