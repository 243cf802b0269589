//! XML, element by element: what a text holds can never become a mark.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::text::clean;

/// Attributes of an element, in the order in which they are written.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// XML in the making. Failures of the writer underneath are kept and told by [`Xml::finish`].
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
    failure: Option<io::Error>,
}

impl Xml {
    /// Nothing yet: for a part of a file, or for HTML.
    pub(super) fn new() -> Self {
        Self {
            writer: Writer::new(Vec::new()),
            failure: None,
        }
    }

    /// A file of its own.
    pub(super) fn declared() -> Self {
        let mut xml = Self::new();
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        xml
    }

    /// An element around what `inner` writes.
    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        inner: impl FnOnce(&mut Self),
    ) {
        self.open(name, attributes);
        inner(self);
        self.close(name);
    }

    /// The start of an element.
    pub(super) fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.event(Event::Start(start(name, attributes)));
    }

    /// The end of the element that was opened last.
    pub(super) fn close(&mut self, name: &str) {
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element that holds nothing.
    pub(super) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.event(Event::Empty(start(name, attributes)));
    }

    /// An element that holds words alone.
    pub(super) fn words(&mut self, name: &str, attributes: Attributes<'_>, words: &str) {
        self.element(name, attributes, |xml| xml.text(words));
    }

    /// Words, cleaned and escaped.
    pub(super) fn text(&mut self, words: &str) {
        self.event(Event::Text(BytesText::new(&clean(words))));
    }

    /// What is XML already: a style sheet of the program, or a part made apart.
    pub(super) fn raw(&mut self, xml: &str) {
        self.event(Event::Text(BytesText::from_escaped(xml)));
    }

    /// The document type of HTML.
    pub(super) fn html(&mut self) {
        self.event(Event::DocType(BytesText::from_escaped("html")));
    }

    /// All that was written.
    ///
    /// # Errors
    ///
    /// The first failure of the writer underneath.
    pub(super) fn finish(self) -> io::Result<String> {
        match self.failure {
            Some(failure) => Err(failure),
            None => String::from_utf8(self.writer.into_inner()).map_err(io::Error::other),
        }
    }

    fn event(&mut self, event: Event<'_>) {
        if let Err(error) = self.writer.write_event(event) {
            self.failure.get_or_insert(error);
        }
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut element = BytesStart::new(name);
    for (key, value) in attributes {
        element.push_attribute((*key, clean(value).as_str()));
    }
    element
}
