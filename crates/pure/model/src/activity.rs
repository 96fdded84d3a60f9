//! Kinds of economic activity by KVED-2010 code (the same codes as NACE Rev. 2).

use serde::{Deserialize, Serialize};

/// Level of a KVED code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KvedLevel {
    /// A letter, `C`.
    Section,
    /// Two digits, `10`.
    Division,
    /// Three digits, `10.5`.
    Group,
    /// Four digits, `10.51`.
    Class,
}
