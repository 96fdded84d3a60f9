//! What can be found.

use rozum_model::RegionIso;

/// What a document stands for. The order breaks ties between equal scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A first-level region.
    Region,
    /// A sphere of smart specialisation.
    Sphere,
    /// A priority of a strategy.
    Priority,
    /// A task of a strategy.
    Task,
    /// An organisation.
    Organisation,
    /// A body of governance.
    Body,
    /// A call for applications.
    Call,
    /// A project, from its application on.
    Project,
    /// A kind of economic activity, KVED.
    Activity,
    /// A raion or a hromada; its `region` says where.
    Territory,
}

impl Kind {
    /// All kinds in order.
    pub const ALL: [Self; 10] = [
        Self::Region,
        Self::Sphere,
        Self::Priority,
        Self::Task,
        Self::Organisation,
        Self::Body,
        Self::Call,
        Self::Project,
        Self::Activity,
        Self::Territory,
    ];

    /// The name in addresses and interfaces, `priority`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Region => "region",
            Self::Sphere => "sphere",
            Self::Priority => "priority",
            Self::Task => "task",
            Self::Organisation => "organisation",
            Self::Body => "body",
            Self::Call => "call",
            Self::Project => "project",
            Self::Activity => "activity",
            Self::Territory => "territory",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// One thing to find, with the texts that it is found by. Texts that do not exist are empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it stands for.
    pub kind: Kind,
    /// Its id or code, unique within the kind; found too: «10.51», «05-P01», «UA-05».
    pub id: String,
    /// The region it belongs to.
    pub region: Option<RegionIso>,
    /// Name in Ukrainian.
    pub title_uk: String,
    /// Name in English.
    pub title_en: String,
    /// Whatever else describes it.
    pub body: String,
}

impl Document {
    /// The text of a field as it was given.
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Id => &self.id,
            Field::TitleUk => &self.title_uk,
            Field::TitleEn => &self.title_en,
            Field::Body => &self.body,
        }
    }
}

/// Where in a document a match stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Id or code.
    Id,
    /// Ukrainian name.
    TitleUk,
    /// English name.
    TitleEn,
    /// The rest.
    Body,
}

impl Field {
    /// All fields in order.
    pub(crate) const ALL: [Self; 4] = [Self::Id, Self::TitleUk, Self::TitleEn, Self::Body];
}
