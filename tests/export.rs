//! Exports as a reader meets them: whole documents in, files out.

#[path = "export/sample.rs"]
mod sample;

#[path = "export/markdown.rs"]
mod markdown;
#[path = "export/pdf.rs"]
mod pdf;
