//! Runs of the document as styled spans with their place in the structure.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::display::{Link, Role};
use super::fonts::Face;
use super::tags::{NodeId, Tag, Tree};
use super::theme::{ACCENT, LINK, Style, Voice};
use crate::document::model::{Inline, Target};
use crate::text::clean;

/// Text in one style.
#[derive(Debug, Clone)]
pub(super) struct Span {
    pub(super) text: String,
    pub(super) style: Style,
    pub(super) role: Role,
    pub(super) link: Option<Rc<Link>>,
    /// An identifier or an address: never hyphenated.
    pub(super) verbatim: bool,
}

impl Span {
    /// Plain text in one style.
    pub(super) fn plain(text: impl Into<String>, style: Style, role: Role) -> Self {
        Self {
            text: text.into(),
            style,
            role,
            link: None,
            verbatim: false,
        }
    }
}

/// The runs of `text` as spans of `node`; links get elements of their own.
///
/// Links inside the document whose end is not among `ids` are plain words.
pub(super) fn spans(
    text: &[Inline],
    voice: &Voice,
    node: NodeId,
    tree: &mut Tree,
    ids: &BTreeSet<String>,
) -> Vec<Span> {
    let mut out = Vec::with_capacity(text.len());
    for run in text {
        let words = clean(run.words());
        let face = match run {
            Inline::Strong(_) => voice.strong,
            Inline::Emphasis(_) => voice.emphasis,
            Inline::Code(_) => voice.plain.fallback(),
            Inline::Text(_) | Inline::Link { .. } => voice.plain,
        };
        let mut span = Span::plain(words, voice.style(face), Role::Content(node));
        match run {
            Inline::Code(_) => {
                span.verbatim = true;
                span.style.colour = ACCENT;
                // The sans is larger on the body than the serif: level their x-heights.
                if voice.plain == Face::Serif {
                    span.style.size *= 0.96;
                }
            }
            Inline::Link { target, .. } if leads_somewhere(target, ids) => {
                if let (true, Target::Address(address)) = (span.text.is_empty(), target) {
                    span.text = clean(address);
                }
                let own = tree.add(node, Tag::Link);
                let link = Link {
                    node: own,
                    target: target.clone(),
                    words: span.text.clone(),
                };
                span.role = Role::Content(own);
                span.style.colour = LINK;
                span.link = Some(Rc::new(link));
                span.verbatim = span.text.contains("://");
            }
            _ => {}
        }
        if !span.text.is_empty() {
            out.push(span);
        }
    }
    out
}

/// Only pages and messages are opened, and only places that exist.
fn leads_somewhere(target: &Target, ids: &BTreeSet<String>) -> bool {
    match target {
        Target::Inside(id) => ids.contains(id),
        Target::Address(address) => ["https://", "http://", "mailto:"]
            .iter()
            .any(|scheme| address.starts_with(scheme)),
    }
}
