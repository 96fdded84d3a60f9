//! One period of a batch.

use super::{Inputs, PeriodNote, Results};
use crate::catalogue::{Lacking, Measure};
use crate::complexity::{self, Complexity};
use crate::fitness::{Fitness, fitness};
use crate::matrix::Matrix;
use crate::presence::Presence;
use crate::totals::Totals;
use crate::{
    activity_fitness_complexity, cluster_stars, complementarity, cooccurrence, critical_mass, distance,
    diversity, ellison_glaeser, entropy, entry, exit, expy, gini_location, gini_specialisation, growth,
    herfindahl, hoover, krugman, location_quotient, prody, related_variety, relative_relatedness,
    shift_share, symmetric_location_quotient, theil, ubiquity, unrelated_variety, walk,
};
use std::cell::OnceCell;

/// A period, and what its measures have in common, worked out when it is first asked for.
pub(super) struct Period<'a> {
    inputs: &'a Inputs<'a>,
    groups: Option<&'a [usize]>,
    number: usize,
    matrix: &'a Matrix,
    totals: Totals,
    presence: OnceCell<Presence>,
    fitness: OnceCell<Fitness>,
    complexity: Option<Complexity>,
}

impl<'a> Period<'a> {
    pub(super) fn new(
        inputs: &'a Inputs<'a>,
        groups: Option<&'a [usize]>,
        number: usize,
        measures: &[Measure],
    ) -> Self {
        let matrix = &inputs.panel.matrices[number];
        let related = measures.iter().any(|measure| measure.of_relations());
        let complexity = related.then(|| match inputs.external_complexity {
            Some(known) => complexity::with_external(matrix, inputs.settings, known),
            None => complexity::complexity(matrix, inputs.settings),
        });
        let totals = complexity.as_ref().map_or_else(|| Totals::of(matrix), |found| found.totals.clone());
        let (presence, fitness) = (OnceCell::new(), OnceCell::new());
        Self { inputs, groups, number, matrix, totals, presence, fitness, complexity }
    }

    pub(super) fn note(&self, time: &str) -> PeriodNote {
        let sum = self.matrix.stored().iter().filter(|figure| !figure.is_nan()).sum();
        PeriodNote {
            time: time.to_owned(),
            cells: self.matrix.counts(),
            total: self.totals.total,
            sum,
            quality: self.complexity.as_ref().and_then(|complexity| complexity.quality),
        }
    }

    fn presence(&self) -> &Presence {
        match &self.complexity {
            Some(complexity) => &complexity.presence,
            None => {
                self.presence.get_or_init(|| Presence::of(self.matrix, &self.totals, self.inputs.settings))
            }
        }
    }

    fn fitness(&self) -> &Fitness {
        self.fitness.get_or_init(|| fitness(self.presence(), self.inputs.settings.fitness_steps))
    }

