//! The base inside the program as it was parsed when the program was built, so that a start does without parsing.
//!
//! A packed file is one value: a tag, the bytes of the TOML file from and until which it is written, and what the tag
//! calls for. Numbers are LEB128, seven bits a byte, the lowest first; texts and lists begin with their length; the keys
//! of a table are values of their own; a day is the digits of its year, month and day. Only what files of a base are made of can be packed: no fraction, no time of day.

mod read;
mod tag;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod write;

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use read::Bytes;

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge-base.packed"));

/// The packed files of the base inside the program, by path.
#[derive(Debug)]
pub(super) struct Packed<'p>(BTreeMap<&'p str, &'p [u8]>);

impl Packed<'static> {
    /// Those that the build has made.
    pub(super) fn embedded() -> Self {
        Self::open(PACKED)
    }
}

impl<'p> Packed<'p> {
    fn open(bytes: &'p [u8]) -> Self {
        let mut rest = Bytes::new(bytes);
        let entry = || Some((rest.text().ok()?, rest.part().ok()?));
        Self(std::iter::from_fn(entry).collect())
    }

    /// What a file says; none when it was not packed, or is not as `T` expects.
    pub(super) fn read<T: DeserializeOwned>(&self, path: &str) -> Option<T> {
        read::value(self.0.get(path)?).ok()
    }
}
