# Command line.
