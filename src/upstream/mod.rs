//! What public catalogues say, read and set beside what the base says. Bytes in, rows out: nothing is written to the base.
//!
//! - [`read`]: the files of one catalogue as a [`Reading`]; every entry is in a row, or refused with place and reason.
//! - [`compare`]: a reading beside the base: what agrees, what differs, what only one side has.
//! - [`propose`]: what differs or is new, as candidate claims for a person to review.
//!
//! One file a catalogue format; [`Row`] and [`Said`] are what all of them give.

mod authelia;
mod awesome_selfhosted;
mod broken;
mod compare;
mod endoflife;
mod files;
mod judge;
mod licence;
mod names;
mod node;
mod price;
mod propose;
mod row;
mod selfhst;
mod sso_tax;
mod table;
mod version;
mod yunohost;

use crate::knowledge::Files;
use crate::knowledge::model::Catalogue;

pub use broken::Broken;
pub use compare::{Comparison, Counts, Finding, Leaning, Ours, Theirs, compare};
pub use judge::{Effect, Verdict, kept_up};
pub use licence::{Licence, Likeness};
pub use names::{Names, folded};
pub use price::{Paid, Price};
pub use propose::{Proposal, Unproposed, propose, support_ends};
pub use row::{Heard, Reading, Reason, Refused, Row, Said};
pub use version::Version;

/// Why the files of a catalogue cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadError {
    /// None of the files is one of the catalogue.
    NothingThere,
    /// Some are broken; all of them are told.
    Broken(Vec<Broken>),
}

/// The attributes of which a catalogue speaks; `website` is the home page.
pub fn attributes(catalogue: Catalogue) -> &'static [&'static str] {
    match catalogue {
        Catalogue::YunoHost => yunohost::ATTRIBUTES,
        Catalogue::AwesomeSelfhosted => awesome_selfhosted::ATTRIBUTES,
        Catalogue::EndOfLife => endoflife::ATTRIBUTES,
        Catalogue::Selfhst => selfhst::ATTRIBUTES,
        Catalogue::SsoTax => sso_tax::ATTRIBUTES,
        Catalogue::Authelia => authelia::ATTRIBUTES,
    }
}

/// The files of a catalogue that people look for when they are not where they were sought.
pub fn expected(catalogue: Catalogue) -> &'static str {
    match catalogue {
        Catalogue::YunoHost => "apps.toml, apps.json",
        Catalogue::AwesomeSelfhosted => "software/*.yml",
        Catalogue::EndOfLife => "products/*.md",
        Catalogue::Selfhst => "software.json, licenses.json",
        Catalogue::SsoTax => "_vendors/*.yaml",
        Catalogue::Authelia => "*_oidc_clients.tsv, clients/*/index.md",
    }
}

/// Reads the files of a catalogue.
///
/// # Errors
///
/// When none of them is one of the catalogue, or when the syntax of one is broken. An entry whose content is strange is
/// no error: it is in [`Reading::refused`].
pub fn read(catalogue: Catalogue, files: &Files) -> Result<Reading, ReadError> {
    let mut reading = Reading::new(catalogue);
    let mut broken = Vec::new();
    match catalogue {
        Catalogue::YunoHost => yunohost::read(files, &mut reading, &mut broken),
        Catalogue::AwesomeSelfhosted => awesome_selfhosted::read(files, &mut reading, &mut broken),
        Catalogue::EndOfLife => endoflife::read(files, &mut reading, &mut broken),
        Catalogue::Selfhst => selfhst::read(files, &mut reading, &mut broken),
        Catalogue::SsoTax => sso_tax::read(files, &mut reading, &mut broken),
        Catalogue::Authelia => authelia::read(files, &mut reading, &mut broken),
    }
    if !broken.is_empty() {
        broken.sort();
        return Err(ReadError::Broken(broken));
    }
    if reading.entries == 0 {
        return Err(ReadError::NothingThere);
    }
    Ok(reading)
}
