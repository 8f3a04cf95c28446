"""The look of everything: colours, typefaces, icons, the language."""
