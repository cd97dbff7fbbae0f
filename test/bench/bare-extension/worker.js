// Nothing: the yardstick only needs the permission to erase.
