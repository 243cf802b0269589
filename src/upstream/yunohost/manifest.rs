//! What a package says of itself: whether it shares the portal's account, its licence, its version, its memory.

use super::{About, Entry, Heard, Node, PACKAGES, Reading, Reason, Refused, files};
use crate::upstream::licence::Licence;
use crate::upstream::node::Data;
use crate::upstream::row::required;
use crate::upstream::version::Version;

/// The memory that the packagers' template asks for: left as it is, it says nothing.
const TEMPLATE_MEMORY: &str = "50M";

/// A manifest in a file of its own.
pub(super) fn entry<'a>(
    file: &'a str,
    manifest: &Node,
    about: &About,
    reading: &mut Reading,
) -> Result<Entry<'a>, Refused> {
    let name = required(file, manifest, "id", files::stem(file))?;
    let mut entry = Entry::new(file, manifest.spot, &name, PACKAGES).at(about.page.clone());
    if let Some(Ok(text)) = manifest.get("name").map(Node::text) {
        entry.also_called(text);
    }
    reading.seen(about.day);
    entry.set_day(about.day);
    say(&mut entry, manifest);
    Ok(entry)
}

/// Everything that a manifest says.
pub(super) fn say(entry: &mut Entry<'_>, manifest: &Node) {
    let sso = manifest.at(&["integration", "sso"]);
    let opens = sso.is_some_and(|sso| integration(sso) == Ok(Heard::Choice("yes")));
    entry.hear_key(
        "package.same-account",
        manifest,
        &["integration", "ldap"],
        |ldap| {
            // Who is let in without a further step is let in with the portal's account, be it without a directory.
            match integration(ldap)? {
                Heard::Choice("no") if opens => Ok(Heard::Choice("yes")),
                heard => Ok(heard),
            }
        },
    );
    entry.hear_key(
        "package.no-second-login",
        manifest,
        &["integration", "sso"],
        integration,
    );
    entry.hear_key("licence", manifest, &["upstream", "license"], |node| {
        let licences = Licence::list(&node.text()?);
        if licences.is_empty() {
            return Err(Reason::Empty);
        }
        Ok(Heard::Licences(licences))
    });
    entry.hear_key("version", manifest, &["version"], |node| {
        Version::read(&node.text()?).map(Heard::Version)
    });
    entry.hear_key(
        "memory",
        manifest,
        &["integration", "ram", "runtime"],
        |node| megabytes(&node.text()?).map(Heard::Number),
    );
}

/// True, false or a word; older manifests write the truth as a text.
fn integration(node: &Node) -> Result<Heard, Reason> {
    let value = match &node.data {
        Data::Bool(true) => "yes",
        Data::Bool(false) => "no",
        Data::Text(text) => match text.as_str() {
            "true" => "yes",
            "false" => "no",
            "not_relevant" => "not-applicable",
            other => return Err(Reason::UnknownWord(other.to_owned())),
        },
        _ => return Err(node.not_a("boolean")),
    };
    Ok(Heard::Choice(value))
}

/// `512M`, `1G`, `1.5G` in megabytes.
fn megabytes(given: &str) -> Result<u64, Reason> {
    let wrong = || Reason::WrongNumber(given.to_owned());
    if given == TEMPLATE_MEMORY || given == "0M" {
        return Err(Reason::Template(given.to_owned()));
    }
    let (digits, factor) = if let Some(digits) = given.strip_suffix('G') {
        (digits, 1024)
    } else {
        (given.strip_suffix('M').ok_or_else(wrong)?, 1)
    };
    let (whole, tenths) = digits.split_once('.').unwrap_or((digits, "0"));
    let whole: u64 = whole.parse().map_err(|_| wrong())?;
    let tenths: u64 = match tenths.len() {
        1 => tenths.parse().map_err(|_| wrong())?,
        _ => return Err(wrong()),
    };
    whole
        .checked_mul(factor)
        .and_then(|whole| whole.checked_add(tenths * factor / 10))
        .ok_or_else(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_in_megabytes() {
        for (given, expected) in [
            ("512M", Some(512)),
            ("1G", Some(1024)),
            ("1.5G", Some(1536)),
            ("50M", None),
            ("0M", None),
            ("much", None),
            ("", None),
            ("99999999999999999999G", None),
        ] {
            assert_eq!(megabytes(given).ok(), expected, "{given}");
        }
    }
}
