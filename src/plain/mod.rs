//! Line mode: the same course for screen readers, pipes and scripts.
