//! The SSO Wall of Shame: one YAML file a vendor, with the price before and after single sign-on.

use super::broken::Broken;
use super::files;
use super::node::Node;
use super::price::Price;
use super::row::{Entry, Heard, Reading, Reason, Refused, required};
use crate::knowledge::Files;

pub(super) const ATTRIBUTES: &[&str] = &["price.per-user-month"];
const PUBLISHER: &str = "sso-wall-of-shame";
const REPOSITORY: &str = "https://github.com/robchahin/sso-wall-of-shame/blob/main/_vendors";

pub(super) fn read(files: &Files, reading: &mut Reading, broken: &mut Vec<Broken>) {
    let vendors = files::of_folder(files, "_vendors", &[".yaml", ".yml"]);
    files::one_an_entry(files, &vendors, reading, broken, Node::from_yaml, entry);
}

fn entry<'a>(file: &'a str, node: &Node, reading: &mut Reading) -> Result<Entry<'a>, Refused> {
    let stem = files::stem(file);
    let name = required(file, node, "name", stem)?;
    let ending = file.rsplit('/').next().unwrap_or(file);
    let mut entry =
        Entry::new(file, node.spot, &name, PUBLISHER).at(format!("{REPOSITORY}/{ending}"));
    entry.also_called(stem.to_owned());
    // The price is of this day, however new the file.
    let day = entry.hear_day(node, "updated_at");
    reading.seen(day);
    entry.set_day(day);
    for (key, with_sso) in [("base_pricing", false), ("sso_pricing", true)] {
        match node.get(key) {
            Some(cell) => {
                let heard = cell
                    .text()
                    .and_then(|text| Price::read(&text))
                    .map(|price| Heard::Price { price, with_sso });
                entry.hear("price.per-user-month", key, cell.spot, heard);
            }
            None => entry.refuse(key, node.spot, Reason::Missing(key)),
        }
    }
    if let Some(source) = node.get("pricing_source")
        && let Err(reason) = source.texts()
    {
        entry.refuse("pricing_source", source.spot, reason);
    }
    Ok(entry)
}
