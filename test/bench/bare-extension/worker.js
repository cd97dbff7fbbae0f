// Nothing: the yardstick only erases, and shows an empty page.
