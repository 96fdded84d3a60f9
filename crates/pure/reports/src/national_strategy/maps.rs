//! The country drawn: how many spheres and how many findings each region has.

use super::Material;
use rozum_charts::{LegendEntry, MapCell, MapView, Shade, Steps};
use rozum_document::{Key, Picture, Run};
use rozum_model::RegionIso;
use rozum_reference::regions::{REGIONS, Region};

/// What a map shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Spheres, each once.
    Spheres,
    /// Findings of all rules.
    Findings,
}

impl Shown {
    /// Ending of its messages.
    const fn code(self) -> &'static str {
        match self {
            Self::Spheres => "spheres",
            Self::Findings => "findings",
        }
    }

    /// The value of a region; `None` where there is no strategy to count in.
    fn value(self, material: &Material<'_>, iso: RegionIso) -> Option<u32> {
        let strategy = material.state.strategy(iso)?;
        let count = match self {
            Self::Spheres => strategy.current.sphere_ids().len(),
            Self::Findings => material.findings.iter().filter(|finding| finding.region == iso).count(),
        };
        u32::try_from(count).ok()
    }

    fn path(self, iso: RegionIso) -> String {
        match self {
            Self::Spheres => format!("/regions/{iso}"),
            Self::Findings => format!("/regions/{iso}/diagnosis"),
        }
    }
}

/// The map as a picture of the document.
pub fn map(material: &Material<'_>, shown: Shown) -> Picture {
    let voice = material.voice();
    let steps = Steps::over(REGIONS.iter().filter_map(|region| shown.value(material, region.iso)));
    let mut legend = LegendEntry::of_steps(&steps);
    if REGIONS.iter().any(|region| shown.value(material, region.iso) == Some(0)) {
        legend.insert(0, LegendEntry::new(Shade::Step(0), voice.number(0)));
    }
    legend.push(LegendEntry::new(Shade::Missing, voice.t("ns-map-missing")));
    let caption = voice.t(&format!("ns-map-{}", shown.code()));
    let cells: Vec<MapCell> = REGIONS.iter().map(|region| cell(material, region, shown, &steps)).collect();
    let alt = cells.iter().map(|cell| cell.title.as_str()).collect::<Vec<_>>().join("; ");
    let id = format!("ns{}", shown.code());
    let view = MapView { id, title: caption.clone(), cells, legend };
    Picture {
        id: format!("map-{}", shown.code()),
        svg: view.svg(),
        keys: view
            .legend
            .iter()
            .map(|entry| Key { swatch: entry.swatch(), text: entry.text.clone() })
            .collect(),
        alt: format!("{caption}. {alt}."),
        caption,
        source: vec![Run::link(voice.t("ns-source-map"), voice.href("/regions"))],
    }
}

fn cell(material: &Material<'_>, region: &Region, shown: Shown, steps: &Steps) -> MapCell {
    let voice = material.voice();
    let value = shown.value(material, region.iso);
    let name = voice.region(region.iso);
    let said = value.map_or_else(|| voice.t("ns-map-missing"), |count| voice.number(count as usize));
    MapCell {
        region: region.iso,
        title: format!("{name}: {said}"),
        name,
        label: voice.short(region.iso),
        shade: value.map_or(Shade::Missing, |count| steps.shade(count)),
        value: value.map(|count| voice.number(count as usize)),
        href: voice.href(&shown.path(region.iso)),
    }
}
