//! Bookmarks: the headings, nested, each leading to its place on its page.

use lopdf::{Document as File, ObjectId, dictionary};

use super::PdfError;
use super::finish::{catalog, destination, text};
use super::flow::{Book, Bookmark};

/// Writes the bookmarks; viewers open them beside the pages.
pub(super) fn add(file: &mut File, book: &Book, pages: &[ObjectId]) -> Result<(), PdfError> {
    let marks = &book.bookmarks;
    if marks.is_empty() {
        return Ok(());
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = marks.iter().map(|_| file.new_object_id()).collect();
    let parents = parents(marks);
    let mut top = Vec::new();
    let mut families: Vec<Vec<usize>> = vec![Vec::new(); marks.len()];
    for (at, parent) in parents.iter().enumerate() {
        match parent {
            Some(parent) => families[*parent].push(at),
            None => top.push(at),
        }
    }
    let mut items: Vec<lopdf::Dictionary> = marks
        .iter()
        .map(|mark| dictionary! { "Title" => text(&mark.title), "Dest" => destination(pages[mark.page], mark.y) })
        .collect();
    let nested = families
        .iter()
        .enumerate()
        .map(|(at, family)| (Some(at), family));
    for (parent, family) in nested.chain([(None, &top)]) {
        for (place, &at) in family.iter().enumerate() {
            items[at].set("Parent", parent.map_or(root, |parent| ids[parent]));
            if let Some(&next) = family.get(place + 1) {
                items[at].set("Next", ids[next]);
                items[next].set("Prev", ids[at]);
            }
        }
        if let (Some(parent), Some(&first), Some(&last)) = (parent, family.first(), family.last()) {
            items[parent].set("First", ids[first]);
            items[parent].set("Last", ids[last]);
            // Closed at first: a reader sees the parts, and opens what is wanted.
            items[parent].set("Count", -i64::try_from(family.len()).unwrap_or(0));
        }
    }
    for (id, item) in ids.iter().zip(items) {
        file.set_object(*id, item);
    }
    let mut outlines =
        dictionary! { "Type" => "Outlines", "Count" => i64::try_from(top.len()).unwrap_or(0) };
    if let (Some(&first), Some(&last)) = (top.first(), top.last()) {
        outlines.set("First", ids[first]);
        outlines.set("Last", ids[last]);
    }
    file.set_object(root, outlines);
    let catalog = catalog(file)?;
    catalog.set("Outlines", root);
    catalog.set("PageMode", "UseOutlines");
    Ok(())
}

/// For each bookmark, the nearest one before it of a higher rank.
fn parents(marks: &[Bookmark]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut parents = Vec::with_capacity(marks.len());
    for (at, mark) in marks.iter().enumerate() {
        while open
            .last()
            .is_some_and(|&last| marks[last].level >= mark.level)
        {
            open.pop();
        }
        parents.push(open.last().copied());
        open.push(at);
    }
    parents
}
