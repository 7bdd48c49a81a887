"""Every sentence the program says, one file a language, and how a code with its values becomes one of them."""
