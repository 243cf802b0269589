//! The document in HTML: one file for any browser, without script and without anything to fetch.
//!
//! It is written as well-formed XML too, so that both kinds of readers understand it.

mod blocks;
mod contents;
mod figure;
mod inline;

use std::collections::BTreeSet;
use std::io;

use super::links::places;
use super::outline::headings;
use super::xml::Xml;
use crate::document::model::{Document, Meta};
use crate::text::{Lang, Texts};

/// Where the skip link leads. Ids of documents come from their sections, none of which has this name.
const MAIN: &str = "trousse-main";

/// What no page of ours may do: run a script, or fetch anything.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// `document` as one HTML file.
///
/// # Errors
///
/// When the writer of XML fails.
pub fn html(document: &Document) -> io::Result<String> {
    let mut page = Page {
        xml: Xml::new(),
        lang: document.lang,
        places: places(&document.blocks),
    };
    page.xml.html();
    page.xml.raw("\n");
    page.xml.open("html", &[("lang", document.lang.tag())]);
    page.head(&document.meta);
    page.body(document);
    page.xml.close("html");
    page.xml.raw("\n");
    page.xml.finish()
}

/// The page in the making.
struct Page {
    xml: Xml,
    lang: Lang,
    /// Where links inside the document can lead.
    places: BTreeSet<String>,
}

impl Page {
    fn head(&mut self, meta: &Meta) {
        let title = [&meta.title, &meta.author]
            .into_iter()
            .filter(|words| !words.is_empty())
            .map(String::as_str)
            .collect::<Vec<&str>>()
            .join(" – ");
        self.xml.element("head", &[], |xml| {
            xml.empty("meta", &[("charset", "utf-8")]);
            xml.empty(
                "meta",
                &[
                    ("name", "viewport"),
                    ("content", "width=device-width, initial-scale=1"),
                ],
            );
            xml.empty(
                "meta",
                &[
                    ("http-equiv", "Content-Security-Policy"),
                    ("content", POLICY),
                ],
            );
            xml.words("title", &[], &title);
            for (name, content) in [
                ("author", &meta.author),
                ("description", &meta.subtitle),
                ("dcterms.identifier", &meta.reference),
                ("dcterms.date", &meta.iso_date),
            ] {
                if !content.is_empty() {
                    xml.empty("meta", &[("name", name), ("content", content)]);
                }
            }
            xml.element("style", &[], |xml| {
                xml.raw("\n");
                xml.raw(include_str!("html/style.css"));
            });
        });
        self.xml.raw("\n");
    }

    fn body(&mut self, document: &Document) {
        self.xml.open("body", &[]);
        self.xml.words(
            "a",
            &[("class", "skip"), ("href", &format!("#{MAIN}"))],
            &Texts::new(self.lang).say("export-skip"),
        );
        self.cover(&document.meta);
        self.xml.open("div", &[("class", "sheet")]);
        self.contents(&document.meta.words.contents, &headings(&document.blocks));
        self.xml.raw("\n");
        self.xml.open("main", &[("id", MAIN), ("tabindex", "-1")]);
        self.xml.raw("\n");
        self.blocks(&document.blocks);
        self.xml.close("main");
        self.xml.close("div");
        self.xml.close("body");
    }

    /// Who, what, when, and on which facts.
    fn cover(&mut self, meta: &Meta) {
        let line = |xml: &mut Xml, class: &str, words: &str| {
            if !words.is_empty() {
                xml.words("p", &[("class", class)], words);
            }
        };
        self.xml.element("header", &[("class", "cover")], |xml| {
            xml.element("div", &[("class", "band")], |xml| {
                xml.words("h1", &[], &meta.title);
                line(xml, "subtitle", &meta.subtitle);
                line(xml, "author", &meta.author);
            });
            xml.element("div", &[("class", "facts")], |xml| {
                line(xml, "date", &meta.date);
                line(xml, "edition", &meta.edition);
                if !meta.cover.is_empty() {
                    xml.element("dl", &[("class", "identity")], |xml| {
                        for (label, value) in &meta.cover {
                            xml.words("dt", &[], label);
                            xml.words("dd", &[], value);
                        }
                    });
                }
            });
        });
        self.xml.raw("\n");
    }
}
