//! Reads a PDF back, as a screen reader and a printer do.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use printpdf::ToUnicodeCMap;

/// A run of text as it is drawn.
#[derive(Debug, Clone)]
pub(crate) struct Drawn {
    pub(crate) text: String,
    pub(crate) x: f32,
    pub(crate) y: f32,
    /// Up to the last glyph that leaves ink.
    pub(crate) width: f32,
    /// Size of the type.
    pub(crate) size: f32,
    /// Number of the marked content; none for artifacts.
    pub(crate) mark: Option<i64>,
}

/// A file, its pages, and the text of each marked content.
pub(crate) struct Reader {
    pub(crate) file: Document,
    pub(crate) pages: Vec<ObjectId>,
    pub(crate) drawn: Vec<Vec<Drawn>>,
    /// Right edges of filled rectangles, page by page.
    pub(crate) fills: Vec<Vec<(f32, f32)>>,
    /// Numbers of the marked content of each page.
    pub(crate) marked: Vec<BTreeSet<i64>>,
    marks: BTreeMap<(ObjectId, i64), String>,
}

struct Font {
    texts: ToUnicodeCMap,
    widths: BTreeMap<u16, f32>,
}

impl Reader {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        let file = Document::load_mem(bytes).unwrap();
        let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
        let mut reader = Self {
            file,
            pages,
            drawn: vec![],
            fills: vec![],
            marked: vec![],
            marks: BTreeMap::new(),
        };
        for page in reader.pages.clone() {
            let (drawn, fills, marked) = reader.page(page);
            for run in &drawn {
                if let Some(mark) = run.mark {
                    reader
                        .marks
                        .entry((page, mark))
                        .or_default()
                        .push_str(&run.text);
                }
            }
            reader.drawn.push(drawn);
            reader.fills.push(fills);
            reader.marked.push(marked);
        }
        reader
    }

    pub(crate) fn get<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.file.dereference(object).unwrap().1
    }

    pub(crate) fn dict<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        self.get(object).as_dict().unwrap()
    }

    pub(crate) fn catalog(&self) -> &Dictionary {
        self.file.catalog().unwrap()
    }

    fn fonts(&self, page: ObjectId) -> BTreeMap<String, Font> {
        let page = self.file.get_dictionary(page).unwrap();
        let resources = self.dict(page.get(b"Resources").unwrap());
        let fonts = self.dict(resources.get(b"Font").unwrap());
        let read = |(name, font): (&Vec<u8>, &Object)| {
            let font = self.dict(font);
            let stream = self
                .get(font.get(b"ToUnicode").unwrap())
                .as_stream()
                .unwrap();
            let cmap = stream
                .decompressed_content()
                .unwrap_or_else(|_| stream.content.clone());
            let texts = ToUnicodeCMap::parse(&String::from_utf8(cmap).unwrap()).unwrap();
            let descendant = self.dict(
                &self
                    .get(font.get(b"DescendantFonts").unwrap())
                    .as_array()
                    .unwrap()[0],
            );
            let mut widths = BTreeMap::new();
            let list = self.get(descendant.get(b"W").unwrap()).as_array().unwrap();
            let mut at = 0;
            while at < list.len() {
                let first = self.get(&list[at]).as_i64().unwrap() as u16;
                match self.get(&list[at + 1]) {
                    Object::Array(values) => {
                        for (step, value) in values.iter().enumerate() {
                            widths.insert(first + step as u16, value.as_float().unwrap());
                        }
                        at += 2;
                    }
                    last => {
                        let width = self.get(&list[at + 2]).as_float().unwrap();
                        widths.extend(
                            (first..=last.as_i64().unwrap() as u16).map(|code| (code, width)),
                        );
                        at += 3;
                    }
                }
            }
            (
                String::from_utf8(name.clone()).unwrap(),
                Font { texts, widths },
            )
        };
        fonts.iter().map(read).collect()
    }

    fn page(&self, page: ObjectId) -> (Vec<Drawn>, Vec<(f32, f32)>, BTreeSet<i64>) {
        let fonts = self.fonts(page);
        let content = Content::decode(&self.file.get_page_content(page)).unwrap();
        let (mut drawn, mut fills, mut marked) = (Vec::new(), Vec::new(), BTreeSet::new());
        let (mut font, mut size, mut x, mut y) = (String::new(), 0.0, 0.0, 0.0);
        let (mut mark, mut actual, mut depth) = (None, None, 0);
        for operation in content.operations {
            let number = |at: usize| operation.operands[at].as_float().unwrap();
            match operation.operator.as_str() {
                "BDC" => {
                    assert_eq!(depth, 0, "marked content inside marked content");
                    depth = 1;
                    let properties = operation.operands[1].as_dict().unwrap();
                    let is_artifact = operation.operands[0].as_name().unwrap() == b"Artifact";
                    mark = properties.get(b"MCID").ok().map(|id| id.as_i64().unwrap());
                    marked.extend(mark);
                    assert_eq!(
                        mark.is_none(),
                        is_artifact,
                        "content is either numbered or an artifact"
                    );
                    actual = properties
                        .get(b"ActualText")
                        .ok()
                        .map(|text| lopdf::decode_text_string(text).unwrap());
                }
                "EMC" => {
                    depth -= 1;
                    (mark, actual) = (None, None);
                }
                "Tf" => {
                    font = String::from_utf8(operation.operands[0].as_name().unwrap().to_vec())
                        .unwrap();
                    size = number(1);
                }
                "Tm" => (x, y) = (number(4), number(5)),
                "Td" => (x, y) = (number(0), number(1)),
                "TJ" => {
                    assert_eq!(depth, 1, "text outside marked content");
                    let font = &fonts[&font];
                    let (mut text, mut width, mut ink) = (String::new(), 0.0, 0.0);
                    for item in operation.operands[0].as_array().unwrap() {
                        if let Object::String(bytes, _) = item {
                            for code in bytes
                                .chunks(2)
                                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                            {
                                let said = font.texts.lookup_string(u32::from(code)).unwrap();
                                width += font.widths[&code];
                                if !said.trim().is_empty() {
                                    ink = width;
                                }
                                text.push_str(&said);
                            }
                        } else {
                            width -= item.as_float().unwrap();
                        }
                    }
                    let text = actual.take().unwrap_or(text);
                    drawn.push(Drawn {
                        text,
                        x,
                        y,
                        width: ink * size / 1000.0,
                        size,
                        mark,
                    });
                }
                "m" | "l" => {
                    assert_eq!(depth, 1, "a shape outside marked content");
                    fills.push((number(0), number(0)));
                }
                "re" => {
                    assert_eq!(depth, 1, "a rectangle outside marked content");
                    fills.push((number(0), number(0) + number(2)));
                }
                _ => {}
            }
        }
        (drawn, fills, marked)
    }

    /// The structure element that holds all others.
    pub(crate) fn document_element(&self) -> &Dictionary {
        let root = self.dict(self.catalog().get(b"StructTreeRoot").unwrap());
        let kids = self.get(root.get(b"K").unwrap());
        self.dict(&kids.as_array().unwrap()[0])
    }

    pub(crate) fn name<'a>(&self, element: &'a Dictionary) -> &'a str {
        std::str::from_utf8(element.get(b"S").unwrap().as_name().unwrap()).unwrap()
    }

    /// Children that are elements.
    pub(crate) fn children<'a>(&'a self, element: &'a Dictionary) -> Vec<&'a Dictionary> {
        let Ok(kids) = element.get(b"K") else {
            return vec![];
        };
        let kids = self.get(kids).as_array().unwrap();
        kids.iter()
            .filter(|kid| matches!(kid, Object::Reference(_)))
            .map(|kid| self.dict(kid))
            .collect()
    }

    /// Annotations that belong to an element itself.
    pub(crate) fn annotations<'a>(&'a self, element: &'a Dictionary) -> Vec<&'a Dictionary> {
        let Ok(kids) = element.get(b"K") else {
            return vec![];
        };
        let kids = self
            .get(kids)
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|kid| kid.as_dict().ok());
        kids.filter_map(|kid| kid.get(b"Obj").ok())
            .map(|id| self.dict(id))
            .collect()
    }

    /// All elements below `element`, itself first, in reading order.
    pub(crate) fn walk<'a>(&'a self, element: &'a Dictionary) -> Vec<&'a Dictionary> {
        let mut all = vec![element];
        for child in self.children(element) {
            all.extend(self.walk(child));
        }
        all
    }

    /// What a screen reader says for an element.
    pub(crate) fn said(&self, element: &Dictionary) -> String {
        if let Ok(alternative) = element.get(b"Alt") {
            return self.text(alternative);
        }
        let own_page = element.get(b"Pg").and_then(Object::as_reference).ok();
        let Ok(kids) = element.get(b"K") else {
            return String::new();
        };
        let say = |kid: &Object| match kid {
            Object::Integer(mark) => self
                .marks
                .get(&(own_page.unwrap(), *mark))
                .cloned()
                .unwrap_or_default(),
            Object::Dictionary(kid) => match (kid.get(b"MCID"), kid.get(b"Pg")) {
                (Ok(mark), Ok(page)) => self
                    .marks
                    .get(&(page.as_reference().unwrap(), mark.as_i64().unwrap()))
                    .cloned()
                    .unwrap_or_default(),
                _ => String::new(),
            },
            other => self.said(self.dict(other)),
        };
        self.get(kids).as_array().unwrap().iter().map(say).collect()
    }

    /// Index of the page of a destination.
    pub(crate) fn page_of(&self, destination: &Object) -> usize {
        let page = self.get(destination).as_array().unwrap()[0]
            .as_reference()
            .unwrap();
        self.pages.iter().position(|id| *id == page).unwrap()
    }

    pub(crate) fn text(&self, object: &Object) -> String {
        lopdf::decode_text_string(self.get(object)).unwrap()
    }
}
