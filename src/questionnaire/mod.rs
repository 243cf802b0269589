//! What is asked, on which condition, and what an answer does.
