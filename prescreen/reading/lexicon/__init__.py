"""The words the readers know, apart from the rules that use them. One subject a module, no code but tables."""
