//! Tables, and who works on each of them.

use super::environment::Python;
use super::rozum::{self, Own};

/// A table and the tools that are run on it.
pub struct Case {
    pub name: &'static str,
    /// File name in the folder of tables, without extension.
    pub table: &'static str,
    /// What Rozum runs.
    pub own: Own,
    pub tools: &'static [Tool],
}

/// A peer.
pub struct Tool {
    pub name: &'static str,
    pub python: Python,
    /// Script in `peers/`, and its own words before the table.
    pub words: &'static [&'static str],
    /// Folder of Rozum's results in the same conventions.
    pub like: &'static str,
    /// Results that go by the same name and are calculated by another formula.
    pub other_formula: &'static [&'static str],
    /// Cases that take it more than half a minute.
    pub slow: &'static [&'static str],
}

const TOOL: Tool = Tool {
    name: "",
    python: Python::Current,
    words: &[],
    like: rozum::RESULTS,
    other_formula: &[],
    slow: &[],
};

const ON_MATRICES: &[Tool] = &[
    Tool { name: "numpy", words: &["run_numpy.py"], like: "rozum/ecomplexity", ..TOOL },
    Tool {
        name: "ecomplexity",
        words: &["run_ecomplexity.py"],
        like: "rozum/ecomplexity",
        slow: &["240x5000", "5000x5000"],
        ..TOOL
    },
    Tool {
        name: "econcomplex",
        words: &["run_econcomplex.py"],
        like: "rozum/econcomplex",
        other_formula: &["opportunity_gain"],
        slow: &["240x5000", "5000x5000"],
        ..TOOL
    },
    Tool {
        name: "economic-complexity",
        python: Python::Pandas2,
        words: &["run_economic_complexity.py"],
        like: "rozum/economic-complexity",
        other_formula: &["opportunity_gain"],
        slow: &["240x5000", "5000x5000"],
    },
];

// Rozum's command is compared in its own conventions: what a peer puts on another scale is left out.
const ON_PANELS: &[Tool] = &[
    Tool {
        name: "polars + numpy",
        words: &["panel_numpy.py"],
        other_formula: &["activity_complexity"],
        ..TOOL
    },
    Tool {
        name: "ecomplexity",
        words: &["panel_ecomplexity.py"],
        other_formula: &["activity_complexity"],
        slow: &["panel-1M"],
        ..TOOL
    },
    Tool {
        name: "econcomplex",
        words: &["panel_packages.py", "run_econcomplex"],
        slow: &["panel-1M"],
        ..TOOL
    },
    Tool {
        name: "economic-complexity",
        python: Python::Pandas2,
        words: &["panel_packages.py", "run_economic_complexity"],
        other_formula: &["activity_complexity", "economic_complexity"],
        ..TOOL
    },
];

const TO_MATRICES: &[Tool] = &[
    Tool { name: "polars, sums only", words: &["panel_polars.py"], ..TOOL },
    Tool { name: "polars + numpy", words: &["panel_to_matrices.py"], ..TOOL },
];

const MULTIPLIERS: &[Tool] = &[
    Tool { name: "numpy, inverse", words: &["leontief.py", "inverse"], ..TOOL },
    Tool { name: "scipy, one system", words: &["leontief.py", "solve"], ..TOOL },
    Tool { name: "numpy, series", words: &["leontief.py", "series"], ..TOOL },
];

const fn matrix(name: &'static str) -> Case {
    Case { name, table: name, own: Own::Matrix, tools: ON_MATRICES }
}

/// Small ones first.
pub const ALL: &[Case] = &[
    matrix("25x88"),
    matrix("240x1000"),
    matrix("1500x1000"),
    matrix("240x5000"),
    matrix("5000x5000"),
    Case { name: "panel-1M", table: "panel-1M", own: Own::Panel, tools: ON_PANELS },
    Case { name: "panel-10M", table: "panel-10M", own: Own::Matrices, tools: TO_MATRICES },
    Case { name: "leontief-2000", table: "leontief-2000", own: Own::Multipliers, tools: MULTIPLIERS },
];
