"""How everything looks: colours, typefaces, icons, the language."""
