// Empty: a library needs a file, and this one is only there for its precompiled header.
