//! The one form in which the files of a base are written: the order of keys is that of the schema, spaces and blank lines
//! are always the same. Comments stay with what they stand above or beside; nothing that a file says changes.

use toml_edit::{Decor, DocumentMut, Item, RawString, Table, Value};

use super::Files;
use super::code::Code;
use super::diagnostic::{Diagnostic, Flaw, Flaws};
use super::file::{FileKind, Role, role};
use super::load::shape;
use super::shape::{Key, Shape};
use super::source::Source;
use crate::parallel;

/// A list that is longer, in characters, has a line for each element.
const WIDEST: usize = 100;

/// The text of a file of `kind` in canonical form; none when it is no TOML.
pub fn canonical(kind: FileKind, text: &str) -> Option<String> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let mut document: DocumentMut = text.parse().ok()?;
    let trailing = tidy(raw(Some(document.trailing())));
    let head = take_head(document.as_table_mut());
    if let Some(Shape::Table(keys)) = shape(kind) {
        table(document.as_table_mut(), Some(keys), 0);
    }
    document.set_trailing(&trailing);
    let body = document.to_string();
    let written = format!("{head}{}", body.trim_start_matches('\n'));
    let written = written.trim_matches('\n');
    Some(if written.is_empty() {
        String::new()
    } else {
        format!("{written}\n")
    })
}

/// A warning for each file that is not in canonical form, at the first line that differs. Files that are no TOML have
/// other flaws.
pub fn check(files: &Files) -> Vec<Diagnostic> {
    let files: Vec<_> = files.iter().collect();
    let found = parallel::map(&files, super::FILES_A_THREAD, |(path, bytes)| {
        let Role::Read(kind, _) = role(path) else {
            return Flaws::default();
        };
        let mut flaws = Flaws::default();
        if let Ok(text) = std::str::from_utf8(bytes)
            && let Some(right) = canonical(kind, text)
            && right != text
        {
            let same = text.lines().zip(right.lines()).take_while(|(a, b)| a == b);
            let (at, lines) = same.fold((0, 0), |(at, lines), (line, _)| {
                (at + line.len() + 1, lines + 1)
            });
            let end = at + text.lines().nth(lines).map_or(0, str::len);
            let flaw = Flaw::new(Code::NotCanonical, at..end).with("file", path);
            flaws.report(&Source::new(path, text), flaw);
        }
        flaws
    });
    let mut flaws = Flaws::default();
    found.into_iter().for_each(|one| flaws.extend(one));
    flaws.into_sorted()
}

/// The kind of the file at `path`, of whatever folder the base is in: its last two parts tell.
pub fn kind_of(path: &str) -> Option<FileKind> {
    let path = path.replace('\\', "/");
    let parts: Vec<&str> = path.rsplit('/').collect();
    let inside = |parts: &[&str]| match role(&parts.join("/")) {
        Role::Read(kind, _) => Some(kind),
        _ => None,
    };
    let file = parts.first()?;
    let below = parts.get(1).and_then(|folder| inside(&[folder, file]));
    below.or_else(|| inside(&[file]))
}

type Keys = std::collections::BTreeMap<String, Key>;

/// Takes away the comments at the top of the file that are parted from its first key by a blank line: they are about the
/// file and stay at its top, whichever key comes first.
fn take_head(root: &mut Table) -> String {
    let Some((mut key, item)) = root.iter_mut().next() else {
        return String::new();
    };
    match item {
        Item::Value(_) => split_head(key.leaf_decor_mut()),
        Item::Table(inside) => match inside.is_dotted() {
            true => take_head(inside),
            false => split_head(inside.decor_mut()),
        },
        Item::ArrayOfTables(all) => all
            .get_mut(0)
            .map(|first| split_head(first.decor_mut()))
            .unwrap_or_default(),
        Item::None => String::new(),
    }
}

/// Takes away what stands above the last blank line, or else a first line for editors: `#:schema …`.
fn split_head(decor: &mut Decor) -> String {
    let above = tidy(raw(decor.prefix()));
    let (head, rest) = match above.rsplit_once("\n\n") {
        Some(parts) => parts,
        None if above.starts_with("#:") => above.split_once('\n').unwrap_or((&above, "")),
        None => return String::new(),
    };
    decor.set_prefix(rest);
    format!("{head}\n\n")
}

/// Puts the keys of a table in order, then everything in it.
fn table(table: &mut Table, keys: Option<&Keys>, depth: usize) {
    table.sort_values_by(|one, _, other, _| place(keys, one.get()).cmp(&place(keys, other.get())));
    for (mut key, item) in table.iter_mut() {
        let shape = keys
            .and_then(|keys| keys.get(key.get()))
            .map(|key| &key.shape);
        key.dotted_decor_mut().clear();
        match item {
            Item::Value(value) => {
                let prefix = tidy(raw(key.leaf_decor().prefix()));
                *key.leaf_decor_mut() = Decor::new(prefix, " ");
                outer(value);
                inner(value, shape, true);
            }
            Item::Table(inside) if inside.is_dotted() => {
                self::table(inside, inner_keys(shape), depth);
            }
            Item::Table(inside) => {
                key.leaf_decor_mut().clear();
                header(inside, depth);
                self::table(inside, inner_keys(shape), depth + 1);
            }
            Item::ArrayOfTables(all) => {
                key.leaf_decor_mut().clear();
                for inside in all.iter_mut() {
                    header(inside, depth);
                    self::table(inside, inner_keys(shape), depth + 1);
                }
            }
            Item::None => {}
        }
    }
}

