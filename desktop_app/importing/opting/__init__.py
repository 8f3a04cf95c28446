"""Who said no or asked to stop, in a column of any import or a list of its own."""
