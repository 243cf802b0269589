//! The structure tree in the file: what each piece of each page is.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as File, Object, ObjectId, dictionary};

use super::PdfError;
use super::display::{Page, Role};
use super::finish::{catalog, dictionary_of, integer, text};
use super::flow::Book;
use super::tags::{NodeId, Tag, Tree};
use super::theme::PAGE_HEIGHT;

/// What an element holds.
enum Kid {
    Element(NodeId),
    Marked { page: usize, number: usize },
    Annotation { page: usize, id: ObjectId },
}

/// Writes the structure tree and ties pages and annotations to it.
pub(super) fn add(
    file: &mut File,
    book: &Book,
    marked: &[Vec<NodeId>],
    pages: &[ObjectId],
    annotations: &[Vec<ObjectId>],
) -> Result<(), PdfError> {
    let mut kids = kids(book, marked, annotations);
    let kept = prune(&book.tree, &mut kids);
    let ids: Vec<ObjectId> = kept.iter().map(|_| file.new_object_id()).collect();
    let root = file.new_object_id();
    let mut spans = BTreeMap::new();
    for (at, node) in book
        .tree
        .nodes()
        .iter()
        .enumerate()
        .filter(|(at, _)| kept[*at])
    {
        let parent = node.parent.map_or(root, |parent| ids[parent.0]);
        let mut element = dictionary! { "S" => node.tag.name(), "P" => parent };
        if !node.title.is_empty() {
            element.set("T", text(&node.title));
        }
        if !node.alternative.is_empty() {
            element.set("Alt", text(&node.alternative));
        }
        let own_page = kids[at].iter().find_map(|kid| match kid {
            Kid::Marked { page, .. } => Some(*page),
            _ => None,
        });
        if let Some(page) = own_page {
            element.set("Pg", pages[page]);
        }
        let attributes = match (node.tag, own_page) {
            (Tag::Figure, Some(page)) => Some(placement(&book.pages[page], NodeId(at))),
            (tag, _) => attributes(tag),
        };
        if let Some(attributes) = attributes {
            element.set("A", attributes);
        }
        let mut list: Vec<Object> = Vec::with_capacity(kids[at].len());
        let mut after_inline = false;
        for kid in &kids[at] {
            after_inline |=
                matches!(kid, Kid::Element(inner) if book.tree.get(*inner).tag.is_inline());
            match kid {
                // Some readers take an element's own words before its parts: words after a link
                // get an element of their own.
                Kid::Marked { page, number } if after_inline => {
                    let span = dictionary! {
                        "S" => "Span",
                        "P" => ids[at],
                        "Pg" => pages[*page],
                        "K" => vec![integer(*number)],
                    };
                    let id = file.add_object(span);
                    spans.insert((*page, *number), id);
                    list.push(id.into());
                }
                kid => list.push(kid_object(kid, own_page, &ids, pages)),
            }
        }
        if !list.is_empty() {
            element.set("K", list);
        }
        file.set_object(ids[at], element);
    }
    let parents = parents(file, book, (marked, &spans), &ids, annotations);
    let next = pages.len() + annotations.iter().map(Vec::len).sum::<usize>();
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![ids[Tree::ROOT.0].into()],
        "ParentTree" => parents,
        "ParentTreeNextKey" => integer(next),
    };
    file.set_object(root, tree);
    for (at, page) in pages.iter().enumerate() {
        let page = dictionary_of(file, *page)?;
        page.set("StructParents", integer(at));
        page.set("Tabs", "S");
    }
    let catalog = catalog(file)?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

/// What each element holds, in reading order: blocks where they were laid out, words and links
/// where they were drawn.
fn kids(book: &Book, marked: &[Vec<NodeId>], annotations: &[Vec<ObjectId>]) -> Vec<Vec<Kid>> {
    let nodes = book.tree.nodes();
    let mut kids: Vec<Vec<Kid>> = nodes.iter().map(|_| Vec::new()).collect();
    let mut attached = vec![false; nodes.len()];
    for (at, node) in nodes
        .iter()
        .enumerate()
        .filter(|(_, node)| !node.tag.is_inline())
    {
        attached[at] = true;
        if let Some(parent) = node.parent {
            kids[parent.0].push(Kid::Element(NodeId(at)));
        }
    }
    for (page, pieces) in marked.iter().enumerate() {
        for (number, node) in pieces.iter().enumerate() {
            if let (false, Some(parent)) = (attached[node.0], book.tree.get(*node).parent) {
                attached[node.0] = true;
                kids[parent.0].push(Kid::Element(*node));
            }
            kids[node.0].push(Kid::Marked { page, number });
        }
        for (area, id) in book.pages[page].links.iter().zip(&annotations[page]) {
            kids[area.link.node.0].push(Kid::Annotation { page, id: *id });
        }
    }
    kids
}