/// The lines above a title, and what stands beside it. A title of the file itself has a blank line above it.
fn header(table: &mut Table, depth: usize) {
    table.set_position(None);
    let above = tidy(raw(table.decor().prefix()));
    let parted = depth > 0 || above.starts_with('\n') || above.contains("\n\n");
    let above = if parted { above } else { format!("\n{above}") };
    let beside = beside(raw(table.decor().suffix()));
    *table.decor_mut() = Decor::new(above, beside);
}

/// What stands around a value: one space before it, and the comment beside it.
fn outer(value: &mut Value) {
    let beside = beside(raw(value.decor().suffix()));
    *value.decor_mut() = Decor::new(" ", beside);
}

/// What stands inside a value. A list or table with comments in it is left as it was written.
fn inner(value: &mut Value, shape: Option<&Shape>, may_break: bool) {
    if has_comment(value) {
        return;
    }
    match value {
        Value::String(text) => {
            let is_literal = text.display_repr().starts_with('\'');
            if is_literal && !text.value().contains(['"', '\\', '\n']) {
                let decor = text.decor().clone();
                text.fmt();
                *text.decor_mut() = decor;
            }
        }
        Value::Array(list) => {
            let items = match shape {
                Some(Shape::List { items, .. }) => Some(items.as_ref()),
                _ => None,
            };
            // A list that somebody spread over several lines stays spread, when it is long.
            let is_spread = list.to_string().trim().contains('\n');
            list.iter_mut().for_each(|item| inner(item, items, false));
            list.fmt();
            list.set_trailing("");
            list.set_trailing_comma(false);
            if may_break && is_spread && list.to_string().trim().chars().count() > WIDEST {
                list.iter_mut()
                    .for_each(|item| *item.decor_mut() = Decor::new("\n    ", ""));
                list.set_trailing("\n");
                list.set_trailing_comma(true);
            }
        }
        Value::InlineTable(table) => {
            let keys = inner_keys(shape);
            table.sort_values_by(|one, _, other, _| {
                place(keys, one.get()).cmp(&place(keys, other.get()))
            });
            for (key, item) in table.iter_mut() {
                let shape = keys
                    .and_then(|keys| keys.get(key.get()))
                    .map(|key| &key.shape);
                inner(item, shape, false);
            }
            table.fmt();
            table.set_trailing("");
            table.set_trailing_comma(false);
        }
        _ => {}
    }
}

/// The keys of the table, or of each table of the list, that has this form.
fn inner_keys(shape: Option<&Shape>) -> Option<&Keys> {
    match shape? {
        Shape::Table(keys) => Some(keys),
        Shape::List { items, .. } => inner_keys(Some(items)),
        _ => None,
    }
}

/// Keys that the form does not have come last, in the order in which they are written.
fn place(keys: Option<&Keys>, key: &str) -> usize {
    keys.and_then(|keys| keys.get(key))
        .map_or(usize::MAX, |key| key.place)
}

/// Whether a value holds a number sign that belongs to none of its texts.
fn has_comment(value: &Value) -> bool {
    fn in_texts(value: &Value) -> usize {
        match value {
            Value::String(text) => text.display_repr().matches('#').count(),
            Value::Array(list) => list.iter().map(in_texts).sum(),
            Value::InlineTable(table) => table
                .iter()
                .map(|(key, item)| key.matches('#').count() + in_texts(item))
                .sum(),
            _ => 0,
        }
    }
    match value {
        Value::Array(_) | Value::InlineTable(_) => {
            let mut bare = value.clone();
            bare.decor_mut().clear();
            bare.to_string().matches('#').count() > in_texts(value)
        }
        _ => false,
    }
}

/// Lines above a key or title: comments without what stands before and after them, and never two blank lines in a row.
fn tidy(above: &str) -> String {
    let mut out = String::new();
    let lines = above
        .split_inclusive('\n')
        .filter(|line| line.ends_with('\n'));
    for line in lines.map(str::trim) {
        if line.is_empty() && (out == "\n" || out.ends_with("\n\n")) {
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// The comment beside something, with at least a space before it.
fn beside(found: &str) -> String {
    match found.trim_end() {
        "" => String::new(),
        comment if comment.starts_with([' ', '\t']) => comment.to_owned(),
        comment => format!(" {comment}"),
    }
}

/// A piece of the file as it is written.
fn raw(found: Option<&RawString>) -> &str {
    found.and_then(RawString::as_str).unwrap_or_default()
}
