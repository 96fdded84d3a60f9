//! Which strategy declares which sphere, by which labels.

use rozum_model::strategy::{DeclaredSphere, Version};
use rozum_model::{RegionIso, SphereId, State};
use std::collections::BTreeSet;

/// The spheres of one version of each strategy.
pub(crate) struct Declared<'a>(Vec<(RegionIso, &'a [DeclaredSphere])>);

/// The strategies as the first named import brought them: annex 1, by region. `None` if nothing was imported.
///
/// The strategies of an import are the first versions that directly follow its event, as many
/// as it says.
pub fn annex_versions(state: &State) -> Option<Vec<(RegionIso, &Version)>> {
    let import = state.imports.front()?;
    let first = state
        .strategies
        .iter()
        .filter_map(|(region, strategy)| strategy.versions().next().map(|version| (*region, version)));
    let mut versions: Vec<_> = first.filter(|(_, version)| version.seq > import.seq).collect();
    versions.sort_by_key(|(_, version)| version.seq);
    versions.truncate(usize::try_from(import.strategies).unwrap_or(usize::MAX));
    versions.sort_by_key(|(region, _)| *region);
    Some(versions)
}

impl<'a> Declared<'a> {
    /// What each region declares.
    pub(crate) fn new(declared: impl IntoIterator<Item = (RegionIso, &'a [DeclaredSphere])>) -> Self {
        Self(declared.into_iter().collect())
    }

    /// As the register stands now.
    pub(super) fn current(state: &'a State) -> Self {
        let own = state.strategies.iter();
        Self::new(own.map(|(region, strategy)| (*region, strategy.current.spheres.as_slice())))
    }

    /// As annex 1 declared.
    pub(super) fn imported(state: &'a State) -> Option<Self> {
        let versions = annex_versions(state)?.into_iter();
        Some(Self::new(versions.map(|(region, version)| (region, version.spheres.as_slice()))))
    }

    /// Number of strategies.
    pub(crate) fn strategies(&self) -> usize {
        self.0.len()
    }

    /// Regions that declare the sphere, each once, by code.
    pub(crate) fn regions(&self, sphere: SphereId) -> Vec<RegionIso> {
        let regions: BTreeSet<RegionIso> =
            self.labels(sphere).into_iter().map(|(region, _)| region).collect();
        regions.into_iter().collect()
    }

    /// Labels that name the sphere, with their region.
    pub(super) fn labels(&self, sphere: SphereId) -> Vec<(RegionIso, &'a str)> {
        self.each_label()
            .filter(|(_, _, named)| *named == Some(sphere))
            .map(|(region, label, _)| (region, label))
            .collect()
    }

    /// Number of labels.
    pub(super) fn all_labels(&self) -> usize {
        self.each_label().count()
    }

    /// Number of labels that fit none of the 17.
    pub(super) fn unplaced(&self) -> usize {
        self.each_label().filter(|(_, _, named)| named.is_none()).count()
    }

    /// Regions whose strategy declares nothing.
    pub(crate) fn without_sphere(&self) -> Vec<RegionIso> {
        let silent = self.0.iter().filter(|(_, spheres)| spheres.is_empty());
        silent.map(|(region, _)| *region).collect()
    }

    fn each_label(&self) -> impl Iterator<Item = (RegionIso, &'a str, Option<SphereId>)> {
        self.0.iter().flat_map(|(region, spheres)| {
            spheres.iter().map(move |declared| (*region, declared.label.as_str(), declared.sphere))
        })
    }
}
