//! What the register, the diagnosis and coordination give, told as a document that can be circulated. One report a folder.
//! Words come from `locales/`, figures lead to the pages that they come from.

mod instruments;
mod kved;
pub mod monitoring;
pub mod national_strategy;
mod voice;

pub use instruments::{Instrument, instruments};
pub use kved::kved_titled;
pub use monitoring::{Monitoring, MonitoringMaterial, Period, Scope, monitoring, period_name};
pub use national_strategy::{Checkpoint, Edition, Material, national_strategy};
pub use voice::{Said, Voice};
