//! The plans that come with the program.

use crate::knowledge::Files;

/// Named one by one: the folder also holds what the plans give, which nobody needs at run time.
const PLANS: [(&str, &str); 2] = [
    (
        "internal.toml",
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/reports/internal.toml"
        )),
    ),
    (
        "specification.toml",
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/reports/specification.toml"
        )),
    ),
];

/// The files of the plans that come with the program, to be given to [`load`](super::load).
pub fn embedded() -> Files {
    PLANS
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
        .collect()
}