    /// The table of the period before.
    fn before(&self) -> Option<&'a Matrix> {
        self.inputs.panel.matrices.get(self.number.checked_sub(1)?)
    }

    /// What came or went between two tables.
    fn transitions(
        &self,
        before: &Matrix,
        kind: fn(entry::Period<'_>, entry::Period<'_>) -> Vec<f64>,
    ) -> Vec<f64> {
        let earlier = Presence::of(before, &Totals::of(before), self.inputs.settings);
        kind((before, &earlier), (self.matrix, self.presence()))
    }

    /// Computes one measure. The first period of a measure over time has no result and no complaint.
    pub(super) fn measure<E>(
        &self,
        measure: Measure,
        sink: impl FnOnce(Results<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        if measure.over_time() {
            return self.over_time(measure, sink);
        }
        if measure.of_relations() {
            return self.of_relations(measure, sink);
        }
        match self.plain(measure) {
            Ok(values) => sink(Results::Values(&values)),
            Err(lacking) => sink(Results::Lacking(lacking)),
        }
    }

    fn plain(&self, measure: Measure) -> Result<Vec<f64>, Lacking> {
        let (matrix, totals) = (self.matrix, &self.totals);
        if totals.total.is_nan() || totals.total <= 0.0 {
            return Err(Lacking::Total);
        }
        Ok(match measure {
            Measure::LocationQuotient => location_quotient::location_quotient(matrix, totals),
            Measure::SymmetricLocationQuotient => {
                symmetric_location_quotient::symmetric_location_quotient(matrix, totals)
            }
            Measure::Presence => self.marks(),
            Measure::Diversity => diversity::diversity(self.presence()),
            Measure::Ubiquity => ubiquity::ubiquity(self.presence()),
            Measure::Fitness => self.fitness().regions.clone(),
            Measure::ActivityFitnessComplexity => {
                activity_fitness_complexity::activity_fitness_complexity(self.fitness())
            }
            Measure::Herfindahl => herfindahl::herfindahl(matrix, totals),
            Measure::Krugman => krugman::krugman(matrix, totals),
            Measure::GiniSpecialisation => gini_specialisation::gini_specialisation(matrix, totals),
            Measure::GiniLocation => gini_location::gini_location(matrix, totals),
            Measure::Hoover => hoover::hoover(matrix, totals),
            Measure::Theil => theil::theil(matrix, totals),
            Measure::Entropy => entropy::entropy(matrix, totals),
            Measure::RelatedVariety => {
                related_variety::related_variety(matrix, totals, self.groups.ok_or(Lacking::Groups)?)
            }
            Measure::UnrelatedVariety => {
                unrelated_variety::unrelated_variety(matrix, totals, self.groups.ok_or(Lacking::Groups)?)
            }
            Measure::EllisonGlaeser => self.ellison_glaeser()?,
            Measure::CriticalMass => critical_mass::critical_mass(matrix, totals),
            Measure::ClusterStars => {
                cluster_stars::cluster_stars(matrix, totals, &cluster_stars::CheckedThresholds::default())
            }
            Measure::Prody => self.prody()?,
            Measure::Expy => expy::expy(matrix, &self.prody()?),
            // The others were taken before.
            _ => Vec::new(),
        })
    }

    /// 1, 0, or nothing where the cell has no figure: not to be specialised is something else than not
    /// to be known.
    fn marks(&self) -> Vec<f64> {
        let wide = self.matrix.activities().len();
        let figures = self.matrix.stored().iter().enumerate();
        let mark = |(place, figure): (usize, &f64)| {
            if figure.is_nan() {
                f64::NAN
            } else {
                f64::from(u8::from(self.presence().has(place / wide, place % wide)))
            }
        };
        figures.map(mark).collect()
    }

    fn prody(&self) -> Result<Vec<f64>, Lacking> {
        let incomes = self.inputs.incomes.ok_or(Lacking::Incomes)?;
        Ok(prody::prody(self.matrix, &self.totals, incomes))
    }

    fn ellison_glaeser(&self) -> Result<Vec<f64>, Lacking> {
        let plants = self.inputs.plants.and_then(|plants| plants.get(self.number)).ok_or(Lacking::Plants)?;
        Ok(ellison_glaeser::ellison_glaeser(self.matrix, &self.totals, plants))
    }

    fn over_time<E>(
        &self,
        measure: Measure,
        sink: impl FnOnce(Results<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let Some(before) = self.before() else {
            let alone = self.inputs.panel.matrices.len() < 2;
            return if alone { sink(Results::Lacking(Lacking::Periods)) } else { Ok(()) };
        };
        match measure {
            Measure::Growth => sink(Results::Values(&growth::growth(before, self.matrix))),
            Measure::Entry => sink(Results::Values(&self.transitions(before, entry::entry))),
            Measure::Exit => sink(Results::Values(&self.transitions(before, exit::exit))),
            _ => {
                let Ok((earlier, later)) = shift_share::comparable(before, self.matrix) else {
                    return sink(Results::Lacking(Lacking::Total));
                };
                let form = shift_share::ShiftShare::Classic;
                let parts = shift_share::shift_share((before, &earlier), (self.matrix, &later), form);
                let column = |part: fn(&shift_share::Components) -> f64| parts.iter().map(part).collect();
                let more: [(&'static str, Vec<f64>); 4] = [
                    ("change", column(|c| c.change)),
                    ("national", column(|c| c.national)),
                    ("structural", column(|c| c.structural)),
                    ("competitive", column(|c| c.competitive)),
                ];
                let shifts: Vec<f64> = column(|c| c.competitive);
                sink(Results::Wide(&shifts, &more))
            }
        }
    }

    fn of_relations<E>(
        &self,
        measure: Measure,
        sink: impl FnOnce(Results<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        // `new` computes it whenever such a measure is asked for.
        let Some(found) = &self.complexity else { return Ok(()) };
        let lacking = self.width().or_else(|| apart(found));
        match measure {
            Measure::Cooccurrence => match found.proximities.counts() {
                Some(counts) => sink(Results::Counts(counts)),
                None => sink(Results::Counts(&cooccurrence::cooccurrence(&found.presence))),
            },
            Measure::Proximity => sink(Results::Proximities(&found.proximities)),
            Measure::RelatednessDensity => sink(Results::Values(&found.relatedness_density)),
            Measure::Distance => sink(Results::Values(&distance::distance(&found.relatedness_density))),
            Measure::RelativeRelatedness => {
                let relative =
                    relative_relatedness::relative_relatedness(&found.relatedness_density, &found.presence);
                sink(Results::Values(&relative))
            }
            Measure::Complementarity => sink(Results::Values(&complementarity::complementarity(
                &found.presence,
                &found.proximities.full(),
            ))),
            _ => match lacking {
                Some(lacking) => sink(Results::Lacking(lacking)),
                None => sink(Results::Values(match measure {
                    Measure::EconomicComplexity => &found.economic_complexity,
                    Measure::ActivityComplexity => &found.activity_complexity,
                    Measure::ComplexityOutlook => &found.complexity_outlook,
                    _ => &found.opportunity_gain,
                })),
            },
        }
    }

    fn width(&self) -> Option<Lacking> {
        let filled = |counts: Vec<u32>| counts.iter().filter(|&&count| count > 0).count();
        let (regions, activities) = (filled(self.presence().diversity()), filled(self.presence().ubiquity()));
        (regions < 2 || activities < 2).then_some(Lacking::Width { regions, activities })
    }
}

/// Why complexity is not defined although the table is wide enough.
fn apart(found: &Complexity) -> Option<Lacking> {
    let undefined = found.undefined();
    undefined.then(|| match walk::parts(&found.presence) {
        parts if parts > 2 => Lacking::Apart { parts },
        _ => Lacking::Variation,
    })
}