/// Leaves out elements without text; cells keep their place in the row. Children come after
/// their parents, so one pass from the end is enough.
fn prune(tree: &Tree, kids: &mut [Vec<Kid>]) -> Vec<bool> {
    let mut kept = vec![true; kids.len()];
    for at in (1..kids.len()).rev() {
        kids[at].retain(|kid| !matches!(kid, Kid::Element(node) if !kept[node.0]));
        let cell = matches!(
            tree.get(NodeId(at)).tag,
            Tag::Cell | Tag::ColumnHeader | Tag::RowHeader
        );
        kept[at] = cell || !kids[at].is_empty();
    }
    kids[0].retain(|kid| !matches!(kid, Kid::Element(node) if !kept[node.0]));
    kept
}

fn kid_object(kid: &Kid, own_page: Option<usize>, ids: &[ObjectId], pages: &[ObjectId]) -> Object {
    match kid {
        Kid::Element(node) => ids[node.0].into(),
        Kid::Marked { page, number } if own_page == Some(*page) => integer(*number),
        Kid::Marked { page, number } => Object::Dictionary(
            dictionary! { "Type" => "MCR", "Pg" => pages[*page], "MCID" => integer(*number) },
        ),
        Kid::Annotation { page, id } => {
            Object::Dictionary(dictionary! { "Type" => "OBJR", "Pg" => pages[*page], "Obj" => *id })
        }
    }
}

fn attributes(tag: Tag) -> Option<Dictionary> {
    match tag {
        Tag::ColumnHeader => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        Tag::RowHeader => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
        Tag::List { ordered } => {
            let numbering = if ordered { "Decimal" } else { "Disc" };
            Some(dictionary! { "O" => "List", "ListNumbering" => numbering })
        }
        _ => None,
    }
}

/// Where a figure is on its page: the box around all that it draws but its words.
fn placement(page: &Page, node: NodeId) -> Dictionary {
    let mut sides = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
    let own = page
        .items
        .iter()
        .filter(|item| item.role == Role::Content(node));
    for (x, y) in own.flat_map(|item| item.draw.corners()) {
        let y = PAGE_HEIGHT - y;
        sides = [
            sides[0].min(x),
            sides[1].min(y),
            sides[2].max(x),
            sides[3].max(y),
        ];
    }
    let sides: Vec<Object> = sides.into_iter().map(Object::Real).collect();
    dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => sides }
}

/// The elements of spans of text, by page and place.
type Spans = BTreeMap<(usize, usize), ObjectId>;

/// From each piece of a page, and each annotation, back to its element.
fn parents(
    file: &mut File,
    book: &Book,
    (marked, spans): (&[Vec<NodeId>], &Spans),
    ids: &[ObjectId],
    annotations: &[Vec<ObjectId>],
) -> ObjectId {
    let mut numbers: Vec<Object> = Vec::new();
    for (page, pieces) in marked.iter().enumerate() {
        let element = |(number, node): (usize, &NodeId)| {
            let span = spans.get(&(page, number));
            Object::Reference(span.copied().unwrap_or(ids[node.0]))
        };
        let elements: Vec<Object> = pieces.iter().enumerate().map(element).collect();
        numbers.push(integer(page));
        numbers.push(file.add_object(elements).into());
    }
    let areas = book.pages.iter().flat_map(|page| &page.links);
    for (at, area) in areas.enumerate() {
        numbers.push(integer(annotations.len() + at));
        numbers.push(ids[area.link.node.0].into());
    }
    file.add_object(dictionary! { "Nums" => numbers })
}
