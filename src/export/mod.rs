//! The document as files: one file or folder a form.
