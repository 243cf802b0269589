//! What the world says of software: dated, sourced claims.
