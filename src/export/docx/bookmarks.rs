//! Names of the places where links lead, as Word takes them: a letter, then at most 39 letters, digits and underscores.

use std::collections::{BTreeMap, BTreeSet};

use super::Text;
use crate::document::model::Block;
use crate::export::links::{collect, safe_id};

/// Word takes no longer names.
const LONGEST: usize = 40;

/// The name of each place, by its id made safe.
#[derive(Debug)]
pub(super) struct Bookmarks {
    names: BTreeMap<String, String>,
    /// How many are written already.
    written: usize,
}

impl Bookmarks {
    pub(super) fn new(blocks: &[Block]) -> Self {
        let mut ids = Vec::new();
        collect(blocks, &mut ids);
        let mut names = BTreeMap::new();
        let mut taken = BTreeSet::new();
        for id in ids.into_iter().map(safe_id) {
            if !names.contains_key(&id) {
                let name = free(&id, &mut taken);
                names.insert(id, name);
            }
        }
        Self { names, written: 0 }
    }

    /// The name of the place of that id; none when the document has none.
    pub(super) fn name(&self, id: &str) -> Option<String> {
        self.names.get(&safe_id(id)).cloned()
    }
}

/// A name that no other place has. Word takes two names that differ by case alone for one.
fn free(id: &str, taken: &mut BTreeSet<String>) -> String {
    let plain = id
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' });
    let mut name: String = plain.take(LONGEST).collect();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name = format!("p_{name}").chars().take(LONGEST).collect();
    }
    let mut count = 1;
    let mut found = name.clone();
    while !taken.insert(found.to_ascii_lowercase()) {
        count += 1;
        let end = format!("_{count}");
        let start: String = name.chars().take(LONGEST - end.len()).collect();
        found = start + &end;
    }
    found
}

impl Text {
    /// A place where links lead, around what `inner` writes.
    pub(super) fn bookmarked(&mut self, id: &str, inner: impl FnOnce(&mut Self)) {
        let Some(name) = self.bookmarks.name(id) else {
            inner(self);
            return;
        };
        self.bookmarks.written += 1;
        let number = self.bookmarks.written.to_string();
        self.xml
            .empty("w:bookmarkStart", &[("w:id", &number), ("w:name", &name)]);
        inner(self);
        self.xml.empty("w:bookmarkEnd", &[("w:id", &number)]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_plain_and_different() {
        let mut taken = BTreeSet::new();
        let long = "x".repeat(60);
        let given = ["ex-1", "ex_1", "EX-1", "7", "été", &long, &long];
        let names: Vec<String> = given.iter().map(|id| free(id, &mut taken)).collect();
        assert_eq!(names[..5], ["ex_1", "ex_1_2", "EX_1_3", "p_7", "p__t_"]);
        assert_eq!(names[5], "x".repeat(40));
        assert_eq!(names[6], format!("{}_2", "x".repeat(38)));
    }
}
