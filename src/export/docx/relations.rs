//! What the text refers to: the other members, and addresses outside.

use std::io;

use super::RELATIONS;
use crate::export::xml::Xml;

/// The foot of the pages.
pub(super) const FOOTER: &str = "rId4";

const MEMBERS: [(&str, &str, &str); 4] = [
    ("rId1", "styles", "styles.xml"),
    ("rId2", "numbering", "numbering.xml"),
    ("rId3", "settings", "settings.xml"),
    (FOOTER, "footer", "footer1.xml"),
];

/// Relations of the text, addresses in the order of their first use.
#[derive(Debug)]
pub(super) struct Relations {
    addresses: Vec<String>,
}

impl Relations {
    pub(super) fn new() -> Self {
        Self {
            addresses: Vec::new(),
        }
    }

    /// The id of the relation to that address.
    pub(super) fn address(&mut self, address: String) -> String {
        let known = self.addresses.iter().position(|other| *other == address);
        let at = known.unwrap_or_else(|| {
            self.addresses.push(address);
            self.addresses.len() - 1
        });
        address_id(at)
    }

    pub(super) fn finish(&self) -> io::Result<String> {
        let mut xml = Xml::declared();
        xml.element("Relationships", &NAMESPACE, |xml| {
            for (id, kind, target) in MEMBERS {
                relation(xml, id, &format!("{RELATIONS}/{kind}"), target);
            }
            for (at, address) in self.addresses.iter().enumerate() {
                let attributes = [
                    ("Id", address_id(at)),
                    ("Type", format!("{RELATIONS}/hyperlink")),
                    ("Target", address.clone()),
                    ("TargetMode", "External".to_owned()),
                ];
                let attributes = attributes
                    .each_ref()
                    .map(|(key, value)| (*key, value.as_str()));
                xml.empty("Relationship", &attributes);
            }
        });
        xml.finish()
    }
}

fn address_id(at: usize) -> String {
    format!("address{}", at + 1)
}

pub(super) const NAMESPACE: [(&str, &str); 1] = [(
    "xmlns",
    "http://schemas.openxmlformats.org/package/2006/relationships",
)];

pub(super) fn relation(xml: &mut Xml, id: &str, kind: &str, target: &str) {
    xml.empty(
        "Relationship",
        &[("Id", id), ("Type", kind), ("Target", target)],
    );
}

/// An address that Word takes: it refuses a whole file for one that is not well formed.
pub(super) fn well_formed(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once(':')?;
    let authority = rest.strip_prefix("//");
    if scheme != "mailto" {
        let host = authority?.split(['/', '?', '#']).next()?;
        let (name, port) = host.split_once(':').unwrap_or((host, "80"));
        let named = name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
        if !named || !name.starts_with(char::is_alphanumeric) || port.parse::<u16>().is_err() {
            return None;
        }
    }
    let bytes = rest.as_bytes();
    let mut out = format!("{scheme}:");
    for (at, byte) in bytes.iter().enumerate() {
        let hexadecimal = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_hexdigit);
        let kept = match byte {
            b'%' => hexadecimal(at + 1) && hexadecimal(at + 2),
            b'#' => !rest[..at].contains('#'),
            byte => byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(byte),
        };
        if kept {
            out.push(char::from(*byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_word_takes() {
        for (given, expected) in [
            ("https://x.org/a?b=c&d#e", Some("https://x.org/a?b=c&d#e")),
            (
                "https://x.org/é[1]%2",
                Some("https://x.org/%C3%A9%5B1%5D%252"),
            ),
            (
                "https://x.org:8080/a%20b#c#d",
                Some("https://x.org:8080/a%20b#c%23d"),
            ),
            ("mailto:a@x.org", Some("mailto:a@x.org")),
            ("https://", None),
            ("https://[", None),
            ("http://x:y", None),
        ] {
            assert_eq!(well_formed(given).as_deref(), expected, "{given}");
        }
    }
}
